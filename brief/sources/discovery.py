"""The address of a site → its feeds: those that its page names, else those at the usual places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin, urlsplit

from brief import charset
from brief.errors import FetchError, ReadError
from brief.sources import feed, web
from brief.sources.hosts import shown

USUAL = ("/feed", "/feed.xml", "/rss", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json")
_TYPES = {
    "application/rss+xml": "RSS",
    "application/atom+xml": "Atom",
    "application/rdf+xml": "RDF",
    "application/feed+json": "JSON Feed",
    "text/xml": "RSS",
    "application/xml": "RSS",
}
_HEAD = 500_000  # characters of a page in which links are looked for
_LINK = re.compile(r"<(link|a|base)\b((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:.-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LOOKS_LIKE_FEED = re.compile(
    r"(?:^|[/.?=_-])(?:rss|atom|feeds?|rdf)(?:[/.?=&_-]|\d|$)|\.xml$", re.IGNORECASE
)
_COMMENTS = re.compile(r"comments?|kommentare?|commentaires?|comentarios?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """A feed that a site names."""

    url: str
    title: str = ""
    type: str = ""  # RSS, Atom, RDF, JSON Feed; "" where the link doesn't say


def feeds(data: bytes, url: str, *, declared: str | None = None) -> tuple[FeedLink, ...]:
    """The feeds that a page names, in its order, those of comments last; links that only look like feeds behind them.

    Args:
        url: the page's own, which relative links are completed with.
        declared: charset named outside of the bytes.
    """
    text = charset.decode(data, declared=declared).text[:_HEAD]
    named: dict[str, FeedLink] = {}
    likely: dict[str, FeedLink] = {}
    base = url
    for tag, attributes in _LINK.findall(text):
        stated = {n.lower(): unescape(a or b or c).strip() for n, a, b, c in _ATTRIBUTE.findall(attributes)}
        place = _absolute(base, stated.get("href", ""))
        if place is None:
            continue
        kind = stated.get("type", "").lower().partition(";")[0]
        if tag.lower() == "base":
            base = place
        elif "alternate" in stated.get("rel", "").lower().split() and kind in _TYPES:
            named.setdefault(place, FeedLink(url=place, title=stated.get("title", ""), type=_TYPES[kind]))
        elif tag.lower() == "a" and _LOOKS_LIKE_FEED.search(urlsplit(place).path):
            likely.setdefault(place, FeedLink(url=place))
    found = [*named.values()] or [*likely.values()]
    return tuple(
        sorted(found, key=lambda one: bool(_COMMENTS.search(f"{one.title} {urlsplit(one.url).path}")))
    )


def find(url: str, network: web.Getter) -> tuple[FeedLink, ...]:
    """The feeds of a site: the address itself where it is one, those its page names, or those at the usual places.

    Args:
        url: of a feed, or any page of a site; "https://" is put before it where it has no scheme.
    Returns:
        feeds that could be read, the best first; () where there are none.
    Raises:
        FetchError: the address itself can't be fetched.
    """
    response = network.get(url if "://" in url else f"https://{url}")
    if (itself := _readable(response.url, response.body)) is not None:
        return (itself,)
    named = feeds(response.body, response.url, declared=response.charset)
    usual = tuple(FeedLink(url=urljoin(response.url, place)) for place in USUAL)
    read = [found for link in named if (found := _fetched(link, network)) is not None]
    return tuple(read) or tuple(found for link in usual if (found := _fetched(link, network)))[:1]


def _fetched(link: FeedLink, network: web.Getter) -> FeedLink | None:
    """The link, if a feed is there."""
    try:
        response = network.get(link.url)
    except FetchError:
        return None
    found = _readable(response.moved_to or link.url, response.body)
    return FeedLink(url=found.url, title=_name(link.title) or found.title, type=link.type) if found else None


def _readable(url: str, data: bytes) -> FeedLink | None:
    if not web.is_feed(data):
        return None
    try:
        found = feed.parse(data, where=shown(url), url=url)
    except ReadError:
        return None
    return FeedLink(url=url, title=_name(unescape(found.title)))


def _name(title: str) -> str:
    """A title as brief.toml and a terminal can have it: on one line, without control characters and halves of others."""
    return " ".join("".join(c if c.isprintable() else " " for c in title).split())


def _absolute(base: str, link: str) -> str | None:
    """An address of the web, completed; None for any other."""
    try:
        place = urljoin(base, link)
        parts = urlsplit(place)
    except ValueError:
        return None
    return place.partition("#")[0] if link and parts.scheme in ("http", "https") and parts.hostname else None
