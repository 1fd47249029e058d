"""Russian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ru",
    name="Русский",
    english="Russian",
    rank=1,
    stemmer="russian",
)
