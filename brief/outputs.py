"""A Digest → the bytes of its files. Pure: `deliver` writes what is made here.

Its HTML page is not among them: it has links to other days, and is the site's (site.py)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from brief.deliver.folder import TEXTS_SUFFIX
from brief.errors import RenderError
from brief.mailing import draft
from brief.model import Article, Digest, Problem
from brief.registry import SUFFIXES, load
from brief.renderers import pdf, plain
from brief.renderers.mail_notes import MailSetting
from brief.renderers.markdown import front_matter
from brief.renderers.overflow import overflow
from brief.renderers.template import Theme
from brief.settings import Settings

TEXTS_SCHEMA = "brief/texts@1"
_PAGES = ("markdown", "plain")  # that have a page of further stories, as the site has


def makeable(settings: Settings) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings without the formats that can't be made on this machine, and what stands in their way.

    Raises:
        RenderError: there is no format left.
    """
    problem = pdf.missing() if "pdf" in settings.format else None
    if problem is None:
        return settings, ()
    left = tuple(form for form in settings.format if form != "pdf")
    if not left:
        raise RenderError(str(problem))
    return replace(settings, format=left), (problem,)


def files(
    digest: Digest, payload: dict[str, Any], settings: Settings, *, theme: Theme, stem: str | None = None
) -> dict[str, bytes]:
    """The files of a digest, by name.

    Args:
        payload: the digest's canonical form.
        settings: which formats, by their long names; html is left to the site.
        theme: templates that take the place of brief's.
        stem: what the files are named by; None for the digest's days.
    """
    name = stem or stem_of(digest)
    alone = (form for form in settings.format if form != "html")
    made = {
        f"{name}{_suffix(form)}": _bytes(_rendered(form, payload, name, settings, theme)) for form in alone
    }
    if rest := overflow(payload):
        further = payload["more"]["stem"]
        pages = (form for form in settings.format if form in _PAGES)
        made |= {
            f"{further}{_suffix(form)}": _bytes(_rendered(form, rest, further, settings, theme))
            for form in pages
        }
    if "json" in settings.format and (unfiled := _unfiled(digest)):
        made[f"{name}{TEXTS_SUFFIX}"] = _bytes(_json(_texts(unfiled)))
    return made


def _rendered(form: str, payload: dict[str, Any], name: str, settings: Settings, theme: Theme) -> str | bytes:
    if form == "email":
        return draft(payload, key=name, settings=settings, theme=theme)
    if form == "plain":
        return plain.render(payload, MailSetting(theme=theme))
    if form in ("epub", "pdf"):
        made: bytes = load("renderers", form)(payload, theme=theme)
        return made
    rendered: str | bytes = load("renderers", form)(payload)
    if form == "markdown" and settings.front_matter and isinstance(rendered, str):
        return front_matter(payload) + rendered
    return rendered


def _unfiled(digest: Digest) -> list[Article]:
    """The articles that can't be read again from their path, by id: taken out of a page, or never a file."""
    articles = (article for story in digest.stories for article in story.articles)
    unfiled = (article for article in articles if article.extracted or article.path is None)
    return sorted(unfiled, key=lambda article: article.id)


def _texts(articles: Sequence[Article]) -> dict[str, Any]:
    texts: dict[str, str] = {}
    titles: dict[str, list[str | None]] = {}  # one text may come under several
    for article in articles:
        texts[article.id] = article.text
        known = titles.setdefault(article.id, [])
        known += [] if article.title in known else [article.title]
    bodies = {article.id: article.body for article in articles if article.body}
    return {"schema": TEXTS_SCHEMA, "texts": texts, "titles": titles, "bodies": bodies}


def stem_of(digest: Digest) -> str:
    """The name of a digest's files, without their suffix."""
    return f"{digest.since}_{digest.date}" if digest.since else digest.date


def _suffix(form: str) -> str:
    return SUFFIXES.get(form, f".{form}")


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=True, indent=1) + "\n"


def _bytes(rendered: str | bytes) -> bytes:
    return rendered if isinstance(rendered, bytes) else rendered.encode("utf-8", "replace")  # lone surrogates
