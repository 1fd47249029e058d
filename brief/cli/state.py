"""What the commands that use the archive share: which brief.toml is in force, and its archive, opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.config import archive_folder, find, settings
from brief.errors import UsageError

if TYPE_CHECKING:
    from brief.archive.store import Archive
    from brief.settings import Settings


@contextmanager
def opened(config: str | None, **flags: Any) -> Iterator[tuple[Archive, Settings]]:
    """The archive, and the settings in force; an archive that is not there yet is empty, and stays unmade."""
    from brief.archive.store import Archive

    chosen = settings(flags, path=config)
    folder = archive_folder(chosen.archive)
    with Archive.open(folder if Archive.exists(folder) else None) as archive:
        yield archive, chosen


def config_file(named: str | None) -> Path:
    """The brief.toml in force, which must be there.

    Raises:
        UsageError: there is none.
    """
    file = find(named)
    if file is None:
        raise UsageError("there is no brief.toml yet. Fix: brief init")
    return file
