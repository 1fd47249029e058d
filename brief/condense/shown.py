"""A brief whose sentences were put in another order, or some left out → the marks that each needs where it stands now.

What a sentence says of itself stays; what it lacks is looked for again, since what stood before it may be gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.condense.coherence import ANSWER, QUOTATION, SPEAKER, needs
from brief.condense.first_person import FIRST_PERSON
from brief.condense.kinds import telling
from brief.condense.quotations import torn
from brief.languages.words import words
from brief.model import Brief, Sentence

# Marks that don't depend on what stands around a sentence.
_OF_ITS_OWN = frozenset({QUOTATION, FIRST_PERSON})


def as_shown(brief: Brief) -> Brief:
    """A brief whose sentences were put in another order, or some left out: what each of them needs, where it stands now."""
    halves = set[Sentence]().union(*(torn(article.sentences, brief.sentences) for article in brief.articles))
    place = {s: (article, i) for article in brief.articles for i, s in enumerate(article.sentences)}
    marks: list[tuple[str, ...]] = []
    known: list[str] = list(words(brief.articles[0].title or "", brief.articles[0].language))
    before: Sentence | None = None
    for sentence, had in zip(brief.sentences, brief.marks, strict=True):
        article, index = place[sentence]
        language = article.language or "und"
        opens = index == 0 and article is brief.articles[0]
        follows = index > 0 and before == article.sentences[index - 1]
        needed = () if opens or follows else needs(sentence.text, language, known=known)
        kept = [m for m in had if "=" in m or m in _OF_ITS_OWN or (m == ANSWER and not follows)]
        if sentence in halves:
            needed = (*(mark for mark in needed if mark != SPEAKER), QUOTATION)
        told = {mark.partition("=")[0] for mark in kept}
        marks.append((*kept, *(mark for mark in needed if mark not in told)))
        known += words(sentence.text, language)
        before = sentence
    return replace(brief, marks=tuple(marks))


def alone(brief: Brief, sentences: Sequence[Sentence]) -> tuple[tuple[str, ...], ...]:
    """For each of some sentences of a brief's articles what it needs where none of the others is shown."""
    had = dict(zip(brief.sentences, brief.marks, strict=True))
    told = (
        replace(brief, sentences=(one,), marks=(had[one] if one in had else _of_its_kind(brief, one),))
        for one in sentences
    )
    return tuple(as_shown(one).marks[0] for one in told)


def _of_its_kind(brief: Brief, sentence: Sentence) -> tuple[str, ...]:
    """What must be told with a sentence that is not in the brief, a headline: whose words it is, and of which time."""
    article = next(article for article in brief.articles if sentence in article.sentences)
    spoken = [words(one.text, article.language) for one in article.sentences]
    return telling(article, spoken).marks(article.sentences.index(sentence))
