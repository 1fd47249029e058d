"""The public names, as they are documented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import brief

SEEDS = Path(__file__).parent.parent / "seeds"
SAMPLE = SEEDS / "000_935d1833868f7eb5.txt"
TEXT = "It rained all night in Brackenford. The river rose by two metres. Nobody was hurt, the mayor said."


def test_read_gives_an_article_with_offsets_into_the_whole_file() -> None:
    article = brief.read(SAMPLE)
    assert (article.published, article.language, article.title) == ("2025-11-04", "de", None)
    assert article.text == SAMPLE.read_text(encoding="utf-8")
    assert (article.sentences[0].start, article.sentences[0].end) == (17, 220)


def test_read_raises_where_there_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(brief.ReadError, match="empty.txt.*Fix: ") as caught:
        brief.read(tmp_path / "empty.txt")
    assert caught.value.problem.where.endswith("empty.txt")


def test_read_raises_for_a_file_with_several_articles() -> None:
    with pytest.raises(brief.ReadError, match="holds 3 articles.*read_all"):
        brief.read(SEEDS / "world" / "items.jsonl")


def test_read_all_never_raises_for_one_bad_item(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"")
    articles, problems = brief.read_all([tmp_path])
    assert [article.text for article in articles] == [TEXT]
    assert len(problems) == 1


def test_path_that_cannot_be_is_a_problem_and_the_rest_is_read() -> None:
    articles, problems = brief.read_all(["a\0b", SAMPLE])
    assert len(articles) == len(problems) == 1


def test_read_all_hands_articles_through() -> None:
    articles, problems = brief.read_all([brief.Article.of(text=TEXT), SAMPLE])
    assert {article.text for article in articles} == {TEXT, SAMPLE.read_text(encoding="utf-8")}
    assert problems == ()


def test_article_of_only_fills_fields() -> None:
    article = brief.Article.of(text=TEXT, title="Rain")
    assert (article.sentences, article.language, article.title) == ((), None, "Rain")


def test_article_id_is_of_place_and_text() -> None:
    from hashlib import sha256

    expected = sha256(f"https://a.example/1\0{TEXT}".encode()).hexdigest()[:16]
    assert brief.Article.of(text=TEXT, url="https://a.example/1").id == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2025-11-04", "2025-11-04"),
        (date(2025, 11, 4), "2025-11-04"),
        (datetime(2025, 11, 4, 6, 30, tzinfo=UTC), "2025-11-04T06:30:00+00:00"),
        ("2025-11-04T06:30:00+01:00", "2025-11-04T06:30:00+01:00"),
        (None, None),
    ],
)
def test_published_is_iso_text_in_its_own_offset(published: object, expected: str | None) -> None:
    assert brief.Article.of(text=TEXT, published=published).published == expected


@pytest.mark.parametrize("published", ["", "04.11.2025", "2025-13-04", "yesterday"])
def test_malformed_published_raises(published: str) -> None:
    with pytest.raises(ValueError, match="not an ISO date"):
        brief.Article.of(text=TEXT, published=published)


def test_summarize_takes_plain_text_and_never_parses_it_for_a_header() -> None:
    made = brief.summarize("Title: nothing but a sentence that begins so. It goes on here.", ratio=1.0)
    assert made.sentences[0].start == 0


def test_summarize_understands_an_article_of_ones_own() -> None:
    made = brief.summarize(brief.Article.of(text=TEXT), sentences=1)
    assert [s.text for s in made.sentences] == ["It rained all night in Brackenford."]
    assert made.method.startswith("auto@")
    assert made.n_words == 6


@pytest.mark.parametrize(
    "lengths",
    [
        {"sentences": 1, "words": 10},
        {"sentences": 0},
        {"words": -1},
        {"ratio": 0.0},
        {"ratio": 1.5},
        {"sentences": True},
    ],
)
def test_wrong_length_raises(lengths: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="Fix"):
        brief.summarize(TEXT, **lengths)


def test_unknown_method_raises_with_the_closest() -> None:
    with pytest.raises(ValueError, match="did you mean 'lex-rank'"):
        brief.summarize(TEXT, method="lexrank")


@pytest.mark.parametrize(
    "call",
    [
        lambda: brief.summarize(None),
        lambda: brief.summarize(TEXT, method=None),
        lambda: brief.summarize(TEXT, language=3),
        lambda: brief.split_sentences(b"bytes"),
        lambda: brief.detect_language([]),
        lambda: brief.read(None),
        lambda: brief.read_all([b"seeds"]),
        lambda: brief.group(3),
        lambda: brief.digest([], minutes="ten"),
        lambda: brief.digest([], timezone=1),
        lambda: brief.digest([], title=b"title"),
        lambda: brief.render(None, "html"),
        lambda: brief.Article.of(text=None),
        lambda: brief.Article.of(text=TEXT, source=["Bote"]),
        lambda: brief.Article.of(text=TEXT, published=20251104),
    ],
)
def test_value_of_a_wrong_type_is_told(call: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"want|wrong type|not a Digest"):
        call()


def test_number_of_thousands_of_digits_is_only_a_word() -> None:
    digits = "9" * 5000
    articles = [brief.Article.of(text=f"{TEXT} It cost {digits} euros.", source=name) for name in "ab"]
    assert len(brief.group(articles)) == 1


def test_malformed_language_raises() -> None:
    with pytest.raises(ValueError, match="not a language tag"):
        brief.summarize(TEXT, language="no such language")


@pytest.mark.parametrize("tag", ["nb", "nn", "no", "pt-BR", "xx", "EN", "zh-Hant-TW"])
def test_any_well_formed_tag_is_accepted(tag: str) -> None:
    assert brief.summarize(TEXT, language=tag, sentences=1).sentences


def test_empty_text_gives_an_empty_brief() -> None:
    assert brief.summarize("").sentences == ()


def test_split_sentences_gives_true_offsets() -> None:
    found = brief.split_sentences(TEXT, "en")
    assert len(found) == 3
    assert all(TEXT[s.start : s.end] == s.text for s in found)


def test_detect_language() -> None:
    assert brief.detect_language(SAMPLE.read_text(encoding="utf-8")) == "de"
    assert brief.detect_language("1234") == "und"


def test_group_holds_every_article_once_duplicates_included() -> None:
    rain = brief.Article.of(text=TEXT, id="a")
    same = brief.Article.of(text=TEXT, id="b")
    other = brief.Article.of(
        text="The council of Lauter voted for the new library. It costs nine million.", id="c"
    )
    stories = brief.group([rain, same, other])
    assert sorted(article.id for story in stories for article in story.articles) == ["a", "b", "c"]
    assert sorted(len(story.articles) for story in stories) == [1, 2]


def test_group_of_nothing_is_nothing() -> None:
    assert brief.group([]) == ()


def test_rows_of_results_stand_under_no_title_in_a_story_either() -> None:
    title = "Rat von Nordau beschließt Bau der Weserbrücke"
    rows = "Nordau - Lauter 31:28\nWesel - Holm 22:24\nBremen - Winter 30:30\nKiel - Ulm 20:19\n"
    results = brief.Article.of(text=rows, title=f"{title}: Ergebnisse", language="de", kind="result")
    podcast = brief.Article.of(text="", title=title, language="de", published="2025-11-04")
    (story,) = brief.group([results, podcast])
    assert len(story.articles) == 2
    assert story.brief.sentences == ()


def test_group_takes_a_title_alone() -> None:
    (story,) = brief.group([brief.Article.of(text="", title="Bridge closed")])
    assert story.headline == "Bridge closed"


def test_digest_without_a_date_is_of_the_latest_day() -> None:
    articles = [brief.Article.of(text=TEXT + str(day), published=f"2025-11-0{day}") for day in (3, 5, 4)]
    assert brief.digest(articles).date == "2025-11-05"


def test_digest_of_a_day_without_articles_has_no_stories() -> None:
    made = brief.digest([brief.Article.of(text=TEXT, published="2025-11-05")], date="2025-11-01")
    assert (made.date, made.stories) == ("2025-11-01", ())


def test_digest_of_nothing_is_a_quiet_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1762214400")
    assert brief.digest([]).date == "2025-11-04"


@pytest.mark.parametrize("format", ["markdown", "md", "html", "plain", "txt", "json", "csv"])
def test_render_gives_text(format: str) -> None:
    made = brief.digest([brief.Article.of(text=TEXT, published="2025-11-05")])
    text = brief.render(made, format)
    assert isinstance(text, str)
    assert "It rained all night in Brackenford." in text


def test_render_gives_a_mail_as_bytes() -> None:
    made = brief.digest([brief.Article.of(text=TEXT, published="2025-11-05")])
    assert isinstance(brief.render(made, "email"), bytes)


def test_unknown_format_raises_with_the_closest() -> None:
    with pytest.raises(ValueError, match="did you mean 'html'"):
        brief.render(brief.digest([]), "htm")


def test_date_in_the_future_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1762214400")
    made = brief.digest([brief.Article.of(text=TEXT, published="2031-01-01")])
    assert made.date == "2025-11-04"
    assert "lies in the future" in made.problems[0].what


def test_malformed_language_of_one_article_is_a_problem() -> None:
    articles, problems = brief.read_all([brief.Article.of(text=TEXT, language="no such"), SAMPLE])
    assert len(articles) == len(problems) == 1


def test_language_tags_are_one_language() -> None:
    own = [brief.Article.of(text=TEXT + tag, language=tag) for tag in ("en", "EN", "en-GB")]
    assert {article.language for article in brief.read_all(own)[0]} == {"en"}


def test_copy_with_another_figure_is_told() -> None:
    text = "The council of Nordau will repair the old harbour bridge next spring. The repair costs {} million euros."
    more = (
        " Work starts in April and takes a year, the mayor said. Ferries run meanwhile from the fish market."
    )
    one, two = (
        brief.Article.of(text=text.format(figure) + more, source=source, language="en")
        for figure, source in (("4.1", "Gazette"), ("9.3", "Chronicle"))
    )
    (story,) = brief.group([one, two])
    assert {words for difference in story.differs for _, words in difference.values} == {
        "4.1 million euros",
        "9.3 million euros",
    }


def test_a_digest_and_its_sections_have_titles(seeds: Path) -> None:
    made = brief.digest(["seeds"], date="2025-11-04")
    assert made.title == "Tagesüberblick"
    assert [section.title for section in made.sections] == ["Nachrichten", "In anderen Sprachen", "Service"]
