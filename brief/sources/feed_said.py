"""A feed's text → what it says, without what changes at each look though nothing happens.

White space, markup, and what a link carries behind its address tell nothing; nor does how long ago something was ("vor 3
Minuten"), nor the numbers of a short line that is no sentence and stands beside longer ones ("12 Kommentare", "Stand: 12:30
Uhr"). All other numbers do: "12 Tote" and "14 Tote" are two reports.
"""

from __future__ import annotations

import html
import re

_BREAK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|table|blockquote|figure|figcaption|section)\b[^<>]*>|\n",
    re.IGNORECASE,
)
TAG = re.compile(r"<[^<>]*>")
# An address that carries nothing is taken, too, so that none is begun amid another: a long one would take hours.
_BEHIND_ADDRESS = re.compile(r"(https?://[^\s?#]+)(?:[?#]\S*)?")
_TIME = r"(?:se[ckg]|min|st(?:d|und)|hours?\b|hrs?\b|[hm]\b|heure|h?or[ae]s?\b|uur|tim|godz|hod|saat|dakik|сек|мин|час)\w*\.?"
_AGO = re.compile(
    rf"\b(?:vor|il y a|hace|há|för|for|před|przed)\s+(?:\d+|eine[rm]?|une?|una?|uma?|an?)\s?{_TIME}"
    rf"|\b(?:\d+|an?|een|un['a]?|en|ett?)\s?{_TIME}\s+(?:ago|fa|geleden|temu|назад|sedan|siden|önce|atrás)\b"
    r"|(?<!\d)\d+\s?(?:秒|分钟?|小时|時間|초|분|시간)\s?[前전]",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…。！？؟।॥][\"'»«“”’」』)\]]*$")
_NUMBER = re.compile(r"\d+")
_FEW = 5  # words of a line that counts or dates something


def said(title: str, text: str) -> str:
    """What title and text, both HTML, say: for comparing only."""
    lines = [line for part in _BREAK.split(text) if (line := _plain(part))]
    longest = max((len(line.split()) for line in lines), default=0)
    told = (_NUMBER.sub("", line) if _is_beside(line, longest) else line for line in lines)
    return "".join("".join((_plain(title), "\0", *told)).split())


def _plain(markup: str) -> str:
    text = html.unescape(TAG.sub(" ", markup))
    return _AGO.sub("", _BEHIND_ADDRESS.sub(r"\1", text)).strip()


def _is_beside(line: str, longest: int) -> bool:
    """Whether it is a short line that is no sentence, beside longer ones."""
    return len(line.split()) <= _FEW < longest and not _SENTENCE.search(line)
