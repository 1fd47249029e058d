"""Bulgarian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="bg",
    name="Български",
    english="Bulgarian",
    rank=2,
)
