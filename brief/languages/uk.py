"""Ukrainian."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="uk",
    name="Українська",
    english="Ukrainian",
    rank=2,
)
