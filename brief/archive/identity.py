"""When two articles are one: the same address, or the same words from the same outlet.

Agency copy that two outlets carry is two articles, since the page counts who carries it. Words alone tell one article
from another only where there are enough of them: "News in brief" is a title of every day. A later date at a known address
makes a new version, which is an article of its own; a fuller text of the same date takes the place of a teaser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from brief.addresses import address
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
    """An article of the archive that has a mark in common with one that arrives."""

    number: int
    identity: Identity
    n_characters: int
    published: str | None
    waits: bool  # no edition has it yet


def in_place_of(article: Article, known: Sequence[Known]) -> Known | None:
    """The known article that a fuller text takes the place of; None where it doesn't."""
    newest = known[0] if len(known) == 1 else None
    is_fuller = newest and newest.waits and len(article.text) > newest.n_characters
    return newest if is_fuller and not is_new(article, known) else None


def is_new(article: Article, known: Sequence[Known]) -> bool:
    """Whether an article is to be kept beside those that have a mark in common with it: only as a newer version."""
    mark = identity(article)
    if any(mark.content and other.identity.content == mark.content for other in known):
        return False
    return all(_is_later(article.published, other.published) for other in known)


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
