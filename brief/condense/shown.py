"""A brief whose sentences were put in another order, or some left out → the marks that each needs where it stands now.

What a sentence says of itself stays; what it lacks is looked for again, since what stood before it may be gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from brief.condense import rows
from brief.condense.coherence import ANSWER, ENUMERATION, QUOTATION, SPEAKER, needs, needs_behind, with_mark
from brief.condense.first_person import FIRST_PERSON
from brief.condense.kinds import telling
from brief.condense.quotations import torn
from brief.languages.words import count_words, words
from brief.model import LONG_BRIEF, LONGEST_CUT, Brief, Sentence

# Marks that don't depend on what stands around a sentence.
_OF_ITS_OWN = frozenset({QUOTATION, FIRST_PERSON})


def as_shown(brief: Brief, *, before: Brief, headline: str = "") -> Brief:
    """A brief whose sentences were put in another order, or some left out: what each of them needs, where it stands now.

    Args:
        before: what it was: the sentences with which both begin need what they needed there.
        headline: what stands above it, where that is not the title of its first article.
    """
    halves = set[Sentence]().union(*(torn(article.sentences, brief.sentences) for article in brief.articles))
    open_rows = set[Sentence]().union(*(rows.torn(article, brief.sentences) for article in brief.articles))
    pairs = zip(brief.sentences, before.sentences, strict=False)
    n_same = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
    lead = brief.articles[0]
    known: list[str] = list(words(headline or lead.title or "", lead.language))
    marks: list[tuple[str, ...]] = []
    for place, (sentence, had) in enumerate(zip(brief.sentences, brief.marks, strict=True)):
        if place < n_same:
            kept, needed = had, _needed_at_the_end(brief, place) if place == n_same - 1 else ()
        else:
            above = brief.sentences[place - 1].text if place else headline
            kept, needed = _needed_anew(brief, place, had, known, above=above)
        if sentence in halves:
            needed = with_mark(needed, QUOTATION, instead_of=SPEAKER)
        if sentence in open_rows:
            needed = with_mark(needed, ENUMERATION)
        told = {mark.partition("=")[0] for mark in kept}
        marks.append((*kept, *(mark for mark in needed if mark not in told)))
        known += words(sentence.text, lead.language)
    return replace(brief, marks=tuple(marks))


def _needed_at_the_end(brief: Brief, place: int) -> tuple[str, ...]:
    """What a sentence needs because others follow it now, or none."""
    return needs_behind(brief.sentences[place].text, brief.articles[0].language or "und")


def _needed_anew(
    brief: Brief, place: int, had: Sequence[str], known: Sequence[str], *, above: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is left of the marks that a sentence had, and what it needs where it stands now, below another or the headline."""
    sentence = brief.sentences[place]
    article = next(article for article in brief.articles if sentence in article.sentences)
    index = article.sentences.index(sentence)
    follows = index > 0 and above == article.sentences[index - 1].text
    opens = index == 0 and article is brief.articles[0]
    kept = tuple(m for m in had if "=" in m or m in _OF_ITS_OWN or (m == ANSWER and not follows))
    return kept, () if opens or follows else needs(sentence.text, article.language or "und", known=known)


def ends(brief: Brief) -> tuple[int, ...]:
    """How many of its first sentences stand, marked as they are, where those behind are not shown; for a long brief."""
    if brief.n_words <= LONG_BRIEF:
        return ()
    words_until = accumulate(count_words(sentence.text) for sentence in brief.sentences[:-1])
    short = takewhile(lambda words: words <= LONGEST_CUT, words_until)
    shorter = (
        replace(brief, sentences=brief.sentences[:n], marks=brief.marks[:n])
        for n, _ in enumerate(short, start=1)
    )
    return tuple(len(cut.marks) for cut in shorter if as_shown(cut, before=brief).marks == cut.marks)


def alone(brief: Brief, sentences: Sequence[Sentence], *, headline: str) -> tuple[tuple[str, ...], ...]:
    """For each of some sentences of a brief's articles what it needs where none of the others is shown."""
    had = dict(zip(brief.sentences, brief.marks, strict=True))
    told = (
        replace(brief, sentences=(one,), marks=(had[one] if one in had else _of_its_kind(brief, one),))
        for one in sentences
    )
    return tuple(as_shown(one, before=brief, headline=headline).marks[0] for one in told)


def _of_its_kind(brief: Brief, sentence: Sentence) -> tuple[str, ...]:
    """What must be told with a sentence that is not in the brief, a headline: whose words it is, and of which time."""
    article = next(article for article in brief.articles if sentence in article.sentences)
    spoken = [words(one.text, article.language) for one in article.sentences]
    return telling(article, spoken).marks(article.sentences.index(sentence))
