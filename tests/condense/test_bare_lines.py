"""Lines that are no sentences, in a text that is told whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.condense.brief import brief_article
from brief.condense.length import Length
from tests.condense.made import article

SHUT = "Die Marktstraße ist von Montag an voll gesperrt."
WHY = "Grund sind Arbeiten an der Leitung."


def told(*paragraphs: str, language: str = "de") -> list[str]:
    made = article(*paragraphs, language=language, title="Straße zu")
    return [sentence.text for sentence in brief_article(made).sentences]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (SHUT, "Umleitung", WHY),
        ("STADT NORDAU", "Pressemitteilung Nr. 14/2026", SHUT, WHY),
        (SHUT, "Posten | Euro |", "Stahl | 19.000 |", WHY),
        (SHUT, WHY, "Kontakt:", "Pressestelle, Tel. 0123 456789", "presse@nordau.example"),
    ],
)
def test_headings_rows_senders_and_contacts_are_not_told(paragraphs: tuple[str, ...]) -> None:
    assert told(*paragraphs) == [SHUT, WHY]


def test_items_of_a_list_are_told() -> None:
    assert told(SHUT, "Linie 3 fährt über den Hafen", "Linie 5 entfällt", WHY) == [
        SHUT,
        "Linie 3 fährt über den Hafen",
        "Linie 5 entfällt",
        WHY,
    ]


def test_headings_of_markdown_are_not_told_before_a_list() -> None:
    made = article(SHUT, "## Busse", "Linie 3 fährt über den Hafen", "Linie 5 entfällt")
    first, heading, *items = made.sentences
    bare = replace(heading, text="Busse", start=heading.start + len("## "))
    marked = replace(made, sentences=(first, bare, *items))
    assert brief_article(marked).sentences == (first, *items)


def test_lines_are_told_where_no_sentence_has_an_end() -> None:
    assert told("สะพานปิด", "รถอ้อม", language="th") == ["สะพานปิด", "รถอ้อม"]


def test_what_stands_behind_a_sender_opens_the_article() -> None:
    made = article("STADT NORDAU", "Die Stadt sperrt die Straße.", WHY, title="Stadt Nordau sperrt Straße")
    assert brief_article(made).marks == ((), ())


def test_methods_that_heed_nothing_tell_them() -> None:
    made = article(SHUT, "Umleitung", WHY)
    assert len(brief_article(made, method="lead", length=Length(sentences=3)).sentences) == 3
