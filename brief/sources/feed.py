"""The bytes of a feed → its entries: RSS, Atom, RDF, CDF and JSON Feed. Pure.

1. The bytes become text, and what a document type declares is refused or taken away (feed_markup.py).
2. JSON is read as a JSON Feed (feed_json.py).
3. XML goes to fastfeedparser (feed_fast.py), which is about a hundred times faster.
4. What that can't read, or finds empty, goes to feedparser (feed_tolerant.py), which reads what is hardly XML.

Neither parser's HTML is trusted: it is handed on as found, and only `understand` makes text of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from brief.errors import ReadError
from brief.model import Document, Problem
from brief.sources import feed_fast, feed_json, feed_markup, feed_tolerant
from brief.sources.feed_entry import Feed, document, keyed
from brief.sources.feed_fast import BEGINNING

# Characters, and tags among them, that feedparser is given: of markup made to be slow, it reads that in 3 s.
MAX_TOLERANT = 1_000_000
MAX_TAGS = 30_000
MAX_ENTRIES = 10_000  # a feed has some dozen


def parse(data: bytes, *, where: str, url: str | None = None, charset: str | None = None) -> Feed:
    """Parse a feed.

    Args:
        where: how messages name it.
        url: where it was fetched from; relative links are completed with it.
        charset: named outside of the bytes, in an HTTP header.
    Raises:
        ReadError: it is no feed, or declares XML entities.
    """
    text, problems = feed_markup.safe_text(data, where=where, declared=charset)
    shown = _beginning(text)
    found = feed_json.parse(text) if text.startswith(("{", "[")) else _xml(shown, url)
    if found is None:
        what = "no feed could be read in it (want RSS, Atom, RDF or JSON Feed)"
        raise ReadError(
            Problem(where=where, what=what, fix="check the address; the site may name another feed")
        )
    if (
        len(shown) < len(text)
        or len(found.entries) > MAX_ENTRIES
        or (found.tolerant and len(_start(text)) < len(text))
    ):
        problems += (_too_long(where),)
    entries = keyed(found.entries[:MAX_ENTRIES], feed=found.link or found.title)
    return replace(found, entries=entries, problems=problems)


def documents(
    data: bytes,
    *,
    where: str,
    path: str | None = None,
    url: str | None = None,
    charset: str | None = None,
    sha256: str = "",
) -> Iterator[Document | Problem]:
    """The entries of a feed as documents; a Problem where it can't be read, or has none.

    Args:
        sha256: hex, of the bytes as stored.
    """
    try:
        feed = parse(data, where=where, url=url, charset=charset)
    except ReadError as error:
        yield error.problem
        return
    yield from feed.problems
    if not feed.entries:
        yield empty(where)
    if n_empty := sum(entry.is_empty for entry in feed.entries):
        yield says_nothing(where, n_empty)
    for number, entry in enumerate(feed.entries, start=1):
        if not entry.is_empty:
            place = f"{where}#{number}"
            yield document(
                entry, where=place, source=feed.title, language=feed.language, path=path, sha256=sha256
            )


def empty(where: str) -> Problem:
    """What is told of a feed that has nothing in it."""
    return Problem(
        where=where, what="a feed without entries", fix="nothing to do, unless it should have some"
    )


def says_nothing(where: str, n_entries: int) -> Problem:
    """What is told of entries with neither title nor text nor address."""
    what = f"{n_entries} of its entries have neither title nor text nor address"
    return Problem(where=where, what=what, fix="tell its publisher; the others were read", kind="partly")


def _beginning(text: str) -> str:
    """The feed up to its first MAX_ENTRIES items."""
    behind = next(islice(BEGINNING.finditer(text), MAX_ENTRIES, None), None)
    return text[: behind.start()] if behind else text


def _xml(text: str, url: str | None) -> Feed | None:
    return feed_fast.parse(text, url=url) or feed_tolerant.parse(_start(text), url=url)


def _start(text: str) -> str:
    """As much of a feed as feedparser is given."""
    behind = next(islice(re.finditer("<", text[:MAX_TOLERANT]), MAX_TAGS, None), None)
    return text[: behind.start() if behind else MAX_TOLERANT]


def _too_long(where: str) -> Problem:
    what = f"more than {MAX_ENTRIES:,} entries, or ill-formed and longer than {MAX_TOLERANT:,} characters or {MAX_TAGS:,} tags"
    fix = "name a shorter feed of the site"
    return Problem(where=where, what=f"{what}: only its beginning was read", fix=fix, kind="partly")
