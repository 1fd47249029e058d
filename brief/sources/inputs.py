"""What the command line names → Documents: files, folders, standard input, URLs; gzip, JSON lines, feeds and mails inside.

Told apart by content, not by name alone. Order is that of the paths, however a folder lists them. What
can't be read, and what is of a type that is not read, becomes a Problem; what `brief` wrote, OUT, hidden
and temporary files are passed over. A local path never causes a request: only a URL does.
"""

from __future__ import annotations

import errno
import gzip
import io
import os
import re
import stat
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256

from brief.model import Document, Problem
from brief.sources import feed, folders, items, opml, sniff, web
from brief.sources.hosts import of_the_web, shown
from brief.sources.own_files import HEAD, is_own
from brief.sources.web import Getter

MAX_BYTES = 50_000_000  # of a file as stored: an article has some thousand, a year of JSON lines some million
MAX_UNPACKED_BYTES = 100_000_000  # a gzip bomb grows a thousandfold

STDIN = "-"
_MAY_BE_OWN = frozenset({".csv"})  # not read as articles, but written by brief
_URL = re.compile(r"[a-z][a-z0-9+.-]+://|feed:https?:", re.IGNORECASE)
_READ = "text, Markdown, HTML, feeds, mail, .docx and JSON lines are read"
_KINDS_UNREAD = {
    "binary": ("not text", "are not text"),
    "xml": ("XML, but not a feed", "are XML, but not feeds"),
}
_NOT_REGULAR = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}

Unread = defaultdict[tuple[str, str], list[str]]  # (input folder, ending or kind of content) -> paths


def documents(
    inputs: Sequence[str],
    *,
    exclude: Sequence[str] = (),
    network: Getter | None = None,
    retrieved: str | None = None,
) -> Iterator[Document | Problem]:
    """Read what the inputs name.

    Args:
        inputs: paths of files and folders, URLs, or "-" for standard input.
        exclude: paths never read: where digests are written.
        network: fetches URLs; None refuses them.
        retrieved: ISO time of the run, for what is fetched.
    Returns:
        documents in the order of their paths, and a Problem for each thing that can't be read.
    """
    excluded = frozenset(folders.real(path) for path in exclude)
    unread: Unread = defaultdict(list)
    seen: set[str] = set()
    for path, folder in _paths(inputs, excluded):
        if isinstance(path, Problem):
            yield path
        elif path == STDIN and folder is None:
            yield from _standard_input(unread)
        elif folder is None and _URL.match(path):
            yield from web.documents(path, network, retrieved=retrieved) if network else [_no_network(path)]
        elif (place := folders.real(path)) not in seen:
            seen.add(place)
            yield from _file(path, folder, unread)
    yield from _unread(unread)


def _paths(inputs: Sequence[str], excluded: frozenset[str]) -> list[tuple[str | Problem, str | None]]:
    """Every file the inputs name, with the folder that was named; sorted by path, Problems first."""
    found: list[tuple[str | Problem, str | None]] = []
    for given in dict.fromkeys(inputs):
        if not given.strip():
            found.append((_nameless(given), None))
        elif given == STDIN:
            found.append((STDIN, None))
        elif _URL.match(given):
            found.append((of_the_web(given), None))
        elif os.path.isdir(given):
            within = excluded - {folders.real(given)}
            found += [(path, folders.posix(given)) for path in folders.files(given, within)]
        else:
            found.append((given, None))
    return sorted(found, key=lambda pair: "" if isinstance(pair[0], Problem) else folders.posix(pair[0]))


def _file(path: str, folder: str | None, unread: Unread) -> Iterator[Document | Problem]:
    name = folders.posix(path)
    ending = sniff.suffix(path)
    if ending in _MAY_BE_OWN and _is_own_file(path):
        return
    if folder is not None and ending in sniff.UNREAD and not folders.is_mail_of_maildir(path):
        unread[folder, ending].append(name)
        return
    try:
        if (other := _NOT_REGULAR.get(stat.S_IFMT(os.stat(path).st_mode))) is not None:
            fix = "name a file; what a program writes can be piped in, with - as the input"
            yield Problem(where=name, what=f"{other}, not a regular file", fix=fix)
            return
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        yield _unreadable(name, error)
        return
    yield from _contents(data, name, name, folder, unread)


def _standard_input(unread: Unread) -> Iterator[Document | Problem]:
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if _is_empty(data):
        fix = "pipe an article into it, or name a file"
        yield Problem(where=STDIN, what="standard input is empty (want an article)", fix=fix)
        return
    yield from _contents(data, STDIN, None, None, unread)


def _is_own_file(path: str) -> bool:
    """Whether `brief` wrote a file of a type that is not opened otherwise."""
    try:
        with gzip.open(path) if path.lower().endswith(".gz") else open(path, "rb") as file:
            return is_own(file.read(HEAD))
    except (OSError, ValueError, EOFError, zlib.error):
        return False


