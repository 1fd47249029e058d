"""Vectors of a batch → the same, where words that hold nothing together weigh less in headlines.

A word tells an event where the texts that have it are alike in other words too. "Paris", "week-end" or "Jean-Pierre"
stand in thirty headlines of one day that share nothing else: by document frequency alone they are rare enough to join
them, and a headline has few words to set against it. What a word is worth is therefore taken from the day itself: the
average cosine, that word left out, of the texts that have it, against `COHERENT`.

A word's own pieces are not left out with it, so long words are judged more gently than they deserve.

In full texts other words decide, and nothing changes. On a day of 1,400 mixed French headlines 69 → 76; on headlines
of one big event, where every common word holds something together, 82.7 → 82.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from brief.cluster.vector import Vector

COHERENT = 0.07  # average cosine of the texts around a word that counts in full
LEAST = 0.3  # how far a word counts that holds nothing together
MIN_TEXTS = 3  # texts that have a word before they can tell
MAX_TEXTS = 50  # more are sampled evenly: F1 is the same as with 300

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def coherent(vectors: Sequence[Vector]) -> list[Vector]:
    """Weigh down the features of headlines that hold no texts together; weights are not scaled to length 1 again."""
    if all(vector.fullness == 1 for vector in vectors):
        return list(vectors)
    factors = _factors(vectors)
    return [
        replace(vector, weights=vector.weights * factors[vector.features] ** (1 - vector.fullness))
        for vector in vectors
    ]


def _factors(vectors: Sequence[Vector]) -> Floats:
    """For each feature how far it counts, in [LEAST, 1]."""
    features = np.concatenate([vector.features for vector in vectors])
    sizes = [vector.features.size for vector in vectors]
    texts = np.repeat(np.arange(len(vectors), dtype=np.int64), sizes)
    order = np.argsort(features, kind="stable")
    texts = texts[order]
    df = np.bincount(features, minlength=1)
    ends = np.cumsum(df)
    factors = np.ones(df.size)
    short = np.array([vector.fullness < 1 for vector in vectors])
    in_short = np.bincount(features, weights=np.repeat(short, sizes), minlength=1)
    for feature in np.flatnonzero((df >= MIN_TEXTS) & (in_short > 0)).tolist():
        having = texts[ends[feature] - df[feature] : ends[feature]]
        found = [vectors[i] for i in _sample(having).tolist()]
        factors[feature] = min(1.0, max(LEAST, _coherence(found, feature) / COHERENT))
    return factors


def _sample(texts: Ints) -> Ints:
    step = -(-texts.size // MAX_TEXTS)
    return texts[::step]


def _coherence(vectors: Sequence[Vector], feature: int) -> float:
    """The average cosine of different texts, a feature left out: from the square of their sum."""
    features = np.concatenate([vector.features for vector in vectors])
    weights = np.concatenate([vector.weights for vector in vectors])
    others = features != feature
    features, weights = features[others], weights[others]
    _, inverse = np.unique(features, return_inverse=True)
    sums = np.bincount(inverse, weights=weights)
    n = len(vectors)
    return float(sums @ sums - weights @ weights) / (n * (n - 1))
