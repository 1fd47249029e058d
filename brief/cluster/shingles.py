"""Word lists → shingles, and the pairs of texts that share many of them.

A shingle is three words in a row. Each is one exact 64-bit number (words are numbered, three numbers are mixed), so
two texts are compared by intersecting sorted arrays, with no sampling and no sketches.

An inverted index proposes the pairs. A shingle that many texts have ("in der Nacht zum", an outlet's standing
phrase) would propose a square number of them; past `MAX_TEXTS` it pairs each text only with the first ones of
the order given, the fullest, so the cost stays near linear. A text copied by a hundred papers is still found: each
copy is paired with the fullest, which is the one it will be counted under.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Shingles = NDArray[np.uint64]

MAX_TEXTS = 8  # texts a shingle may pair all with all
MIN_SHARED = 3  # shared shingles before a pair is looked at closely
# Odd: no two words fall together.
_MIX_A, _MIX_B = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)


def shingles(texts: Sequence[Sequence[str]]) -> list[Shingles]:
    """For each word list its different 3-word shingles, sorted; a text under three words has none."""
    numbers: dict[str, int] = {}
    return [_shingles_of([numbers.setdefault(word, len(numbers) + 1) for word in text]) for text in texts]


def shared(a: Shingles, b: Shingles) -> int:
    """How many shingles two texts have in common; `intersect1d` takes three times as long."""
    return int(np.count_nonzero(b.take(b.searchsorted(a), mode="clip") == a)) if b.size else 0


def candidates(sets: Sequence[Shingles]) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of texts that share at least `MIN_SHARED` shingles, the fullest texts first in `sets`."""
    if not sets:
        return
    all_shingles = np.concatenate(sets)
    texts = np.repeat(np.arange(len(sets), dtype=np.int64), [s.size for s in sets])
    order = np.argsort(all_shingles, kind="stable")  # stable: texts ascend within a shingle
    all_shingles, texts = all_shingles[order], texts[order]
    pairs = _pairs(all_shingles, texts, len(sets))
    keys, counts = np.unique(pairs, return_counts=True)
    for key in keys[counts >= MIN_SHARED].tolist():
        yield divmod(key, len(sets))


def _shingles_of(ids: list[int]) -> Shingles:
    if len(ids) < 3:
        return np.zeros(0, dtype=np.uint64)
    n = np.array(ids, dtype=np.uint64)
    with np.errstate(over="ignore"):
        mixed = ((n[:-2] * _MIX_A) ^ (n[1:-1] + _MIX_B)) * _MIX_A
        mixed = (mixed ^ (mixed >> np.uint64(29))) * _MIX_B + n[2:]
    return np.unique(mixed)


def _pairs(all_shingles: Shingles, texts: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Every pair a shingle proposes, as i * n + j; one entry a shingle."""
    first = np.flatnonzero(np.r_[True, all_shingles[1:] != all_shingles[:-1]])
    position = np.arange(texts.size) - np.repeat(first, np.diff(np.r_[first, texts.size]))
    found = []
    for back in range(1, MAX_TEXTS):  # all with all, up to MAX_TEXTS texts
        later = np.flatnonzero((position >= back) & (position < MAX_TEXTS))
        found.append(texts[later - back] * n + texts[later])
    beyond = np.flatnonzero(position >= MAX_TEXTS)
    for head in range(MAX_TEXTS):  # each further text with the first ones
        heads = texts[beyond - position[beyond] + head]
        found.append(heads * n + texts[beyond])
    return np.concatenate(found)
