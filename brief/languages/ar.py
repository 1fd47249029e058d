"""Arabic."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ar",
    name="العربية",
    english="Arabic",
    rank=2,
    stemmer="arabic",
    right_to_left=True,
)
