"""Chinese."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="zh",
    name="中文",
    english="Chinese",
    rank=2,
    spaced=False,
)
