"""The plain text of a mail → the same text without signature, list footer and link targets; words and line breaks unchanged."""

from __future__ import annotations

import re

from brief.sources import mail_footer
from brief.sources.mail_lines import Line, Part

_MAX_SIGNATURE = 1_500  # characters; what is longer is text below a rule
_OPENS_SIGNATURE = re.compile(r"\n-- ?(?=\n)")
_OPENS_LIST_FOOTER = re.compile(r"\n(?:-- ?\n)?_{20,}(?=\n)")
_TARGET = re.compile(
    r"(?<=\w)(?P<close>[\"'”“»’.,)]?) ?(?:<\s*https?://[^\s<>]+\s*>|\(\s*https?://[^\s()]{80,}\s*\))"
)
_PICTURE = re.compile(
    r"^[ \t]*\[(?:cid:|image:|bild:|https?://)[^\]\n]*\](?:<[^>\n]*>)?[ \t]*$\n?",
    re.MULTILINE | re.IGNORECASE,
)


def clean(text: str) -> str:
    """The text as one article: no signature, no addresses of links behind their words, no places of pictures."""
    return _PICTURE.sub("", _TARGET.sub(r"\g<close>", without_signature(text))).strip("\n")


def without_furniture(text: str) -> str:
    """The text without the paragraphs that are its sender's furniture; whole where nothing else is in it."""
    blocks = re.split(r"(\n[ \t]*\n)", text)
    lines = [Line([Part(block, None)]) for block in blocks[::2]]
    gone = mail_footer.furniture(lines)
    kept = "".join(
        "".join(blocks[2 * n : 2 * n + 2])
        for n in range(len(lines))
        if n not in gone or len(gone) == len(lines)
    )
    return kept.strip("\n")


def without_signature(text: str) -> str:
    """The text up to the line "-- " that opens a signature, and without a mailing list's footer."""
    for opening in (_OPENS_LIST_FOOTER, _OPENS_SIGNATURE):
        start = max(0, len(text) - _MAX_SIGNATURE)
        last = max((match.start() for match in opening.finditer(text, start)), default=0)
        if text[:last].strip():
            text = text[:last]
    return text
