"""Today's articles and earlier ones → the sentences that say something the earlier ones did not.

A sentence is known where its words stand in a row in an earlier article, or where one earlier sentence has all its
numbers, the same words of doubt and denial, and nearly all its content words. Everything else is new: rather one
sentence shown again than one fact kept back. Copies of a text count once, and no two sentences that say the same
are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brief.cluster.near_duplicates import near_duplicates
from brief.languages import pack
from brief.languages.words import stems, words
from brief.model import Article, Sentence

KNOWN_SHARE = 0.8  # of a sentence's content words that one earlier sentence has


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says, as far as words show."""

    content: frozenset[str]
    numbers: frozenset[str]
    doubts: frozenset[str]


def new_sentences(today: Sequence[Article], earlier: Sequence[Article]) -> tuple[Sentence, ...]:
    """The sentences of today's own texts that say what the earlier articles did not.

    Args:
        today: articles of one story, with their sentences.
        earlier: articles told before.
    Returns:
        Sentences in the order of the articles, then of the text.
    """
    runs = [" " + " ".join(words(a.text, a.language)) + " " for a in earlier]
    said = [_said(s.text, a.language) for a in earlier for s in a.sentences]
    found = []
    for article, repeated in zip(today, near_duplicates(today), strict=True):
        if repeated is not None:
            continue
        for sentence in article.sentences:
            run = " ".join(words(sentence.text, article.language))
            facts = _said(sentence.text, article.language)
            if run and not any(f" {run} " in r for r in runs) and not any(_covers(s, facts) for s in said):
                found.append(sentence)
                said.append(facts)
    return tuple(found)


def numbers_in(text: str, language: str | None) -> frozenset[str]:
    """The words of a text that have a digit."""
    return frozenset(word for word in words(text, language) if any(c.isdigit() for c in word))


def _said(text: str, language: str | None) -> _Said:
    found = words(text, language)
    numbers = numbers_in(text, language)
    plain = f" {' '.join(found)} "
    doubts = frozenset(h for h in pack(language).hedges if f" {h} " in plain)
    return _Said(frozenset(stems(text, language)) - numbers, numbers, doubts)


def _covers(told: _Said, fact: _Said) -> bool:
    if fact.doubts != told.doubts or not fact.numbers <= told.numbers:
        return False
    if not fact.content:
        return bool(fact.numbers)
    return len(fact.content & told.content) >= KNOWN_SHARE * len(fact.content)
