"""Document → Article: decoded, its header or page read, dated, its language known, split into sentences.

Each type of document has one reader that fills the fields (text and Markdown here, pages in page.py, items
in item.py, entries of feeds and mails in entry.py); what follows is the same for all. An article that says nothing,
neither title nor text, is a ReadError; anything less is a Problem beside the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter

from brief import charset
from brief.errors import ReadError
from brief.languages import normalise
from brief.markup import without_marks
from brief.model import ESTIMATED_DATE, Article, Document, Problem, Sentence, article_id
from brief.understand import dates, header, kind, language
from brief.understand.dateline import after_dateline, without_datelines
from brief.understand.fields import Fields
from brief.understand.sentences import split

Problems = tuple[Problem, ...]

_PARAGRAPH = attrgetter("paragraph")
_QUOTED = "> "


def understand(document: Document, *, language: str | None = None, latest: date | None = None) -> Article:
    """Read a document as an article.

    Args:
        document: bytes, and where they came from.
        language: BCP 47 tag that the text is in; None detects it.
        latest: a date after this day is not believed.
    Returns:
        the article with all its fields and sentences.
    Raises:
        ReadError: there is neither title nor text in it.
        ValueError: `language` is not a well-formed tag.
    """
    return understand_with_problems(document, language=language, latest=latest)[0]


def understand_with_problems(
    document: Document, *, language: str | None = None, latest: date | None = None
) -> tuple[Article, Problems]:
    """As `understand`, and what was wrong with the document though it could be read."""
    fields = _fields(document, latest)
    if not fields.text[fields.body :].strip() and not fields.title:
        raise ReadError(fields.problems[0] if fields.problems else _empty(document.where))
    published, dating = _published(document, fields, latest)
    url = fields.url or document.url
    tag = _language(fields, language or document.language)
    place = url or (document.where if document.type in ("item", "entry") else document.path)
    own_id = fields.id or article_id(place, fields.text)
    sentences = _split(fields.text, tag, own_id, body=fields.body, markup=fields.markup)
    if document.type == "entry":
        sentences = _without_quoted(sentences)
    article = Article(
        id=own_id,
        title=fields.title,
        text=fields.text,
        language=tag,
        published=published,
        source=fields.source,
        author=fields.author,
        url=url,
        path=document.path,
        kind=_kind(sentences, fields.title, url, tag, stated=fields.kind, categories=fields.categories),
        sentences=sentences,
        categories=fields.categories,
        caveats=fields.caveats,
        body=fields.body,
        extracted=fields.extracted,
        retrieved=document.retrieved,
        sha256=document.sha256 or None,
    )
    return _with_newest_day(article, fields.updated, latest), fields.problems + dating


def _empty(where: str) -> Problem:
    return Problem(
        where=where,
        what="there is no text in it (want an article)",
        fix="check that the file was saved whole, or remove it",
    )


def from_text(text: str, *, language: str | None = None) -> Article:
    """A plain text as an article; it is never parsed for headers.

    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    own_id = article_id(None, text)
    tag = _given_or_detected(language, None, text)
    sentences = _split(text, tag, own_id)
    sort = _kind(sentences, None, None, tag)
    return Article(id=own_id, text=text, language=tag, sentences=sentences, kind=sort)


def complete(article: Article, *, language: str | None = None) -> Article:
    """Fill what an article made from one's own data lacks: language, sentences, kind.

    Raises:
        ValueError: `language`, or the article's own, is not a well-formed tag.
    """
    given = article.language if language is None else language
    tag = _given_or_detected(given, article.title, article.text[article.body :])
    sentences = article.sentences
    if not sentences or tag != article.language:
        sentences = _split(article.text, tag, article.id, body=article.body)
        if article.sentences and not any(s.text.startswith(_QUOTED) for s in article.sentences):
            sentences = _without_quoted(sentences)  # of a mail, in another language
    sort = article.kind or _kind(sentences, article.title, article.url, tag, categories=article.categories)
    return replace(article, language=tag, sentences=sentences, kind=sort)


