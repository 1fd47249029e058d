"""Stories in order, and minutes to read → how much of each is shown.

Full stories first, then short ones (one sentence), then one-liners; the rest is listed with its links, so that nothing is
hidden. Where all behind a story have room for the depth below, it keeps the one above. What is no text (results, lists, service
pieces, a title alone) is one line, and has its room before the others; ads are left out, and counted. Words are counted as
they will stand on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from brief.compose.rearranged import marked, rearranged
from brief.languages.words import count_words
from brief.model import TITLE_ALONE, WORDS_A_MINUTE, Story

USUAL_MINUTES = 10  # at most, where no reading time was asked for
# How the room is shared: full stories may take this much, full and short ones together this much; and what stands behind them.
_SHARES = {
    "full": (0.75, "short"),
    "short": (0.92, "line"),
    "line": (1.0, "listed"),
    "listed": (1.0, "listed"),
}
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
    words = [
        dict.fromkeys(_SHARES, 0) if depth else {depth: n_words(story, depth) for depth in _SHARES}
        for story, depth in zip(stories, given, strict=True)
    ]
    behind = Counter({depth: sum(own[depth] for own in words) for depth in _SHARES})
    depths, used = list(_SHARES), 0
    for own, depth in zip(words, given, strict=True):
        behind.subtract(own)
        while not depth and not _fits(depths[0], used + own[depths[0]], behind, room):
            del depths[0]
        used += own[depths[0]]
        yield depth or depths[0]


def _fits(depth: str, used: int, behind: Mapping[str, int], room: int) -> bool:
    """Whether stories down to one of this depth may take so many words: their share, or what those behind leave them."""
    share, less = _SHARES[depth]
    return used <= share * room or used + behind[less] <= room


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
