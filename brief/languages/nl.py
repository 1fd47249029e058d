"""Dutch."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="nl",
    name="Nederlands",
    english="Dutch",
    rank=1,
    stemmer="dutch",
)
