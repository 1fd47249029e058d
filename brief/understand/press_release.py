"""The head of a press release → its title, its date, and where the text begins.

    STADT NORDAU
    Pressemitteilung Nr. 14/2026

    Nordau, den 4. März 2026

    Sperrung der Marktstraße

A head is what stands in short lines above the first sentence, one of which says that this is a press release. The title is
what follows that line, and the date where one stands behind it. Who sent it is not told from the rest with any certainty,
and stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from brief.understand import dates
from brief.understand.date_alone import is_date_line
from brief.understand.header_prose import ends_as_sentence
from brief.understand.lines import Line, blocks_of

MAX_TITLE_CHARACTERS = 160

_START = 600  # code points in which the label stands
_MOST_BLOCKS = 8
_LONGEST_LABEL = 10  # words
_LABEL = re.compile(
    r"presse?(?:mitteilung|information|meldung|aussendung|erklärung)|medien(?:mitteilung|information)|"
    r"(?:press|news|media) release|for immediate release|communiqué de presse|nota de prensa|comunicado de (?:prensa|imprensa)|"
    r"comunicato stampa|nota à imprensa|nota de premsa|persbericht|пресс-релиз|пресреліз|informacja prasowa|komunikat prasowy|"
    r"tisková zpráva|basın bülteni|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|"
    r"comunicat de presă|δελτίο τύπου",
    re.IGNORECASE,
)
# Small words that a label may have: "Pressemitteilung der Polizei Nordau vom 4. März".
_SMALL = frozenset(
    "der die das des dem von vom zur zum und nr no of the from and for de la le les du des d del della di da do em van het av "
    "fra från och og från от z ze".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the head of a press release says."""

    title: str
    dated: str | None  # the line with the date, as it stands there
    end: int  # where the text begins; code points


def press_release(text: str, start: int) -> Head | None:
    """The head that a text has from `start` on; None where it is none, or has no title."""
    if not _LABEL.search(text, start, start + _START):
        return None
    lines = list(_head(text[: start + 2 * _START], start))
    labels = [place for place, (line, _) in enumerate(lines) if _is_label(line.text)]
    if not labels:
        return None
    behind = lines[labels[0] + 1 :]
    dated = next((place for place, (line, _) in enumerate(behind) if _is_date(line.text)), None)
    title = _title(behind if dated is None else behind[dated + 1 :]) or _title(behind)
    if not title:
        return None
    date = None if dated is None else behind[dated][0]
    return Head(
        title=" ".join(line.text for line in title),
        dated=date.text if date else None,
        end=max(line.end for line in (*title, *([date] if date else []))),
    )


def _head(text: str, start: int) -> Iterator[tuple[Line, int]]:
    """The lines above the first sentence, each with the number of its block."""
    for number, block in enumerate(blocks_of(text, start)[:_MOST_BLOCKS]):
        if ends_as_sentence(block[-1].text) and not _is_date(block[-1].text):
            return
        yield from ((line, number) for line in block)


def _title(lines: Sequence[tuple[Line, int]]) -> list[Line]:
    """The first lines together that are neither date nor label; [] where they are too long for a title."""
    for _, block in groupby(lines, key=lambda pair: pair[1]):
        left = [line for line, _ in block if not _is_date(line.text) and not _is_label(line.text)]
        if left:
            return left if sum(line.width + 1 for line in left) <= MAX_TITLE_CHARACTERS else []
    return []


def _is_label(line: str) -> bool:
    """Whether a line says that this is a press release, and nothing about one."""
    rest = _LABEL.sub(" ", line)
    words = re.findall(r"[^\W\d_]+", rest)
    return (
        rest != line
        and len(words) < _LONGEST_LABEL
        and not ends_as_sentence(line)
        and all(not word.islower() or word in _SMALL for word in words)
    )


def _is_date(line: str) -> bool:
    return any(map(str.isdigit, line)) and dates.parse(line) is not None and is_date_line(line)
