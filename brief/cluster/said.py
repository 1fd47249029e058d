"""A sentence → what it says, as far as words show: content, numbers, doubts, names and weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from brief.cluster.figures import small_numbers
from brief.cluster.reporting import is_reporting
from brief.languages import pack
from brief.languages.days import day_pattern, weekday_numbers
from brief.languages.versions import denials, doubts
from brief.languages.words import stems, stems_of, words

_SHORTEST = 3  # letters of a name; "Mr"
_TOKEN = re.compile(r"[^\W\d_][\w'’]*|\d+|[^\w\s]")
_ADJECTIVE = re.compile(r"e[mns]?$")
_QUOTATION = re.compile(r"«|(?<![^\s(])[\"“„»](?=\w)")
_LONG_QUOTATION = re.compile(r"«[^»]{30}|(?<![^\s(])[\"“„»](?=\w)[^\"“”„«»]{30}")
# German nouns have capitals, and names stand without an article: behind these, or behind another noun.
_BEFORE_NAMES = frozenset("aus bei für gegen in mit nach um von".split())


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says, as far as words show."""

    content: frozenset[str]  # stems that are no numbers
    numbers: frozenset[str]  # words with a digit
    doubts: frozenset[str]
    denies: bool
    keys: frozenset[str]  # stems, but of words that say who reports and when; numbers as digits
    names: frozenset[str]  # stems of words that stand as names do
    shows_names: bool  # its script has capitals
    weekdays: frozenset[int]  # from Monday, 0
    quotes: bool  # what somebody said

    @property
    def counts(self) -> frozenset[str]:
        """Its numbers, written as digits."""
        return frozenset(key for key in self.keys if _is_number(key))


def said(text: str, language: str | None) -> Said:
    """What a sentence says."""
    found = words(text, language)
    numbers = frozenset(filter(_is_number, found))
    plain = f" {' '.join(found)} "
    return Said(
        content=frozenset(stems(text, language)) - numbers,
        numbers=numbers,
        doubts=frozenset(h for h in doubts(language) if f" {h} " in plain),
        denies=any(f" {denial} " in plain for denial in denials(language)),
        keys=frozenset(_keys(tuple(set(found)), language)),
        names=frozenset(stem for name in _names(text, language) for stem in stems(name, language)),
        shows_names=text != text.swapcase(),
        weekdays=frozenset(_weekdays(text, language)),
        quotes=_is_speech(text, found, language),
    )


def _is_speech(text: str, found: tuple[str, ...], language: str | None) -> bool:
    """Whether a sentence quotes what somebody said, not a title or two words."""
    if _LONG_QUOTATION.search(text):
        return True
    return _QUOTATION.search(text) is not None and not pack(language).first_person.isdisjoint(found)


def numbers_in(text: str, language: str | None) -> frozenset[str]:
    """The words of a text that have a digit."""
    return frozenset(filter(_is_number, words(text, language)))


def _is_number(word: str) -> bool:
    return any(c.isdigit() for c in word)


def _keys(found: tuple[str, ...], language: str | None) -> Iterator[str]:
    small = small_numbers(language)
    for word, stem in zip(found, stems_of([(word,) for word in found], language), strict=True):
        if word in small:
            yield str(small[word])
        elif _is_number(word):
            yield word
        elif not is_reporting(language, word):
            yield from stem  # none of a stop word


def _names(text: str, language: str | None) -> Iterator[str]:
    """The words with a capital within a sentence; in German those that stand as names do."""
    stands = _stands_as_german_name if pack(language).capital_nouns else _stands_inside
    pairs = pairwise(_TOKEN.findall(text))
    for before, word, opens in {(before, word, i == 0) for i, (before, word) in enumerate(pairs)}:
        is_name = word[0].isupper() and len(word) >= _SHORTEST and stands(before, opens=opens)
        if is_name and not is_reporting(language, word.lower()):
            yield word


def _stands_inside(before: str, *, opens: bool) -> bool:
    return before[0].isalpha()


def _stands_as_german_name(before: str, *, opens: bool) -> bool:
    """Args: opens: the word before is the sentence's first, which may be an adjective."""
    if before.lower() in _BEFORE_NAMES:
        return True
    return before[0].isupper() and not (opens and _ADJECTIVE.search(before)) and bool(stems(before, "de"))


def _weekdays(text: str, language: str | None) -> Iterator[int]:
    pattern, numbers = day_pattern(language), weekday_numbers(language)
    if pattern:
        yield from (numbers[m["weekday"].lower()] for m in pattern.finditer(text) if m["weekday"])
