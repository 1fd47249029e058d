"""What the page says: numbers, depths, statuses, labels, counts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from digests import article, digest, morning, story

from brief.errors import RenderError
from brief.model import Digest, Problem
from brief.renderers import html, markdown, plain
from brief.renderers.json import payload
from brief.renderers.page import MAX_PROBLEMS, MAX_SOURCES, view
from brief.renderers.views import PageView, StoryView, paragraphs
from brief.renderers.wording import tables


def look(made: Digest) -> PageView:
    return view(payload(made))


def only(*articles: Any, **fields: Any) -> StoryView:
    return look(digest(story(*articles, **fields))).stories[0]


def papers(n: int, **fields: Any) -> list[Any]:
    return [article(f"Es regnet in Ort {i}.", title="Regen", source=f"Blatt {i}", **fields) for i in range(n)]


def test_heading_and_counts() -> None:
    page = look(morning())
    assert page.heading == "Morgenlage, Dienstag, 4. November 2025"
    assert page.counts == "14 Artikel, 8 Quellen · 4 Minuten"
    assert page.marker == "brief/digest@1 · 2025-11-04"


def test_source_numbers_run_through_the_page_in_order_of_appearance() -> None:
    seen: list[int] = []
    for section in look(morning()).sections:
        for told in section.stories:
            cited = [quote.number for quote in (*told.new, *told.rest)]
            seen += [n for n in (told.headline_number, *cited) if n is not None]
            seen += [source.number for source in told.sources]
        seen += [one.number for line in (*section.lines, *section.continued) for one in line.sources]
    assert list(dict.fromkeys(seen)) == list(range(1, len(set(seen)) + 1))


def test_each_cited_number_stands_in_the_storys_own_list() -> None:
    for told in look(morning()).stories:
        listed = {source.number for source in told.sources}
        assert {quote.number for quote in (*told.new, *told.rest)} <= listed
        assert {figure.number for figures in told.differs for figure in figures} <= listed


def test_long_brief_is_parted_where_its_article_is() -> None:
    told = [f"Satz {n} erzählt in acht Wörtern davon." for n in range(24)]
    long, short = only(article(*told, title="Lang")), only(article(*told[:10], title="Kurz"))
    assert [len(part) for part in paragraphs(long.rest)] == [11, 13]
    assert [len(part) for part in paragraphs(short.rest)] == [10]


def test_parted_brief_is_parted_in_every_format() -> None:
    told = article(*(f"Satz {n} erzählt in acht Wörtern davon." for n in range(20)), title="Lang")
    for new in ((), told.sentences):
        made = payload(digest(story(told, sentences=told.sentences, new_sentences=new, status="updated")))
        assert "</p><p" in html.render(made)
        for text in (markdown.render(made), plain.render(made)):
            assert re.search(r"davon\.\s\[1\]\n\n *Satz", text)


def test_at_a_glance_only_with_two_stories() -> None:
    one, two = story(article("A.", title="Eins")), story(article("B.", title="Zwei"))
    assert look(digest(one)).at_a_glance == ()
    assert [told.short_headline for told in look(digest(one, two)).at_a_glance] == ["Eins", "Zwei"]


def test_headline_from_a_sentence_has_its_number_and_is_not_repeated() -> None:
    told = only(article("Es regnet.", "Der Fluss steigt."))
    assert (told.headline, told.headline_number) == ("Es regnet.", 1)
    assert [quote.text for quote in told.rest] == ["Der Fluss steigt."]


def test_headline_from_a_title_has_no_number() -> None:
    assert only(article("Es regnet.", title="Regen")).headline_number is None


@pytest.mark.parametrize(
    ("url", "label"), [("https://www.bote.example/1", "bote.example"), (None, "Quelle unbekannt")]
)
def test_a_line_names_the_place_of_an_article_whose_outlet_is_not_known(url: str | None, label: str) -> None:
    told = story(article("A.", title="Eins", url=url), depth="line")
    assert look(digest(told)).sections[0].lines[0].detail == label


@pytest.mark.parametrize(("depth", "sentences"), [("full", 3), ("short", 1)])
def test_depth_says_how_many_sentences_are_shown(depth: str, sentences: int) -> None:
    assert len(only(article("A.", "B.", "C.", title="T"), depth=depth).rest) == sentences


def test_line_and_listed_stories_are_lines() -> None:
    line = story(article("A.", title="Eins", url="https://a.example/"), depth="line")
    listed = story(article("B.", title="Zwei", source="Bote"), depth="listed")
    news, also = look(digest(line, listed)).sections
    assert [entry.headline for entry in news.lines] == ["Eins"]
    assert news.lines[0].url == "https://a.example/"
    assert (also.title, also.lines[0].headline, also.lines[0].detail) == ("Außerdem", "Zwei", "Bote")


def test_a_line_names_first_the_outlet_whose_title_and_link_it_has() -> None:
    bote = article("A.", title="Eins", source="Bote", url="https://bote.example/")
    blatt = article("B.", title="Zwei", source="Blatt", url="https://blatt.example/")
    told = story(bote, blatt, depth="line", headline="Zwei", headline_article=blatt.id)
    line = look(digest(told)).sections[0].lines[0]
    assert (line.url, line.detail) == ("https://blatt.example/", "Blatt und 1 weiteres Medium")


def test_a_line_counts_the_articles_of_one_outlet() -> None:
    one, other = (article(f"{n}.", title=f"Kran {n}", source="Bote") for n in "AB")
    assert look(digest(story(one, other, depth="line"))).sections[0].lines[0].detail == "Bote, 2 Artikel"


def test_what_holds_for_several_sentences_of_an_article_stands_behind_the_last() -> None:
    days = ("day=2025-11-01",)
    other = article("D.", title="Zwei")
    known = article("A.", "B.", "C.", title="Eins")
    told = only(
        known, other, sentences=(*known.sentences, *other.sentences), marks=(days, days, ("pointer",), days)
    )
    assert [bool(quote.notes) for quote in told.rest] == [False, True, True, True]


def test_continued_stories_stand_together_at_the_end() -> None:
    going = [
        story(article(f"{n}.", title=f"Streit {n}"), status="continued", since="2025-10-30", depth="line")
        for n in (1, 2)
    ]
    sections = look(digest(going[0], story(article("A.", title="Neues")), going[1])).sections
    assert [entry.headline for entry in sections[-1].continued] == ["Streit 1", "Streit 2"]
    assert sections[-1].continued[0].detail == "seit 30. Oktober"


def test_updated_stories_lead_with_what_is_new() -> None:
    known = article("Alt.", "Neu.", title="T")
    told = only(known, status="updated", since="2025-11-02", new_sentences=(known.sentences[1],))
    assert told.lead == "Neu seit gestern:"
    assert [quote.text for quote in told.new] == ["Neu."]
    assert [quote.text for quote in told.rest] == ["Alt."]


def test_short_updated_story_shows_a_new_sentence() -> None:
    known = article("Alt.", "Neu.", title="T")
    told = only(
        known, status="updated", since="2025-11-02", new_sentences=(known.sentences[1],), depth="short"
    )
    assert ([quote.text for quote in told.new], told.rest) == (["Neu."], ())


def test_whose_words_an_interviews_answers_are_is_said_once_and_a_reports_quotations_each_time() -> None:
    asked = article("Sie hält.", "Sie trägt.", title="T", kind="interview")
    assert [quote.notes for quote in only(asked, marks=(("speaker",),) * 2).rest] == [
        (),
        ("Sprecher siehe Quelle",),
    ]
    told = article("„Sie hält.“", "„Sie trägt.“", title="T")
    assert all(quote.notes for quote in only(told, marks=(("speaker",),) * 2).rest)


def test_the_time_of_an_entry_is_said_once() -> None:
    time = ("time=18:25 Uhr",)
    ticker = article("18:25 Uhr: Es stürmt.", "Niemand ist verletzt.", title="T", kind="liveblog")
    assert not any(quote.notes for quote in only(ticker, marks=((), time)).rest)
    late = article("Es stürmt.", "Niemand ist verletzt.", title="T", kind="liveblog")
    assert [quote.notes for quote in only(late, marks=(time, time)).rest] == [(), ("18:25 Uhr",)]


@pytest.mark.parametrize(
    ("articles", "fields", "status"),
    [
        (papers(1), {}, "Neu · ein Artikel"),
        ([article("A.", title="T")], {}, "Neu · ein Artikel, Quelle unbekannt"),
        ([article("A.", title="T", url="https://bote.example/a")], {}, "Neu · ein Artikel"),
        (papers(3), {"own_texts": 1, "agencies": (("dpa", 3),)}, "Neu · 3 Medien, 1 eigener Text (dpa: 3)"),
        ([*papers(2), article("C.", title="T")], {}, "Neu · 2 Medien, 3 eigene Texte, 1 Artikel aus unbekannter Quelle"),
        ([article("A.", title="T"), article("B.", title="T")], {}, "Neu · 2 Artikel, Quelle unbekannt"),
        (papers(2), {"status": "updated", "since": "2025-11-02"}, "Aktualisiert, seit 2. November · 2 Medien, 2 eigene Texte"),
        (papers(1), {"status": "continued", "since": None}, "Weiter im Gang · ein Artikel"),
        (papers(1), {"complete": True}, "Neu · vollständig · ein Artikel"),
    ],
)  # fmt: skip
def test_status_says_what_was_counted_and_no_more(articles: Any, fields: dict[str, Any], status: str) -> None:
    assert only(*articles, **fields).status == status


def test_complete_is_not_said_of_a_story_cut_short() -> None:
    assert "vollständig" not in only(article("A.", "B.", title="T"), complete=True, depth="short").status


def test_opinion_is_labelled_with_its_author() -> None:
    assert (
        only(article("A.", title="T", kind="opinion", author="Wiebke Tamm")).label == "Meinung · Wiebke Tamm"
    )
    assert only(article("A.", title="T", kind="report", author="Wiebke Tamm")).label == ""
    assert only(article("A.", title="T", kind="interview", author="Wiebke Tamm")).label == "Interview"


@pytest.mark.parametrize(
    ("day", "note"), [("2025-11-03", "Stand: 3. November"), ("2024-06-05", "Stand: 5. Juni 2024")]
)
def test_the_day_of_an_older_text_has_its_year_where_that_is_another(day: str, note: str) -> None:
    assert only(article("Er ging.", title="T"), marks=((f"day={day}",),)).rest[0].notes == (note,)


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("dangling", "Bezug fehlt im Auszug"),
        ("reported", "indirekte Rede, Sprecher siehe Quelle"),
        ("something-later", "Zusammenhang siehe Quelle"),
    ],
)
def test_marks_are_said_in_the_readers_language(mark: str, note: str) -> None:
    assert only(article("Er ging.", title="T"), marks=((mark,),)).rest[0].notes == (note,)


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"source": "Bote", "url": "https://b.example/1"}, "Bote"),
        ({"url": "https://www.b.example/1"}, "b.example"),
        ({"path": "a/b/c.txt"}, "c.txt"),
        ({"url": "javascript:alert(1)"}, "javascript:alert(1)"),
        ({}, "Quelle unbekannt"),
        ({"source": " \n "}, "Quelle unbekannt"),
    ],
)
def test_a_source_is_named_by_outlet_or_place(fields: dict[str, Any], label: str) -> None:
    assert only(article("A.", title="T", **fields)).sources[0].label == label


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "//a.example", "https://", "https://a b/", 'https://a/"x']
)  # fmt: skip
def test_only_web_addresses_are_linked(url: str) -> None:
    assert only(article("A.", title="T", url=url)).sources[0].url is None


def test_an_outlets_article_that_is_no_web_page_is_named_by_its_file() -> None:
    fields: dict[str, Any] = {
        "title": "T",
        "source": "Bote",
        "published": "2025-11-04",
        "path": "clippings/a.txt",
    }
    assert only(article("A.", **fields)).sources[0].when == "a.txt"
    assert only(article("A.", url="https://bote.example/a", **fields)).sources[0].when == ""
    assert only(article("A.", **fields | {"published": "2025-11-03"})).sources[0].when == "3.11., a.txt"


def test_a_file_of_several_articles_names_none_of_an_outlets() -> None:
    told = [article(f"{n}.", title=n, source="Bote", path="week.jsonl", published="2025-11-04") for n in "AB"]
    assert [source.when for source in only(*told).sources] == ["", ""]


def test_of_the_pages_own_day_the_time_alone_is_said() -> None:
    found = only(article("A.", title="T", published="2025-11-04T18:04:00+01:00"))
    assert [source.when for source in found.sources] == ["18:04"]
    assert found.rest[0].origin is not None
    assert found.rest[0].origin.when == "4.11., 18:04"


def test_undated_articles_are_called_undated_beside_dated_ones() -> None:
    dated = article("B.", title="S", published="2025-11-03")
    assert only(article("A.", title="T"), dated).sources[0].when == "ohne Datum"


def test_a_page_of_undated_articles_says_so_once() -> None:
    page = look(digest(story(article("A.", title="T"))))
    assert "ohne Datum" in page.counts
    assert page.stories[0].sources[0].when == ""


def test_a_long_list_of_sources_is_counted_and_kept() -> None:
    told = only(*papers(MAX_SOURCES + 5))
    assert len(told.sources) == MAX_SOURCES + 1  # the cited one, and as many others
    assert (len(told.more_sources), told.more) == (4, "und 4 weitere Artikel")


def test_problems_are_told_and_counted() -> None:
    page = look(morning())
    assert page.problems_title == "2 Probleme beim Lesen:"
    assert page.problems[0].line == "kurier/alt.docx: nicht gelesen"
    assert page.problems[0].detail == "(a Word file is not read. Fix: save it as text or HTML)"


def test_what_became_of_an_item_is_said_in_the_readers_language() -> None:
    kinds = ("unread", "partly", "unreachable", "left_out", "editors")
    problems = tuple(Problem(where="a", what="b", fix="c", kind=kind) for kind in kinds)
    for tag in tables():
        lines = {problem.line for problem in look(digest(language=tag, problems=problems)).problems}
        assert len(lines) == (1 if tag == "en" else len(kinds)), tag


def test_in_english_a_problem_says_so_itself() -> None:
    problem = look(replace(morning(), language="en-GB")).problems[0]
    assert f"{problem.line} {problem.detail}" == (
        "kurier/alt.docx: a Word file is not read. Fix: save it as text or HTML"
    )


def test_thousands_of_problems_do_not_drown_the_page() -> None:
    problem = morning().problems[0]
    page = look(replace(morning(), problems=(problem,) * (MAX_PROBLEMS + 1000)))
    assert (len(page.problems), page.more_problems) == (MAX_PROBLEMS, "und 1.000 weitere")


def test_a_quiet_day_is_said() -> None:
    page = look(digest())
    assert (page.quiet, page.counts, page.closing) == ("Für diesen Tag liegt nichts vor.", "", "")


@pytest.mark.parametrize(
    "broken",
    [{}, {"schema": "brief/digest@2"}, {"schema": "brief/digest@1"}, payload(morning()) | {"sections": [{}]}],
)
def test_what_is_no_digest_is_a_named_error(broken: dict[str, Any]) -> None:
    with pytest.raises(RenderError, match="Fix:"):
        view(broken)


def test_caveats_of_an_article_stand_with_its_date() -> None:
    made = article("Es regnet.", title="Regen", language="de", published="2025-11-03")
    told = only(replace(made, caveats=("partial", "estimated_date")))
    assert told.sources[0].when == "um den 3.11., nur der freie Teil"
    undated = replace(made, published=None, caveats=("partial",))
    assert only(undated).sources[0].when == "nur der freie Teil"
