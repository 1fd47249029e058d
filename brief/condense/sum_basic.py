"""SumBasic: the sentence with the most probable words, then the same with those words less probable."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy

from brief.condense.stem_counts import StemCounts, one_by_one
from brief.protocols import Condensable


class SumBasic:
    """Probable words, each less so once said. Nenkova & Vanderwende 2005, "The Impact of Frequency …"."""

    name = "sum-basic"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return tuple(islice(self.in_order(text), n))

    def in_order(self, text: Condensable) -> Iterator[int]:
        """The same one by one: each costs as much as the first."""
        return one_by_one(order, text.words)


def order(found: StemCounts) -> Iterator[int]:
    """Take sentences as sumy's SumBasic does.

    Args:
        found: the stems of n sentences.
    Returns:
        All sentences, the first taken first; of equal ones the first in the text.
    Cost: O(n · stems).
    """
    probable = numpy.bincount(found.stems, found.counts, found.n_stems) / max(1.0, found.lengths.sum())
    lengths = numpy.maximum(1, found.lengths)
    bounds = numpy.searchsorted(found.sentences, numpy.arange(found.n_sentences + 1))
    open_ = numpy.zeros(found.n_sentences)  # -inf once taken
    for _ in range(found.n_sentences):
        means = found.sums(found.counts * probable[found.stems]) / lengths
        best = int(numpy.argmax(means + open_))
        yield best
        open_[best] = -numpy.inf
        said = slice(bounds[best], bounds[best + 1])
        # squared as often as it is said; sixty times is as good as a thousand, and no overflow
        probable[found.stems[said]] **= 2 ** numpy.minimum(found.counts[said], 60)
