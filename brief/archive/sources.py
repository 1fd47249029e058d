"""What each source's next collection needs to know: its state, and which of its entries were seen."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from brief.archive.database import Database
from brief.archive.identity import entry_mark
from brief.model import in_utc


class Sources:
    """The sources of an archive, by their names in brief.toml."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def states(self) -> dict[str, dict[str, Any]]:
        """The state of every source that was ever asked, as it was kept."""
        rows = self._database.rows("SELECT name, state FROM sources ORDER BY name")
        return {row["name"]: json.loads(row["state"]) for row in rows}

    def keep(self, name: str, state: Mapping[str, Any]) -> None:
        """Keep a source's state: plain values only, no secrets."""
        text = json.dumps(dict(state), ensure_ascii=True, sort_keys=True)
        self._database.run("INSERT OR REPLACE INTO sources (name, state) VALUES (?, ?)", (name, text))

    def forget(self, name: str) -> None:
        """Forget a source and its entries; its articles stay."""
        with self._database.transaction():
            self._database.run("DELETE FROM seen WHERE source = ?", (name,))
            self._database.run("DELETE FROM sources WHERE name = ?", (name,))

    def seen(self, name: str) -> frozenset[bytes]:
        """The marks (identity.py) of the entries a source has shown."""
        rows = self._database.rows("SELECT entry FROM seen WHERE source = ?", (name,))
        return frozenset(row["entry"] for row in rows)

    def mark_seen(self, name: str, keys: Iterable[str], *, now: datetime) -> None:
        """Note that a source has shown entries, by their keys."""
        day = in_utc(now)[:10]
        with self._database.transaction():
            for key in keys:
                self._database.run(
                    "INSERT OR REPLACE INTO seen (source, entry, day) VALUES (?, ?, ?)",
                    (name, entry_mark(key), day),
                )
