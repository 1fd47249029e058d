"""HTML page → the fields of an article: its text, and what the page says of itself.

Text: trafilatura's default mode, over the page without what its reader doesn't see (hidden elements) and
what is not the article (captions, prompts to read on or subscribe). Paragraphs, headings and list entries
become paragraphs set off by blank lines. Metadata (page_metadata.py) is read before, from the whole page.

Nothing is ever fetched, and nothing depends on the clock.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from brief.errors import ReadError
from brief.model import Document, Problem
from brief.understand import charset
from brief.understand.fields import Fields

MAX_CHARACTERS = 20_000_000  # a page beyond this is not an article, and its tree would not fit in memory
MAX_DEPTH = 400  # elements within one another

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_BLOCKS = ("p", "head", "item", "quote", "row", "code")


def read(document: Document, *, latest: date | None = None) -> Fields:
    """Read a document of type "page".

    Raises:
        ReadError: no article could be found in it.
    """
    from brief.understand import page_metadata

    decoded = charset.decode(document.data, declared=document.charset or _declared(document.data))
    tree = _tree(decoded.text, document.where)
    about = page_metadata.read(tree, latest=latest)
    paragraphs = _paragraphs(tree)
    if not paragraphs:
        raise _unreadable(document.where, "no article text found in the page")
    return Fields(
        text="\n\n".join(paragraphs),
        title=about.title,
        published=about.published,
        source=about.source,
        author=about.author,
        url=about.url,
        language=about.language,
        kind=about.kind,
        extracted=True,
        problems=charset.problems(decoded, document.where),
    )


def _declared(data: bytes) -> str | None:
    head = data[:4096]
    match = _META_CHARSET.search(head) or _XML_CHARSET.match(head)
    return match[1].decode("ascii", "replace") if match else None


def _tree(text: str, where: str) -> Any:
    from lxml import etree, html

    if len(text) > MAX_CHARACTERS:
        raise _unreadable(where, f"the page has {len(text):,} characters")
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "", text)
    try:
        tree = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise _unreadable(where, "no HTML that can be parsed") from error
    return tree


def _paragraphs(tree: Any) -> list[str]:
    """The text of the article, one string a paragraph."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(tree, include_comments=False)
    except Exception:  # whatever a malformed page does to the extractor, the run goes on
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return [text for block in _blocks(body) if (text := " ".join("".join(block.itertext()).split()))]


def _blocks(body: Any) -> list[Any]:
    """The elements that are paragraphs of their own: the innermost ones."""
    return [
        element
        for element in body.iter(*_BLOCKS)
        if element.tag == "row" or not any(True for _ in element.iterdescendants(*_BLOCKS))
    ]


def _unreadable(where: str, what: str) -> ReadError:
    return ReadError(
        Problem(
            where=where, what=f"{what} (want a page with one article)", fix="save the article's text as .txt"
        )
    )
