"""Lines of Markdown → how much of each is a mark ("# ", "> ", "- ", "1. ") and not text.

A number is a mark only where the list goes on: "1. …" with "2. …" behind it. "3. Oktober 1990 war ein Mittwoch."
and "2. Platz für Nordau." are sentences, though a strict reading of Markdown makes lists of them. A dash, star or
plus is one where a list may begin: at the beginning of a block, behind a line that ends as a sentence does, beside
another such line; and before a digit ("+ 3 Grad", "* 1950 in Nordau") only beside another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from brief.understand import dates
from brief.understand.lines import Line

_LAYOUT = re.compile(r"(?:#{1,6}\s+|(?:>\s?)+|\|\s*)*")
_ITEM = re.compile(r"(?:(?P<bullet>[-*+])|(?P<number>\d{1,3})(?P<behind>[.)]))\s+(?=\S)")
_ENDS = re.compile(r"[.!?…:;。！？।؟۔։][\"'”“»«›‹’‘)\]」』》）*_]*$")
_INSIDE = 2  # white space before a line that belongs to the item above it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """A line that may be a list's."""

    block: int
    row: int
    line: Line
    kind: str  # the bullet, or what stands behind the number
    number: int | None
    rest: str


def marks(blocks: Sequence[Sequence[Line]]) -> dict[int, int]:
    """How many characters of a line are marks, by where the line starts; lines without marks are left out."""
    items = [item for b, block in enumerate(blocks) for item in _items(b, block)]
    taken = {item.line.start for item in (*_numbered(blocks, items), *_bulleted(blocks, items))}
    found: dict[int, int] = {}
    for line in (line for block in blocks for line in block):
        width = _layout(line.text)
        if line.start in taken and (item := _ITEM.match(line.text, width)):
            width = _layout(line.text, item.end())
        if width:
            found[line.start] = width
    return found


def _layout(text: str, start: int = 0) -> int:
    match = _LAYOUT.match(text, start)
    return match.end() if match else start


def _items(block_number: int, block: Sequence[Line]) -> list[_Item]:
    return [
        _Item(
            block=block_number,
            row=row,
            line=line,
            kind=match["bullet"] or match["behind"],
            number=int(match["number"]) if match["number"] else None,
            rest=line.text[match.end() :],
        )
        for row, line in enumerate(block)
        if (match := _ITEM.match(line.text, _layout(line.text)))
    ]


def _numbered(blocks: Sequence[Sequence[Line]], items: list[_Item]) -> list[_Item]:
    """The items of lists that count: each the number behind the one before, or all of them 1."""
    runs: list[list[_Item]] = []
    for item in (item for item in items if item.number is not None):
        run = next((run for run in reversed(runs[-4:]) if _follows(blocks, run[-1], item)), None)
        if run is None:
            runs.append([item])
        else:
            run.append(item)
    lists = (run for run in runs if len(run) > 1 and (run[0].number == 1 or _may_begin(blocks, run[0])))
    return [item for run in lists for item in run if not _is_day(item)]


def _follows(blocks: Sequence[Sequence[Line]], before: _Item, item: _Item) -> bool:
    if before.number is None or item.number is None or before.kind != item.kind:
        return False
    counts = item.number == before.number + 1 or item.number == before.number == 1
    return counts and abs(before.line.indent - item.line.indent) < _INSIDE and _near(blocks, before, item)


def _near(blocks: Sequence[Sequence[Line]], before: _Item, item: _Item) -> bool:
    """Whether nothing stands between two items but what belongs to the first of them."""
    between = (blocks[n] for n in range(before.block + 1, item.block))
    return before.block == item.block or (
        item.row == 0 and all(block[0].indent >= before.line.indent + _INSIDE for block in between)
    )


def _may_begin(blocks: Sequence[Sequence[Line]], item: _Item) -> bool:
    """Whether a list may begin here: at the top of a block, or behind a line that has come to its end."""
    above = blocks[item.block][item.row - 1].text if item.row else ""
    return item.row == 0 or above.startswith("#") or bool(_ENDS.search(above[-12:]))


def _is_day(item: _Item) -> bool:
    """Whether number and word are a day: "3. Oktober"."""
    word = re.match(r"[^\W\d_]{3,}", item.rest)
    return word is not None and dates.parse(f"{item.number} {word.group()} 2000") is not None


def _bulleted(blocks: Sequence[Sequence[Line]], items: list[_Item]) -> list[_Item]:
    bullets = [item for item in items if item.number is None]
    found: list[_Item] = []
    for n, item in enumerate(bullets):
        behind = n + 1 < len(bullets) and _is_beside(blocks, item, bullets[n + 1])
        before = bool(found) and _is_beside(blocks, found[-1], item)
        alone = not item.rest[0].isdigit() and _may_begin(blocks, item)
        if behind or before or alone:
            found.append(item)
    return found


def _is_beside(blocks: Sequence[Sequence[Line]], before: _Item, item: _Item) -> bool:
    return before.kind == item.kind and _near(blocks, before, item)
