"""An error that brief didn't expect → a log file with versions and traceback, and a line that names it."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from brief import __version__
from brief.sources.hosts import shown


def report(error: Exception, arguments: Sequence[str]) -> str:
    """Write the log and say where it is; where no file can be written, the traceback itself is the message."""
    told = "".join(traceback.format_exception(error))
    system = f"brief {__version__}, Python {platform.python_version()}, {platform.platform()}"
    head = f"{system}\narguments: {[shown(one) for one in arguments]}\n\n"
    try:
        with tempfile.NamedTemporaryFile(
            "w",
            prefix="brief-crash-",
            suffix=".log",
            dir=_folder(),
            delete=False,
            encoding="utf-8",
            errors="replace",
        ) as file:
            file.write(head + told)
    except OSError:
        return head + told
    return f"brief: unexpected {type(error).__name__}: {error}. Fix: report it with {file.name}"


def _folder() -> Path | None:
    state = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    folder = Path(state, "brief")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder
