"""Text in one alphabet, with its signs → its words, cut as bytes.

A table for the 256 characters of a code page lower-cases letters and makes white space of everything that is in no word;
what is left to look at are apostrophes and the marks inside numbers. That takes half the time of a regular expression. The
words are those of words.py, whose rules hold for every script.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

_WESTERN = "cp1252"
_LATIN = "latin-1"  # encoded and decoded in a tenth of the time of a page
# What most western texts have beside its characters; one with more takes its page.
_IN_LATIN = {"’": "'", **dict.fromkeys("–„“”…", " ")}
# Of languages whose small letters are all in their page, and don't depend on what stands beside them.
_PAGES = {
    **dict.fromkeys("de en fr es it pt nl sv da no fi gl is eu ca id und".split(), _WESTERN),
    **dict.fromkeys(("pl", "cs", "hr", "hu"), "cp1250"),
    **dict.fromkeys(("ru", "uk", "bg"), "cp1251"),
}

_APOSTROPHE = b"'"
_BETWEEN_TEXTS = "\0"
_CUT = b"\n"  # what the table makes of that: white space too, so that a text may hold one
_SOFT_HYPHEN = b"\xad"  # in each of the pages

# Digits as 0, the marks that may stand inside a number as a comma, and what stands between texts.
_NUMBERS = _CUT + b"".join(
    b"0" if bytes([n]).isdigit() else b"," if n in b".," else b" " for n in range(1, 256)
)
_DIGIT = ord("0")  # a number is looked for at once, while bytes are tried as one first
_IN_NUMBER = b"0,0"


class _Page(NamedTuple):
    lowered: bytes  # for each byte a small letter, a digit, an apostrophe or white space
    outer_apostrophe: re.Pattern[bytes]  # one that stands in no word


def has_page(tag: str) -> bool:
    """Whether most texts in the language of this pack can be cut so."""
    return tag in _PAGES


def words_of_each(texts: Sequence[str], tag: str) -> tuple[tuple[tuple[str, ...], ...], tuple[bool, ...]]:
    """The words of each text, lower-cased, in order; and whether it has a figure.

    Args:
        tag: of a language pack that has a page.
    Raises:
        UnicodeEncodeError: a text has a character that is not in the page of the language.
    """
    lowered, numbers = _cut(_BETWEEN_TEXTS.join(texts), tag)
    cut, figures = lowered.split("\n"), numbers.split(_CUT)
    if len(cut) != len(texts):  # one of them holds what stands between them, or there are none
        each = [_cut(text, tag) for text in texts]
        cut, figures = [words for words, _ in each], [numbers for _, numbers in each]
    return tuple([tuple(text.split()) for text in cut]), tuple([_DIGIT in text for text in figures])


def _cut(text: str, tag: str) -> tuple[str, bytes]:
    """The words with white space between them, and the digits and the marks that may stand inside numbers."""
    encoded, name = _encoded(text, _PAGES[tag])
    encoded = encoded.replace(_SOFT_HYPHEN, b"")
    page = _page(name)
    lowered = encoded.translate(page.lowered)
    if ord(_APOSTROPHE) in lowered:
        lowered = page.outer_apostrophe.sub(b" ", lowered)
    numbers = encoded.translate(_NUMBERS)
    if (at := numbers.find(_IN_NUMBER)) >= 0:
        lowered = _with_marks(lowered, encoded, numbers, at)
    return lowered.decode(name), numbers


def _encoded(text: str, own: str) -> tuple[bytes, str]:
    """A text as bytes, with the name of the quickest page that has all its letters."""
    if text.isascii():
        return text.encode("ascii"), "ascii"
    if own != _WESTERN:
        return text.encode(own), own
    for mark, latin in _IN_LATIN.items():
        text = text.replace(mark, latin)
    try:
        return text.encode(_LATIN), _LATIN
    except UnicodeEncodeError:
        return text.encode(_WESTERN), _WESTERN


def _with_marks(lowered: bytes, encoded: bytes, numbers: bytes, at: int) -> bytes:
    """The same with the periods and commas that stand inside numbers, from the first of them on."""
    marked = bytearray(lowered)
    while at >= 0:
        marked[at + 1] = encoded[at + 1]
        at = numbers.find(_IN_NUMBER, at + 2)
    return bytes(marked)


@cache
def _page(name: str) -> _Page:
    lowered = b"".join(_lowered(bytes([byte]).decode(name, "ignore"), name) for byte in range(256))
    letters = re.escape(bytes(set(lowered) - set(b" \n'")))
    outer = re.compile(rb"'(?:(?![%b])|(?<![%b].))" % (letters, letters), re.DOTALL)
    return _Page(lowered, outer)


def _lowered(character: str, page: str) -> bytes:
    if character == _BETWEEN_TEXTS:
        return _CUT
    if character in ("'", "’"):
        return _APOSTROPHE
    return character.lower().encode(page) if character.isalnum() else b" "
