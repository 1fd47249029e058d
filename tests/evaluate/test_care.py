"""What care costs: benchmarks/care.py heeds some marks of a sentence and leaves the others."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from brief import Article
from brief.condense.length import Length
from brief.evaluate.samples import SHIPPED, load
from brief.understand.article import complete

TEXT = (
    "Ulmen has a bridge again. It opened on Monday. The suspect was arrested on Sunday. "
    '"Nobody has asked the town."'
)


@pytest.fixture
def care(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    yield importlib.import_module("care")
    sys.modules.pop("care", None)


def heeded(care: ModuleType, *marks: str) -> list[tuple[str, ...]]:
    """What each sentence of TEXT needs where only these marks are heeded."""
    text = care.HeedingText.of([complete(Article.of(text=TEXT, language="en"))])
    text.heeded = frozenset(marks)
    return [text.needs(index) for index in range(4)]


def test_an_opener_and_a_noun_that_names_nobody_are_told_apart(care: ModuleType) -> None:
    assert heeded(care, care.OPENERS) == [(), ("dangling",), (), ()]
    assert heeded(care, care.NOUNS) == [(), (), ("dangling",), ()]


def test_other_marks_are_heeded_by_their_name(care: ModuleType) -> None:
    assert heeded(care, "speaker") == [(), (), (), ("speaker",)]
    assert heeded(care) == [(), (), (), ()]


def test_each_comparison_has_a_row_for_each_kind_of_length(care: ModuleType) -> None:
    lengths = {"small": {"sentences": Length(sentences=2), "words": Length(words=40)}}
    rows = care.care({"small": load(SHIPPED, limit=3)}, lengths, 1).splitlines()[2:]
    assert len(rows) == 2 * len(care.COMPARED)
    assert all(row.count(" to ") == 4 for row in rows)
