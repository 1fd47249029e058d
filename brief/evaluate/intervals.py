"""Paired scores -> the mean difference, and how sure it is.

Articles are drawn with replacement; both methods keep their scores on the same articles, so what is hard for
both cancels. A difference whose interval holds 0 is no difference.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and the middle 95 % of its bootstrap."""

    mean: float
    low: float
    high: float


def paired_bootstrap(
    scores: Sequence[float], baseline: Sequence[float], *, rounds: int = 1000, seed: int = 1
) -> Interval:
    """The mean of `scores` less `baseline`, article by article, with a 95 % interval.

    Args:
        scores: one a document.
        baseline: another method's, on the same documents in the same order.
        rounds: resamples; 1,000 give the ends to about 5 % of the width.
        seed: the same seed gives the same interval.
    Returns:
        Mean and ends, in the unit of the scores.
    Raises:
        ValueError: no scores, or not as many of both.
    """
    if not scores or len(scores) != len(baseline):
        raise ValueError(
            f"scores: {len(scores)} against {len(baseline)} (want as many of both, at least one)"
        )
    differences = [score - base for score, base in zip(scores, baseline, strict=True)]
    n = len(differences)
    draw = random.Random(seed)
    means = sorted(sum(draw.choices(differences, k=n)) / n for _ in range(rounds))
    low, high = means[int(0.025 * rounds)], means[min(rounds - 1, int(0.975 * rounds))]
    return Interval(sum(differences) / n, low, high)
