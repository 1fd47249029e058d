"""LSA: a sentence is as important as it weighs in the topics of the text."""

from __future__ import annotations

import numpy

from brief.condense.stem_counts import Floats, StemCounts, by_rating
from brief.protocols import Condensable

SMOOTH = 0.4  # as sumy has it: the weight of a stem that a sentence lacks


class Lsa:
    """Weight in the main topics. Steinberger & Ježek 2004, "Using Latent Semantic Analysis …"."""

    name = "lsa"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return by_rating(rate, text.words, n)


def rate(found: StemCounts) -> Floats:
    """Rate sentences as sumy's LSA does, without the decomposition.

    sumy keeps all dimensions. Then a sentence's rating, the root of the sum over dimensions of
    (singular value × its coordinate)², is the length of its column in the matrix that was decomposed:
    with f how often a stem is in it against its most frequent one, Σ (0.4 + 0.6 f)² over all stems of the text.

    Args:
        found: the stems of n sentences.
    Returns:
        shape (n,), >= 0; 0 for a sentence without stems.
    Cost: O(stems).
    """
    there = found.sums((SMOOTH + (1 - SMOOTH) * found.relative()) ** 2)
    lacking = found.n_stems - numpy.bincount(found.sentences, minlength=found.n_sentences)
    ratings: Floats = numpy.where(found.lengths > 0, numpy.sqrt(there + SMOOTH**2 * lacking), 0)
    return ratings
