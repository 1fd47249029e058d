"""Texts of a batch → the words that are written with a capital in it: names, mostly.

A word counts as a name where at least 7 in 10 of its occurrences in its language, over the whole batch, begin with
a capital. Words that merely open sentences and headlines stand elsewhere in lower case and fall out. In a batch of
headlines in capitals all words are names, which weighs them alike. Not told apart in German, where nouns have
capitals, nor in scripts without case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

MIN_SHARE = 0.7
_WORD = re.compile(r"[^\W\d_]\w*")


def names(texts: Sequence[tuple[str, str | None]]) -> frozenset[tuple[str | None, str]]:
    """Which (language, lower-cased word) pairs are names, from (text, language) pairs."""
    capital: Counter[tuple[str | None, str]] = Counter()
    small: Counter[tuple[str | None, str]] = Counter()
    for text, language in texts:
        if language == "de":
            continue
        for word in _WORD.findall(text):
            (capital if word[0].isupper() else small)[language, word.lower()] += 1
    return frozenset(word for word, n in capital.items() if n >= MIN_SHARE * (n + small.get(word, 0)))
