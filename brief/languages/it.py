"""Italian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="it",
    name="Italiano",
    english="Italian",
    rank=1,
    stemmer="italian",
)
