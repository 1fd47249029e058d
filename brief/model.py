"""The nouns that flow through the pipeline: plain, frozen values without behaviour of their own.

Document → Article (with Sentences) → Brief → Story → Section → Digest; a Problem tells what went wrong
with one item while the run went on. Nothing here reads, writes, or knows a third-party type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from math import ceil
from typing import Any

SCHEMA = "brief/digest@1"
PARTIAL = "partial"  # caveat of an article: only the free part of it stands in its page
REPORTS = frozenset({"report", "item", "unknown", None})  # kinds of article that tell what happened
TITLE_ALONE = frozenset({"result", "list", "service"})  # kinds that are told by their title
_TEXT_FIELDS = ("text", "title", "language", "source", "author", "url", "path", "kind", "id")
ESTIMATED_DATE = "estimated_date"  # caveat: its date was guessed from the page, not stated by it
# Silent reading of newspaper-like prose: Brysbaert 2019, "How many words do we read per minute?", 238 for English.
WORDS_A_MINUTE = 238
LONG_BRIEF = 75  # words: one of more is printed in paragraphs, and told in part where a reader has less time
LONGEST_CUT = 450  # words of what is left of one there
MAX_HEADLINE_CHARS = 400  # a first sentence that stands in for a title is shown whole up to here


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What went wrong with one item, in words that let its owner mend it."""

    where: str  # path, URL, or "file:line"
    what: str  # what is wrong, and what was wanted
    fix: str  # what to do about it
    kind: str = "unread"  # what became of it: unread, partly, unreachable, left_out; editors: of their file

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. Fix: {self.fix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a source hands over: bytes, and where they came from. Not yet understood."""

    where: str  # how messages name it: a path, "-", "items.jsonl:12"
    data: bytes  # decompressed content
    type: str = "text"  # text, markdown, page, docx; JSON: item (fields of Article), entry (of feed, mail)
    path: str | None = None  # as given on the command line, "/" between folders
    url: str | None = None  # where it was fetched from
    charset: str | None = None  # declared outside the bytes (an HTTP header)
    retrieved: str | None = None  # ISO time of the fetch; None for local files
    sha256: str = ""  # hex, of the raw bytes as stored (before decompression)
    language: str | None = None  # BCP 47 tag that its source's settings give; None: detected
    entry: bytes | None = None  # of a page: the feed's entry (JSON) that led to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A stretch of an article, word for word: ``article.text[start:end] == text``."""

    text: str
    start: int  # code points into article.text
    end: int  # half-open
    paragraph: int  # counted from 0 within the article's body
    article_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. Any field but `text` may be None: not given, or not yet understood."""

    id: str  # 16 hex digits of SHA-256 over URL or path, NUL, text, unless given
    title: str | None = None
    text: str  # what offsets count in: the whole decoded file, or the text extracted from a page
    language: str | None = None  # BCP 47 tag
    published: str | None = None  # ISO date, or time with the publisher's own offset
    source: str | None = None  # the outlet's name
    author: str | None = None
    url: str | None = None
    path: str | None = None  # of the file it was read from, as given, "/" between folders
    kind: str | None = None  # report, item, opinion, interview, liveblog, result, list, service, ad, unknown
    sentences: tuple[Sentence, ...] = ()  # in document order; () means not yet understood
    categories: tuple[str, ...] = ()  # sections and categories that page or feed gives it
    caveats: tuple[str, ...] = ()  # what a reader must be told of it: PARTIAL, ESTIMATED_DATE
    body: int = 0  # where the body begins in `text`, after a header; code points
    extracted: bool = False  # True: `text` was taken out of a page, so it is kept beside the digest
    retrieved: str | None = None  # ISO time of the fetch
    sha256: str | None = None  # hex, of the raw bytes it was read from

    @classmethod
    def of(
        cls,
        *,
        text: str,
        title: str | None = None,
        language: str | None = None,
        published: str | date | datetime | None = None,
        source: str | None = None,
        author: str | None = None,
        url: str | None = None,
        path: str | None = None,
        kind: str | None = None,
        id: str | None = None,
    ) -> Article:
        """Make an Article from one's own data. Fills fields only; understands nothing.

        Args:
            text: the article, word for word; may be empty (a title alone).
            published: an ISO date or time, kept in its own offset.
            url: kept as it is; linked only if http or https.
            id: default 16 hex digits of SHA-256 over URL or path, NUL, text.
        Raises:
            ValueError: `published` is text but not an ISO date or time, or another field is no text.
        """
        made = cls(
            id=id or article_id(url or path, text),
            title=title,
            text=text,
            language=language,
            published=iso_published(published),
            source=source,
            author=author,
            url=url,
            path=path,
            kind=kind,
        )
        for name in _TEXT_FIELDS:
            value = getattr(made, name)
            if not isinstance(value, str) and (value is not None or name == "text"):
                raise ValueError(f"{name}: {value!r:.60} is not text (want a str). Fix: hand over its text")
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """An article, or several, condensed: sentences chosen, none changed."""

    articles: tuple[Article, ...]  # what it was drawn from
    sentences: tuple[Sentence, ...]  # in document order; grouped by article for several
    method: str  # name and version, "auto@7"
    n_words: int  # over all sentences
    marks: tuple[tuple[str, ...], ...] = ()  # for each sentence what a reader must be told, () for nothing
    alone: tuple[tuple[str, ...], ...] = ()  # the same where others are not shown; () where it never is alone
    ends: tuple[int, ...] = ()  # of a long one: so many sentences stand as they are without those behind
    complete: bool = False  # True: the article is so short that it is given whole

    @property
    def text(self) -> str:
        """The sentences, a space between them; word for word but for line breaks inside them."""
        return " ".join(" ".join(s.text.split()) for s in self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A figure the articles of a story disagree on, as each has it."""

    values: tuple[tuple[str, str], ...]  # (article id, the words as they stand there)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One event, and all articles that tell it."""

    id: str
    headline: str
    headline_origin: str  # "title", or "sentence": the first that is no scrap stands in for a missing title
    short_headline: str  # cut at a clause with "…" where long; for lists
    subject_headline: str  # short enough for a mail's subject; "" where a cut would distort
    headline_article: str  # id of the article it was taken from
    headline_sentence: Sentence | None  # where the headline is a sentence; not in the brief again
    language: str  # BCP 47 tag of headline and brief; "und" where not known
    kind: str  # of its leading article
    articles: tuple[Article, ...]  # the leading article first; each given article stands in one story
    near_duplicate_of: tuple[str | None, ...]  # for each article the id of the article whose text it repeats
    brief: Brief
    sources: tuple[str, ...]  # the outlets known by name, in order of their first article
    own_texts: int  # texts that are not near duplicates of another
    agencies: tuple[tuple[str, int], ...] = ()  # (agency, articles that carry its text)
    status: str = "new"  # new, updated, continued
    since: str | None = None  # ISO day the story began; None where no day is known
    new_sentences: tuple[Sentence, ...] = ()  # of the brief: what the day before did not have
    changed: tuple[tuple[str, str], ...] = ()  # (article id, ISO day an earlier version of it was told)
    depth: str = "full"  # full, short, line, listed; omitted: an ad, not shown but counted
    differs: tuple[Difference, ...] = ()
    headline_marks: tuple[str, ...] = ()  # what a reader must be told of a headline that is a sentence
    why: tuple[tuple[str, float], ...] = ()  # what its place in the digest was computed from
    placed_by: str = ""  # what put it into its section: "words: hafen", "kind: opinion"
    whole: Story | None = None  # with all of its brief, where its depth shows only some


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Stories under one heading."""

    key: str  # a key of the locale tables ("news"), or the reader's own title
    title: str  # the reader's own; "" leaves it to the renderers' tables, by key
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A day's briefing, finished: what a renderer needs, all of it."""

    date: str  # ISO day; the last one where a digest covers several
    since: str | None = None  # ISO day it begins with, where it covers several
    title: str  # "" until `titled` fills it with the page's own words
    language: str  # the reader's: BCP 47 tag of the page's own words
    sections: tuple[Section, ...]
    problems: tuple[Problem, ...]
    reading_minutes: int
    n_words: int
    n_asked: int = 0  # sources that an edition was collected from; 0 for a digest of files
    n_failed: int = 0  # of them, those that could not be read
    settings: tuple[tuple[str, str], ...] = ()  # what was asked for, where it is not the default
    inputs: tuple[tuple[str, str], ...] = ()  # (path, sha256 of the raw bytes), in order of path

    @property
    def stories(self) -> tuple[Story, ...]:
        """All stories, in the order of the page."""
        return tuple(story for section in self.sections for story in section.stories)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One mail: an edition for a recipient, and how far it has come. The archive keeps it, `deliver` decides on it."""

    digest_key: str  # of the edition
    recipient: str  # address
    message_id: str  # the same for every attempt, so that a second copy can be told as one
    state: str = "pending"  # pending, sending (begun: may or may not have gone out), sent, failed (given up)
    attempts: int = 0
    next_try: str | None = None  # ISO time in UTC; None: at once
    last_error: str | None = None  # without secrets


def article_id(place: str | None, text: str) -> str:
    """16 hex digits of SHA-256 over URL or path, NUL, text. Lone surrogates are hashed as they are."""
    return sha256(f"{place or ''}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sentence_id(sentence: Sentence) -> str:
    """12 hex digits that name a sentence: SHA-256 over article id, start, end."""
    place = f"{sentence.article_id}\0{sentence.start}\0{sentence.end}"
    return sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def stories_in(sections: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The stories of some sections of the canonical form, in order."""
    return [story for section in sections for story in section["stories"]]


def iso_published(value: str | date | datetime | None) -> str | None:
    """An ISO date or time as text, in its own offset; raises ValueError where it is malformed."""
    if value is None:
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()
    try:
        return _parse(value.strip()).isoformat()
    except (ValueError, AttributeError, TypeError) as error:
        raise ValueError(f"published: {value!r} is not an ISO date or time (want YYYY-MM-DD)") from error


def moment_of(published: str) -> datetime:
    """An ISO date or time as a moment, to compare by: a date alone is its noon, a time without a zone is in UTC."""
    moment = datetime.fromisoformat(published)
    if len(published) == len("2025-11-04"):
        moment = moment.replace(hour=12)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def in_utc(moment: datetime) -> str:
    """A time as what is kept has it: ISO text in UTC, whole seconds, so that the order of such texts is that of time."""
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return zoned.astimezone(UTC).isoformat(timespec="seconds")


def reading_minutes(n_words: int) -> int:
    """Whole minutes to read so many words, at least one."""
    return max(1, ceil(n_words / WORDS_A_MINUTE))


def _parse(value: str) -> date | datetime:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return datetime.fromisoformat(value)
