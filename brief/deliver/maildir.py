"""A mail → a new message in a Maildir, for a reader's own program or for mail that leaves by other means.

The file's name is made from the Message-ID, so that a repeat after a crash finds its first copy, wherever the reader's
program has moved it within the folder, and adds no second one.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from brief.errors import ChannelError

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9.@-]")


class Maildir:
    """The channel `maildir`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        """Put a mail into new/, whole or not at all. The line ends are the system's, as Maildirs have them."""
        name = _NOT_IN_NAMES.sub("-", message_id)
        try:
            for part in ("tmp", "new", "cur"):
                (self._folder / part).mkdir(parents=True, exist_ok=True)
            if any(found for part in ("new", "cur") for found in (self._folder / part).glob(f"{name}*")):
                return
            with open(self._folder / "tmp" / name, "wb") as file:
                file.write(data.replace(b"\r\n", b"\n"))
                file.flush()
                os.fsync(file.fileno())
            os.replace(self._folder / "tmp" / name, self._folder / "new" / name)
        except OSError as error:
            raise ChannelError(
                f"{self._folder}: can't be written ({error.strerror or error}). Fix: check maildir in [email]"
            ) from error

    def close(self) -> None:
        """Nothing is held open."""
