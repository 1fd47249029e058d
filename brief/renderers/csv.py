"""The canonical payload → CSV for spreadsheets and programs: one row a printed sentence, with all it takes to cite it.

RFC 4180: comma, CRLF, quotation marks doubled; the first row names the columns. Texts are verbatim, line breaks
included, with one exception: spreadsheets run a cell that begins with ``= + - @`` (or a tab, a line break, a
full-width form of those) as a formula, so such a cell gets one apostrophe in front. A cell that already begins
with apostrophes before such a character gets one more, so that `unguarded` gives back every cell as it was.
Lone surrogates, which UTF-8 can't hold, become U+FFFD. Sentences are those that the page shows, in its order; a
headline that is a sentence is one of them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from brief.charset import storable
from brief.renderers.order import in_page_order, printed, whole

COLUMNS = (
    "id", "text", "outlet", "author", "title", "published", "retrieved", "url", "path",
    "start", "end", "sha256", "text_sha256", "language", "article", "story", "paragraph",
)  # fmt: skip
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def render(payload: Mapping[str, Any]) -> str:
    """The printed sentences as CSV.

    Raises:
        RenderError: not the canonical form of a digest.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    with whole():
        writer.writerows(_rows(payload))
    return out.getvalue()


def guarded(text: str) -> str:
    """A cell that no spreadsheet runs as a formula.

    >>> guarded("-5 Grad"), guarded("Regen")
    ("'-5 Grad", 'Regen')
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """The text of a cell, word for word."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _rows(payload: Mapping[str, Any]) -> Iterator[list[str | int]]:
    for story in in_page_order(payload["sections"]):
        articles = {article["id"]: article for article in story["articles"]}
        headline = [story["headline_sentence"]] if story["headline_sentence"] else []
        new, rest = printed(story)
        for sentence in (*headline, *new, *rest):
            yield _row(sentence, articles.get(sentence["article"], {}), story)


def _row(
    sentence: Mapping[str, Any], article: Mapping[str, Any], story: Mapping[str, Any]
) -> list[str | int]:
    fields = {
        "id": sentence["id"],
        "text": sentence["text"],
        "outlet": article.get("source"),
        "start": sentence["start"],
        "end": sentence["end"],
        "article": sentence["article"],
        "story": story["id"],
        "paragraph": sentence["paragraph"],
        "language": article.get("language") or story["language"],
    }
    row = (fields[name] if name in fields else article.get(name) for name in COLUMNS)
    return [value if isinstance(value, int) else guarded(storable(value or "")) for value in row]
