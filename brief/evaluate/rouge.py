"""ROUGE-1, -2 and -L between a brief and what people wrote, in every script.

F1 of overlapping words (1), pairs of neighbouring words (2), and the longest common subsequence (L) of the two
texts as one sequence each. Words are those of `brief.languages.words`, lower-cased and unstemmed; where a
script has no spaces each character counts as a word. The usual package keeps ASCII letters only, and gives two
identical Russian texts 0.

With several references the mean over them counts (Lin 2004 takes the best of leave-one-out sets; the mean
is about as stable and needs no resampling); `best=True` takes the best one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from brief.languages.words import UNSPACED_RUNS, has_unspaced, words


@dataclass(frozen=True, slots=True)
class Rouge:
    """F1 values in [0, 1]."""

    r1: float
    r2: float
    rl: float


def rouge(
    candidate: str, references: Sequence[str], *, language: str | None = None, best: bool = False
) -> Rouge:
    """Score a text against one or more references.

    Args:
        candidate: the text to score.
        references: at least one.
        language: BCP 47 tag of both; matters for lower-casing only.
        best: take the best reference by ROUGE-1 instead of the mean over all.
    Returns:
        F1 of ROUGE-1, -2 and -L.
    Raises:
        ValueError: no reference.
    """
    if not references:
        raise ValueError("references: none given (want at least one)")
    own = tokens(candidate, language)
    scores = [_score(own, tokens(reference, language)) for reference in references]
    if best:
        return max(scores, key=lambda s: (s.r1, s.r2))
    n = len(scores)
    return Rouge(sum(s.r1 for s in scores) / n, sum(s.r2 for s in scores) / n, sum(s.rl for s in scores) / n)


def tokens(text: str, language: str | None = None) -> tuple[str, ...]:
    """The words that are compared; single characters in scripts without spaces."""
    if not has_unspaced(text):
        return words(text, language)
    found: list[str] = []
    for run in UNSPACED_RUNS.findall(text.lower()):
        found += run if has_unspaced(run) else words(run, language)
    return tuple(found)


def overlap_f1(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    """F1 of two bags of n-grams; 0 where either is empty."""
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def ngrams(sequence: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    """How often each run of `n` words occurs."""
    return Counter(zip(*(sequence[i:] for i in range(n)), strict=False))


def _score(own: tuple[str, ...], other: tuple[str, ...]) -> Rouge:
    longest = common_subsequence(own, other)
    return Rouge(
        overlap_f1(ngrams(own, 1), ngrams(other, 1)),
        overlap_f1(ngrams(own, 2), ngrams(other, 2)),
        2 * longest / (len(own) + len(other)) if longest else 0.0,
    )


def common_subsequence(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest common subsequence.

    Cost: O(len(one) · len(other) / 64): rows are the bits of one integer (Hyyrö 2004, "Bit-parallel LCS").
    """
    places: dict[str, int] = {}
    for position, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << position
    full = (1 << len(one)) - 1
    row = full
    for word in other:
        matches = row & places.get(word, 0)
        row = (row + matches | row - matches) & full
    return len(one) - row.bit_count()
