"""The head of a press release → its title, its date, and where the text begins.

    STADT NORDAU
    Pressemitteilung Nr. 14/2026

    Nordau, den 4. März 2026

    Sperrung der Marktstraße

A head is what stands in short lines above the first sentence, one of which says that this is a press release. The title is
what follows that line, and the date where one stands behind it. A name between the two, which has a legal form ("Werke
Nordau GmbH") or no small words and stands in the text again, is no title. Who sent it is told from the rest only by a legal form.
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
_LEGAL_FORM = re.compile(
    r"(?:\b(?:g?GmbH(?: & Co\.? KG)?|AG|SE|KG|eG|Ltd|Inc|LLC|plc|SARL|SAS|SpA|Oyj?|ApS)|\s(?:e\. ?V|S\.A|B\.V|S\.p\.A|A/S))\.?$"
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
    sender: str | None
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
    sender, title = _named(behind if dated is None else behind[dated + 1 :], text)
    if not title:
        sender, title = _named(behind, text)
    if not title:
        return None
    date = None if dated is None else behind[dated][0]
    return Head(
        title=" ".join(line.text for line in title),
        sender=sender if sender and _LEGAL_FORM.search(sender) else None,
        dated=date.text if date else None,
        end=max(line.end for line in (*title, *([date] if date else []))),
    )


def _head(text: str, start: int) -> Iterator[tuple[Line, int]]:
    """The lines above the first sentence, each with the number of its block."""
    for number, block in enumerate(blocks_of(text, start)[:_MOST_BLOCKS]):
        if ends_as_sentence(block[-1].text) and not _is_date(block[-1].text):
            return
        yield from ((line, number) for line in block)


def _named(lines: Sequence[tuple[Line, int]], text: str) -> tuple[str | None, list[Line]]:
    """The name that stands before the title, if one does, and the title's lines; [] where they are too long for one."""
    blocks = _blocks(lines)
    named = len(blocks) > 1 and _is_name(blocks[0], text)
    title = blocks[int(named)] if blocks else []
    fits = sum(line.width + 1 for line in title) <= MAX_TITLE_CHARACTERS
    return blocks[0][0].text if named else None, title if fits else []


def _blocks(lines: Sequence[tuple[Line, int]]) -> list[list[Line]]:
    """The lines that are neither date nor label, those together that stand together."""
    left = [pair for pair in lines if not _is_date(pair[0].text) and not _is_label(pair[0].text)]
    return [[line for line, _ in block] for _, block in groupby(left, key=lambda pair: pair[1])]


def _is_name(block: Sequence[Line], text: str) -> bool:
    """Whether a line is a name: of capitalised words, and with a legal form or told again by the text.

    A title may be told again, too: then "Sperrung der Marktstraße" differs from a name by its small words at best.
    """
    name = block[0].text
    bare = _LEGAL_FORM.sub("", name)
    small = {word for word in re.findall(r"[^\W\d_]+", bare) if word.islower()}
    if len(block) > 1 or small - _SMALL:
        return False
    return bare != name or (not small and name in text[block[0].end :])


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
