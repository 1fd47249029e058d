"""Swedish."""

from __future__ import annotations

from brief.languages import Language

PACK = Language(
    tag="sv",
    name="Svenska",
    english="Swedish",
    rank=1,
    stemmer="swedish",
)
