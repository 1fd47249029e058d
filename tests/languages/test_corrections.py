"""Which titles say that an earlier report was wrong."""

from __future__ import annotations

import pytest

from brief.languages.corrections import is_correction


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Korrektur: Festgenommener war Zeuge"),
        ("de", "KORREKTUR/Sturm an der Küste"),
        ("de", "Richtigstellung"),
        ("en", "Correction: Norbury ward to stay open"),
        ("en", "Corrections and clarifications"),
        ("en-GB", "[Correction] Norbury ward to stay open"),
        ("fr", "Rectificatif – Le maire de Montclair"),
        ("es", "Fe de errores: el alcalde de Valmora"),
        ("it", "Errata corrige: il sindaco di Valle"),
        ("pt", "Correção: o prefeito de Valmora"),
        ("nl", "Rectificatie: burgemeester van Nordau"),
    ],
)
def test_a_label_says_so(language: str, title: str) -> None:
    assert is_correction(title, language)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Korrektur an den Börsen: Kurse fallen"),
        ("de", "Rat stimmt über Korrektur ab"),
        ("en", "Correction in house prices slows"),
        ("fr", "Correctif budgétaire : le maire recule"),
        ("de", None),
        ("de", ""),
        ("und", "Korrektur: Zeuge"),
    ],
)
def test_the_word_within_a_title_does_not(language: str, title: str | None) -> None:
    assert not is_correction(title, language)
