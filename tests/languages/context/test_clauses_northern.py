"""What points back in the first clause of Scandinavian and Dutch sentences."""

from __future__ import annotations

import pytest

from brief.languages.context.openers import dangles

BACK = [
    ("no", "Den berører cirka to prosent av elevene."),
    ("no", "De holder til i et gammelt fabrikkbygg."),
    ("no", "For i Kasakhstan er harmen stor."),
    ("no", "Enda verre er det at broen må stenges."),
    ("no", "Før den tid fantes ikke ett museum i byen."),
    ("no", "Forsøker de å åpne broen, kan det bli farlig."),
    ("no", "Mange puber må legges ned som følge av denne loven."),
    ("no", "På sikt er det imidlertid lite å hente."),
    ("no", "Det forbundet har aldri tatt kontakt."),
    ("sv", "De uppmuntras på alla sätt att skaffa sig utbildning."),
    ("da", "Det spørgsmål indbyder til et længere svar."),
    ("da", "Og så skal de arbejde videre."),
    ("nl", "Zelf heeft ze nooit gestemd."),
    ("nl", "Op basis van deze factoren wordt gekozen."),
]
STANDS = [
    ("no", "De ansatte streiker i Nordby."),
    ("no", "De under 18 slipper gratis inn i Nordby."),
    ("no", "For to år siden brant rådhuset i Nordby."),
    ("no", "For å spare strøm slukker Nordby lysene."),
    ("no", "Nordby åpner broen denne uken."),
    ("no", "Det blir for snevert når Nordby bare teller biler."),
    ("sv", "De personer som bor i Nordby får rösta."),
    ("da", "De mennesker, der bor i Nordby, må stemme."),
    ("nl", "De eerste confrontatie tussen Holm en Velten eindigde in Noordwal."),
    ("nl", "In zijn woonplaats Noordwal is Jan Holm overleden."),
]


@pytest.mark.parametrize(("language", "sentence"), BACK)
def test_a_word_of_the_first_clause_points_back(language: str, sentence: str) -> None:
    assert dangles(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDS)
def test_articles_times_and_names_do_not(language: str, sentence: str) -> None:
    assert not dangles(sentence, language)
