"""A date line has hardly a word beside its date; a sentence has."""

from __future__ import annotations

import pytest

from brief.understand.date_alone import is_date_line, words_beside


@pytest.mark.parametrize(
    "text",
    [
        "Stand: Dienstag, 4. November 2025, 18:04 Uhr",
        "Posted on September 21, 2020 by Adi Berg",
        "lun. 5 août 2019, mis à jour le 6 août",
        "4 de noviembre de 2025 a las 10:30",
        "среда, 4 ноября 2025 г.",
        "2025年11月4日 火曜日",
        "Tue, 04 Nov 2025 10:20:00 GMT",
        "Nordau, 4. November 2025",
    ],
)
def test_date_line(text: str) -> None:
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "The old bridge opened on 12.05.2011",
        "On 4 March 2019 the bridge had been repaired",
        "3. Oktober 1990 war ein Mittwoch.",
        "Am 12.05.2011 öffnete Nordau.",
        "2020年7月11日(土)に開催された大会",
    ],
)
def test_sentence_is_no_date_line(text: str) -> None:
    assert not is_date_line(text)


def test_months_and_weekdays_of_any_language_belong_to_the_date() -> None:
    assert words_beside("mercredi 4 novembre 2025, Lauter") == ["Lauter"]
