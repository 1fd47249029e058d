"""Running text → its sentences, with offsets.

Paragraphs first (paragraphs.py), then inside each the boundaries that the language's rules find (boundary.py).
Nothing is lost and nothing changed: each character that is not white space stands in exactly one sentence (a rule
between paragraphs, "* * *", in none), and `text[s.start:s.end] == s.text`. A headline or list item without a full
stop is a sentence of its own; a closing quotation mark belongs to the sentence it closes. Sentences inside a
quotation are sentences.

Does not detect the language, and does not join a quotation's sentences: what must stay together is for `condense`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import repeat
from typing import Any

from brief.languages import pack
from brief.languages.quoted import has_any
from brief.model import Sentence
from brief.understand.boundary import marks_of, rules
from brief.understand.paragraphs import paragraphs
from brief.understand.run_in_heads import BAR, HEAD, IN_COURSE, behind_glued_head, behind_heads, in_course

Spans = Iterable[tuple[int, int, int]]  # start, end, number of the paragraph

_ITEM_MARKS = "•►▪■"
# "L'automne s'installe.• Météo": of 40 in French news all stood behind a sentence.
_BEFORE_ITEM = re.compile(rf"(?<=[\w)»”\"][.!?…]|[.!?…][»”\"])\s?(?=[{_ITEM_MARKS}])")


def split(
    text: str, language: str | None, *, start: int = 0, article_id: str = "", markup: bool = False
) -> tuple[Sentence, ...]:
    """The sentences of a text, in order.

    Args:
        text: what offsets count in; may hold anything, lone surrogates and NUL too.
        language: BCP 47 tag; None, "und" and languages without a pack get neutral rules.
        start: where the body begins; what stands before is a header, and not part of any sentence.
        article_id: goes into each sentence.
        markup: the text is Markdown: block marks ("# ", "> ", "- ", "1. ") and lines that are only layout (rules,
            table borders, fences) stand outside the sentences. Without it only rules are left out.
    Returns:
        Sentences without white space at their ends, not overlapping; `paragraph` counts from 0.
    Raises:
        ValueError: `language` is not a well-formed tag.
    Cost: O(len(text)).
    """
    find, stop_words = rules(language).boundaries, pack(language).stop_words
    marks = marks_of(text)
    starts: list[int] = []
    ends: list[int] = []
    numbers: list[int] = []
    for number, (begin, end) in enumerate(paragraphs(text, start=start, markup=markup)):
        starts.append(begin)
        if (behind := behind_glued_head(text, begin, end, stop_words)) > begin:
            ends.append(behind)
            starts.append(behind)
        within, following = find(text, starts[-1], end, marks)
        ends += [*within, end]
        starts += following
        numbers.extend(repeat(number, len(starts) - len(numbers)))
    spans: Spans = zip(starts, ends, numbers, strict=True)
    if BAR[1] in text and BAR in text:  # one character is found ten times as fast
        spans = _apart(_headings, text, spans)
    if has_any(text, _ITEM_MARKS):
        spans = _apart(_items, text, spans)
    if pack(language).tag == "fr" and IN_COURSE.search(text, start):
        spans = _apart(_glued, text, spans)
    return tuple(_made(text, spans, article_id))


def _apart(cut: Callable[[str, int, int], Iterator[tuple[int, int]]], text: str, spans: Spans) -> Spans:
    """The spans, each in the pieces that stand apart in it."""
    return [piece + (number,) for begin, end, number in spans for piece in cut(text, begin, end)]


def _headings(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Each heading that stands in one line with a sentence."""
    behind = behind_heads(text, begin, end)
    yield from (head.span() for head in HEAD.finditer(text, begin, behind))
    yield behind, end


def _items(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """An item that stands behind a sentence in one line."""
    for gap in _BEFORE_ITEM.finditer(text, begin + 1, end):
        yield begin, gap.start()
        begin = gap.end()
    yield begin, end


def _glued(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Each heading that is glued to a French sentence."""
    while (behind := in_course(text, begin, end)) > begin:
        yield begin, behind
        begin = behind
    yield begin, end


class _Draft:
    """A sentence in the making: the slots of `Sentence`, which may be filled one by one.

    The constructor of a frozen dataclass takes three times as long as to fill a draft and to call it a Sentence, and nobody
    has seen it before.
    """

    __slots__ = ("article_id", "end", "paragraph", "start", "text")
    text: str
    start: int
    end: int
    paragraph: int
    article_id: str


def _made(text: str, spans: Spans, article_id: str) -> list[Sentence]:
    made: list[Any] = []
    for start, end, number in spans:
        draft = _Draft()
        draft.text = text[start:end]
        draft.start = start
        draft.end = end
        draft.paragraph = number
        draft.article_id = article_id
        draft.__class__ = Sentence  # type: ignore[assignment]  # of the same slots
        made.append(draft)
    return made
