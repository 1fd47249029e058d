"""Articles and their days → pages: which articles stand on one, and which pages are wanted.

Pages before the wanted ones are kept, without being shown, as far back as a story can go on from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from brief.compose.days import period_of, span, week_of
from brief.errors import UsageError
from brief.model import Article

# A story goes on if its last article is at most this old.
THREAD_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRange:
    """Which pages are wanted: those with a day in [first, last], both ISO; None is open."""

    first: str | None = None
    last: str | None = None
    latest_only: bool = False  # the latest page among the inputs, whatever its day
    single: str | None = None  # exactly this day, which undated articles then belong to; a page even if empty

    @classmethod
    def only(cls, day: str | date) -> DayRange:
        """One day, asked for by its ISO date."""
        try:
            iso = date.fromisoformat(str(day)).isoformat()
        except ValueError as error:
            raise UsageError(
                f"date: {day!r} is not a date (want YYYY-MM-DD). Fix: write 2025-11-04"
            ) from error
        return cls(first=iso, last=iso, single=iso)

    @classmethod
    def latest(cls) -> DayRange:
        """The latest page there is."""
        return cls(latest_only=True)

    def covers(self, first: str, last: str) -> bool:
        """Whether a page of the days [first, last] is wanted."""
        return (self.last is None or first <= self.last) and (self.first is None or last >= self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The articles that make one page, and their days."""

    key: str  # ISO day, ISO week, or "all"
    articles: tuple[Article, ...]
    days: tuple[str, ...]  # of each article
    first: str  # ISO day it begins with
    last: str  # ISO day it ends with
    wanted: bool  # False: only there for the stories that later pages continue

    @property
    def has_several_days(self) -> bool:
        """Whether it is of a week or of all days: an edition has what came since the one before, and bears one."""
        return self.first < self.last


def pages(articles: Sequence[Article], of_day: Sequence[str], *, by: str, days: DayRange) -> tuple[Page, ...]:
    """The pages, in order of their days; those that no wanted page can go on from are left out.

    Args:
        of_day: for each article its ISO day.
        by: "day", "week" or "all": what makes one page. With "all" only articles within `days` are taken.
        days: which of them are wanted; a single day is a page even without articles.
    """
    chosen = [i for i, day in enumerate(of_day) if by != "all" or days.covers(day, day)]
    chosen.sort(key=lambda i: _same_for_any_order(articles[i]))
    members: dict[str, list[int]] = {}
    for i in chosen:
        members.setdefault(period_of(of_day[i], by), []).append(i)
    if days.single:
        members.setdefault(period_of(days.single, by), [])
    latest = max(members, default=None)
    found = [
        _page(
            key,
            [articles[i] for i in members[key]],
            [of_day[i] for i in members[key]],
            by,
            days,
            key == latest,
        )
        for key in sorted(members)
    ]
    return tuple(_with_what_leads_there(found))


def edition_page(articles: Sequence[Article], of_day: Sequence[str], *, day: str) -> Page:
    """One page of all the articles, whatever their days, that bears an ISO day of its own."""
    order = sorted(range(len(articles)), key=lambda i: _same_for_any_order(articles[i]))
    taken, days = tuple(articles[i] for i in order), tuple(of_day[i] for i in order)
    return Page(key=day, articles=taken, days=days, first=day, last=day, wanted=True)


def _page(
    key: str, articles: list[Article], of_day: list[str], by: str, days: DayRange, is_latest: bool
) -> Page:
    first, last = span(of_day) if of_day else (days.single or key, days.single or key)
    if by == "week":
        first, last = week_of(last)
    wanted = is_latest if days.latest_only else days.covers(first, last)
    return Page(key=key, articles=tuple(articles), days=tuple(of_day), first=first, last=last, wanted=wanted)


def _with_what_leads_there(found: list[Page]) -> list[Page]:
    """The wanted pages, and before each what its stories may go on from, as far back as no gap is too long."""
    kept: list[Page] = []
    for page in reversed(found):
        if page.wanted or (kept and _is_soon_after(kept[-1], page)):
            kept.append(page)
    return kept[::-1]


def _is_soon_after(later: Page, earlier: Page) -> bool:
    gap = date.fromisoformat(later.first) - date.fromisoformat(earlier.last)
    return gap <= timedelta(days=THREAD_DAYS)


def _same_for_any_order(article: Article) -> tuple[str, ...]:
    """What articles are sorted by, so that the order of inputs changes nothing; equal ones are alike in all of it."""
    told = (article.id, article.path, article.title, article.language, article.published, article.source)
    return tuple(part or "" for part in (*told, article.author, article.url, article.kind))
