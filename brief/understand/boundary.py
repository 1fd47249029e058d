"""One language's rules for where a sentence ends, compiled from its pack.

The marks that a text has are found first, each by itself. One pattern tells which of them are candidates: a run of
terminators, what closes after it, then white space. Each candidate is decided by what stands before and after it:

1. nothing but a number or a letter stands before it in its sentence ("3. Platz für …", "a) …"): no end;
2. a small letter follows: no end, unless the writer plainly does without capitals, or the word is a long one
   ("… gesagt. dann …") and no known abbreviation;
3. a question or exclamation mark ends it, but not in brackets amid a sentence, nor before a dash that goes on small;
4. dots ("…", "...") end it where a capital, a digit or a sign follows;
5. a period ends it unless the word before is an initial, an ordinal, a Roman numeral or an abbreviation.
   Abbreviations that may end a sentence, and those others, do so before a word that begins sentences (`starters`); those of
   years ("w 1986 r.") before any, unless the sentence has only begun ("W 1986 r. Holm …").

Rules are by language, from tables of its pack; without a pack the same rules run on empty tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from brief.languages import pack
from brief.understand.boundary_characters import (
    ARMENIAN,
    CJK,
    CLOSERS,
    CLOSING_BRACKETS,
    DASHES,
    FULL_WIDTH,
    GREEK,
    OPENERS,
    PICTURES,
    QUOTES,
    TERMINATORS,
)

_BEGUN = 40  # code points
_END = re.escape(TERMINATORS)
_CLOSE = re.escape(CLOSERS)
_CJK_CLOSE = re.escape("\"'”’»›" + CLOSING_BRACKETS)
# What still belongs to the sentence: closers, a guillemet or '' set off by a space, footnote marks, pictures, smileys.
# Groups are atomic rather than possessive: up to Python 3.11.3, a possessive one loses its place where it doesn't match.
_TAIL = (
    rf"[{_CLOSE}{PICTURES}]*+(?>(?:[ \u00a0\u202f]?\[\d{{1,3}}\]){{0,9}})"
    r"(?>(?:\s(?:[»›”’)\]]|''|[:;]-?[()DPp|/]|[\[(](?:\.{3}|…)[\])]\.?)(?=\s|\Z)){0,3})"
)
_CANDIDATE = re.compile(
    # A run is tried from its first character only, so that "....…" and ". . . ." take linear time.
    rf"[{_END}{FULL_WIDTH};:](?<![{_END}{FULL_WIDTH}].)(?<![{_END}] .)"
    rf"(?:(?<![;:])|(?<=[{GREEK}];)|(?<=[{ARMENIAN}]:))[{_END}{FULL_WIDTH}]*+(?>(?: \.(?=[\s.])){{0,5}})"
    rf"(?:{_TAIL}(\s++)|(?:(?<=[{FULL_WIDTH}])|(?<=[{CJK}][!?])(?=[{_CJK_CLOSE}]*+[{CJK}]))([{_CJK_CLOSE}]*+)())"
    # What is left of the paragraph must hold more than signs.
    r"(?!\W{0,12}\Z)",
    re.DOTALL,
)
# Where candidates may begin. A literal is found ten times as fast as a class.
_MARK = re.compile(rf"[{_END}{FULL_WIDTH};:]")
_LITERALS = {mark: re.compile(re.escape(mark)) for mark in "!?…‽⁇⁈⁉"}
# What most sentences end and begin with, small letters and a capital, is told at once: by a group.
_LITERALS["."] = re.compile(r"\.(?: (?<=[a-zß-öø-ÿа-џ]{2}. )(?=([A-ZÀ-ÖØ-ÞЀ-Я]))|(?![^\W_]))")
# First bytes, in UTF-8, of all that is in FULL_WIDTH, GREEK and ARMENIAN.
_RARE = bytes.fromhex("cd ce cf d4 d5 d6 d8 db e0 e1 e3 ef")
_ENUMERATOR = re.compile(r"(?:[-–•⁃▪*]\s*)?[(\[]?(?:\d+(?:\.\d+)*|[^\W\d_])[)\]]?", re.DOTALL)
_ORDINAL_DIGITS = 3
_ORDINAL = re.compile(rf"\d{{1,{_ORDINAL_DIGITS}}}|\d{{1,2}}\.\d{{1,2}}")
_ROMAN = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}")
_PARTICLE = re.compile(r"[とをのがはにもでへやなかまじ]")
_REACH = 32  # how far back words are looked at; the longest abbreviation in the tables has 14 characters
_ASIDE = 200  # how long an aside in brackets may be; looking further back would take quadratic time
_LONG = 5  # a word this long, all small letters, is hardly an abbreviation (54 of 58 on the tuning half)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a language's pack says about sentence ends."""

    ordinal_period: bool
    capital_nouns: bool
    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    closing: frozenset[str]
    before_numbers: frozenset[str]
    starters: frozenset[str]
    after_ordinal: frozenset[str]
    speech: frozenset[str]
    doubtful: frozenset[str]  # the last words of everything in the tables above that takes a period

    def boundaries(
        self, text: str, start: int, end: int, marks: Sequence[re.Pattern[str]]
    ) -> tuple[list[int], list[int]]:
        """Where one sentence ends, and where the next begins, for each boundary inside `text[start:end]`.

        Args:
            marks: what `marks_of` says of the text.
        """
        ends: list[int] = []
        starts: list[int] = []
        opened = counted = passed = start
        n_quotes = 0  # straight ones in text[start:counted]
        doubtful = self.doubtful
        there = [mark for of in marks for mark in of.finditer(text, start, end)]
        if len(marks) > 1:
            there.sort(key=re.Match.start)
        for mark in there:
            at, plain = mark.start(), mark.lastindex
            # Nine of ten are decided here, which makes it twice as fast: a plain word, a period, perhaps a quotation
            # mark, a space, a digit, or a capital, perhaps after another quotation mark.
            if plain or _is_before_capital(text, at, end):
                behind = at + 2 if plain or text[at + 1] not in QUOTES else at + 3
                word = text[text.rfind(" ", opened, at) + 1 : at]
                if (
                    (word.isalpha() or (word[:1] != "-" and word.replace("-", "").isalpha()))
                    and (plain or word[1:].islower() or (len(word) > 1 and word.strip("IVXLC")))
                    and word.lower() not in doubtful
                ):
                    ends.append(behind - 1)
                    starts.append(behind)
                    opened = behind
                    continue
                if self._is_plain_ordinal(word) and not self._starts(text[behind : behind + _REACH]):
                    continue  # "16. Jänner"
            if at < passed or not (match := _CANDIDATE.match(text, at, end)):
                continue
            passed = behind = match.end()
            if self._ends(text, opened, match):
                gap = match.start(match.lastindex or 0)
                if text[behind] in QUOTES:
                    if _closes_amid_sentence(text, behind):
                        continue
                    if text[behind] == '"':
                        n_quotes += text.count('"', counted, behind)
                        counted = behind
                        if n_quotes % 2 and text[behind + 1 : behind + 2].isspace():
                            gap, behind = _set_off(text, behind, end)
                ends.append(gap)
                starts.append(behind)
                opened = behind
        return ends, starts

    def _ends(self, text: str, opened: int, match: re.Match[str]) -> bool:
        at, behind = match.span()
        mark = text[at]
        after = text[behind : behind + _REACH]
        if mark in FULL_WIDTH:
            return _full_width_ends(text[max(opened, at - _REACH) : at + 1], match[2], after)
        if at - opened < 10 and _is_enumerator(text[opened:at]):
            return False
        tail = text[at + 1 : match.start(match.lastindex or 0)]
        if after.lstrip(QUOTES)[:1].islower():
            return not tail and self._ends_before_small(text, opened, at, after)
        if (mark != "." or tail) and after[0] in DASHES and after.lstrip(DASHES + " \u00a0")[:1].islower():
            return False
        if mark == "…" or tail[:1] == "." or tail[:2] == " .":
            return _dots_end(text, at, after)
        if mark in "!?":
            return self._mark_ends(text, opened, at, tail, after)
        return mark != "." or self._period_ends(text, opened, at, after)

    def _ends_before_small(self, text: str, opened: int, at: int, after: str) -> bool:
        """Does a single mark end its sentence although the next letter is small?"""
        habit = text[opened].islower()  # this writer does without capitals
        if text[at] != ".":
            return habit
        words = text[max(opened, at - _REACH) : at].split()
        word = words[-1] if words else ""
        if not (word.isalpha() and word.islower()) or self._is_abbreviation(word):
            return False
        if after.split(maxsplit=1)[0].rstrip(".,") in self.speech:
            return False  # "Komm. sagte Holm": direct speech without its marks
        return len(word) >= _LONG or (habit and len(word) > 2)

    def _is_abbreviation(self, word: str) -> bool:
        return word in self.abbreviations or word in self.final_abbreviations

    def _mark_ends(self, text: str, opened: int, at: int, tail: str, after: str) -> bool:
        """Does a question or exclamation mark end its sentence? Not in brackets that opened amid the sentence."""
        if not tail:
            return True
        if tail[-1] in CLOSING_BRACKETS:
            reach = max(opened, at - _ASIDE)
            return max(text.rfind("(", reach, at), text.rfind("[", reach, at)) <= opened or self._starts(
                after
            )
        return not (tail[-1] in QUOTES and self._names_speaker(after))

    def _names_speaker(self, after: str) -> bool:
        """Do a name and a verb of speech follow a quotation: "Will it open?" Mr. Reed asked?"""
        if not self.speech:
            return False
        small = next((word for word in after.split()[:5] if word[0].islower()), "")
        return small.rstrip(".,:;") in self.speech

    def _period_ends(self, text: str, opened: int, at: int, after: str) -> bool:
        """Does a period end its sentence? That depends on the word before it."""
        words = text[max(opened, at - _REACH) : at].split()
        if not words or text[at - 1].isspace():
            return True
        if words[-1][-1] in CLOSING_BRACKETS:
            return True
        word = words[-1].lstrip(OPENERS)
        if self.ordinal_period and self._is_ordinal(word, after):
            return self._starts(after)
        joined = _joined(words).lower()
        lowered = word[max(word.rfind("'"), word.rfind("’")) + 1 :].lower()
        if (
            (lowered in self.closing or joined in self.closing)
            and at - opened > _BEGUN
            and word[:1].islower()
        ):
            return after.lstrip(OPENERS)[:1].isalnum()
        if lowered in self.abbreviations or joined in self.abbreviations:
            return False
        if joined in ("a.m", "p.m"):
            following = _next_word(after)
            return following[:1].isupper() and following.lower() not in self.after_ordinal
        if after[:1].isdigit() and lowered in self.before_numbers:
            return False
        if lowered in self.final_abbreviations or joined in self.final_abbreviations:
            return self._starts(after)
        if _is_initials(word) or _is_initials(joined) or _DOTTED.fullmatch(word):
            return self._starts(after)
        return True

    def _is_ordinal(self, word: str, after: str) -> bool:
        """May the word be an ordinal? Where nouns have no capitals, its noun would be small, or a known one."""
        if _ROMAN.fullmatch(word):
            return True
        if not _ORDINAL.fullmatch(word):
            return False
        return self.capital_nouns or _next_word(after).lower() in self.after_ordinal

    def _is_plain_ordinal(self, word: str) -> bool:
        return (
            word.isdecimal() and len(word) <= _ORDINAL_DIGITS and self.ordinal_period and self.capital_nouns
        )

    def _starts(self, after: str) -> bool:
        """Is the next word one that begins sentences?"""
        word = _next_word(after)
        lowered = word.lower()
        return word[:1].isupper() and (
            lowered in self.starters or lowered[: lowered.find("'") + 1] in self.starters
        )


