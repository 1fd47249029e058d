"""What goes after `keep_days`: articles that stand in no edition and wait for none, and entries long gone from their source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brief.archive.articles import Articles
from brief.archive.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An article, as far as it matters for how long it stays."""

    number: int
    first_seen: str  # ISO time in UTC
    waits: bool  # for the next edition
    cited: bool  # it stands in an edition: it stays, so that headline and sentences can be verified


def expired(articles: Iterable[Kept], *, before: str) -> tuple[int, ...]:
    """The numbers of the articles that may go: first seen before a time, cited by nothing, waiting for nothing."""
    return tuple(a.number for a in articles if a.first_seen < before and not a.waits and not a.cited)


def tidy(database: Database, *, before: str) -> int:
    """Remove what may go; how many articles there were."""
    rows = database.rows(
        "SELECT number, first_seen, waits,"
        " EXISTS (SELECT 1 FROM edition_articles WHERE article = number) AS cited"
        " FROM articles WHERE first_seen < ?",
        (before,),
    )
    kept = (
        Kept(number=row["number"], first_seen=row["first_seen"], waits=row["waits"], cited=row["cited"])
        for row in rows
    )
    with database.transaction():
        removed = Articles(database).remove(expired(kept, before=before))
        # What a source showed when it was last read may be among its entries still.
        database.run(
            "DELETE FROM seen WHERE day < ?"
            " AND day < (SELECT max(day) FROM seen AS other WHERE other.source = seen.source)",
            (before[:10],),
        )
    if removed:
        database.shrink()
    return removed
