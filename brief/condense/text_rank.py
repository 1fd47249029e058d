"""TextRank: a sentence is as important as the sentences that share words with it."""

from __future__ import annotations

from itertools import pairwise

import numpy

from brief.condense.stem_counts import Floats, StemCounts, by_rating
from brief.protocols import Condensable

# As sumy has them.
DAMPING = 0.85
EPSILON = 1e-4
NO_DIVISION_BY_ZERO = 1e-7
STEPS = 16  # in a row; most texts need 11 to 16


class TextRank:
    """Centrality by shared words. Mihalcea & Tarau 2004, "TextRank: Bringing Order into Texts"."""

    name = "text-rank"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return by_rating(rate, text.words, n)


def rate(found: StemCounts) -> Floats:
    """Rate sentences as sumy's TextRank does.

    Departs from the paper as sumy does: a sentence is like itself, and teleport is divided by n.

    Args:
        found: the stems of n sentences.
    Returns:
        shape (n,), >= 0, sums to about 1 where each sentence has a stem.
    Cost: O(n² · stems) time, O(n²) memory.
    """
    shared = found.products(found.counts)
    norms = logs_of_lengths(found)
    weights = numpy.divide(shared, norms, out=shared.copy(), where=norms > 0)  # log 1 + log 1: one word each
    weights /= weights.sum(axis=1)[:, None] + NO_DIVISION_BY_ZERO
    return _stationary((DAMPING * weights + (1 - DAMPING) / max(1, found.n_sentences)).T)


def logs_of_lengths(found: StemCounts) -> Floats:
    """For each two sentences the sum of the logarithms of their lengths."""
    logs = numpy.log(numpy.maximum(1, found.lengths))
    return numpy.add.outer(logs, logs)


def _stationary(matrix: Floats) -> Floats:
    """The ratings that a step changes by no more than `EPSILON`; steps are looked at in rows, in half the time."""
    steps = numpy.full((STEPS + 1, len(matrix)), 1 / max(1, len(matrix)))
    while True:
        for before, after in pairwise(steps):
            matrix.dot(before, after)
        moved = steps[1:] - steps[:-1]
        (found,) = ((moved * moved).sum(axis=1) <= EPSILON**2).nonzero()
        if found.size:
            ratings: Floats = steps[found[0] + 1]
            return ratings
        steps[0] = steps[-1]
