"""Stems of sentences -> arrays: which sentence has which stem, how often; and an order from ratings.

What the published methods share. A text becomes entries, one for each stem of each sentence, so that a
step of a method is a few operations on arrays, whatever the number of sentences. Sentences are known by number,
so that two equal ones are two.

Sentences after the first `MAX_SENTENCES` are not rated and follow in document order: the methods compare
each sentence with each other, and a table of 5,000² would take 200 MB.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from itertools import count as counter

import numpy
from numpy.typing import NDArray

# About 25,000 words, fifty times a news article. KL, the slowest, takes half a second for so many.
MAX_SENTENCES = 1000

# Ratings are compared to so many digits: what is equal but for rounding is taken in document order.
DIGITS = 9

# Products are summed over stems in blocks of this many cells, 32 MB.
_MAX_CELLS = 4_000_000

Floats = NDArray[numpy.float64]
Ints = NDArray[numpy.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class StemCounts:
    """One entry for each stem of each sentence; the arrays of entries are parallel, sentence by sentence."""

    n_sentences: int
    n_stems: int  # different ones
    sentences: Ints  # the sentence of each entry
    stems: Ints  # the stem's number
    counts: Floats  # how often the sentence has it
    lengths: Floats  # for each sentence how many stems it has, counted as often as they stand there

    def sums(self, values: Floats) -> Floats:
        """For each sentence the sum of a value of its entries."""
        return numpy.bincount(self.sentences, values, self.n_sentences).astype(numpy.float64, copy=False)

    def relative(self) -> Floats:
        """Each entry's count, in parts of that of its sentence's most frequent stem."""
        most = numpy.ones(self.n_sentences)
        numpy.maximum.at(most, self.sentences, self.counts)
        found: Floats = self.counts / most[self.sentences]
        return found

    def products(self, values: Floats) -> Floats:
        """For each two sentences the sum over common stems of the product of their values."""
        n = self.n_sentences
        width = min(self.n_stems, max(1, _MAX_CELLS // max(1, n)))
        total = numpy.zeros((n, n))
        for start in range(0, self.n_stems, max(1, width)):
            inside = (
                (self.stems >= start) & (self.stems < start + width) if width < self.n_stems else slice(None)
            )
            block = numpy.zeros((n, width))
            block[self.sentences[inside], self.stems[inside] - start] = values[inside]
            total += block @ block.T
        return total


def count(words: Sequence[Sequence[str]]) -> StemCounts:
    """Count the stems of each sentence."""
    spoken = list(chain.from_iterable(words))
    numbers = defaultdict[str, int](counter().__next__)
    stems = numpy.fromiter(map(numbers.__getitem__, spoken), numpy.intp, len(spoken))
    lengths = numpy.fromiter(map(len, words), numpy.intp, len(words))
    n_stems = len(numbers)
    pairs, counts = _counted(numpy.arange(len(words)).repeat(lengths) * n_stems + stems, len(words) * n_stems)
    sentences, different = numpy.divmod(pairs, max(1, n_stems))
    return StemCounts(
        n_sentences=len(words),
        n_stems=n_stems,
        sentences=sentences,
        stems=different,
        counts=counts.astype(numpy.float64),
        lengths=lengths.astype(numpy.float64),
    )


def _counted(numbers: Ints, below: int) -> tuple[Ints, Ints]:
    """The different numbers in order, and how often each is there; a table of all takes half the time where it is small."""
    if below > _MAX_CELLS:
        return numpy.unique(numbers, return_counts=True)
    counts = numpy.bincount(numbers, minlength=below)
    (found,) = counts.nonzero()
    return found, counts[found]


def best_first(ratings: Floats) -> list[int]:
    """Indexes by rating, the highest first; equal ones in order, what is no number last."""
    finite = numpy.where(numpy.isfinite(ratings), ratings.round(DIGITS), -numpy.inf)
    found: list[int] = (-finite).argsort(kind="stable").tolist()
    return found


def by_rating(
    rate: Callable[[StemCounts], Floats], words: Sequence[Sequence[str]], n: int
) -> tuple[int, ...]:
    """The indexes of up to `n` sentences, given as stems, the highest rated first."""
    return wanted(best_first(rate(count(words[:MAX_SENTENCES]))), len(words), n)


def one_by_one(order: Callable[[StemCounts], Iterator[int]], words: Sequence[Sequence[str]]) -> Iterator[int]:
    """The sentences in the order that a method takes them, then those that were not rated."""
    yield from order(count(words[:MAX_SENTENCES]))
    yield from range(MAX_SENTENCES, len(words))


def wanted(order: Sequence[int], total: int, n: int) -> tuple[int, ...]:
    """The first `n` of an order, and of the sentences after those that were rated."""
    return (*order, *range(len(order), total))[:n]
