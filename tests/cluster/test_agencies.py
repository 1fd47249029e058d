"""Agencies: found in datelines, credits and author fields, and nowhere else."""

import pytest

from brief.cluster.agencies import agency
from brief.model import Article


def text(opening):
    return Article.of(text=opening + " Die Brücke bleibt bis Ostern gesperrt. Das teilte die Stadt mit.")


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Berlin (dpa) – Die Stadt prüft.", "dpa"),
        ("Berlin (dpa/bb) - Die Stadt prüft.", "dpa"),
        ("NORDAU (nna) - Die Stadt prüft.", "nna"),
        ("LONDON (Reuters) - The bridge is closed.", "Reuters"),
        ("LONDON, Nov 3 (Reuters) - The bridge is closed.", "Reuters"),
        ("PARIS (AP) — The bridge is closed.", "AP"),
        ("Paris, 3 nov 2025 (AFP) - Le pont est fermé.", "AFP"),
        ("Madrid, 4 nov (EFE).- El puente está cerrado.", "EFE"),
        ("Frankfurt/Main (dpa-AFX) - Die Stadt prüft.", "dpa"),
        ("(ANSA) - ROMA, 04 NOV - Il ponte resta chiuso.", "ANSA"),
        ("Wien/Nordau (APA) - Die Stadt prüft.", "APA"),
    ],
)
def test_dateline_names_the_agency(opening, expected):
    assert agency(text(opening)) == expected


@pytest.mark.parametrize("author", ["dpa", "AFP/Max Muster", "dpa, Ada Krone", "Reuters", "dpa-infocom"])
def test_author_field_names_the_agency(author):
    assert agency(Article.of(text="Die Brücke ist zu.", author=author)) in {"dpa", "AFP", "Reuters"}


@pytest.mark.parametrize(
    ("ending", "expected"),
    [("© dpa-infocom", "dpa"), ("(dpa/afp)", "dpa"), ("/AFP", "AFP"), ("Quelle: dpa", "dpa")],
)
def test_closing_credit_names_the_agency(ending, expected):
    assert agency(Article.of(text=f"Die Brücke bleibt gesperrt. Das ist sicher.\n{ending}")) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Die Brücke ist zu, wie die dpa berichtet. Der Umweg führt über Lauter.",
        "Ada Krone (SPD) - seit März im Amt - widersprach.",
        "Ada Krone (47) sagte das am Montag.",
        "Die Brücke wird saniert, sagte der Minister (FDP)",
        "Der Verein (TuS) gewann.",
        "",
    ],
)
def test_texts_that_only_mention_a_name_have_no_agency(body):
    assert agency(Article.of(text=body)) is None


def test_a_person_as_author_is_no_agency():
    assert agency(Article.of(text="Die Brücke ist zu.", author="Pa Anton")) is None
