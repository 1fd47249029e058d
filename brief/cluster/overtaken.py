"""Articles of one story and their days → the sentences of earlier days whose numbers a later day has others for.

"Two dead" is no dispute with the eleven of four days later: it is what was known then. Where a number is not to be told
beside a newer one it is enough that a sentence of a later day counts the same noun, or says that the same became of people:
what is left out by mistake is missed less than a toll is believed that has risen since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from brief.cluster.figures import numbers
from brief.cluster.quantities import fates
from brief.model import Article, Sentence

_Counted = tuple[str | None, str]  # language, and what is counted or what became of people
_ByDay = defaultdict[str, defaultdict[frozenset[float], list[Sentence]]]  # ISO day → numbers


def overtaken(articles: Sequence[Article], days: Sequence[str]) -> frozenset[Sentence]:
    """Find the sentences whose numbers are out of date.

    Args:
        days: of each article, ISO.
    """
    if len(set(days)) < 2:
        return frozenset()
    told: defaultdict[_Counted, _ByDay] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for day, article in zip(days, articles, strict=True):
        for sentence in article.sentences:
            for counted, values in _counts(sentence.text, article.language):
                told[counted][day][values].append(sentence)
    return frozenset(
        sentence
        for by_day in told.values()
        for day, told_then in by_day.items()
        for values, sentences in told_then.items()
        if any(values.isdisjoint(others) for later in by_day if later > day for others in by_day[later])
        for sentence in sentences
    )


def _counts(sentence: str, language: str | None) -> Iterator[tuple[_Counted, frozenset[float]]]:
    found = numbers(sentence, language)
    for figure in found:
        for unit, _ in figure.units:
            yield (language, unit), frozenset((figure.value,))
    values = frozenset(figure.value for figure in found)
    for fate in sorted(fates(sentence)) if values else ():
        yield (language, f"*{fate}"), values
