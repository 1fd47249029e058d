"""The mails of editions, one a recipient, and how far each has come. What becomes of them, `deliver` decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields

from brief.archive.database import Database, Row
from brief.model import Delivery

_COLUMNS = tuple(field.name for field in fields(Delivery))
_PUT = f"INSERT OR REPLACE INTO deliveries ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"


class Outbox:
    """The deliveries of an archive. Each `put` is on the disk when it returns, unless a transaction is around it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, *deliveries: Delivery) -> None:
        """Keep deliveries; each takes the place of the one of its edition and recipient."""
        with self._database.transaction():
            for delivery in deliveries:
                self._database.run(_PUT, asdict(delivery))

    def of(self, digest_key: str) -> tuple[Delivery, ...]:
        """The deliveries of an edition, by address."""
        rows = self._database.rows(
            "SELECT * FROM deliveries WHERE digest_key = ? ORDER BY recipient", (digest_key,)
        )
        return _deliveries(rows)

    def keys(self) -> frozenset[str]:
        """The digests of which mails were ever made, editions or not."""
        return frozenset(
            row["key"] for row in self._database.rows("SELECT DISTINCT digest_key AS key FROM deliveries")
        )

    def unsent(self) -> tuple[Delivery, ...]:
        """All that were not sent, whatever their state."""
        rows = self._database.rows(
            "SELECT * FROM deliveries WHERE state <> 'sent' ORDER BY digest_key, recipient"
        )
        return _deliveries(rows)


def _deliveries(rows: Iterable[Row]) -> tuple[Delivery, ...]:
    return tuple(Delivery(**{name: row[name] for name in _COLUMNS}) for row in rows)
