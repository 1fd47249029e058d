"""The dates a page gives → when its article was published, in the publisher's own offset.

In this order: JSON-LD's datePublished; meta elements; elements marked as the date of publication; the first
time element of the article; a date line near the heading, or in an element that is called a date; htmldate; the
URL; the day it was last changed. A time without an offset takes the one that another place on the page gives for
the same time.

Running text is not searched: "The bridge opened on 12.05.2011" dates the bridge, not the article. Relative dates
("3 hours ago") are not read: nothing here may depend on when the page is read.
"""

from __future__ import annotations

import copy
import itertools
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from brief.understand import dates, page_title
from brief.understand.date_alone import is_date_line
from brief.understand.page_words import text_of

_META = (  # most used first
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "article.published", "article:published", "pubdate", "publishdate", "publish_date", "publish-date",
    "published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "citation_publication_date", "citation_online_date", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "dc:date", "date",
    "rnews:datepublished", "bt:pubdate", "originalpublicationdate", "article_date_original",
    "article:post_date", "last-published", "date.created",
)  # fmt: skip
_CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
_NAMED = re.compile(
    r"date|datum|fecha|publi|posted|created|erstellt|time(?!r|line)|dateline|stand\b", re.IGNORECASE
)
_NOT_NAMED = re.compile(
    r"update|modif|comment|related|teaser|widget|calendar|copyright|footer|archiv", re.IGNORECASE
)
_ELSEWHERE = {"aside", "nav", "footer"}
_NO_LIMIT = "2100-12-31"  # htmldate would else ask the clock
_MAX_NAMED_CHARACTERS = 80
_TEXTS_BEFORE_HEADING, _TEXTS_BEHIND_HEADING = 8, 25
_NOT_TEXT = frozenset({"figure", "script", "style", "a", "aside", "nav", "option", "noscript"})
_PARAGRAPHS = frozenset({"p", "li", "td", "blockquote", "div", "section", "article", "main", "body"})
_HEADINGS = ("h1", "h2", "h3", "h4")
_RUNNING_OTHERS = 6  # names beside a date in a paragraph that is no running text: authors, a place


def published(
    tree: Any,
    stated: list[str],
    meta: dict[str, str],
    *,
    title: str | None,
    language: str | None,
    latest: date | None,
) -> tuple[str | None, bool]:
    """When the article of a page was published, and whether that is only an estimate.

    Args:
        tree: the parsed page; not changed.
        stated: dates of publication from JSON-LD, in order.
        meta: the page's meta elements, keys lower-cased.
        title: the article's, which tells its heading among others.
        latest: later dates are left out where they are only guessed.
    Returns:
        ISO text, or None; True where the page doesn't state it: htmldate's guess, or the day of the last change.
    """
    given = [found for value in stated if (found := dates.parse(value, language=language))]
    given += [found for key in _META if key in meta and (found := dates.parse(meta[key], language=language))]
    given += [found for value in _marked(tree) if (found := dates.parse(value, language=language))]
    if given:
        return _with_offset(given[0], given), False
    limit = latest.isoformat() if latest else _NO_LIMIT
    for value in (*_near_heading(tree, title), *_named(tree)):
        found = dates.parse(value, language=language)
        if found and found[:10] <= limit:
            return found, False
    in_url = _in_url(tree, meta)
    changed = (dates.parse(meta[key]) for key in _CHANGED if key in meta)
    found = _guessed(tree, limit) or in_url or next(filter(None, changed), None)
    return found, found is not None and found != in_url


