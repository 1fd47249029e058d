"""Japanese."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ja",
    name="日本語",
    english="Japanese",
    rank=2,
    spaced=False,
)
