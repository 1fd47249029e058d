"""Articles -> a Brief: sentences chosen by a named method, within a length, in document order.

A short article is given whole; what may be told of an interview, a live blog or an opinion, kinds.py says. A brief of
several articles of one event keeps to the leading article's language, leaves opinion out where there are reports, has
the leading article's sentences first, and says no fact twice. Nothing here changes a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from brief import registry
from brief.condense.coherence import QUOTATION, SPEAKER, explained, needs_behind
from brief.condense.fragments import ends_are_marked, is_fragment
from brief.condense.kinds import MOST_OPINION, REPORTS
from brief.condense.length import Length, Limit
from brief.condense.select import SAME, SAME_IN_STORY, Choice, select
from brief.condense.text import Text
from brief.errors import CondenseError
from brief.languages.words import words
from brief.model import Article, Brief, Sentence
from brief.protocols import Summarizer

_LEAST_SAID = 3  # words: "Nobody was hurt." says more than nothing
_LEADING_ON = (":", "：", "?", "？", "؟")


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
) -> Brief:
    """Condense several articles of one event into one brief.

    Args:
        articles: the leading one first; near duplicates left out.
        method: a name of `brief methods`.
        length: how long; None for about 50 words.
        without: sentences, or their texts, that the reader has been shown already (a heading).
    Returns:
        A brief; sentences of one article stand together in its order, the leading article's first.
    Raises:
        UsageError: no such method.
        CondenseError: there is no article, or one has words but no sentences yet.
    """
    summarizer = load(method)
    shown = [sentence if isinstance(sentence, str) else sentence.text for sentence in without]
    text = Text.of(_telling(articles), shown=shown)
    chosen, complete = _choose(text, summarizer, length or Length(), shown)
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
    """The articles whose sentences may be shown together: one language, reports before opinion."""
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
    return [article for article in same if article.kind in REPORTS] or same


def _choose(
    text: Text, summarizer: Summarizer, length: Length, without: Sequence[str]
) -> tuple[tuple[int, ...], bool]:
    excluded = _excluded(text, without)
    if len(text.wordless) < len(text.sentences):
        excluded |= text.wordless
    left = [index for index in range(len(text.sentences)) if index not in excluded]
    excluded, left = _unless_all(text.telling.withheld, excluded, left)
    limit = _limit(text, length)
    if left and limit.takes_whole(len(left), sum(text.lengths[index] for index in left)):
        return _first_of_each(left, text), not text.telling.withheld
    careful = getattr(summarizer, "careful", False)
    if careful:
        excluded, _ = _unless_all(text.telling.reluctant | _lead_ins(text), excluded, left)
    taken: list[int] = []
    order, worth = _order(summarizer, text, taken)
    if text.places.count(0) > 1:
        order = _leading_first(order, worth, text, excluded)
    choice = _choice(text, excluded, worth, taken, careful=careful)
    chosen = select(order, choice, limit, taken=taken)
    return (_without_scraps(chosen, text, choice) if careful else chosen), False


def _without_scraps(chosen: tuple[int, ...], text: Text, choice: Choice) -> tuple[int, ...]:
    """What was chosen without scraps, if anything is left: a brief is rather short than filled with a crosshead. Those
    within a quotation stay, and those that the next sentence needs."""
    bound = {index for unit in choice.units if len(unit) > 1 for index in unit}
    bound |= {index - 1 for index in chosen if choice.needs(index)}
    marked = ends_are_marked(text.texts)
    kept = [
        index
        for index in chosen
        if index in bound
        or not is_fragment(text.texts[index], text.lengths[index], ends_marked=marked, least=_LEAST_SAID)
    ]
    return tuple(kept) or chosen


def _order(
    summarizer: Summarizer, text: Text, taken: Sequence[int]
) -> tuple[Iterable[int], Callable[[int], float] | None]:
    """All sentences, the most important first, and what each is worth beside what was `taken`, where the method weighs them;
    worked out one by one where it offers that, since most briefs need few."""
    if hasattr(summarizer, "ranking"):
        ranking = summarizer.ranking(text, taken)
        return ranking.in_order(), ranking.worth
    if hasattr(summarizer, "in_order"):
        return summarizer.in_order(text), None
    return summarizer.rank(text, len(text.sentences)), None


def _lead_ins(text: Text) -> frozenset[int]:
    """The sentences that end with a colon or a question mark: what they announce or ask for stands in the next one."""
    return frozenset(index for index, sentence in enumerate(text.texts) if sentence.endswith(_LEADING_ON))


def _unless_all(
    unwanted: frozenset[int], excluded: frozenset[int], left: list[int]
) -> tuple[frozenset[int], list[int]]:
    """What is excluded and what is left without the unwanted, where anything is left then."""
    wanted = [index for index in left if index not in unwanted]
    return (excluded | unwanted, wanted) if wanted else (excluded, left)


def length_for(articles: Sequence[Article], length: Length) -> Length:
    """The length of a story on a page: opinion has two sentences at most, whatever was asked for."""
    if length == Length() or any(article.kind != "opinion" for article in articles):
        return length
    return Length(sentences=min(length.sentences or MOST_OPINION, MOST_OPINION))


def _limit(text: Text, length: Length) -> Limit:
    """Opinion is told in two sentences, unless another length was asked for."""
    limit = length.limit(sum(text.lengths))
    if length == Length() and text.is_opinion:
        return Limit(sentences=MOST_OPINION, words=limit.words)
    return limit


def _choice(
    text: Text,
    excluded: frozenset[int],
    worth: Callable[[int], float] | None,
    taken: Sequence[int],
    *,
    careful: bool,
) -> Choice:
    openings = frozenset(index for index, place in enumerate(text.places) if place == 0)
    return Choice(
        units=text.units,
        lengths=text.lengths,
        spoken=text.spoken,
        stems=lambda index: frozenset(text.words[index]),
        needs=lambda index: careful and bool(text.needs(index, beside=taken)),
        worth=worth or _equal,
        excluded=excluded,
        openings=openings,
        same=SAME_IN_STORY if len(openings) > 1 else SAME if careful else None,
    )


def _equal(_index: int) -> float:
    return 0.0


def _leading_first(
    order: Iterable[int], worth: Callable[[int], float] | None, text: Text, excluded: frozenset[int]
) -> Iterable[int]:
    """The order with the leading article's most important sentence before all others."""
    leading = [index for index in range(text.places.index(0, 1)) if index not in excluded]
    if worth is None:
        order = list(order)
        leading.sort(key=order.index)
    else:
        leading.sort(key=worth, reverse=True)
    return chain(leading[:1], (index for index in order if index not in leading[:1]))


