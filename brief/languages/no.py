"""Norwegian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="no",
    name="Norsk",
    english="Norwegian",
    rank=1,
    stemmer="norwegian",
)
