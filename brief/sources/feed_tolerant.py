"""A feed of any form, well-formed or not → its entries, by feedparser: slower, and at home in every dialect."""

from __future__ import annotations

import io
from typing import Any

from brief.sources.feed_entry import Entry, Feed, text_of


def parse(text: str, *, url: str | None) -> Feed | None:
    """Parse a feed; None where nothing in it is one.

    Args:
        text: the feed, declared as UTF-8 where it declares anything.
        url: where it was fetched from; relative links are completed with it.
    """
    import feedparser

    headers = {"content-type": "application/xml; charset=utf-8"} | ({"content-location": url} if url else {})
    data = io.BytesIO(text.encode("utf-8", "replace"))  # a file: a text that is a URL would be fetched
    try:
        found = feedparser.parse(
            data, response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
        entries = tuple(_entry(item) for item in found.entries)
    except Exception:  # whatever the markup does to the parser, the run goes on
        return None
    if not entries and not found.get("version"):
        return None
    feed = found.feed
    return Feed(
        title=text_of(feed.get("title")),
        link=text_of(feed.get("link")),
        language=text_of(feed.get("language")),
        entries=entries,
        tolerant=True,
    )


def _entry(item: Any) -> Entry:
    content = next((part for part in item.get("content") or () if part.get("value")), None)
    detail = content or item.get("summary_detail") or {}
    value = text_of(detail.get("value")) or text_of(item.get("summary"))
    plain = detail.get("type") == "text/plain" and content is not None
    return Entry(
        key=text_of(item.get("id")),
        title=_title(item),
        html="" if plain else value,
        text=value if plain else "",
        url=text_of(item.get("link")),
        published=text_of(item.get("published")) or text_of(item.get("created")),
        updated=text_of(dict.get(item, "updated")),  # its own get() gives the other date where there is none
        author=text_of(item.get("author")),
        categories=tuple(filter(None, (text_of(tag.get("term")) for tag in item.get("tags") or ()))),
        language=text_of(detail.get("language")),
    )


def _title(item: Any) -> str:
    title = text_of(item.get("title"))
    plain = (item.get("title_detail") or {}).get("type") == "text/plain"
    return title.replace("<", "&lt;") if plain else title
