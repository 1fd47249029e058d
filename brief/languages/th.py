"""Thai."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="th",
    name="ไทย",
    english="Thai",
    rank=2,
    spaced=False,
)
