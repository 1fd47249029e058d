"""The days' records → the pages around the digests: archive, threads, sources, search. Each is one template filled.

Their words are in the language of the newest digest, as is the index.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Any

from brief.renderers.frame import Frame, filled
from brief.renderers.site.calendar import DayLink, by_year, day_link, months, weekdays
from brief.renderers.site.chart import ChartView, Series, chart
from brief.renderers.site.names import outlet_page
from brief.renderers.site.records import SCHEMA, DayRecord, StoryRecord
from brief.renderers.template import Theme
from brief.renderers.views import LineView, PageView, QuoteView, StoryView
from brief.renderers.wording import Wording

CHART_DAYS = 30
MAX_DAYS = 100  # of an outlet's page; more would be a page of megabytes after some years
MAX_TOLD = 30  # days of a thread that are told in sentences; the others are listed
_RECENT_THREADS = 40
_OPEN_MONTHS = 12
_UP = "../"  # from a thread's or a source's page to the site's root


Told = tuple[DayRecord, list[StoryRecord]]  # a day, and those of its stories that are meant


@dataclass(frozen=True, kw_only=True)
class Site:
    """What the pages around the digests are made from."""

    days: Sequence[DayRecord]  # all, the earliest first
    words: Wording
    frame: Frame
    theme: Theme

    @property
    def marker(self) -> str:
        """The line by which brief knows its own files."""
        return f"{SCHEMA} · {self.days[-1].date}"

    @cached_property
    def told(self) -> Sequence[Told]:
        """All days, each with all its stories."""
        return [(day, list(day.stories)) for day in self.days]

    @cached_property
    def by_story(self) -> dict[str, list[Told]]:
        """Story → the days it stands in, the earliest first."""
        return _by(self.days, lambda story: (story.id,))

    @cached_property
    def by_outlet(self) -> dict[str, list[Told]]:
        """Page of an outlet → the days it stands in, the earliest first, with its stories."""
        return _by(self.days, lambda story: set(map(outlet_page, story.outlets)))


def _by(days: Iterable[DayRecord], keys: Callable[[StoryRecord], Iterable[str]]) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {}
    for day in days:
        for story in day.stories:
            for key in keys(story):
                told = found.setdefault(key, [])
                if not told or told[-1][0] is not day:
                    told.append((day, []))
                told[-1][1].append(story)
    return found


def archive(site: Site) -> str:
    """The whole archive: chart, calendar, threads, sources."""
    found = months(site.days, site.words)
    years = ({"name": str(year), "months": of_year} for year, of_year in by_year(found[_OPEN_MONTHS:]))
    values = {
        "chart": _chart(site, site.told[-CHART_DAYS:]),
        "months": found[:_OPEN_MONTHS],
        "years": tuple(years),
        "threads": tuple(_threads(site)),
        "sources": tuple(_sources(site)),
    }
    return _page("archive.html.j2", values, site, here="archive")


def search(site: Site) -> str:
    """The page that searches all days."""
    return _page("search.html.j2", {}, site, here="search")


def source(site: Site, name: str) -> str:
    """All that stands in the digests of an outlet."""
    told = site.by_outlet[outlet_page(name)]
    more = len(told) - MAX_DAYS
    values = {
        "name": name,
        "detail": _n_stories(told, site.words),
        "chart": _chart(site, told[-CHART_DAYS:], of_outlet=True),
        "days": tuple(_day(site, day, found) for day, found in told[-MAX_DAYS:][::-1]),
        "more": site.words.count("more_days", more) if more > 0 else "",
    }
    return _page("source.html.j2", values, site, root=_UP)


def thread(site: Site, story_id: str, told: Mapping[str, PageView]) -> str:
    """A story over the days, the latest first.

    Args:
        told: the days' pages by stem; what isn't among them is listed.
    """
    days = site.by_story[story_id]
    latest = days[-1][1][0]
    pages = [
        (day, story, found) for day, [story, *_] in days if (found := _find(told.get(day.stem), story_id))
    ]
    older = [(day, story) for day, [story, *_] in reversed(days) if day.stem not in told]
    values = {
        "headline": latest.headline,
        "language": latest.language,
        "detail": _span(days, site.words),
        "days": tuple(_told(_listed(_link(site, day), story), found) for day, story, found in pages[::-1]),
        "older": tuple(_listed(_link(site, day), story) for day, story in older),
    }
    return _page("thread.html.j2", values, site, root=_UP)


def outlets_of(days: Sequence[DayRecord]) -> dict[str, str]:
    """The pages of the outlets of some days, each with the name it goes by."""
    found: dict[str, str] = {}
    for name in (name for day in days for story in day.stories for name in story.outlets):
        found.setdefault(outlet_page(name), name)
    return found


def _page(template: str, values: Mapping[str, Any], site: Site, *, here: str = "", root: str = "") -> str:
    values = {**values, "marker": site.marker, "weekdays": weekdays(site.words)}
    frame = replace(site.frame, here=here, root=root)
    return filled(template, values, words=site.words, frame=frame, theme=site.theme)


def _chart(site: Site, told: Sequence[Told], *, of_outlet: bool = False) -> ChartView:
    """Stories a day; and outlets, but on an outlet's own page."""
    words = site.words
    links = [day_link(day, words, root=_UP if of_outlet else "") for day, _ in told]
    n_stories = tuple(len(stories) for _, stories in told)
    series = [Series(kind="stories", label=words.word("stories_title"), values=n_stories)]
    if not of_outlet:
        n_outlets = tuple(day.n_outlets for day, _ in told)
        series.append(Series(kind="outlets", label=words.word("sources"), values=n_outlets))
    counts = dict.fromkeys(words.count("stories", n) for n in (min(n_stories), max(n_stories)))
    title = words.word("chart_source" if of_outlet else "chart")
    return chart(title, f"{links[0].name} – {links[-1].name}: {' – '.join(counts)}", links, series)


