"""The public functions of the package: arguments checked and named, the work done by the pipeline and its stages.

Everything is imported when it is called, so that ``import brief`` and ``brief --help`` stay quick.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from brief.errors import ReadError, UsageError, check_text
from brief.model import Article, Brief, Digest, Problem, Sentence, Story

if TYPE_CHECKING:
    from brief.pipeline import Input
    from brief.protocols import Renderer


def read(path: str | os.PathLike[str], *, language: str | None = None) -> Article:
    """Read one article from a file.

    Args:
        path: a text, Markdown or HTML file, gzipped or not.
        language: BCP 47 tag of the article; None detects it.
    Raises:
        ReadError: the file can't be read, is no article, or holds several.
        ValueError: a malformed language tag.
    """
    articles, problems = read_all([path], language=language)
    if len(articles) == 1:
        return articles[0]
    where = os.fspath(path)
    if articles:
        several = f"holds {len(articles)} articles (want one)"
        raise ReadError(
            Problem(where=where, what=several, fix="name one of them; brief.read_all takes several")
        )
    skipped = Problem(where=where, what="not an article: skipped", fix="name a text or HTML file")
    raise ReadError(problems[0] if problems else skipped)


def read_all(
    inputs: Input | Iterable[Input], *, language: str | None = None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Read whatever the command line reads: files, folders, URLs, "-". Articles are handed through.

    Never raises for one bad item: that becomes a Problem.

    Returns:
        the articles in order of the inputs (those of a folder by path), and the Problems.
    Raises:
        ValueError: a malformed language tag.
    """
    from brief.config import defaults
    from brief.pipeline import collect

    found = collect(inputs, defaults(language=language))
    return found.articles, found.problems


def detect_language(text: str) -> str:
    """The language of a text as a BCP 47 tag; "und" where the text doesn't tell."""
    from brief.understand.language import detect

    check_text("text", text)
    return detect(text)


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """The sentences of a plain text, with their offsets into it.

    Args:
        language: BCP 47 tag; None detects it. A language without a pack gets neutral rules.
    Raises:
        ValueError: a malformed language tag.
    """
    from brief.understand.sentences import split

    check_text("text", text)
    if language is not None:
        check_text("language", language)
    return split(text, detect_language(text) if language is None else language)


def summarize(
    article: Article | str,
    *,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    method: str = "auto",
    language: str | None = None,
) -> Brief:
    """Condense an article, or a plain text, into sentences that stand in it word for word.

    Args:
        article: a plain text is never parsed for headers.
        sentences, words, ratio: at most one; none gives a length that suits the article. `ratio` in (0, 1].
        method: see ``brief methods``.
        language: BCP 47 tag; None takes the article's, else detects it.
    Returns:
        sentences in document order; at least one for a text that isn't empty.
    Raises:
        UsageError (a ValueError): an unknown method, a length that doesn't fit, a malformed language tag.
    """
    from brief.condense import brief as condensing  # takes less than half the time of a name from one
    from brief.condense import length as lengths
    from brief.understand import article as understanding

    length = lengths.Length(sentences=sentences, words=words, ratio=ratio)
    check_text("method", method)
    if language is not None:
        check_text("language", language)
    if isinstance(article, Article):
        whole = understanding.complete(article, language=language)
    else:
        check_text("article", article)
        whole = understanding.from_text(article, language=language)
    return condensing.brief_article(whole, method=method, length=length)


def group(articles: Iterable[Article], *, method: str = "auto") -> tuple[Story, ...]:
    """Bring articles together that tell the same event.

    Returns:
        the stories, most important first; each article given stands in exactly one, near duplicates included.
    Raises:
        UsageError (a ValueError): an unknown method.
    """
    from brief.config import defaults
    from brief.pipeline import collect, stories

    settings = defaults(method=method)
    return stories(collect(articles, settings).articles, settings)


def digest(
    inputs: Input | Iterable[Input],
    *,
    date: str | datetime.date | None = None,
    title: str | None = None,
    method: str | None = None,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    minutes: int | None = None,
    language: str | None = None,
    reader_language: str | None = None,
    timezone: str | None = None,
) -> Digest:
    """One day's digest; no file is written and no brief.toml read.

    Args:
        inputs: paths of files and folders, or Articles.
        date: ISO day; None takes the latest day among the articles.
        title: of the page; None takes the page's own words for it.
        method, sentences, words, ratio: how each story is condensed; see `summarize`.
        minutes: reading time to fill: briefs grow with the room, unless a length is given; None for short ones, in 10.
        language: what the articles are in; None detects it, one by one.
        reader_language: of the page's own words; None takes the articles' most frequent.
        timezone: IANA name of the zone that days are counted in; None takes each article's own offset.
    Returns:
        a digest without stories where the day has no articles.
    Raises:
        UsageError (a ValueError): an argument that isn't known or doesn't fit.
    """
    from brief.compose.pages import DayRange
    from brief.config import defaults
    from brief.pipeline import collect, digests
    from brief.renderers.json import titled

    settings = defaults(
        title=title,
        method=method,
        sentences=sentences,
        words=words,
        ratio=ratio,
        minutes=minutes,
        language=language,
        reader_language=reader_language,
        timezone=timezone,
    )
    days = DayRange.only(date) if date else DayRange.latest()
    return titled(next(digests(collect(inputs, settings), settings, days=days)))


def render(digest: Digest, format: str) -> str | bytes:
    """A digest as text: "markdown", "html", "plain", "json", "csv" are str, "email" is bytes; short names too.

    Raises:
        UsageError (a ValueError): an unknown format, or no Digest.
    """
    from brief.registry import format_name, load
    from brief.renderers.json import payload

    if not isinstance(digest, Digest):
        raise UsageError(f"{digest!r:.60} is not a Digest. Fix: make one with brief.digest")
    check_text("format", format)
    renderer: Renderer = load("renderers", format_name(format))
    return renderer(payload(digest))
