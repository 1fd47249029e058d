"""Stories → their order. Each story says what its place was computed from.

More outlets, more texts of their own, and more to tell come first; opinion and service pieces come after news. A sum
of few terms, so that an editor can see why a story stands where it does.
"""

from __future__ import annotations

from math import log2

from brief.model import Story

# What a kind of article weighs against news.
_KINDS = {"opinion": -1.5, "interview": -0.5, "service": -2.0, "list": -1.0, "result": -1.0, "ad": -3.0}
_STATUS = {"new": 0.5, "updated": 0.5, "continued": -1.0}


def why(story: Story) -> tuple[tuple[str, float], ...]:
    """The terms of a story's importance, by name; their sum is what stories are ordered by."""
    n_words = sum(len(article.text) - article.body for article in story.articles) / 6
    terms = {
        "outlets": log2(1 + max(len(story.sources), 1)),
        "own_texts": log2(1 + story.own_texts),
        "length": min(n_words / 600, 1.0),
        "kind": _KINDS.get(story.kind, 0.0),
        "status": _STATUS[story.status],
    }
    return tuple((name, round(value, 3)) for name, value in terms.items())


def in_order(stories: tuple[Story, ...]) -> tuple[Story, ...]:
    """The most important first; of equal ones the newest, then by headline and id, so that the order of inputs doesn't
    matter."""
    by_name = sorted(stories, key=lambda story: (story.headline, story.id))
    newest_first = sorted(
        by_name, key=lambda story: max(a.published or "" for a in story.articles), reverse=True
    )
    return tuple(sorted(newest_first, key=importance, reverse=True))


def importance(story: Story) -> float:
    """The sum of `why`."""
    return sum(value for _, value in story.why)
