"""Vectors and times → the pairs of articles that are alike, and how much.

similarity = cosine · 0.5^(days between / HALF_LIFE). Stories are short: of two reports on like events, the one of
another day is on another event (worth 8 points of F1 on headlines, more than any feature).

An inverted index finds the pairs: each article's features look up who else has them. Features that more than
`max_df` articles have are not looked up; ten such words would cause most of a day's cost and tell nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brief.cluster.features import Vector

HALF_LIFE_DAYS = 1.5
UNDATED_DECAY = 0.63  # as if a day apart: what is not known is neither the same time nor another

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Alike articles: parallel arrays, first < second, by first then second."""

    first: Ints
    second: Ints
    similarity: Floats


def alike(vectors: Sequence[Vector], moments: Sequence[float | None], *, least: float) -> Pairs:
    """All pairs of articles whose similarity is at least `least`.

    Args:
        vectors: of length 1 each.
        moments: publication in days, None where not known; one for each vector.
        least: smallest similarity of interest, over 0.
    Cost: time by the sum over features of df², each at most max_df.
    """
    n = len(vectors)
    index = _Index(vectors)
    days = np.array([math.nan if m is None else m for m in moments], dtype=np.float64)
    first, second, similarity = [], [], []
    for i in range(n):
        cosines = index.cosines(i)
        others = np.flatnonzero(cosines[i + 1 :] >= least) + i + 1
        found = cosines[others] * _decay(days[i], days[others])
        keep = found >= least
        first.append(np.full(int(keep.sum()), i, dtype=np.int64))
        second.append(others[keep])
        similarity.append(found[keep])
    if not n:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    return Pairs(np.concatenate(first), np.concatenate(second), np.concatenate(similarity))


def max_df(n: int) -> int:
    """The most articles a feature may stand in and still find pairs, in a batch of n."""
    return max(300, int(10 * math.sqrt(n)))


def _decay(day: float, days: Floats) -> Floats:
    gap = np.abs(days - day)
    decay: Floats = np.where(np.isnan(gap), UNDATED_DECAY, 0.5 ** (gap / HALF_LIFE_DAYS))
    return decay


class _Index:
    """Who has a feature, and how heavy it is there."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self.n = len(vectors)
        self._starts = np.cumsum([0, *(len(v) for v in vectors)])
        self._features = np.array([f for v in vectors for f, _ in v], dtype=np.int64)
        self._weights = np.array([w for v in vectors for _, w in v], dtype=np.float64)
        texts = np.repeat(np.arange(self.n, dtype=np.int64), np.diff(self._starts))
        order = np.argsort(self._features, kind="stable")
        self._posted_texts, self._posted_weights = texts[order], self._weights[order]
        counts = np.bincount(self._features) if self._features.size else np.zeros(0, np.int64)
        self._posted = np.concatenate([[0], np.cumsum(counts)])
        self._counts = counts
        self._limit = max_df(self.n)

    def cosines(self, i: int) -> Floats:
        """The cosine of text i with every text."""
        mine = slice(self._starts[i], self._starts[i + 1])
        features, weights = self._features[mine], self._weights[mine]
        counts = self._counts[features]
        useful = (counts > 1) & (counts <= self._limit)
        features, weights, counts = features[useful], weights[useful], counts[useful]
        if not features.size:
            return np.zeros(self.n)
        at = np.arange(counts.sum()) + np.repeat(self._posted[features] - np.cumsum(counts) + counts, counts)
        products = self._posted_weights[at] * np.repeat(weights, counts)
        cosines: Floats = np.bincount(self._posted_texts[at], weights=products, minlength=self.n).astype(float)
        return cosines
