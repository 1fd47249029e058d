"""The spans of paragraphs → the same, parted where a dialogue was written as running text: "STANDARD: … Behr: … STANDARD: …".

Only where two names with colons take turns at the beginnings of sentences, three times each at least; labels of rows
("Tore: …") and quotations after a colon don't alternate.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

# It begins with the mark that the sentence before ends with: a class that the engine passes over all else to find.
_TURN = re.compile(
    r"[.!?…–)\]\"”“»«]\s*(?P<name>[^\W\d_a-zà-ÿ][\w.’'-]*(?: [^\W\d_a-zà-ÿ][\w.’'-]*){0,2}):\s"
)
_COLON = re.compile(r":\s")
_SIGNS = re.compile(r"\W+")
_LAST_LETTERS = 8  # of a word before a colon: enough to tell it from others
_FEWEST_TURNS = 3  # of each speaker
_FEWEST_COLONS = 2 * _FEWEST_TURNS
_TAKEN = 0.8  # of the turns follow one of the other's


def parted(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Paragraphs whose turns of a dialogue are paragraphs of their own.

    Args:
        spans: of paragraphs, in order.
    """
    colon = -1
    for _ in range(_FEWEST_COLONS):  # one by one: to count those of a long text takes ten times as long
        colon = text.find(":", colon + 1)
        if colon < 0:
            return spans  # most texts
    return [part for begin, end in spans for part in _parts(text, begin, end)]


def _may_take_turns(text: str, begin: int, end: int) -> bool:
    """Whether so few different words stand before colons that two of them may stand there three times each."""
    colons = [match.start() for match in _COLON.finditer(text, begin, end)]
    words = {_SIGNS.split(text[max(begin, colon - _LAST_LETTERS) : colon])[-1] for colon in colons}
    return len(words) <= len(colons) - 2 * (_FEWEST_TURNS - 1)


def _parts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    if text.count(": ", begin, end) < _FEWEST_COLONS or not _may_take_turns(text, begin, end):
        return [(begin, end)]
    marked = "." + text[begin:end]
    turns = [(match["name"], begin - 1 + match.start("name")) for match in _TURN.finditer(marked)]
    times = Counter(name for name, _ in turns).most_common(2)
    speakers = {name for name, n in times if n >= _FEWEST_TURNS}
    taken = [(name, start) for name, start in turns if name in speakers]
    changes = sum(before[0] != after[0] for before, after in pairwise(taken))
    if len(speakers) < 2 or changes < _TAKEN * (len(taken) - 1):
        return [(begin, end)]
    starts = sorted({begin, *(start for _, start in taken)})
    ends = [*starts[1:], end]
    return [(start, start + len(text[start:stop].rstrip())) for start, stop in zip(starts, ends, strict=True)]
