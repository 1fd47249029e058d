"""A sentence → which item of a row opens it ("Zweitens"), and does it begin a row that it does not go on with?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

from brief.languages import pack
from brief.languages.tokens import tokens

_HEAD = 120  # code points in which a row is begun
_HEAD_WORDS = 8
_OPENING = 60  # code points that hold an item that opens a sentence
_JOINING = frozenset("and but und aber et mais y e en og och".split())  # "And secondly"
_BEFORE_COLON = 5  # words among which is how many come: not "the two sides will eventually make a deal:"
_LETTERS = "abcdefgh"
_MOST_NUMBERED = 100
_NUMBERED = re.compile(r"\W{0,2}(?:(\d{1,2})|([a-h]))(?:\)|(?<=\d)\.)\s+(?=\S)([^\W\d_]*)")


class _Rows(NamedTuple):
    """The rows of a language, each item as `tokens` cuts it."""

    following: dict[str, frozenset[str]]  # item -> what may come next
    # what begins a row -> what goes on with it within the sentence, without a comma
    firsts: dict[str, tuple[str, ...]]
    later: frozenset[str]  # items that another one comes before
    items: tuple[str, ...]  # of all rows, the longest first
    in_time: frozenset[str]  # those that begin rows of weak words alone


def unfinished_row(sentence_text: str, language: str | None, *, met: Collection[str] | None = None) -> bool:
    """Whether the sentence begins an enumeration ("Erstens …") that it does not go on with.

    Args:
        met: those of `words_of_rows` that stand in it, where they are known: most sentences need no closer look then.
    """
    if met is not None and words_of_rows(language).isdisjoint(met):
        return False
    start = sentence_text[:_HEAD].lower()
    for hint in _hints(language):
        if hint in start:
            break
    else:
        return False  # most sentences end here; a loop takes half the time of any()
    text = f" {' '.join(tokens(sentence_text))} "
    head = f" {' '.join(text.split()[:_HEAD_WORDS])} "
    for first, seconds in _rows(language).firsts.items():
        if f" {first} " not in head or any(f" {second} " in text for second in seconds):
            continue
        if first[-1] != "," or item_of_row(sentence_text, language) == first:  # not "At first, he …"
            return True
    return False


def item_of_row(sentence_text: str, language: str | None) -> str:
    """The item of a row that opens the sentence, "zweitens" or "2"; "" for none."""
    numbered = _NUMBERED.match(sentence_text)
    if numbered and numbered[3].lower() not in pack(language).after_ordinal:  # not "1. November ist …"
        return numbered[1] or numbered[2]
    text = f"{' '.join(tokens(sentence_text[:_OPENING]))} "
    first, _, rest = text.partition(" ")
    starts = (text, rest) if first in _JOINING else (text,)
    return next(
        (item for start in starts for item in _rows(language).items if start.startswith(f"{item} ")), ""
    )


def goes_on_with_row(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with what goes on an enumeration: "Zweitens …"."""
    return item_of_row(sentence_text, language) in _rows(language).later


def comes_next(item: str, after: str, language: str | None) -> bool:
    """Whether one item of a row goes on with another: "zweitens" behind "erstens", "b" behind "a"."""
    if after.isdigit():
        return item == str(int(after) + 1)
    if len(after) == 1:
        return item == chr(ord(after) + 1)
    return item in _rows(language).following.get(after, ())


def may_tell_of_time(item: str, language: str | None) -> bool:
    """Whether what begins a row may as well say what was first in time: "d'abord", not "premièrement"."""
    return item in _rows(language).in_time


def announces_row(sentence_text: str, words: Sequence[str], language: str | None, *, follows: bool) -> bool:
    """Whether a sentence says that a row comes: "Three things matter:", "There are two reasons." before "First, …".

    Args:
        words: of the sentence, lower-cased.
        follows: whether the next sentence opens a row.
    """
    colon, counting = sentence_text.endswith(":"), pack(language).counting
    if follows:
        return colon or not counting.isdisjoint(words)
    return colon and not counting.isdisjoint(words[-_BEFORE_COLON:])


@cache
def _rows(language: str | None) -> _Rows:
    known = pack(language)
    sure, weak = tuple(_pairs(known.enumerations)), tuple(_pairs(known.sequences))
    following: dict[str, set[str]] = defaultdict(set)
    for item, after in (*sure, *weak):
        following[item].add(after)
    later = frozenset().union(*following.values())
    promising = {item for item, _ in sure if item not in later or item in following[item]}
    firsts = {
        first: tuple(sorted(after.removesuffix(" ,") for after in following[first]))
        for first in sorted(promising)
    }
    items = tuple(sorted({*following, *later}, key=lambda item: (-len(item), item)))
    in_time = {item for item, _ in weak} - {item for item, _ in sure}
    return _Rows(
        {item: frozenset(found) for item, found in following.items()},
        firsts,
        later,
        items,
        frozenset(in_time),
    )


def _pairs(entries: Collection[str]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        yield from pairwise([" ".join(tokens(part)) for part in entry.split("/")])


@cache
def words_of_rows(language: str | None) -> frozenset[str]:
    """The longest word of what each row begins with: a quick look, to see whether a closer one is worth it."""
    return frozenset(max(first.split(), key=len) for first in _rows(language).firsts)


@cache
def _hints(language: str | None) -> frozenset[str]:
    """All of what each row begins with, or its longest word where apostrophes may be written otherwise."""
    firsts = {first.removesuffix(" ,") for first in _rows(language).firsts}
    written = {first for first in firsts if any(first in entry for entry in pack(language).enumerations)}
    return frozenset(written | {max(first.split(), key=len) for first in firsts - written})


@cache
def openings_of_rows(language: str | None) -> tuple[frozenset[str], tuple[str, ...]]:
    """What opens a row, as `words` has it: the first words ("zum"), and all of it ("zum einen ")."""
    known = pack(language)
    firsts = {entry.split("/")[0].removesuffix(" ,") for entry in known.enumerations | known.sequences}
    openings = ("1", "a", *sorted(firsts))
    return frozenset(opening.split()[0] for opening in openings), tuple(
        [f"{opening} " for opening in openings]
    )


@cache
def first_words_of_items(language: str | None) -> frozenset[str]:
    """What a sentence begins with that goes on with a row, as `words` has it: one of few does."""
    known = pack(language)
    items = (item for entry in known.enumerations | known.sequences for item in entry.split("/"))
    numbers = (str(number) for number in range(_MOST_NUMBERED))
    return frozenset(chain((item.split()[0] for item in items), numbers, _LETTERS, _JOINING))
