"""News says on which day."""

from __future__ import annotations

import pytest

from brief.languages.days import names_day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke in Nordau ist seit Montagabend gesperrt."),
        ("de", "Gestern stürzte ein Kran um."),
        ("de", "Holm sagte: „Morgen fährt die Fähre.“ Übermorgen auch."),
        ("de", "Die Brücke öffnet morgen."),
        ("en", "The council met on Tuesday."),
        ("fr", "Le pont a fermé mardi 4 novembre."),
    ],
)
def test_day_is_found(language: str, text: str) -> None:
    assert names_day(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Kasperl hat es auch nicht leicht."),
        ("de", "Am Morgen, einem regnerischen Morgen, beginnt die Arbeit."),
        ("en", "For a generation the film was a touchstone."),
        ("zh", "大桥星期一封闭。"),
        (None, "On Monday."),
    ],
)
def test_no_day_is_found_where_none_is_named_or_known(language: str | None, text: str) -> None:
    assert not names_day(text, language)
