"""Portuguese."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="pt",
    name="Português",
    english="Portuguese",
    rank=1,
    stemmer="portuguese",
)
