"""The beginning of a paragraph → who speaks, whether it asks, at which time of day it was written.

For dialogues ("Holm: Wir prüfen täglich.") and live blogs ("14.32 Uhr – Die Feuerwehr …"), in any language.
"""

from __future__ import annotations

import re

_QUESTION = re.compile(r"[?？؟;]\s*[\"'”“«»’]*\s*$")
_LONGEST_QUESTION = 400  # characters
_QUESTION_END = 12  # characters in which the mark stands, with quotation marks and spaces behind it
_SPEAKER = re.compile(r"^([^\W\d_][\w.’'/\- ]{0,30}?)\s?(?::\s+|：\s*)\S")
# "14:32", "14.32 Uhr", "14h32", "2:15 p.m.", "+++ 14:32", "[14:32]", "Update, 14.32 Uhr", "4. 11., 14.32 Uhr"
_STAMP = re.compile(
    r"[\W_]*(?:update[:,]?\s+)?(?:\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?,?\s+)?"
    r"(?:(?:[01]?\d|2[0-3])(?:[:.h]|\s?h\s?)[0-5]\d(?:\s*(?:[ap]\.?m\.?(?!\w)|(?:uhr|h|hrs|gmt|bst|et|cet|edt|est)\b))?|"
    r"(?:[01]?\d|2[0-3])\s*(?:uhr|[ap]\.?m\.?)(?!\w))",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"[\s:,.|–—+-]*")


def speaker(paragraph: str) -> str:
    """The name or initials before a paragraph of a dialogue: "Holm" of "Holm: Wir prüfen täglich."; "" for none."""
    match = _SPEAKER.match(paragraph)
    return match.group(1) if match else ""


def asks(paragraph: str) -> bool:
    """Whether a paragraph is a question, as interviewers put them."""
    return len(paragraph) < _LONGEST_QUESTION and bool(_QUESTION.search(paragraph[-_QUESTION_END:]))


def stamp(paragraph: str) -> str:
    """The time of day that a paragraph begins with: "14.32 Uhr"; "" where it begins with none."""
    match = _STAMP.match(paragraph)
    if not match:
        return ""
    behind = paragraph[match.end() :]
    after = _BEHIND.match(behind)
    bare = bool(after and after.end())  # "14:32 – Die Feuerwehr", not "15.30 Menschen"
    return match[0].strip(" \t+[](:–—-|*") if bare or not behind else ""
