"""Running text → the spans of its paragraphs.

A blank line ends a paragraph. A single line break is a space, unless it was meant: between the lines of a list, a
table, an address, after a headline, or where each line is a whole paragraph. Which of these it is, the lines
themselves tell: text that was wrapped at a width W has no line that the first word of the next would still have
fitted on, and that is tried first. Line breaks are \\n, \\r\\n, \\r, and Unicode's own; form feeds and U+2029 end a
paragraph like a blank line, and so does a rule ("---", "* * *"), which is no text itself. No paragraph begins with the end
of a quotation and a comma: `", said Holm` goes on from the one before; and none is a mark that opens a quotation alone.

Does not read headers and changes no character; `markup=True` also leaves out what Markdown writes for layout only.
"""

from __future__ import annotations

import re
from itertools import groupby

from brief.understand.dialogue import parted
from brief.understand.lines import Line, blocks_of
from brief.understand.markdown_marks import marks

WRAP_MAX = 120  # hardly anybody wraps wider than this: longer lines are whole paragraphs
WRAP_EVER = 240  # where all lines of a text are that full, it was wrapped all the same
SHORT = 60  # a line as short as this, with no full stop, may be a headline or an item
NARROW = 40  # nobody wraps narrower than this: lines that short are a list or an address

_TERMINATED = re.compile(r"[.!?…:。！？।؟۔։።][\"'”“»«›‹’‘)\]」』》）]*$")
_BULLET = re.compile(r"[•▪▸►◦‣⁃*]\s*\S")
_MARK = re.compile(r"[-–—+·]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")
_TABLE = re.compile(r"\t|\s\|\s|\S\s{3,}\S.*\S\s{3,}\S")
_GOES_ON = re.compile(r"[\"”»](?:[,;)]|\.(?!\w))(?<=\s..)")
_CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}  # by what opens
_LAYOUT = re.compile(r"[\s:+=-]*+\|[\s|:+=-]*+|(?:`{3,}|~{3,})\S*|(?:[-*_=]\s*){3,}")
_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)")


def paragraphs(text: str, *, start: int = 0, markup: bool = False) -> list[tuple[int, int]]:
    """The spans of the paragraphs, in order, none empty, none with white space at its ends.

    Every character from `start` on that is not white space stands in exactly one span, but for rules between the
    paragraphs, and unless `markup` is true.

    Args:
        start: where the body begins in `text`; what stands before is a header.
        markup: the text is Markdown: marks at the beginning of a line ("# ", "> ", "- ", "1. ") stand outside the
            spans and begin a paragraph, and lines that are only layout (table borders), and code between fences, are
            left out.
    Cost: O(len(text)).
    """
    blocks = blocks_of(text, start)
    if markup:
        blocks = _without_code(blocks)
    wrapped = _wrap_width(blocks)
    spans: list[tuple[int, int]] = []
    widths = marks(blocks) if markup else {}
    for block in blocks:
        spans.extend(_markdown_spans(block, wrapped, widths) if markup else _spans(block, wrapped))
    return parted(text, _rejoined(text, spans))


def _without_code(blocks: list[list[Line]]) -> list[list[Line]]:
    """The blocks without what stands between two fences, if anything is left; a fence that nothing closes begins no code."""
    lines = [line for block in blocks for line in block]
    code: set[int] = set()
    begin, mark = 0, ""
    for place, line in enumerate(lines):
        fence = _FENCE.fullmatch(line.text)
        if not fence:
            continue
        if not mark:
            begin, mark = place, fence[1]
        elif fence[1].startswith(mark) and not fence[2]:
            code.update(inner.start for inner in lines[begin : place + 1])
            mark = ""
    parts = [groupby(block, key=lambda line: line.start in code) for block in blocks]
    return [list(run) for runs in parts for is_code, run in runs if not is_code] or blocks


