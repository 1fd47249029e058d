"""What a page says of itself → title, date, author, outlet, language, URL, section of its article.

JSON-LD comes first, since it is written for machines; then meta elements; then what stands on the page.
Title, date and outlet have rules of their own (page_title.py, page_date.py, page_outlet.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from brief.addresses import host
from brief.languages import table
from brief.understand import page_byline, page_date, page_outlet, page_title, page_wall
from brief.understand.language import tag_of

# What the names of schema.org's types of article end in.
_ARTICLE = ("Article", "Posting", "Report", "Review")
_TOO_DEEP = 6
# Whom a publishing system names as author where nobody is.
_NOBODY = table(
    "admin | administrator | super user | publisher | author | no author | unknown | anonymous | anonym | anónimo | webmaster"
)
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac"})  # of "bote.co.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMetadata:
    """The fields a page gives about its article."""

    title: str | None = None
    published: str | None = None
    updated: str | None = None
    is_date_estimated: bool = False
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    categories: tuple[str, ...] = ()  # types, genre, section
    titles: list[str] = field(default_factory=list)  # all that the page gives, for telling them from text
    descriptions: list[str] = field(default_factory=list)  # what it says the article is about
    text: str | None = None  # the article's text, where JSON-LD holds it
    is_free: bool = True  # as far as it says
    says_article: bool = False  # it calls itself an article, or another single work


@dataclass(frozen=True, slots=True)
class _Page:
    """A parsed page, and what it says of itself for machines."""

    tree: Any
    meta: dict[str, str]
    objects: list[dict[str, Any]]  # of JSON-LD
    article: dict[str, Any]  # of these the article's; {} for none


def read(tree: Any, *, latest: date | None) -> PageMetadata:
    """Read the metadata of a parsed page."""
    objects = list(_json_ld(tree))
    page = _Page(tree, _meta(tree), objects, next((item for item in objects if _is_article(item)), {}))
    meta, article = page.meta, page.article
    language, url = _language(page), _url(page)
    source = _source(page, site=_site(url or ""))
    headings = page_title.heading_texts(tree)
    shown = (_text(article.get("headline")), meta.get("og:title") or meta.get("twitter:title"))
    title = page_title.choose(
        headline=shown[0],
        shared=shown[1],
        element=tree.findtext(".//title"),
        headings=headings,
        site=_site_names(page, source, url),
    )
    titles = (title, *shown, *headings, article.get("alternativeHeadline"))
    dates = [item.get("datePublished") for item in (article, *objects)]
    stated = [text for text in dates if isinstance(text, str)]
    published, estimated = page_date.published(
        tree, stated, meta, title=title, language=language, latest=latest
    )
    return PageMetadata(
        title=title,
        published=published,
        updated=page_date.updated(article, meta),
        is_date_estimated=estimated,
        source=source,
        author=_author(page, source),
        url=url,
        language=language,
        titles=[text for text in titles if isinstance(text, str)],
        descriptions=[text for value in _descriptions(page) if (text := _text(value))],
        text=body if isinstance(body := article.get("articleBody"), str) else None,
        categories=_categories(page),
        is_free=page_wall.is_free(article, meta),
        says_article=bool(article) or meta.get("og:type", "website").lower() != "website",
    )


def _meta(tree: Any) -> dict[str, str]:
    """Key → content of the meta elements; the first of each key."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for key in (
            element.get("property"),
            element.get("name"),
            element.get("itemprop"),
            element.get("http-equiv"),
        ):
            if key and content:
                found.setdefault(key.strip().lower(), content)
    return found


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """All JSON-LD objects of a page, outer ones first."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        text = re.sub(
            r"^\s*(?:<!--|/\*.*?\*/|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", script.text or ""
        ).strip()
        try:
            yield from _objects(json.loads(text.rstrip(";"), strict=False), depth=0)
        except (ValueError, RecursionError):
            continue


def _objects(data: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _TOO_DEEP:
        return
    if isinstance(data, list):
        for part in data:
            yield from _objects(part, depth=depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth=depth + 1)


def _is_article(item: dict[str, Any]) -> bool:
    return any(name.endswith(_ARTICLE) for name in _types(item)) and bool(
        item.get("headline") or item.get("articleBody")
    )


def _types(item: dict[str, Any]) -> tuple[str, ...]:
    types = item.get("@type")
    return tuple(name for name in (types if isinstance(types, list) else [types]) if isinstance(name, str))


def _text(value: Any) -> str | None:
    return page_title.clean(value) or None if isinstance(value, str) else None


def _names(value: Any) -> list[str]:
    """The names in a JSON-LD value: of a person, an organisation, or a list of them."""
    if isinstance(value, list):
        return [name for part in value for name in _names(part)]
    if isinstance(value, dict):
        return _names(value.get("name"))
    name = _text(value)
    return [name] if name and not name.startswith(("http://", "https://")) else []


def _author(page: _Page, source: str | None) -> str | None:
    """Who wrote it: whom the metadata name, but where that is the outlet rather whom the byline does."""
    stated = _names(page.article.get("author")) or _names(page.article.get("creator"))
    for key in ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author"):
        stated = stated or _names(page.meta.get(key))
    names = [page_byline.PREFIX.sub("", name).strip(" ,;") for name in stated]
    names = [name for name in names if name and not name.startswith("@") and name.casefold() not in _NOBODY]
    if all(page_outlet.key(name) == page_outlet.key(source or "") for name in names):
        own = page_outlet.key(source or "")
        names = [name for name in page_byline.authors(page.tree) if page_outlet.key(name) != own] or names
    return ", ".join(dict.fromkeys(names)) or None


def _descriptions(page: _Page) -> Iterator[Any]:
    yield from (page.article.get(key) for key in ("description", "abstract"))
    yield from (page.meta.get(key) for key in ("og:description", "description", "twitter:description"))


def _source(page: _Page, *, site: str) -> str | None:
    """The outlet's name. A person who publishes may be the author alone."""
    stated = [item.get("publisher") for item in (page.article, *page.objects)]
    people = [
        item for item in stated if isinstance(item, dict) and "Person" in (*_types(item), item.get("type"))
    ]
    names = [
        page.meta.get("og:site_name"),
        *(name for item in stated if item not in people for name in _names(item)),
    ]
    names += [
        name
        for item in page.objects
        if {"WebSite", "NewsMediaOrganization"} & set(_types(item))
        for name in _names(item)
    ]
    names += [page.meta.get(key) for key in ("application-name", "dc.publisher", "publisher")]
    end = page_title.last_part(page_title.clean(page.tree.findtext(".//title")))
    own = page_outlet.choose(map(_text, names), title_end=end, site=site)
    return own or page_outlet.choose(name for item in people for name in _names(item))


