"""The newest digests → feeds of them, in full: Atom (RFC 4287) and JSON Feed 1.1.

An entry's time is its digest's day at 06:00 UTC, as its mail's is; the clock plays no part. Its content is plain HTML without
styles, in which every value is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from brief import __version__
from brief.errors import UsageError
from brief.renderers.display import web_address
from brief.renderers.frame import Attributes
from brief.renderers.template import Theme
from brief.renderers.views import PageView

ENTRIES = 14  # two weeks; a reader's program that was off for longer has the archive


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A digest in a feed."""

    url: str  # of its page
    title: str
    updated: str  # RFC 3339
    language: str
    summary: str
    content: str  # HTML


def entry(page: PageView, url: str, theme: Theme) -> Entry:
    """The entry of a digest.

    Args:
        url: of its page.
    """
    return Entry(
        url=url,
        title=page.heading,
        updated=f"{page.date}T06:00:00Z",
        language=page.language,
        summary=page.counts or page.quiet,
        content=content(page, theme, address=url),
    )


def content(page: PageView, theme: Theme, *, address: str = "") -> str:
    """A digest as plain HTML that is XHTML too.

    Args:
        address: of its page, where numbers lead to; "" leaves them in this document.
    """
    values = {
        "page": page,
        "words": page.wording,
        "attributes": Attributes(page.language),
        "address": address,
    }
    return theme.page("content.html.j2", values)


def site_address(url: str) -> str:
    """The address all others are made from, with a slash at its end.

    Raises:
        UsageError: not a web address.
    """
    if web_address(url) is None:
        raise UsageError(f"[site] url: {url!r} is no web address. Fix: write https://… where it is published")
    return url if url.endswith("/") else f"{url}/"


def atom(entries: Sequence[Entry], *, title: str, address: str, language: str, theme: Theme) -> str:
    """The feed as Atom; the newest entry first."""
    values = {
        "entries": entries,
        "title": title,
        "address": address,
        "language": language,
        "version": __version__,
    }
    return theme.page("atom.xml.j2", values)


def json_feed(entries: Sequence[Entry], *, title: str, address: str, language: str) -> str:
    """The feed as JSON Feed; the newest entry first."""
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": address,
        "feed_url": f"{address}feed.json",
        "language": language,
        "_brief": {"generator": f"brief {__version__}"},
        "items": [
            {
                "id": one.url,
                "url": one.url,
                "title": one.title,
                "date_published": one.updated,
                "language": one.language,
                "summary": one.summary,
                "content_html": one.content,
            }
            for one in entries
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"
