"""Articles → sparse vectors of what their words say: TF-IDF over stems and parts of long words.

weight = kind · (1 + ln tf) · idf^1.3, idf = ln((n + 300) / (df + 1)); then scaled to length 1.

- Stems, stop words left out; the title's words count twice more.
- Numbers over 31, and words that the batch writes with a capital (names), weigh 1.5 times in a headline and 2 times
  in a full text, where they are what tells two like events apart. Smaller numbers (days, hours, scores) weigh 0.7.
  No names in German, where every noun has a capital.
- In a teaser words that say who reports and when (reporting.py) weigh a fifth, and count so as evidence.
- Each word of five letters or more adds its 4-letter pieces, together as heavy as one word: they join the parts of
  compounds ("Weserbrücke", "Brückensperrung") and the forms a stemmer misses.
- Stems of one family (families.py) count as one.
- Document frequencies come from the batch alone. 300 background documents keep them meaningful for a day of three
  articles, where df alone would count what two of them share as common.
- Only the 130 heaviest features stay. The tail of a long text is background that likens it to everything; without
  the tail one threshold fits a headline and a page. Fewer, 60, are a point better on ECB+ but lose the names that a day's
  few texts share, since words of a single text are heavier: a burglary and the find of the getaway car fell to 0.05.

Tried on the development sets: idf to the power 1.0, 1.3, 1.6: 84.1, 84.5, 84.5 on average (halves of them 86.6, 87.7, 86.3);
100, 300, 1,000 background documents 83.9, 84.1, 83.5; pieces unscaled 66.5 on Spanish headlines, scaled 72.8.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brief.cluster.capitals import names
from brief.cluster.families import HEADLINE, families
from brief.cluster.lexicon import FULL_WORDS, Counted, Lexicon, Text, runs
from brief.cluster.reporting import is_reporting
from brief.cluster.vector import Vector, teaser

MARKED_WEIGHT = 1.5  # of numbers and names, in a headline
MARKED_FULL_WEIGHT = 2.0  # the same in a full text
MAX_SMALL_NUMBER = 31  # days, hours and small counts stand in every report; "48" or "4,1" tell
SMALL_NUMBER_WEIGHT = 0.7
BACKGROUND = 300  # documents supposed besides the batch
IDF_POWER = 1.3
MAX_FEATURES = 130
# Different words, and how full a text of so many is: a headline up to 18, a full text from 80, and a teaser of 24 words is
# half a full text already, since its words tell its event apart from others as a headline's do not.
FULLNESS_WORDS, FULLNESS = (18, 24, 50, FULL_WORDS), (0.0, 0.5, 0.5, 1.0)

REPORTING_WEIGHT = 0.2  # in a teaser, of words that say who reports and when


def vectors(texts: Sequence[Text], *, lexicon: Lexicon | None = None) -> list[Vector]:
    """Weigh the features of each text within its batch.

    Args:
        texts: in an order that does not depend on the input's, since numbers are given in it.
        lexicon: what remembers texts that were asked for before.
    Returns:
        For each text its features; none for a text without content words.
    Cost: about 0.5 ms for a text of 400 words, a third of that where it is remembered.
    """
    lexicon = Lexicon() if lexicon is None else lexicon
    lexicon.make_room()
    counted = [lexicon.counted(text) for text in texts]
    batch = _Batch(lexicon, counted, names([(t.title + "\n" + t.body, t.language) for t in texts]))
    weighed = [batch.weigh(found) for found in counted]
    scaled = _scaled(weighed, batch.n_features)
    if all(vector.fullness >= HEADLINE for vector in scaled):
        return scaled  # without the spelling of each of a day's words
    kin = families(scaled, batch.stems())
    if not kin:
        return scaled
    first = np.arange(batch.n_features)
    first[list(kin)] = list(kin.values())
    return _scaled([_of_families(found, first) for found in weighed], batch.n_features)


def _scaled(weighed: Sequence[Vector], n_features: int) -> list[Vector]:
    df = np.zeros(n_features, dtype=np.int64)
    for found in weighed:
        df[found.features] += 1
    idf = np.log((len(weighed) + BACKGROUND) / (df + 1)) ** IDF_POWER
    return [_vector(found, idf) for found in weighed]


def _of_families(found: Vector, first: NDArray[np.int64]) -> Vector:
    """A text with the first stem of a family in place of each, as heavy as the heaviest."""
    features, place = np.unique(first[found.features], return_inverse=True)
    weights, shares, telling = (
        _largest(values, place, features.size) for values in (found.weights, found.shares, found.telling)
    )
    return Vector(features, weights, shares, telling, found.fullness)


def _largest(values: NDArray[np.float64], place: NDArray[np.int64], n: int) -> NDArray[np.float64]:
    """The largest of the values at each of n places."""
    largest = np.zeros(n)
    np.maximum.at(largest, place, values)
    return largest


def _vector(found: Vector, idf: NDArray[np.float64]) -> Vector:
    weights = found.weights * idf[found.features]
    heaviest = np.lexsort((found.features, -weights))[:MAX_FEATURES]
    kept = np.sort(heaviest)
    weights = weights[kept]
    norm = math.sqrt(float(weights @ weights))
    weights = weights / norm if norm else weights
    return Vector(found.features[kept], weights, found.shares[kept], found.telling[kept], found.fullness)


class _Batch:
    """What each word of a batch adds to a text: its features, numbered in the order they are met."""

    def __init__(
        self, lexicon: Lexicon, counted: Sequence[Counted], named: frozenset[tuple[str | None, str]]
    ) -> None:
        met = _in_order_met(counted, len(lexicon.spoken))
        self._lexicon, self._met = lexicon, met
        parts, self._lengths = lexicon.parts(met)
        self._features = _in_order(parts)
        self.n_features = int(self._features.max(initial=-1)) + 1
        self._starts = np.cumsum(self._lengths) - self._lengths
        self._place = np.zeros(len(lexicon.spoken), dtype=np.int64)
        self._place[met] = np.arange(met.size)
        n_pieces = np.maximum(self._lengths - 1, 1)
        self._kinds = np.repeat(1 / np.sqrt(n_pieces), self._lengths)
        self._kinds[self._starts] = [_kind(lexicon.spoken[word], named) for word in met.tolist()]
        self._shares = np.repeat(0.5 / n_pieces, self._lengths)
        self._shares[self._starts] = np.where(self._lengths > 1, 0.5, 1.0)
        reporting = [is_reporting(*lexicon.spoken[word]) for word in met.tolist()]
        self._reporting = np.repeat(np.array(reporting, dtype=np.bool_), self._lengths)

    def stems(self) -> dict[int, str]:
        """The features that are stems, as they are spelled."""
        stems = self._features[self._starts].tolist()
        return dict(zip(stems, map(self._lexicon.stems.__getitem__, self._met.tolist()), strict=True))

    def weigh(self, text: Counted) -> Vector:
        """kind · (1 + ln tf) for each feature: the weights before document frequencies are known."""
        fullness = float(np.interp(text.n_different, FULLNESS_WORDS, FULLNESS))
        places = self._place[text.words]
        lengths = self._lengths[places]
        at = runs(self._starts[places], lengths)
        kinds = self._kinds[at]
        kinds[kinds == _MARKED] = MARKED_WEIGHT + (MARKED_FULL_WEIGHT - MARKED_WEIGHT) * fullness
        shares = self._shares[at]
        if is_teaser := teaser(fullness):
            weak = np.where(self._reporting[at], 1 - is_teaser * (1 - REPORTING_WEIGHT), 1.0)
            kinds, shares = kinds * weak, shares * weak
        # occurrences of a feature are put together: their counts added, else the largest kept
        different, place = np.unique(self._features[at], return_inverse=True)
        tf = np.bincount(place, weights=np.repeat(text.counts, lengths), minlength=different.size)
        kind, share = (_largest(values, place, different.size) for values in (kinds, shares))
        telling = np.ones(different.size)
        if is_teaser:
            telling = _largest(np.repeat(text.telling, lengths), place, different.size)
        return Vector(different, kind * (1 + np.log(tf)), share, telling, fullness)


_MARKED = 0.0  # kind of numbers and names, whose weight depends on the text


def _kind(word: tuple[str | None, str], named: frozenset[tuple[str | None, str]]) -> float:
    if word in named or is_telling_number(word[1]):
        return _MARKED
    return SMALL_NUMBER_WEIGHT if word[1].isdecimal() else 1.0


def is_telling_number(word: str) -> bool:
    """Whether a word is a number that tells an event; days, hours and small counts stand in every report."""
    if word.isdecimal():
        return len(word) > 9 or int(word) > MAX_SMALL_NUMBER  # thousands of digits are no int
    return any(c.isdigit() for c in word)


def _in_order_met(counted: Sequence[Counted], n_words: int) -> NDArray[np.int64]:
    """The different words of some texts, in the order they are met."""
    seen = np.zeros(n_words, dtype=np.bool_)
    found = [np.zeros(0, dtype=np.int64)]
    for text in counted:
        new = text.words[~seen[text.words]]
        seen[new] = True
        found.append(new.astype(np.int64))
    return np.concatenate(found)


def _in_order(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Values renamed 0, 1, 2 … in the order they are met."""
    different, first, place = np.unique(values, return_index=True, return_inverse=True)
    rank = np.empty(different.size, dtype=np.int64)
    rank[np.argsort(first)] = np.arange(different.size)
    return rank[place]
