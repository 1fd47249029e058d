"""Days that have a page → links to them, and months as a calendar in the reader's language."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from brief.renderers.site.records import DayRecord
from brief.renderers.wording import Wording

_MAX_SPAN = 31  # days; a page of more is linked from its last day only


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLink:
    """Another day's page, ready to be linked."""

    date: str  # ISO
    href: str
    name: str  # "Dienstag, 4. November 2025"
    headline: str  # "" for none
    language: str  # of the headline


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A column of the calendar."""

    name: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day of a month; all "" for a place before its first or after its last."""

    day: str = ""
    href: str = ""  # "" where there is no page
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthView:
    """A month as weeks of seven cells."""

    year: int
    name: str  # "November 2025"
    weeks: tuple[tuple[Cell, ...], ...]


def day_link(day: DayRecord, words: Wording, *, root: str = "") -> DayLink:
    """A link to a day's page."""
    since = date.fromisoformat(day.since) if day.since else None
    return DayLink(
        date=day.date,
        href=root + day.page,
        name=words.full_date(date.fromisoformat(day.date), since),
        headline=day.headline,
        language=day.stories[0].language if day.stories else day.language,
    )


def weekdays(words: Wording) -> tuple[Weekday, ...]:
    """The columns of a calendar, in the order in which the reader's week goes."""
    return tuple(Weekday(name=name, short=short) for name, short in words.weekdays())


def months(days: Iterable[DayRecord], words: Wording) -> tuple[MonthView, ...]:
    """The months in which there is a page, the latest first."""
    linked = _linked(days)
    wanted = sorted({day[:7] for day in linked}, reverse=True)
    return tuple(_month(int(month[:4]), int(month[5:]), linked, words) for month in wanted)


def _linked(days: Iterable[DayRecord]) -> Mapping[str, str]:
    """ISO day → page. A page of several days stands on all of them that have none of their own."""
    spans: dict[str, str] = {}
    own: dict[str, str] = {}
    for day in days:
        last = date.fromisoformat(day.date)
        first = date.fromisoformat(day.since) if day.since else last
        length = min((last - first).days, _MAX_SPAN)
        spans |= {(last - timedelta(n)).isoformat(): day.page for n in range(length + 1)}
        own |= {} if day.since else {day.date: day.page}
    return spans | own


def _month(year: int, month: int, linked: Mapping[str, str], words: Wording) -> MonthView:
    weeks = Calendar(words.first_weekday).monthdatescalendar(year, month)
    return MonthView(
        year=year,
        name=words.month(date(year, month, 1)),
        weeks=tuple(tuple(_cell(day, month, linked, words) for day in week) for week in weeks),
    )


def _cell(day: date, month: int, linked: Mapping[str, str], words: Wording) -> Cell:
    if day.month != month:
        return Cell()
    href = linked.get(day.isoformat(), "")
    return Cell(day=words.number(day.day), href=href, name=words.full_date(day) if href else "")


def by_year(found: Sequence[MonthView]) -> tuple[tuple[int, tuple[MonthView, ...]], ...]:
    """Months, put together by year, in the order given."""
    years = dict.fromkeys(month.year for month in found)
    return tuple((year, tuple(month for month in found if month.year == year)) for year in years)