def _excluded(text: Text, without: Sequence[str]) -> frozenset[int]:
    shown = {words(sentence, text.language) for sentence in without}
    return frozenset(i for i, spoken in enumerate(text.spoken) if spoken in shown) if shown else frozenset()


def _first_of_each(indexes: Iterable[int], text: Text) -> tuple[int, ...]:
    """No sentence twice, even where an article repeats one."""
    first: dict[tuple[str, ...], int] = {}
    for index in indexes:
        first.setdefault(text.spoken[index], index)
    return tuple(first.values())


def _brief(
    articles: tuple[Article, ...],
    text: Text,
    chosen: tuple[int, ...],
    summarizer: Summarizer,
    *,
    complete: bool,
) -> Brief:
    told = set(chosen) | text.wordless
    broken = {i for unit in text.units if len(unit) > 1 and not set(unit) <= told for i in unit}
    sentences = tuple(text.sentences[index] for index in chosen)
    return Brief(
        articles=articles,
        sentences=sentences,
        method=f"{summarizer.name}@{summarizer.version}",
        n_words=sum(text.lengths[index] for index in chosen),
        marks=tuple(_marks(text, index, chosen, half=index in broken) for index in chosen),
        complete=complete,
    )


def _marks(text: Text, index: int, chosen: tuple[int, ...], *, half: bool) -> tuple[str, ...]:
    before = bool(text.places[index]) and index - 1 in chosen
    marks = needs_behind(text.texts[index], text.language) if before else text.needs(index, beside=chosen)
    following = index + 1 if index + 1 in chosen and text.places[index + 1] else None
    left = explained(
        marks,
        before=before,
        after=None if following is None else text.texts[following],
        language=text.language,
    )
    told = text.telling.marks.get(index, ())
    if half:
        left = (*(mark for mark in left if mark != SPEAKER), QUOTATION)
    return (*told, *(mark for mark in left if not any(mark == other.partition("=")[0] for other in told)))
