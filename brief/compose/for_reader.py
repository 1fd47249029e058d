"""The canonical payload → a smaller one: for a reader's own sections and minutes, or for a mail that must stay small.

Sentences are only left out, never changed. For a reader with fewer minutes long briefs end sooner. Then stories give way,
from the least important up: a story first shows one sentence, soon after its headline, then it is listed at the end; where all
are, and even that is too much, it is left out. So the important ones stay whole while the others shrink, and the most
important one always does. What a story weighs is the sum of the numbers in its `why`, by which the digest was ordered too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import Any

from brief.compose.room import n_words_shown
from brief.languages.words import count_words
from brief.model import LONG_BRIEF, LONGEST_CUT, WORDS_A_MINUTE, reading_minutes, stories_in

Payload = Mapping[str, Any]

_ROUNDS = ("short", "line", "listed", "gone")
# A story gives way once more when this part of the others has followed. In rounds over all stories (1.0) a mail of 645
# kept one in full and all others as headlines; now five, and 32 in a sentence each.
_LAG = 1 / 20
# Words of each brief, while all are told that the page tells.
_LONGEST = range(LONGEST_CUT, LONG_BRIEF - 25, -25)


def with_sections(payload: Payload, wanted: Sequence[str]) -> dict[str, Any]:
    """Only the sections of these titles or keys, spelled with small or capital letters; () for all."""
    if not wanted:
        return dict(payload)
    names = {name.casefold() for name in wanted}
    kept = [
        section
        for section in payload["sections"]
        if names & {section["title"].casefold(), section.get("key", "").casefold()}
    ]
    return _recounted({**payload, "sections": kept} | _more(payload, kept))


def within_minutes(payload: Payload, minutes: int | None) -> dict[str, Any]:
    """Stories lowered, none left out, until they can be read in so many minutes; None leaves all as it is."""
    if minutes is None:
        return dict(payload)

    def fits(made: Payload) -> bool:
        return _words(made) <= minutes * WORDS_A_MINUTE

    made = dict(payload)
    for longest in _LONGEST:
        if fits(made):
            break
        made = _cut(payload, longest)
    return least_lowered(made, fits, rounds=_ROUNDS[:-1])


def _cut(payload: Payload, longest: int) -> dict[str, Any]:
    """All briefs within so many words, as far as they may end there."""
    sections = [
        {**section, "stories": [_within(story, longest) for story in section["stories"]]}
        for section in payload["sections"]
    ]
    return {**payload, "sections": sections} | _time(sections)


def _within(story: Payload, longest: int) -> Payload:
    told, ends = story["brief"], story.get("ends")
    if not ends:
        return story
    words = list(accumulate(count_words(sentence["text"]) for sentence in told))
    end = max((n for n in (*ends, len(told)) if words[n - 1] <= longest), default=min(ends))
    if end == len(told):
        return story
    return {**story, "brief": told[:end], "ends": [n for n in ends if n < end], "complete": False}


def least_lowered(
    payload: Payload, fits: Callable[[dict[str, Any]], bool], *, rounds: Sequence[str] = _ROUNDS
) -> dict[str, Any]:
    """As little lowered as makes it fit; as far as can be where nothing does.

    Args:
        fits: true for all that is lowered further than something it is true for; asked a dozen times at most.
    """
    steps = _steps(payload, rounds)
    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        if fits(_lowered(payload, steps[:middle])):
            high = middle
        else:
            low = middle + 1
    return _lowered(payload, steps[:low]) if low else dict(payload)


def _steps(payload: Payload, rounds: Sequence[str]) -> list[tuple[str, str]]:
    """(story's id, its next depth), in the order in which stories give way."""
    stories = stories_in(payload["sections"])
    least_first = sorted(stories, key=_weight, reverse=True)[:0:-1]
    depths = ("full", *_ROUNDS, "omitted")
    lag = max(1, len(stories) * _LAG)
    steps = [
        (math.inf if depth == "gone" else place + lag * rounds.index(depth), story["id"], depth)
        for depth in rounds
        for place, story in enumerate(least_first)
        if depths.index(story["depth"]) < depths.index(depth)
    ]
    return [(story_id, depth) for _, story_id, depth in sorted(steps, key=itemgetter(0))]


def _weight(story: Payload) -> float:
    return sum(value for value in story["why"].values() if isinstance(value, int | float))


def _lowered(payload: Payload, steps: Sequence[tuple[str, str]]) -> dict[str, Any]:
    depths = dict(steps)  # of several steps of a story the last one counts
    sections = [
        {
            **section,
            "stories": [
                {**story, "depth": depths.get(story["id"], story["depth"])}
                for story in section["stories"]
                if depths.get(story["id"]) != "gone"
            ],
        }
        for section in payload["sections"]
    ]
    kept = [section for section in sections if section["stories"]]
    return {**payload, "sections": kept} | _more(payload, kept) | _time(sections)


def _more(payload: Payload, lowered: Sequence[Payload]) -> dict[str, Any]:
    """Where the listed stories are that the page has no room for: what was lowered stands on the day's own page."""
    if not (more := payload.get("more")):
        return {}
    n_more = more["stories"] + _n_listed(lowered) - _n_listed(payload["sections"])
    return {"more": {"stem": more["stem"].removesuffix("-more"), "stories": n_more} if n_more > 0 else None}


def _n_listed(sections: Sequence[Payload]) -> int:
    return sum(story["depth"] == "listed" for story in stories_in(sections))


def _recounted(payload: dict[str, Any]) -> dict[str, Any]:
    """The page's counts, over the stories that are left."""
    stories = stories_in(payload["sections"])
    articles = [article for story in stories for article in story["articles"]]
    counts = {
        **payload["counts"],
        "articles": len(articles),
        "stories": len(stories),
        "sources": len({outlet for story in stories for outlet in story["sources"]}),
        "near_duplicates": sum(article["near_duplicate_of"] is not None for article in articles),
        "ads": sum(len(story["articles"]) for story in stories if story["kind"] == "ad"),
    }
    return {**payload, "counts": counts} | _time(payload["sections"])


def _time(sections: Sequence[Payload]) -> dict[str, int]:
    words = _words({"sections": sections})
    return {"reading_minutes": reading_minutes(words), "words": words}


def _words(payload: Payload) -> int:
    return sum(map(n_words_shown, stories_in(payload["sections"])))
