"""Vectors and times → the pairs of articles that are alike, and how much.

similarity = cosine · 0.5^(days between / 1.5) · evidence.

- Stories are short: of two reports on like events, the one of another day is on another event (worth 8 points of F1
  on headlines, more than any feature).
- One word in common is no evidence, however rare: "Paris", "Municipales" or "l'année" join a day's unrelated headlines
  into a blob. Under three shared words the cosine counts in part. A word that two texts share only pieces of
  ("Weserbrücke", "Brückensperrung") is half a word. (A day of French headlines: 60 → 69, and none of the others
  lower.)

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
UNDATED_DECAY = 0.4  # as if two days apart: an unknown time counts for little, not for nothing

EVIDENCE_WORDS = (0.0, 1.0, 2.0, 3.0)  # words in common …
EVIDENCE = (0.4, 0.6, 0.85, 1.0)  # … and how far the cosine counts

# What two full texts must share, whatever their days, to say by themselves that they tell one event: among few texts 0.15,
# among a hundred and more 0.24, by the logarithm of their number between, since the more texts, the more alike are some
# by chance. Pairs on one event reach 0.33 among eight texts and among four hundred. Of 964 unrelated articles of one
# day 318 are put together with both at 0, 112 as they are, most on one topic (benchmarks/stories.py --unrelated); F1 on
# BASIL 99.2 → 96.7.
SURE_OF_FEW, SURE_OF_MANY = 0.15, 0.24
FEW, MANY = 15, 100

_ANY = 0  # a language that is not known

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Alike articles: parallel arrays, first < second, by first then second."""

    first: Ints
    second: Ints
    similarity: Floats
    content: Floats  # the same without regard to time


def alike(
    vectors: Sequence[Vector],
    moments: Sequence[float | None],
    languages: Sequence[str | None],
    *,
    least: float,
    half_life_days: float = HALF_LIFE_DAYS,
) -> Pairs:
    """All pairs of articles whose similarity is at least `least`.

    Args:
        vectors: as features.py makes them.
        moments: publication in days, None where not known; one for each vector.
        languages: texts in different ones are not compared (crossing.py does that); None fits any.
        least: smallest similarity of interest, over 0.
        half_life_days: of the likeness of texts that lie apart in time.
    Cost: time by the sum over features of df², each at most max_df.
    """
    n = len(vectors)
    index = _Index(vectors)
    days = np.array([math.nan if m is None else m for m in moments], dtype=np.float64)
    tongues = _numbered(languages)
    first, second, similarity, content = [], [], [], []
    for i in range(n):
        cosines, evidence = index.likenesses(i)
        others = np.flatnonzero(cosines[i + 1 :] >= least) + i + 1
        timeless = cosines[others] * np.interp(evidence[others], EVIDENCE_WORDS, EVIDENCE)
        timeless *= (tongues[others] == tongues[i]) | (tongues[others] == _ANY) | (tongues[i] == _ANY)
        found = timeless * _decay(days[i], days[others], half_life_days)
        keep = found >= least
        first.append(np.full(int(keep.sum()), i, dtype=np.int64))
        second.append(others[keep])
        similarity.append(found[keep])
        content.append(timeless[keep])
    if not n:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), np.zeros(0))
    return Pairs(
        np.concatenate(first), np.concatenate(second), np.concatenate(similarity), np.concatenate(content)
    )


def sure_of(n: int) -> float:
    """How alike in content two full texts among `n` must be to tell one event for sure."""
    share = math.log(max(n, FEW) / FEW) / math.log(MANY / FEW)
    return SURE_OF_FEW + (SURE_OF_MANY - SURE_OF_FEW) * min(share, 1.0)


def max_df(n: int) -> int:
    """The most articles a feature may stand in and still find pairs, in a batch of n."""
    return max(300, int(10 * math.sqrt(n)))


def _numbered(languages: Sequence[str | None]) -> Ints:
    numbers: dict[str | None, int] = {None: _ANY, "und": _ANY}
    return np.array([numbers.setdefault(tag, len(numbers)) for tag in languages], dtype=np.int64)


def _decay(day: float, days: Floats, half_life_days: float) -> Floats:
    gap = np.abs(days - day)
    decay: Floats = np.where(np.isnan(gap), UNDATED_DECAY, 0.5 ** (gap / half_life_days))
    return decay


class _Index:
    """Who has a feature, how heavy it is there, and what it is worth as evidence."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self.n = len(vectors)
        self._vectors = vectors
        nothing = np.zeros(0)
        features = np.concatenate([np.zeros(0, np.int64), *(v.features for v in vectors)])
        texts = np.repeat(np.arange(self.n, dtype=np.int64), [v.features.size for v in vectors])
        order = np.argsort(features, kind="stable")
        self._texts = texts[order]
        self._weights = np.concatenate([nothing, *(v.weights for v in vectors)])[order]
        self._shares = np.concatenate([nothing, *(v.shares for v in vectors)])[order]
        self._df = np.bincount(features, minlength=1)
        self._ends = np.cumsum(self._df)
        self._limit = max_df(self.n)

    def likenesses(self, i: int) -> tuple[Floats, Floats]:
        """The cosine of text i with every text, and the number of words they share."""
        mine = self._vectors[i]
        df = self._df[mine.features]
        useful = (df > 1) & (df <= self._limit)
        features, df = mine.features[useful], df[useful]
        # positions of all postings of these features, one run after the other
        at = np.arange(df.sum()) + np.repeat(self._ends[features] - np.cumsum(df), df)
        products = self._weights[at] * np.repeat(mine.weights[useful], df)
        shares = (self._shares[at] + np.repeat(mine.shares[useful], df)) / 2
        return self._sum(at, products), self._sum(at, shares)

    def _sum(self, at: Ints, values: Floats) -> Floats:
        sums: Floats = np.bincount(self._texts[at], weights=values, minlength=self.n).astype(np.float64)
        return sums
