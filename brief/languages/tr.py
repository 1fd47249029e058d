"""Turkish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="tr",
    name="Türkçe",
    english="Turkish",
    rank=1,
    stemmer="turkish",
)
