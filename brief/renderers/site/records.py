"""What the site remembers of each day, in one small file, so that a new day costs no reading of the others: `brief/site@1`.

``OUT/site.json`` has one line a day, in order: its headlines and who carries them, not its sentences. The file is canonical: the
same days give the same bytes, whichever came first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from types import NoneType
from typing import Any

from brief.forms import has_form
from brief.renderers.display import shown
from brief.renderers.order import in_page_order, in_sentences, whole

SCHEMA = "brief/site@1"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRecord:
    """A story of a day."""

    id: str
    headline: str
    language: str
    place: str  # its anchor on the day's page; "" where it is one line
    status: str  # new, updated, continued
    since: str | None  # ISO day it began; None where that isn't known
    outlets: tuple[str, ...]  # by name, each once


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """A digest, as the other pages speak of it."""

    stem: str  # of its files: "2025-11-04"
    date: str  # ISO
    since: str | None  # ISO day it begins with, where it covers several
    language: str  # the reader's
    title: str
    n_outlets: int
    stories: tuple[StoryRecord, ...]  # in the order of the page

    @property
    def page(self) -> str:
        """Its page, below the site's root."""
        return f"{self.stem}.html"

    @property
    def headline(self) -> str:
        """Its first headline, in short; "" on a quiet day."""
        return self.stories[0].headline if self.stories else ""


def record(stem: str, payload: Mapping[str, Any]) -> DayRecord:
    """What is remembered of a digest.

    Raises:
        RenderError: not the canonical form of a digest.
    """
    with whole():
        return DayRecord(
            stem=stem,
            date=payload["date"],
            since=payload.get("since"),
            language=payload["language"],
            title=shown(payload["title"]),
            n_outlets=payload["counts"]["sources"],
            stories=tuple(_stories(payload)),
        )


def _stories(payload: Mapping[str, Any]) -> Iterable[StoryRecord]:
    number = 0
    for story in in_page_order(payload["sections"]):
        number += in_sentences(story)
        named = (shown(article["source"] or "") for article in story["articles"])
        yield StoryRecord(
            id=story["id"],
            headline=shown(story.get("short_headline") or story["headline"]),
            language=story["language"],
            place=f"#story-{number}" if in_sentences(story) else "",
            status=story["status"],
            since=story["since"],
            outlets=tuple(dict.fromkeys(name for name in named if name)),
        )


def in_order(days: Iterable[DayRecord]) -> tuple[DayRecord, ...]:
    """Days, the earliest first."""
    return tuple(sorted(days, key=lambda day: (day.date, day.since or day.date, day.stem)))


def written(days: Iterable[DayRecord], look: str) -> str:
    """The file's text: a line a day.

    Args:
        look: fingerprint of what all pages look like; another one has them all made anew.
    """
    lines = (json.dumps(_plain(day), ensure_ascii=True, separators=(",", ":")) for day in in_order(days))
    head = json.dumps({"schema": SCHEMA, "look": look})
    return f'{head[:-1]}, "days": [\n' + ",\n".join(lines) + "\n]}\n"


def read(content: Any) -> tuple[str, dict[str, DayRecord]]:
    """Look and days (by stem) of a parsed file; no days where it isn't one of ours, or of another version."""
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        return "", {}
    try:
        days = [_day(row) for row in content["days"]]
    except (KeyError, TypeError, ValueError):
        return "", {}
    return str(content.get("look")), {day.stem: day for day in days}


_DAY_FIELDS = tuple(field.name for field in fields(DayRecord) if field.name != "stories")
_STORY_FIELDS = tuple(field.name for field in fields(StoryRecord))
_ANY_TEXT = (str, NoneType)
_FORM = {
    **dict.fromkeys(_DAY_FIELDS, str),
    "since": _ANY_TEXT,
    "n_outlets": int,
    "stories": [{**dict.fromkeys(_STORY_FIELDS, str), "since": _ANY_TEXT, "outlets": [str]}],
}


def _plain(day: DayRecord) -> dict[str, Any]:
    """A day as JSON has it; a story is a list, without the names of its fields, which would be half the file."""
    stories = [[getattr(story, name) for name in _STORY_FIELDS] for story in day.stories]
    return {name: getattr(day, name) for name in _DAY_FIELDS} | {"stories": stories}


def _day(row: Mapping[str, Any]) -> DayRecord:
    stories = [dict(zip(_STORY_FIELDS, story, strict=True)) for story in row["stories"]]
    day = {**row, "stories": stories}
    if not has_form(day, _FORM):
        raise TypeError("a value of another type, as in a file that was edited by hand")
    for when in filter(None, (day["date"], day["since"])):
        date.fromisoformat(when)
    return DayRecord(**{**day, "stories": tuple(map(_story, stories))})


def _story(row: Mapping[str, Any]) -> StoryRecord:
    return StoryRecord(**{**row, "outlets": tuple(row["outlets"])})
