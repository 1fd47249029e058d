"""Rendered digests → the files of OUT, and what OUT already holds.

`2025-11-04.md .html .eml .txt .json` for a day, `2025-11-03_2025-11-05.…` for several. What was taken out of pages
and JSON lines is kept in `….texts.json`, so that it can be verified without them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brief.deliver.files import write_atomically
from brief.model import SCHEMA

TEXTS_SUFFIX = ".texts.json"
INDEX = "index.html"
_DAY_FILE = re.compile(r"(?:\d{4}-\d\d-\d\d_)?\d{4}-\d\d-\d\d\.json")


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by name, each whole or not at all.

    Raises:
        BriefError: one can't be written; those before it are there.
    """
    for name, data in files.items():
        write_atomically(folder / name, data)


def pages_in(folder: Path) -> frozenset[str]:
    """The stems of the HTML pages that a folder holds."""
    return frozenset(path.stem for path in folder.glob("*.html"))


def digests_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The digests that a folder holds, by the stem of their files. Other files are passed over."""
    if not folder.is_dir():
        return {}
    found = {path.stem: _digest(path) for path in folder.iterdir() if _DAY_FILE.fullmatch(path.name)}
    return {name: payload for name, payload in sorted(found.items()) if payload}


def _digest(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return content if _is_whole(content) else None


def _is_whole(content: Any) -> bool:
    """Whether a file holds a digest that can be rendered again, as far as the index needs it."""
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        return False
    needed = ("date", "language", "sections", "problems", "counts", "manifest")
    return all(key in content for key in needed) and isinstance(content["sections"], list)
