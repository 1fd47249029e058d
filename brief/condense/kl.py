"""KL: the sentences whose words are distributed most like those of the whole text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy

from brief.condense.stem_counts import DIGITS, StemCounts, one_by_one
from brief.protocols import Condensable


class KL:
    """Words distributed as in the article. Haghighi & Vanderwende 2009, "Exploring Content Models …"."""

    name = "kl"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return tuple(islice(self.in_order(text), n))

    def in_order(self, text: Condensable) -> Iterator[int]:
        """The same one by one: each costs as much as the first."""
        return one_by_one(order, text.words)


def order(found: StemCounts) -> Iterator[int]:
    """Take sentences as sumy's KL does: always the one with which the divergence is least.

    With c how often the sentences taken have a stem, x how often a further one has it, and p its share in
    the text, sumy's divergence sums p · ln(p / ((c + x) / all words)) over the stems of both. Only stems of
    the further sentence change a sum, so each step looks at each entry once.

    Args:
        found: the stems of n sentences.
    Returns:
        All sentences, the first taken first; of equal ones the first in the text.
    Cost: O(n · stems).
    """
    share = numpy.bincount(found.stems, found.counts, found.n_stems) / max(1.0, found.lengths.sum())
    said = numpy.zeros(found.n_stems)
    p = share[found.stems]
    p_log_p = p * numpy.log(p)
    bounds = numpy.searchsorted(found.sentences, numpy.arange(found.n_sentences + 1))
    n_said = told = covered = 0.0  # words; Σ p ln(p / c) and Σ p over the stems said
    open_ = numpy.zeros(found.n_sentences)  # inf once taken
    for _ in range(found.n_sentences):
        c = said[found.stems]
        new = c == 0
        more_told = found.sums(new * p_log_p - p * (numpy.log(c + found.counts) - numpy.log(c + new)))
        more_covered = found.sums(new * p)
        all_words = numpy.log(numpy.maximum(1, n_said + found.lengths))
        divergence = told + more_told + (covered + more_covered) * all_words
        best = int(numpy.argmin(numpy.round(divergence, DIGITS) + open_))
        yield best
        open_[best] = numpy.inf
        n_said += found.lengths[best]
        told += more_told[best]
        covered += more_covered[best]
        inside = slice(bounds[best], bounds[best + 1])
        said[found.stems[inside]] += found.counts[inside]
