"""Sentences of an article -> units that are taken whole or not at all.

A quotation that spans sentences makes one unit of them. Marks are paired paragraph by paragraph: „…“ «…» “…”
»…« ”…” ‚…‘ ‘…’ ‹…› 「…」 『…』 and straight "…". A quotation left open at the end of a paragraph goes on
where the next paragraph opens with the same mark; otherwise an open mark is a slip of the pen and counts for
nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.model import Sentence

# opening mark -> what may close it
_CLOSERS = {
    "„": '“”"',
    "“": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‚": "‘’",
    "‘": "’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    '"': '"',
}
_BOTH = frozenset('"”»›')  # open only where a word begins

# A quotation of more sentences is a speech, or marks mispaired.
MAX_QUOTED = 12

Unit = range  # indexes of neighbouring sentences


def units(sentences: Sequence[Sentence]) -> tuple[Unit, ...]:
    """Neighbouring sentences that belong together, in order; most units are one sentence.

    Args:
        sentences: of one article, in document order.
    Returns:
        Ranges that cover every index once.
    """
    joined = _joined(sentences)
    found: list[Unit] = []
    start = 0
    for index in range(1, len(sentences) + 1):
        if index == len(sentences) or index not in joined:
            found.append(range(start, index))
            start = index
    return tuple(found)


def _joined(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The sentences that begin inside a quotation."""
    inside: list[int] = []
    open_mark = ""
    began = 0
    for index, sentence in enumerate(sentences):
        new_paragraph = index > 0 and sentence.paragraph != sentences[index - 1].paragraph
        if open_mark and new_paragraph and not sentence.text.startswith(open_mark):
            inside = [i for i in inside if i <= began]
            open_mark = ""
        if open_mark:
            inside.append(index)
            if index - began >= MAX_QUOTED:
                inside = [i for i in inside if i <= began]
                open_mark = ""
        after = open_quotation(sentence.text, open_mark)
        if after and not open_mark:
            began = index
        open_mark = after
    if open_mark:
        inside = [i for i in inside if i <= began]
    return frozenset(inside)


def open_quotation(text: str, open_mark: str = "") -> str:
    """The mark that is open after a stretch of text, given the one open before; "" for none."""
    if not _has_mark(text):
        return open_mark
    for position, char in enumerate(text):
        if char not in _MARKS:
            continue
        if open_mark:
            if char in _CLOSERS[open_mark] and not _apostrophe(text, position):
                open_mark = ""
        elif char in _CLOSERS and _opens(text, position):
            open_mark = char
    return open_mark


_MARKS = frozenset("".join(_CLOSERS) + "".join(_CLOSERS.values()))


def _has_mark(text: str) -> bool:
    return not _MARKS.isdisjoint(text)


def _opens(text: str, position: int) -> bool:
    if text[position] not in _BOTH and text[position] != "‘":
        return True
    before = text[position - 1] if position else " "
    after = text[position + 1] if position + 1 < len(text) else " "
    return not before.isalnum() and not after.isspace() and before not in ".,!?…"


def _apostrophe(text: str, position: int) -> bool:
    return text[position] == "’" and position + 1 < len(text) and text[position + 1].isalnum()
