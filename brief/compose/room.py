"""Stories in order, and minutes to read → how much of each is shown.

Full stories first, then short ones (one sentence), then one-liners; the rest is listed with its links, so that nothing is
hidden. What is no text (results, lists, service pieces, a title alone) is one line, and has its room before the others;
ads are left out, and counted. Words are counted as they will stand on the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from brief.compose.rearranged import marked, rearranged
from brief.languages.words import count_words
from brief.model import TITLE_ALONE, WORDS_A_MINUTE, Story

# How the room is shared: full stories may take this much, full and short ones together this much.
_FULL_SHARE = 0.75
_SHORT_SHARE = 0.92
# Titles alone may take this much of all; those behind are listed.
_LINES_SHARE = 0.25


def plan(stories: Sequence[Story], *, minutes: int) -> tuple[str, ...]:
    """The depth of each story, in the order given: full, short, line, listed, omitted. Depths never rise again; a story
    that goes on with nothing new is listed wherever it stands."""
    room = minutes * WORDS_A_MINUTE
    given = _given(stories, room * _LINES_SHARE)
    room -= sum(n_words(story, depth) for story, depth in zip(stories, given, strict=True) if depth)
    return tuple(_shared(stories, given, room))


def _given(stories: Sequence[Story], room: float) -> list[str]:
    """The depth that a story has wherever it stands; "" where that depends on the room.

    Args:
        room: words for what is told by its title alone.
    """
    depths = []
    for story in stories:
        if story.kind == "ad":
            depths.append("omitted")
        elif story.kind in TITLE_ALONE or (not story.brief.sentences and story.headline_origin == "title"):
            room -= n_words(story, "line")
            depths.append("line" if room >= 0 else "listed")
        else:
            depths.append("listed" if story.status == "continued" else "")
    return depths


def _shared(stories: Sequence[Story], given: Sequence[str], room: int) -> Iterator[str]:
    """The depths of all, those that are not given from the room that is left."""
    limits = (("full", room * _FULL_SHARE), ("short", room * _SHORT_SHARE), ("line", float(room)))
    open_to_all = [story for story, depth in zip(stories, given, strict=True) if not depth]
    if sum(n_words(story, "full") for story in open_to_all) <= room:
        limits = (("full", float(room)), *limits[1:])
    level = used = 0
    for story, depth in zip(stories, given, strict=True):
        if depth:
            yield depth
            continue
        while level < len(limits) and used + n_words(story, limits[level][0]) > limits[level][1]:
            level += 1
        found = limits[level][0] if level < len(limits) else "listed"
        used += n_words(story, found)
        yield found


def n_words(story: Story, depth: str) -> int:
    """How many words a story takes at a depth; a listed one is looked up, not read."""
    if depth in ("listed", "omitted"):
        return 0
    n_headline = count_words(story.headline)
    return n_headline if depth == "line" else n_headline + with_depth(story, depth).brief.n_words


def n_words_shown(story: Mapping[str, Any]) -> int:
    """The same of a story in the canonical form, at the depth that it has."""
    shown = {"full": story["brief"], "short": story["brief"][:1], "line": []}.get(story["depth"])
    if shown is None:
        return 0
    return count_words(story["headline"]) + sum(count_words(sentence["text"]) for sentence in shown)


def with_depth(story: Story, depth: str) -> Story:
    """The story at a depth: a short one keeps the first sentence of its brief, which needs none before it."""
    if depth != "short" or len(story.brief.sentences) < 2:
        return replace(story, depth=depth)
    brief = rearranged(story.brief, marked(story.brief)[:1])
    return replace(story, depth=depth, brief=brief, new_sentences=story.new_sentences[:1])