def _is_before_capital(text: str, at: int, end: int) -> bool:
    """Is this a period, perhaps with a quotation mark, behind which a space and a capital or digit stand?"""
    if at + 4 >= end or text[at] != ".":
        return False
    behind = at + 3 if text[at + 1] in QUOTES else at + 2
    following = text[behind]
    return text[behind - 1] == " " and (
        following.isupper() or following.isdigit() or (following in QUOTES and text[behind + 1].isupper())
    )


def _next_word(after: str) -> str:
    """The next word, without the signs around it; empty where it is an initial ("A. I. Rabin")."""
    words = after.lstrip(OPENERS).split(maxsplit=1)
    if not words or (words[0][1:2] == "." and words[0][0].isalpha()):
        return ""
    return words[0].rstrip(CLOSERS + ",;:.!?…").replace("’", "'")


def _is_initials(text: str) -> bool:
    """A single letter, or several with periods between? Letters of scripts without capitals are words."""
    return bool(_INITIALS.fullmatch(text)) and text.upper() != text.lower()


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


def _full_width_ends(sentence: str, closed: str | None, after: str) -> bool:
    """Does 。！？ end a sentence? Not before a particle that takes up a quotation (「…。」と), nor in a title or number."""
    if closed and _PARTICLE.match(after):
        return False
    if sentence.rfind("《") > sentence.rfind("》"):
        return False
    return not (sentence[-1] == "．" and after[:1].isdigit())


