"""What the reader has not met yet: a brief without its headline, and with what is new since earlier days in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from brief.model import Brief, Sentence

# New sentences are topped up with known ones to this many, so that the story can be followed.
MAX_SENTENCES = 3


def news_first(fresh: Brief, usual: Brief, news: Sequence[Sentence]) -> tuple[Brief, tuple[Sentence, ...]]:
    """The new sentences, then what the story's usual brief adds to them.

    Args:
        fresh: drawn from the new sentences alone.
        usual: drawn from all sentences.
        news: all sentences that are new.
    Returns:
        the joined brief, and which of its sentences are new.
    """
    new = set(news)
    chosen = [pair for pair in _marked(fresh) if pair[0] in new]
    if not chosen:
        return usual, tuple(sentence for sentence in usual.sentences if sentence in new)
    taken = {sentence for sentence, _ in chosen}
    room = max(MAX_SENTENCES, len(usual.sentences)) - len(chosen)
    known = [pair for pair in _marked(usual) if pair[0] not in taken | new][: max(room, 0)]
    joined = [*chosen, *known]
    n_words = round(sum(_n_words(brief) * n for brief, n in ((fresh, len(chosen)), (usual, len(known)))))
    brief = replace(
        usual,
        sentences=tuple(sentence for sentence, _ in joined),
        marks=tuple(marks for _, marks in joined),
        n_words=n_words,
        complete=False,
    )
    return brief, tuple(sentence for sentence, _ in chosen)


def without_shown(brief: Brief, shown: Sequence[Sentence]) -> Brief:
    """The brief without what the reader has met already, unless it leads on to the next sentence: a brief is never empty, but
    what a page shows of it may be."""
    met = set(shown)
    if not met.intersection(brief.sentences):
        return brief
    following = (*brief.sentences[1:], None)
    left = [
        pair
        for pair, after in zip(_marked(brief), following, strict=True)
        if pair[0] not in met or (after not in met and _goes_on(pair[0], after, brief))
    ]
    return replace(
        brief,
        sentences=tuple(sentence for sentence, _ in left),
        marks=tuple(marks for _, marks in left),
        n_words=round(_n_words(brief) * len(left)),
    )


def _goes_on(sentence: Sentence, after: Sentence | None, brief: Brief) -> bool:
    """Whether one sentence stands behind another in their article."""
    return any(
        pair == (sentence, after) for article in brief.articles for pair in pairwise(article.sentences)
    )


def _marked(brief: Brief) -> list[tuple[Sentence, tuple[str, ...]]]:
    marks = brief.marks or ((),) * len(brief.sentences)
    return list(zip(brief.sentences, marks, strict=True))


def _n_words(brief: Brief) -> float:
    return brief.n_words / max(len(brief.sentences), 1)
