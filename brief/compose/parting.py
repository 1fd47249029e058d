"""The articles of one event → what may be told together: opinion, ads and service pieces apart from the news."""

from __future__ import annotations

from collections.abc import Sequence

from brief.model import Article

# Each of these makes a story of its own: a comment is no further source of a fact, an ad is none at all.
_APART = frozenset({"opinion", "ad", "service"})


def is_apart(story: Sequence[Article]) -> bool:
    """Whether a story is no news: opinion, ads or service pieces."""
    return all(article.kind in _APART for article in story)


def parted(
    articles: Sequence[Article], members: Sequence[int], repeats: Sequence[int | None]
) -> tuple[tuple[int, ...], ...]:
    """The members of an event, those apart that don't report it.

    Args:
        articles: all of a page.
        members: indexes of the event's articles.
        repeats: for each article of the page the index of the one whose text it repeats; a copy stays with that.
    Returns:
        One tuple of indexes a kind; the news first.
    """
    kinds: dict[str, list[int]] = {"": []}
    for index in members:
        original = repeats[index]
        kind = articles[index if original is None else original].kind or ""
        kinds.setdefault(kind if kind in _APART else "", []).append(index)
    return tuple(tuple(found) for found in kinds.values() if found)
