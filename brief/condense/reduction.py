"""Reduction: a sentence is as important as it shares words with all others."""

from __future__ import annotations

import numpy

from brief.condense.stem_counts import Floats, StemCounts, by_rating
from brief.condense.text_rank import logs_of_lengths
from brief.protocols import Condensable


class Reduction:
    """Sum of similarities to all other sentences, by adamfabish's "Reduction"."""

    name = "reduction"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return by_rating(rate, text.words, n)


def rate(found: StemCounts) -> Floats:
    """Rate sentences as sumy's Reduction does; similarity is that of TextRank, of two single words 0.

    Args:
        found: the stems of n sentences.
    Returns:
        shape (n,), >= 0.
    Cost: O(n² · stems) time, O(n²) memory.
    """
    norms = logs_of_lengths(found)
    likeness = numpy.divide(found.products(found.counts), norms, out=numpy.zeros_like(norms), where=norms > 0)
    numpy.fill_diagonal(likeness, 0)
    ratings: Floats = likeness.sum(axis=1)
    return ratings
