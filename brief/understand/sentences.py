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
from itertools import repeat
from typing import Any

from brief.languages import pack
from brief.model import Sentence
from brief.understand.boundary import marks_of, rules
from brief.understand.paragraphs import paragraphs
from brief.understand.run_in_heads import BAR, HEAD, IN_COURSE, behind_glued_head, behind_heads, in_course

# "L'automne s'installe.• Météo": of 40 in French news all stood behind a sentence.
_BEFORE_ITEM = re.compile(r"(?<=[\w)»”\"][.!?…]|[.!?…][»”\"])\s?(?=[•►▪■])")


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
        for gap, following in find(text, starts[-1], end, marks):
            ends.append(gap)
            starts.append(following)
        ends.append(end)
        numbers.extend(repeat(number, len(starts) - len(numbers)))
    if BAR in text:
        starts, ends, numbers = _heads_apart(text, starts, ends, numbers)
    if "•" in text or "►" in text or "▪" in text or "■" in text:
        starts, ends, numbers = _items_apart(text, starts, ends, numbers)
    if pack(language).tag == "fr" and IN_COURSE.search(text, start):
        starts, ends, numbers = _glued_apart(text, starts, ends, numbers)
    return tuple(_made(text, starts, ends, numbers, article_id))


def _heads_apart(
    text: str, starts: list[int], ends: list[int], numbers: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """The same spans, but each heading that stands in one line with a sentence is a span of its own."""
    spans: list[tuple[int, int, int]] = []
    for begin, end, number in zip(starts, ends, numbers, strict=True):
        behind = behind_heads(text, begin, end)
        spans += [(*head.span(), number) for head in HEAD.finditer(text, begin, behind)]
        spans.append((behind, end, number))
    return [s[0] for s in spans], [s[1] for s in spans], [s[2] for s in spans]


def _glued_apart(
    text: str, starts: list[int], ends: list[int], numbers: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """The same spans, but each heading that is glued to a French sentence is a span of its own."""
    spans: list[tuple[int, int, int]] = []
    for begin, end, number in zip(starts, ends, numbers, strict=True):
        while (behind := in_course(text, begin, end)) > begin:
            spans.append((begin, behind, number))
            begin = behind
        spans.append((begin, end, number))
    return [s[0] for s in spans], [s[1] for s in spans], [s[2] for s in spans]


def _items_apart(
    text: str, starts: list[int], ends: list[int], numbers: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """The same spans, but an item that stands behind a sentence in one line is a span of its own."""
    spans: list[tuple[int, int, int]] = []
    for begin, end, number in zip(starts, ends, numbers, strict=True):
        for gap in _BEFORE_ITEM.finditer(text, begin + 1, end):
            spans.append((begin, gap.start(), number))
            begin = gap.end()
        spans.append((begin, end, number))
    return [s[0] for s in spans], [s[1] for s in spans], [s[2] for s in spans]


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


def _made(
    text: str, starts: list[int], ends: list[int], numbers: list[int], article_id: str
) -> list[Sentence]:
    made: list[Any] = []
    for start, end, number in zip(starts, ends, numbers, strict=True):
        draft = _Draft()
        draft.text = text[start:end]
        draft.start = start
        draft.end = end
        draft.paragraph = number
        draft.article_id = article_id
        draft.__class__ = Sentence  # type: ignore[assignment]
        made.append(draft)
    return made
