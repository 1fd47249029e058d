"""One language's rules for where a sentence ends, compiled from its pack.

One pattern finds the candidates: a terminator, what closes after it, white space, and no small letter next. The
regular-expression engine passes over everything else (220 MB/s). What is left is decided by what stands before
and after: ellipses, question and exclamation marks, and periods, where the word before the period may be an
initial, an ordinal or an abbreviation, and the word after may be one that begins a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from brief.languages import Language, pack
from brief.understand.boundary_characters import CLOSERS, FULL_WIDTH, LOWER, OPENERS, TERMINATORS

_CANDIDATE = re.compile(
    # A run of terminators is tried from its first character only (linear time on "....").
    rf"(?:[{re.escape(TERMINATORS)}](?<![{re.escape(TERMINATORS)}].)[{re.escape(TERMINATORS)}]*+"
    rf"([{re.escape(CLOSERS)}]*+)(?:[ \u00a0\u202f][»](?=\s))?(\s++)(?![{LOWER}]))"
    rf"|[{FULL_WIDTH}][{FULL_WIDTH}{re.escape(TERMINATORS)}]*+([{re.escape(CLOSERS)}]*+)(\s*+)"
    rf"(?![、，,：:]|と)",
    re.DOTALL,
)
_ROMAN = re.compile(r"[IVXLCDM]{2,}|[IVX]")
_NUMBER = re.compile(r"\d+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
_REACH = 24  # how far back an abbreviation is looked for; the longest in the tables has 14 characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a language's pack says about sentence ends."""

    ordinal_period: bool
    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    starters: frozenset[str]
    after_ordinal: frozenset[str]

    def boundaries(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where one sentence ends and the next begins, for each boundary inside `text[start:end]`."""
        found = []
        for match in _CANDIDATE.finditer(text, start, end):
            at = match.start()
            if text[at] != "." or self.ends(text, start, match):
                gap = match.start(match.lastindex or 0)
                if match.end() < end:
                    found.append((gap, match.end()))
        return found

    def ends(self, text: str, start: int, match: re.Match[str]) -> bool:
        """Does a period end its sentence?"""
        at = match.start()
        if text[at + 1 : at + 2] == ".":
            return True
        words = text[max(start, at - _REACH) : at].split()
        if not words or text[at - 1].isspace():
            return True
        word = words[-1].lstrip(OPENERS)
        following = text[match.end() : match.end() + 30].split()
        after = following[0].strip(OPENERS + CLOSERS + ",;:.!?") if following else ""
        starts = after[:1].isupper() and after.lower() in self.starters
        if word.isdigit():
            if at - len(word) == start:
                return False
            return not self.ordinal_period or len(word) > 3 or starts
        if len(word) == 1:
            return starts or not word.isupper()
        lowered = word.lower()
        if lowered in self.abbreviations:
            return False
        if lowered in self.final_abbreviations:
            return starts
        if _DOTTED.fullmatch(word):
            return starts
        return not (self.ordinal_period and _ROMAN.fullmatch(word)) or starts


def rules(language: str | None) -> Rules:
    """The rules of a language; neutral ones where it has no pack.

    Raises:
        ValueError: not a well-formed BCP 47 tag.
    """
    return _compile(pack(language))


@cache
def _compile(language: Language) -> Rules:
    return Rules(
        ordinal_period=language.ordinal_period,
        abbreviations=language.abbreviations,
        final_abbreviations=language.final_abbreviations,
        starters=language.starters,
        after_ordinal=language.after_ordinal,
    )
