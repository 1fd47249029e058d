"""Articles → stories: which of them tell the same event.

1. Near duplicates are put aside; each goes where the text it repeats goes, which is told from the first to the last of them,
   under that of their titles which has most to do with it.
2. The own texts become weighted word vectors (features.py, commonplaces.py, coherence.py), and pairs alike in words and time are
   found (similarity.py); those that name different months, years or numbered events count as unlike (periods.py).
3. Average linkage joins them (crowding.py, linkage.py) down to a threshold that suits the day (threshold.py).
4. Stories in different languages are put together where names and numbers leave no doubt (crossing.py).

Everything is computed in an order that depends on the articles' content, so the order they are given in changes
nothing. What fits no story is a story of its own; no article is lost. No knowledge of the world, no model: two
reports of one event that share no names, numbers or words stay apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from brief.cluster.boilerplate import titles, unshared
from brief.cluster.coherence import coherent
from brief.cluster.commonplaces import distinctive, uncommon
from brief.cluster.crossing import Told, across_languages
from brief.cluster.crowding import uncrowded
from brief.cluster.features import vectors
from brief.cluster.lexicon import Lexicon, Text
from brief.cluster.linkage import average_linkage
from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.periods import period, told_apart
from brief.cluster.similarity import alike, fewness
from brief.cluster.threshold import Threshold
from brief.cluster.times import Span, in_order, span
from brief.languages import pack
from brief.languages.words import stems
from brief.model import Article

NEGLIGIBLE = 0.02  # pairs less alike count as not alike at all, which bounds their number


def cluster(
    articles: Sequence[Article],
    *,
    repeats: Sequence[int | None] | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[tuple[int, ...], ...]:
    """Group articles by the event they tell.

    Args:
        articles: of one day or several, any languages, in any order.
        repeats: what `near_duplicates` found in them, where that is known already.
        lexicon: what remembers texts that were compared before; changes nothing but the time.
    Returns:
        Every index in exactly one story; indexes ascend in a story, stories are ordered by their first.
    Cost: near linear in the articles of one day (benchmarks/growth.py measures it).
    """
    repeats = near_duplicates(articles) if repeats is None else repeats
    own = [i for i in in_order(articles) if repeats[i] is None]
    printed: dict[int, list[int]] = {i: [] for i in own}  # each own text -> who has it
    for i, repeated in enumerate(repeats):
        printed[i if repeated is None else repeated].append(i)
    spans = [span(articles[i] for i in printed[text]) for text in own]
    titled = [_titled(articles[text], [articles[i] for i in printed[text]]) for text in own]
    groups = _group(titled, spans, lexicon)
    stories = [sorted(i for member in group for i in printed[own[member]]) for group in groups]
    return tuple(sorted(map(tuple, stories)))


def _titled(article: Article, copies: Sequence[Article]) -> Article:
    """A text under that title of its copies which has most to do with it, so that one more copy changes no story."""
    different = {copy.title for copy in copies if copy.title}
    if len(different) < 2 and article.title:
        return article
    body = set(stems(article.text[article.body :], article.language))

    def fit(title: str) -> tuple[float, int, str]:
        said = set(stems(title, article.language))
        return (len(said & body) / max(1, len(said)), len(said), title)

    return replace(article, title=max(different, key=fit, default=None))


def _group(
    articles: Sequence[Article], spans: Sequence[Span | None], lexicon: Lexicon | None
) -> list[list[int]]:
    own = tuple(zip(articles, titles(articles), unshared(articles), strict=True))
    texts = [Text(title=title, body=body, language=article.language) for article, title, body in own]
    listed = [bool(pack(text.language).commonplaces) for text in texts]
    few = fewness(len(texts)) * sum(listed) / max(1, len(texts))
    weighed = coherent(uncommon(distinctive(vectors(texts, lexicon=lexicon)), few=few))
    pairs = alike(weighed, spans, [text.language for text in texts], least=NEGLIGIBLE, few=few)
    pairs = told_apart(pairs, [period(title, article) for article, title, _ in own])
    fullness = [vector.fullness for vector in weighed]
    threshold = Threshold.of_day(pairs, fullness, few=few)
    groups = average_linkage(fullness, uncrowded(pairs, fullness), threshold)
    return _join_languages(groups, texts, spans)


def _join_languages(
    groups: list[list[int]], texts: Sequence[Text], spans: Sequence[Span | None]
) -> list[list[int]]:
    """The groups, those that tell one event in different languages put together."""
    told = [_told([texts[i] for i in group], [spans[i] for i in group]) for group in groups]
    joined = list(range(len(groups)))  # group -> the first group it is one with
    for i, j in across_languages(told):
        old, new = max(joined[i], joined[j]), min(joined[i], joined[j])
        joined = [new if number == old else number for number in joined]
    together: dict[int, list[int]] = {}
    for number, group in zip(joined, groups, strict=True):
        together.setdefault(number, []).extend(group)
    return [sorted(group) for group in together.values()]


def _told(texts: Sequence[Text], spans: Sequence[Span | None]) -> Told:
    known = [of[0] for of in spans if of is not None]
    return Told(
        text="\n".join(f"{text.title}\n{text.body}" for text in texts),
        language=Counter(text.language for text in texts).most_common(1)[0][0],
        moment=sum(known) / len(known) if known else None,
    )
