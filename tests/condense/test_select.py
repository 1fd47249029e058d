"""From an order of importance to sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.condense.length import Limit
from brief.condense.select import Choice, select


def choice(
    n: int, *, words: int = 10, needs: frozenset[int] = frozenset(), scores: Sequence[float] = ()
) -> Choice:
    return Choice(
        unit_of=tuple(range(i, i + 1) for i in range(n)),
        lengths=[words] * n,
        spoken=[(f"word{i}",) for i in range(n)],
        stems=lambda index: frozenset({f"stem{index}"}),
        needs=needs.__contains__,
        worth=scores.__getitem__,
    )


def test_the_most_important_in_document_order() -> None:
    assert select([4, 1, 3, 0, 2], choice(5), Limit(sentences=3)) == (1, 3, 4)


def test_what_does_not_fit_is_passed_over() -> None:
    made = replace(choice(3), lengths=[10, 30, 10])
    assert select([0, 1, 2], made, Limit(words=25)) == (0, 2)


def test_one_sentence_even_where_none_fits() -> None:
    assert select([1, 0], choice(2), Limit(words=5)) == (1,)


def test_a_quotation_is_whole_or_not_there() -> None:
    made = replace(choice(4), unit_of=(range(1), range(1, 3), range(1, 3), range(3, 4)))
    assert select([1, 0, 2, 3], made, Limit(sentences=3)) == (0, 1, 2)
    assert select([1, 0, 2, 3], made, Limit(sentences=1)) == (0,)


def test_nothing_but_a_long_quotation_gives_its_beginning() -> None:
    made = replace(choice(3), unit_of=(range(3),) * 3)
    assert select([1, 0, 2], made, Limit(sentences=1)) == (0,)


def test_no_sentence_twice() -> None:
    made = replace(choice(4), spoken=[("a",), ("b",), ("a",), ("c",)])
    assert select([0, 2, 1, 3], made, Limit(sentences=3)) == (0, 1, 3)


def test_no_fact_twice_where_that_is_asked_for() -> None:
    facts = [frozenset("abcde"), frozenset("abcdx"), frozenset("vwxyz")]
    made = replace(choice(3), stems=facts.__getitem__)
    assert select([0, 1, 2], replace(made, same=0.7), Limit(sentences=2)) == (0, 2)
    assert select([0, 1, 2], made, Limit(sentences=2)) == (0, 1)


def test_first_sentences_of_two_articles_on_one_event_are_told_once() -> None:
    facts = [frozenset("abcdefghij"), frozenset("abcdklmnop"), frozenset("abcdvwxyzq")]
    made = replace(choice(3), stems=facts.__getitem__, same=0.5, openings=frozenset({0, 1}))
    assert select([0, 1, 2], made, Limit(sentences=2)) == (0, 2)


def test_a_story_with_words_to_spare_ends_before_what_is_worth_little() -> None:
    story = replace(choice(4, scores=[2.0, 0.1, -2.0, -0.4]), openings=frozenset({0, 2}))
    spare = Limit(words=100, filled=False)
    assert select([0, 1, 3, 2], story, spare) == (0, 1, 3)
    assert select([2], story, spare) == (2,)
    assert select([0, 1, 3, 2], story, Limit(words=100)) == (0, 1, 2, 3)
    assert select([0, 1, 3, 2], replace(story, openings=frozenset({0})), spare) == (0, 1, 2, 3)


def test_a_sentence_waits_for_the_one_before_it() -> None:
    made = choice(6, needs=frozenset({3}), scores=[8, 3, 6, 9, 5, 2])
    assert select([3, 0, 2, 4, 1, 5], made, Limit(sentences=3)) == (0, 2, 3)


def test_a_sentence_brings_the_one_before_it_along_where_the_two_are_worth_more_than_the_next() -> None:
    made = choice(6, needs=frozenset({3}), scores=[5, 4, 3, 9, 5, 2])
    assert select([3, 0, 4, 1, 2, 5], made, Limit(sentences=2)) == (2, 3)


def test_a_sentence_whose_antecedent_is_not_important_is_left_out() -> None:
    made = choice(6, needs=frozenset({3}), scores=[8, 3, 2, 9, 7, 6])
    assert select([3, 0, 4, 5, 1, 2], made, Limit(sentences=3)) == (0, 4, 5)


def test_of_two_sentences_the_longer_one_weighs_more() -> None:
    made = choice(4, needs=frozenset({3}), scores=[5, 5, 2, 9])
    assert select([3, 0, 1, 2], replace(made, lengths=[10, 10, 10, 30]), Limit(sentences=2)) == (2, 3)
    assert select([3, 0, 1, 2], replace(made, lengths=[10, 10, 30, 10]), Limit(sentences=2)) == (0, 1)


def test_two_sentences_that_do_not_fit_leave_their_place_to_others() -> None:
    made = choice(4, needs=frozenset({3}), scores=[5, 4, 8, 9])
    assert select([3, 2, 0, 1], made, Limit(sentences=1)) == (2,)


def test_the_opening_of_an_article_does_not_lean_on_the_end_of_another() -> None:
    made = choice(4, needs=frozenset({2}), scores=[5, 8, 9, 1])
    assert select([2, 1, 0, 3], made, Limit(sentences=2)) == (1, 2)
    assert select([2, 1, 0, 3], replace(made, openings=frozenset({0, 2})), Limit(sentences=2)) == (0, 1)


def test_the_order_may_go_by_what_was_taken() -> None:
    taken: list[int] = []

    def order() -> Iterator[int]:
        yield 2
        yield 0 if taken == [2] else 1

    assert select(order(), choice(3), Limit(sentences=2), taken=taken) == (0, 2)


def test_and_by_what_waits() -> None:
    waiting: list[int] = []

    def order() -> Iterator[int]:
        yield 2
        yield 0 if waiting == [2] else 1

    made = choice(3, needs=frozenset({2}), scores=[1, 0, 2])
    assert select(order(), made, Limit(sentences=1), waiting=waiting) == (0,)


def test_what_waits_may_come_to_stand_by_what_was_taken() -> None:
    taken: list[int] = []
    made = choice(5, scores=[5, 4, 3, 9, 2])
    made = replace(
        made, needs=lambda index: index == 3 and 0 not in taken, excluded=frozenset({2}).__contains__
    )
    assert select([3, 0, 1, 2, 4], made, Limit(sentences=2), taken=taken) == (0, 3)


def test_where_all_need_another_one_is_taken() -> None:
    assert select([2, 1], choice(3, needs=frozenset({1, 2}), scores=[0, 0, 0]), Limit(sentences=1)) == (2,)


def test_what_was_shown_is_not_shown_again_unless_there_is_nothing_else() -> None:
    made = replace(choice(3), excluded=frozenset({0, 1}).__contains__)
    assert select([0, 1, 2], made, Limit(sentences=2)) == (2,)
    assert select(
        [0, 1, 2], replace(made, excluded=frozenset({0, 1, 2}).__contains__), Limit(sentences=2)
    ) == (0,)


def test_no_order_no_sentences() -> None:
    assert select([], choice(0), Limit(sentences=2)) == ()
