"""A well-formed RSS, Atom or RDF feed → its entries, by fastfeedparser.

fastfeedparser turns every date into UTC, which moves an article of half past midnight into the day before. So the dates
are read a second time, as the publisher wrote them: those that stand behind the n-th beginning of an item are the n-th
entry's. Where beginnings and entries don't match in number, this is not the parser to ask.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from brief.sources.feed_entry import Entry, Feed, text_of

BEGINNING = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])", re.IGNORECASE)
# What the second reading looks at; long texts are passed over, since markup within them is no feed's.
_TOKEN = re.compile(
    r"<(?:(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|(?P<link>link)(?=[\s>])"
    r"|(?P<plain>title)\s[^<>]*=\s*[\"']text(?:/plain)?[\"']"
    r"|(?:[\w.-]+:)?(?:(?P<item>item|entry)(?=[\s/>])|(?P<source>source)(?=[\s>])[^<>]*(?<!/)>"
    r"|(?P<date>pubDate|published|issued|date|created|updated|modified)(?:\s[^<>]*)?>"
    r"(?P<value>[^<>]{4,120}|\s*<!\[CDATA\[[^<>\]]{4,120}\]\]>\s*)</)"
    r"|/(?:[\w.-]+:)?(?:(?P<end>item|entry)|(?P<outside>source))\s*>)",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"<(?:dc:)?language(?:\s[^<>]*)?>([^<>]{2,40})<")
# Markup within a title, or one in base64: fastfeedparser hands over neither.
_ELABORATE_TITLE = re.compile(
    r"<(?:[\w.-]+:)?title(?:\s[^<>]*)?(?:\b(?:mode|type)\s*=\s*[\"'](?:xml|base64|xhtml|application)|>[^<]*<(?![/!]))"
)
_PUBLISHED = ("pubdate", "published", "issued", "date", "created")
_UPDATED = ("updated", "modified")


def parse(text: str, *, url: str | None) -> Feed | None:
    """Parse a feed; None where it has no entries, or this parser can't be relied on for it.

    Args:
        text: the feed, declared as UTF-8 where it declares anything.
        url: where it was fetched from; relative links are completed with it.
    """
    import fastfeedparser

    if _ELABORATE_TITLE.search(text):
        return None
    try:
        found = fastfeedparser.parse(text.encode("utf-8", "replace"))
    except Exception:  # whatever the markup does to the parser, the other one is asked
        return None
    second = _second_reading(text)
    if not found.entries or len(found.entries) != len(second) or any("links" in stated for stated in second):
        return None
    feed = found.feed
    entries = tuple(_entry(item, stated) for item, stated in zip(found.entries, second, strict=True))
    if "xml:base" in text and any(entry.url and "://" not in entry.url for entry in entries):
        return None
    base = url or text_of(feed.get("link"))
    return Feed(
        title=text_of(feed.get("title")),
        link=_joined(url or "", text_of(feed.get("link"))),
        language=_language(text) or text_of(feed.get("language")),
        entries=tuple(replace(entry, url=_joined(base, entry.url)) for entry in entries),
    )


def _entry(item: Any, stated: dict[str, str]) -> Entry:
    content: dict[str, Any] = next((part for part in item.get("content") or () if part.get("value")), {})
    body, summary = text_of(content.get("value")), text_of(item.get("description"))
    plain = content.get("type") == "text/plain" if body else False
    title = text_of(item.get("title"))
    return Entry(
        key=text_of(item.get("id")),
        title=title.replace("<", "&lt;") if "plain" in stated else title,
        html="" if plain else body or summary,
        text=body if plain else "",
        url=text_of(item.get("link")),
        published=_first(stated, _PUBLISHED),
        updated=_first(stated, _UPDATED),
        author=text_of(item.get("author")),
        categories=tuple(filter(None, (text_of(tag.get("term")) for tag in item.get("tags") or ()))),
    )


def _second_reading(text: str) -> list[dict[str, str]]:
    """What the markup says of each item.

    Returns:
        for each item its dates as they stand there, by the lower-cased names of their elements; "plain" where its
        title is said to be plain text, "links" where it has several addresses. What an entry says of the feed it was
        taken from is not its own.
    """
    found: list[dict[str, str]] = []
    position, in_item, in_source, is_rss = 0, False, False, False
    while match := _TOKEN.search(text, position):
        position = match.end()
        kind = match.lastgroup
        if kind in ("comment", "cdata"):
            position = text.find("-->" if kind == "comment" else "]]>", position) + 3
            if position < 3:
                break
        elif kind == "item":
            found.append({})
            in_item, is_rss = True, match["item"].lower() == "item"
        elif kind in ("source", "outside"):
            in_source = kind == "source"
        elif kind == "end":
            in_item = in_source = False
        elif kind == "link" and in_item:
            found[-1]["links" if is_rss and "link" in found[-1] else "link"] = ""
        elif in_item and not in_source:
            value = match["value"] or ""
            stated = value.replace("<![CDATA[", "").replace("]]>", "").strip()
            found[-1].setdefault((match["date"] or "plain").lower(), stated)
    return found


def _language(text: str) -> str:
    """What the feed says it is written in; fastfeedparser leaves out the element of RSS."""
    first = BEGINNING.search(text)
    match = _LANGUAGE.search(text, 0, first.start() if first else len(text))
    return match[1].strip() if match else ""


def _first(stated: dict[str, str], names: tuple[str, ...]) -> str:
    return next((stated[name] for name in names if name in stated), "")


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link) if link else ""  # of nothing it makes the base itself
    except ValueError:
        return link
