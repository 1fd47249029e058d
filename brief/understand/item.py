"""One JSON object with the fields of Article → those fields; text is kept as given, markup in it too.

A field of the wrong type is left out and told as a Problem that names it; unknown fields are ignored.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from brief.charset import storable
from brief.errors import ReadError
from brief.model import Document, Problem
from brief.understand import dates
from brief.understand.fields import Fields
from brief.understand.language import tag_of

_FIELDS = ("title", "text", "source", "author", "url", "language", "kind", "id", "published", "date")


def read(document: Document) -> Fields:
    """Read a document of type "item".

    Raises:
        ReadError: it is not a JSON object.
    """
    item = json_object(document)
    values, problems = text_fields(item, _FIELDS, where=document.where)
    language = tag_of(values["language"]) if "language" in values else None
    if language is None and "language" in values:
        problems.append(
            _problem(
                document.where, f"'language' is {values['language'][:40]!r}", "a BCP 47 tag such as 'de'"
            )
        )
    stated = values.get("published") or values.get("date")
    published = dates.parse(stated, language=language) if stated else None
    if stated and published is None:
        problems.append(_problem(document.where, f"{stated[:60]!r} is not a date", "YYYY-MM-DD"))
    return Fields(
        text=values.get("text", ""),
        title=values.get("title"),
        published=published,
        source=values.get("source"),
        author=values.get("author"),
        url=values.get("url"),
        language=language,
        kind=values.get("kind"),
        id=values.get("id"),
        categories=texts_field(item, "categories"),
        caveats=texts_field(item, "caveats"),
        extracted=True,
        problems=tuple(problems),
    )


def texts_field(item: dict[str, object], name: str) -> tuple[str, ...]:
    """A list of texts; what is no text is left out."""
    given = item.get(name)
    texts = (
        (" ".join(value.split()) for value in given if isinstance(value, str))
        if isinstance(given, list)
        else ()
    )
    return tuple(text for text in texts if text)


def json_object(document: Document) -> dict[str, object]:
    """The JSON object that a document's bytes are.

    Raises:
        ReadError: they are not one.
    """
    try:
        item = json.loads(document.data)
    except (ValueError, RecursionError) as error:
        raise ReadError(_problem(document.where, f"not JSON ({error})", "one JSON object a line")) from error
    if not isinstance(item, dict):
        raise ReadError(_problem(document.where, "not a JSON object", "one with 'title' or 'text'"))
    return item


def text_fields(
    item: dict[str, object], names: Iterable[str], *, where: str
) -> tuple[dict[str, str], list[Problem]]:
    """The fields that have a text, by name; and a Problem for each that is of another type."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for name in names:
        value = item.get(name)
        text = _text(name, value)
        if text:
            found[name] = storable(text)
        elif text is None and value is not None:
            problems.append(_problem(where, f"'{name}' is of type {type(value).__name__}", "text"))
    return found, problems


def _text(name: str, value: object) -> str | None:
    if isinstance(value, str):
        return value
    if name == "author" and isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(value)
    if name == "id" and isinstance(value, int):
        return str(value)
    return None


def _problem(where: str, what: str, want: str) -> Problem:
    return Problem(
        where=where, what=f"{what} (want {want})", fix="correct this item; the rest of it was read"
    )
