"""A Digest → the bytes of its files; several → their index. Pure: `deliver` writes what is made here."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping, Sequence
from typing import Any

from brief.deliver.folder import INDEX, TEXTS_SUFFIX
from brief.model import Article, Digest
from brief.registry import SUFFIXES, load

TEXTS_SCHEMA = "brief/texts@1"


def files(digest: Digest, payload: dict[str, Any], formats: Sequence[str]) -> dict[str, bytes]:
    """The files of a digest, by name.

    Args:
        payload: the digest's canonical form.
        formats: long names.
    """
    name = stem_of(digest)
    made = {f"{name}{_suffix(form)}": _bytes(load("renderers", form)(payload)) for form in formats}
    kept = kept_texts(digest) if "json" in formats else {}
    if kept:
        made[f"{name}{TEXTS_SUFFIX}"] = _bytes(_json({"schema": TEXTS_SCHEMA, "texts": kept}))
    return made


def kept_texts(digest: Digest) -> dict[str, str]:
    """The texts that no file of their own holds, by article id."""
    articles = (article for story in digest.stories for article in story.articles)
    return {article.id: article.text for article in sorted(articles, key=lambda a: a.id) if is_kept(article)}


def is_kept(article: Article) -> bool:
    """Whether an article can't be read again from its path: it was taken out of a page, or never was a file."""
    return article.extracted or article.path is None


def stem_of(digest: Digest) -> str:
    """The name of a digest's files, without their suffix."""
    return f"{digest.since}_{digest.date}" if digest.since else digest.date


def index(digests: Mapping[str, dict[str, Any]], *, pages: Container[str]) -> dict[str, bytes]:
    """The index file: the newest digest, and older ones below it.

    Args:
        digests: their canonical forms, by stem.
        pages: stems that there is an HTML page of; others are left out.
    Returns:
        name and bytes of the file; nothing where there is no page.
    """
    from brief.renderers.index import render

    found = [(payload["date"], name) for name, payload in digests.items() if name in pages]
    if not found:
        return {}
    (_, newest), *older = sorted(found, reverse=True)
    days = [(day, f"{name}.html", _first_headline(digests[name])) for day, name in older]
    return {INDEX: _bytes(render(digests[newest], days))}


def _first_headline(payload: dict[str, Any]) -> str:
    stories = (story for section in payload["sections"] for story in section["stories"])
    return next((story["short_headline"] for story in stories), "")


def _suffix(form: str) -> str:
    return SUFFIXES.get(form, f".{form}")


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=True, indent=1) + "\n"


def _bytes(rendered: str | bytes) -> bytes:
    return rendered if isinstance(rendered, bytes) else rendered.encode("utf-8", "replace")  # lone surrogates
