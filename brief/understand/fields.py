"""What the readers of text, pages and items hand to article.py: the fields of an Article, as they found them."""

from __future__ import annotations

from dataclasses import dataclass

from brief.model import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """The fields of one article, not yet checked against one another."""

    text: str  # what offsets count in
    title: str | None = None
    published: str | None = None  # ISO
    updated: str | None = None  # ISO: of a live blog's newest entry, or when the article was last changed
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None  # as stated; a well-formed tag
    kind: str | None = None  # as its owner states it
    categories: tuple[str, ...] = ()  # sections, categories, schema.org types: what page or feed calls it
    id: str | None = None
    caveats: tuple[str, ...] = ()  # as Article has them
    body: int = 0  # where the body begins in `text`
    extracted: bool = False  # `text` is not the file's own
    markup: bool = False  # `text` is Markdown
    problems: tuple[Problem, ...] = ()
