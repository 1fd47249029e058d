"""Paragraphs: which line breaks are meant."""

from __future__ import annotations

import textwrap

import pytest

from brief.understand.paragraphs import paragraphs

PROSE = (
    "Der Stadtrat von Nordau hat am Montag den Haushalt für das kommende Jahr beschlossen. Vorgesehen sind 4,1 "
    "Millionen Euro für die Sanierung der Weserbrücke, die seit dem Sommer gesperrt ist. Die Arbeiten sollen im "
    "Frühjahr beginnen und bis zum Herbst dauern, wie Baudezernent A. Lindner in der Sitzung mitteilte."
)
OTHER = (
    "Kritik kam von den Anwohnern. Sie fürchten den Verkehr, der durch die Altstadt geleitet werden soll, und "
    "verlangen Tempo 30 auf der Uferstraße. Ein Gutachten dazu wird im Dezember erwartet."
)


def parts(text: str, *, start: int = 0, markup: bool = False) -> list[str]:
    return [" ".join(text[a:b].split()) for a, b in paragraphs(text, start=start, markup=markup)]


def test_blank_line_ends_a_paragraph() -> None:
    assert parts("Eins.\n\nZwei.\n \t\nDrei.") == ["Eins.", "Zwei.", "Drei."]


def test_what_goes_on_from_a_quotation_belongs_to_the_paragraph_before() -> None:
    text = '"Nordau bleibt Nordau!\n\n", sagte Holm.\n\n"So ist es."\n\n* * *\n\n", rief er.'
    assert parts(text) == ['"Nordau bleibt Nordau! ", sagte Holm.', '"So ist es."', '", rief er.']


def test_a_mark_that_opens_a_quotation_is_no_paragraph_of_its_own() -> None:
    text = 'Le maire parle.\n\n"\n\nLe pont ouvrira", dit-il.\n\n«\n\nEnfin ! »\n\n"'
    assert parts(text) == ["Le maire parle.", '" Le pont ouvrira", dit-il.', "« Enfin ! »", '"']


def test_a_stray_mark_stays_by_itself() -> None:
    text = 'Elle parle.\n\n"\n\nOn entendit "oui", et la salle se vida.'
    assert parts(text) == ["Elle parle.", '"', 'On entendit "oui", et la salle se vida.']


def test_a_paragraph_may_open_with_a_quoted_domain() -> None:
    assert parts('Nordau wirbt.\n\n".nordau" kostet nichts.') == ["Nordau wirbt.", '".nordau" kostet nichts.']


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_kind_of_line_break_counts(newline: str) -> None:
    assert parts(f"Eins.{newline}{newline}Zwei.") == ["Eins.", "Zwei."]


@pytest.mark.parametrize("mark", ["\f", "\u2029"])
def test_form_feed_and_paragraph_separator_end_a_paragraph(mark: str) -> None:
    assert parts(f"Eins.{mark}Zwei.") == ["Eins.", "Zwei."]


def test_spans_have_no_white_space_at_their_ends() -> None:
    text = "  \n  Eins.  \n\n\t Zwei. \n"
    assert [text[a:b] for a, b in paragraphs(text)] == ["Eins.", "Zwei."]


def test_start_leaves_the_header_out() -> None:
    assert parts("title: X\n\nEins.", start=8) == ["Eins."]
    assert parts(" date 2025-11-04 Eins.", start=17) == ["Eins."]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_text_is_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(part, width) for part in (PROSE, OTHER))
    assert parts(wrapped) == [PROSE, OTHER]


def test_wrapped_headline_is_joined_where_the_text_is_wrapped() -> None:
    headline = "Stadtrat von Nordau beschließt Haushalt und die Sanierung der Weserbrücke ab Frühjahr"
    wrapped = "\n\n".join(textwrap.fill(part, 60) for part in (headline, PROSE, OTHER))
    assert parts(wrapped) == [headline, PROSE, OTHER]


def test_single_newline_in_prose_is_a_space() -> None:
    assert parts("Der Stadtrat hat am Montag den Haushalt\nbeschlossen.") == [
        "Der Stadtrat hat am Montag den Haushalt beschlossen."
    ]


def test_one_paragraph_a_line() -> None:
    assert parts(f"{PROSE}\n{OTHER}\n{PROSE}") == [PROSE, OTHER, PROSE]


def test_headline_over_a_paragraph() -> None:
    assert parts(f"Weserbrücke wird saniert\n{PROSE}") == ["Weserbrücke wird saniert", PROSE]


def test_headline_over_wrapped_text() -> None:
    text = "Weserbrücke wird saniert\n" + textwrap.fill(PROSE, 72)
    assert parts(text) == ["Weserbrücke wird saniert", PROSE]


def test_short_lines_are_a_list() -> None:
    assert parts("Äpfel\nBirnen\nKirschen") == ["Äpfel", "Birnen", "Kirschen"]
    assert parts("features\ncontact manager\nevents") == ["features", "contact manager", "events"]


