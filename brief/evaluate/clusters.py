"""A grouping and the true one → BCubed precision, recall and F1.

Bagga & Baldwin 1998, "Algorithms for Scoring Coreference Chains": for each item the share of its group that belongs
with it (precision) and the share of what belongs with it that is in its group (recall), averaged over items. Unlike
pair counts it does not let one large group decide, and unlike purity it punishes splitting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BCubed:
    """Scores of a grouping, each in [0, 1]."""

    precision: float
    recall: float
    f1: float


def bcubed(found: Sequence[Hashable], true: Sequence[Hashable]) -> BCubed:
    """Score the group found for each item against its true one.

    Args:
        found: a label for each item; equal labels are one group.
        true: as many labels.
    Returns:
        All 1.0 for no items.
    Raises:
        ValueError: not as many labels found as true.
    """
    if len(found) != len(true):
        raise ValueError(f"{len(found)} labels found, {len(true)} true (want as many)")
    if not found:
        return BCubed(precision=1.0, recall=1.0, f1=1.0)
    found_sizes, true_sizes = Counter(found), Counter(true)
    common = Counter(zip(found, true, strict=True))
    precision = sum(n * n / found_sizes[f] for (f, _), n in common.items()) / len(found)
    recall = sum(n * n / true_sizes[t] for (_, t), n in common.items()) / len(found)
    return BCubed(precision=precision, recall=recall, f1=2 * precision * recall / (precision + recall))


def labels(groups: Sequence[Sequence[int]]) -> list[int]:
    """The number of the group of each index, for groups that hold every index once."""
    by_index = {i: number for number, group in enumerate(groups) for i in group}
    return [by_index[i] for i in range(len(by_index))]
