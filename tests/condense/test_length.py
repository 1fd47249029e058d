"""Lengths and limits."""

from __future__ import annotations

import pytest

from brief.condense.length import Length
from brief.errors import UsageError


def test_default_is_about_fifty_words_in_three_sentences() -> None:
    limit = Length().limit(400)
    assert limit.allows(3, 50)
    assert not limit.allows(4, 50)
    assert not limit.allows(3, 70)


def test_sentences_alone_do_not_limit_words() -> None:
    assert Length(sentences=2).limit(400).allows(2, 10_000)


def test_words_alone_do_not_limit_sentences() -> None:
    assert Length(words=20).limit(400).allows(19, 20)


def test_ratio_is_of_the_articles_words() -> None:
    limit = Length(ratio=0.25).limit(400)
    assert limit.allows(9, 100)
    assert not limit.allows(9, 101)


def test_a_short_article_is_taken_whole_where_no_length_was_asked_for() -> None:
    assert Length().limit(75).takes_whole(4, 75)
    assert not Length().limit(76).takes_whole(4, 76)


def test_a_length_asked_for_is_never_exceeded() -> None:
    assert Length(sentences=2).limit(99).takes_whole(2, 99)
    assert not Length(sentences=2).limit(99).takes_whole(3, 99)
    assert not Length(words=20).limit(30).takes_whole(1, 21)


@pytest.mark.parametrize(
    "given",
    [{"sentences": 1, "words": 5}, {"words": 5, "ratio": 0.5}, {"sentences": 1, "words": 5, "ratio": 0.5}],
)
def test_two_lengths_are_an_error(given: dict[str, int | float]) -> None:
    with pytest.raises(UsageError, match="at most one of sentences=, words=, ratio="):
        Length(**given)


@pytest.mark.parametrize("value", [0, -1, 1.5, "3", True])
def test_a_count_is_a_whole_number_from_one(value: object) -> None:
    for name in ("sentences", "words"):
        with pytest.raises(UsageError, match="whole number"):
            Length(**{name: value})


@pytest.mark.parametrize("value", [0, -0.1, 1.01, "20%", True, float("nan")])
def test_a_ratio_is_a_part(value: object) -> None:
    with pytest.raises(UsageError, match="number in"):
        Length(ratio=value)


def test_a_ratio_may_be_all() -> None:
    assert Length(ratio=1).limit(10).allows(5, 10)
