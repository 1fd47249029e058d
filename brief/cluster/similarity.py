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

# Pairs by chance grow with the square of a day's articles. Of more than this many the least alike are dropped; no set measured
# has so many.
ANY_PAIRS, PAIRS_EACH = 300_000, 30

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
    Cost: time by the sum over features of df², each at most max_df; memory by the pairs that are kept.
    """
    index = _Index(vectors)
    days = np.array([math.nan if m is None else m for m in moments], dtype=np.float64)
    tongues = _numbered(languages)
    kept = _Kept(len(vectors), least)
    for i in range(len(vectors)):
        others, cosines, evidence = index.later(i, least=kept.least)
        content = cosines * np.interp(evidence, EVIDENCE_WORDS, EVIDENCE)
        content *= (tongues[others] == tongues[i]) | (tongues[others] == _ANY) | (tongues[i] == _ANY)
        kept.add(i, others, content * _decay(days[i], days[others], half_life_days), content)
    return kept.pairs()


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


class _Kept:
    """Pairs as they are found; of too many the least alike are dropped."""

    def __init__(self, n: int, least: float) -> None:
        self.least = least
        self._room = max(ANY_PAIRS, PAIRS_EACH * n)
        self._n_kept = 0
        nothing = np.zeros(0, np.int64)
        self._found = [Pairs(nothing, nothing, np.zeros(0), np.zeros(0))]

    def add(self, i: int, others: Ints, similarity: Floats, content: Floats) -> None:
        keep = similarity >= self.least
        first = np.full(int(keep.sum()), i, dtype=np.int64)
        self._found.append(Pairs(first, others[keep], similarity[keep], content[keep]))
        self._n_kept += first.size
        if self._n_kept > 2 * self._room:
            self._drop()

    def pairs(self) -> Pairs:
        if self._n_kept > self._room:
            self._drop()
        return self._together()

    def _drop(self) -> None:
        every = self._together()
        self.least = float(np.partition(every.similarity, -self._room)[-self._room])
        keep = every.similarity >= self.least
        self._found = [
            Pairs(every.first[keep], every.second[keep], every.similarity[keep], every.content[keep])
        ]
        self._n_kept = int(keep.sum())

    def _together(self) -> Pairs:
        return Pairs(
            np.concatenate([found.first for found in self._found]),
            np.concatenate([found.second for found in self._found]),
            np.concatenate([found.similarity for found in self._found]),
            np.concatenate([found.content for found in self._found]),
        )


class _Index:
    """Who has a feature, how heavy it is there, and what it is worth as evidence."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self._vectors = vectors
        nothing = np.zeros(0)
        features = np.concatenate([np.zeros(0, np.int64), *(v.features for v in vectors)])
        texts = np.repeat(np.arange(len(vectors), dtype=np.int64), [v.features.size for v in vectors])
        order = np.argsort(features, kind="stable")
        self._texts = texts[order]
        self._weights = np.concatenate([nothing, *(v.weights for v in vectors)])[order]
        self._shares = np.concatenate([nothing, *(v.shares for v in vectors)])[order]
        df = np.bincount(features, minlength=1)
        limit = max_df(len(vectors))
        self._ends = np.where((df > 1) & (df <= limit), np.cumsum(df), 0)
        self._next = np.cumsum(df) - df  # where the texts that are still to come begin

    def later(self, i: int, *, least: float) -> tuple[Ints, Floats, Floats]:
        """Which texts after text i have a cosine of `least` with it, their cosines, and the number of words they share.

        To be called for each text in order, since those before it are left behind.
        """
        mine = self._vectors[i]
        self._next[mine.features] += 1
        starts = self._next[mine.features]
        left = np.maximum(self._ends[mine.features] - starts, 0)
        # positions of all postings of these features, one run after the other
        at = np.arange(left.sum()) + np.repeat(starts - np.cumsum(left) + left, left)
        texts = self._texts[at]
        cosines = _sums(texts, self._weights[at] * np.repeat(mine.weights, left))
        alike_ones = cosines >= least
        others = np.flatnonzero(alike_ones).astype(np.int64)
        kept = alike_ones[texts]
        shares = ((self._shares[at] + np.repeat(mine.shares, left)) / 2)[kept]
        evidence = _sums(texts[kept], shares)
        return others, cosines[others], evidence[others]


def _sums(texts: Ints, values: Floats) -> Floats:
    sums: Floats = np.bincount(texts, weights=values).astype(np.float64)
    return sums
