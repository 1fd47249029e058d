"""Headlines that name different months or years tell different events."""

import pytest

from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.periods import differ, period
from brief.cluster.stories import cluster
from brief.model import Article

RELEASE = (
    "Die Inflationsrate in Nordland hat im {month} {rate} Prozent betragen. Das teilte das Statistische Amt in Hollerfehn "
    "nach endgültigen Berechnungen mit. Nahrungsmittel verteuerten sich um {food} Prozent, Energie um {energy} Prozent. "
    "Die Kerninflation ohne Nahrungsmittel und Energie lag bei {core} Prozent, sagte Präsidentin Henrike Ohlsen. "
    "Dienstleistungen kosteten deutlich mehr als ein Jahr zuvor, besonders Versicherungen und Mieten."
)
OCTOBER = RELEASE.format(month="Oktober", rate="2,3", food="1,3", energy="0,9", core="2,8")
DECEMBER = RELEASE.format(month="Dezember", rate="2,6", food="2,0", energy="1,7", core="3,3")


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        ("Inflation im Oktober bei 2,3 Prozent", "Teuerung zieht im Dezember an", "de", True),
        ("Inflation im Oktober bei 2,3 Prozent", "Teuerung von September bis Oktober", "de", False),
        ("Inflation im Oktober bei 2,3 Prozent", "Inflation bei 2,3 Prozent", "de", False),
        ("Retail sales fell in February", "Retail sales rose in April", "en", True),
        ("Fed may cut rates", "Fed to cut rates in June", "en", False),
        ("Stadtrat beschließt Haushalt 2025", "Stadtrat beschließt Haushalt 2026", "de", True),
        ("Tokyo 2020: gold for the rowers", "Rowers win first gold of 2021", "en", False),
        ("Инфляция октября ускорилась", "Инфляция декабря ускорилась", "ru", True),
        ("Inflation im Oktober", "Inflation im Dezember", None, False),
        ("Bürgermeister August Holm tritt zurück", "Holm geht im Oktober", "de", False),
        ("Autorin Juli Zeh geehrt", "Preis für Zeh im November", "de", False),
        ("Preise im August gestiegen", "Preise im Oktober gestiegen", "de", True),
        ("June Carter honoured in Nashville", "Tribute to Carter planned for May and October", "en", False),
        ("April Ryan asks about prices", "Ryan to leave in July", "en", False),
        ("June sales fell", "July sales fell", "en", True),
        ("Avril Lavigne annonce une tournée", "Lavigne en concert en mai", "fr", False),
        ("La chanteuse Avril annonce une tournée", "En concert en mai", "fr", False),
        ("Robot posé sur Mars", "Un robot attendu en juillet", "fr", False),
        ("Attentats du 13-Novembre : un procès", "Le procès en mai", "fr", True),
        ("Alsace : Avril sans alcool", "Alsace : mai sans alcool", "fr", True),
        ("Muere Julio Iglesias", "Homenaje a Iglesias en mayo", "es", False),
    ],
)
def test_which_headlines_speak_of_different_times(one, other, language, expected):
    assert differ(period(one, language), period(other, language)) is expected


def releases(*titles_and_texts):
    return [
        Article.of(title=title, text=text, language="de", published="2025-11-04")
        for title, text in titles_and_texts
    ]


def test_one_release_of_two_months_is_two_stories():
    found = releases(("Inflation im Oktober", OCTOBER), ("Inflation im Dezember", DECEMBER))
    assert near_duplicates(found) == (None, None)
    assert cluster(found) == ((0,), (1,))


def test_two_reports_on_one_month_stay_together():
    found = releases(
        ("Inflation im Oktober", OCTOBER), ("Preise steigen im Oktober", OCTOBER + " Mehr folgt.")
    )
    assert cluster(found) == ((0, 1),)
