"""Romanian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ro",
    name="Română",
    english="Romanian",
    rank=2,
    stemmer="romanian",
)
