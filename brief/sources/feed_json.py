"""A JSON Feed (1.0, 1.1) → its entries. A field of the wrong type is as good as missing."""

from __future__ import annotations

import json
from typing import Any

from brief.sources.feed_entry import Entry, Feed, text_of


def parse(text: str) -> Feed | None:
    """Parse a JSON Feed; None where the text is none."""
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not is_feed(found):
        return None
    items = found.get("items")
    return Feed(
        title=text_of(found.get("title")),
        link=text_of(found.get("home_page_url")),
        language=text_of(found.get("language")),
        entries=tuple(_entry(item, found) for item in items if isinstance(item, dict))
        if isinstance(items, list)
        else (),
    )


def is_feed(found: dict[str, Any]) -> bool:
    """Whether a JSON object says that it is a feed, or has the fields of one."""
    version = found.get("version")
    named = isinstance(version, str) and "jsonfeed.org/version" in version
    items = found.get("items")
    return named or (
        isinstance(items, list)
        and bool(found.keys() & {"home_page_url", "feed_url"} or isinstance(version, str))
        and all(isinstance(item, dict) for item in items)
    )


def _entry(item: dict[str, Any], feed: dict[str, Any]) -> Entry:
    html = text_of(item.get("content_html"))
    key = item.get("id")
    tags = item.get("tags")
    return Entry(
        key=str(key) if isinstance(key, int | float) else text_of(item.get("id")),
        title=text_of(item.get("title")).replace("&", "&amp;").replace("<", "&lt;"),  # plain text there
        html=html,
        text="" if html else text_of(item.get("content_text")) or text_of(item.get("summary")),
        url=text_of(item.get("url")) or text_of(item.get("external_url")),
        published=text_of(item.get("date_published")),
        updated=text_of(item.get("date_modified")),
        author=_authors(item) or _authors(feed),
        categories=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        language=text_of(item.get("language")),
    )


def _authors(holder: dict[str, Any]) -> str:
    """The names of the authors (1.1), or of the one author (1.0)."""
    authors = holder.get("authors")
    people = authors if isinstance(authors, list) and authors else [holder.get("author")]
    return ", ".join(filter(None, (text_of(one.get("name")) for one in people if isinstance(one, dict))))
