"""Heads of press releases, and texts that only tell of one."""

from __future__ import annotations

import pytest

from brief.understand.header import parse_header

BODY = "Die Marktstraße wird von Montag an gesperrt. Grund sind Arbeiten an der Leitung."


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (
            "STADT NORDAU\nPRESSEMITTEILUNG Nr. 14/2026\n\nNordau, den 4. März 2026\n\nMarktstraße zu",
            "2026-03-04",
        ),
        ("Pressemitteilung\n\nMarktstraße zu", None),
        ("Pressemitteilung der Polizei Nordau vom 4. März 2026\n\nMarktstraße zu", None),
        ("PRESSEMITTEILUNG\n\nMarktstraße zu\n\nUmleitung über den Hafen\n\nNordau, 4.3.2026", "2026-03-04"),
        ("Stadt Nordau · Pressemitteilung\nMarktstraße\nzu", None),
    ],
)
def test_title_and_date_of_a_press_release(head: str, published: str | None) -> None:
    text = f"{head}\n\n{BODY}\n"
    header = parse_header(text)
    assert (header.title, header.published) == ("Marktstraße zu", published)
    assert text[header.body :].strip().endswith(BODY)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Werke Nordau GmbH", "Werke Nordau GmbH"),
        ("Klinik und Pflege Nordau e. V.", "Klinik und Pflege Nordau e. V."),
        ("Stadtwerke Nordau", None),
    ],
)
def test_a_sender_between_label_and_title_is_no_title(name: str, source: str | None) -> None:
    told = f"{BODY} Das teilten die Stadtwerke Nordau mit."
    header = parse_header(f"Pressemitteilung\n\n{name}\n\nMarktstraße zu\n\n{told}\n")
    assert (header.title, header.source) == ("Marktstraße zu", source)


def test_a_title_that_the_text_has_again_stays_the_title() -> None:
    told = "Die Sperrung der Marktstraße beginnt am Montag und dauert bis Ostern, teilte die Stadt mit."
    header = parse_header(f"Pressemitteilung\n\nSperrung der Marktstraße\n\nUmleitung ab Montag\n\n{told}\n")
    assert header.title == "Sperrung der Marktstraße"


def test_a_title_above_the_date_is_found_where_more_than_a_title_stands_below() -> None:
    below = "Die Stadt saniert die Marktstraße bis in den Herbst\n" * 8
    header = parse_header(f"Pressemitteilung\n\nMarktstraße zu\n\n4. März 2026\n\n{below}\n{BODY}\n")
    assert (header.title, header.published) == ("Marktstraße zu", "2026-03-04")


@pytest.mark.parametrize(
    "label",
    [
        "PRESS RELEASE",
        "FOR IMMEDIATE RELEASE",
        "Communiqué de presse",
        "Nota de prensa",
        "Comunicato stampa",
        "Persbericht",
    ],
)
def test_press_releases_in_other_languages(label: str) -> None:
    header = parse_header(f"{label}\n\nMarket Street shut\n\nMarket Street will be shut from Monday.\n")
    assert header.title == "Market Street shut"


@pytest.mark.parametrize(
    "text",
    [
        "Press release reveals new plan\n\nBy Ada Holm\n\nThe city has a plan for the bridge.\n",
        "Streit um Pressemitteilung der Stadt\n\nDer Rat streitet über ein Papier der Stadt.\n",
    ],
)
def test_a_title_about_a_press_release_stays_the_title(text: str) -> None:
    assert parse_header(text).title == text.split("\n")[0]


def test_what_runs_into_the_text_is_no_head() -> None:
    assert parse_header(f"Pressemitteilung Nr. 3\nNordau, 4. März 2026\n{BODY}\n").title is None
