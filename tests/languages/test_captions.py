"""Captions among the sentences of an article."""

from __future__ import annotations

import pytest

from brief.languages.captions import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm, pictured above leaving the town hall on Thursday, has denied it.",
        "Ada Holm (left) pictured with her sister in Northford on Thursday.",
        "Jonas Wehr (center) celebrates with his team in Northford.",
        "Vorentscheidung: Während Nordaus Ada Holm (weißes Trikot) abdreht, jubelt Lauter.",
        "Foto de familia al final del acto en el que los vecinos reclamaban el puente.",
        "Una escena de la película 'El puente'.",
        "Elena Ruiz , portavoz del Gobierno regional , en Nordau .",
        "Michel Brisac, en mai 2012.",
        "Ada Holm (centre) opened the bridge of Northford with her sister.",
        "The mayor's ferry (shown) was built in 1929.",
        "Crowds cheer the captain (not pictured) on the bridge of Northford.",
    ],
)
def test_caption_is_found(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm, the mayor, opened the bridge in Northford.",
        "A week earlier she was also pictured on the podium with the mayor.",
        "Le pont de Nordau, fermé depuis mai, rouvre en septembre 2025.",
        "Elena Ruiz, portavoz del Gobierno regional, en Nordau anunció el cierre del puente.",
        "La foto de la semana muestra el puente de Nordau.",
        "Des centaines de personnes ont défilé à Nordau (centre) où le pont est fermé.",
        "Bei Lauter (Mittelland) bleibt die Brücke gesperrt.",
    ],
)
def test_what_tells_something_is_none(text: str) -> None:
    assert not is_caption(text)
