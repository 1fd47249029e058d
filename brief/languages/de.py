"""German."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="de",
    name="Deutsch",
    english="German",
    rank=1,
    stemmer="german",
)
