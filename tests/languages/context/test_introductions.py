"""Whom a sentence has by one name, as the article introduced them."""

from __future__ import annotations

import pytest

from brief.languages.context.introductions import introduced


@pytest.mark.parametrize(
    ("language", "before", "sentence", "expected"),
    [
        (
            "de",
            "Das teilte Amtsleiterin Rita Winkler am Montag mit.",
            "Für das Amt sei das neu, meinte Winkler am Donnerstag.",
            {"Winkler": "Amtsleiterin Rita Winkler"},
        ),
        (
            "en",
            "Aitan Goldholm, a lawyer for the ferrymen, filed a complaint.",
            "Goldholm said the bridge had been closed without notice.",
            {"Goldholm": "Aitan Goldholm, a lawyer for the ferrymen"},
        ),
        (
            "en",
            "The judge sent Giles Crowsen home.",
            "It was a mistake, Mr Crowsen said.",
            {"Crowsen": "Giles Crowsen"},
        ),
        (
            "en",
            "“We need work,” said Karim Hadi, a welder.",
            "Mr Hadi's view is shared by many in Northford.",
            {"Hadi": "Karim Hadi, a welder"},
        ),
        (
            "en",
            "The prime minister, Petra May, opened the bridge.",
            "The ferries would go on, May said.",
            {"May": "Petra May"},
        ),
        (
            "fr",
            "La maire Claire Brisac a fermé le pont.",
            "« Il le fallait », a expliqué Brisac.",
            {"Brisac": "Claire Brisac"},
        ),
        (
            "es",
            "La alcaldesa Elena Rubiera cerró el puente.",
            "“Era necesario”, añade Rubiera.",
            {"Rubiera": "Elena Rubiera"},
        ),
        (
            "en",
            "The club was founded by Franz Jacobsen, a baker.",
            "Jacobsen's DNA still runs through the club.",
            {"Jacobsen": "Franz Jacobsen, a baker"},
        ),
        (
            "en",
            "Tony Manzar met Doug Johns and Leslie Feld on the bridge.",
            "Manzar, Johns, and Feld want to prove that it is safe.",
            {"Manzar": "Tony Manzar", "Johns": "Doug Johns", "Feld": "Leslie Feld"},
        ),
        (
            "de",
            "Das sagte der Brückenbauer Dieter Heinlen.",
            "Im Fall Nordau geht Heinlen davon aus, dass es hält.",
            {"Heinlen": "Brückenbauer Dieter Heinlen"},
        ),
        (
            "de",
            "Das sagte der Brückenbauer Dieter Heinlen.",
            "Den Umweg sieht Heinlen kritisch.",
            {"Heinlen": "Brückenbauer Dieter Heinlen"},
        ),
    ],
)
def test_who_has_one_name_is_named_as_before(
    language: str, before: str, sentence: str, expected: dict[str, str]
) -> None:
    assert introduced(sentence, [before], language) == expected


@pytest.mark.parametrize(
    ("language", "before", "sentence"),
    [
        ("de", "Laut Winkler ist das neu.", "Das ist neu, meinte Winkler."),  # never in full
        ("de", "Der Autobauer Norda baut um.", "Norda sagte, es gehe weiter."),
        ("de", "Die Stadt lehnt das Angebot von Norda ab.", "Norda will weiter bauen."),
        ("de", "Ein Sprecher der Norda war da.", "Es gehe weiter, sagte Norda."),
        ("de", "Gespielt wurde Die Fähre von Lauter.", "Die ganze Stadt kam."),
        ("fr", "D'après Norda, le pont est sûr.", "Il rouvrira, a expliqué Norda."),
        ("es", "Fuentes de Norda lo confirman.", "Norda admite que el puente no abre."),
        ("en", "Ada Holm opened the bridge.", "Ada Holm said it was safe."),
        ("en", "HSC Health Tracking sells health data.", "Health care is dear in Nordau."),
        ("en", "Meet Ananya, a ferrywoman.", "Ananya was only 13 years old then."),
        ("en", "The club is called Northford Women.", "Women's World Cup matches are played there."),
        ("en", "The firm Smith was sold.", "Smith and Wesson build bridges."),
        ("nl", "Burgemeester Ada Holm kwam.", "Holm zei dat de brug dicht blijft."),  # no words of saying
        (None, "Ada Holm opened the bridge.", "Holm said it was safe."),
    ],
)
def test_others_are_left_alone(language: str | None, before: str, sentence: str) -> None:
    assert introduced(sentence, [before], language) == {}
