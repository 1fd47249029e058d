"""Article text → Markdown that shows exactly that text, in every dialect, and still reads well as plain mail.

No one way of escaping works everywhere: CommonMark (so GFM, mistune) takes a backslash before any ASCII punctuation,
Python-Markdown only before ``\\ ` * _ { } [ ] ( ) > # + - . !``, so ``< & | ~ : = $`` become entities. Each is escaped
only where some dialect would read it as markup, since a mail full of backslashes doesn't read well:

- everywhere: the backtick and ``{`` (attribute lists); ``*`` and ``<`` unless between spaces
- ``_`` unless it stands alone between letters or digits; ``~`` unless it opens a word ("~5 Prozent"); ``&`` where an
  entity could be read, also one without a semicolon; ``\\`` before punctuation and at the end
- ``]`` before ``( [ :``; ``[`` after another and before ``^`` (a footnote); in a link's text both, and ``^`` first
- ``$`` where it could close a formula on GitHub; ``:`` where it opens an emoji's name
- at the start of a line: ``- + > # [ : =``, and the period or bracket after digits ("3. Oktober 1990 war …")
- in a heading: ``#`` at its end; in a table cell: ``|``
- ``://`` and ``www.`` of an address that itself needed escaping: GFM links bare addresses and would show the escapes

The text must stand on one line (display.py).
"""

from __future__ import annotations

import re
from html import unescape
from typing import Literal
from urllib.parse import quote

Context = Literal["paragraph", "inline", "heading", "link", "cell"]

_ENTITIES = {
    "<": "&lt;",
    "&": "&amp;",
    "|": "&#124;",
    "~": "&#126;",
    ":": "&#58;",
    "=": "&#61;",
    "$": "&#36;",
    "^": "&#94;",
}
_ALWAYS = frozenset("`{")
_NUMBER = re.compile(r"\d+(?=[.)](?:\s|$))")
_MARK = re.compile(r"[-+](?=\s|$)|--|==|[>#\[:]|=\s*$")
_EMOJI = re.compile(r":(?=[a-z0-9_+\-]*[a-z+\-][a-z0-9_+\-]*:|100:|1234:)", re.ASCII)
_ADDRESS = re.compile(r"(?:https?|ftp)://\S*|www\.\S*", re.IGNORECASE)
_LONGEST_ENTITY = 40
_NOT_IN_DESTINATION = re.compile(r"[\s()\[\]<>\"'`\\*^{|}]")


def escape(text: str, *, context: Context) -> str:
    """Markdown that shows `text`.

    >>> escape("3. Oktober 1990 war ein Mittwoch.", context="paragraph")
    '3\\\\. Oktober 1990 war ein Mittwoch.'

    Args:
        text: one line, without control characters.
        context: "paragraph" at the start of a paragraph, list item or quotation; "inline" after other text on its
            line or in emphasis; "heading"; "link" for a link's text; "cell" of a table.
    """
    opening = -1 if context == "inline" else _opening(text, context)
    closing = len(text.rstrip("# ")) if context == "heading" else len(text)
    addresses = _untidy_addresses(text, context)
    return "".join(
        _escaped(character)
        if (
            place == opening
            or place in addresses
            or (character == "#" and place >= closing)
            or _is_markup(text, place, context)
        )
        else character
        for place, character in enumerate(text)
    )


def destination(url: str) -> str:
    """A URL as a link's destination: what could end it or be read as markup is percent-encoded."""
    encoded = _NOT_IN_DESTINATION.sub(lambda found: quote(found[0], safe=""), url)
    return "".join(
        "&amp;" if character == "&" and _opens_entity(encoded, place) else character
        for place, character in enumerate(encoded)
    )


def _opening(text: str, context: Context) -> int:
    """The place of the character that would make the text's line a list, heading, quotation, definition; or -1."""
    if context == "link" and text.startswith("^"):
        return 0
    number = _NUMBER.match(text)
    if number:
        return number.end()
    return 0 if _MARK.match(text) else -1


def _is_markup(text: str, place: int, context: Context) -> bool:
    """Whether some dialect could read the character at a place within a line as markup."""
    character = text[place]
    if character in _ALWAYS:
        return True
    test = _TESTS.get(character)
    if test is not None and test(text, place):
        return True
    return (context == "link" and character in "[]") or (context == "cell" and character == "|")


def _escaped(character: str) -> str:
    return _ENTITIES.get(character) or f"\\{character}"


def _untidy_addresses(text: str, context: Context) -> frozenset[int]:
    """Where to break the scheme of bare addresses that have something to escape."""
    found = set()
    for address in _ADDRESS.finditer(text):
        inside = range(address.start(), address.end())
        if any(_is_markup(text, place, context) for place in inside):
            found.add(text.index("." if text[address.start()] in "wW" else ":", address.start()))
    return frozenset(found)


# ---- characters that are markup in some surroundings --------------------------------------------------------------


def _before(text: str, place: int) -> str:
    return text[place - 1] if place else " "


def _after(text: str, place: int) -> str:
    return text[place + 1] if place + 1 < len(text) else " "


def _underscore(text: str, place: int) -> bool:
    return not (_before(text, place).isalnum() and _after(text, place).isalnum())


def _tilde(text: str, place: int) -> bool:
    return not _before(text, place).isspace() or not _after(text, place).isalnum()


def _star(text: str, place: int) -> bool:
    return not (0 < place < len(text) - 1 and text[place - 1].isspace() and text[place + 1].isspace())


def _less(text: str, place: int) -> bool:
    return not _after(text, place).isspace() or place + 1 == len(text)


def _backslash(text: str, place: int) -> bool:
    following = text[place + 1 : place + 2]
    return not following or (following.isascii() and not following.isalnum() and not following.isspace())


def _open_bracket(text: str, place: int) -> bool:
    return _before(text, place) == "[" or _after(text, place) == "^"


def _close_bracket(text: str, place: int) -> bool:
    return _after(text, place) in "([:"


def _dollar(text: str, place: int) -> bool:
    closes = not _before(text, place).isspace() and not _after(text, place).isalnum()
    return closes and "$" in text[:place]


def _opens_entity(text: str, place: int) -> bool:
    """Also what HTML reads without a semicolon ("&copy"), since mistune does."""
    rest = text[place : place + _LONGEST_ENTITY]
    return rest[1:2] == "#" or bool(re.match(r"&[0-9A-Za-z]+;", rest)) or unescape(rest)[:1] != "&"


def _emoji(text: str, place: int) -> bool:
    return bool(_EMOJI.match(text, place))


_TESTS = {
    "\\": _backslash,
    "*": _star,
    "<": _less,
    "_": _underscore,
    "~": _tilde,
    "[": _open_bracket,
    "]": _close_bracket,
    "$": _dollar,
    "&": _opens_entity,
    ":": _emoji,
}
