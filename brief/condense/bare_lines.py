"""A short text that is told whole → its lines that are no sentences, and tell nothing where they stand in a row with them.

Headings between paragraphs, what stands above the first sentence (the sender, "Press release 14/2026"), rows of tables, and
whom to ask at the end ("Contact:", a telephone number). Items of a list stay: they tell something. All are known by having no
final mark; where no sentence of a text has one, as in Thai, nothing is told from that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from brief.condense.fragments import ends_are_marked, has_end
from brief.model import Article, Sentence

_MOST_WORDS = 12  # a longer line is a sentence that has lost its full stop
_HEADING_MARK = re.compile(r"(?:^|\n)[ \t]{0,3}#{1,6}[ \t]+$")
_HEADING_MARK_END = 12  # code points before a line in which the mark stands
_CONTACT = re.compile(
    r"\S@\S+\.\w|\bTel(?:efon|éphone|éfono)?\b|\bPhone\b|\+\d\d|\b0\d{2,4}[ /-]\d{3}", re.IGNORECASE
)


def bare_lines(article: Article) -> frozenset[Sentence]:
    """The lines of an article that are no sentences, and are not told where all its sentences are."""
    sentences = article.sentences
    if not ends_are_marked(sentence.text for sentence in sentences):
        return frozenset()
    runs = [(bare, list(run)) for bare, run in groupby(sentences, key=_is_bare)]
    return frozenset(
        sentence
        for place, (bare, run) in enumerate(runs)
        if bare
        for sentence in _untold(run, article.text, opens=place == 0, ends=place == len(runs) - 1)
    )


def _is_bare(sentence: Sentence) -> bool:
    return not has_end(sentence.text) and len(sentence.text.split()) <= _MOST_WORDS


def _untold(run: Sequence[Sentence], text: str, *, opens: bool, ends: bool) -> Iterator[Sentence]:
    """Those of some bare lines, one behind the other, that tell nothing: all of them, or rows and headings alone."""
    contact = ends and any(_CONTACT.search(line.text) for line in run)
    heading = len(run) == 1 and not ends
    for line in run:
        if opens or contact or heading or "|" in line.text or "\t" in line.text or _is_heading(line, text):
            yield line


def _is_heading(line: Sentence, text: str) -> bool:
    """Whether it is marked as a heading of Markdown."""
    return _HEADING_MARK.search(text[max(0, line.start - _HEADING_MARK_END) : line.start]) is not None
