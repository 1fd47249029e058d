"""A file of JSON articles → one Document each: JSON lines, a list, or one object.

A line that can't be read is a Problem for that line only. Documents hold the JSON of one article as UTF-8.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from brief.model import Document, Problem


def from_lines(data: bytes, *, where: str, path: str | None, sha256: str) -> Iterator[Document | Problem]:
    """One Document for each line that holds a JSON object."""
    for number, line in enumerate(_utf8(data).split(b"\n"), start=1):
        if not line.strip():
            continue
        place = f"{where}:{number}"
        if (what := _fault(line)) is not None:
            yield _problem(place, what)
        else:
            yield Document(where=place, data=line.strip(), type="item", path=path, sha256=sha256)


def from_json(data: bytes, *, where: str, path: str | None, sha256: str) -> Iterator[Document | Problem]:
    """One Document for each article of a JSON list, or of one object; a Problem where there is none."""
    try:
        value = json.loads(_utf8(data))
    except (ValueError, RecursionError) as error:
        yield _problem(where, _not_json(error))
        return
    if isinstance(value, dict) and isinstance(value.get("articles"), list):
        value = value["articles"]
    items = value if isinstance(value, list) else [value]
    if not any(_is_article(item) for item in items):
        yield _problem(where, "no articles in it")
        return
    for number, item in enumerate(items, start=1):
        place = where if value is item else f"{where}:{number}"
        if _is_article(item):
            text = json.dumps(item, ensure_ascii=True).encode()
            yield Document(where=place, data=text, type="item", path=path, sha256=sha256)
        else:
            yield _problem(place, "not an article")


def _utf8(data: bytes) -> bytes:
    """JSON is UTF-8; the other forms of Unicode it once could have are turned into that."""
    encoding = json.detect_encoding(data)
    if encoding in {"utf-8", "utf-8-sig"}:
        return data.removeprefix(b"\xef\xbb\xbf")
    return data.decode(encoding, "replace").encode("utf-8", "replace")


def _fault(line: bytes) -> str | None:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _not_json(error)
    return None if _is_article(item) else "not an article"


def _not_json(error: Exception) -> str:
    """What is wrong, and at which character; the line is named by `where`."""
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1}"
    return f"not JSON: {error}"


def _is_article(item: Any) -> bool:
    return isinstance(item, dict) and bool(item.keys() & {"text", "title"})


def _problem(where: str, what: str) -> Problem:
    return Problem(
        where=where,
        what=f"{what} (want an object with 'title' or 'text')",
        fix="correct it, or remove it; the rest was read",
    )