def updated(article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """When a live blog's newest entry was written, else when the page says that it was last changed.

    Args:
        article: the JSON-LD object of the article.
        meta: the page's meta elements, keys lower-cased.
    """
    entries = article.get("liveBlogUpdate")
    written = (
        [entry.get("datePublished") for entry in entries if isinstance(entry, dict)]
        if isinstance(entries, list)
        else []
    )
    changed = [article.get("dateModified"), *map(meta.get, _CHANGED), article.get("coverageEndTime")]
    newest = max(filter(None, map(_stated, written)), default=None)
    return newest or next(filter(None, map(_stated, changed)), None)


def _stated(value: Any) -> str | None:
    return dates.parse(value) if isinstance(value, str) else None


def _marked(tree: Any) -> Iterator[str]:
    """Elements whose markup says that they hold the date of publication, then the time elements of the article."""
    times = []
    for element in tree.iter("time", "span", "div", "p", "meta", "abbr", "li"):
        value = element.get("datetime") or element.get("content") or element.get("title")
        if "datepublished" in (element.get("itemprop") or "").lower() or element.get("pubdate") is not None:
            yield value or text_of(element)
        elif element.tag == "time" and value and not _is_elsewhere(element):
            times.append(value)
    yield from times[:1]


def _is_elsewhere(element: Any) -> bool:
    return any(
        above.tag in _ELSEWHERE or _NOT_NAMED.search(above.get("class") or "")
        for above in (element, *element.iterancestors())
        if above.tag not in ("html", "body")
    )


def _named(tree: Any) -> Iterator[str]:
    """Short texts of elements that are called a date."""
    for element in tree.iter(
        "span", "div", "p", "li", "strong", "em", "small", "td", "dd", "time", "address"
    ):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not _NAMED.search(name) or _is_elsewhere(element):
            continue
        text = " ".join(" ".join(element.itertext()).split())
        if len(text) <= _MAX_NAMED_CHARACTERS and re.search(r"\d", text) and is_date_line(text, running=2):
            yield text


def _near_heading(tree: Any, title: str | None) -> Iterator[str]:
    """The date lines around the article's heading, up to its first paragraph; the shortest first."""
    heading = page_title.heading_of(tree, title)
    if heading is None:
        return
    before = list(itertools.islice(_texts(heading.xpath("preceding::*")[::-1]), _TEXTS_BEFORE_HEADING))
    behind = list(itertools.islice(_texts(heading.xpath("following::*")), _TEXTS_BEHIND_HEADING))
    long = next((n for n, text in enumerate(behind) if len(text) > 3 * _MAX_NAMED_CHARACTERS), len(behind))
    near = [text for text in (*behind[:long], *before) if len(text) <= _MAX_NAMED_CHARACTERS]
    yield from sorted((text for text in near if re.search(r"\d{4}", text) and is_date_line(text)), key=len)


def _texts(elements: list[Any]) -> Iterator[str]:
    """What stands in elements and behind them; captions, scripts and links left out. A paragraph is one text."""
    seen: set[Any] = set()
    for element in elements:
        if element.tag in _NOT_TEXT or any(above.tag in _NOT_TEXT for above in element.iterancestors()):
            continue
        paragraph = _paragraph_of(element)
        whole = text_of(paragraph) if paragraph is not None else ""
        if re.search(r"\d{4}", whole) and not is_date_line(whole):
            if paragraph not in seen:
                seen.add(paragraph)
                yield whole
            continue
        for text in (element.text, element.tail):
            if text and (line := " ".join(text.split())):
                yield line


def _paragraph_of(element: Any) -> Any:
    """The paragraph that an element is, or stands in; None where it is in none."""
    nearest = next((part for part in (element, *element.iterancestors()) if part.tag in _PARAGRAPHS), None)
    return nearest if nearest is not None and _is_innermost(nearest) else None


def _is_innermost(element: Any) -> bool:
    return not any(True for _ in element.iterdescendants(*_PARAGRAPHS, *_HEADINGS))


def _guessed(tree: Any, limit: str) -> str | None:
    """What htmldate finds beside the running text."""
    import htmldate

    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)  # what it logs, a caller can't act on
    try:
        found = htmldate.find_date(
            _without_running_text(tree), extensive_search=False, original_date=True, max_date=limit
        )
    except Exception:  # whatever a malformed page does to it, the page only stays undated
        return None
    return found if isinstance(found, str) else None


def _without_running_text(tree: Any) -> Any:
    """A copy of a page without its sentences: what is left are date lines, and what isn't shown."""
    copied = copy.deepcopy(tree)
    for element in list(copied.iter(*_PARAGRAPHS)):
        shown = not any(True for _ in element.iter("script", "style", "time", "abbr"))
        if shown and _is_innermost(element) and _is_running(text_of(element)):
            element.drop_tree()
        else:
            element.text = "" if _is_running(element.text or "") else element.text
            for child in element:
                child.tail = "" if _is_running(child.tail or "") else child.tail
    return copied


def _is_running(text: str) -> bool:
    return bool(re.search(r"\d", text)) and not is_date_line(text, running=3, others=_RUNNING_OTHERS)


def _in_url(tree: Any, meta: dict[str, str]) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    for url in (*links, meta.get("og:url")):
        try:
            path = urlsplit(url or "").path
        except ValueError:
            continue
        if found := dates.in_path(path):
            return found
    return None


def _with_offset(found: str, all_found: list[str]) -> str:
    """The time with the offset another place gives for the same time of the same day."""
    if len(found) <= 10 or re.search(r"(?:Z|[+-]\d\d:\d\d)$", found):
        return found
    return next((other for other in all_found if other[:16] == found[:16] and len(other) > len(found)), found)
