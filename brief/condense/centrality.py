"""Sentences as weighted stems: how much later sentences take up of each, and how alike two of them are.

A stem weighs .4 + ln((n+1)/(df+.5)) over the text's own n sentences, however often the sentence has it; each
sentence is scaled to length 1, so that a product of two is their cosine. Stems that one sentence alone has count in
its length only: they are in no product, and they are most of all stems. The sum of a sentence's cosines with all
later ones is taken stem by stem from the end of the text, so that no table of n² similarities is made and cost grows
with the number of words only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import log, sqrt
from operator import mul

# What is added to each stem's weight, so that those of many sentences count, too. At equal words 0.15 ROUGE-1 better than none;
# 0.25 to 0.5 measure alike, 1 like none (docs/decisions/0007-no-learned-ranker.md).
COMMON = 0.4


class Centrality:
    """The sentences of a text, given as stems."""

    def __init__(self, words: Sequence[Sequence[str]], *, title: Collection[str] = ()) -> None:
        self._words = words
        self._first: dict[str, int] = {}  # for each stem the first sentence that has it
        self._shared: dict[str, list[int]] = {}  # for each stem of several all that have it
        n_alone = self._hold()
        n = len(words)
        # for each number of holders what a stem weighs
        self._weights = {k: COMMON + log((n + 1) / (k + 0.5)) for k in {1, *map(len, self._shared.values())}}
        self._squares = {k: weight * weight for k, weight in self._weights.items()}
        self._lengths = self._scale(n_alone)
        self._title = [stem for stem in dict.fromkeys(title) if stem in self._first]

    def _hold(self) -> list[int]:
        """Note who has which stem; for each sentence how many it has alone.

        Whether a stem is there counts, not how often: on news of nine sets 0.1 better at equal words, and faster.
        """
        first, shared, n_alone = self._first, self._shared, list[int]()
        for index, sentence in enumerate(self._words):
            n_before = len(first)
            for stem in sentence:
                start = first.setdefault(stem, index)
                if start == index:
                    continue  # mostly
                if stem not in shared:
                    shared[stem] = [start, index]
                    n_alone[start] -= 1
                elif shared[stem][-1] != index:
                    shared[stem].append(index)
            n_alone.append(len(first) - n_before)
        return n_alone

    def _scale(self, n_alone: Sequence[int]) -> list[float]:
        """For each sentence the length of its vector."""
        squares = [0.0] * len(n_alone)
        for held in self._shared.values():
            square = self._squares[len(held)]
            for index in held:
                squares[index] += square
        rarest = self._squares[1]
        return [sqrt(square + n * rarest) for square, n in zip(squares, n_alone, strict=True)]

    def forward(self) -> list[float]:
        """For each sentence the sum of its cosines with all later ones: what the article goes on to tell."""
        sums, lengths = [0.0] * len(self._words), self._lengths
        for held in self._shared.values():
            weight = self._weights[len(held)]
            later = weight / lengths[held[-1]]
            for index in held[-2::-1]:
                scaled = weight / lengths[index]
                sums[index] += scaled * later
                later += scaled
        return sums

    def of_title(self) -> list[float]:
        """For each sentence how much of its weight lies on words of the title."""
        sums = [0.0] * len(self._words)
        for stem in self._title:
            held = self._shared.get(stem) or [self._first[stem]]
            weight = self._weights[len(held)]
            for index in held:
                sums[index] += weight / self._lengths[index]
        return sums

    def cosines(self, index: int) -> list[float]:
        """How alike a sentence is to each, in [0, 1]; few sentences are ever compared with others."""
        sums, lengths, own = [0.0] * len(self._words), self._lengths, self._lengths[index]
        for stem in filter(self._shared.__contains__, dict.fromkeys(self._words[index])):
            held = self._shared[stem]
            square = self._squares[len(held)] / own
            for other in held:
                sums[other] += square / lengths[other]
        return sums


def standardised(values: Sequence[float], *, weight: float = 1.0) -> list[float]:
    """Values less their mean, in standard deviations, times a weight; zeros where all are equal."""
    if not values:
        return []
    n = len(values)
    mean = sum(values) / n
    apart = [value - mean for value in values]
    deviation = sqrt(sum(map(mul, apart, apart)) / n)
    return [weight * (value / deviation) for value in apart] if deviation > 1e-12 else [0.0] * n
