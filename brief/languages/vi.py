"""Vietnamese."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="vi",
    name="Tiếng Việt",
    english="Vietnamese",
    rank=2,
)
