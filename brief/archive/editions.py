"""Editions: what `brief run` made, of which articles, and which of them were delivered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from brief.archive.database import Database, Row
from brief.model import in_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """An edition, as it was made."""

    key: str  # the stem of its files: "2025-11-04", a second one of that day "2025-11-04-2"
    day: str  # ISO day it bears
    made: str  # ISO time in UTC
    delivered: str | None  # ISO time in UTC; None: not yet
    payload: Mapping[str, Any]  # the canonical form of its digest

    @property
    def is_made(self) -> bool:
        """Whether it is more than a name that was kept for it."""
        return bool(self.payload)


class Editions:
    """The editions of an archive, in order of their making."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reserve(self, key: str, *, day: str, now: datetime) -> None:
        """Keep the name of an edition that is about to be written, unless it is there; `withdraw` undoes it."""
        self._database.run(
            "INSERT OR IGNORE INTO editions (key, day, made, payload) VALUES (?, ?, ?, '{}')",
            (key, day, in_utc(now)),
        )

    def put(
        self, key: str, *, day: str, payload: Mapping[str, Any], articles: Iterable[str], now: datetime
    ) -> None:
        """Keep an edition that was made, not yet delivered; its articles wait no longer.

        Args:
            articles: ids of all articles it was made of.
        """
        text = json.dumps(payload, ensure_ascii=True, separators=(",", ":"))
        with self._database.transaction():
            self._database.run(
                "INSERT INTO editions (key, day, made, payload) VALUES (?, ?, ?, ?)",
                (key, day, in_utc(now), text),
            )
            for article in articles:
                self._database.run(
                    "INSERT INTO edition_articles (edition, article) SELECT ?, number FROM articles WHERE id = ?",
                    (key, article),
                )
                self._database.run("UPDATE articles SET waits = 0 WHERE id = ?", (article,))

    def deliver(self, key: str, *, now: datetime) -> None:
        """Note that an edition was delivered: written, or sent to someone. The first time stays."""
        self._database.run(
            "UPDATE editions SET delivered = ? WHERE key = ? AND delivered IS NULL", (in_utc(now), key)
        )

    def withdraw(self, key: str) -> None:
        """Undo an edition that nobody got: its articles wait for the next one again, its mails are dropped."""
        with self._database.transaction():
            self._database.run(
                "UPDATE articles SET waits = 1"
                " WHERE number IN (SELECT article FROM edition_articles WHERE edition = ?)",
                (key,),
            )
            self._database.run("DELETE FROM deliveries WHERE digest_key = ?", (key,))
            self._database.run("DELETE FROM editions WHERE key = ?", (key,))

    def get(self, key: str) -> Edition | None:
        """The edition with a key."""
        row = self._database.row("SELECT * FROM editions WHERE key = ?", (key,))
        return _edition(row) if row else None

    def of_day(self, day: str) -> tuple[Edition, ...]:
        """The editions that bear an ISO day, in order."""
        return self._several("day = ?", day)

    def since(self, day: str) -> tuple[Edition, ...]:
        """The editions that bear an ISO day or a later one, in order."""
        return self._several("day >= ?", day)

    def undelivered(self) -> tuple[Edition, ...]:
        """The editions that were made and not delivered, in order."""
        return self._several("delivered IS NULL")

    def keys(self) -> frozenset[str]:
        """The keys of all editions."""
        return frozenset(row["key"] for row in self._database.rows("SELECT key FROM editions"))

    def _several(self, where: str, *values: str) -> tuple[Edition, ...]:
        rows = self._database.rows(f"SELECT * FROM editions WHERE {where} ORDER BY made, key", values)
        return tuple(map(_edition, rows))


def _edition(row: Row) -> Edition:
    plain = {name: row[name] for name in ("key", "day", "made", "delivered")}
    return Edition(**plain, payload=json.loads(row["payload"]))
