"""Date strings and dates in paths."""

from __future__ import annotations

import pytest

from brief.understand import dates


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-11-04", "2025-11-04"),
        ("2025-11-4", "2025-11-04"),
        ("2025-11-04T18:04:00+01:00", "2025-11-04T18:04:00+01:00"),
        ("2025-11-04T18:04:00Z", "2025-11-04T18:04:00+00:00"),
        ("2025-11-04 18:04", "2025-11-04T18:04:00"),
        ("2025-11-04 18:04:05 +0100", "2025-11-04T18:04:05+01:00"),
        ("2025-11-04T18:04:00-0330", "2025-11-04T18:04:00-03:30"),
        ("20251104", "2025-11-04"),
        ("20251104T180400Z", "2025-11-04T18:04:00+00:00"),
        ("Tue, 04 Nov 2025 18:04:00 +0100", "2025-11-04T18:04:00+01:00"),
        ("Tue, 04 Nov 25 18:04:00 GMT", "2025-11-04T18:04:00+00:00"),
        ("Tue, 04 Nov 2025 18:04:00 CET", "2025-11-04T18:04:00+01:00"),
        ("Tue, 1 Jul 2025 18:04:00 MESZ", "2025-07-01T18:04:00+02:00"),
        ("Tue, 04 Nov 2025 18:04:00 EST", "2025-11-04T18:04:00-05:00"),
        ("20251104T18:04:05.5+01:00", "2025-11-04T18:04:05.500000+01:00"),
        ("mar., 04 nov. 2025 18:04:00 +0100", "2025-11-04T18:04:00+01:00"),
        ("4. November 2025", "2025-11-04"),
        ("Dienstag, 4. November 2025, 18:04 Uhr", "2025-11-04T18:04:00"),
        ("4.11.2025", "2025-11-04"),
        ("04.11.25", "2025-11-04"),
        ("4. Nov. 2025", "2025-11-04"),
        ("November 4, 2025", "2025-11-04"),
        ("Nov 4, 2025 6:04 p.m.", "2025-11-04T18:04:00"),
        ("4th November 2025", "2025-11-04"),
        ("4 novembre 2025", "2025-11-04"),
        ("1er décembre 2025", "2025-12-01"),
        ("4 de noviembre de 2025", "2025-11-04"),
        ("4 listopada 2025", "2025-11-04"),
        ("4. listopadu 2025", "2025-11-04"),
        ("4 ноября 2025 г.", "2025-11-04"),
        ("4 Kasım 2025", "2025-11-04"),
        ("4. marraskuuta 2025", "2025-11-04"),
        ("2025年11月4日", "2025-11-04"),
        ("2025년 11월 4일", "2025-11-04"),
        ("4 tháng 11 năm 2025", "2025-11-04"),
        ("4 d’abril de 2025", "2025-04-04"),
        ("4 พฤศจิกายน 2568", "2025-11-04"),
    ],
)
def test_written_dates(value: str, expected: str) -> None:
    assert dates.parse(value) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (None, "2025-04-03"),
        ("de", "2025-04-03"),
        ("en-GB", "2025-04-03"),
        ("en-US", "2025-03-04"),
        ("en_US", "2025-03-04"),
    ],
)
def test_ambiguous_numbers_are_day_first_but_for_american_english(
    language: str | None, expected: str
) -> None:
    assert dates.parse("03/04/2025", language=language) == expected


def test_the_only_possible_reading_of_numbers_holds() -> None:
    assert dates.parse("11/25/2025") == "2025-11-25"


@pytest.mark.parametrize(
    "value",
    ["", "2025-13-04", "2025-02-30", "31.02.2025", "yesterday", "gestern", "Die", "vor 3 Stunden", "November", "2025",
     "soon", "0000-00-00", "99999999", "٢٠٢٥", "4.11.", "12:30", "1.2.3.4"],
)  # fmt: skip
def test_what_is_not_a_date(value: str) -> None:
    assert dates.parse(value) is None


def test_impossible_time_leaves_the_day() -> None:
    assert dates.parse("2025-11-04 27:99") == "2025-11-04"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2025-11-04_x.txt", "2025-11-04"),
        ("in/20251104-x.txt", "2025-11-04"),
        ("in/2025_11_04.html", "2025-11-04"),
        ("2025/11/04/x.txt", "2025-11-04"),
        ("2025/11/4/x.txt", "2025-11-04"),
        ("2025-11-03/2025-11-04.txt", "2025-11-04"),
        ("2025-11-03/x.txt", "2025-11-03"),
        ("20251104183000.txt", "2025-11-04"),
        ("2025-13-04.txt", None),
        ("x/935d1833868f7eb5.txt", None),
        ("123456789012345.txt", None),
        ("2025/x.txt", None),
        ("a/2025/11/x.txt", None),
    ],
)
def test_dates_in_paths(path: str, expected: str | None) -> None:
    assert dates.in_path(path) == expected
