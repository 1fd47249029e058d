"""Bytes → a file, whole or not at all: a reader never sees half of one, and a full disk leaves the old one."""

from __future__ import annotations

import os
from pathlib import Path

from brief.errors import BriefError


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there; its mode is what the umask gives.

    Raises:
        BriefError: the folder or the file can't be written; nothing is left behind.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # of a killed run; in a container each has the same process id
        with open(beside, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # what the archive says was written must outlast a power cut
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True) if beside.parent.is_dir() else None
        reason = error.strerror or str(error)
        raise BriefError(
            f"{path}: can't be written ({reason}). Fix: free the place, or name another with -o"
        ) from error
