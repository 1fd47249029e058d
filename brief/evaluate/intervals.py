"""Paired scores -> the mean difference, and how sure it is.

Articles are drawn with replacement; both methods keep their scores on the same articles, so what is hard for
both cancels. A difference whose interval holds 0 is no difference. Over several sets, articles are drawn within each,
and the means of the sets are averaged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy

ROUNDS = 1000  # resamples: they give the ends to about 5 % of the width
SEED = 1


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and the middle 95 % of its bootstrap."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:+.2f} ({self.low:+.1f} to {self.high:+.1f})"


def differences(scores: Sequence[float], baseline: Sequence[float]) -> list[float]:
    """Scores less another method's, on the same documents in the same order.

    Raises:
        ValueError: no scores, or not as many of both.
    """
    if not scores or len(scores) != len(baseline):
        raise ValueError(
            f"scores: {len(scores)} against {len(baseline)} (want as many of both, at least one)"
        )
    return [score - base for score, base in zip(scores, baseline, strict=True)]


def bootstrap(sets: Sequence[Sequence[float]]) -> Interval:
    """The mean over sets of their means, with a 95 % interval.

    Args:
        sets: at least one, each with a value for each document.
    Returns:
        Mean and ends, in the unit of the values; the same values give the same interval.
    """
    draw = numpy.random.default_rng(SEED)
    means = numpy.zeros(ROUNDS)
    for values in sets:
        found = numpy.asarray(values, dtype=numpy.float64)
        picks = draw.integers(len(found), size=(ROUNDS, len(found)))
        means += found[picks].mean(axis=1) / len(sets)
    low, high = numpy.quantile(means, (0.025, 0.975))
    return Interval(sum(sum(values) / len(values) for values in sets) / len(sets), float(low), float(high))
