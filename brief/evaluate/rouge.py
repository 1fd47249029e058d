"""ROUGE-1, -2 and -L between a brief and what people wrote, in every script.

F1 of overlapping words (1), pairs of neighbouring words (2), and the longest common subsequence (L) of the two
texts as one sequence each. Words are those of `brief.languages.words`, lower-cased, and stemmed where asked for; where a
script has no spaces (Chinese, Japanese, Thai, …) each character counts as a word. The usual package keeps ASCII letters
only, and gives two identical Russian texts 0.

With several references the mean over them counts (Lin 2004 takes the best of leave-one-out sets; the mean
is about as stable and needs no resampling); `best=True` takes the best one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from brief.languages.words import UNSPACED_RUNS, has_unspaced, stems, words


@dataclass(frozen=True, slots=True)
class Rouge:
    """F1 values in [0, 1]."""

    r1: float
    r2: float
    rl: float


class Scorer:
    """Scores texts against the same references, which are cut and counted once."""

    def __init__(
        self, references: Sequence[str], *, language: str | None = None, stemmed: bool = False
    ) -> None:
        if not references:
            raise ValueError("references: none given (want at least one)")
        self._language = language
        self._stemmed = stemmed
        cut = [tokens(reference, language, stemmed=stemmed) for reference in references]
        self._references = [(words, ngrams(words, 1), ngrams(words, 2)) for words in cut]

    def scores(self, candidate: str) -> list[Rouge]:
        """The scores of a text, one for each reference."""
        own = tokens(candidate, self._language, stemmed=self._stemmed)
        ones, twos = ngrams(own, 1), ngrams(own, 2)
        return [
            Rouge(overlap_f1(ones, r1), overlap_f1(twos, r2), _longest_f1(own, words))
            for words, r1, r2 in self._references
        ]

    def score(self, candidate: str) -> Rouge:
        """The mean of the scores over all references."""
        found = self.scores(candidate)
        n = len(found)
        return Rouge(sum(s.r1 for s in found) / n, sum(s.r2 for s in found) / n, sum(s.rl for s in found) / n)


def rouge(
    candidate: str,
    references: Sequence[str],
    *,
    language: str | None = None,
    stemmed: bool = False,
    best: bool = False,
) -> Rouge:
    """Score a text against one or more references.

    Args:
        candidate: the text to score.
        references: at least one.
        language: BCP 47 tag of both; matters for lower-casing and stemming only.
        stemmed: compare stems instead of words.
        best: take the best reference by ROUGE-1 instead of the mean over all.
    Returns:
        F1 of ROUGE-1, -2 and -L.
    Raises:
        ValueError: no reference.
    """
    scorer = Scorer(references, language=language, stemmed=stemmed)
    return max(scorer.scores(candidate), key=lambda s: (s.r1, s.r2)) if best else scorer.score(candidate)


def tokens(text: str, language: str | None = None, *, stemmed: bool = False) -> tuple[str, ...]:
    """The words that are compared; single characters in scripts without spaces."""
    found: list[str] = []
    for run in UNSPACED_RUNS.findall(text.lower()) if has_unspaced(text) else (text,):
        found += run if has_unspaced(run) else words(run, language)
    return tuple(_stem(word, language) for word in found) if stemmed else tuple(found)


@cache
def _stem(word: str, language: str | None) -> str:
    """The stem of a word; stop words stay as they are."""
    return "".join(stems(word, language)) or word


def overlap_f1(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    """F1 of two bags of n-grams; 0 where either is empty."""
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def ngrams(sequence: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    """How often each run of `n` words occurs."""
    return Counter(zip(*(sequence[i:] for i in range(n)), strict=False))


def _longest_f1(own: Sequence[str], other: Sequence[str]) -> float:
    longest = common_subsequence(own, other)
    return 2 * longest / (len(own) + len(other)) if longest else 0.0


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
