"""Words that say who reports, to whom and when: "teilte", "dpa", "Montag", and what everybody knows, "Polizei".

They stand in reports on any event. In a teaser, which has few others, they count for little (features.py).
"""

from __future__ import annotations

from functools import cache

from brief.languages import pack
from brief.languages.agencies import KNOWN

_AGENCIES = frozenset(word for code in KNOWN for word in code.casefold().split())


def is_reporting(language: str | None, word: str) -> bool:
    """Whether a lower-cased word says who reports or when."""
    return word in _AGENCIES or word in _words(language)


@cache
def _words(language: str | None) -> frozenset[str]:
    known = pack(language)
    weekdays = frozenset(day for forms in known.weekdays for day in forms.split())
    return weekdays | known.day_words | known.speech | known.attributions | known.unique
