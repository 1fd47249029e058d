"""Hebrew."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="he",
    name="עברית",
    english="Hebrew",
    rank=2,
    right_to_left=True,
)
