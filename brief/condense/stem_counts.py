"""Stems of sentences -> arrays: which sentence has which stem, how often; and an order from ratings.

What the published methods share. A text becomes entries, one for each stem of each sentence, so that a
step of a method is a few operations on arrays, whatever the number of sentences. Sentences are known by number,
so that two equal ones are two.

Sentences after the first `MAX_SENTENCES` are not rated and follow in document order: the methods compare
each sentence with each other, and a table of 5,000² would take 200 MB.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt

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
            inside = (self.stems >= start) & (self.stems < start + width)
            cells = self.sentences[inside] * width + self.stems[inside] - start
            block = numpy.bincount(cells, values[inside], n * width).reshape(n, width)
            total += block @ block.T
        return total


def numbered(words: Sequence[Sequence[str]]) -> tuple[Ints, Ints]:
    """Every word of a text in order: the number of its sentence, and that of its stem."""
    numbers: dict[str, int] = {}
    stems = [numbers.setdefault(stem, len(numbers)) for sentence in words for stem in sentence]
    lengths = numpy.array([len(sentence) for sentence in words], dtype=numpy.intp)
    return numpy.repeat(numpy.arange(len(words)), lengths), numpy.array(stems, dtype=numpy.intp)


def count(words: Sequence[Sequence[str]]) -> StemCounts:
    """Count the stems of each sentence."""
    sentences, stems = numbered(words)
    n_stems = int(stems.max()) + 1 if len(stems) else 0
    pairs, counts = numpy.unique(sentences * n_stems + stems, return_counts=True)
    return StemCounts(
        n_sentences=len(words),
        n_stems=n_stems,
        sentences=pairs // max(1, n_stems),
        stems=pairs % max(1, n_stems),
        counts=counts.astype(numpy.float64),
        lengths=numpy.bincount(sentences, minlength=len(words)).astype(numpy.float64),
    )


def norm(vector: Floats) -> float:
    """Its length; `numpy.linalg.norm` takes four times as long for few sentences."""
    return sqrt(float(vector @ vector))


def best_first(ratings: Floats) -> list[int]:
    """Indexes by rating, the highest first; equal ones in order, what is no number last."""
    finite = numpy.where(numpy.isfinite(ratings), numpy.round(ratings, DIGITS), -numpy.inf)
    found: list[int] = numpy.argsort(-finite, kind="stable").tolist()
    return found


def by_rating(
    rate: Callable[[StemCounts], Floats], words: Sequence[Sequence[str]], n: int
) -> tuple[int, ...]:
    """The indexes of up to `n` sentences, given as stems, the highest rated first."""
    return wanted(best_first(rate(count(words[:MAX_SENTENCES]))), len(words), n)


def wanted(order: Sequence[int], total: int, n: int) -> tuple[int, ...]:
    """The first `n` of an order, and of the sentences after those that were rated."""
    return (*order, *range(len(order), total))[:n]
