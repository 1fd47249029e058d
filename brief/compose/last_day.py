"""A story's articles and their days → those of its last day, by which a page of several days tells it, and those before.

An event goes on while a week does: who reads of the week wants to know how it stands at the end first, and how it came to that
then. A text without a date is as old as the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from brief.model import Article


def by_days(
    articles: Sequence[Article], days: Mapping[str, str]
) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """Those of the leading article's day or later, in their order, and those of the days before in order of time.

    Args:
        articles: the leading one first.
        days: article id → its ISO day.
    """
    lead = next((article for article in articles if article.sentences), articles[0])
    last = tuple(article for article in articles if days[article.id] >= days[lead.id])
    before = (article for article in articles if days[article.id] < days[lead.id])
    return last, tuple(sorted(before, key=lambda article: days[article.id]))
