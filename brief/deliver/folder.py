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


def stem(payload: Mapping[str, Any]) -> str:
    """The name of a digest's files, without their suffix."""
    first, last = payload.get("since"), payload["date"]
    return f"{first}_{last}" if first else str(last)


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by name, each whole or not at all.

    Raises:
        BriefError: one can't be written; those before it are there.
    """
    for name, data in files.items():
        write_atomically(folder / name, data)


def digests_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The digests that a folder holds, by the stem of their files, the newest first. Other files are passed over."""
    if not folder.is_dir():
        return {}
    found = {path.stem: _digest(path) for path in folder.iterdir() if _DAY_FILE.fullmatch(path.name)}
    known = [(name, payload) for name, payload in found.items() if payload]
    return dict(sorted(known, key=lambda row: (row[1]["date"], row[0]), reverse=True))


def _digest(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) and content.get("schema") == SCHEMA else None
