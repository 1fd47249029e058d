"""Text → its lines that are not blank, grouped by the blank lines and the rules between them.

A rule is a line of nothing but three or more marks ("---", "* * *", "====="), as people set parts of a text off.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.languages.quoted import has_any

_HARD_BREAKS = "\f\x1c\x1d\x1e\u2029"
_BREAKS = f"\n\r\v\x85\u2028{_HARD_BREAKS}"  # one by one they are found sooner than lines are cut
_RULE = re.compile(r"(?:[-*_=~#+•·–—―─━═▪■●◦○◆☆★∗]\s*){3,}|⁂")


class Line(NamedTuple):
    """A line that is not blank: its span without the white space around it, and how far it was indented."""

    start: int
    end: int
    text: str
    indent: int

    @property
    def width(self) -> int:
        return self.end - self.start


def blocks_of(text: str, start: int) -> list[list[Line]]:
    """The lines from `start` on, grouped; rules are left out unless there is nothing else."""
    lines = _lines(text, start)
    return _grouped([(line, not _RULE.fullmatch(line.text), is_last) for line, is_last in lines]) or _grouped(
        [(line, True, is_last) for line, is_last in lines]
    )


def _lines(text: str, start: int) -> list[tuple[Line, bool]]:
    """Each line that is not blank, and whether a block ends behind it."""
    found: list[tuple[Line, bool]] = []
    position = start
    body = text[start:] if start else text
    for line in body.splitlines(keepends=True) if has_any(body, _BREAKS) else (body,):
        content = line.strip()
        if content:
            indent = len(line) - len(line.lstrip())
            begin = position + indent
            whole = Line(start=begin, end=begin + len(content), text=content, indent=indent)
            found.append((whole, line[-1] in _HARD_BREAKS))
        elif found:
            found[-1] = (found[-1][0], True)
        position += len(line)
    return found


def _grouped(lines: list[tuple[Line, bool, bool]]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    block: list[Line] = []
    for line, is_text, is_last in lines:
        if is_text:
            block.append(line)
        if block and (is_last or not is_text):
            blocks.append(block)
            block = []
    return [*blocks, block] if block else blocks
