"""A text as it stands in the sources → the same words on one line, safe to show to a person.

What changes, and nothing else: line breaks, tabs and runs of spaces become one space (no-break spaces stay); control
characters, byte-order marks and noncharacters are dropped; a lone surrogate becomes U+FFFD; the bidirectional
embeddings, overrides and isolates (U+202A–202E, U+2066–2069) are dropped, since one that is not closed would
turn around all that follows it on the page, and they carry no word; soft hyphens are, since mail subjects and terminals
show them. Marks without such reach (U+200E, U+200F, joiners) stay. Of a Markdown file its marks of emphasis, code and
links go, as they do wherever Markdown is read: no word stands in them. JSON and CSV keep the text verbatim; this is for
pages, mail and plain text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from unicodedata import bidirectional
from urllib.parse import urlsplit

from brief.charset import storable
from brief.markup import without_marks

# Python's splitlines and Python-Markdown break lines at these; U+0085, U+2028 and U+2029 are line ends in Unicode.
_SPACES = re.compile("[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
_DROPPED = re.compile("[\x00-\x1f\x7f-\x9f\xad\ufeff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_LEFT_TO_RIGHT = frozenset({"L"})
_STRONG = _RIGHT_TO_LEFT | _LEFT_TO_RIGHT
_LRM, _RLM = "\u200e", "\u200f"
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_NOT_IN_URL = re.compile(
    r"[\s\x00-\x20\x7f-\x9f\\<>\"^`{|}\u200e\u200f\u202a-\u202e\u2066-\u2069"
    r"\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # the last ones no XML may hold
)


def shown(text: str) -> str:
    """The words of a text on one line.

    >>> shown("Die Weser\\n  steigt.\\x07")
    'Die Weser steigt.'
    """
    visible = storable(_DROPPED.sub("", _SPACES.sub(" ", text)))
    return _SPACES.sub(" ", visible).strip()


def as_read(text: str, article: Mapping[str, Any]) -> str:
    """The words of an article's text on one line, without the marks that are no text in a Markdown file.

    >>> as_read("Der *Melder* kommt **ohne `App`** aus, [heißt](https://nord.example/) es.", {"path": "a.md"})
    'Der Melder kommt ohne App aus, heißt es.'
    >>> as_read("Leser*innen zahlen 3*4 Euro * und mehr.", {"path": "a.md"})
    'Leser*innen zahlen 3*4 Euro * und mehr.'
    """
    path = article.get("path") or ""
    if article.get("extracted") or not path.lower().removesuffix(".gz").endswith(_MARKDOWN):
        return shown(text)
    return without_marks(shown(text))


def held(text: str, *, right_to_left: bool) -> str:
    """A text of another direction than its line, with marks that keep it together, and what follows in the line's own.

    Without them "4.11." after an Arabic outlet's name is drawn before it, and in an Arabic line "4,1 Millionen" gets its
    number at the wrong end, and a sentence its full stop. The marks have no width and no reach.
    """
    line, other = (_RLM, _LRM) if right_to_left else (_LRM, _RLM)
    foreign = _LEFT_TO_RIGHT if right_to_left else _RIGHT_TO_LEFT
    strong = [
        bidirectional(character) in foreign for character in text if bidirectional(character) in _STRONG
    ]
    if not any(strong):
        return text
    if not strong[0]:  # it has words of another direction, and is of the line's own
        return text + line
    before, after = (other if bidirectional(text[end]) not in _STRONG else "" for end in (0, -1))
    return f"{before}{text}{after}{line}"


def web_address(url: str | None) -> str | None:
    """The URL where it can be linked without harm: http or https, with a host, no white space or quotes; else None.

    >>> web_address("https://bote.example/1")
    'https://bote.example/1'
    >>> web_address("javascript:alert(1)") is None
    True
    """
    if url is None or _NOT_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host else None


def host(url: str | None) -> str | None:
    """The host of a URL that can be linked, without "www."; else None."""
    address = web_address(url)
    return None if address is None else (urlsplit(address).hostname or "").removeprefix("www.")
