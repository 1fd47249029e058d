"""A Digest → the bytes of its files. Pure: `deliver` writes what is made here.

Its HTML page is not among them: it has links to other days, and is the site's (site.py)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from brief.deliver.folder import TEXTS_SUFFIX
from brief.model import Article, Digest
from brief.registry import SUFFIXES, load

TEXTS_SCHEMA = "brief/texts@1"


def files(
    digest: Digest, payload: dict[str, Any], formats: Sequence[str], *, stem: str | None = None
) -> dict[str, bytes]:
    """The files of a digest, by name.

    Args:
        payload: the digest's canonical form.
        formats: long names; html is left to the site.
        stem: what the files are named by; None for the digest's days.
    """
    name = stem or stem_of(digest)
    alone = (form for form in formats if form != "html")
    made = {f"{name}{_suffix(form)}": _bytes(load("renderers", form)(payload)) for form in alone}
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


def _suffix(form: str) -> str:
    return SUFFIXES.get(form, f".{form}")


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=True, indent=1) + "\n"


def _bytes(rendered: str | bytes) -> bytes:
    return rendered if isinstance(rendered, bytes) else rendered.encode("utf-8", "replace")  # lone surrogates
