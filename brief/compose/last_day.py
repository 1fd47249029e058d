"""A story's articles and their days → those of its last day, by which a page of several days tells it, and the others.

An event goes on while a week does: who reads of the week wants to know how it stands at the end first, and how it came to that
then. A text without a date is as old as the page.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import compress

from brief.model import Article


def by_days(
    articles: Sequence[Article], days: Mapping[str, str], *, beside: Container[str] = ()
) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """Those of the leading article's day or later, in their order, and the others in order of time.

    Args:
        articles: the leading one first.
        days: article id → its ISO day.
        beside: ids of side pieces, which are of the others whatever their day.
    """
    lead = next((article for article in articles if article.sentences), articles[0])
    side = () if lead.id in beside else beside
    at_last = [days[one.id] >= days[lead.id] and one.id not in side for one in articles]
    others = (one for one, is_last in zip(articles, at_last, strict=True) if not is_last)
    return tuple(compress(articles, at_last)), tuple(sorted(others, key=lambda article: days[article.id]))
