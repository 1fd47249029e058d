"""An article that a digest cites → the article as it is now: its file read again, or what was kept of it.

Text and Markdown files are read again from their path, looked up from the working directory and then below `root`, with the
same reader as when the digest was made. What came out of a page, a feed, a mail or JSON lines is taken from the file
that was written beside the digest, else from the archive. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from brief.deliver.folder import TEXTS_SUFFIX, json_in
from brief.errors import ReadError
from brief.model import Article, Document, Problem
from brief.sources.inputs import documents
from brief.understand.article import complete, understand

Archived = Callable[[str], Article | None]  # article id -> the article, as the archive has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """An article as it is now."""

    where: str  # how messages name it
    article: Article  # understood
    titles: tuple[str | None, ...]  # its title; of a text that came under several all; () where none was kept
    sha256: str | None  # of the raw bytes; None for what was kept


# article id -> the article, its titles
Texts = Callable[[str], tuple[Article, tuple[str | None, ...]] | None]


def nothing(article_id: str) -> None:
    """Nothing is kept elsewhere."""


def texts_of(digest: Path, archived: Archived) -> Texts:
    """What is kept beside a digest's file, then what the archive has."""
    beside = digest.with_name(digest.name.removesuffix(".json") + TEXTS_SUFFIX)
    try:
        content = json_in(beside)
        texts: dict[str, str] = content["texts"]
        titles: dict[str, list[str | None]] = content.get("titles", {})
        bodies: dict[str, int] = content.get("bodies", {})
    except (KeyError, TypeError, AttributeError):
        texts, titles, bodies = {}, {}, {}

    def find(article_id: str) -> tuple[Article, tuple[str | None, ...]] | None:
        if article_id in texts:
            bare = Article.of(id=article_id, text=texts[article_id])
            return replace(bare, body=bodies.get(article_id, 0)), tuple(titles.get(article_id, ()))
        article = archived(article_id)
        return (article, (article.title,)) if article else None

    return find


def original(cited: Mapping[str, Any], *, texts: Texts, root: Path | None) -> Original | Problem:
    """The article that a digest cites, as it is now; a Problem where it isn't there.

    Args:
        cited: as it stands in the digest's JSON.
        root: where files are looked for that aren't found from the working directory.
    """
    where = cited["path"] or cited["url"] or cited["id"]
    is_file = cited["path"] and not cited["extracted"]
    found = [one for place in _places(cited["path"], root) if (one := _read(place, cited))] if is_file else []
    if found:
        return next((one for one in found if one.sha256 == cited["sha256"]), found[0])
    if (told := texts(cited["id"])) is not None:
        article, titles = told
        understood = article if article.sentences else complete(article, language=cited["language"])
        return Original(where=where, article=understood, titles=titles, sha256=None)
    if is_file:
        fix = "put it back, or name the folder it was moved to with --root"
        return Problem(where=where, what="not checkable: there is no such file", fix=fix)
    fix = f"put the {TEXTS_SUFFIX} file that was written with the digest beside it"
    return Problem(where=where, what="not checkable: its text was not kept", fix=fix)


def _places(path: str, root: Path | None) -> Iterator[Path]:
    """Where a file may be: as it was named, then below `root`, with ever fewer of its folders."""
    yield Path(path)
    parts = [part for part in Path(path).parts if part not in ("/", "..")]
    if root:
        yield from (root.joinpath(*parts[first:]) for first in range(len(parts)))


def _read(place: Path, cited: Mapping[str, Any]) -> Original | None:
    document = next(iter(documents([str(place)])), None) if place.is_file() else None
    if not isinstance(document, Document):
        return None
    try:
        article = understand(document, language=cited["language"])
    except ReadError:  # there is nothing in it any more
        return None
    return Original(where=str(place), article=article, titles=(article.title,), sha256=document.sha256)
