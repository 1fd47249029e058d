"""What came over the network → documents: a feed's entries, with their pages where they are not whole; or one page.

A page that can't be had, or is none, costs nothing: the entry's own text stands in for it, and one Problem a host says so. The
same goes for a host that answers different addresses with one page, which is a request to agree to something.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Protocol

from brief.addresses import host
from brief.errors import FetchError, ReadError
from brief.model import Document, Problem
from brief.sources import feed, items, sniff
from brief.sources.feed_entry import Entry, Feed, document
from brief.sources.fetch import Response
from brief.sources.hosts import shown

MAX_PAGES = 50  # fetched for one feed in one run; a feed of a newspaper has 20 to 100 entries

_SCRIPT = re.compile(rb"<(?:script|style)\b", re.IGNORECASE)
_END_OF_SCRIPT = re.compile(rb"</(?:script|style)\s*>", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")


class Getter(Protocol):
    """What fetches; `fetch.Network`."""

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Response: ...


def documents(url: str, network: Getter, *, retrieved: str | None = None) -> Iterator[Document | Problem]:
    """Fetch a URL: the articles of a feed, or the one of a page.

    Args:
        retrieved: ISO time of the run.
    """
    try:
        response = network.get(url)
    except FetchError as error:
        yield error.problem
        return
    yield from response.problems
    where, kind = shown(response.url), sniff.type_of(response.body, "")
    if kind == "opml":
        fix = "save it and add its feeds with `brief import-opml FILE`"
        yield Problem(where=where, what="a list of feeds, not an article", fix=fix)
    elif is_feed(response.body):
        yield from _feed(response, network, retrieved)
    elif kind in ("items", "json"):
        digest = sha256(response.body).hexdigest()
        read = items.from_lines if kind == "items" else items.from_json
        yield from read(response.body, where=where, path=None, sha256=digest)
    elif kind in ("page", "text", "markdown"):
        yield page(response, where=where, retrieved=retrieved)
    else:
        fix = "name a page or a feed"
        yield Problem(where=where, what="neither a page nor a feed", fix=fix)


def is_feed(data: bytes) -> bool:
    """Whether bytes are those of a feed, in XML or JSON."""
    return sniff.type_of(data, "") == "feed"


def page(response: Response, *, where: str, retrieved: str | None, entry: Document | None = None) -> Document:
    """A page as a document.

    Args:
        entry: of the feed that led to it.
    """
    kind = sniff.type_of(response.body, "")
    return Document(
        where=where,
        data=response.body,
        type=kind if kind in ("text", "markdown") and entry is None else "page",
        url=response.url,
        charset=response.charset,
        retrieved=retrieved,
        sha256=sha256(response.body).hexdigest(),
        entry=entry.data if entry else None,
    )


def _feed(response: Response, network: Getter, retrieved: str | None) -> Iterator[Document | Problem]:
    where = shown(response.url)
    try:
        found = feed.parse(response.body, where=where, url=response.url, charset=response.charset)
    except ReadError as error:
        yield error.problem
        return
    yield from found.problems
    if not found.entries:
        yield feed.empty(where)
    made, problems = entry_documents(found, found.entries, where=where, network=network, retrieved=retrieved)
    yield from made
    yield from problems


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fetched:
    """An entry's page, or why there is none."""

    entry: Document
    response: Response | None = None
    problem: Problem | None = None


def entry_documents(
    found: Feed,
    entries: Sequence[Entry],
    *,
    where: str,
    network: Getter,
    retrieved: str | None,
    max_pages: int = MAX_PAGES,
) -> tuple[list[Document], list[Problem]]:
    """Entries as documents, with the pages of those that are not whole.

    Args:
        entries: of the feed; the ones wanted.
        max_pages: fetched; the entries behind these are taken as they are.
    """
    asked = frozenset(entries)
    fetched: list[_Fetched] = []
    n_pages, shut = 0, dict[str, Problem]()
    for number, entry in enumerate(found.entries, start=1):
        if entry not in asked or entry.is_empty:
            continue
        place = f"{where}#{number}"
        made = document(entry, where=place, source=found.title, language=found.language, retrieved=retrieved)
        wanted = bool(entry.url) and not entry.whole and n_pages < max_pages
        n_pages += wanted
        fetched.append(_with_page(made, network, shut) if wanted else _Fetched(entry=made))
    walls = _same_page(fetched)
    problems = _told([one.problem for one in fetched if one.problem])
    if n_empty := sum(entry.is_empty for entry in asked):
        problems.append(feed.says_nothing(where, n_empty))
    problems += [_wall(name) for name in sorted({host(url) for url in walls})]
    return [_chosen(one, walls, retrieved) for one in fetched], problems


def _with_page(entry: Document, network: Getter, shut: dict[str, Problem]) -> _Fetched:
    """Fetch an entry's page, unless its host said that it wants no more requests, or nothing at all: it is added to `shut`."""
    site = host(entry.url)
    if site in shut:
        return _Fetched(entry=entry, problem=shut[site])
    try:
        response = network.get(entry.url or "")
    except FetchError as error:
        if error.status in (429, 503) or not error.answered:
            shut[site] = error.problem
        return _Fetched(entry=entry, problem=error.problem)
    if sniff.type_of(response.body, "") != "page":
        problem = Problem(where=shown(response.url), what="not a page of HTML", fix="none needed")
        return _Fetched(entry=entry, problem=problem)
    return _Fetched(entry=entry, response=response)


def _chosen(one: _Fetched, walls: frozenset[str], retrieved: str | None) -> Document:
    if one.response is None or one.response.url in walls:
        return one.entry
    return page(one.response, where=shown(one.entry.url or ""), retrieved=retrieved, entry=one.entry)


def _same_page(fetched: Sequence[_Fetched]) -> frozenset[str]:
    """Where pages came from that say the same to several different entries."""
    said: defaultdict[bytes, set[tuple[str, str]]] = defaultdict(set)
    for one in fetched:
        if one.response:
            said[sha256(_visible(one.response.body)).digest()].add((one.entry.url or "", one.response.url))
    return frozenset(
        url for pairs in said.values() if len({asked for asked, _ in pairs}) > 1 for _, url in pairs
    )


def _visible(page: bytes) -> bytes:
    """The text of a page, roughly: requests for consent differ in their scripts and links only."""
    first, *behind = _SCRIPT.split(page)
    texts = [first, *(_END_OF_SCRIPT.split(part, maxsplit=1)[-1] for part in behind)]
    return b" ".join(_TAG.sub(b" ", b"".join(texts)).split())


def _told(problems: Sequence[Problem]) -> list[Problem]:
    """One Problem for what went wrong in the same way at the same host."""
    alike: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        key = (host(problem.where) or problem.where, problem.what)
        alike[key] += 1
        first.setdefault(key, problem)
    fix = "none needed, unless the feed's text is too short for you"
    return [
        replace(problem, what=f"{problem.what}; {_so_for(alike[key], key[0])} feed's text was used", fix=fix)
        for key, problem in first.items()
    ]


def _so_for(n_pages: int, host: str) -> str:
    return "its" if n_pages == 1 else f"so for {n_pages} pages of {host}: their"


def _wall(host: str) -> Problem:
    what = "one page at the addresses of several articles, as a request for consent is; their feed's text was used"
    fix = "none needed, unless the feed's text is too short for you"
    return Problem(where=host, what=what, fix=fix, kind="partly")
