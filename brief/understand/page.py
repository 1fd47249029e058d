"""HTML page → the fields of an article: its text, and what the page says of itself.

Metadata (page_metadata.py) is read from the whole page, then the text (page_text.py): paragraphs, headings
and list entries become paragraphs set off by blank lines. The bytes are decoded as the page declares, where
that fits.

Nothing is ever fetched, and nothing depends on the clock.
"""

from __future__ import annotations

import copy
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from brief import charset, markup
from brief.errors import ReadError
from brief.model import ESTIMATED_DATE, PARTIAL, Document, Problem
from brief.understand.fields import Fields

if TYPE_CHECKING:
    from brief.understand.page_metadata import PageMetadata

# A page beyond this is not an article; real ones have up to 3,000,000, scripts included.
MAX_CHARACTERS = 10_000_000

_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")


def read(document: Document, *, latest: date | None = None) -> Fields:
    """Read a document of type "page".

    Raises:
        ReadError: no article could be found in it; it lists articles, or asks for consent.
    """
    from brief.understand import page_index, page_metadata, page_text, page_wall

    decoded = charset.decode(document.data, declared=document.charset or _declared(document.data))
    tree = _tree(decoded.text, document.where)
    about = page_metadata.read(tree, latest=latest)
    whole = copy.deepcopy(tree)
    paragraphs = page_text.paragraphs(
        tree, titles=about.titles, descriptions=about.descriptions, free=about.is_free
    )
    if not paragraphs and about.text and about.is_free:
        paragraphs = [line for part in about.text.splitlines() if (line := " ".join(part.split()))]
    text = "\n\n".join(paragraphs)
    if not text:
        raise _unreadable(document.where, "no article text found in the page")
    if page_wall.asks_for_consent(text):
        raise _refused(
            document.where, "a request to agree to cookies or tracking stands in place of the article"
        )
    url, fetched = document.url or about.url, document.url is not None
    if page_index.is_index(whole, says_article=about.says_article, url=url, fetched=fetched, text=text):
        raise _refused(document.where, "a page that lists articles (want a page with one article)")
    return Fields(
        text=text,
        title=about.title,
        published=about.published,
        updated=about.updated,
        source=about.source,
        author=about.author,
        url=about.url,
        language=about.language,
        categories=about.categories,
        caveats=_caveats(text, whole, about),
        extracted=True,
        problems=charset.problems(decoded, document.where),
    )


def _caveats(text: str, tree: Any, about: PageMetadata) -> tuple[str, ...]:
    """What a reader must be told of the article."""
    from brief.understand import page_wall

    partial = page_wall.is_partial(text, free=about.is_free, tree=tree)
    found = {PARTIAL: partial, ESTIMATED_DATE: about.is_date_estimated}
    return tuple(name for name, holds in found.items() if holds)


def _declared(data: bytes) -> str | None:
    if (stated := charset.in_html(data)) is not None:
        return stated
    match = _XML_CHARSET.match(data)
    return match[1].decode("ascii", "replace") if match else None


def _tree(text: str, where: str) -> Any:
    if len(text) > MAX_CHARACTERS:
        raise _unreadable(where, f"the page has {len(text):,} characters")
    if (tree := markup.tree(text, whole=True)) is None:
        raise _unreadable(where, "no HTML that can be parsed")
    return tree


def _refused(where: str, what: str) -> ReadError:
    fix = "name an article's own page or file, or add the site's feed as a source"
    return ReadError(Problem(where=where, what=what, fix=fix))


def _unreadable(where: str, what: str) -> ReadError:
    return ReadError(
        Problem(
            where=where, what=f"{what} (want a page with one article)", fix="save the article's text as .txt"
        )
    )
