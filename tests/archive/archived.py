"""Archives and articles for the tests of this folder."""

from __future__ import annotations

from datetime import UTC, datetime

from brief.model import Article
from brief.understand.article import complete

NOW = datetime(2025, 11, 4, 6, 0, tzinfo=UTC)
LONG = "Die Brücke über die Narve bleibt bis Ostern gesperrt. " * 8


def article(text: str = "Rain fell in Norfield. It rained for two hours.", **fields: str | None) -> Article:
    """An article as it comes out of `understand`."""
    return complete(Article.of(text=text, **fields), language="de" if "Brücke" in text else "en")
