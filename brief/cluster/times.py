"""When an article was published or a text told, as numbers of days, and the order that depends on nothing but content.

A date without a time counts as noon, so that it is at most half a day from any time on that date. Times with an
offset are compared as instants; times without one as they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from brief.model import Article, moment_of

Span = tuple[float, float]  # days, the first and the last

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(article: Article) -> float | None:
    """Days since 1970 at which an article was published; None where not known."""
    if article.published is None:
        return None
    try:
        return (moment_of(article.published) - _EPOCH).total_seconds() / 86_400
    except ValueError:
        return None


def span(articles: Iterable[Article]) -> Span | None:
    """When a text was first told and when last, by the articles that print it; None where no day is known."""
    moments = [m for article in articles if (m := moment(article)) is not None]
    return (min(moments), max(moments)) if moments else None


def in_order(articles: Sequence[Article]) -> list[int]:
    """Indexes in an order that depends on the articles' content, not on the order they were given in.

    Sums of floating-point numbers depend on their order, so every stage that adds goes through this one.
    """

    def key(index: int) -> tuple[str, ...]:
        a = articles[index]
        return (a.published or "", a.text, a.title or "", a.source or "", a.url or "", a.path or "", a.id)

    return sorted(range(len(articles)), key=key)
