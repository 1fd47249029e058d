"""Rows that look like many sentences, or none: each is looked through in a moment, where a careless pattern takes hours."""

from __future__ import annotations

import pytest

from brief import summarize
from brief.condense.coherence import needs
from brief.condense.first_person import speaks_of_self
from brief.condense.fragments import is_scrap

ROW = 20_000


def test_a_row_of_questions_that_nobody_asks_is_no_announcement() -> None:
    row = "Was " + "gilt. was " * ROW
    assert is_scrap(f"{row}gilt.", ROW, ends_marked=True)
    assert not is_scrap(f"{row}x.", ROW, ends_marked=True)


def test_such_a_row_is_told_of_in_a_brief() -> None:
    row = "Was " + "gilt. was " * 60
    assert summarize(f"{row}x. Der Rat stimmte am Montag zu.", language="de", sentences=2).sentences


@pytest.mark.parametrize(("opening", "language"), [("Because ", "en"), ("Parce qu'", "fr"), ("Weil ", "de")])
def test_a_row_of_full_stops_is_no_clause(opening: str, language: str) -> None:
    assert needs(f"{opening}{'. ' * ROW}X", language) == ()


def test_a_row_of_opening_marks_is_no_quotation() -> None:
    assert not speaks_of_self("‘ " * ROW + "’a", "en")
