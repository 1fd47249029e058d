"""Galician."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="gl",
    name="Galego",
    english="Galician",
    rank=2,
)
