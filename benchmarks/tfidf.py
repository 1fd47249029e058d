"""Articles → groups by the plain recipe that stories are measured against: TF-IDF, cosine, average linkage.

Words that are no stop words, and the runs of four letters of longer ones; log(1+tf) · log((n+1)/(df+1)); titles count
twice, numbers and capitalised words 1.5 times (capitals not in German). Cosines of headlines halve with each day and a half
between the two. The tree is cut at each of `THRESHOLDS`; which is best is told with the true groups in hand, so that the
recipe is shown at more than its user would get. Needs scipy (`pip install scipy`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from math import log
from typing import Any

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from brief.evaluate.clusters import bcubed
from brief.languages import pack

THRESHOLDS = tuple(hundredth / 100 for hundredth in (*range(4, 16), *range(16, 42, 2)))
USUAL = 0.1  # for headlines
HALF_LIFE = 1.5  # days
LONGER = 6  # letters
PIECE = 4
MARKED = 1.5

Rows = Sequence[dict[str, Any]]


def scores(rows: Rows) -> dict[float, float]:
    """BCubed F1 by threshold."""
    likeness = _cosines(rows)
    if not any(row.get("text") for row in rows):
        days = np.array([datetime.fromisoformat(row["date"]).timestamp() for row in rows]) / 86_400
        likeness *= 0.5 ** (np.abs(days[:, None] - days[None, :]) / HALF_LIFE)
    np.fill_diagonal(likeness, 1.0)
    tree = linkage(squareform(1.0 - likeness, checks=False), "average")
    true = [row["cluster"] for row in rows]
    cuts = {least: fcluster(tree, 1.0 - least, "distance").tolist() for least in THRESHOLDS}
    return {least: bcubed(found, true).f1 for least, found in cuts.items()}


def _cosines(rows: Rows) -> Any:
    """An (n, n) array."""
    counts = [Counter[str]() for _ in rows]
    for row, count in zip(rows, counts, strict=True):
        for feature, weight in _features(row):
            count[feature] += weight
    holders = Counter(feature for count in counts for feature in count)
    column = {feature: number for number, feature in enumerate(holders)}
    vectors = np.zeros((len(rows), len(column)))
    for vector, count in zip(vectors, counts, strict=True):
        for feature, weight in count.items():
            vector[column[feature]] = log(1 + weight) * log((len(rows) + 1) / (holders[feature] + 1))
    vectors /= np.maximum(1e-9, np.linalg.norm(vectors, axis=1))[:, None]
    return np.clip(vectors @ vectors.T, 0.0, 1.0)


def _features(row: dict[str, Any]) -> Iterator[tuple[str, float]]:
    stop_words = pack(row["lang"]).stop_words
    text = " ".join([row.get("title") or "", row.get("title") or "", row.get("text") or ""])
    for word in re.findall(r"\w+", text):
        lower = word.lower()
        if lower in stop_words:
            continue
        marked = word[0].isdigit() or (row["lang"] != "de" and word[0].isupper())
        weight = MARKED if marked else 1.0
        yield lower, weight
        if len(lower) >= LONGER:
            for start in range(len(lower) - PIECE + 1):
                yield f"-{lower[start : start + PIECE]}", weight
