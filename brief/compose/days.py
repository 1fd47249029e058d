"""Which day an article belongs to, and which days make one page.

An article's day is the date it bears, in its publisher's own offset, or in the reader's zone where one is set;
never in the machine's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo

from brief.model import Article


def day_of(article: Article, *, zone: tzinfo | None = None) -> str | None:
    """The ISO day of an article; None where it is undated."""
    if article.published is None:
        return None
    if len(article.published) > 10 and zone is not None:
        moment = datetime.fromisoformat(article.published)
        return (moment.astimezone(zone) if moment.tzinfo else moment).date().isoformat()
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


def span(days: Iterable[str]) -> tuple[str, str]:
    """The first and the last of some ISO days."""
    ordered = sorted(days)
    return ordered[0], ordered[-1]
