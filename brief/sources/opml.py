"""OPML, the lists of feeds that readers exchange: in and out. Pure.

An outline with an address is a feed; the outlines around it are its folders. Lists are often ill-formed, so the tags are read
one after the other, and nothing needs to be closed but what names a folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

from brief import charset
from brief.sources.feed_markup import declared_charset
from brief.sources.hosts import of_the_web

MAX_CHARACTERS = 20_000_000
MAX_DEPTH = 20  # of folders that are noted
_TAG = re.compile(
    r"<!--|<!\[CDATA\[|<(/?)(?:[\w.-]+:)?outline\b((?:[^<>\"']|\"[^\"]{0,4000}\"|'[^']{0,4000}')*)>",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([\w:.-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One feed of a list."""

    url: str
    title: str = ""
    folders: tuple[str, ...] = ()  # the outer one first
    site: str = ""  # address of the pages it belongs to


def read(data: bytes) -> tuple[Subscription, ...]:
    """The feeds of a list, each address once, in order; () where there are none, or it is no list."""
    text = charset.decode(data, declared=declared_charset(data)).text[:MAX_CHARACTERS]
    found: dict[str, Subscription] = {}
    folders: list[str | None] = []  # of the outlines that are open; None for one that is a feed
    position = 0
    while tag := _TAG.search(text, position):
        position = tag.end()
        if tag.group().startswith("<!"):
            end = text.find("-->" if tag.group() == "<!--" else "]]>", position)
            position = end + 3 if end >= 0 else len(text)
        elif tag[1]:
            del folders[-1:]
        else:
            one = _subscription(tag[2], folders[:MAX_DEPTH])
            if one.url:
                found.setdefault(one.url, one)
            if not tag[2].rstrip().endswith("/"):
                folders.append(None if one.url else one.title)
    return tuple(found.values())


def write(subscriptions: Iterable[Subscription], *, title: str) -> str:
    """A list of feeds as OPML 2.0; those of one folder stand together."""
    root: dict[str, Any] = {}
    for one in subscriptions:
        inner = root
        for name in one.folders:
            inner = inner.setdefault(f"/{name}", {})
        inner[one.url] = one
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [
        f"  <head><title>{escape(title)}</title></head>",
        "  <body>",
        *_outlines(root, 2),
        "  </body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


def _outlines(inner: dict[str, object], depth: int) -> Iterable[str]:
    indent = "  " * depth
    for name, one in inner.items():
        if isinstance(one, Subscription):
            site = f' htmlUrl="{escape(one.site)}"' if one.site else ""
            text = escape(one.title or one.url)
            yield f'{indent}<outline type="rss" text="{text}" title="{text}" xmlUrl="{escape(one.url)}"{site}/>'
        elif isinstance(one, dict):
            yield f'{indent}<outline text="{escape(name[1:])}">'
            yield from _outlines(one, depth + 1)
            yield f"{indent}</outline>"


def _subscription(attributes: str, folders: list[str | None]) -> Subscription:
    stated: dict[str, str] = {}
    for name, double, single in _ATTRIBUTE.findall(attributes):
        stated.setdefault(name.lower(), " ".join(unescape(double or single).split()))
    kind = stated.get("type", "").lower()
    url = stated.get("xmlurl") or (
        stated.get("url", "") if kind in ("rss", "atom", "feed", "include") else ""
    )
    url = of_the_web(url)
    known = re.match(r"https?://[^\s/]", url, re.IGNORECASE)
    return Subscription(
        url=url if known else "",
        title=stated.get("title") or stated.get("text", ""),
        folders=tuple(filter(None, folders)) if known else (),
        site=stated.get("htmlurl", ""),
    )
