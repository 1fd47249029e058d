"""Headings in one line with the text → where the first sentence behind them begins.

"Brücke gesperrt | Umweg | Kosten | Die Stadt Nordau lässt ihre älteste Brücke …" is how archives write headline,
crossheads and text one after the other. Taken for text is only what stands behind the last bar, begins with a capital
and ends as a sentence does; a table's row or a list of links stays as it is. Nothing is left out: the headings,
bars and all, are a sentence of their own, which no brief takes where there are others.
"""

from __future__ import annotations

import re

BAR = " | "

# Five words and more; what is shorter ("… | Foto: Holm.") is a caption or another heading.
_SENTENCE = re.compile(r"[\"“”„«»'‘]?[^\W_a-zß-öø-ÿ]\S*+(?>(?:\s+[^\s|]\S*+){4,})(?<=[.!?…\"”“»)])")


def behind_heads(text: str, start: int, end: int) -> int:
    """Where the sentence `text[start:end]` begins, its headings left out: `start` where it has none."""
    behind = text.rfind(BAR, start, end) + len(BAR)
    return behind if behind >= len(BAR) + start and _SENTENCE.fullmatch(text, behind, end) else start
