"""Some days' payloads, and the records of all → every page of the site that they change. The only module that knows which.

    a new or changed day   its own page
                           the pages of the days before and after it, for their links
                           the threads and the sources that stand in it, or stood in it before
    a day that is gone     all that spoke of it; pages of which nothing is left are named, to be removed
                           index, archive, feeds, site.json

All else stays as it was. `load` hands over an earlier day's payload, so what is read is bounded: neighbours, two weeks
for the feeds, 30 days of a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from brief.renderers import html
from brief.renderers.display import shown
from brief.renderers.frame import Frame, Look
from brief.renderers.overflow import overflow
from brief.renderers.page import view
from brief.renderers.site import around, feeds
from brief.renderers.site.calendar import day_link, months
from brief.renderers.site.names import thread_page
from brief.renderers.site.records import DayRecord, in_order
from brief.renderers.template import stylesheet
from brief.renderers.views import PageView
from brief.renderers.wording import Wording, wording

Payload = dict[str, Any]
Load = Callable[[str], Payload | None]  # stem → payload; None where it isn't there any more

INDEX, ARCHIVE, SEARCH, SCRIPT = "index.html", "archive.html", "search.html", "search.js"
ATOM, JSON_FEED = "feed.xml", "feed.json"
_OLDER = 14  # days listed below the newest; all stand in the archive
_MONTHS = 3  # of the calendar there


@dataclass(frozen=True)
class Builder:
    """A site about to be built."""

    days: Sequence[DayRecord]  # all, the earliest first; at least one
    load: Load
    look: Look

    def pages(self, changed: Collection[str], before: Sequence[DayRecord] = ()) -> Iterator[tuple[str, str]]:
        """Name and text of each page that is new or changed.

        Args:
            changed: stems of the days that are new or changed.
            before: what the days that are changed or gone were.
        """
        yield from self._days({*changed, *self._beside(before)})
        touched = [*(day for day in self.days if day.stem in changed), *before]
        yield from self._threads(touched)
        yield from self._sources(touched)
        yield from self._indexes()

    def emptied(self, before: Sequence[DayRecord]) -> set[str]:
        """The pages of threads and sources that stood in the days as they were before, and stand in none now."""
        threads = {thread_page(story) for story in _continued(before)}
        threads -= {thread_page(story) for story in _continued(self.days)}
        return threads | (around.outlets_of(before).keys() - self._site.by_outlet.keys())

    def _beside(self, before: Sequence[DayRecord]) -> Iterator[str]:
        """The days next to where others were."""
        for gone in before:
            ordered = in_order((*(day for day in self.days if day.stem != gone.stem), gone))
            place = ordered.index(gone)
            yield from (day.stem for day in (*ordered[max(0, place - 1) : place], *ordered[place + 1 :][:1]))

    def _days(self, changed: Collection[str]) -> Iterator[tuple[str, str]]:
        for place, day in enumerate(self.days):
            neighbours = self.days[max(0, place - 1) : place + 2]
            if any(near.stem in changed for near in neighbours) and (payload := self._payload(day.stem)):
                yield day.page, self._day(payload, place)
                if further := overflow(payload):
                    yield f"{payload['more']['stem']}.html", self._further(further, day)

    def _day(self, payload: Payload, place: int) -> str:
        words = wording(payload["language"])
        earlier, later = self.days[place - 1 : place] if place else (), self.days[place + 1 : place + 2]
        return html.render(
            payload,
            frame=self._frame(),
            theme=self.look.theme,
            previous=day_link(earlier[0], words) if earlier else None,
            following=day_link(later[0], words) if later else None,
        )

    def _further(self, payload: Payload, day: DayRecord) -> str:
        """The page of the stories that a day has no room for."""
        back = day_link(day, wording(payload["language"]))
        return html.render(payload, frame=self._frame(), theme=self.look.theme, back=back)

    def _threads(self, touched: Iterable[DayRecord]) -> Iterator[tuple[str, str]]:
        still = _continued(self.days)
        for story_id in (story for story in _continued(touched) if story in still):
            told = self._site.by_story[story_id][-around.MAX_TOLD :]
            views = {day.stem: page for day, _ in told if (page := self._view(day.stem))}
            yield thread_page(story_id), around.thread(self._site, story_id, views)

    def _sources(self, touched: Sequence[DayRecord]) -> Iterator[tuple[str, str]]:
        """One page an address: outlets that differ in case only share theirs."""
        for page, name in around.outlets_of(touched).items():
            if page in self._site.by_outlet:
                yield page, around.source(self._site, name)

    def _indexes(self) -> Iterator[tuple[str, str]]:
        if newest := self._payload(self.days[-1].stem):
            yield INDEX, self._index(newest)
        yield ARCHIVE, around.archive(self._site)
        if self.look.search:
            yield SEARCH, around.search(self._site)
            yield SCRIPT, stylesheet(SCRIPT) + "\n"
        if self.look.url:
            yield from self._feeds(feeds.site_address(self.look.url))

    def _index(self, newest: Payload) -> str:
        words = self._words
        older = self.days[-2 : -2 - _OLDER : -1]
        return html.render(
            newest,
            frame=self._frame(here="index"),
            theme=self.look.theme,
            older=[day_link(day, words) for day in older],
            months=months(self.days[-31 * _MONTHS :], words)[:_MONTHS] if older else (),
        )

    def _feeds(self, address: str) -> Iterator[tuple[str, str]]:
        theme, tag = self.look.theme, self._words.tag
        entries = [
            feeds.entry(page, address + day.page, theme)
            for day in reversed(self.days[-feeds.ENTRIES :])
            if (page := self._view(day.stem))
        ]
        if entries:
            title = self._title
            yield ATOM, feeds.atom(entries, title=title, address=address, language=tag, theme=theme)
            yield JSON_FEED, feeds.json_feed(entries, title=title, address=address, language=tag)

    @cached_property
    def _site(self) -> around.Site:
        return around.Site(days=self.days, words=self._words, frame=self._frame(), theme=self.look.theme)

    def _frame(self, *, here: str = "") -> Frame:
        feeds = self.look.url is not None
        return Frame(title=self._title, here=here, feeds=feeds, search=self.look.search)

    @cached_property
    def _words(self) -> Wording:
        return wording(self.days[-1].language)

    @cached_property
    def _title(self) -> str:
        return shown(self.look.title or self.days[-1].title)

    @cached_property
    def _payload(self) -> Load:
        return lru_cache(maxsize=64)(self.load)  # threads, feeds and neighbours ask for the same days

    @cached_property
    def _view(self) -> Callable[[str], PageView | None]:
        @lru_cache(maxsize=64)
        def read(stem: str) -> PageView | None:
            payload = self._payload(stem)
            return view(payload) if payload else None

        return read


def _continued(days: Iterable[DayRecord]) -> dict[str, None]:
    """The stories that went on from earlier days, in order, each once."""
    return dict.fromkeys(story.id for day in days for story in day.stories if story.status != "new")
