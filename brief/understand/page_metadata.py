"""What a page says of itself → title, date, author, outlet, language, URL, kind.

JSON-LD of an article comes first (it is written for machines), then meta elements, then what stands on the
page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from brief.languages import normalise
from brief.understand import dates


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMetadata:
    """The fields a page gives about its article."""

    title: str | None = None
    published: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    kind: str | None = None


def read(tree: Any, *, where: str, latest: date | None) -> PageMetadata:
    """Read the metadata of a parsed page."""
    meta = _meta(tree)
    item = next(_articles(tree), {})
    language = _language(tree, meta)
    return PageMetadata(
        title=_title(tree, meta, item),
        published=_published(tree, meta, item, language),
        source=_first(meta.get("og:site_name"), _name(item.get("publisher"))),
        author=_first(_name(item.get("author")), meta.get("author")),
        url=_url(tree, meta),
        language=language,
        kind="opinion" if "OpinionNewsArticle" in _types(item) else None,
    )


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        content = " ".join((element.get("content") or "").split())
        if key and content:
            found.setdefault(key.lower(), content)
    return found


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that are articles."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data, depth=0):
            if any(t.endswith(("Article", "Posting", "Report")) for t in _types(item)) and item.get(
                "headline"
            ):
                yield item


def _objects(data: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(data, list):
        for part in data:
            yield from _objects(part, depth=depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _objects(data.get(key), depth=depth + 1)


def _types(item: dict[str, Any]) -> tuple[str, ...]:
    types = item.get("@type")
    return tuple(t for t in (types if isinstance(types, list) else [types]) if isinstance(t, str))


def _name(value: Any) -> str | None:
    if isinstance(value, str):
        return value if not value.startswith("http") else None
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value))) or None
    return _name(value.get("name")) if isinstance(value, dict) else None


def _first(*values: Any) -> str | None:
    for value in values:
        if isinstance(value, str) and (text := " ".join(value.split())):
            return text
    return None


def _title(tree: Any, meta: dict[str, str], item: dict[str, Any]) -> str | None:
    headings = [text for h1 in tree.iter("h1") if (text := " ".join("".join(h1.itertext()).split()))]
    only = headings[0] if len(headings) == 1 else None
    return _first(only, item.get("headline"), meta.get("og:title"), tree.findtext(".//title"))


def _published(tree: Any, meta: dict[str, str], item: dict[str, Any], language: str | None) -> str | None:
    times = [element.get("datetime") for element in tree.iter("time")]
    for value in (item.get("datePublished"), meta.get("article:published_time"), meta.get("date"), *times):
        if isinstance(value, str) and (found := dates.parse(value, language=language)):
            return found
    return None


def _language(tree: Any, meta: dict[str, str]) -> str | None:
    for value in (
        tree.get("lang"),
        tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        meta.get("og:locale"),
    ):
        if value:
            try:
                normalise(value)
            except ValueError:
                continue
            return str(value)
    return None


def _url(tree: Any, meta: dict[str, str]) -> str | None:
    links = [e.get("href") for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    for value in (*links, meta.get("og:url")):
        if value and re.match(r"https?://", value.strip(), re.IGNORECASE):
            try:
                if urlsplit(value.strip()).hostname:
                    return str(value.strip())
            except ValueError:
                continue
    return None
