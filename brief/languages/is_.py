"""Icelandic."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="is",
    name="Íslenska",
    english="Icelandic",
    rank=2,
)
