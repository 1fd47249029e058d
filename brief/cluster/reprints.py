"""Articles of one story → which of them say no more than others: than what was rewritten since, or told on an earlier day.

An agency's text of Monday that a paper prints on Thursday is no news of Thursday. Wednesday's version of it, half of which
stood in Monday's, is news of Wednesday, however much longer Monday's was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from functools import cache

from brief.languages.versions import altered
from brief.languages.words import stems
from brief.model import Article

# Of an article's content words that an older version of another lacks, a line of its outlet's own among them: with more it says
# more, and its sentences need not be compared.
_OWN_WORDS = 0.1


def outdated(articles: Sequence[Article], older: Iterable[int]) -> frozenset[int]:
    """The articles that say no more than a version of another one that is replaced.

    Args:
        older: those that are.
    """
    versions = {(articles[i].source, articles[i].text) for i in older}
    if not versions:
        return frozenset()
    says_no_more = _comparing(articles)
    return frozenset(
        i
        for i, article in enumerate(articles)
        if article.sentences
        and any(article.source != source and says_no_more(article.text, old) for source, old in versions)
    )


def told_anew(
    articles: Sequence[Article], repeats: Sequence[int | None], days: Sequence[str], without: Container[int]
) -> dict[int, tuple[int, ...]]:
    """For each text, by its index, those of it and its repeats that told something on their day, in order of time.

    Args:
        repeats: for each article the index of the one whose text it repeats.
        days: of each article, ISO.
        without: the articles that don't count where there are others: older versions.
    """
    families: defaultdict[int, list[int]] = defaultdict(list)
    for i, repeated in enumerate(repeats):
        families[i if repeated is None else repeated].append(i)
    says_no_more = _comparing(articles)
    return {
        root: _anew(root, [i for i in family if i not in without] or [root], articles, days, says_no_more)
        for root, family in families.items()
    }


def _anew(
    root: int,
    family: Sequence[int],
    articles: Sequence[Article],
    days: Sequence[str],
    says_no_more: Callable[[str, str], bool],
) -> tuple[int, ...]:
    found: list[int] = []
    for i in sorted(family, key=lambda i: (days[i], i != root, -len(articles[i].text), articles[i].id)):
        of_the_day = found and days[found[-1]] == days[i]
        if not of_the_day and not any(says_no_more(articles[i].text, articles[j].text) for j in found):
            found.append(i)
    return tuple(found)


def _comparing(articles: Sequence[Article]) -> Callable[[str, str], bool]:
    """What tells whether one text says no more than another."""
    texts = {one.text: one for one in articles}  # of many copies one is compared

    @cache
    def content(text: str) -> frozenset[str]:
        article = texts[text]
        return frozenset(stems(text[article.body :], article.language))

    @cache
    def says_no_more(text: str, old: str) -> bool:
        n_own = len(content(text) - content(old))
        return n_own <= _OWN_WORDS * len(content(text)) and not altered(texts[text], texts[old])

    return says_no_more
