"""Rendered digests → the files of OUT, and what OUT already holds; and the templates of a theme.

`2025-11-04.md .html .eml .txt .json` for a day, `2025-11-03_2025-11-05.…` for several. What was taken out of pages
and JSON lines is kept in `….texts.json`, so that it can be verified without them. A file that would come out as it is
stays untouched, so that what copies OUT elsewhere copies only what changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from types import NoneType
from typing import Any

from brief.deliver.files import write_together
from brief.errors import BriefError, UsageError
from brief.forms import has_form
from brief.model import SCHEMA, Document, Problem, stories_in
from brief.registry import SUFFIXES

TEXTS_SUFFIX = ".texts.json"
EDITS_SUFFIX = ".edit.toml"  # written by the editors, never by brief
_STEM = r"(?:\d{4}-\d\d-\d\d_)?\d{4}-\d\d-\d\d(?:-\d+)?"
_DAY_FILE = re.compile(rf"({_STEM})(\.json|\.html)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TEMPLATES = (".j2", ".css")

# What renderers need of a digest (docs/reference/json.md); one that was damaged or written by others may lack it.
_ANY_TEXT = (str, NoneType)
_SENTENCE = {
    "id": str,
    "text": str,
    "article": str,
    "paragraph": int,
    "start": int,
    "end": int,
    "marks": [str],
}
_ARTICLE = {
    **dict.fromkeys(("title", "source", "url", "path", "published", "near_duplicate_of"), _ANY_TEXT),
    "id": str,
}
_STORY = {
    **dict.fromkeys(("id", "headline", "headline_article", "language", "kind", "status", "depth"), str),
    "since": _ANY_TEXT,
    "headline_sentence": (_SENTENCE, NoneType),
    "brief": [_SENTENCE],
    "articles": [_ARTICLE],
    "differs": [{"values": [{"article": str, "text": str}]}],
    "sources": [str],
    "new": [str],
    "agencies": [{"name": str, "articles": int}],
    "own_texts": int,
    "complete": bool,
}
_DIGEST = {
    **dict.fromkeys(("schema", "date", "title", "language"), str),
    "since": _ANY_TEXT,
    "sections": [{"title": str, "stories": [_STORY]}],
    "problems": [{"where": str, "what": str, "fix": str}],
    "counts": dict.fromkeys(("articles", "stories", "sources", "near_duplicates"), int),
    "reading_minutes": int,
    "manifest": {"brief": str, "settings": dict},
}


def write(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write files, by name, each whole or not at all; how many were not there as they are.

    Raises:
        BriefError: one can't be written; those before it are there.
    """
    return write_together((folder / name, data) for name, data in files if not _is_there(folder / name, data))


def remove(folder: Path, names: Iterable[str]) -> None:
    """Remove files, by name; those that are not there are no error.

    Raises:
        BriefError: one can't be removed.
    """
    for name in names:
        try:
            (folder / name).unlink(missing_ok=True)
        except OSError as error:
            what = f"can't be removed ({error.strerror or error})"
            raise BriefError(f"{folder / name}: {what}. Fix: remove it by hand, then run again") from error


def files_of(stem: str) -> set[str]:
    """What a digest's files and those of its further stories may be called; its editors' file is not among them."""
    suffixes = (".html", TEXTS_SUFFIX, *SUFFIXES.values())
    return {f"{stem}{more}{suffix}" for more in ("", "-more") for suffix in suffixes}


def day_stems(folder: Path, suffix: str) -> frozenset[str]:
    """The stems of the digests' files of a suffix that a folder holds: ".html", ".json"."""
    if not folder.is_dir():
        return frozenset()
    found = (_DAY_FILE.fullmatch(path.name) for path in folder.iterdir())
    return frozenset(match[1] for match in found if match and match[2] == suffix)


def digests_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The digests that a folder holds, by the stem of their files. Other files are passed over."""
    found = {stem: digest_in(folder, stem) for stem in sorted(day_stems(folder, ".json"))}
    return {stem: payload for stem, payload in found.items() if payload}


def undated_before(folder: Path, day: str) -> frozenset[str]:
    """The ids of the undated articles that a folder's digests of earlier days have told."""
    earlier = (digest_in(folder, stem) for stem in day_stems(folder, ".json") if _DAY.findall(stem)[-1] < day)
    stories = (story for digest in earlier if digest for story in stories_in(digest["sections"]))
    return frozenset(
        article["id"] for story in stories for article in story["articles"] if article.get("undated")
    )


def digest_in(folder: Path, stem: str) -> dict[str, Any] | None:
    """A digest that a folder holds; None where there is none of that name that can be rendered again."""
    content = json_in(folder / f"{stem}.json")
    return content if _is_whole(content) else None


def edits_in(folder: Path, stem: str) -> Document | Problem | None:
    """The editors' file beside a digest, or why it can't be read; None where there is none."""
    path = folder / f"{stem}{EDITS_SUFFIX}"
    if not path.exists():
        return None
    try:
        return Document(where=path.as_posix(), data=path.read_bytes())
    except OSError as error:
        what = f"can't be read ({error.strerror or error})"
        return Problem(where=path.as_posix(), what=what, fix="save it as a text file", kind="editors")


def json_in(path: Path) -> Any:
    """What a JSON file holds; None where it can't be read."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def theme_files(folder: str) -> tuple[tuple[str, str], ...]:
    """Name and text of the templates and stylesheets of a theme, in order of name.

    Raises:
        UsageError: it is no folder, or one of them is no text.
    """
    if not Path(folder).is_dir():
        raise UsageError(
            f"[site] templates: {folder} is not a folder. Fix: name the folder of your templates"
        )
    paths = sorted(path for path in Path(folder).iterdir() if path.suffix in _TEMPLATES)
    return tuple((path.name, _text(path)) for path in paths)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: can't be read ({error}). Fix: save it as UTF-8 text") from error


def _is_there(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _is_whole(content: Any) -> bool:
    """Whether a file holds a digest that can be rendered again."""
    return has_form(content, _DIGEST) and content["schema"] == SCHEMA
