"""A mail (RFC 5322) → entries: the article it is, the items of a newsletter, the mails forwarded inside it.

Title is the subject as its sender wrote it ("Re:" and "Fwd:" say what kind of text follows, so they stay), source is the
name in From, published is Date in the sender's own offset, key is the Message-ID. A date that is missing or broken leaves
the mail undated. A mail that `brief` wrote is passed over.

Parsed by the standard library with its oldest policy, which takes what comes; nothing is fetched, opened or executed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32
from hashlib import sha256 as sha256_of

from brief.model import Document, Problem
from brief.sources import forwarded, links, mail_body, mail_headers, newsletter, quoted
from brief.sources.forwarded import Forwarded
from brief.sources.mail_body import Body
from brief.sources.own_files import is_own

MAX_BYTES = 25_000_000  # of one mail; beyond it are attachments that no text is as long as
MAX_CARRIED = 5  # mails within mails, deep
MAX_DIGEST = 500  # mails that one mail carries


# What mail programs put before the subject of a mail that they forward.
_FORWARDED = re.compile(
    r"(?:[\[(]?\s*(?:fwd?|wg|tr|rv|i|enc|doorst|pd|vs|vb|ynt|il)\s*[\])]?\s*:\s*)+", re.IGNORECASE
)
_REPLY = re.compile(r"\s*(?:re|aw|antw|sv|odp|rif|res|ynt|отв)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


class _Unfolding(Compat32):
    """Folded headers as one line, so that a boundary or file name cut by a fold is whole."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, re.sub(r"[\r\n]+", "", value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a mail came from, for the documents made of it."""

    where: str  # how messages name it
    path: str | None = None
    retrieved: str | None = None  # ISO time
    sha256: str = ""  # of the raw bytes of the file


def documents(data: bytes, origin: Origin) -> Iterator[Document | Problem]:
    """The documents (type "entry") in a mail: none where `brief` wrote it, one or more otherwise; never fails."""
    if is_own(data):
        return
    if len(data) > MAX_BYTES:
        what = f"a mail of {len(data) // 1_000_000} MB (want up to {MAX_BYTES // 1_000_000})"
        yield Problem(where=origin.where, what=what, fix="save its text without the attachments")
        return
    try:
        yield from list(_documents(parse(data), origin, depth=0))
    except Exception as error:  # the parser can't name all the ways in which a crafted mail breaks it
        what = f"a mail that can't be parsed ({type(error).__name__})"
        yield Problem(where=origin.where, what=what, fix="open it in a mail program and save its text")


def parse(data: bytes) -> Message:
    """A mail's headers and parts."""
    return message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), policy=_Unfolding())


def key_of(document: Document) -> str:
    """What an entry is known by: its Message-ID, with the item's number in a newsletter."""
    return str(json.loads(document.data)["key"])


def _documents(message: Message, origin: Origin, *, depth: int) -> Iterator[Document | Problem]:
    body = mail_body.read(message)
    if body.encrypted and not body.pieces:
        what = "an encrypted mail, which can't be read"
        yield Problem(where=origin.where, what=what, fix="decrypt it in a mail program and save its text")
    elif body.pieces or not _only_forwards(message, body):
        yield from _entries(message, body, origin)
    if depth < MAX_CARRIED:
        for number, inner in enumerate(body.carried[:MAX_DIGEST], start=1):
            place = replace(origin, where=f"{origin.where}:{number}")
            yield from _documents(inner, place, depth=depth + 1)


def _only_forwards(message: Message, body: Body) -> bool:
    """Whether a mail without a text says nothing with its subject either but that of the mail it carries."""
    said = mail_headers.subject(message, declared=body.charset)
    bare = _FORWARDED.sub("", said).rstrip("])").casefold()
    return bool(body.carried) and (
        not bare or bare in {mail_headers.subject(one).casefold() for one in body.carried}
    )


def _entries(message: Message, body: Body, origin: Origin) -> Iterator[Document]:
    """The items of a newsletter, each an entry; else the mail as one."""
    html, inner = forwarded.of_html(body.html) if body.html else ("", Forwarded())
    text, inner = forwarded.of_text(body.text) if not html else ("", inner)
    about = _about(message, body)
    if _is_reply(message, about["title"] or ""):
        html, text = quoted.own_html(html) if html else "", quoted.own_text(text)
    about = _of_forwarded(about, inner)
    letter = newsletter.read(html=html, text=text, to_many=_is_to_many(message, html or text))
    if not letter.items:
        yield _entry({**about, "html": letter.html, "text": letter.text}, origin)
        return
    for number, item in enumerate(letter.items, start=1):
        key = f"{about['key']}#{number}"
        own = {"title": item.title or about["title"], "html": item.html, "url": item.url, "key": key}
        yield _entry({**about, **own}, replace(origin, where=f"{origin.where}#{number}"))


def _of_forwarded(about: dict[str, str | None], inner: Forwarded) -> dict[str, str | None]:
    """The fields of a mail, where it forwards another in its text those of that one; its own date where that has none."""
    given = {"title": inner.subject, "source": inner.sender, "published": inner.date}
    return {**about, **{name: value for name, value in given.items() if value}, "updated": about["published"]}


def _about(message: Message, body: Body) -> dict[str, str | None]:
    """What the headers say."""
    name, address = mail_headers.sender(message, declared=body.charset)
    stated = mail_headers.text(message, "message-id").strip("<> ")
    return {
        "title": mail_headers.subject(message, declared=body.charset),
        "published": mail_headers.moment(message),
        "source": name or _list_name(message) or address.rpartition("@")[2],
        "language": mail_headers.text(message, "content-language").partition(",")[0],
        "url": links.target(mail_headers.text(message, "archived-at").strip("<> ")),
        "key": stated or sha256_of(message.as_bytes()).hexdigest()[:32],
    }


def _is_reply(message: Message, subject: str) -> bool:
    """Whether a mail answers another; one that hands it on may quote nothing but that."""
    if _FORWARDED.match(subject):
        return False
    return bool(_REPLY.match(subject) or message.get("in-reply-to") or message.get("references"))


def _list_name(message: Message) -> str:
    """What a mailing list calls itself, before the identifier in angle brackets."""
    return mail_headers.text(message, "list-id").partition("<")[0].strip(" \"'")


def _is_to_many(message: Message, content: str) -> bool:
    """Whether a mail went to a list: only such ones are searched for items, and have furniture."""
    if any(message.get(name) for name in ("list-unsubscribe", "list-id", "feedback-id", "list-post")):
        return True
    if str(message.get("precedence", "")).strip().lower() in ("bulk", "list"):
        return True
    return newsletter.can_be_left(content)


def _entry(fields: dict[str, str | None], origin: Origin) -> Document:
    said = {name: value for name, value in fields.items() if value}
    return Document(
        where=origin.where,
        data=json.dumps({**said, "whole": True}, ensure_ascii=True).encode(),
        type="entry",
        path=origin.path,
        retrieved=origin.retrieved,
        sha256=origin.sha256,
    )
