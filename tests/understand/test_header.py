"""The forms a header comes in, and what must not be taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.understand.header import parse_header

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_935d1833868f7eb5.txt"


def test_bare_date_and_body_on_one_line_as_in_the_sample() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    header = parse_header(text)
    assert (header.published, header.title, header.body) == ("2025-11-04", None, 17)
    assert text[header.body :].startswith("Die USA planen")


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-04 Die USA planen.",
        "date: 2025-11-04 Die USA planen.",
        "DATE 2025-11-04T08:30:00+01:00 Die USA planen.",
        "datum 4.11.2025 Die USA planen.",
        "Datum: 4.11.2025 Die USA planen.",
        "date November 4, 2025 Die USA planen.",
        "2025-11-04: Die USA planen.",
        "2025-11-04 – Die USA planen.",
    ],
)
def test_bare_form_with_variations(text: str) -> None:
    header = parse_header(text)
    assert header.published is not None
    assert header.published.startswith("2025-11-04")
    assert text[header.body :] == "Die USA planen."


def test_bare_date_alone_on_its_line() -> None:
    text = "date 2025-11-04\n\nBrücke gesperrt\n\nSie ist zu. Lange.\n"
    header = parse_header(text)
    assert (header.published, header.title) == ("2025-11-04", "Brücke gesperrt")
    assert text[header.body :].strip() == "Sie ist zu. Lange."


def test_key_value_lines() -> None:
    text = (
        "Title: Brücke gesperrt\nDate: 2025-11-04\nSource: Nordauer Bote\nURL: https://bote.example/1\n"
        "Language: de\nAuthor: Jonas Wehrkamp\n\nDie Brücke ist zu.\n"
    )
    header = parse_header(text)
    assert header.title == "Brücke gesperrt"
    assert header.published == "2025-11-04"
    assert (header.source, header.url) == ("Nordauer Bote", "https://bote.example/1")
    assert (header.language, header.author) == ("de", "Jonas Wehrkamp")
    assert text[header.body :].strip() == "Die Brücke ist zu."


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        ("Titel: Zu\nDatum: 4. November 2025\nQuelle: Bote\n\nText.", "Zu", "2025-11-04"),
        ("Titre : Fermé\nDate : 4 novembre 2025\n\nTexte.", "Fermé", "2025-11-04"),
        ("Título: Cerrado\nFecha: 4 de noviembre de 2025\n\nTexto.", "Cerrado", "2025-11-04"),
        (
            "TITLE: Shut\nPUBLISHED: Tue, 04 Nov 2025 10:20:00 GMT\n\nText.",
            "Shut",
            "2025-11-04T10:20:00+00:00",
        ),
        ("标题：桥梁关闭\n日期：2025年11月4日\n\n正文。", "桥梁关闭", "2025-11-04"),
        ("Заголовок: Мост закрыт\nДата: 4 ноября 2025\n\nТекст.", "Мост закрыт", "2025-11-04"),
    ],
)
def test_keys_in_other_languages(text: str, title: str, published: str) -> None:
    header = parse_header(text)
    assert (header.title, header.published) == (title, published)


@pytest.mark.parametrize(
    "head",
    [
        "Titel: Brücke zu\nRessort: Verkehr, Nordau\n\n",
        "---\ntitle: Brücke zu\ncategories: [Verkehr, Nordau]\n---\n",
        '+++\ntitle = "Brücke zu"\nsection = "Verkehr, Nordau"\n+++\n',
    ],
)
def test_header_says_what_a_text_is_filed_under(head: str) -> None:
    assert parse_header(f"{head}Die Brücke ist zu.").categories == ("Verkehr", "Nordau")


@pytest.mark.parametrize(
    "text", ["Section: Nordau\n\nThe bridge is shut.", "Rubrique: Nordau\n\nLe pont est fermé."]
)
def test_a_category_alone_is_no_header(text: str) -> None:
    assert parse_header(text).body == 0


def test_unknown_keys_among_known_ones_belong_to_the_header() -> None:
    text = "Title: Zu\nEdition: Morgen\nDate: 2025-11-04\nDesk: Lokales\n\nDie Brücke ist zu."
    header = parse_header(text)
    assert text[header.body :].strip() == "Die Brücke ist zu."


def test_header_ends_at_the_first_line_that_is_none() -> None:
    text = "Title: Zu\nDate: 2025-11-04\nDie Brücke ist zu.\nSie bleibt es."
    assert parse_header(text).body == text.index("Die Brücke")


@pytest.mark.parametrize(
    "text",
    [
        "Berlin: Die Polizei hat am Montag einen Mann festgenommen.\nEr war geflohen.",
        "Title: the story of a word that stands on every page. It began in 1850.\nNobody knows who wrote it first.",
        "Es gilt: Wer zahlt, bestimmt.\n\nSo war es immer.",
        "Date: a fruit that grows on palms, and the story of those who pick it.\nThey start at dawn.",
        "Stand: Die Lage bleibt angespannt, sagt die Polizei am Abend.\n\nMehr nicht.",
        "Summary: The city is closed until Monday.\n\nIt was closed before.",
        "Ort: Die Brücke ist zu.\n\nSo war es immer.",
        "Country: It is a wide land with many rivers.\n\nFew live there.",
        "Site: The old harbour is to be cleared by May, the city said.\n\nWork has begun.",
        "Source: A person close to the talks said on Monday that they had failed.\n\nNobody else did.",
        "来源：一名接近谈判的人士周一表示，谈判已经结束。\n\n正文。",
        "Date: The trial begins on 4 November 2025 in Nordau.\n\nIt is the third.",
        "2025-11-04 was a Tuesday.\n\nIt rained.",
        "2025-11-04\nwar ein Dienstag.",
        "Published 2025-11-04 by the ministry, the report names three towns.\n\nOne is Nordau.",
        "Datum 4.11.2025 war es soweit.\n\nEs regnete.",
        "4.11.2025 Die USA planen.\n\nEs regnete.",
        "---\nBerlin: Die Polizei hat einen Mann gefasst.\n---\nEr war geflohen.",
        "---\nDie Lage: ernst: sehr ernst.\n---\nText.",
        "10:30 Uhr, Hauptbahnhof. Der Zug fährt ein.\n\nNiemand steigt aus.",
    ],
)
def test_prose_is_not_a_header(text: str) -> None:
    header = parse_header(text)
    assert header.body == 0
    assert header.problems == ()


@pytest.mark.parametrize(
    "line",
    [
        "Berlin: Die Polizei hat am Montag einen Mann festgenommen.",
        "Source: A person close to the talks said on Monday that they had failed.",
        "Ort: Die Brücke bleibt bis auf Weiteres zu.",
    ],
)
@pytest.mark.parametrize("head", ["Date: 2025-11-04\n", "Title: Zu\nDate: 2025-11-04\n"])
def test_sentence_behind_a_colon_ends_the_header(head: str, line: str) -> None:
    header = parse_header(f"{head}{line}\nMehr nicht.")
    assert (header.published, header.source, header.body) == ("2025-11-04", None, len(head))


@pytest.mark.parametrize(
    "line",
    [
        "Summary: Die Brücke ist zu, sagt die Stadt.",
        "Author: Jonas Wehrkamp et al.",
        "Rights: Nur zum Lesen.",
    ],
)
def test_sentences_and_abbreviations_that_headers_hold(line: str) -> None:
    text = f"Title: Zu\nDate: 2025-11-04\n{line}\n\nText."
    assert text[parse_header(text).body :].strip() == "Text."


@pytest.mark.parametrize("text", ["Ort: Nordau\n\nText. Mehr.", "Tags: a, b\n\nText. Mehr."])
def test_key_that_no_field_is_for_is_neither_header_nor_title(text: str) -> None:
    header = parse_header(text)
    assert (header.title, header.body) == (None, 0)


@pytest.mark.parametrize(
    "text",
    ["Source: Nordauer Bote\n\nText.", "Von: Jonas Wehrkamp\n\nText.", "Datum: 4. November 2025\n\nText."],
)
def test_one_known_key_with_a_short_value_is_a_header(text: str) -> None:
    assert text[parse_header(text).body :].strip() == "Text."


@pytest.mark.parametrize("body", ["iPhones werden teurer.", "„Nie wieder“, sagt er."])
def test_bare_form_before_names_that_begin_small_and_quotations(body: str) -> None:
    text = f"2025-11-04 {body}"
    assert text[parse_header(text).body :] == body


def test_bare_form_with_its_word_in_small_letters_is_no_prose() -> None:
    text = " date 2025-11-04 von der Leyen reist nach Kiew."
    assert text[parse_header(text).body :] == "von der Leyen reist nach Kiew."


def test_malformed_date_alone_is_a_problem() -> None:
    header = parse_header("Date: 2025-13-04\n\nText.")
    assert (header.body, len(header.problems)) == (17, 1)


def test_malformed_date_is_a_problem_and_the_rest_is_read() -> None:
    header = parse_header("Title: Zu\nDate: 2025-13-04\n\nText.", where="a.txt")
    assert header.published is None
    assert header.title == "Zu"
    [problem] = header.problems
    assert str(problem).startswith("a.txt:2: '2025-13-04' is not a date (want YYYY-MM-DD). Fix: ")


def test_malformed_date_in_the_bare_form() -> None:
    text = " date 2025-13-04 Die USA planen."
    header = parse_header(text, where="a.txt")
    assert text[header.body :] == "Die USA planen."
    assert header.problems[0].where == "a.txt:1"


def test_malformed_language_is_a_problem() -> None:
    header = parse_header("Title: Zu\nLanguage: Deutsch!\n\nText.", where="a.txt")
    assert header.language is None
    assert header.problems[0].where == "a.txt:2"


@pytest.mark.parametrize("name", ["German", "Deutsch", "deutsch"])
def test_language_by_its_name(name: str) -> None:
    assert parse_header(f"Title: Zu\nLanguage: {name}\n\nText.").language == "de"


def test_yaml_front_matter() -> None:
    text = "---\ntitle: 'Brücke: gesperrt'\ndate: 2025-11-04\nlang: de\nauthors: [A, B]\ntags:\n  - x\n---\nDie Brücke ist zu.\n"
    header = parse_header(text)
    assert (header.title, header.published, header.language) == ("Brücke: gesperrt", "2025-11-04", "de")
    assert header.author == "A, B"
    assert text[header.body :] == "Die Brücke ist zu.\n"


def test_yaml_front_matter_that_ends_with_dots() -> None:
    text = "---\ntitle: Zu\ndate: 2025-11-04\n...\nDie Brücke ist zu.\n---\nMehr.\n"
    header = parse_header(text)
    assert (header.title, header.published) == ("Zu", "2025-11-04")
    assert text[header.body :].startswith("Die Brücke")


def test_toml_front_matter() -> None:
    text = '+++\ntitle = "Zu"\ndate = 2025-11-04T08:00:00+01:00\n+++\nText.'
    header = parse_header(text)
    assert (header.title, header.published) == ("Zu", "2025-11-04T08:00:00+01:00")
    assert text[header.body :] == "Text."


def test_broken_front_matter_is_a_problem_and_not_text() -> None:
    text = "---\ntitle: [unclosed\n---\nText."
    header = parse_header(text, where="a.md")
    assert text[header.body :] == "Text."
    assert header.problems[0].what.startswith("the front matter is not YAML: while parsing a flow sequence")
    assert header.problems[0].what.endswith("(line 2)")


def test_yaml_aliases_are_refused() -> None:
    text = "---\na: &a [x, x]\nb: [*a, *a]\n---\nText."
    assert "aliases" in parse_header(text).problems[0].what


def test_malformed_date_in_front_matter_names_its_line() -> None:
    assert parse_header("---\ntitle: Zu\ndate: never\n---\nText.", where="a.md").problems[0].where == "a.md:3"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Brücke gesperrt\n\nSie ist zu.", "Brücke gesperrt"),
        ("Brücke gesperrt\n===============\n\nSie ist zu.", "Brücke gesperrt"),
        ("Brücke gesperrt\n\nSie ist zu.", "Brücke gesperrt"),
        ("\nKommt die Maut?\n\nSie kommt.", "Kommt die Maut?"),
        ("Date: 2025-11-04\n\n## Brücke gesperrt\n\nSie ist zu.", "Brücke gesperrt"),
    ],
)
def test_heading_is_the_title_and_the_body_starts_behind_it(text: str, title: str) -> None:
    header = parse_header(text)
    assert header.title == title
    assert text[header.body :].strip().startswith("Sie")


@pytest.mark.parametrize(
    "text",
    [
        "Die Brücke ist zu.\n\nSie bleibt es.",
        "Brücke gesperrt\nSie ist zu.\n\nSie bleibt es.",
        "Brücke gesperrt",
        "- Milch\n\n- Brot",
        "Es kamen drei Dinge:\n\nErstens der Regen.",
    ],
)
def test_a_first_paragraph_is_not_a_title(text: str) -> None:
    assert (parse_header(text).title, parse_header(text).body) == (None, 0)


def test_heading_that_repeats_the_header_title_is_not_body() -> None:
    text = "Title: Zu\n\n# Zu\n\nSie ist zu."
    assert text[parse_header(text).body :].strip() == "Sie ist zu."


def test_windows_newlines() -> None:
    text = "Title: Zu\r\nDate: 2025-11-04\r\n\r\nText.\r\n"
    header = parse_header(text)
    assert (header.title, text[header.body :].strip()) == ("Zu", "Text.")


def test_a_title_may_be_as_long_as_a_sentence() -> None:
    title = f"Nach Angaben der Stadt hat die Prüfung {'und der Pfeiler ' * 9}vier Wochen gedauert."
    assert parse_header(f"Title: {title}\n\nDie Stadt hat geprüft.").title == title


@pytest.mark.parametrize("blank", [" ", "\t"])
def test_a_long_row_of_blanks_is_read_once(blank: str) -> None:
    row = blank * 100_000  # read anew from each of its blanks it would take minutes
    assert parse_header(f"Title: a{row}b\nDate: 2025-11-04\n\nText.").title is None
    assert parse_header(f"# a{row}b #\n\nText.").title == f"a{row}b"
    assert parse_header(f"date{row}x").published is None
    assert parse_header(f"date{row}: 4.11.2025 Text.").published == "2025-11-04"
