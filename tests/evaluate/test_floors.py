"""The default method stays as good as it was: benchmarks/floors.json on development data."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.mark.skipif(not os.environ.get("BRIEF_DATA"), reason="BRIEF_DATA is not set: no development data")
def test_auto_is_not_below_its_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import quality

    try:
        found = quality.floors(Path(os.environ["BRIEF_DATA"]) / "summaries")
    finally:
        sys.modules.pop("quality", None)
    assert quality.below(found, json.loads(quality.FLOORS.read_text(encoding="utf-8"))) == []
