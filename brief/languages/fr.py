"""French."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="fr",
    name="Français",
    english="French",
    rank=1,
    stemmer="french",
)
