"""Days and their counts → a small bar chart as inline SVG, and the same as a table for who can't see it.

Only places and sizes are computed here; colours are the stylesheet's. The figures begin at zero, and all bars share one scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brief.renderers.site.calendar import DayLink

_SLOT = 20  # width of a day
_HEIGHT = 96  # of the highest bar
_GAP = 4  # between days
_LEAST_SLOTS = 14  # a chart of three days has no bars as wide as a hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One kind of count."""

    kind: str  # names the colour: stories, outlets
    label: str
    values: tuple[int, ...]  # one a day


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar's place and size."""

    kind: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A day in the table."""

    name: str
    href: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartView:
    """A chart, ready to be set."""

    title: str
    summary: str  # read out in the picture's place
    span: str  # first and last day
    width: int
    height: int
    base: int  # where bars stand
    bars: tuple[Bar, ...]
    legend: tuple[Series, ...]
    rows: tuple[Row, ...]  # the latest day first


def chart(title: str, summary: str, days: Sequence[DayLink], series: Sequence[Series]) -> ChartView:
    """The chart of some days, the earliest first; at least one."""
    most = max((max(one.values) for one in series), default=0) or 1
    width = (_SLOT - _GAP) // len(series)
    bars = tuple(
        _bar(one.kind, place * _SLOT + nth * width, width, value, most)
        for nth, one in enumerate(series)
        for place, value in enumerate(one.values)
    )
    rows = (
        Row(name=day.name, href=day.href, values=tuple(str(one.values[place]) for one in series))
        for place, day in enumerate(days)
    )
    return ChartView(
        title=title,
        summary=summary,
        span=" – ".join(dict.fromkeys((days[0].name, days[-1].name))),
        width=max(len(days), _LEAST_SLOTS) * _SLOT,
        height=_HEIGHT + 2,
        base=_HEIGHT + 1,
        bars=bars,
        legend=tuple(series),
        rows=tuple(rows)[::-1],
    )


def _bar(kind: str, x: int, width: int, value: int, most: int) -> Bar:
    height = round(value / most * _HEIGHT)
    return Bar(kind=kind, x=x, y=_HEIGHT - height, width=width - 1, height=height)
