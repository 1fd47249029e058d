"""Bytes → a file, whole or not at all: a reader never sees half of one, and a full disk leaves the old one.

What was written outlasts a power cut: the file is on the disk before it takes its place, and its folder is told so after.
What a killed run left beside it goes with a later one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from brief.errors import BriefError

_LEFT = re.compile(r"\.(?P<name>.+)\.\d+\.tmp")
_LEFT_AFTER_S = 3_600  # a file takes less than a second to write


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there; its mode is what the umask gives.

    Raises:
        BriefError: the folder or the file can't be written; nothing is left behind.
    """
    _put(path, data)
    _settle(path.parent, only=path.name)


def write_together(files: Iterable[tuple[Path, bytes]]) -> int:
    """Write files of brief's own folders as `write_atomically` does, asking the disk once a folder; how many.

    Raises:
        BriefError: one can't be written; those before it are there.
    """
    n_written, folders = 0, set()
    for path, data in files:
        _put(path, data)
        folders.add(path.parent)
        n_written += 1
    for folder in sorted(folders):
        _settle(folder)
    return n_written


def _put(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # of a killed run; in a container each has the same process id
        with open(beside, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        in_the_way = isinstance(error, FileExistsError | NotADirectoryError)
        reason = "its folder is a file" if in_the_way else error.strerror or str(error)
        raise BriefError(
            f"{path}: can't be written ({reason}). Fix: free the place, or name another with -o"
        ) from error


def _settle(folder: Path, *, only: str | None = None) -> None:
    """Have a folder's new names on the disk, and remove what killed runs left there, of one file or of all."""
    with suppress(OSError):  # not every file system, and no Windows, takes a folder to be synced
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
    with suppress(OSError):
        now = folder.stat().st_mtime  # a file has just moved there
        for path in folder.glob(".*.tmp"):
            match = _LEFT.fullmatch(path.name)
            if match and only in (None, match["name"]) and path.stat().st_mtime < now - _LEFT_AFTER_S:
                path.unlink()
