"""Spanish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="es",
    name="Español",
    english="Spanish",
    rank=1,
    stemmer="spanish",
)
