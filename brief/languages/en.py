"""English."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="en",
    name="English",
    english="English",
    rank=1,
    stemmer="english",
)
