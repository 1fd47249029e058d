"""The stories of a page → how much room each is given by the outlets that carry it, against what they usually give.

Neither files nor feeds say how an outlet placed an article: most feeds are in order of time, and an archive keeps no order.
What an outlet shows by itself is room: the length of its texts on a story, against the median of all its articles on
the page. One article of twice the usual length, or two usual ones, is a room of 2. A story's prominence is the mean of
their logarithms, to the base 2. A text counts once an outlet, in its longest version.

Outlets not known by name, and those with too few articles on the page to tell what is usual, say nothing; where none does,
prominence is 0.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from statistics import fmean, median

from brief.model import Article, Story

MIN_ARTICLES = 4  # of an outlet on the page
# Half the usual room, four times as much; further out the form speaks, a brief or a dossier.
LEAST, MOST = -1.0, 2.0


def prominences(stories: Sequence[Story]) -> list[float]:
    """The prominence of each story among all, from LEAST to MOST."""
    rooms = [_rooms(story) for story in stories]
    texts: defaultdict[str, list[int]] = defaultdict(list)
    for found in rooms:
        for outlet, lengths in found.items():
            texts[outlet] += lengths
    usual = {outlet: median(found) for outlet, found in texts.items() if len(found) >= MIN_ARTICLES}
    return [_prominence(found, usual) for found in rooms]


def _rooms(story: Story) -> dict[str, list[int]]:
    """Outlet -> the lengths of its different texts on a story."""
    longest: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for article, copied in zip(story.articles, story.near_duplicate_of, strict=True):
        if article.source and article.source.strip():
            texts = longest[" ".join(article.source.split()).casefold()]
            texts[copied or article.id] = max(texts.get(copied or article.id, 0), _length(article))
    return {outlet: list(texts.values()) for outlet, texts in longest.items()}


def _length(article: Article) -> int:
    """Characters of a text; of a title where there is nothing else."""
    return max(len(article.text) - article.body, len(article.title or ""), 1)


def _prominence(rooms: dict[str, list[int]], usual: dict[str, float]) -> float:
    found = [math.log2(sum(rooms[outlet]) / usual[outlet]) for outlet in sorted(rooms) if outlet in usual]
    return min(MOST, max(LEAST, fmean(found))) if found else 0.0
