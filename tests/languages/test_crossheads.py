"""Headings that have run into a sentence."""

from __future__ import annotations

import pytest

from brief.languages.crossheads import runs_in


@pytest.mark.parametrize(
    "text",
    [
        "Keine Hinweise auf Einsturz Nach der Prüfung hätten mehrere Zeugen einen Riss gesehen.",
        "Unangenehmer Gegner Wobei auf den Holm aus Nordau diesmal ein größerer wartet.",
        "Keine Hinweise auf Einsturz\nNach der Prüfung hätten mehrere Zeugen einen Riss gesehen.",
        "Umverteilung Ein ähnliches Modell schwebt auch der Stadt Nordau vor.",
        "Rat will zügig entscheiden Die Stadt werde den Inhalt der Note sorgfältig prüfen.",
    ],
)
def test_crosshead_is_found(text: str) -> None:
    assert runs_in(text, "de")


@pytest.mark.parametrize(
    "text",
    [
        "Une traversée sans fin Sa reconstruction connaît toutefois un arrêt quelques mois plus tard.",
        "Plus de mille détours par jour L'enquête des riverains dure depuis le mois de mai dernier.",
        "De nombreux maires intéressés En pratique, chaque commune recevra sa barque à Nordau.",
    ],
)
def test_french_crosshead_is_found(text: str) -> None:
    assert runs_in(text, "fr")


def test_crosshead_in_capitals_is_found_in_any_language() -> None:
    assert runs_in("HOW IT ALL STARTED The first bridge of Northford was opened in 1929.", "en")
    assert not runs_in("NEW YORK The first bridge of Northford was opened in 1929.", "en")
    assert not runs_in("BBC and ITV told of the bridge.", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Comme le révèle le quotidien La Nordaise, le pont a été fermé mardi soir par la mairie."),
        ("fr", "Selon un proche du maire La dépense serait de deux millions, mais le conseil en doute."),
        ("fr", "Le président Kim Holm Un lui-même avait traversé le pont de Nordau l'an dernier."),
        ("fr", "Charlotte Le bon, l'une de ses voisines, est revenue à Nordau dans la nuit de mardi."),
        ("de", "Die Brücke in Nordau bleibt nach einer Prüfung bis Ostern gesperrt."),
        ("de", "Holm zeigt im Herbst den Film Die Brücke von Nordau in der alten Halle."),
        ("de", "Eine bisher unbekannte Gruppe namens Die Enkel von Nordau meldete sich."),
        ("de", "Am Dienstag eröffnete Ada Holm die Aktion Für eine Zukunft ohne Umwege in Nordau."),
        ("de", "Wenn Sie das lesen, Die Fähre fährt wieder nach Nordau und zurück."),
        ("de", "Ohne Wenn und Aber."),
        (
            "de",
            "Nordaus Oberbürgermeisterkandidatin verteidigte nochmal unbeirrt beschlossene Umleitungspläne und lobte "
            "danach auch den Rat.",
        ),
        ("en", "Among them are the makers of In Northford, a film about a bridge and a ferry."),
        (None, "Umverteilung Ein ähnliches Modell schwebt auch der Stadt Nordau vor."),
    ],
)
def test_what_only_looks_like_one_is_not(language: str | None, text: str) -> None:
    assert not runs_in(text, language)
