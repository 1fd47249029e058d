"""Text on one line → lines of plain text: wrapped at word boundaries, by the columns that characters take on a screen.

Chinese, Japanese and Korean characters take two columns and may be parted anywhere but before closing punctuation. A word
longer than a line (an address) stays whole. A source's number stays with the word before it. Thai, which has
no spaces and no width of its own, is not wrapped: that would need a dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category, east_asian_width

WIDTH = 76  # RFC 3676 recommends 78 at most; quoted once, a line still fits
_NUMBER = re.compile(r" (?=\[\d+\])")
_GLUE = "\x1f"  # a space not to break at; never in text, since control characters are dropped before
_CLOSING = frozenset("、。，．：；！？）］｝〉》」』】〕〗’”…‥・ー％")


def columns(text: str) -> int:
    """How many columns a text takes on a screen."""
    return sum(_columns(character) for character in text)


def fill(text: str, first: str = "", rest: str | None = None) -> str:
    """A paragraph wrapped to `WIDTH`.

    Args:
        first: what stands before its first line.
        rest: what stands before the others; None: as many spaces as `first` is wide.
    """
    indent = " " * columns(first) if rest is None else rest
    lines, line, used = [], "", columns(first)
    for gap, piece in _pieces(text):
        wide = columns(piece)
        if line and used + len(gap) + wide > WIDTH:
            lines.append(line)
            line, used = piece, columns(indent) + wide
        else:
            line, used = f"{line}{gap if line else ''}{piece}", used + (len(gap) if line else 0) + wide
    lines.append(line)
    joined = "\n".join((first if place == 0 else indent) + part for place, part in enumerate(lines))
    return joined.replace(_GLUE, " ")


def rule(text: str, character: str = "-") -> str:
    """A line under a heading, as long as its longest line."""
    return character * max(columns(line) for line in text.split("\n"))


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What may begin a line, each with what stands before it where it doesn't: a space, or nothing."""
    for word in _NUMBER.sub(_GLUE, text).split(" "):
        gap = " "
        for piece in _unspaced(word):
            yield gap, piece
            gap = ""


def _unspaced(word: str) -> Iterator[str]:
    """A word's parts: what is written without spaces is parted between its characters, the rest is whole."""
    part = ""
    for character in word:
        breaks = part and (_is_wide(character) or _is_wide(part[-1])) and character not in _CLOSING
        if breaks and character != _GLUE and part[-1] != _GLUE:
            yield part
            part = ""
        part += character
    yield part


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in "WF" and category(character) in ("Lo", "Lm", "Po", "Ps", "Pe")


def _columns(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
