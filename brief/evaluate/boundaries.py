"""How well sentence boundaries were found: gold sentences and found sentences become precision, recall, F1.

A boundary is the number of characters before it, white space left out, so that neither line breaks nor the blanks
around a sentence count. The end of the document is no boundary: every splitter finds it. `raw_text` rebuilds a
running text from gold sentences, and `interval` tells how far a score may be chance (bootstrap over documents).
Reads no files and chooses no data; benchmarks/boundaries.py does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

# What ends a sentence in a running text. A sentence without it (a headline, a list item, a lead-in with a colon)
# is a paragraph of its own.
_FINAL = frozenset(".!?…‽。！？．｡।॥؟۔։።፧။")
_CLOSERS = "\"'”“»«›‹’‘)]}」』》）*_ \u200f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What was found and what was there; adding two gives the counts of both documents."""

    hits: int  # boundaries found that are there
    found: int
    gold: int

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            hits=self.hits + other.hits, found=self.found + other.found, gold=self.gold + other.gold
        )

    @property
    def f1(self) -> float:
        """2 · hits / (found + gold), in [0, 1]; 1 where there is nothing to find and nothing was found."""
        return 2 * self.hits / (self.found + self.gold) if self.found + self.gold else 1.0


NONE = Counts(hits=0, found=0, gold=0)


def boundaries(sentences: Iterable[str]) -> frozenset[int]:
    """Where each sentence but the last ends, in characters that are not white space."""
    ends = list(accumulate(len("".join(sentence.split())) for sentence in sentences))
    return frozenset(ends[:-1])


def compare(gold: Iterable[str], found: Iterable[str]) -> Counts:
    """Count the boundaries of one document, given as gold sentences and as found ones."""
    there, here = boundaries(gold), boundaries(found)
    return Counts(hits=len(there & here), found=len(here), gold=len(there))


def raw_text(sentences: Sequence[str], *, join: str) -> str:
    """The running text of gold sentences; one without final punctuation becomes a paragraph of its own."""
    parts: list[str] = []
    closed = True
    for number, sentence in enumerate(sentences):
        closes = sentence.rstrip(_CLOSERS)[-1:] in _FINAL and sentence.strip() != ""
        if number:
            parts.append(join if closed and closes else "\n\n")
        parts.append(sentence)
        closed = closes
    return "".join(parts)


def total(counts: Iterable[Counts]) -> Counts:
    """The counts of many documents together."""
    return sum(counts, NONE)


def interval(counts: Sequence[Counts], *, n_samples: int = 500, seed: int = 1) -> tuple[float, float]:
    """The middle 95 % of F1 over samples of as many documents, drawn with replacement."""
    draw = Random(seed)
    scores = sorted(total(draw.choices(counts, k=len(counts))).f1 for _ in range(n_samples))
    return scores[round(0.025 * (n_samples - 1))], scores[round(0.975 * (n_samples - 1))]
