"""Paths as given → the files under them, in an order that does not depend on the file system.

Folders are read whole, symbolic links followed once. Hidden, temporary and lock files are no articles, and
nothing is said of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from brief.model import Problem

_IGNORED = re.compile(
    r"\..*|~\$.*|.*~|#.*#|.*\.(?:tmp|temp|part|partial|crdownload|download|swp|swo|swx|bak|lock|lck)|.*\.sb-[\w-]+"
    r"|Thumbs\.db|desktop\.ini|__pycache__|node_modules|__MACOSX|brief\.toml|.*\.edit\.toml"
    r"|.+[:;!]2,\w*[DT]\w*",  # a mail of a Maildir that is a draft, or thrown away
    re.IGNORECASE | re.DOTALL,
)


def is_maildir(names: Sequence[str]) -> bool:
    """Whether a folder that holds these is a Maildir: its mails are in "cur" and "new", the rest is the mail server's."""
    return {"cur", "new", "tmp"} <= set(names)


def is_mail_of_maildir(path: str) -> bool:
    """Whether a file lies where a Maildir keeps its mails."""
    folder, place = os.path.split(os.path.dirname(os.path.abspath(path)))
    return place in ("cur", "new") and all(
        os.path.isdir(os.path.join(folder, name)) for name in ("cur", "new", "tmp")
    )


def is_ignored(name: str) -> bool:
    """Whether a file or folder of this name is hidden, temporary or a lock."""
    return _IGNORED.fullmatch(name) is not None


def files(folder: str, excluded: frozenset[str]) -> Iterator[str | Problem]:
    """The files under a folder, recursively; a Problem for each folder that can't be listed.

    Args:
        folder: as given.
        excluded: real paths of files and folders to leave out.
    """
    yield from _walk(folder, excluded, frozenset())


def _walk(folder: str, excluded: frozenset[str], above: frozenset[str]) -> Iterator[str | Problem]:
    place = real(folder)
    if place in above:  # a link to a folder that holds it
        return
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield Problem(
            where=posix(folder), what=f"can't be listed ({error.strerror})", fix="check its permissions"
        )
        return
    if is_maildir(names):
        names = ["cur", "new"]
    for name in names:
        path = os.path.join(folder, name)
        if is_ignored(name) or real(path) in excluded:
            continue
        if os.path.isdir(path):
            yield from _walk(path, excluded, above | {place})
        elif os.path.isfile(path) or os.path.islink(path):
            yield path


def real(path: str) -> str:
    """A path without links; as it is where it can't be followed (no permission, a NUL in it)."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def posix(path: str) -> str:
    """A path as given, "/" between folders, without "./" and the like; never made absolute."""
    return os.path.normpath(path).replace(os.sep, "/")
