"""A parsed page → whether it lists articles instead of being one: a home page, a section, a tag, search results.

Such a page has many headlines that are links and no running text: no three paragraphs of prose stand under one another,
as they do in every article, since each teaser has a box of its own. Nor does its address name an article, by a slug or a
number. A page that says it is an article is believed, but for a site's home page.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from brief.understand.page_words import text_of

MIN_HEADLINES = 10  # links that read like headlines, outside of navigation, footer and paragraphs
MIN_TITLE, MAX_TITLE = 25, 200  # characters of a headline
MIN_PROSE = 80  # characters of a paragraph that is no label
MAX_RUNNING = 2  # paragraphs of prose under one another
# Of headlines to text in a page that was not fetched; short articles among many links reach 1.6.
MIN_SHARE = 3
_AROUND = frozenset({"nav", "footer", "p", "aside"})
_NAMES_ARTICLE = re.compile(r"\d{5}|(?:[^/]+[-_]){3}[^/]*$|[?&]\w+=\w*\d{3}|article\d+")
_HOME = re.compile(r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?|(?:index|home|start)(?:\.\w+)?)?", re.IGNORECASE)


def is_index(tree: Any, *, says_article: bool, url: str | None, fetched: bool, text: str) -> bool:
    """Whether a page is a list of articles.

    Args:
        tree: of the page, whole; not changed.
        says_article: the page's metadata call it an article.
        url: of the page, where it is known.
        fetched: the page came from there; a file that somebody saved is taken for an article more readily.
        text: what was found as the article's text.
    """
    headlines = [len(title) for title in _headlines(tree)]
    if len(headlines) < MIN_HEADLINES:
        return False
    if url and _HOME.fullmatch(urlsplit(url).path) and not urlsplit(url).query:
        return True
    if says_article or _running_paragraphs(tree) > MAX_RUNNING:
        return False
    if url and fetched:
        return not _NAMES_ARTICLE.search(_place(url))
    return sum(headlines) > MIN_SHARE * _unlinked(tree, text)


def _place(url: str) -> str:
    parts = urlsplit(url)
    return parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")


def _headlines(tree: Any) -> set[str]:
    titles = (
        text_of(link)
        for link in tree.iter("a")
        if not any(above.tag in _AROUND for above in link.iterancestors())
    )
    return {title for title in titles if MIN_TITLE <= len(title) <= MAX_TITLE}


def _running_paragraphs(tree: Any) -> int:
    """How many paragraphs of prose stand under one element, at most."""
    found: Counter[Any] = Counter()
    for paragraph in tree.iter("p"):
        length = len(text_of(paragraph))
        linked = sum(len("".join(link.itertext())) for link in paragraph.iter("a"))
        if length >= MIN_PROSE and linked < length / 2:
            found[paragraph.getparent()] += 1
    return max(found.values(), default=0)


def _unlinked(tree: Any, text: str) -> int:
    """How much of the found text is no link's."""
    linked = {text_of(link) for link in tree.iter("a")}
    return sum(len(line) for line in text.splitlines() if " ".join(line.split()) not in linked)
