"""Texts of a batch → the words that are written with a capital in it: names, mostly.

A word counts as a name where at least 7 in 10 of its occurrences in its language, over the whole batch, begin with
a capital. Words that merely open sentences stand elsewhere in lower case and fall out. Lines that capitalise nearly
all their long words (English headlines) say nothing and are not counted. Not told apart in German, where nouns
have capitals, nor in scripts without case.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

MIN_SHARE = 0.7  # of occurrences with a capital
MAX_LINE_SHARE = 0.8  # of a line's long words with a capital; a line with more says nothing
_LONG = 4  # letters: "of", "the", "and" stay small in headlines
_WORD = re.compile(r"[^\W\d_]\w*")


def names(texts: Sequence[tuple[str, str | None]]) -> frozenset[tuple[str | None, str]]:
    """Which (language, lower-cased word) pairs are names, from (text, language) pairs."""
    written: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    for text, language in texts:
        if language == "de":
            continue
        for line in text.splitlines():
            found = _WORD.findall(line)
            if _tells(found):
                written[language].update(found)
    capital: Counter[tuple[str | None, str]] = Counter()
    every: Counter[tuple[str | None, str]] = Counter()
    for language, words in written.items():
        for word, n in words.items():
            every[language, word.lower()] += n
            if word[0].isupper():
                capital[language, word.lower()] += n
    return frozenset(word for word, n in capital.items() if n >= MIN_SHARE * every[word])


def _tells(line: Sequence[str]) -> bool:
    """Whether a line's capitals mean anything."""
    long = [word for word in line if len(word) >= _LONG]
    return sum(word[0].isupper() for word in long) < MAX_LINE_SHARE * len(long)
