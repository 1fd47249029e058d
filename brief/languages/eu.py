"""Basque."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="eu",
    name="Euskara",
    english="Basque",
    rank=2,
    stemmer="basque",
)
