"""A sentence → does it begin a row ("Erstens") that it does not go on with, or go on with one?"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from brief.languages import pack
from brief.languages.tokens import tokens

_HEAD = 120  # code points in which a row is begun
_HEAD_WORDS = 8


def unfinished_row(sentence_text: str, language: str | None, *, met: Collection[str] | None = None) -> bool:
    """Whether the sentence begins an enumeration ("Erstens …") that it does not go on with.

    Args:
        met: those of `words_of_rows` that stand in it, where they are known: most sentences need no closer look then.
    """
    if met is not None and words_of_rows(language).isdisjoint(met):
        return False
    start = sentence_text[:_HEAD].lower()
    for first in _beginnings(language):
        if first[0] in start and all(map(start.__contains__, first)):
            break
    else:
        return False  # most sentences end here; a loop takes half the time of any()
    text = f" {' '.join(tokens(sentence_text))} "
    head = " ".join(text.split()[:_HEAD_WORDS])
    return any(f" {first} " in f" {head} " and f" {second} " not in text for first, second in _rows(language))


def goes_on_with_row(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with what goes on an enumeration: "Zweitens …"."""
    text = f"{' '.join(tokens(sentence_text[:_HEAD]))} "
    return any(text.startswith(f"{second} ") for _, second in _rows(language))


@cache
def _rows(language: str | None) -> tuple[tuple[str, str], ...]:
    rows = (entry.split("/") for entry in pack(language).enumerations)
    return tuple(sorted((" ".join(tokens(first)), " ".join(tokens(second))) for first, second in rows))


@cache
def _beginnings(language: str | None) -> tuple[tuple[str, ...], ...]:
    """The words that each row begins with, the longest first."""
    return tuple({tuple(sorted(first.split(), key=len, reverse=True)) for first, _ in _rows(language)})


@cache
def words_of_rows(language: str | None) -> frozenset[str]:
    """The longest word of what each row begins with: a quick look, to see whether a closer one is worth it."""
    return frozenset(words[0] for words in _beginnings(language))
