"""Articles -> a Brief: sentences chosen by a named method, within a length, in document order.

A short article is given whole; what may be told of an interview, a live blog or an opinion, kinds.py says. A brief of
several articles of one event keeps to the leading article's language, leaves opinion out where there are reports, has
the leading article's sentences first, and says no fact twice. Nothing here changes a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brief import registry
from brief.condense.choosing import choose
from brief.condense.coherence import (
    ENUMERATION,
    QUOTATION,
    REPORTED,
    SPEAKER,
    explained,
    needs_behind,
    with_mark,
)
from brief.condense.kinds import HEADLINE_ONLY, MOST_OPINION
from brief.condense.length import Length
from brief.condense.rows import lacks_item
from brief.condense.text import Text
from brief.errors import CondenseError
from brief.languages.words import words
from brief.model import REPORTS, Article, Brief, Sentence
from brief.protocols import Summarizer


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Why a sentence was chosen, or not."""

    index: int
    sentence: Sentence
    chosen: bool
    score: float  # the sum of the terms
    terms: tuple[tuple[str, float], ...]  # for published methods the rank alone


def brief_article(
    article: Article,
    *,
    method: str = "auto",
    length: Length | None = None,
    without: Iterable[Sentence | str] = (),
) -> Brief:
    """Condense one article.

    Args:
        article: understood: with its sentences.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
        without: sentences, or their texts, that the reader has been shown already (a heading).
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
    without: Iterable[Sentence | str] = (),
    headline: str = "",
    spare: Iterable[Sentence] = (),
) -> Brief:
    """Condense several articles of one event into one brief.

    Args:
        articles: the leading one first; near duplicates left out.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
        without: sentences, or their texts, that are not to be told: the reader has been shown them, or never shall be.
        headline: what stands above the brief where the leading article has no title; it names whom sentences mean,
            and the sentence behind it needs no other before it.
        spare: those among `without` that are told all the same before a sentence that needs them.
    Returns:
        A brief; sentences of one article stand together in its order, the leading article's first.
    Raises:
        UsageError: no such method.
        CondenseError: there is no article, or one has words but no sentences yet.
    """
    summarizer = load(method)
    left_out = [sentence if isinstance(sentence, str) else sentence.text for sentence in without]
    text = Text.of(_telling(articles), headline=headline)
    before = {index for sentence in spare for index, one in enumerate(text.sentences) if one == sentence}
    chosen, complete = choose(text, summarizer, length or Length(), left_out, spare=frozenset(before))
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
    summarizer = load(method)
    text = Text.of(_telling((article,)))
    chosen, _ = choose(text, summarizer, length or Length(), ())
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


def load(method: str) -> Summarizer:
    """The summarizer of this name.

    Raises:
        UsageError: no such method.
    """
    summarizer: Summarizer = registry.load("summarizers", method)()
    return summarizer


def _ranks(text: Text, summarizer: Summarizer) -> list[dict[str, float]]:
    order = summarizer.rank(text, len(text.sentences))
    place = {index: rank for rank, index in enumerate(order, start=1)}
    return [{"rank": float(place.get(index, len(place) + 1))} for index in range(len(text.sentences))]


def _telling(articles: Sequence[Article]) -> list[Article]:
    """The articles whose sentences may be shown together: one language, reports before opinion, rows of results last."""
    if not articles:
        raise CondenseError("no article (want at least one). Fix: pass the articles of the story")
    for article in articles:
        if not article.sentences and words(article.text[article.body :], None):
            raise CondenseError(
                f"{article.path or article.url or article.id}: has no sentences (want an article that was "
                f"understood). Fix: call complete() or understand() first"
            )
    told = [article for article in articles if article.sentences] or list(articles[:1])
    same = [article for article in told if article.language == told[0].language]
    in_words = [article for article in same if article.kind not in HEADLINE_ONLY]
    return [article for article in in_words if article.kind in REPORTS] or in_words or same


def length_for(articles: Sequence[Article], length: Length) -> Length:
    """The length of a story on a page: opinion has two sentences at most, whatever was asked for."""
    if length == Length() or any(article.kind != "opinion" for article in articles):
        return length
    return Length(sentences=min(length.sentences or MOST_OPINION, MOST_OPINION))


def _brief(
    articles: tuple[Article, ...],
    text: Text,
    chosen: tuple[int, ...],
    summarizer: Summarizer,
    *,
    complete: bool,
) -> Brief:
    told = text.wordless.union(chosen)
    return Brief(
        articles=articles,
        sentences=tuple([text.sentences[index] for index in chosen]),
        method=f"{summarizer.name}@{summarizer.version}",
        n_words=sum([text.lengths[index] for index in chosen]),
        marks=tuple([_marks(text, index, chosen, half=_is_half(text, index, told)) for index in chosen]),
        complete=complete,
    )


def _is_half(text: Text, index: int, told: frozenset[int]) -> bool:
    """Whether a sentence stands in a quotation that is not told whole."""
    if told.issuperset(text.unit_of[index]):
        return False  # nearly always
    return any(index in unit and not told.issuperset(unit) for unit in text.quotations)


def _marks(text: Text, index: int, chosen: tuple[int, ...], *, half: bool) -> tuple[str, ...]:
    before = text.before(index) in chosen or (index == chosen[0] and text.follows_headline(index))
    marks = needs_behind(text.texts[index], text.language) if before else text.needs(index, beside=chosen)
    if marks:
        follows = index + 1 in chosen and text.places[index + 1]
        after = text.texts[index + 1] if follows else None
        marks = explained(marks, before=before, after=after, language=text.language)
    if index in text.row_of:
        marks = tuple(mark for mark in marks if mark != ENUMERATION)  # of the sentence alone it can't be told
        if lacks_item(text.row_of[index], index, chosen):
            marks = with_mark(marks, ENUMERATION)
    elif index + 1 not in chosen and text.announces_row(index):
        marks = with_mark(marks, ENUMERATION)
    if text.reports_below_title(index):
        marks = (*marks, REPORTED)
    if half:
        marks = with_mark(marks, QUOTATION, instead_of=SPEAKER)
    told = text.telling.marks(index)
    known = [mark.partition("=")[0] for mark in told]
    return (*told, *[mark for mark in marks if mark not in known])
