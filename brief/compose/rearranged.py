"""A brief → the same with other sentences: fewer of its own, or some of another brief's between them.

Marks go with their sentences, and words are counted anew; what a sentence needs where it stands now is looked for by
condense/shown.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from brief.languages.words import count_words
from brief.model import Brief, Sentence

Marked = tuple[Sentence, tuple[str, ...]]  # a sentence, and what a reader must be told of it


def marked(brief: Brief) -> list[Marked]:
    """The sentences of a brief, each with its marks."""
    return list(zip(brief.sentences, brief.marks or ((),) * len(brief.sentences), strict=True))


def rearranged(brief: Brief, told: Iterable[Marked]) -> Brief:
    """The brief with these sentences in place of its own; it doesn't give its article whole any more."""
    pairs = tuple(told)
    return replace(
        brief,
        sentences=tuple(sentence for sentence, _ in pairs),
        marks=tuple(marks for _, marks in pairs),
        n_words=sum(count_words(sentence.text) for sentence, _ in pairs),
        complete=False,
    )
