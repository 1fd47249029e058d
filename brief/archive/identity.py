"""When two articles are one: the same address, or the same words from the same outlet.

Agency copy that two outlets carry is two articles, since the page counts who carries it. Words alone tell one article
from another only where there are enough of them: "News in brief" is a title of every day.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from brief.addresses import address
from brief.model import Article

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


def entry_mark(key: str) -> bytes:
    """16 bytes that stand for an entry's key, which may be as long as its publisher likes."""
    return sha256(key.encode("utf-8", "surrogatepass")).digest()[:16]
