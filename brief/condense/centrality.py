"""Sentences as weighted stems: how much later sentences take up of each, and how alike two are.

Weights are tf·ln((n+1)/(df+.5)) over the text's own n sentences, each scaled to length 1, so that a product
of two is their cosine. The sum of a sentence's cosines with all later ones is its product with the sum of
their vectors; no table of n² similarities is made, and cost grows with the number of words only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt

Vector = dict[str, float]


def vectors(words: Sequence[Sequence[str]]) -> list[Vector]:
    """Each sentence's stems with their weights, scaled to length 1; empty for a sentence without words."""
    counts = [Counter(sentence) for sentence in words]
    spread: Counter[str] = Counter()
    for count in counts:
        spread.update(count.keys())
    n = len(counts)
    rarity = {stem: log((n + 1) / (df + 0.5)) for stem, df in spread.items()}
    return [_scaled({stem: tf * rarity[stem] for stem, tf in count.items()}) for count in counts]


def forward(sentences: Sequence[Vector]) -> list[float]:
    """For each sentence the sum of its cosines with all later ones: what the article goes on to tell."""
    later: Vector = {}
    sums = [0.0] * len(sentences)
    for index in range(len(sentences) - 1, -1, -1):
        sentence = sentences[index]
        sums[index] = sum([weight * later[stem] for stem, weight in sentence.items() if stem in later])
        for stem, weight in sentence.items():
            later[stem] = later.get(stem, 0.0) + weight
    return sums


def cosine(one: Vector, other: Vector) -> float:
    """The product of two sentences: 1 for the same words, 0 for none shared."""
    if len(other) < len(one):
        one, other = other, one
    return sum([weight * other[stem] for stem, weight in one.items() if stem in other])


def standardised(values: Sequence[float]) -> list[float]:
    """Values less their mean, in standard deviations; zeros where all are equal."""
    n = len(values)
    mean = sum(values) / n
    deviation = sqrt(sum([(v - mean) ** 2 for v in values]) / n)
    return [(v - mean) / deviation for v in values] if deviation > 1e-12 else [0.0] * n


def _scaled(weights: Vector) -> Vector:
    norm = sqrt(sum([w * w for w in weights.values()]))
    return {stem: w / norm for stem, w in weights.items()} if norm else {}