def _categories(page: _Page) -> tuple[str, ...]:
    """What the page calls this kind of article: schema.org types, genre, section."""
    called = [name for key in ("genre", "articleSection") for name in _names(page.article.get(key))]
    return (*_types(page.article), *called, *_names(page.meta.get("article:section")))


def _site_names(page: _Page, source: str | None, url: str | None) -> list[str]:
    """What the site may be called at the end of a title."""
    stated = [page.meta.get("og:site_name"), page.meta.get("application-name")]
    names = [*stated, source, *_names(page.article.get("publisher"))]
    at = host(url).removeprefix("www.")
    return [name for name in (*names, at, *at.split(".")[:-1]) if name and len(name) > 2]


def _language(page: _Page) -> str | None:
    """The language stated, where it is a well-formed tag."""
    root = page.tree
    xml = root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    stated = [page.meta.get(key) for key in ("og:locale", "content-language", "language")]
    for value in (root.get("lang"), xml, _text(page.article.get("inLanguage")), *stated):
        if value and (tag := tag_of(value)):
            return tag
    return None


def _url(page: _Page) -> str | None:
    """The article's own address: canonical link or og:url, where it is a whole http address. A canonical link to another
    site is that of a text taken over from there."""
    elements = page.tree.iter("link")
    links = [e.get("href") for e in elements if "canonical" in (e.get("rel") or "").lower().split()]
    given = ((value or "").strip() for value in (*links, page.meta.get("og:url")))
    whole = [url for url in given if re.match(r"https?://[^\s/]\S*$", url, re.IGNORECASE) and host(url)]
    own = whole[-1] if whole and page.meta.get("og:url", "").strip() == whole[-1] else None
    return own if own and _site(own) != _site(whole[0]) else next(iter(whole), None)


def _site(url: str) -> str:
    """What two addresses of one site share: "bote" of "www.bote.example" and "m.bote.co.example"."""
    labels = host(url).split(".")[:-1]
    return next((label for label in reversed(labels) if label not in _SECOND_LEVEL), "")