def _threads(site: Site) -> Iterator[dict[str, str]]:
    """The stories that went on, those of the latest days first."""
    gone_on = (story for day in reversed(site.days) for story in day.stories if story.status != "new")
    latest: dict[str, StoryRecord] = {}
    for story in gone_on:
        latest.setdefault(story.id, story)
    for story in islice(latest.values(), _RECENT_THREADS):
        yield {
            "href": site.frame.thread(story.id),
            "headline": story.headline,
            "language": story.language,
            "detail": _span(site.by_story[story.id], site.words),
        }


def _sources(site: Site) -> Iterator[dict[str, str]]:
    names = outlets_of(site.days)
    for page, name in sorted(names.items(), key=lambda row: (row[1].casefold(), row[0])):
        yield {"href": page, "name": name, "detail": _n_stories(site.by_outlet[page], site.words)}


def _n_stories(told: Sequence[Told], words: Wording) -> str:
    return words.count("stories", sum(len(stories) for _, stories in told))


def _span(told: Sequence[Told], words: Wording) -> str:
    """ "seit 2. November 2025 · 3 Tage": since when as its newest page says; of two editions of a day the day counts once."""
    (first, _), (_, [latest, *_]) = told[0], told[-1]
    day = words.day(date.fromisoformat(latest.since or first.since or first.date), year=True)
    n_days = len({page.date for page, _ in told})
    return f"{words.word('since').format(date=day)} · {words.count('days', n_days)}"


def _day(site: Site, day: DayRecord, stories: Sequence[StoryRecord]) -> dict[str, Any]:
    link = _link(site, day)
    return {
        "href": link.href,
        "date": link.date,
        "name": link.name,
        "stories": tuple(_listed(link, story) for story in stories),
    }


def _link(site: Site, day: DayRecord) -> DayLink:
    """A day, from a page one folder down."""
    return day_link(day, site.words, root=_UP)


def _listed(link: DayLink, story: StoryRecord) -> DayLink:
    """A story of a day, where it stands on the day's page."""
    return replace(link, href=link.href + story.place, headline=story.headline, language=story.language)


def _find(page: PageView | None, story_id: str) -> StoryView | LineView | None:
    for section in page.sections if page else ():
        found: Sequence[StoryView | LineView] = (*section.stories, *section.lines, *section.continued)
        for one in found:
            if one.id == story_id:
                return one
    return None


def _told(link: DayLink, found: StoryView | LineView) -> dict[str, Any]:
    """What a day had to say of a story: what was new in it, or all of it where nothing is marked as new."""
    quotes: tuple[QuoteView, ...] = ()
    if isinstance(found, StoryView):
        quotes = found.new or found.rest
    return {
        "href": link.href,
        "date": link.date,
        "name": link.name,
        "headline": found.headline,
        "language": found.language,
        "quotes": quotes,
        "status": found.status if isinstance(found, StoryView) else found.detail,
    }
