"""LexRank: a sentence is as important as the sentences like it."""

from __future__ import annotations

from math import sqrt

import numpy

from brief.condense.stem_counts import Floats, StemCounts, by_rating
from brief.protocols import Condensable

# As sumy has them.
THRESHOLD = 0.1  # cosine above which two sentences are neighbours
EPSILON = 0.1  # the ratings are found when they change by less


class LexRank:
    """Centrality by tf-idf cosine. Erkan & Radev 2004, "LexRank: Graph-based Lexical Centrality …"."""

    name = "lex-rank"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return by_rating(rate, text.words, n)


def rate(found: StemCounts) -> Floats:
    """Rate sentences as sumy's LexRank does.

    Departs from sumy: where no sentence weighs anything (each stem is in all sentences but one), sumy's
    ratings are NaN; here they are 0, which leaves document order.

    Args:
        found: the stems of n sentences.
    Returns:
        shape (n,), of length 1 (the power method scales to that, not to a sum of 1).
    Cost: O(n² · stems) time, O(n²) memory.
    """
    neighbours = found.products(_weights(found)) > THRESHOLD
    degrees = numpy.maximum(1, neighbours.sum(axis=1))
    return _stationary((neighbours / degrees[:, None]).T)


def _weights(found: StemCounts) -> Floats:
    """tf-idf of each entry, each sentence scaled to length 1."""
    spread = numpy.bincount(found.stems, minlength=found.n_stems)
    rarity = numpy.log(found.n_sentences / (1 + spread))
    weights: Floats = found.relative() * rarity[found.stems]
    norms = numpy.sqrt(found.sums(weights**2))
    norms[norms == 0] = 1
    return weights / norms[found.sentences]


def _stationary(matrix: Floats) -> Floats:
    ratings = numpy.full(len(matrix), 1 / max(1, len(matrix)))
    change = 1.0
    while change > EPSILON:
        moved = matrix @ ratings
        length = _norm(moved)
        if length > 0:
            moved /= length
        change = _norm(moved - ratings)
        ratings = moved
    return ratings


def _norm(vector: Floats) -> float:
    """Its length; `numpy.linalg.norm` takes four times as long for few sentences."""
    return sqrt(float(vector @ vector))
