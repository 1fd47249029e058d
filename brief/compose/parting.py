"""The articles of one event → what may be told together: opinion, ads and service pieces apart from the news, and the items
of one newsletter apart from one another, since a newsletter doesn't tell one event twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from brief.model import Article

# Each text of these makes a story of its own: a comment is no further source of a fact, an ad is none at all, and two
# authors' comments on one event are two.
_APART = frozenset({"opinion", "ad", "service"})
# Who prints such a text as well need not say what it is, but it stays that. A warning of storm is a service piece under an
# outlet's weather, and news elsewhere.
_LABELLED = ("opinion", "ad")
_AT_A_SECOND = re.compile(r"T\d\d:\d\d:(?!00)\d\d")


def is_apart(story: Sequence[Article]) -> bool:
    """Whether a story is no news: opinion, ads or service pieces."""
    return any(article.kind in _LABELLED for article in story) or all(
        article.kind in _APART for article in story
    )


def of_one_kind(articles: Sequence[Article], repeats: Sequence[int | None]) -> tuple[Article, ...]:
    """The articles, copies of an opinion or an ad as that, under whatever title.

    Args:
        repeats: for each article the index of the one whose text it repeats.
    """
    texts = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    kinds = {
        text: kind
        for kind in reversed(_LABELLED)
        for text, article in zip(texts, articles, strict=True)
        if article.kind == kind
    }
    return tuple(
        article if kinds.get(text, article.kind) == article.kind else replace(article, kind=kinds[text])
        for text, article in zip(texts, articles, strict=True)
    )


def parted(
    articles: Sequence[Article], members: Sequence[int], repeats: Sequence[int | None]
) -> tuple[tuple[int, ...], ...]:
    """The members of an event, those apart that don't report it.

    Args:
        articles: all of a page.
        members: indexes of the event's articles.
        repeats: for each article of the page the index of the one whose text it repeats; a copy stays with that.
    Returns:
        The news first, then each text of the others with its copies.
    """
    news: list[int] = []
    others: dict[int, list[int]] = {}
    letters: dict[tuple[str | None, ...], int] = {}
    for index in members:
        original = repeats[index]
        text = index if original is None else original
        letter = _letter(articles[text])
        further = letter is not None and letters.setdefault(letter, text) != text
        (others.setdefault(text, []) if further or articles[text].kind in _APART else news).append(index)
    return tuple(tuple(found) for found in (news, *others.values()) if found)


def _letter(article: Article) -> tuple[str | None, ...] | None:
    """What the items of one newsletter have in common: file, sender and when it was sent, to the second where there is no
    file, since an outlet may time several pages for one minute; None for what is of no letter."""
    sent = article.published or ""
    if not article.extracted or "T" not in sent or not (article.path or _AT_A_SECOND.search(sent)):
        return None
    return article.path, article.source, sent
