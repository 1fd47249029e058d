"""Rows that a brief begins and does not finish: "Erstens …" without "Drittens"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from made import article

from brief.condense.brief import _marks as marks
from brief.condense.brief import brief_article
from brief.condense.coherence import ENUMERATION, QUOTATION
from brief.condense.length import Length
from brief.condense.shown import as_shown
from brief.condense.text import Text

ROWS = {
    "de": ("Erstens fehlt Geld.", "Zweitens fehlen Prüfer.", "Drittens fehlt Zeit."),
    "en": ("First, money is short.", "And second, there are no inspectors.", "Finally, time is short."),
    "fr": ("D’abord, l’argent manque.", "Ensuite, il faut des experts.", "Enfin, le temps presse."),
    "es": (
        "En primer lugar, falta dinero.",
        "En segundo lugar, faltan peritos.",
        "Por último, falta tiempo.",
    ),
    "it": (
        "In primo luogo, mancano i soldi.",
        "In secondo luogo, mancano i periti.",
        "Infine, manca il tempo.",
    ),
    "nl": ("Ten eerste is er geen geld.", "Ten tweede zijn er geen keurders.", "Ten slotte is er geen tijd."),
    "pt": (
        "Em primeiro lugar, falta dinheiro.",
        "Em segundo lugar, faltam peritos.",
        "Por fim, falta tempo.",
    ),
}
PAIRS = [
    ("de", "Einerseits fehlt Geld.", "Andererseits drängt die Zeit."),
    ("de", "Zum einen fehlt Geld.", "Zum anderen drängt die Zeit."),
    ("en", "For one thing, money is short.", "For another, time is short."),
    ("fr", "D’une part, l’argent manque.", "D’autre part, le temps presse."),
    ("fr", "Premièrement, l’argent manque.", "Deuxièmement, le temps presse."),
    ("es", "Por un lado, falta dinero.", "Por otro, falta tiempo."),
    ("en", "1. Money is short.", "2. Time is short."),
    ("en", "a) Money is short.", "b) Time is short."),
]
BEFORE = "Nordau baut keine Brücke über die Narve."
OTHERS = [
    f"Die Gemeinde {name} baut eine Fähre."
    for name in ("Lauter", "Wiekum", "Altendiek", "Grönfeld", "Ostrand")
]


def _marks(language: str, lines: Sequence[str], told: int) -> list[bool]:
    """Which of so many first sentences bear the mark."""
    text = Text.of((article(*lines, language=language),))
    chosen = tuple(range(told))
    return [ENUMERATION in marks(text, index, chosen, half=False) for index in chosen]


@pytest.mark.parametrize("language", ROWS)
def test_an_item_bears_a_mark_where_the_next_is_left_out(language: str) -> None:
    lines = (BEFORE, *ROWS[language], *OTHERS)
    assert _marks(language, lines, 2) == [False, True]
    assert _marks(language, lines, 3) == [False, False, True]
    assert _marks(language, lines, 4) == [False, False, False, False]


@pytest.mark.parametrize(("language", "first", "second"), PAIRS)
def test_a_pair_is_whole_or_marked(language: str, first: str, second: str) -> None:
    lines = (BEFORE, first, OTHERS[0], second, *OTHERS[1:])
    assert _marks(language, lines, 2) == [False, True]
    assert _marks(language, lines, 4) == [False, False, False, False]


@pytest.mark.parametrize("language", ROWS)
def test_a_short_row_is_taken_whole_or_not_at_all(language: str) -> None:
    one = article(BEFORE, *ROWS[language], *OTHERS, language=language)
    assert Text.of((one,)).units[:3] == (range(1), range(1, 4), range(4, 5))
    lead = brief_article(one, method="lead", length=Length(sentences=3))
    assert [sentence.text for sentence in lead.sentences] == [BEFORE, *OTHERS[:2]]


def test_a_long_row_is_not_taken_whole() -> None:
    first, second, _ = ROWS["de"]
    text = Text.of((article(BEFORE, first, *OTHERS, second, language="de"),))
    assert text.row_of == {1: (1, 7), 7: (1, 7)}
    assert {len(unit) for unit in text.units} == {1}


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("nl", "Eerst keek men naar de sluis.", "Daarna in een andere kleur."),
        ("fr", "D’abord le pont a fermé.", "Ensuite, il a rouvert."),
    ],
)
def test_what_was_first_in_time_begins_no_row_that_goes_on_far_behind(
    language: str, first: str, second: str
) -> None:
    assert _marks(language, (BEFORE, first, *OTHERS[:2], second, *OTHERS[2:]), 2) == [False, True]
    assert _marks(language, (BEFORE, first, *OTHERS[:4], second, *OTHERS[4:]), 2) == [False, False]


@pytest.mark.parametrize(
    ("language", "announcing", "row"),
    [
        ("de", "Dafür gibt es drei Gründe.", ROWS["de"]),
        ("de", "Drei Punkte sprechen dagegen:", ("Der Stadt fehlt das Geld.",)),
        ("en", "Three things matter:", ROWS["en"]),
        ("fr", "Il y a deux raisons à cela.", ROWS["fr"]),
        ("es", "Hay dos razones.", ROWS["es"]),
        ("it", "I motivi sono tre.", ROWS["it"]),
        ("nl", "Er zijn drie redenen.", ROWS["nl"]),
        ("pt", "Há três razões.", ROWS["pt"]),
    ],
)
def test_what_announces_a_row_bears_a_mark_without_it(
    language: str, announcing: str, row: tuple[str, ...]
) -> None:
    lines = (BEFORE, announcing, *row, *OTHERS)
    assert _marks(language, lines, 2) == [False, True]
    assert _marks(language, lines, 2 + len(row))[1] is False


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("The game has two modes.", "Both are dull.")),
        ("en", ("Finally, the bridge is open.", OTHERS[0])),
        ("fr", ("Dans un premier temps, le pont sera fermé.", "Odile Holm l’a dit.")),
        ("de", ("3. Oktober 1990 war ein Mittwoch.", OTHERS[0])),
        ("de", ("Nordau baut nicht zum ersten Mal eine Brücke.", OTHERS[0])),
        ("en", ("In another first, Northford built a bridge.", OTHERS[0])),
    ],
)
def test_what_is_no_row_bears_none(language: str, lines: tuple[str, ...]) -> None:
    assert _marks(language, (BEFORE, *lines, OTHERS[1]), 2) == [False, False]


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_what_announces_a_short_row_is_taken_with_it_or_not_at_all(language: str) -> None:
    announcing = {
        "de": "Dafür gibt es drei Gründe.",
        "en": "There are three reasons.",
        "fr": "Il y a trois raisons.",
    }
    text = Text.of((article(BEFORE, announcing[language], *ROWS[language], *OTHERS, language=language),))
    assert text.units[:3] == (range(1), range(1, 5), range(5, 6))


def test_a_row_that_opens_its_article_is_announced_by_no_other() -> None:
    one = article(BEFORE, "Drei Gründe sprechen dagegen:", language="de")
    text = Text.of((one, article(*ROWS["de"], *OTHERS, language="de")))
    assert text.units[:3] == (range(1), range(1, 2), range(2, 5))


def test_a_row_of_another_article_is_announced_by_no_sentence_of_this_one() -> None:
    one = article(BEFORE, "Zwei Brücken sind gesperrt.", language="de")
    text = Text.of((one, article(*ROWS["de"], *OTHERS, language="de")))
    assert ENUMERATION not in marks(text, 1, (0, 1), half=False)


@pytest.mark.parametrize("between", [(), tuple(OTHERS[:4])])  # a short row, and one that is none of the units
def test_a_row_within_a_quotation_hides_not_that_the_quotation_is_torn(between: tuple[str, ...]) -> None:
    first, second, third = ROWS["de"]
    one = article([f"„{first}", *between, second, f"{third}“, sagte Jonas Holm."], language="de")
    told = brief_article(one, length=Length(sentences=1))
    assert (len(told.sentences), [QUOTATION in marks for marks in told.marks]) == (1, [True])


def test_an_item_bears_a_mark_where_the_end_of_its_row_is_cut_off() -> None:
    row = ROWS["de"]
    whole = brief_article(
        article(BEFORE, *row, OTHERS[0], language="de"), method="lead", length=Length(sentences=5)
    )
    cut = replace(whole, sentences=whole.sentences[:3], marks=whole.marks[:3])
    assert [ENUMERATION in marks for marks in as_shown(cut, before=whole).marks] == [False, False, True]


def test_days_of_a_month_are_no_row() -> None:
    lines = ("1. November ist ein Feiertag.", "2. November heißt Allerseelen.", "3. November ist Montag.")
    assert _marks("de", lines, 1) == [False]
    assert _marks("de", tuple(line.replace("November", "Der Marktplatz") for line in lines), 1) == [True]
