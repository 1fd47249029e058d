"""Archive: one file, opened, and its parts.

with Archive.open(folder) as archive:
    with archive.transaction():
        archive.articles.add(article, collected_from="bote", now=now, waits=True)
        archive.sources.keep("bote", state)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from brief.archive.articles import Articles
from brief.archive.database import Database
from brief.archive.editions import Editions
from brief.archive.outbox import Outbox
from brief.archive.retention import tidy
from brief.archive.search import Search
from brief.archive.sources import Sources
from brief.model import in_utc

FILE = "archive.sqlite"


class Archive:
    """What was seen, made and sent. Only the thread that opened it may use it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.sources = Sources(database)
        self.articles = Articles(database)
        self.editions = Editions(database)
        self.outbox = Outbox(database)
        self.search = Search(database)

    @classmethod
    @contextmanager
    def open(cls, folder: Path | None) -> Iterator[Archive]:
        """Open the archive of a state folder, made where there is none; None for one in memory, gone when closed.

        Raises:
            ArchiveError: it can't be opened, is no archive, or is of a newer brief.
        """
        database = Database.open(folder / FILE if folder else None)
        try:
            yield cls(database)
        finally:
            database.close()

    @classmethod
    @contextmanager
    def copied(cls, folder: Path) -> Iterator[Archive]:
        """A copy of the archive of a state folder, for a dry run: what is written to it is gone when it is closed.

        Raises:
            ArchiveError: it can't be read, is no archive, or is of a newer brief; or there is no room for a copy.
        """
        if not cls.exists(folder):
            with cls.open(None) as archive:
                yield archive
            return
        with TemporaryDirectory(prefix="brief-") as place:
            Database.copy(folder / FILE, Path(place, FILE))
            with cls.open(Path(place)) as archive:
                yield archive

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is an archive in a state folder."""
        return (folder / FILE).is_file()

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing: what is written inside is undone where it ends in an exception. May stand one in another."""
        return self._database.transaction()

    def tidy(self, *, now: datetime, keep_days: int) -> int:
        """Remove articles first seen over `keep_days` ago, unless an edition cites them; how many there were."""
        return tidy(self._database, before=in_utc(now - timedelta(days=keep_days)))
