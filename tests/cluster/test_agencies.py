"""Agencies: found in datelines, credits and author fields, and nowhere else."""

import pytest

from brief.cluster.agencies import agencies, agency
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
        ("NORDAU dpa | Die Stadt prüft.", "dpa"),
        ("NORDAU taz/dpa | Die Stadt prüft.", "dpa"),
        ("Nordau. (dpa) Die Stadt prüft.", "dpa"),
        ("Nordau, AFP – Die Stadt prüft.", "AFP"),
    ],
)
def test_dateline_names_the_agency(opening, expected):
    assert agency(text(opening)) == expected


@pytest.mark.parametrize(
    "author",
    ["dpa", "Deutsche Presse-Agentur (dpa)", "AFP/Max Muster", "dpa, Ada Krone", "Reuters", "dpa-infocom"],
)
def test_author_field_names_the_agency(author):
    assert agency(Article.of(text="Die Brücke ist zu.", author=author)) in {"dpa", "AFP", "Reuters"}


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("© dpa-infocom", "dpa"),
        ("© dpa-infocom, dpa:260302-99-123456/3", "dpa"),
        ("(dpa/afp)", "dpa"),
        ("/AFP", "AFP"),
        ("Quelle: dpa", "dpa"),
        ("dpa", "dpa"),
        ("Lauter bleibt frei. AFP", "AFP"),
        ("(Mit Material der dpa)", "dpa"),
        ("(mit dpa)", "dpa"),
        ("con información de EFE", "EFE"),
        ("Quelle: Deutsche Presse-Agentur", "dpa"),
        ("Quelle: bote.example, dpa", "dpa"),
        ("© 2026 AFP", "AFP"),
        ("SDA/mk", "SDA"),
    ],
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
        "Die Brücke ist zu.\nFoto: Jan Holm/dpa",
        "Die Brücke ist zu.\nMit dabei: Ada Krone, TT",
        "Die TT – Die Tante von Ada Krone – ist da.",
        "Die Deutsche Presse-Agentur (dpa) hat neue Räume.",
        "Die Brücke ist zu. Das sagte er der dpa.",
        "",
    ],
)
def test_texts_that_only_mention_a_name_have_no_agency(body):
    assert agency(Article.of(text=body)) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Deutsche Presse-Agentur", "dpa"),
        ("Austria Presse Agentur", "APA"),
        ("Schweizerische Depeschenagentur", "SDA"),
        ("Agence France-Presse", "AFP"),
        ("Agencia EFE", "EFE"),
    ],
)
def test_names_in_full_mean_the_agency_as_author_and_as_outlet(name, expected):
    assert agency(Article.of(text="Die Brücke ist zu.", author=f"{name}, Ada Krone")) == expected
    assert agency(Article.of(text="Die Brücke ist zu.", source=name)) == expected


def test_a_copy_of_an_agencys_text_is_the_agencys():
    texts = [
        text("Nordau (dpa) – Die Stadt prüft."),
        text("Die Stadt prüft."),
        text("Nordau (AFP) – Die Stadt prüft."),
    ]
    assert agencies(texts, (None, 0, 0)) == ("dpa", "dpa", "AFP")
    assert agencies(texts, (1, None, None)) == ("dpa", "dpa", "AFP")
    assert agencies(texts[:2], (None, None)) == ("dpa", None)


def test_a_person_as_author_is_no_agency():
    for author in ("Pa Anton", "Auswärtige Autoren (AA)"):
        assert agency(Article.of(text="Die Brücke ist zu.", author=author)) is None
