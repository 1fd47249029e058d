"""One run at a time: a lock in the state folder that is gone with the process that held it, however it ended.

SQLite's own file lock does it, in a file of its own: it works alike on every system, and the archive stays readable.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brief.errors import ArchiveError

FILE = "run.lock"
WAIT_S = 20.0  # a run takes seconds to minutes; what was started twice by mistake shouldn't queue for long


@contextmanager
def alone(folder: Path, *, wait_s: float = WAIT_S) -> Iterator[None]:
    """Hold the lock of a state folder; wait for another run to end, but not for ever.

    Raises:
        ArchiveError: another run holds it still.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(folder / FILE, timeout=wait_s, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise _cannot(folder, error) from error
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if "locked" not in str(error):
                raise _cannot(folder, error) from error
            what = f"{folder}: another run of brief is at work there ({error})"
            raise ArchiveError(f"{what}. Fix: wait for it to end, then run again") from error
        yield
    finally:
        lock.close()


def _cannot(folder: Path, error: Exception) -> ArchiveError:
    what = f"{folder}: can't be locked ({error})"
    return ArchiveError(f"{what}. Fix: check its permissions, or set path in [archive]")
