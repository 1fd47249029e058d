"""The canonical payload → an EPUB 3 for e-readers: one chapter, a table of contents, a stylesheet.

A zip with `mimetype` first and stored, as the format wants it; every file bears the digest's day, so that the same digest gives
the same bytes. The chapter is the plain HTML that feeds have too, as XHTML, in which every value is escaped.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from brief.renderers.json import render as render_json
from brief.renderers.page import view
from brief.renderers.site.feeds import content
from brief.renderers.template import Theme
from brief.renderers.views import PageView

_FIRST_YEAR = 1980  # that a zip can tell
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def render(payload: Mapping[str, Any], *, theme: Theme | None = None) -> bytes:
    """The digest as an EPUB.

    Raises:
        RenderError: not the canonical form of a digest.
    """
    page = view(payload)
    digits = sha256(render_json(dict(payload)).encode()).digest()
    out = io.BytesIO()
    with ZipFile(out, "w") as book:
        _add(book, "mimetype", "application/epub+zip", page, kind=ZIP_STORED)
        for name, text in _files(page, str(UUID(bytes=digits[:16], version=5)), theme or Theme()).items():
            _add(book, name, text, page)
    return out.getvalue()


def _files(page: PageView, identifier: str, theme: Theme) -> dict[str, str]:
    values = {"page": page, "words": page.wording, "identifier": identifier}
    return {
        "META-INF/container.xml": _CONTAINER,
        "book/package.opf": theme.page("package.opf.j2", values),
        "book/contents.xhtml": theme.page("contents.xhtml.j2", values),
        "book/digest.xhtml": theme.page(
            "chapter.xhtml.j2", {**values, "content": _safe(content(page, theme))}
        ),
        "book/style.css": theme.stylesheet("book.css"),
    }


def _safe(html: str) -> Any:
    """What a template has escaped already."""
    from markupsafe import Markup

    return Markup(html)


def _add(book: ZipFile, name: str, text: str, page: PageView, *, kind: int = ZIP_DEFLATED) -> None:
    day = date.fromisoformat(page.date)
    entry = ZipInfo(name, (max(day.year, _FIRST_YEAR), day.month, day.day, 6, 0, 0))
    entry.compress_type = kind
    entry.external_attr = 0o644 << 16
    entry.create_system = 3  # the same on every system
    book.writestr(entry, text.encode("utf-8"))
