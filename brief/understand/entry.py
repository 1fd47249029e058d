"""An entry of a feed, newsletter or mailbox → the fields of an article.

The entry is a JSON object, as `sources` hands it over: title, html or text, url, published, updated, author, source,
language, categories, key, whole. Its HTML is not trusted: it becomes plain paragraphs (fragment.py), its title one line of
text. Its categories are kept: one may tell its kind. What isn't a string, or no date, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.markup import is_crowded
from brief.model import Document, Problem
from brief.understand import dates, fragment
from brief.understand.fields import Fields
from brief.understand.item import json_object, text_fields, texts_field
from brief.understand.language import tag_of

_FIELDS = ("title", "html", "text", "url", "published", "updated", "author", "source", "language")
_HTTP = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def read(document: Document) -> Fields:
    """Read a document of type "entry".

    Raises:
        ReadError: it is not a JSON object.
    """
    item = json_object(document)
    values, problems = text_fields(item, _FIELDS, where=document.where)
    language = tag_of(values["language"]) if "language" in values else None
    title = fragment.plain(values.get("title", "")) or None
    texts = fragment.paragraphs(values.get("html", ""), titles=[title] if title else ())
    if not texts and is_crowded(values.get("html", "")):
        problems.append(_unread(document.where))
    return Fields(
        text="\n\n".join(texts) or values.get("text", ""),
        title=title,
        published=_date(values, ("published", "updated"), language),
        updated=_date(values, ("updated",), language),
        source=fragment.plain(values.get("source", "")) or None,
        author=fragment.plain(values.get("author", "")) or None,
        url=url if _HTTP.fullmatch(url := values.get("url", "").strip()) else None,
        language=language,
        categories=texts_field(item, "categories"),
        extracted=True,
        problems=tuple(problems),
    )


def _unread(where: str) -> Problem:
    what = "its markup would take minutes to read, so its text was not read"
    return Problem(where=where, what=what, fix="save its text as .txt", kind="partly")


def _date(values: dict[str, str], names: Sequence[str], language: str | None) -> str | None:
    """The first of some fields that is a date: when it was published, else when it was last changed."""
    stated = (values.get(name) for name in names)
    return next(
        (found for value in stated if value and (found := dates.parse(value, language=language))), None
    )
