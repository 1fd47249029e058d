"""Intervals: the mean inside, the same each time, sets weighed alike."""

from __future__ import annotations

import random

import pytest

from brief.evaluate.intervals import bootstrap, differences


def test_the_interval_holds_the_mean_and_is_repeatable() -> None:
    draw = random.Random(5)
    values = [[draw.random() - 0.4 for _ in range(80)]]
    found = bootstrap(values)
    assert found.low < found.mean < found.high
    assert found == bootstrap(values)


def test_equal_scores_have_no_difference() -> None:
    found = bootstrap([differences([0.3, 0.5], [0.3, 0.5])])
    assert (found.mean, found.low, found.high) == (0.0, 0.0, 0.0)


def test_sets_count_alike_whatever_their_size() -> None:
    assert bootstrap([[1.0] * 100, [3.0]]).mean == 2.0


def test_it_is_printed_with_its_ends() -> None:
    assert str(bootstrap([[1.0, 1.0]])) == "+1.00 (+1.0 to +1.0)"


@pytest.mark.parametrize(("scores", "baseline"), [([], []), ([1.0], [1.0, 2.0])])
def test_scores_must_be_paired(scores: list[float], baseline: list[float]) -> None:
    with pytest.raises(ValueError, match="as many of both"):
        differences(scores, baseline)
