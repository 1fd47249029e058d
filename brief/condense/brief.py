"""Articles -> a Brief: sentences chosen by a named method, within a length, in document order.

A short article is given whole. A brief of several articles of one event takes the leading article's language,
leaves opinion out where there are reports, and says no fact twice. Nothing here changes a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from brief import registry
from brief.condense.coherence import marks
from brief.condense.length import Length, Limit
from brief.condense.quotations import Unit, units
from brief.condense.select import Choice, select
from brief.condense.text import Text
from brief.errors import CondenseError
from brief.languages.words import words
from brief.model import Article, Brief, Sentence

_NOT_NEWS = frozenset({"opinion", "interview", "ad", "service"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Why a sentence was chosen, or not."""

    index: int
    sentence: Sentence
    chosen: bool
    score: float
    terms: tuple[tuple[str, float], ...]  # what the score is the sum of; the rank for published methods


def brief_article(
    article: Article,
    *,
    method: str = "auto",
    length: Length | None = None,
    without: Sequence[Sentence] | frozenset[str] = (),
) -> Brief:
    """Condense one article.

    Args:
        article: understood: with its sentences.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
        without: sentences, or their texts, that the reader has been shown already.
    Returns:
        A brief; never empty for an article with a sentence.
    Raises:
        UsageError: no such method.
        CondenseError: the article has words but no sentences yet.
    """
    return brief_story((article,), method=method, length=length, without=without)


def brief_story(
    articles: Sequence[Article],
    *,
    method: str = "auto",
    length: Length | None = None,
    without: Sequence[Sentence] | frozenset[str] = (),
) -> Brief:
    """Condense several articles of one event into one brief.

    Args:
        articles: the leading one first; near duplicates left out.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
        without: sentences, or their texts, that the reader has been shown already.
    Returns:
        A brief; sentences of one article stand together, in its order, the leading article's first.
    Raises:
        UsageError: no such method.
        CondenseError: an article has words but no sentences yet.
    """
    summarizer = registry.load("summarizers", method)()
    text = Text.of(_telling(articles))
    chosen, complete = _choose(text, summarizer, length or Length(), without)
    return _brief(tuple(articles), text, chosen, summarizer, complete=complete)


def explain(article: Article, *, method: str = "auto", length: Length | None = None) -> tuple[Row, ...]:
    """For each sentence of an article its score, what the score is made of, and whether it is chosen.

    Args:
        article: understood: with its sentences.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
    Returns:
        One row a sentence, in document order.
    Raises:
        UsageError: no such method.
        CondenseError: the article has words but no sentences yet.
    """
    summarizer = registry.load("summarizers", method)()
    text = Text.of(_telling((article,)))
    chosen, _ = _choose(text, summarizer, length or Length(), ())
    terms = summarizer.terms(text) if hasattr(summarizer, "terms") else _ranks(text, summarizer)
    return tuple(
        Row(
            index=index,
            sentence=sentence,
            chosen=index in chosen,
            score=sum(terms[index].values()),
            terms=tuple(terms[index].items()),
        )
        for index, sentence in enumerate(text.sentences)
    )


def _ranks(text: Text, summarizer: Any) -> list[dict[str, float]]:
    order = summarizer.rank(text, len(text.sentences))
    place = {index: rank for rank, index in enumerate(order, start=1)}
    return [{"rank": float(place.get(index, len(place) + 1))} for index in range(len(text.sentences))]


def _telling(articles: Sequence[Article]) -> list[Article]:
    """The articles whose sentences may be shown together."""
    for article in articles:
        if not article.sentences and words(article.text[article.body :], None):
            raise CondenseError(
                f"{article.path or article.url or article.id}: has no sentences (want an article that was "
                f"understood). Fix: call complete() or understand() first"
            )
    language = articles[0].language
    same = [a for a in articles if a.language == language and a.sentences] or list(articles)
    return [a for a in same if a.kind not in _NOT_NEWS] or same


def _choose(
    text: Text, summarizer: Any, length: Length, without: Sequence[Sentence] | frozenset[str]
) -> tuple[tuple[int, ...], bool]:
    excluded = _excluded(text, without)
    limit = length.limit(sum(text.lengths))
    left = [index for index in range(len(text.sentences)) if index not in excluded]
    if limit.takes_whole(len(left), sum(text.lengths[i] for i in left)) and left:
        return _unrepeated(left, text), True
    grouped = _units(text)
    careful = getattr(summarizer, "careful", False)
    choice = Choice(
        units=grouped,
        lengths=text.lengths,
        keys=_keys(text),
        needy=[careful and bool(marks(t, text.language)) for t in text.texts],
        excluded=excluded,
    )
    return select(summarizer.rank(text, len(text.sentences)), choice, limit), False


def _excluded(text: Text, without: Sequence[Sentence] | frozenset[str]) -> frozenset[int]:
    shown = {words(s if isinstance(s, str) else s.text, text.language) for s in without}
    return frozenset(i for i, key in enumerate(_keys(text)) if key in shown) if shown else frozenset()


def _keys(text: Text) -> list[tuple[str, ...]]:
    return [words(t, text.language) or (t,) for t in text.texts]


def _unrepeated(indexes: Sequence[int], text: Text) -> tuple[int, ...]:
    keys = _keys(text)
    first: dict[tuple[str, ...], int] = {}
    for index in indexes:
        first.setdefault(keys[index], index)
    return tuple(first.values())


def _units(text: Text) -> tuple[Unit, ...]:
    """Units article by article: none spans two."""
    starts = [i for i, place in enumerate(text.places) if place == 0]
    found: list[Unit] = []
    for start, end in zip(starts, [*starts[1:], len(text.places)], strict=True):
        inner = units(text.sentences[start:end])
        found += [range(unit.start + start, unit.stop + start) for unit in inner]
    return tuple(found)


def _brief(
    articles: tuple[Article, ...], text: Text, chosen: tuple[int, ...], summarizer: Any, *, complete: bool
) -> Brief:
    sentences = tuple(text.sentences[i] for i in chosen)
    return Brief(
        articles=articles,
        sentences=sentences,
        method=f"{summarizer.name}@{summarizer.version}",
        n_words=sum(text.lengths[i] for i in chosen),
        marks=tuple(_marks(text, i, chosen) for i in chosen),
        complete=complete,
    )


def _marks(text: Text, index: int, chosen: tuple[int, ...]) -> tuple[str, ...]:
    explained = text.places[index] > 0 and index - 1 in chosen
    return () if explained or text.places[index] == 0 else marks(text.texts[index], text.language)


__all__ = ["Limit", "Row", "brief_article", "brief_story", "explain"]
