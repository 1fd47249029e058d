"""A title → does it say that an earlier report was wrong: "Korrektur: …", "Correction – …"?"""

from __future__ import annotations

import re

from brief.languages import pack

# "Correction in house prices slows" is none: the label stands alone.
_LABEL = re.compile(r"\W*(?P<label>[^\W\d_][\w ]*?)\s*(?:[:/|)\]]|\s[–—-]\s|[.!]?$)")


def is_correction(title: str | None, language: str | None) -> bool:
    """Whether a title is labelled as a correction."""
    found = _LABEL.match(title or "")
    return found is not None and found["label"].lower() in pack(language).correction_labels
