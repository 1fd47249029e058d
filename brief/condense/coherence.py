"""Whether a sentence can stand alone: what it opens with, and whose speech it reports.

"Er", "Therefore", "Dem Bericht zufolge" point back to a sentence that a brief may lack; "Die Mission sei
nicht dazu gedacht" reports somebody's words and does not say whose. Both are found by the language's tables.
A word that may be an article or a pronoun ("Das Wetter", "Das ist") points back where no noun follows it.
"""

from __future__ import annotations

import re

from brief.languages import Language, pack
from brief.languages.words import words

_MAX_OPENER = 4  # words


def dangles(sentence: str, language: str | None) -> bool:
    """Whether a sentence opens with what only an earlier sentence explains."""
    return _dangles(words(sentence[:80], language), sentence, pack(language))


def _dangles(opening: tuple[str, ...], sentence: str, language: Language) -> bool:
    for size in range(1, min(_MAX_OPENER, len(opening)) + 1):
        if " ".join(opening[:size]) in language.dangling:
            return True
    return bool(opening) and opening[0] in language.determiners and _no_noun_follows(opening, language)


def _no_noun_follows(opening: tuple[str, ...], language: Language) -> bool:
    return len(opening) < 2 or opening[1] in language.stop_words


def is_reported(sentence: str, language: str | None) -> bool:
    """Whether a sentence reports speech and does not say whose."""
    table = pack(language).reported
    return (
        bool(table) and not table.isdisjoint(words(sentence, language)) and not _ATTRIBUTION.search(sentence)
    )


_ATTRIBUTION = re.compile(r"\b(?:sagte|laut|so|zufolge|erklärte)\b")


def marks(sentence: str, language: str | None) -> tuple[str, ...]:
    """What a reader must be told of a sentence that stands without the one before it."""
    found = []
    if dangles(sentence, language):
        found.append("dangling")
    if is_reported(sentence, language):
        found.append("reported")
    return tuple(found)
