"""Luhn: a sentence is as important as its densest run of words that the text repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

import numpy

from brief.condense.stem_counts import MAX_SENTENCES, Floats, best_first, wanted
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
    times = Counter(chain.from_iterable(words))
    return numpy.array([_densest(sentence, times) for sentence in words], dtype=numpy.float64)


def _densest(sentence: Sequence[str], times: Counter[str]) -> float:
    """The densest run of words that the text has twice."""
    at = [place for place, stem in enumerate(sentence) if times[stem] > 1]
    densest, first = 0.0, 0
    for last, place in enumerate(at):
        if last + 1 == len(at) or at[last + 1] - place > MAX_GAP:
            size = last + 1 - first
            if size > 1:
                densest = max(densest, size**2 / (place - at[first] + 1))
            first = last + 1
    return densest
