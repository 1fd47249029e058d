"""Vectors and times → the pairs of articles that are alike, and how much.

similarity = cosine · 0.5^(days between / 1.5) · evidence; / 2 where both texts are full.

- Stories are short: of two reports on like events, the one of another day is on another event (worth 8 points of F1
  on headlines, more than any feature).
- One word in common is no evidence, however rare: "Paris", "Municipales" or "l'année" join a day's unrelated headlines
  into a blob. Under three shared words the cosine counts in part. A word that two texts share only pieces of
  ("Weserbrücke", "Brückensperrung") is half a word. (A day of French headlines: 60 → 69, and none of the others
  lower.)

- In teasers on a page of few one word in common is less evidence yet (a third, where a headline has 0.6): it is the town.
- Nor is one name in common what makes two full texts sure to tell one event: an ambassador of North Korea and bread in
  North Korea, two films with one actress. What they share without regard to time counts in part as evidence where few
  words make it up. (Unrelated texts of one day joined: 104 → 86 of 964, all of the 18 rightly parted; nothing else
  changes, but for one-report-an-event pages of ECB+: 363 → 317 joined.)

An inverted index finds the pairs: each article's features look up who else has them. Features that more than
`max_df` articles have are not looked up; ten such words would cause most of a day's cost and tell nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from brief.cluster.lexicon import runs
from brief.cluster.times import Span
from brief.cluster.vector import Vector

# Of headlines, and of full texts: where one says nearly what the other says, days matter less. Full texts on one event four days
# apart meet if they are as alike as a sure pair of many, 0.24 (with 1.5 days 0.38), and no set changes; with 2.5 two stories
# of one affair six days apart become one, CSTNews 97.9 → 96.8.
HALF_LIFE_DAYS = (1.5, 2.0)
UNDATED_DECAY = 0.4  # as if two days apart: an unknown time counts for little, not for nothing

EVIDENCE_WORDS = (0.0, 1.0, 2.0, 3.0)  # words in common …
EVIDENCE = (0.4, 0.6, 0.85, 1.0)  # … and how far the cosine counts

# What two full texts must share, whatever their days, to say by themselves that they tell one event: among few texts 0.15,
# among a hundred and more 0.24, by the logarithm of their number between, since the more texts, the more alike are some
# by chance. Pairs on one event reach 0.33 among eight texts and among four hundred. Of 964 unrelated articles of one
# day 181 are put together with both at 0, 86 as they are, most on one topic (benchmarks/stories.py --unrelated).
SURE_OF_FEW, SURE_OF_MANY = 0.15, 0.24
FEW, MANY = 15, 100
# Texts of a page too small to tell by itself what any report says, and of one that can.
SMALL_PAGE, PAGE = 6, 30

# Features that must make up what two texts share for it to count in full: (Σp)² / Σp² of their products p, which is n for n
# features of one weight. With 8 fewer are joined (80), but ECB+ loses 0.2, its halves 0.4.
BROAD = 6.0
# The likeness of teasers, between a headline and a full text, falls as well, by that to the power of a quarter at most. By a half
# or by one fewer reports of other events are joined on a page about one topic, but reports of a week are parted (83.5 → 82.7).
FULLNESS, TEASER = (0.0, 0.5, 0.6), (0.0, 0.25, 0.0)

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
    sure: Floats  # that, less where few words make it up: how sure two full texts are to tell one event

    def where(self, keep: NDArray[np.bool_]) -> Pairs:
        """Some of the pairs."""
        return Pairs(*(getattr(self, field.name)[keep] for field in fields(self)))


def alike(
    vectors: Sequence[Vector],
    spans: Sequence[Span | None],
    languages: Sequence[str | None],
    *,
    least: float,
    half_life_days: tuple[float, float] = HALF_LIFE_DAYS,
    few: float = 0.0,
) -> Pairs:
    """All pairs of articles whose similarity is at least `least`.

    Args:
        vectors: as features.py makes them.
        spans: from when to when each text was told, None where not known; one for each vector.
        languages: texts in different ones are not compared (crossing.py does that); None fits any.
        least: smallest similarity of interest, over 0.
        half_life_days: of the likeness of texts that lie apart in time, of headlines and of full texts.
        few: how far they are few, and words were weighed by lists (commonplaces.py).
    Cost: time by the sum over features of df², each at most max_df; memory by the pairs that are kept.
    """
    index = _Index(vectors)
    first, last = np.array([(math.nan, math.nan) if of is None else of for of in spans]).reshape(-1, 2).T
    tongues = _numbered(languages)
    fullness = np.array([vector.fullness for vector in vectors])
    teasers = np.array([vector.teaser for vector in vectors])
    kept = _Kept(len(vectors), least)
    for i in range(len(vectors)):
        others, cosines, n_words, breadth = index.later(i, least=kept.least)
        content = cosines * np.interp(n_words, EVIDENCE_WORDS, EVIDENCE)
        if few:  # the evidence counts twice between teasers
            both = np.minimum(vectors[i].teaser, teasers[others])
            content *= np.interp(n_words, EVIDENCE_WORDS, EVIDENCE) ** (few * both)
        content *= (tongues[others] == tongues[i]) | (tongues[others] == _ANY) | (tongues[i] == _ANY)
        half_lives = np.interp((fullness[i] + fullness[others]) / 2, (0.0, 1.0), half_life_days)
        gaps = np.maximum(first[others] - last[i], first[i] - last[others])
        broad = np.minimum(1.0, breadth / BROAD)
        power = np.interp(np.minimum(fullness[i], fullness[others]), FULLNESS, TEASER)
        similarity = content * _decay(gaps, half_lives) * broad**power
        kept.add(Pairs(np.full_like(others, i), others, similarity, content, content * broad))
    return kept.pairs()


def sure_of(n: int) -> float:
    """How alike in content two full texts among `n` must be to tell one event for sure."""
    share = math.log(max(n, FEW) / FEW) / math.log(MANY / FEW)
    return SURE_OF_FEW + (SURE_OF_MANY - SURE_OF_FEW) * min(share, 1.0)


def fewness(n: int) -> float:
    """How far so many texts are too few to tell by themselves what any report says, 0 to 1."""
    return float(np.interp(math.log(max(n, 1)), (math.log(SMALL_PAGE), math.log(PAGE)), (1.0, 0.0)))


def max_df(n: int) -> int:
    """The most articles a feature may stand in and still find pairs, in a batch of n."""
    return max(300, int(10 * math.sqrt(n)))


def _numbered(languages: Sequence[str | None]) -> Ints:
    numbers: dict[str | None, int] = {None: _ANY, "und": _ANY}
    return np.array([numbers.setdefault(tag, len(numbers)) for tag in languages], dtype=np.int64)


def _decay(gaps: Floats, half_lives: Floats) -> Floats:
    """Args: gaps: days from the end of one text's span to the start of the other's; below 0 where they meet."""
    decay: Floats = np.where(np.isnan(gaps), UNDATED_DECAY, 0.5 ** (np.maximum(gaps, 0.0) / half_lives))
    return decay


class _Kept:
    """Pairs as they are found; of too many the least alike are dropped."""

    def __init__(self, n: int, least: float) -> None:
        self.least = least
        self._room = max(ANY_PAIRS, PAIRS_EACH * n)
        self._n_kept = 0
        nothing = np.zeros(0)
        self._found = [Pairs(nothing.astype(np.int64), nothing.astype(np.int64), nothing, nothing, nothing)]

    def add(self, pairs: Pairs) -> None:
        self._found.append(pairs.where(pairs.similarity >= self.least))
        self._n_kept += self._found[-1].first.size
        if self._n_kept > 2 * self._room:
            self._drop()

    def pairs(self) -> Pairs:
        if self._n_kept > self._room:
            self._drop()
        return self._together()

    def _drop(self) -> None:
        every = self._together()
        self.least = float(np.partition(every.similarity, -self._room)[-self._room])
        self._found = [every.where(every.similarity >= self.least)]
        self._n_kept = self._found[0].first.size

    def _together(self) -> Pairs:
        return Pairs(
            *(np.concatenate([getattr(found, f.name) for found in self._found]) for f in fields(Pairs))
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

    def later(self, i: int, *, least: float) -> tuple[Ints, Floats, Floats, Floats]:
        """Which texts after text i have a cosine of `least` with it, their cosines, the number of words they share, and
        the number of features that make up the cosine.

        To be called for each text in order, since those before it are left behind.
        """
        mine = self._vectors[i]
        self._next[mine.features] += 1
        starts = self._next[mine.features]
        left = np.maximum(self._ends[mine.features] - starts, 0)
        at = runs(starts, left)  # positions of all postings of these features
        texts = self._texts[at]
        products = self._weights[at] * np.repeat(mine.weights, left)
        cosines = _sums(texts, products)
        alike_ones = cosines >= least
        others = np.flatnonzero(alike_ones).astype(np.int64)
        kept = alike_ones[texts]
        shares = ((self._shares[at] + np.repeat(mine.shares, left)) / 2)[kept]
        n_words = _sums(texts[kept], shares)[others]
        breadth = cosines[others] ** 2 / _sums(texts[kept], products[kept] ** 2)[others]
        return others, cosines[others], n_words, breadth


def _sums(texts: Ints, values: Floats) -> Floats:
    sums: Floats = np.bincount(texts, weights=values).astype(np.float64)
    return sums
