"""Czech."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="cs",
    name="Čeština",
    english="Czech",
    rank=1,
    stemmer="czech",
)
