"""Danish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="da",
    name="Dansk",
    english="Danish",
    rank=1,
    stemmer="danish",
)
