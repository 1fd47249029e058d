"""A SQLite file, opened with care: its schema brought up to date, transactions, errors told in brief's own words.

Write-ahead log, so that `brief list` reads while `brief run` writes; every commit is on the disk before it counts, so
that a mail that went out is known to have gone out even after a power cut.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from brief.archive.schema import MIGRATIONS, Statements
from brief.errors import ArchiveError, Unstorable

BUSY_TIMEOUT_S = 10.0
_COPIES = 5  # tries to copy a file that is written to meanwhile
_FULL = ("full", "disk I/O error")  # a disk without room reports either

# What concerns the values of one statement; others (a full, locked or damaged file) concern all.
_OF_ONE_RECORD = (
    sqlite3.DataError,
    sqlite3.IntegrityError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    OverflowError,
    UnicodeError,
)

Values = Sequence[Any] | Mapping[str, Any]
Row = sqlite3.Row


class Database:
    """One connection. Only the thread that opened it may use it."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where
        self._depth = 0  # of transactions, one inside another

    @classmethod
    def open(cls, path: Path | None, *, migrations: Sequence[Statements] = MIGRATIONS) -> Database:
        """Open a file, made where there is none, with its tables brought up to date; None for one in memory.

        Raises:
            ArchiveError: it can't be opened, is no archive, or is of a newer brief.
        """
        where = str(path or "archive in memory")
        with _told(where):
            if path:
                path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path or ":memory:", timeout=BUSY_TIMEOUT_S, isolation_level=None)
            made = cls(connection, where)
            try:
                made._prepare(migrations)
            except BaseException:
                connection.close()
                raise
        return made

    @classmethod
    def copy(cls, path: Path, to: Path) -> None:
        """Copy a file as it was last committed, without a trace in its folder, whoever writes meanwhile.

        Raises:
            ArchiveError: it can't be read, or the copy not be written.
        """
        with _told(str(path)):
            for _ in range(_COPIES):
                has_log, before = _has_log(path), path.stat()
                _copy(path, to, mode="mode=ro" if has_log else "immutable=1")
                after = path.stat()
                is_same = (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
                if has_log or (is_same and not _has_log(path)):
                    return
        raise ArchiveError(f"{path}: another brief is writing all the time. Fix: wait for it to end")

    def close(self) -> None:
        """Close the connection; what isn't committed is undone."""
        self._connection.close()

    def run(self, sql: str, values: Values = ()) -> int:
        """Run a statement; the number of rows it changed."""
        with _told(self._where):
            return self._connection.execute(sql, values).rowcount

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        with _told(self._where):
            found: list[Row] = self._connection.execute(sql, values).fetchall()
        return found

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, if there is one."""
        return next(iter(self.rows(sql, values)), None)

    def shrink(self) -> None:
        """Give the room of what was removed back to the disk; outside of transactions."""
        with _told(self._where):
            # `execute` would take one step only, and free one page.
            self._connection.executescript("PRAGMA incremental_vacuum")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: what is written inside is undone where it ends in an exception. May stand one in another."""
        depth, name = self._depth, f"inner_{self._depth}"
        begin, end, undo = (
            (f"SAVEPOINT {name}", f"RELEASE {name}", f"ROLLBACK TO {name}")
            if depth
            else ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        )
        self.run(begin)
        self._depth += 1
        try:
            yield
            self._depth = depth
            self.run(end)
        except BaseException:
            self._depth = depth
            if self._connection.in_transaction:
                self.run(undo)
            raise

    def _prepare(self, migrations: Sequence[Statements]) -> None:
        self._connection.row_factory = sqlite3.Row
        if not self._version():
            self.run("PRAGMA auto_vacuum = INCREMENTAL")  # only counts while the file is empty
            self.run("PRAGMA journal_mode = WAL")
        self.run("PRAGMA synchronous = FULL")
        self.run("PRAGMA foreign_keys = ON")
        if self._version() < len(migrations):
            with self.transaction():
                # Asked again inside: another process may have done it meanwhile.
                for version in range(self._version(), len(migrations)):
                    for statement in migrations[version]:
                        self.run(statement)
                    self.run(f"PRAGMA user_version = {version + 1}")
        elif self._version() > len(migrations):
            what = f"made by a newer brief (version {self._version()}, want up to {len(migrations)})"
            raise ArchiveError(f"{self._where}: {what}. Fix: upgrade brief")

    def _version(self) -> int:
        found = self.row("PRAGMA user_version")
        return int(found[0]) if found else 0


def _copy(path: Path, to: Path, *, mode: str) -> None:
    """Copy a file: mode=ro reads the log beside it, and would make one; immutable=1 takes the file for all there is."""
    source = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_TIMEOUT_S)
    target = sqlite3.connect(to)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()


def _has_log(path: Path) -> bool:
    return path.with_name(f"{path.name}-wal").exists()


@contextmanager
def _told(where: str) -> Iterator[None]:
    """sqlite3's errors and the file system's as ArchiveError."""
    try:
        yield
    except _OF_ONE_RECORD as error:
        raise Unstorable(f"{where}: can't hold it ({error}). Fix: report it") from error
    except sqlite3.Error as error:
        raise ArchiveError(f"{where}: {_what(error)}") from error
    except OSError as error:
        what = f"can't be opened ({error.strerror or error})"
        raise ArchiveError(
            f"{where}: {what}. Fix: check its permissions, or set path in [archive]"
        ) from error


def _what(error: sqlite3.Error) -> str:
    reason = str(error)
    if any(part in reason for part in _FULL):
        return f"can't be written ({reason}). Fix: free some space and run again; nothing was lost"
    if "locked" in reason:
        return f"another brief is writing ({reason}). Fix: wait for it to end"
    if "not a database" in reason or "malformed" in reason:
        return f"not an archive, or damaged ({reason}). Fix: restore it from a backup, or move it away"
    if "unable to open" in reason or "readonly" in reason:
        return f"can't be opened ({reason}). Fix: check its permissions, or set path in [archive]"
    return f"{reason}. Fix: report it"
