"""BCubed: scores of groupings that can be computed by hand."""

import pytest

from brief.evaluate.clusters import bcubed, labels


def test_the_true_grouping_scores_one():
    assert bcubed([1, 1, 2], ["a", "a", "b"]).f1 == 1.0


def test_one_blob_has_full_recall_and_poor_precision():
    score = bcubed([0, 0, 0, 0], ["a", "a", "b", "b"])
    assert (score.precision, score.recall) == (0.5, 1.0)


def test_all_apart_has_full_precision_and_poor_recall():
    score = bcubed([0, 1, 2, 3], ["a", "a", "b", "b"])
    assert (score.precision, score.recall) == (1.0, 0.5)


def test_f1_is_the_harmonic_mean():
    assert bcubed([0, 0, 0, 0], ["a", "a", "b", "b"]).f1 == pytest.approx(2 / 3)


def test_no_items_score_one():
    assert bcubed([], []).f1 == 1.0


def test_too_few_labels_are_told():
    with pytest.raises(ValueError, match="1 labels found, 2 true"):
        bcubed([0], [0, 1])


def test_labels_number_the_groups_by_index():
    assert labels([(0, 2), (1,)]) == [0, 1, 0]
