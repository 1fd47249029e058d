"""Catalan."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ca",
    name="Català",
    english="Catalan",
    rank=2,
    stemmer="catalan",
)
