"""How much of an article may be shown: `[digest] max_share`, and sources of which only title and link may.

An article stands in one story, so what its story shows is what the page shows. Sentences go from the end of what was chosen
of an article, since a later one may lean on an earlier one and not the other way round. An article without a title, whose
first sentence would have to stand as one and is too much already, is left out and told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from brief.compose.headlines import stand_in
from brief.compose.rearranged import marked, rearranged
from brief.languages.words import count_words
from brief.model import Article, Brief, Problem, Sentence


def showable(
    articles: Sequence[Article], *, closed: Collection[str], share: float | None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of which something may be shown, and a Problem for each other one.

    Args:
        closed: outlets of which only title and link may be shown.
        share: of an article's words, at most; None for all.
    """
    problems = {article.id: problem for article in articles if (problem := _untold(article, closed, share))}
    kept = tuple(article for article in articles if article.id not in problems)
    return kept, tuple(problems.values())


def withheld(articles: Sequence[Article], *, closed: Collection[str]) -> tuple[Sentence, ...]:
    """The sentences of outlets of which none may be shown."""
    return tuple(
        sentence for article in articles if article.source in closed for sentence in article.sentences
    )


def within_share(brief: Brief, *, headline: Sentence | None, share: float | None) -> Brief:
    """The brief with no more than a share of each article's words; the headline counts where it is a sentence."""
    if share is None:
        return brief
    left = Counter({article.id: int(share * _n_words(article)) for article in brief.articles})
    if headline:
        left[headline.article_id] -= count_words(headline.text)
    kept = []
    for sentence, marks in marked(brief):
        left[sentence.article_id] -= count_words(sentence.text)
        if left[sentence.article_id] >= 0:  # stays below once it is, since words are only taken
            kept.append((sentence, marks))
    return brief if len(kept) == len(brief.sentences) else rearranged(brief, kept)


def _n_words(article: Article) -> int:
    return sum(count_words(sentence.text) for sentence in article.sentences)


def _untold(article: Article, closed: Collection[str], share: float | None) -> Problem | None:
    instead = None if article.title else stand_in(article)
    if instead is None:
        return None
    where = article.path or article.url or article.id
    if article.source in closed:
        what = f"it has no title, and no sentence of {article.source} may be shown (excerpt = title-only)"
        return Problem(where=where, what=what, fix="give it a title, or leave it out", kind="left_out")
    if share is not None and count_words(instead.text) > int(share * _n_words(article)):
        what = f"it has no title, and its first sentence is more than max_share = {share:g} of it"
        return Problem(where=where, what=what, fix="give it a title, or raise max_share", kind="left_out")
    return None
