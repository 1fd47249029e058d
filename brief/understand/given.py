"""Articles that a caller made, or that name themselves → articles the pipeline can rely on, and what was wrong with them.

The same care that documents get: a date in the future is not believed, a malformed language tag is told, and two
different texts never bear one id, since numbers and kept texts lead by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from brief.model import Article, Problem, article_id
from brief.understand.article import complete


def accept(
    article: Article, *, language: str | None, latest: date
) -> tuple[Article | None, tuple[Problem, ...]]:
    """An article from a caller, understood; None where it can't be.

    Args:
        language: BCP 47 tag of the text; None takes the article's own, else detects it.
        latest: a date after this day is not believed.
    """
    problems: tuple[Problem, ...] = ()
    if article.published and date.fromisoformat(article.published[:10]) > latest:
        what = f"its date, {article.published[:10]}, lies in the future"
        fix = "correct it; until then it counts as undated"
        problems = (Problem(where=_where(article), what=what, fix=fix, kind="partly"),)
        article = replace(article, published=None)
    try:
        return complete(article, language=language), problems
    except ValueError as error:
        return None, (*problems, Problem(where=_where(article), what=str(error), fix="correct its language"))


def distinct_ids(articles: Sequence[Article]) -> tuple[list[Article], tuple[Problem, ...]]:
    """The articles, of which an id that an earlier one with another text bears is replaced by one of its own."""
    texts: dict[str, str] = {}
    problems, found = [], []
    for article in articles:
        if texts.setdefault(article.id, article.text) != article.text:
            what = f"its id, {article.id!r}, is that of another article too"
            fix = "give each article an id of its own; one was made for it"
            problems.append(Problem(where=_where(article), what=what, fix=fix, kind="partly"))
            article = _renamed(article, article_id(f"{_where(article)}\0{article.id}", article.text))
        found.append(article)
    return found, tuple(problems)


def _renamed(article: Article, name: str) -> Article:
    return replace(article, id=name, sentences=tuple(replace(s, article_id=name) for s in article.sentences))


def _where(article: Article) -> str:
    return article.path or article.url or article.title or article.id
