"""Vectors of a batch → the same, where what several teasers have in common and nothing besides weighs little.

Six short reports from one town share its name, an agency's and "Das teilte die Polizei am Montag mit", and tell six events.
Rare as these words are in the batch, what they join is the page and not the event: take away what most of the texts that have
them share, and half of all pairs of these have nothing in common any more. Texts on one event still do, since each pair
tells other things alike. So words lose weight where they are enough to make texts alike and nothing besides them does.

It takes five texts to tell, and many to tell that "verdict" and "burglar" are common: on a page of few, lists say what stands in
reports on any event of a kind (reporting.py). Two teasers are then less alike, and have to be less so (threshold.py).

In headlines too little is left besides, and full texts are judged by a sure pair (linkage.py).

Of 840 unrelated first 30 words on pages of twelve, each with a town, a sentence and an agency in common, 732 were joined,
26 are, with the rules of reporting.py and boilerplate.py (benchmarks/stories.py --teasers). With 0.05 for `EVENT` a
week's reports fall by 1.4, on one pair of stories; with 0.035 or `WITH` from 0.7 to 0.85 all stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from brief.cluster.vector import Vector

MIN_TEXTS = 5
MAX_TEXTS = 12  # more are sampled evenly
WITH = 0.75  # of the texts that have a word, which have another one too: what they share
LITTLE, MUCH = 0.05, 0.1  # likeness by what they share: too little to join them, and enough
NOTHING, EVENT = 0.02, 0.04  # likeness by what is left: by chance, and of one event
LEAST = 0.2  # how far a word counts that joins texts by itself

Floats = NDArray[np.float64]


def distinctive(vectors: Sequence[Vector]) -> list[Vector]:
    """Weigh down what teasers have in common and nothing besides; weights are not scaled to length 1 again."""
    short = [vector for vector in vectors if vector.fullness < 1]
    if len(short) < MIN_TEXTS or not any(vector.teaser for vector in short):
        return list(vectors)
    factors = _factors(short)
    return [
        replace(v, weights=v.weights * factors[v.features] ** v.teaser) if v.teaser else v for v in vectors
    ]


def uncommon(vectors: Sequence[Vector], *, few: float) -> list[Vector]:
    """Weigh down what teasers tell of any event of a kind; weights are not scaled to length 1 again.

    Args:
        few: how far the page has few texts (similarity.py).
    """
    return [_uncommon(vector, few * vector.teaser) if few and vector.teaser else vector for vector in vectors]


def _uncommon(vector: Vector, share: float) -> Vector:
    factors = 1 - share * (1 - vector.telling)
    return replace(vector, weights=vector.weights * factors, shares=vector.shares * factors**2)


def _factors(short: Sequence[Vector]) -> Floats:
    """For each feature how far it counts, in [LEAST, 1]."""
    features = np.concatenate([vector.features for vector in short])
    texts = np.repeat(np.arange(len(short)), [vector.features.size for vector in short])
    texts = texts[np.argsort(features, kind="stable")]
    df = np.bincount(features)
    ends = np.cumsum(df)
    factors = np.ones(df.size)
    known: dict[tuple[int, ...], float] = {}  # a word and its pieces are in the same texts
    for feature in np.flatnonzero(df >= MIN_TEXTS).tolist():
        having = texts[ends[feature] - df[feature] : ends[feature]]
        sample = tuple(having[:: -(-having.size // MAX_TEXTS)].tolist())
        if sample not in known:
            known[sample] = _factor([short[i] for i in sample])
        factors[feature] = known[sample]
    return factors


def _factor(vectors: Sequence[Vector]) -> float:
    """How far what most of some texts share tells that they are on one event."""
    features = np.concatenate([vector.features for vector in vectors])
    different, columns = np.unique(features, return_inverse=True)
    weights = np.zeros((len(vectors), different.size))
    rows = np.repeat(np.arange(len(vectors)), [vector.features.size for vector in vectors])
    weights[rows, columns] = np.concatenate([vector.weights for vector in vectors])
    is_shared = (weights > 0).sum(axis=0) >= WITH * len(vectors)
    joins = np.interp(_middle(weights[:, is_shared]), (LITTLE, MUCH), (0.0, 1.0))
    own = weights[:, ~is_shared]
    own /= np.maximum(np.linalg.norm(own, axis=1, keepdims=True), 1e-9)
    alone = np.interp(_middle(own), (NOTHING, EVENT), (1.0, 0.0))
    return float(LEAST ** (joins * alone))


def _middle(weights: Floats) -> float:
    """How alike half of all pairs of some texts are, at least."""
    return float(np.median((weights @ weights.T)[np.triu_indices(len(weights), 1)]))
