"""The pages of OUT → an index for full-text search in the browser, as static files in OUT/pagefind.

Pagefind (an extra) reads the pages marked for it and writes the index whole, each time: its parts are named by their content, so
what is unchanged keeps its name. Of what it writes, only what the search page loads is kept.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from brief.errors import BriefError

FOLDER = "pagefind"
_UNUSED = ("pagefind-*ui*", "pagefind-highlight.js")  # its own interfaces


def is_installed() -> bool:
    """Whether the extra ``search`` is there."""
    return find_spec("pagefind") is not None and find_spec("pagefind_bin") is not None


def build_index(folder: Path) -> None:
    """Write the index of a folder's pages.

    Raises:
        BriefError: pagefind failed; its own words are in the message.
    """
    made = f".{FOLDER}.new"  # beside it, so that a reader finds the old index until the new one is whole
    command = [sys.executable, "-m", "pagefind", "--site", str(folder), "--output-subdir", made, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).strip().splitlines()
        raise BriefError(
            f"{folder / FOLDER}: no search index ({told[-1] if told else done.returncode}). "
            "Fix: reinstall 'brief-digest[search]', or set [site] search = false"
        )
    for pattern in _UNUSED:
        for path in (folder / made).glob(pattern):
            path.unlink()
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    (folder / made).rename(folder / FOLDER)
