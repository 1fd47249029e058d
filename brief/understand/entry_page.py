"""The page that a feed's entry led to, and the entry → the fields of one article.

The page has the text, the entry what its publisher said of it where machines read: headline, date and address. Where the page
can't be read, or has less text than the entry, the entry's own text stands, and a Problem tells of it: no article is lost to a
wall, a redirect or an empty page.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from brief.errors import ReadError
from brief.model import ESTIMATED_DATE, Document, Problem
from brief.understand import entry, page
from brief.understand.fields import Fields


def read(document: Document, *, latest: date | None = None) -> Fields:
    """Read a document of type "page" that has an entry."""
    said = entry.read(replace(document, type="entry", data=document.entry or b"{}", charset=None))
    try:
        shown = page.read(document, latest=latest)
    except ReadError as error:
        if not said.text.strip():
            raise
        return replace(said, problems=(*said.problems, _instead(error.problem)))
    if len(shown.text) < len(said.text):
        return replace(said, source=shown.source or said.source, categories=_both(said, shown))
    return replace(
        shown,
        title=said.title or shown.title,
        published=said.published or shown.published,
        updated=max(filter(None, (said.updated, shown.updated)), default=None),
        source=shown.source or said.source,
        author=shown.author or said.author,
        url=shown.url or said.url,
        language=shown.language or said.language,
        categories=_both(said, shown),
        caveats=tuple(name for name in shown.caveats if not (said.published and name == ESTIMATED_DATE)),
        problems=shown.problems,
    )


def _both(said: Fields, shown: Fields) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*said.categories, *shown.categories)))


def _instead(problem: Problem) -> Problem:
    return replace(
        problem, what=f"{problem.what}; its feed's text was used", fix="none needed, unless it happens often"
    )
