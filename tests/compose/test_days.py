"""Which day an article belongs to, and which pages there are."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from brief.compose.days import day_of, days_of, period_of
from brief.compose.pages import DayRange, pages
from brief.errors import UsageError
from brief.model import Article

TODAY = date(2025, 11, 30)


def article(published: str | None) -> Article:
    return Article.of(text=f"Text of {published}.", published=published)


def test_day_is_the_date_in_the_publishers_offset() -> None:
    assert day_of(article("2025-11-04T00:30:00+02:00")) == "2025-11-04"


def test_day_is_counted_in_the_readers_zone_where_one_is_set() -> None:
    late = article("2025-11-04T23:30:00+00:00")
    assert day_of(late, zone=ZoneInfo("Europe/Berlin")) == "2025-11-05"


def test_a_date_alone_is_never_converted() -> None:
    assert day_of(article("2025-11-04"), zone=ZoneInfo("Pacific/Auckland")) == "2025-11-04"


def test_undated_article_takes_the_day_asked_for() -> None:
    assert days_of([article(None), article("2025-11-04")], undated="2025-11-03", today=TODAY) == (
        "2025-11-03",
        "2025-11-04",
    )


def test_undated_article_takes_the_latest_day_among_the_inputs() -> None:
    found = days_of([article("2025-11-03"), article(None), article("2025-11-04")], undated=None, today=TODAY)
    assert found[1] == "2025-11-04"


def test_undated_article_takes_the_runs_day_where_nothing_has_a_date() -> None:
    assert days_of([article(None)], undated=None, today=TODAY) == ("2025-11-30",)


def test_week_is_the_iso_week() -> None:
    assert period_of("2024-12-30", "week") == "2025-W01"


def test_one_page_a_day_in_order_of_days() -> None:
    given = [article("2025-11-05"), article("2025-11-03")]
    made = pages(given, ["2025-11-05", "2025-11-03"], by="day", days=DayRange())
    assert [(page.key, page.wanted) for page in made] == [("2025-11-03", True), ("2025-11-05", True)]


def test_days_before_the_wanted_one_are_kept_but_not_shown() -> None:
    days = ["2025-11-01", "2025-11-04", "2025-11-05"]
    made = pages([article(day) for day in days], days, by="day", days=DayRange.only("2025-11-04"))
    assert [(page.key, page.wanted) for page in made] == [("2025-11-01", False), ("2025-11-04", True)]


def test_a_chain_of_days_is_kept_however_long() -> None:
    days = [f"2025-11-{day:02}" for day in (1, 7, 13, 19)]
    made = pages([article(day) for day in days], days, by="day", days=DayRange.latest())
    assert [page.wanted for page in made] == [False, False, False, True]


def test_date_is_taken_in_any_iso_form() -> None:
    assert DayRange.only("20251104") == DayRange.only("2025-11-04") == DayRange.only(date(2025, 11, 4))


def test_days_long_before_the_wanted_one_are_left_out() -> None:
    days = ["2025-10-01", "2025-11-04"]
    made = pages([article(day) for day in days], days, by="day", days=DayRange.latest())
    assert [page.key for page in made] == ["2025-11-04"]


def test_single_day_without_articles_is_an_empty_page() -> None:
    made = pages([article("2025-11-04")], ["2025-11-04"], by="day", days=DayRange.only("2025-11-09"))
    assert [(page.key, page.articles) for page in made if page.wanted] == [("2025-11-09", ())]


def test_by_all_makes_one_page_of_the_days_asked_for() -> None:
    days = ["2025-11-01", "2025-11-03", "2025-11-05"]
    asked = DayRange(first="2025-11-03")
    (page,) = pages([article(day) for day in days], days, by="all", days=asked)
    assert (page.first, page.last, len(page.articles)) == ("2025-11-03", "2025-11-05", 2)


def test_week_page_runs_from_monday_to_sunday() -> None:
    days = ["2025-11-03", "2025-11-09", "2025-11-10"]
    made = pages([article(day) for day in days], days, by="week", days=DayRange())
    assert [(page.first, page.last) for page in made] == [
        ("2025-11-03", "2025-11-09"),
        ("2025-11-10", "2025-11-16"),
    ]


def test_a_day_that_is_no_date_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="2025-13-04.*YYYY-MM-DD"):
        DayRange.only("2025-13-04")
