"""Sentences of an article -> units that are taken whole or not at all.

A quotation that spans sentences makes one unit of them. Marks are paired paragraph by paragraph: „…“ «…» “…”
»…« ”…” ‚…‘ ‘…’ ‹…› 「…」 『…』 and straight "…". A quotation left open at the end of a paragraph goes on
where the next paragraph opens with the same mark; otherwise an open mark is a slip of the pen and counts for
nothing, as does one that is not closed within twelve sentences.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from brief.languages.words import words
from brief.model import Sentence

# opening mark -> what may close it
_CLOSERS = {
    "„": '“”"',
    "“": '”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‚": "‘’",
    "‘": "’",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    '"': '"',
}
_MARK = re.compile("[" + "".join(_CLOSERS) + "".join(_CLOSERS.values()) + "]")
# These also close, or serve as apostrophes: they open only where a word begins.
_AMBIGUOUS = frozenset('"“”»›‘')

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
    inside = _inside(sentences)
    bounds = [index for index in range(len(sentences)) if index not in inside] + [len(sentences)]
    return tuple(range(start, end) for start, end in pairwise(bounds))


def torn(sentences: Sequence[Sentence], told: Collection[Sentence]) -> set[Sentence]:
    """The sentences of quotations that are not told whole; a stray mark that a sentence was made of is not missed.

    Args:
        sentences: of one article, in document order.
        told: those that are shown.
    """
    found: set[Sentence] = set()
    for unit in units(sentences):
        quoted = {sentences[index] for index in unit}
        if len(unit) > 1 and any(words(sentence.text, None) for sentence in quoted.difference(told)):
            found |= quoted
    return found


def _inside(sentences: Sequence[Sentence]) -> set[int]:
    """The sentences that begin inside a quotation which is closed later on."""
    found: set[int] = set()
    open_mark = ""
    waiting: list[int] = []  # the sentences that began since it was opened
    for index, sentence in enumerate(sentences):
        if open_mark and (len(waiting) >= MAX_QUOTED or _breaks_off(sentences, index, open_mark)):
            open_mark = ""
        if open_mark:
            waiting.append(index)
        if not _MARK.search(sentence.text):
            continue
        before = open_mark
        text = sentence.text
        if before and text.startswith(before) and sentence.paragraph != sentences[index - 1].paragraph:
            text = text[1:]  # the mark is repeated at the start of a paragraph that goes on quoting
        closed, open_mark = _follow(text, before)
        if closed:
            found.update(waiting)
        if closed or not before:
            waiting = []
    return found


def _breaks_off(sentences: Sequence[Sentence], index: int, open_mark: str) -> bool:
    new_paragraph = sentences[index].paragraph != sentences[index - 1].paragraph
    return new_paragraph and not sentences[index].text.startswith(open_mark)


def _follow(text: str, open_mark: str) -> tuple[bool, str]:
    """Whether the open mark is closed in a stretch of text, and the mark that is open after it."""
    closed = False
    for match in _MARK.finditer(text):
        mark, position = match.group(), match.start()
        if open_mark:
            if mark in _CLOSERS[open_mark] and not _is_apostrophe(text, position):
                open_mark, closed = "", True
        elif mark in _CLOSERS and _opens(text, position):
            open_mark = mark
    return closed, open_mark


def _opens(text: str, position: int) -> bool:
    if text[position] not in _AMBIGUOUS:
        return True
    before = text[position - 1 : position] or " "
    after = text[position + 1 : position + 2] or " "
    return not (before.isalnum() or after.isspace() or before in ".,;!?…")


def _is_apostrophe(text: str, position: int) -> bool:
    """A ’ inside a word."""
    return text[position] == "’" and text[position + 1 : position + 2].isalnum()
