"""Hungarian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="hu",
    name="Magyar",
    english="Hungarian",
    rank=2,
    stemmer="hungarian",
)
