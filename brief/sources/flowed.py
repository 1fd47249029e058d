"""Plain text of mails whose lines were broken for transport (RFC 3676, format=flowed) → its paragraphs as written.

A line that ends with a space goes on in the next of the same depth of quotation; "-- " alone opens a signature and goes on
in none.
"""

from __future__ import annotations

import re

SIGNATURE = "-- "


def unwrap(text: str, *, delete_spaces: bool = False) -> str:
    """The text with its soft line breaks undone.

    Args:
        delete_spaces: the space that marks a soft break is not part of the text (DelSp=yes; Chinese, Japanese).
    """
    out: list[list[str]] = []  # each paragraph as the pieces of its lines
    open_depth: int | None = None  # of quotation, where the line before goes on
    for line in text.split("\n"):
        quotes = re.match(r">*", line)
        depth = quotes.end() if quotes else 0
        said = line[depth:].removeprefix(" ")  # a space keeps "From" and ">" from being taken for marks
        goes_on = said.endswith(" ") and said != SIGNATURE
        kept = said[:-1] if goes_on and delete_spaces else said
        if open_depth == depth and said != SIGNATURE:
            out[-1].append(kept)
        else:
            out.append([f"{'>' * depth}{' ' if depth else ''}{kept}"])
        open_depth = depth if goes_on else None
    lines = map("".join, out)
    return "\n".join(line if line == SIGNATURE else line.rstrip(" ") for line in lines)
