"""An article → the news agency whose text it carries."""

from __future__ import annotations

from brief.model import Article


def agency(article: Article) -> str | None:
    """The agency named in the dateline, the credit or the author field; None where none is."""
    return None
