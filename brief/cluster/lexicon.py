"""Texts → their words, counted, and what each word adds to a text: its stem, and its 4-letter pieces.

A run looks at the same articles again and again, since each day's are compared with those of the days before. A
Lexicon cuts each text once and looks at each word once. It is a memory only: what is made of its answers doesn't depend on
what it was asked before (features.py gives numbers of its own to a batch).
"""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brief.cluster.reporting import in_charge, is_commonplace
from brief.languages import pack
from brief.languages.words import stems, words

TITLE_WEIGHT = 2
PIECE_LETTERS = 4
MIN_PIECED = 5  # letters of a word that is cut into pieces
# What stands for a word where there is no stemmer. Slovene headlines 60 → 65, halves of them 62 → 70; with seven other languages'
# stemmers taken away, 76.6 → 78.1 on average, where the stemmers reach 79.1. Cutting German stems too: headlines 79.9 → 81.1, but
# 8 → 14 of 314 unrelated texts are joined, and Spanish headlines lose two points.
STEM_LETTERS = 5
FULL_WORDS = 80  # different words of a full text
# How far a word counts that stands in reports on any event of a kind, on a page of few teasers.
COMMONPLACE, COMMONPLACE_IN_TITLE = 0.2, 0.45
MAX_TEXTS = 50_000  # remembered, about 150 MB; with more, everything is forgotten before the next batch

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What of an article is compared."""

    title: str
    body: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Counted:
    """The different words of a text that carry content, as numbers, in the order they are met."""

    words: NDArray[np.int32]
    counts: NDArray[np.int32]  # those of the title TITLE_WEIGHT times more
    telling: NDArray[np.float64]  # how far each counts on a page of few teasers (reporting.py)
    n_different: int  # stop words included


class Lexicon:
    """The words that were met: a word's number is its place in `spoken`."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self.spoken: list[tuple[str | None, str]] = []  # (language, word)
        self.stems: list[str] = []  # of each of them
        self._texts: dict[Text, Counted] = {}
        self._numbers: dict[tuple[str | None, str], int] = {}
        self._parts: dict[str, int] = {}  # stem, or "#" and a piece, which no stem looks like -> its number
        self._flat = array("q")  # numbers of the parts of all words, one word after the other
        self._ends = array("q", [0])

    def make_room(self) -> None:
        """To be called before a batch, never within one."""
        if len(self._texts) > MAX_TEXTS:
            self._forget()

    def counted(self, text: Text) -> Counted:
        """A text's words."""
        found = self._texts.get(text)
        if found is None:
            found = self._texts[text] = self._count(text)
        return found

    def parts(self, numbers: Ints) -> tuple[Ints, Ints]:
        """The numbers of the parts of some words, one word after the other, the stem first; and how many each word has."""
        ends = np.array(self._ends)
        starts, lengths = ends[numbers], ends[numbers + 1] - ends[numbers]
        return np.array(self._flat)[runs(starts, lengths)], lengths

    def _count(self, text: Text) -> Counted:
        counts = Counter(words(text.body, text.language))
        for word in words(text.title, text.language):
            counts[word] += TITLE_WEIGHT
        numbers = np.array([self._number(text.language, word) for word in counts], dtype=np.int32)
        telling = numbers >= 0
        every = np.fromiter(counts.values(), dtype=np.int32, count=len(counts))
        numbers, every = numbers[telling], every[telling]
        return Counted(numbers, every, self._telling(text, numbers, len(counts)), len(counts))

    def _telling(self, text: Text, numbers: NDArray[np.int32], n_different: int) -> NDArray[np.float64]:
        """What any report says counts little, somewhat more in a title, which says what the report is about."""
        if n_different >= FULL_WORDS:
            return np.ones(numbers.size)
        titled = frozenset(words(text.title, text.language))
        names = in_charge(text.title, text.body, text.language)

        def of(number: int) -> float:
            language, word = self.spoken[number]
            if word not in names and not is_commonplace(language, word, self.stems[number]):
                return 1.0
            return COMMONPLACE_IN_TITLE if word in titled else COMMONPLACE

        return np.array([of(number) for number in numbers.tolist()])

    def _number(self, language: str | None, word: str) -> int:
        """The word's number; -1 for a stop word."""
        key = (language, word)
        number = self._numbers.get(key)
        if number is None:
            parts = _parts(word, language)
            number = self._numbers[key] = len(self.spoken) if parts else -1
            if parts:
                self.spoken.append(key)
                self.stems.append(parts[0])
                self._flat.extend([self._parts.setdefault(part, len(self._parts)) for part in parts])
                self._ends.append(len(self._flat))
        return number


def runs(starts: Ints, lengths: Ints) -> Ints:
    """The whole numbers from each start on, as many as its length says, one run after the other."""
    found: Ints = np.arange(lengths.sum()) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
    return found


def _parts(word: str, language: str | None) -> tuple[str, ...]:
    """A word's stem, or where nothing knows stems its first letters, then its pieces; none for a stop word."""
    found = stems(word, language)
    if not found:
        return ()
    is_cut = len(word) >= MIN_PIECED and word.isalpha() and pack(language).spaced
    n_pieces = len(word) - PIECE_LETTERS + 1 if is_cut else 0
    stem = found[0] if pack(language).stemmer or not is_cut else found[0][:STEM_LETTERS]
    return (stem, *("#" + word[i : i + PIECE_LETTERS] for i in range(n_pieces)))
