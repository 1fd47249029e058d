"""The plain text of a mail → the same text without signature, list footer and link targets; words and line breaks unchanged."""

from __future__ import annotations

import re

from brief.sources import mail_footer
from brief.sources.mail_lines import Line, Part

_SIGNATURE = re.compile(r"\n-- ?\n(?!.*\n-- ?\n).*\Z", re.DOTALL)
_MAX_SIGNATURE = 1_500  # characters; what is longer is text below a rule
_LIST_FOOTER = re.compile(r"\n_{20,}\n.{0,1500}\Z", re.DOTALL)
_TARGET = re.compile(
    r"(?<=\w)(?P<close>[\"'”“»’.,)]?) ?(?:<\s*https?://[^\s<>]+\s*>|\(\s*https?://[^\s()]{80,}\s*\))"
)
_PICTURE = re.compile(
    r"^[ \t]*\[(?:cid:|image:|bild:|https?://)[^\]\n]*\](?:<[^>\n]*>)?[ \t]*$\n?",
    re.MULTILINE | re.IGNORECASE,
)


def clean(text: str) -> str:
    """The text as one article."""
    bare = _PICTURE.sub("", _TARGET.sub(r"\g<close>", without_signature(text)))
    blocks = re.split(r"(\n[ \t]*\n)", bare)
    lines = [Line([Part(block, None)]) for block in blocks[::2]]
    gone = mail_footer.furniture(lines)
    if len(gone) == len(lines):
        return text.strip("\n")
    kept = "".join(
        block + (blocks[2 * n + 1] if 2 * n + 1 < len(blocks) else "")
        for n, block in enumerate(blocks[::2])
        if n not in gone
    )
    return kept.strip("\n")


def without_signature(text: str) -> str:
    """The text up to the line "-- " that opens a signature, and without a mailing list's footer."""
    for pattern in (_LIST_FOOTER, _SIGNATURE):
        match = pattern.search(text)
        if match and match.start() > 0 and len(match[0]) <= _MAX_SIGNATURE and text[: match.start()].strip():
            text = text[: match.start()]
    return text
