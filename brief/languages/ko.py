"""Korean."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="ko",
    name="한국어",
    english="Korean",
    rank=2,
)