def _closes_amid_sentence(text: str, behind: int) -> bool:
    """A quotation mark behind a space closes what the sentence goes on from: "Quel but ! », note Holm"."""
    after, next_one = text[behind + 1 : behind + 2], text[behind + 2 : behind + 3]
    return after in (",", ";", ")") or (after == "." and (next_one.isspace() or next_one in CLOSERS))


def _set_off(text: str, behind: int, end: int) -> tuple[int, int]:
    """A straight mark set off by spaces closes where one is open in the paragraph: its end, and where the next word begins."""
    following = behind + 1
    while following < end and text[following].isspace():
        following += 1
    return behind + 1, following


def _dots_end(text: str, at: int, after: str) -> bool:
    """Do dots end a sentence? Not as "(…)", nor where the next letter can't tell because its script has no capitals."""
    if text[at - 1 : at] in ("(", "[") and at:
        return False
    letter = after.lstrip(OPENERS)[:1]
    return not letter.isalpha() or letter.isupper()


def marks_of(text: str) -> list[re.Pattern[str]]:
    """What finds the marks that may end a sentence of a text: in most, only the few that all languages share do."""
    encoded = b"" if text.isascii() else text.encode("utf-8", "surrogatepass")
    for rare in _RARE:
        if rare in encoded:
            return [_MARK]
    return [pattern for mark, pattern in _LITERALS.items() if mark in text]


def rules(language: str | None) -> Rules:
    """The rules of a language; neutral ones where it has no pack.

    Raises:
        ValueError: not a well-formed BCP 47 tag.
    """
    return _compile(pack(language).tag)


@cache
def _compile(tag: str) -> Rules:
    language = pack(tag)
    return Rules(
        ordinal_period=language.ordinal_period,
        capital_nouns=language.capital_nouns,
        abbreviations=language.abbreviations,
        final_abbreviations=language.final_abbreviations,
        closing=language.closing,
        before_numbers=language.before_numbers,
        starters=language.starters,
        after_ordinal=language.after_ordinal,
        speech=language.speech,
        doubtful=frozenset(
            entry.rpartition(".")[2]
            for entry in language.abbreviations | language.final_abbreviations | language.before_numbers
        ),
    )
