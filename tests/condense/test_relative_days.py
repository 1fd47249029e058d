"""Days that are named as seen from the day of writing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import article

from brief.condense.brief import brief_article
from brief.condense.relative_days import misleads, with_days
from brief.model import Difference

SATURDAY, MONDAY, NEXT_MONDAY = "2025-11-01", "2025-11-03", "2025-11-10"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Brücke wurde gestern gesperrt."),
        ("de", "Heute berät der Rat."),
        ("de", "„Gestern war die Brücke zu“, sagte Holm."),
        ("en", "– Yesterday the bridge was closed, said Holm."),
        ("de", "Der Rat berät am Montagabend."),
        ("en", "The bridge was closed yesterday."),
        ("fr", "Le pont a été fermé hier."),
        ("es", "El puente se cerró ayer."),
        ("sv", "Bron stängdes i går."),
        ("ru", "Мост закрыли вчера."),
        ("tr", "Köprü dün kapatıldı."),
        ("fr", "Ce matin, le trafic a repris."),
        ("es", "El puente se cerró esta madrugada."),
        ("pt", "A ponte fechou esta manhã."),
        ("en", "The bridge was closed this morning."),
        ("nl", "De brug ging vannacht dicht."),
        ("no", "Broen ble stengt i natt."),
    ],
)
def test_a_day_seen_from_an_older_one_misleads(language: str, sentence: str) -> None:
    assert misleads(sentence, language, day=SATURDAY, shown=MONDAY)
    assert not misleads(sentence, language, day=MONDAY, shown=MONDAY)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Brücke wurde am Freitag gesperrt."),  # no Friday lies between
        ("de", "Am frühen Morgen war die Brücke frei."),
        ("de", "Die Brücke bleibt bis Ostern zu."),
        ("en", "USA Today reported on the bridge."),
        ("fr", "Ce soir-là, le pont était fermé."),
        ("und", "Gestern und heute."),
    ],
)
def test_what_is_the_same_day_for_both_does_not(language: str, sentence: str) -> None:
    assert not misleads(sentence, language, day=SATURDAY, shown=MONDAY)


def test_a_weekday_misleads_once_another_of_its_name_has_passed() -> None:
    assert misleads("Der Rat berät am Freitag.", "de", day=SATURDAY, shown=NEXT_MONDAY)


def test_the_mark_bears_the_day_of_the_article() -> None:
    piece = article("Die Brücke in Nordau wurde gestern gesperrt.")
    brief = brief_article(piece)
    assert with_days(brief, {piece.id: SATURDAY}, shown=MONDAY).marks == ((f"day={SATURDAY}",),)
    assert with_days(brief, {piece.id: MONDAY}, shown=MONDAY) == brief


def test_a_figure_that_an_article_of_a_later_day_has_another_for_bears_its_day() -> None:
    old, new = (
        article("Bei einem Beben in Nordau starben vier Menschen."),
        article("Bei einem Beben in Nordau starben neun Menschen."),
    )
    differs = (Difference(values=((old.id, "vier Menschen"), (new.id, "neun Menschen"))),)
    days = {old.id: SATURDAY, new.id: MONDAY}
    brief = replace(brief_article(old), articles=(old, new))
    assert with_days(brief, days, shown=MONDAY, differs=differs).marks == ((f"day={SATURDAY}",),)
    assert with_days(brief, days, shown=MONDAY).marks == brief.marks
    newest = replace(brief_article(new), articles=(old, new))
    assert with_days(newest, days, shown=MONDAY, differs=differs).marks == newest.marks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der Rat berät am Freitag, 7. November, über die Fähre."),
        ("de", "Bis heute fehlt eine Fähre."),
        ("de", "Gebaut wird heute wie damals im Sommer."),
        ("de", "Die Brücke steht im Gebiet des heutigen Nordaulands."),
        ("en", "The jokes go beyond today."),
        ("fr", "Le conseil se réunit vendredi 7 novembre."),
        ("fr", "Encore aujourd’hui, deux piles sont debout."),
        ("en", "The council meets on Friday, Nov. 7."),
        ("en", "Even today the ferry is missing."),
    ],
)
def test_a_weekday_with_its_date_and_a_today_that_is_no_day_need_nothing(
    language: str, sentence: str
) -> None:
    assert not misleads(sentence, language, day=SATURDAY, shown=NEXT_MONDAY)


def test_a_weekday_with_a_time_of_day_misleads() -> None:
    assert misleads("Der Rat berät am Freitag um 18 Uhr.", "de", day=SATURDAY, shown=NEXT_MONDAY)
    assert misleads("Der Rat berät Freitag, 18 Uhr.", "de", day=SATURDAY, shown=NEXT_MONDAY)


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("de", "Diese Woche tagt der Rat von Nordau.", "2025-10-31"),
        ("de", "In etwa einem Monat soll die Fähre fahren.", "2025-06-20"),
        ("de", "Derzeit ruht der Bau der Brücke.", "2025-09-20"),
        ("de", "Anfang des Jahres begann der Bau.", "2024-09-20"),
        ("en", "The council will meet next week in Northford.", "2025-10-31"),
        ("en", "The bridge will close in the coming days.", "2025-10-31"),
        ("en", "The bridge opens next year.", "2024-12-20"),
        ("fr", "Le pont rouvrira le mois prochain.", "2025-10-30"),
        ("es", "El puente se cerró el año pasado.", "2024-12-20"),
        ("no", "Brua åpner neste uke.", "2025-10-30"),
    ],
)
def test_a_span_seen_from_another_time_misleads(language: str, sentence: str, day: str) -> None:
    assert misleads(sentence, language, day=day, shown="2025-11-06")
    assert not misleads(sentence, language, day="2025-11-05", shown="2025-11-06")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "It was the last year of the old bridge."), ("de", "Die Arbeiten dauern drei Wochen.")],
)
def test_a_span_that_is_not_seen_from_anywhere_needs_nothing(language: str, sentence: str) -> None:
    assert not misleads(sentence, language, day="2024-10-31", shown="2025-11-06")
