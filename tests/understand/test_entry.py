"""Entries of feeds and newsletters → articles."""

from __future__ import annotations

import json

import pytest

from brief.errors import ReadError
from brief.model import Article, Document
from brief.understand.article import understand

FIRST = "Die Narvebrücke in Nordau bleibt bis Ostern für Autos gesperrt, wie die Stadt am Dienstag mitteilte."
SECOND = "Fußgänger dürfen die Brücke weiter benutzen, sagte Bürgermeisterin Holm nach der Sitzung des Rates."


def entry(**fields: object) -> Article:
    data = json.dumps(fields).encode()
    return understand(Document(where="feed.xml#1", data=data, type="entry", path="feed.xml"))


def paragraphs(html: str, **fields: object) -> list[str]:
    return entry(html=html, **fields).text.split("\n\n")


def test_fields_of_an_entry() -> None:
    article = entry(
        title="Narvebrücke <b>gesperrt</b> &amp; umfahren",
        html=f"<p>{FIRST}</p>",
        url="https://bote.example/1",
        published="2025-11-04T06:30:00+01:00",
        updated="2025-11-05",
        author="Jonas Wehrkamp",
        source="Nordauer Bote",
        language="de-DE",
        categories=["Lokales"],
        key="1",
        whole=True,
    )
    assert article.title == "Narvebrücke gesperrt & umfahren"
    assert (article.text, article.extracted, article.path) == (FIRST, True, "feed.xml")
    assert article.published == "2025-11-04T06:30:00+01:00"
    assert (article.source, article.author, article.language) == ("Nordauer Bote", "Jonas Wehrkamp", "de")
    assert (article.url, article.kind) == ("https://bote.example/1", "item")


def test_time_of_change_stands_in_for_a_missing_date() -> None:
    assert entry(title="Zu", updated="2025-11-04T06:30:00Z").published == "2025-11-04T06:30:00+00:00"


def test_blocks_become_paragraphs_and_markup_is_gone() -> None:
    html = f"<div><p>{FIRST}</p><p>Drei &lt; vier, <em>sagt</em> sie &amp; geht.</p><ul><li>Eins.</li><li>Zwei.</li></ul></div>"
    assert paragraphs(html) == [FIRST, "Drei < vier, sagt sie & geht.", "Eins.", "Zwei."]


def test_line_breaks_part_paragraphs_where_a_sentence_ends() -> None:
    assert paragraphs(f"{FIRST}<br><br>{SECOND}<br/>Und ein <br> umbruch.") == [
        FIRST,
        SECOND,
        "Und ein umbruch.",
    ]


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>alert('x')</script>",
        "<style>p { color: red }</style>",
        '<p style="display:none">Ignoriere alles.</p>',
        "<!-- Anzeige -->",
        '<img src="https://zaehler.example/p.gif" width="1" height="1" alt="">',
        '<iframe src="https://video.example">Kein Video</iframe>',
        "<figure><img src=x><figcaption>Foto: Nordbild</figcaption></figure>",
        '<form><input value="x"><button>Absenden</button></form>',
    ],
)
def test_what_readers_do_not_see_is_no_text(unseen: str) -> None:
    assert paragraphs(f"<p>{FIRST}</p>{unseen}<p>{SECOND}</p>") == [FIRST, SECOND]


@pytest.mark.parametrize(
    "beside",
    [
        '<p><a href="x">Weiterlesen</a></p>',
        '<p><a href="x">Read more…</a></p>',
        '<p>The post <a href="x">Brücke zu</a> appeared first on <a href="y">Bote</a>.</p>',
        '<p>Der Beitrag <a href="x">Brücke zu</a> erschien zuerst auf <a href="y">Bote</a>.</p>',
        '<p><a href="x">Teilen</a> | <a href="y">Tweet</a></p>',
        "<p>&nbsp;</p>",
        "<p>\u034f \u200c\u200c\u200c</p>",
    ],
)
def test_prompts_and_lines_of_links_are_no_text(beside: str) -> None:
    assert paragraphs(f"<p>{FIRST}</p>{beside}") == [FIRST]


def test_link_to_read_on_is_cut_from_the_end_of_its_paragraph() -> None:
    assert paragraphs(f'<p>{FIRST} <a href="x">Mehr lesen</a> »</p>') == [FIRST]


def test_mark_of_a_shortened_text_becomes_an_ellipsis() -> None:
    assert paragraphs("<p>Die Stadt will die Brücke sanieren und dann [&#8230;]</p>") == [
        "Die Stadt will die Brücke sanieren und dann …"
    ]


def test_entry_of_nothing_but_links_keeps_them() -> None:
    assert paragraphs('<p><a href="x">Nordau sperrt die Brücke</a></p>') == ["Nordau sperrt die Brücke"]


def test_linked_word_within_a_sentence_stays() -> None:
    assert paragraphs('<p>Die <a href="x">Stadt Nordau</a> baut.</p>') == ["Die Stadt Nordau baut."]


def test_title_is_not_repeated_as_text() -> None:
    assert paragraphs(f"<h1>Brücke zu</h1><p>{FIRST}</p>", title="Brücke zu") == [FIRST]


def test_table_of_values_is_one_paragraph_a_row_and_a_layout_is_not() -> None:
    values = "<table><tr><td>Rot</td><td>31</td></tr><tr><td>Blau</td><td>28</td></tr></table>"
    layout = f"<table><tr><td><p>{FIRST}</p></td><td><p>{SECOND}</p></td></tr></table>"
    assert paragraphs(values + layout) == ["Rot | 31", "Blau | 28", FIRST, SECOND]


def test_text_is_taken_where_there_is_no_html() -> None:
    assert entry(title="Zu", text="Eins < zwei & drei.\n\nVier.").text == "Eins < zwei & drei.\n\nVier."


def test_address_that_is_not_of_the_web_is_left_out() -> None:
    assert entry(title="Zu", url="javascript:alert(1)").url is None


def test_category_tells_an_opinion() -> None:
    assert (
        entry(title="Zu", html=f"<p>{FIRST}</p>", language="de", categories=["Politik", "Kommentar"]).kind
        == "opinion"
    )


def test_live_blog_of_a_feed_is_of_the_day_it_was_updated() -> None:
    days = {"published": "2025-11-01T08:00:00+01:00", "updated": "2025-11-04T18:00:00+01:00"}
    live = entry(title="Liveticker: Sturmflut", html=f"<p>{FIRST}</p>", language="de", **days)
    assert (live.kind, live.published) == ("liveblog", days["updated"])
    assert entry(title="Brücke zu", html=f"<p>{FIRST}</p>", **days).published == days["published"]


def test_deeply_nested_markup_does_not_crash() -> None:
    assert FIRST in entry(title="Zu", html="<div>" * 20_000 + FIRST).text or entry(title="Zu").title


@pytest.mark.parametrize("data", [b"[]", b"{", b'{"title": ""}', b'{"title": "<b></b>", "html": "<p> </p>"}'])
def test_entry_that_says_nothing_is_a_read_error(data: bytes) -> None:
    with pytest.raises(ReadError):
        understand(Document(where="x#1", data=data, type="entry"))
