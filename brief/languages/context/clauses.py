"""The first clause of a sentence → does a word in it point back, whatever stands before it?

Rules of words, one of which is in all that is matched, and a pattern, in which `<words>` is any of them. They stand in
`clauses_english`, `clauses_french`, `clauses_german`, `clauses_northern`, `clauses_romance`, `clauses_slavic` and
`clauses_basque`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from functools import cache

from brief.languages.context import (
    clauses_basque,
    clauses_english,
    clauses_french,
    clauses_german,
    clauses_northern,
    clauses_romance,
    clauses_slavic,
)
from brief.languages.tokens import one_of

_RULES = {
    "de": clauses_german.RULES,
    "en": clauses_english.RULES,
    "fr": clauses_french.RULES,
    "eu": clauses_basque.RULES,
    **clauses_northern.RULES,
    **clauses_romance.RULES,
    **clauses_slavic.RULES,
}


def words_of_clauses(tag: str) -> frozenset[str]:
    """One of these is in every clause that points back."""
    return _rules(tag)[0]


def points_back_in_clause(head: str, words: Collection[str], tag: str) -> bool:
    """Whether the first clause has something that points back.

    Args:
        head: the beginning of a sentence, as written.
        words: its words, lower-cased, or those of `words_of_clauses` among them.
        tag: of a language pack.
    """
    patterns = _rules(tag)[1]
    for word in words:
        for pattern in patterns.get(word, ()):
            if pattern.match(head):
                return True
    return False


@cache
def _rules(tag: str) -> tuple[frozenset[str], dict[str, list[re.Pattern[str]]]]:
    """All words of a language's rules, and for each word its rules: most sentences have none, and need no closer look."""
    patterns = defaultdict[str, list[re.Pattern[str]]](list)
    for words, pattern in _RULES.get(tag, ()):
        compiled = re.compile(pattern.replace("<words>", one_of(words)))
        for word in words.split():
            patterns[word].append(compiled)
    return frozenset(patterns), dict(patterns)
