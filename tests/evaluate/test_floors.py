"""The default method stays as good as it was: benchmarks/floors.json, and who may change it."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def quality(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield importlib.import_module("quality")
    sys.modules.pop("quality", None)


def test_auto_is_not_below_its_floors(quality: ModuleType) -> None:
    """On the set that ships; with BRIEF_DATA on development data too."""
    root = os.environ.get("BRIEF_DATA")
    found = quality.floors(Path(root) / "summaries" if root else None)
    assert quality.SMALL in found
    assert quality.below(found, json.loads(quality.FLOORS.read_text(encoding="utf-8"))) == []


def test_a_floor_is_lowered_only_on_request(quality: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    high = {"small": {"words": {"r1": 50.0, "r2": 30.0}}}
    low = {"small": {"words": {"r1": 40.0, "r2": 31.0}}}
    assert quality.write_floors(high, path, lower=False) == 0
    assert quality.write_floors(low, path, lower=False) == 1
    assert json.loads(path.read_text(encoding="utf-8")) == high
    assert quality.write_floors(low, path, lower=True) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == low


def test_a_set_of_few_articles_is_allowed_what_chance_does_and_the_mean_is_not(quality: ModuleType) -> None:
    pinned = {name: {"words": {"n": 49, "r1": 30.0}} for name in ("few", "mean", "small")}
    found = {name: {"words": {"n": 49, "r1": 29.1}} for name in pinned}
    assert [line.split(",")[0] for line in quality.below(found, pinned)] == ["mean", "small"]


def test_a_floor_rises_with_what_is_reached_and_stays_where_less_is(
    quality: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "floors.json"
    quality.write_floors({"few": {"words": {"n": 49, "r1": 30.0, "r2": 10.0}}}, path, lower=False)
    quality.write_floors({"few": {"words": {"n": 49, "r1": 29.5, "r2": 10.5}}}, path, lower=False)
    assert json.loads(path.read_text("utf-8")) == {"few": {"words": {"n": 49, "r1": 30.0, "r2": 10.5}}}


def test_floors_of_sets_that_were_not_measured_stay(quality: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert quality.write_floors({"a": {"words": {"r1": 1.0}}}, path, lower=False) == 0
    assert quality.write_floors({"b": {"words": {"r1": 2.0}}}, path, lower=False) == 0
    assert set(json.loads(path.read_text(encoding="utf-8"))) == {"a", "b"}
