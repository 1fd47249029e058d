"""What a feed holds, whatever form it came in: facts of the feed, and its entries as the feed has them.

Nothing is cleaned here: titles and texts are as published, HTML included, and dates are the publisher's own words.
`understand` makes articles of them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from brief.model import Document, Problem
from brief.sources.feed_said import TAG, said

WHOLE = 1_000  # characters; shorter texts of feeds are teasers as a rule, and the page is asked for the rest
_CUT = re.compile(r"(?:…|\.{3}|&hellip;|&#8230;)[^.!?…]{0,40}$")  # also with "Read more" behind it


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry, as published; "" and () for what it does not have."""

    key: str = ""  # what tells it from the feed's others: its id, else its URL, else a hash of what it says
    title: str = ""  # HTML
    html: str = ""
    text: str = ""  # where it is plain text, and no HTML
    url: str = ""
    name: str = ""  # a URI that stands in for the URL where it has an id and none, so that its newer text is known as such
    published: str = ""  # as it stands in the feed
    updated: str = ""
    author: str = ""
    categories: tuple[str, ...] = ()
    language: str = ""

    @property
    def whole(self) -> bool:
        """Whether its text seems to be the full article, and not a teaser."""
        text = self.html or self.text
        return len(TAG.sub("", text)) >= WHOLE and not _CUT.search(TAG.sub("", text[-600:]).rstrip())

    @property
    def version(self) -> str:
        """What tells what it says now from what it said before: a key as well."""
        told = f"{said(self.title, self.html or self.text)}\0{self.updated}".encode("utf-8", "surrogatepass")
        return f"{self.key}\0{hashlib.sha256(told).hexdigest()}"

    @property
    def stamp(self) -> str:
        """What tells when its publisher changed it from when that was before: a key as well; "" where it doesn't say."""
        return f"{self.key}\0{self.updated}" if self.updated else ""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing that could be read or followed."""
        return not (self.title or self.html or self.text or self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed, parsed."""

    title: str = ""  # HTML
    link: str = ""  # of the site it belongs to
    language: str = ""  # as stated
    entries: tuple[Entry, ...] = ()  # in the feed's order
    tolerant: bool = False  # it took feedparser to read it
    problems: tuple[Problem, ...] = ()  # what was wrong, though it could be read


def text_of(value: object) -> str:
    """A value that a parser gives, where it is text; "" for anything else."""
    return value.strip() if isinstance(value, str) else ""


def keyed(entries: Sequence[Entry], *, feed: str) -> tuple[Entry, ...]:
    """The entries with keys where the feed gave them none, and with names where they have ids of their own.

    Args:
        feed: what tells it from others.
    """
    times = Counter(entry.key for entry in entries)
    return tuple(_keyed(entry, feed, is_shared=times[entry.key] > 1) for entry in entries)


def _keyed(entry: Entry, feed: str, *, is_shared: bool) -> Entry:
    if not entry.key:
        return replace(entry, key=entry.url or _mark(entry.title, entry.html or entry.text))
    if entry.url or is_shared:
        return entry
    return replace(entry, name=f"urn:entry:{_mark(feed, entry.key)}")


def _mark(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def document(
    entry: Entry,
    *,
    where: str,
    source: str,
    language: str,
    path: str | None = None,
    retrieved: str | None = None,
    sha256: str = "",
) -> Document:
    """The entry as `understand` takes it.

    Args:
        where: how messages name it.
        source: the outlet's name, HTML as in the feed.
        sha256: hex, of the bytes it was read from; the entry's own where they are not kept.
        language: the feed's own; used where the entry states none.
    """
    fields = asdict(entry) | {"source": source, "language": entry.language or language, "whole": entry.whole}
    data = json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=True).encode()
    return Document(
        where=where,
        data=data,
        type="entry",
        path=path,
        url=entry.url or entry.name or None,
        retrieved=retrieved,
        sha256=sha256 or hashlib.sha256(data).hexdigest(),
    )