def _rejoined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, but one that goes on from a quotation, as `", said Holm` does, is part of the one before, and so is a
    quotation whose mark is a paragraph of its own."""
    found: list[tuple[int, int]] = []
    for begin, end in spans:
        before = text[slice(*found[-1])] if found else ""
        goes_on = _GOES_ON.match(text, begin) or (before in _CLOSING and _lacks(before, text[begin:end]))
        if before and goes_on and text[found[-1][1] : begin].isspace():
            begin = found.pop()[0]
        found.append((begin, end))
    return found


def _lacks(mark: str, paragraph: str) -> bool:
    """Whether the opening mark of a quotation is missing."""
    closing = paragraph.count(_CLOSING[mark])
    return closing % 2 == 1 if mark == _CLOSING[mark] else closing > paragraph.count(mark)


def _wrap_width(blocks: list[list[Line]]) -> int:
    """The width that the whole text was wrapped at; 0 where it was not, or is too short to tell."""
    long_blocks = [block for block in blocks if len(block) > 2]
    width = max((_width(block) for block in long_blocks), default=0)
    if not NARROW <= width <= WRAP_EVER:
        return 0
    full = [_is_full(a, b, width) for block in long_blocks for a, b in zip(block, block[1:], strict=False)]
    return width if len(full) > 3 and sum(full) > 0.8 * len(full) else 0


def _width(block: list[Line]) -> int:
    """How wide its longest line is. A line of one word may be wider than the text was wrapped at: a URL."""
    return max((line.width for line in block if " " in line.text), default=0)


def _spans(block: list[Line], wrapped: int) -> list[tuple[int, int]]:
    """The paragraphs of a block without blank lines."""
    if len(block) == 1:
        return [(block[0].start, block[0].end)]
    width = wrapped or _width(block)
    prose = bool(wrapped or _TERMINATED.search(block[-1].text[-8:]))
    spans = []
    begin = block[0].start
    for before, after in zip(block, block[1:], strict=False):
        if _is_break(before, after, width=width, prose=prose, wrapped=wrapped > 0):
            spans.append((begin, before.end))
            begin = after.start
    spans.append((begin, block[-1].end))
    return spans


def _is_break(before: Line, after: Line, *, width: int, prose: bool, wrapped: bool) -> bool:
    """Was the line break meant, or does the text run on?

    Args:
        width: that the text was wrapped at, or else of the block's longest line.
        prose: the block ends as a sentence does, or the text was wrapped.
        wrapped: the text as a whole shows that it was wrapped.
    """
    if _TABLE.search(before.text) or _TABLE.search(after.text):
        return True
    if _BULLET.match(after.text) or (width < NARROW and not prose):
        return True
    closed = bool(_TERMINATED.search(before.text[-8:]))
    full = _is_full(before, after, width)
    if _MARK.match(after.text):
        return closed or not full
    if width > WRAP_MAX and not wrapped:
        return closed or not _opens_lower(after.text)
    if _opens_lower(after.text) or (full and (prose or width > SHORT)):
        return False
    if closed:
        return after.indent > before.indent + 1
    return before.width < SHORT or not prose


def _is_full(before: Line, after: Line, width: int) -> bool:
    """Would the next line's first word not have fitted on this one? Then the break is where wrapping puts it."""
    return width >= NARROW and before.width + 1 + len(after.text.split(" ", 1)[0]) > width


def _opens_lower(text: str) -> bool:
    return text.lstrip("\"'„“”«»‘’([—–")[:1].islower()


def _markdown_spans(block: list[Line], wrapped: int, widths: dict[int, int]) -> list[tuple[int, int]]:
    """The paragraphs of a block of Markdown: a line with a mark begins one, a line of layout is left out."""
    spans: list[tuple[int, int]] = []
    run: list[Line] = []
    for line in block:
        width = widths.get(line.start, 0)
        layout = _LAYOUT.fullmatch(line.text)
        if (width or layout) and run:
            spans.extend(_spans(run, wrapped))
            run = []
        rest = line.text[width:]
        if rest and not layout:
            run.append(Line(start=line.start + width, end=line.end, text=rest, indent=0) if width else line)
    return spans + (_spans(run, wrapped) if run else [])
