"""Indonesian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="id",
    name="Indonesia",
    english="Indonesian",
    rank=2,
    stemmer="indonesian",
)