def test_bullets_begin_paragraphs() -> None:
    assert parts("• Brot holen.\n• Milch holen.") == ["• Brot holen.", "• Milch holen."]
    assert parts("Nötig sind:\n- Brot\n- Milch") == ["Nötig sind:", "- Brot", "- Milch"]


def test_ordinal_at_the_beginning_of_a_wrapped_line_is_no_list_item() -> None:
    text = "Der Stadtrat von Nordau hat die Entscheidung über den Haushalt auf den\n3. Oktober verschoben."
    assert len(parts(text)) == 1


def test_rows_of_a_table_stand_apart() -> None:
    text = "Nordau\t31\t28\nLauter\t25\t22"
    assert parts(text) == ["Nordau 31 28", "Lauter 25 22"]


def test_url_longer_than_the_text_is_wide_does_not_hide_the_wrapping() -> None:
    url = "https://nordau.example/" + "a" * 90
    text = textwrap.fill(PROSE, 60) + f"\n{url}"
    assert parts(text)[0].startswith(PROSE)


def test_code_between_fences_is_no_text() -> None:
    text = 'Die Daten sind offen.\n```json\n{"wert": 1}\n\nGET /zahlen\n```\nSie kosten nichts.'
    assert parts(text, markup=True) == ["Die Daten sind offen.", "Sie kosten nichts."]
    assert parts("```\nGET /zahlen\n```", markup=True) == ["GET /zahlen"]
    assert parts("Oben.\n\n```\nWas folgt, bleibt.", markup=True) == ["Oben.", "Was folgt, bleibt."]


def test_markup_leaves_layout_out() -> None:
    text = "# Titel\n\nText hier.\n\n***\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n> Zitat\n> weiter."
    assert parts(text, markup=True) == ["Titel", "Text hier.", "a | b |", "1 | 2 |", "Zitat", "weiter."]


def test_nothing_but_white_space_has_no_paragraphs() -> None:
    assert paragraphs("") == paragraphs(" \n\t\r\n\u2028 ") == []


@pytest.mark.parametrize("rule", ["---", "***", "* * *", "=====", "+++", "___", "– – –", "⁂"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_rule_parts_paragraphs_and_is_none(rule: str, gap: str) -> None:
    assert parts(f"Eins.{gap}{rule}{gap}Zwei.") == ["Eins.", "Zwei."]


@pytest.mark.parametrize("text", ["--", "* * *", "- Nein. -", "*** Eilmeldung ***", "…", "?!?"])
def test_what_is_no_rule_between_paragraphs_is_text(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "3. Oktober 1990 war ein Mittwoch.",
        "2. Platz für Nordau.",
        "1. Platz für Nordau.",
        "3. Oktober 1990 war ein Mittwoch.\n\n4. Oktober 1990 war ein Donnerstag.",
        "2. Platz für Nordau.\n\nDie Freude war groß.\n\n3. Platz für Lauter.",
        "1990) war er da.",
        "+ 3 Grad waren es am Morgen.",
        "* 1950 in Nordau; gestorben 2020 in Lauter.",
        "> 3. Oktober 1990 war ein Mittwoch.",
    ],
)
def test_number_that_no_list_goes_on_from_stays_in_the_sentence(text: str) -> None:
    assert parts(text, markup=True) == text.removeprefix("> ").split("\n\n")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. Mehl\n2. Eier", ["Mehl", "Eier"]),
        ("Nötig sind\n1. Mehl\n2. Eier", ["Nötig sind", "Mehl", "Eier"]),
        ("1) Mehl\n\n2) Eier\n\n3) Milch", ["Mehl", "Eier", "Milch"]),
        ("1. Mehl\n1. Eier", ["Mehl", "Eier"]),
        ("4. Mehl\n5. Eier", ["Mehl", "Eier"]),
        ("1. Mehl\n   1. hell\n   2. dunkel\n2. Eier", ["Mehl", "hell", "dunkel", "Eier"]),
        ("1. Mehl\n\n   Viel davon.\n\n2. Eier", ["Mehl", "Viel davon.", "Eier"]),
        ("- 3 Eier\n- 2 Äpfel", ["3 Eier", "2 Äpfel"]),
        ("- Mehl", ["Mehl"]),
        ("Nötig sind:\n- Mehl", ["Nötig sind:", "Mehl"]),
        ("* Mehl\n\n* Eier", ["Mehl", "Eier"]),
    ],
)
def test_marks_of_a_list_stand_outside(text: str, items: list[str]) -> None:
    assert parts(text, markup=True) == items


def test_dash_at_the_beginning_of_a_wrapped_line_stays() -> None:
    text = (
        "Die alte Brücke über die Narve in Nordau\n- sie ist seit gestern zu -\nbleibt bis Ostern gesperrt."
    )
    assert "- sie ist" in " ".join(parts(text, markup=True))


def test_a_long_row_of_bars_is_read_once() -> None:
    row = "|" * 100_000  # read anew from each of its bars it would take minutes
    assert parts(f"{row}x", markup=True) == ["x"]
    assert parts(f"Text.\n=== {row}\nText.", markup=True) == ["Text.", "Text."]
