"""Boundary F1: white space does not count, the end of the text neither."""

from __future__ import annotations

from brief.evaluate.boundaries import NONE, Counts, boundaries, compare, interval, raw_text, total


def test_white_space_does_not_count() -> None:
    assert boundaries(["Ein Satz.", "Noch einer.", "Ende."]) == boundaries(
        [" Ein\nSatz. ", "Nocheiner.", "Ende."]
    )


def test_end_of_the_text_is_no_boundary() -> None:
    assert boundaries(["Ein Satz."]) == frozenset()
    assert len(boundaries(["Eins.", "Zwei."])) == 1


def test_f1_of_missed_and_superfluous_boundaries() -> None:
    counts = compare(["A.", "B.", "C."], ["A.", "B. C."])
    assert counts == Counts(hits=1, found=1, gold=2)
    assert counts.f1 == 2 / 3


def test_nothing_to_find_and_nothing_found_is_right() -> None:
    assert NONE.f1 == 1.0
    assert total([NONE, Counts(hits=1, found=1, gold=1)]).f1 == 1.0


def test_sentence_without_final_punctuation_is_a_paragraph() -> None:
    assert raw_text(["Titel", "Ein Satz.", "„Noch einer.“", "Ende"], join=" ") == (
        "Titel\n\nEin Satz. „Noch einer.“\n\nEnde"
    )


def test_colon_closes_no_sentence() -> None:
    assert raw_text(["Klar ist:", "Es geht."], join=" ") == "Klar ist:\n\nEs geht."


def test_interval_is_the_same_twice_and_holds_the_score() -> None:
    counts = [Counts(hits=i % 3, found=2, gold=2) for i in range(30)]
    low, high = interval(counts)
    assert (low, high) == interval(counts)
    assert low < total(counts).f1 < high
