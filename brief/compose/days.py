"""Which day an article belongs to, and which days make one page.

An article's day is the date it bears, in its publisher's own offset, or in the reader's zone where one is set;
never in the machine's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo

from brief.model import Article


def day_of(article: Article, *, zone: tzinfo | None = None) -> str | None:
    """The ISO day of an article; None where it is undated."""
    if article.published is None:
        return None
    if len(article.published) > 10 and zone is not None:
        moment = datetime.fromisoformat(article.published)
        try:
            return (moment.astimezone(zone) if moment.tzinfo else moment).date().isoformat()
        except OverflowError:  # the first or the last day of the calendar
            return moment.date().isoformat()
    return article.published[:10]


def days_of(
    articles: Sequence[Article], *, undated: str | None, today: date, zone: tzinfo | None = None
) -> tuple[str, ...]:
    """The ISO day of each article.

    Args:
        undated: the day asked for, which undated articles belong to; None takes the latest day among the articles,
            and `today` where none of them has a date.
    """
    found = [day_of(article, zone=zone) for article in articles]
    fallback = undated or max((day for day in found if day), default=today.isoformat())
    return tuple(day or fallback for day in found)


def period_of(day: str, by: str) -> str:
    """The page a day stands on: itself, its ISO week ("2025-W45"), or "all"."""
    if by == "week":
        year, week, _ = date.fromisoformat(day).isocalendar()
        return f"{year}-W{week:02}"
    return day if by == "day" else "all"


def week_of(day: str) -> tuple[str, str]:
    """The Monday and the Sunday of a day's ISO week."""
    monday = date.fromisoformat(day) - timedelta(days=date.fromisoformat(day).weekday())
    return monday.isoformat(), (monday + timedelta(days=6)).isoformat()


def span(days: Iterable[str]) -> tuple[str, str]:
    """The first and the last of some ISO days."""
    ordered = sorted(days)
    return ordered[0], ordered[-1]
