"""When two articles are one: the same address, or the same words from the same outlet.

Agency copy that two outlets carry is two articles, since the page counts who carries it. Words alone tell one article
from another only where there are enough of them: "News in brief" is a title of every day. A later date at a known address
makes a new version, which is an article of its own; so does a text of the same date from the same source that says something
else than the one an edition has told (languages/versions.py). Until an edition has it, such a text takes the place of the older
one, and a fuller text that of a teaser.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from brief.addresses import address
from brief.languages.versions import CUT, is_altered, of_one_matter
from brief.model import Article, moment_of

MIN_TELLING = 200  # characters; below, an article that has an address is told by that alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What no two articles of the archive share; None where an article isn't told by it."""

    address: str | None
    content: bytes | None


def identity(article: Article) -> Identity:
    """The two marks an article is recognised by; at least one of them is there."""
    place = address(article.url) if article.url else None
    body = article.text[article.body :].strip()
    told = "\0".join((article.source or "", article.title or "", body))
    is_telling = place is None or len(body) >= MIN_TELLING
    digits = sha256(told.encode("utf-8", "surrogatepass")).digest()[:16]
    return Identity(address=place, content=digits if is_telling else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the archive has of an article that arrives: the last one of those that have a mark in common with it."""

    number: int  # in order of arrival
    article: Article
    collected_from: str  # name of the source
    waits: bool  # it goes into the next edition
    is_told: bool  # an edition has it
    has_words: bool  # whether one of those says just what the article says
    is_alone: bool  # whether there is no other
    dates: tuple[str | None, ...]  # theirs; of those written in one form the latest


def takes_place(article: Article, known: Known, *, collected_from: str) -> bool:
    """Whether it is a fuller or changed text that takes the place of the last one."""
    if not known.waits or known.has_words or _is_newer(article, known):
        return False
    is_fuller = known.is_alone and len(article.text) > len(known.article.text)
    return is_fuller or _is_changed(article, known, collected_from)


def is_new(article: Article, known: Known | None, *, collected_from: str) -> bool:
    """Whether an article is to be kept beside those that have a mark in common with it: only as a newer version."""
    if known is None:
        return True
    if known.has_words:
        return False
    if _is_newer(article, known):
        return True
    return known.is_told and not known.waits and _is_changed(article, known, collected_from)


def _is_newer(article: Article, known: Known) -> bool:
    return all(_is_later(article.published, date) for date in known.dates)


def _is_changed(article: Article, last: Known, collected_from: str) -> bool:
    """Whether a text says something else than the last one at its address. What another source has of it may be of an older
    day, what is much shorter a teaser."""
    old = last.article
    return (
        collected_from == last.collected_from
        and not _is_later(old.published, article.published)
        and len(article.text) - article.body >= CUT * (len(old.text) - old.body)
        and of_one_matter(article, old)
        and is_altered(article, old)
    )


def _is_later(one: str | None, other: str | None) -> bool:
    """Whether one ISO date or time lies after another; where one of them is a date, by the day."""
    if not one or not other:
        return False
    if min(len(one), len(other)) == 10:
        return one[:10] > other[:10]
    return moment_of(one) > moment_of(other)


def entry_mark(key: str) -> bytes:
    """16 bytes that stand for an entry's key, which may be as long as its publisher likes."""
    return sha256(key.encode("utf-8", "surrogatepass")).digest()[:16]
