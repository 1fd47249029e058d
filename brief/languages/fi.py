"""Finnish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="fi",
    name="Suomi",
    english="Finnish",
    rank=1,
    stemmer="finnish",
)
