"""The value behind a key, or what follows a date → whether it is prose and no header.

A sentence has a full stop at its end and words that begin small; names and places, which headers hold, have few of
them. Where a script has no capitals, all words count as small.
"""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…。！？।؟۔][\"'”“»«’‘)\]]*$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[a-z]|al|co|corp|inc|ltd|llc|jr|sr|etc|dr|st|hg|hrsg|red)\.)$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_WORDS = 4  # "Ort: Die Brücke ist zu."
# Of a sentence's words at least; a list of authors, "Ministry of Health" have fewer or no stop.
_SMALL_WORDS = 0.25
_SHORT_WORDS = 8  # the longest outlets and lists of authors that stand alone in a header
_SENTENCE_CHARACTERS = 10  # of Chinese, Japanese and Thai


def ends_as_sentence(value: str) -> bool:
    """Whether a value ends as a sentence does, and not with an abbreviation."""
    return bool(_END.search(value)) and not _ABBREVIATION.search(value)


def reads_as_sentence(value: str) -> bool:
    """Whether a value is a sentence rather than a name, a place or a list."""
    if not ends_as_sentence(value):
        return False
    words = _WORD.findall(value)
    small = sum(not word[0].isupper() for word in words)
    if len(_UNSPACED.findall(value)) >= _SENTENCE_CHARACTERS:
        return True
    return len(words) >= _SENTENCE_WORDS and small >= _SMALL_WORDS * len(words)


def is_short(value: str) -> bool:
    """Whether a value is short enough to be a header's only one: a name, a place, an address."""
    return len(value.split()) <= _SHORT_WORDS and not reads_as_sentence(value)


def opens_small(text: str, start: int) -> bool:
    """Whether what follows in the same paragraph goes on with a word in small letters, as a sentence does.

    "iPhone" and "eBay" begin small, and are names all the same.
    """
    match = re.compile(r"[ \t]*(?:\r?\n[ \t]*(?=\S))?[\"'„“”«»‘’(\[–—-]*\s?([^\W\d_]+)").match(text, start)
    return match is not None and match[1].islower()
