"""Articles that a caller made, or that name themselves → articles the pipeline can rely on, and what was wrong with them.

The same care that documents get: a date in the future is not believed, a malformed language tag is told, and two
different texts never bear one id, nor two files, since numbers and kept texts lead by it.
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
    """The articles, of which no two texts bear one id, nor two that were read from files.

    Another text than the first under an id is told. Of copies that of the shortest path keeps the id ("x.txt" beside
    "x (1).txt"), so that a copy changes that of no other; an article that a caller gives twice is the caller's own.
    """
    texts: dict[str, str] = {}
    owners: dict[str, int] = {}
    for place, article in enumerate(articles):
        owner = owners.setdefault(article.id, place)
        same = texts.setdefault(article.id, article.text) == article.text
        if same and _rank(article) < _rank(articles[owner]):
            owners[article.id] = place
    problems, found = [], []
    taken = set(owners)
    for place, article in enumerate(articles):
        is_other = texts[article.id] != article.text
        if is_other:
            what = f"its id, {article.id!r}, is that of another article too"
            fix = "give each article an id of its own; one was made for it"
            problems.append(Problem(where=_where(article), what=what, fix=fix, kind="partly"))
        if is_other or (article.path and owners[article.id] != place):
            article = _renamed(article, taken)
        found.append(article)
    return found, tuple(problems)


def _rank(article: Article) -> tuple[int, str]:
    return len(article.path or ""), article.path or ""


def _renamed(article: Article, taken: set[str]) -> Article:
    """The article under an id of its own, made of where it stands."""
    name, where = article.id, _where(article)
    while name in taken:
        name = article_id(f"{where}\0{article.id}", article.text)
        where += "\0"  # a further copy in the same place
    taken.add(name)
    return replace(article, id=name, sentences=tuple(replace(s, article_id=name) for s in article.sentences))


def _where(article: Article) -> str:
    return article.path or article.url or article.title or article.id
