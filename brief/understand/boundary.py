"""One language's rules for where a sentence ends, compiled from its pack.

One pattern finds the candidates: a run of terminators, what closes after it, then white space; the regular-expression
engine passes over everything else (220 MB/s). Each candidate is decided by what stands before and after it:

1. nothing but a number or a letter stands before it in its sentence ("3. Platz für …", "a) …"): no end;
2. a small letter follows: no end, unless the writer plainly does without capitals, or the word is a long one
   ("… gesagt. dann …") and no known abbreviation;
3. a question or exclamation mark ends it, but not in brackets amid a sentence, nor before a dash that goes on small;
4. dots ("…", "...") end it where a capital, a digit or a sign follows;
5. a period ends it unless the word before is an initial, an ordinal, a Roman numeral or an abbreviation.
   Abbreviations that may end a sentence, and those others, do so before a word that begins sentences (`starters`).

Rules are by language, from tables of its pack; without a pack the same rules run on empty tables.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from brief.languages import Language, pack
from brief.understand.boundary_characters import (
    CJK,
    CLOSERS,
    CLOSING_BRACKETS,
    FULL_WIDTH,
    LOWER,
    OPENERS,
    PICTURES,
    QUOTES,
    TERMINATORS,
)

_END = re.escape(TERMINATORS)
_CLOSE = re.escape(CLOSERS)
_CJK_CLOSE = re.escape("\"'”’»›" + CLOSING_BRACKETS)
# What still belongs to the sentence: closers, a guillemet or '' set off by a space, footnote marks, pictures, smileys.
_TAIL = (
    rf"[{_CLOSE}]*+(?:[ \u00a0\u202f]?(?:\[\d{{1,3}}\]|\ufe0f))*+"
    rf"(?:[ \u00a0\u202f](?:[»›]|''|[”’](?=[\s,])|[:;]-?[()DPp|/](?!\w)|[{PICTURES}]++)(?=\s|\Z))*+"
)
_CANDIDATE = re.compile(
    # A run is tried from its first character only, so that "....…" takes linear time.
    rf"[{_END}{FULL_WIDTH}](?<![{_END}{FULL_WIDTH}].)[{_END}{FULL_WIDTH}]*+"
    rf"(?:{_TAIL}(\s++)|(?:(?<=[{FULL_WIDTH}])|(?<=[{CJK}][!?])(?=[{_CJK_CLOSE}]*+[{CJK}]))([{_CJK_CLOSE}]*+)())"
    # What is left of the paragraph must hold more than signs.
    r"(?!\W{0,12}\Z)",
    re.DOTALL,
)
_ENUMERATOR = re.compile(r"[(\[]?(?:\d+(?:\.\d+)*|[^\W\d_])[)\]]?", re.DOTALL)
_ORDINAL = re.compile(r"\d{1,3}|\d{1,2}\.\d{1,2}|[IVXLCDM]{1,7}")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}|(?:[^\W\d_]\.-?)*[^\W\d_]")
_KANA_PARTICLE = re.compile(r"[とをのがはにもでへやなかまじ]")
_REACH = 32  # how far back words are looked at; the longest abbreviation in the tables has 14 characters
_LONG = 5  # a word this long, all small letters, is hardly an abbreviation (54 of 58 on the tuning half)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a language's pack says about sentence ends."""

    ordinal_period: bool
    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    starters: frozenset[str]
    after_ordinal: frozenset[str]

    def boundaries(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where one sentence ends and the next begins, for each boundary inside `text[start:end]`."""
        found = []
        opened = start
        for match in _CANDIDATE.finditer(text, start, end):
            if self._ends(text, opened, match):
                opened = match.end()
                found.append((match.start(match.lastindex or 0), opened))
        return found

    def _ends(self, text: str, opened: int, match: re.Match[str]) -> bool:
        at, behind = match.span()
        mark = text[at]
        after = text[behind : behind + _REACH]
        if mark in FULL_WIDTH:
            return not (match[2] and _KANA_PARTICLE.match(after)) and not (
                mark == "．" and after[:1].isdigit()
            )
        if at - opened < 10 and _is_enumerator(text[opened:at]):
            return False
        if after.lstrip(QUOTES)[:1].islower():
            return self._ends_before_small(text, opened, match)
        if mark in "!?":
            return self._mark_ends(text, opened, match, after)
        if mark == "…" or text[at + 1] == ".":
            return _dots_end(text, at, after)
        return mark != "." or self._period_ends(text, opened, at, after)

    def _ends_before_small(self, text: str, opened: int, match: re.Match[str]) -> bool:
        """Does a sentence end although the next letter is small?"""
        at = match.start()
        if match.start(match.lastindex or 0) - at != 1:  # dots, closers: the sentence goes on
            return False
        words = text[max(opened, at - _REACH) : at].split()
        word = words[-1] if words else ""
        if text[at] == ".":
            if not (word.isalpha() and word.islower()) or word in self.abbreviations:
                return False
            if len(word) >= _LONG:
                return word not in self.final_abbreviations
        return len(word) > 2 and text[opened].islower() and word.lower() not in self.final_abbreviations

    def _mark_ends(self, text: str, opened: int, match: re.Match[str], after: str) -> bool:
        """Does a question or exclamation mark end its sentence?"""
        if after[:1] in "-–—" and after.lstrip("-–— \u00a0")[:1].islower():
            return False
        tail = text[match.start() + 1 : match.start(match.lastindex or 0)]
        if tail and tail[-1] in CLOSING_BRACKETS:
            bracket = max(text.rfind("(", opened, match.start()), text.rfind("[", opened, match.start()))
            return bracket <= opened or self._starts(after)
        return True

    def _period_ends(self, text: str, opened: int, at: int, after: str) -> bool:
        """Does a period end its sentence? That depends on the word before it."""
        words = text[max(opened, at - _REACH) : at].split()
        if not words or text[at - 1].isspace():
            return True
        word = words[-1].lstrip(OPENERS)
        if self.ordinal_period and _ORDINAL.fullmatch(word):
            return self._starts(after)
        lowered, joined = word.lower(), _joined(words).lower()
        if lowered in self.abbreviations or joined in self.abbreviations:
            return False
        if after[:1].isdigit() and lowered in self.before_numbers:
            return False
        doubtful = lowered in self.final_abbreviations or joined in self.final_abbreviations
        if doubtful or (_DOTTED.fullmatch(joined) and joined != joined.upper()) or _DOTTED.fullmatch(word):
            return self._starts(after)
        return True

    def _starts(self, after: str) -> bool:
        """Is the next word one that begins sentences?"""
        words = after.lstrip(OPENERS).split(maxsplit=1)
        word = words[0].rstrip(CLOSERS + ",;:.!?…").replace("’", "'") if words else ""
        if not word[:1].isupper():
            return False
        lowered = word.lower()
        return lowered in self.starters or lowered[: lowered.find("'") + 1] in self.starters


def _joined(words: list[str]) -> str:
    """The last word with the short ones before it that end in a period: "z.", "B" is "z.B"."""
    joined = words[-1].lstrip(OPENERS)
    for word in reversed(words[-4:-1]):
        if len(word) > 4 or not word.endswith("."):
            break
        joined = word.lstrip(OPENERS) + joined
    return joined


def _is_enumerator(text: str) -> bool:
    """Is there nothing yet but the number of a list item, or no letter at all?"""
    return bool(_ENUMERATOR.fullmatch(text)) or not any(character.isalnum() for character in text)


def _dots_end(text: str, at: int, after: str) -> bool:
    """Do dots end a sentence? Not as "(…)", nor where the next letter can't tell because its script has no capitals."""
    if text[at - 1 : at] in ("(", "[") and at:
        return False
    letter = after.lstrip(OPENERS)[:1]
    return not letter.isalpha() or letter.isupper()


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
        before_numbers=language.before_numbers,
        starters=language.starters,
        after_ordinal=language.after_ordinal,
    )
