"""What goes after `keep_days`: articles that stand in no edition and wait for none, and entries long gone from their source."""

from __future__ import annotations

from brief.archive.articles import Articles
from brief.archive.database import Database


def tidy(database: Database, *, before: str) -> int:
    """Remove what was first seen before an ISO time in UTC and may go; how many articles there were.

    What stands in an edition stays, so that headline and sentences can be verified.
    """
    rows = database.rows(
        "SELECT number FROM articles WHERE first_seen < ? AND NOT waits"
        " AND NOT EXISTS (SELECT 1 FROM edition_articles WHERE article = number)",
        (before,),
    )
    with database.transaction():
        removed = Articles(database).remove(row["number"] for row in rows)
        # What a source showed when it was last read may be among its entries still.
        database.run(
            "DELETE FROM seen WHERE day < ?"
            " AND day < (SELECT max(day) FROM seen AS other WHERE other.source = seen.source)",
            (before[:10],),
        )
    if removed:
        database.shrink()
    return removed
