"""Luhn: a sentence is as important as its densest run of words that the text repeats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy

from brief.condense.stem_counts import MAX_SENTENCES, Floats, best_first, numbered, wanted
from brief.protocols import Condensable

MAX_GAP = 4  # as sumy has it: a run ends where so many words in a row are not significant


class Luhn:
    """Clusters of frequent words. Luhn 1958, "The Automatic Creation of Literature Abstracts"."""

    name = "luhn"
    version = 2

    def rank(self, text: Condensable, n: int) -> tuple[int, ...]:
        """The indexes of up to `n` different sentences, the most important first."""
        return wanted(best_first(rate(text.words[:MAX_SENTENCES])), len(text.words), n)


def rate(words: Sequence[Sequence[str]]) -> Floats:
    """Rate sentences as sumy's Luhn does: significant words², over the words of their run.

    Args:
        words: the stems of n sentences, in order.
    Returns:
        shape (n,), >= 0; a run of one word counts for nothing.
    Cost: O(words).
    """
    ratings = numpy.zeros(len(words))
    sentences, stems = numbered(words)
    if not len(stems):
        return ratings
    at = numpy.flatnonzero(numpy.bincount(stems)[stems] > 1)  # significant: the text has it twice
    if not len(at):
        return ratings
    breaks = (numpy.diff(at) > MAX_GAP) | (numpy.diff(sentences[at]) > 0)
    firsts = numpy.concatenate(([0], numpy.flatnonzero(breaks) + 1))
    lasts = numpy.concatenate((firsts[1:] - 1, [len(at) - 1]))
    sizes = lasts - firsts + 1
    density = numpy.where(sizes > 1, sizes**2 / (at[lasts] - at[firsts] + 1), 0.0)
    numpy.maximum.at(ratings, sentences[at[firsts]], density)
    return ratings
