"""A mail → a file of its own, for whoever sends it by other means: FOLDER/2025-11-04_ada@example.org.eml."""

from __future__ import annotations

import re
from pathlib import Path

from brief.deliver.files import write_atomically
from brief.errors import BriefError, ChannelError

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._@+-]")


class MailFiles:
    """The channel `file`. A repeat takes the place of the first copy."""

    def __init__(self, folder: Path, *, key: str) -> None:
        self._folder = folder
        self._key = key

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        """Write a mail, whole or not at all."""
        name = _NOT_IN_NAMES.sub("-", f"{self._key}_{recipient}")
        try:
            write_atomically(self._folder / f"{name}.eml", data)
        except BriefError as error:
            raise ChannelError(str(error)) from error

    def close(self) -> None:
        """Nothing is held open."""
