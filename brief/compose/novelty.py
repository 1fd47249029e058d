"""What the reader has not met yet: a brief without its headline, and with what is new since earlier days in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from brief.compose.rearranged import marked, rearranged
from brief.model import Brief, Sentence

# New sentences are topped up with known ones to this many, so that the story can be followed.
MAX_SENTENCES = 3


def news_first(
    fresh: Brief,
    usual: Brief,
    news: Sequence[Sentence],
    *,
    leads: Sequence[Sentence] = (),
    words: int | None = None,
) -> tuple[Brief, tuple[Sentence, ...]]:
    """The new sentences, then what the story's usual brief adds to them.

    Args:
        fresh: drawn from the new sentences, and from leads that one of these needs before it.
        usual: drawn from all sentences.
        news: all sentences that are new.
        leads: the first sentences of their articles.
        words: that the joined brief may have; None for no limit.
    Returns:
        the joined brief, and which of its sentences are new or lead to these.
    """
    new = set(news)
    wanted = new.union(leads)
    chosen = [pair for pair in marked(fresh) if pair[0] in wanted]
    if new.isdisjoint(sentence for sentence, _ in chosen):
        return usual, tuple(sentence for sentence in usual.sentences if sentence in new)
    room = max(MAX_SENTENCES, len(usual.sentences)) - len(chosen)
    above = new.union(sentence for sentence, _ in chosen)
    known = [pair for pair in marked(usual) if pair[0] not in above][: max(room, 0)]
    brief = rearranged(usual, (*chosen, *known))
    while known and words and brief.n_words > words:
        known = known[:-1]
        brief = rearranged(usual, (*chosen, *known))
    return brief, tuple(sentence for sentence, _ in chosen)


def without_shown(brief: Brief, shown: Sequence[Sentence]) -> Brief:
    """The brief without what the reader has met already, unless it leads on to the next sentence: a brief is never empty, but
    what a page shows of it may be."""
    met = set(shown)
    if not met.intersection(brief.sentences):
        return brief
    following = (*brief.sentences[1:], None)
    left = (
        pair
        for pair, after in zip(marked(brief), following, strict=True)
        if pair[0] not in met or (after not in met and _goes_on(pair[0], after, brief))
    )
    return replace(rearranged(brief, left), complete=brief.complete)


def _goes_on(sentence: Sentence, after: Sentence | None, brief: Brief) -> bool:
    """Whether one sentence stands behind another in their article."""
    return any(
        pair == (sentence, after) for article in brief.articles for pair in pairwise(article.sentences)
    )
