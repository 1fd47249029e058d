"""Polish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="pl",
    name="Polski",
    english="Polish",
    rank=1,
    stemmer="polish",
)
