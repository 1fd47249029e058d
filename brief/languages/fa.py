"""Persian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="fa",
    name="فارسی",
    english="Persian",
    rank=2,
    stemmer="persian",
    right_to_left=True,
)