def _fields(document: Document, latest: date | None) -> Fields:
    if document.type == "item":
        from brief.understand import item

        return item.read(document)
    if document.type == "entry":
        from brief.understand import entry

        return entry.read(document)
    if document.type == "docx":
        from brief.understand import docx

        return docx.read(document)
    if document.type == "page" and document.entry is not None:
        from brief.understand import entry_page

        return entry_page.read(document, latest=latest)
    if document.type == "page":
        from brief.understand import page

        return page.read(document, latest=latest)
    return _text(document)


def _text(document: Document) -> Fields:
    """A text or Markdown file: its header, and the whole decoded file as text."""
    decoded = charset.decode(document.data, declared=document.charset)
    head = header.parse_header(decoded.text, where=document.where)
    markup = document.type == "markdown"
    title = without_marks(head.title).strip() if head.title and markup else None
    return Fields(
        text=decoded.text,
        title=title or head.title,
        published=head.published,
        source=head.source,
        author=head.author,
        url=head.url,
        language=head.language,
        categories=head.categories,
        body=head.body,
        markup=markup,
        problems=head.problems + charset.problems(decoded, document.where),
    )


def _published(document: Document, fields: Fields, latest: date | None) -> tuple[str | None, Problems]:
    """The date the header or page gives, else the path's, else the dateline's; none that lies after `latest`."""
    problems: Problems = ()
    in_path = dates.in_path(document.path) if document.path else None
    dateline = fields.text[fields.body : after_dateline(fields.text, fields.body)]
    for found in (fields.published, in_path, dates.parse(dateline) if dateline else None):
        if found is None:
            continue
        if latest is None or date.fromisoformat(found[:10]) <= latest:
            return found, problems
        problem = Problem(
            where=document.where,
            what=f"its date, {found[:10]}, lies in the future",
            fix="correct the date; until then the article counts as undated",
            kind="partly",
        )
        problems = problems or (problem,)
    return None, problems


def _with_newest_day(article: Article, updated: str | None, latest: date | None) -> Article:
    """A live blog is of the day of its newest entry, not of the day it began: that may be years ago."""
    if article.kind != "liveblog" or updated is None or updated < (article.published or ""):
        return article
    believed = latest is None or date.fromisoformat(updated[:10]) <= latest
    stated = tuple(caveat for caveat in article.caveats if caveat != ESTIMATED_DATE)
    return replace(article, published=updated, caveats=stated) if believed else article


def _language(fields: Fields, given: str | None) -> str:
    """What the caller says, else what the header says unless the text clearly says otherwise, else the text."""
    if given:
        return normalise(given)
    stated = normalise(fields.language) if fields.language else None
    sample = fields.text[fields.body :] if fields.text[fields.body :].strip() else fields.title or ""
    detected, confidence = language.likeliest(sample)
    if stated and (detected == "und" or confidence < language.SURE):
        return stated
    if detected == "und" and fields.title:
        detected = language.detect(f"{fields.title}\n{sample}")
    return detected


def _given_or_detected(given: str | None, title: str | None, text: str) -> str:
    return language.detect(f"{title or ''}\n{text}") if given is None else normalise(given)


def _split(text: str, language: str, id: str, *, body: int = 0, markup: bool = False) -> tuple[Sentence, ...]:
    start = after_dateline(text, body)
    return without_datelines(text, split(text, language, start=start, article_id=id, markup=markup))


def _without_quoted(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences without those of paragraphs behind ">", which a mail quotes of another; all where nothing else is said."""
    quoted = {sentence.paragraph for sentence in sentences if sentence.text.startswith(_QUOTED)}
    return tuple(s for s in sentences if s.paragraph not in quoted) or sentences


def _kind(
    sentences: Sequence[Sentence],
    title: str | None,
    url: str | None,
    language: str,
    *,
    categories: Sequence[str] = (),
    stated: str | None = None,
) -> str:
    paragraphs = groupby(sentences, key=_PARAGRAPH)
    texts = tuple([" ".join([sentence.text for sentence in of]) for _, of in paragraphs])
    return kind.kind_of(
        title=title, url=url, paragraphs=texts, language=language, stated=stated, categories=categories
    )
