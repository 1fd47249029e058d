"""Stories of today and of earlier days → which of today's go on with which of theirs, and what they add.

A story goes on where its articles resemble those of an earlier story, as articles of one story resemble each other,
but with a gentler decay: what happened on Monday is still the same story on Thursday. Each earlier story goes on in
one story of today at most, the one most like it; each story of today continues one at most.

New is what the earlier articles did not say: a sentence whose words, or whose content words and all its numbers, do
not stand together in one of their sentences. In doubt a sentence is new; a changed number always makes it so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from brief.cluster.boilerplate import bodies
from brief.cluster.features import Text, Vector, vectors
from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.novelty import new_sentences
from brief.cluster.times import in_order, moment
from brief.model import Article

__all__ = ["Earlier", "Thread", "new_sentences", "threads"]

MAX_AGE_DAYS = 7  # a story that rested longer begins anew
HALF_LIFE_DAYS = 5.0  # of likeness between days; within a day's stories it is 1.5
THRESHOLD = 0.11


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A story of earlier days, as it was told."""

    id: str
    since: str  # ISO day it began
    last: str  # ISO day of its newest article
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What a story of today goes on with."""

    id: str  # of the story continued
    since: str  # ISO day it began
    updated: bool  # False: nothing that was not told before


def threads(stories: Sequence[Sequence[Article]], earlier: Sequence[Earlier]) -> tuple[Thread | None, ...]:
    """Find the story of earlier days that each story of today continues.

    Args:
        stories: the articles of each of today's stories.
        earlier: stories of earlier days, in any order.
    Returns:
        For each story of today the thread it continues; None where it is new.
    """
    if not earlier:
        return (None,) * len(stories)
    known = sorted(earlier, key=lambda e: e.id)
    articles = [a for e in known for a in e.articles] + [a for story in stories for a in story]
    weighed = _vectors(articles)
    likeness = _likenesses(stories, known, weighed, near_duplicates(articles))
    found: list[Thread | None] = [None] * len(stories)
    taken: set[int] = set()
    for _, s, e in sorted((-value, s, e) for (s, e), value in likeness.items() if value >= THRESHOLD):
        if found[s] is None and e not in taken:
            taken.add(e)
            found[s] = _thread(stories[s], known[e])
    return tuple(found)


def _thread(story: Sequence[Article], earlier: Earlier) -> Thread:
    return Thread(id=earlier.id, since=earlier.since, updated=_is_updated(story, earlier.articles))


def _is_updated(story: Sequence[Article], told: Sequence[Article]) -> bool:
    """Whether a text of today is not a copy of one told, or is one with new sentences in it."""
    repeats = near_duplicates([*told, *story])
    group = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    known = set(group[: len(told)])
    if any(g not in known for g in group[len(told) :]):
        return True
    return bool(new_sentences(story, told))


def _vectors(articles: Sequence[Article]) -> list[Vector]:
    """A vector for each article, in the order given."""
    order = in_order(articles)
    own = bodies(articles)
    texts = [Text(title=articles[i].title or "", body=own[i], language=articles[i].language) for i in order]
    weighed = dict(zip(order, vectors(texts), strict=True))
    return [weighed[i] for i in range(len(articles))]


def _likenesses(
    stories: Sequence[Sequence[Article]],
    known: Sequence[Earlier],
    weighed: Sequence[Vector],
    repeats: Sequence[int | None],
) -> dict[tuple[int, int], float]:
    """(story, earlier story) -> average likeness of their articles, for those near enough in time."""
    group = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    spans, start = [], 0
    for articles in [*(e.articles for e in known), *stories]:
        spans.append(range(start, start + len(articles)))
        start += len(articles)
    found = {}
    for s, story in enumerate(stories):
        today = spans[len(known) + s]
        for e, old in enumerate(known):
            gap = _gap_days(story, old)
            if gap > MAX_AGE_DAYS:
                continue
            copies = {group[i] for i in today} & {group[i] for i in spans[e]}
            cosine = 1.0 if copies else _average([weighed[i] for i in today], [weighed[i] for i in spans[e]])
            found[s, e] = cosine * 0.5 ** (gap / HALF_LIFE_DAYS)
    return found


def _average(a: Sequence[Vector], b: Sequence[Vector]) -> float:
    """The average cosine between the vectors of two stories: the product of their sums."""
    if not a or not b:
        return 0.0
    left, right = _sum(a), _sum(b)
    if len(left) > len(right):
        left, right = right, left
    return sum(w * right.get(f, 0.0) for f, w in left.items()) / (len(a) * len(b))


def _sum(found: Sequence[Vector]) -> dict[int, float]:
    total: dict[int, float] = {}
    for vector in found:
        for feature, weight in zip(vector.features.tolist(), vector.weights.tolist(), strict=True):
            total[feature] = total.get(feature, 0.0) + weight
    return total


def _gap_days(story: Sequence[Article], old: Earlier) -> float:
    """Days from an earlier story's last day to today's first article; 0 where no day is known."""
    moments = [m for article in story if (m := moment(article)) is not None]
    if not moments:
        return 0.0
    last = (date.fromisoformat(old.last[:10]) - date(1970, 1, 1)).days
    return max(0.0, int(min(moments)) - last)
