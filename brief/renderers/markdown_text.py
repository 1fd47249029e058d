"""Article text → Markdown that shows exactly that text, in every dialect, and still reads well as plain mail.

No one way of escaping works everywhere: CommonMark (and GFM, mistune) takes a backslash before any ASCII punctuation,
Python-Markdown only before the characters in `_BACKSLASH`, so `< & | ~ : $` are written as entities where they need it. Each is
escaped only where some dialect would read it as markup, since a mail full of backslashes doesn't read well:

- everywhere: ``\\ ` *`` and ``{`` (attribute lists), ``<``
- ``_`` unless between letters or digits; ``~`` unless it opens a word ("~5 Prozent"); ``&`` where an entity could be read
- ``]`` before ``( [ :``; both brackets in a link's text
- ``$`` where it would close a formula on GitHub; ``:name:``, an emoji there
- at the start of a line: ``- + > # [ : =``, and a period or bracket after digits ("3. Oktober 1990 war …")
- at the end of a heading: ``#``; in a table cell: ``|``

The text must stand on one line (display.py). Line breaks are not handled here.
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import quote

Context = Literal["start", "inline", "heading", "link", "cell"]

_ALWAYS = "\\`*{"
_BACKSLASH = "\\`*_{}[]()>#+-.!"  # what Python-Markdown lets a backslash escape
_LINE_START = re.compile(r"(?:(?P<number>\d+)(?P<end>[.)])(?=\s|$)|(?P<mark>[-+](?=\s|$)|[-=]{2,}|[>#\[:=]))")
_EMOJI = re.compile(r":(?=[a-z0-9_+\-]*[a-z][a-z0-9_+\-]*:|100:|1234:)", re.ASCII)
_ADDRESS = re.compile(r"(?P<scheme>https?|ftp)://\S*|www\.\S*", re.IGNORECASE)


def escape(text: str, *, context: str) -> str:
    """Markdown that shows `text`.

    Args:
        text: one line, without control characters.
        context: "start" of a paragraph, list item or quotation; "inline" after other text on a line, emphasis included;
            "heading"; "link" for a link's text; "cell" of a table.
    """
    t = re.sub(r"([\\`*_\[\]#{}])", r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", re.sub(r"^([-+>])", r"\\\1", t))


def destination(url: str) -> str:
    """A URL as a link's destination: what could end it or be read as markup is percent-encoded."""
    return quote(url, safe="/:?#[]@!$&+,;=%~-._")