def _contents(
    data: bytes, where: str, path: str | None, folder: str | None, unread: Unread
) -> Iterator[Document | Problem]:
    """The documents in the bytes of one file; in a folder, what is of no use is only counted."""
    digest = sha256(data).hexdigest()
    if len(data) > MAX_BYTES:
        yield _too_large(where, MAX_BYTES)
        return
    unpacked = _gunzip(data, where) if data.startswith(b"\x1f\x8b") else data
    if isinstance(unpacked, Problem):
        yield unpacked
    elif _is_empty(unpacked):
        yield Problem(where=where, what="the file is empty", fix="save the article again, or remove the file")
    else:
        kind = sniff.type_of(unpacked, path or "")
        if kind == "mbox" or not is_own(unpacked):  # one of its mails may be brief's, and the others not
            file = Document(where=where, data=unpacked, type=kind, path=path, sha256=digest)
            yield from _within(file, folder, unread)


def _within(file: Document, folder: str | None, unread: Unread) -> Iterator[Document | Problem]:
    """The documents in a file whose kind of content is known; itself where it is one."""
    kind, path, data = file.type, file.path or "", file.data
    if kind == "text" and sniff.suffix(path) in sniff.XML_NAMES:
        kind = "xml"
    if kind in ("mail", "mbox") or (path and folders.is_mail_of_maildir(path)):
        from brief.sources import mail, mailbox

        read = mailbox.documents if kind == "mbox" else mail.documents
        yield from read(data, mail.Origin(where=file.where, path=file.path, sha256=file.sha256))
    elif kind == "feed":
        yield from feed.documents(data, where=file.where, path=file.path, sha256=file.sha256)
    elif kind == "opml":
        yield _list_of_feeds(data, file.where)
    elif kind in ("items", "json"):
        read_items = items.from_lines if kind == "items" else items.from_json
        yield from read_items(data, where=file.where, path=file.path, sha256=file.sha256)
    elif kind in _KINDS_UNREAD and folder is not None:
        unread[folder, kind].append(file.where)
    elif kind in _KINDS_UNREAD:
        yield _of_no_use(file.where, kind)
    else:
        yield file


def _gunzip(data: bytes, where: str) -> bytes | Problem:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            unpacked = file.read(MAX_UNPACKED_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        return Problem(where=where, what=f"broken gzip ({error})", fix="fetch or pack the file again")
    return _too_large(where, MAX_UNPACKED_BYTES) if len(unpacked) > MAX_UNPACKED_BYTES else unpacked


def _is_empty(data: bytes) -> bool:
    return not data.strip(b"\xef\xbb\xbf \t\r\n\0")


def _unread(unread: Unread) -> Iterator[Problem]:
    """One Problem for all endings: "14 .doc, 2 .pdf not read"; and one for each folder and kind of content that is not read."""
    endings = Counter[str]()
    for (_, ending), paths in unread.items():
        if ending not in _KINDS_UNREAD:
            endings[ending] += len(paths)
    if endings:
        places = [folder for folder, ending in unread if ending in endings]
        what = ", ".join(f"{n} {ending}" for ending, n in sorted(endings.items()))
        fix = "save the articles among them as text or HTML"
        yield Problem(where=min(places), what=f"{what} not read ({_READ})", fix=fix)
    for (folder, kind), paths in sorted(unread.items()):
        if kind in _KINDS_UNREAD and len(paths) == 1:
            yield _of_no_use(paths[0], kind)
        elif kind in _KINDS_UNREAD:
            what = f"{len(paths)} files {_KINDS_UNREAD[kind][1]}, {min(paths)} among them ({_READ})"
            yield Problem(where=folder, what=what, fix="save the articles as text or HTML")


def _of_no_use(where: str, kind: str) -> Problem:
    what = f"{_KINDS_UNREAD[kind][0]} ({_READ})"
    return Problem(where=where, what=what, fix="save the article as text or HTML")


def _nameless(given: str) -> Problem:
    fix = "name a file or folder, or - for standard input"
    return Problem(where=repr(given), what="an empty input name", fix=fix)


def _unreadable(where: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(where=where, what="no such file or folder", fix="check the path")
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        what = "a symbolic link that leads back to itself, not a regular file"
        return Problem(where=where, what=what, fix="name the file itself, or remove the link")
    reason = getattr(error, "strerror", None) or str(error)
    return Problem(where=where, what=f"can't be read ({reason})", fix="check its permissions")


def _too_large(where: str, limit: int) -> Problem:
    return Problem(
        where=where, what=f"more than {limit // 1_000_000} MB (want an article)", fix="split the file"
    )


def _list_of_feeds(data: bytes, where: str) -> Problem:
    n_feeds = len(opml.read(data))
    what = f"a list of {n_feeds} feeds, not of articles; a file never causes a request"
    fix = "add them with `brief import-opml FILE`, then `brief run`"
    return Problem(where=where, what=what, fix=fix)


def _no_network(url: str) -> Problem:
    fix = "save the page and name the file"
    return Problem(where=shown(url), what="nothing is fetched here", fix=fix)
