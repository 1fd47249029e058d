"""The canonical payload → a smaller one: for a reader's own sections and minutes, or for a mail that must stay small.

Sentences are only left out, never changed. Stories give way from the least important up, in rounds: first each shows one
sentence, then its headline, then it is listed at the end; where even that is too much, it is left out. The most important
story stays as it is. What a story weighs is the sum of the numbers in its `why`, by which the digest was ordered too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from brief.compose.room import WORDS_A_MINUTE, reading_minutes
from brief.languages.words import count_words

Payload = Mapping[str, Any]

_ROUNDS = ("short", "line", "listed", "gone")


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
    return _recounted({**payload, "sections": kept})


def within_minutes(payload: Payload, minutes: int | None) -> dict[str, Any]:
    """Stories lowered, none left out, until they can be read in so many minutes; None leaves all as it is."""
    if minutes is None:
        return dict(payload)
    return least_lowered(payload, lambda made: _words(made) <= minutes * WORDS_A_MINUTE, rounds=_ROUNDS[:-1])


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
    stories = [story for section in payload["sections"] for story in section["stories"]]
    most_first = sorted(stories, key=_weight, reverse=True)
    depths = ("full", *_ROUNDS, "omitted")
    return [
        (story["id"], depth)
        for depth in rounds
        for story in reversed(most_first[1:])
        if depths.index(story["depth"]) < depths.index(depth)
    ]


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
    return {**payload, "sections": [section for section in sections if section["stories"]]} | _time(sections)


def _recounted(payload: dict[str, Any]) -> dict[str, Any]:
    """The page's counts, over the stories that are left."""
    stories = [story for section in payload["sections"] for story in section["stories"]]
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
    return sum(_story_words(story) for section in payload["sections"] for story in section["stories"])


def _story_words(story: Payload) -> int:
    shown = {"full": story["brief"], "short": story["brief"][:1], "line": []}
    texts = shown.get(story["depth"])
    if texts is None:
        return 0  # it is looked up, not read
    return count_words(story["headline"]) + sum(count_words(sentence["text"]) for sentence in texts)
