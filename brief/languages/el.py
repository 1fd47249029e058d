"""Greek."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="el",
    name="Ελληνικά",
    english="Greek",
    rank=2,
    stemmer="greek",
)
