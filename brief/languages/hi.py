"""Hindi."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="hi",
    name="हिन्दी",
    english="Hindi",
    rank=2,
    stemmer="hindi",
)
