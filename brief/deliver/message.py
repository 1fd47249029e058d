"""A draft as renderers/email.py made it → the mail for one recipient. The body stays as it is, byte for byte.

Added are From, To, Reply-To, Message-ID, List-ID, List-Unsubscribe and Auto-Submitted; the mark of a draft goes. The
Message-ID is a hash of digest, list and recipient, so that each repeat carries the same one and no two lists share
it. One-click unsubscribing (RFC 8058) is offered only where there is an https address for it, since a
mail address can't do it. Every line but one with a very long address or URL has at most 78 characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote, urlsplit

from brief.deliver.mailbox import Mailbox, mailbox
from brief.deliver.outbox import Letter
from brief.errors import UsageError
from brief.settings import EmailSettings

_FIELD = re.compile(rb"\r\n(?![ \t])")
_OF_A_DRAFT = (b"message-id:", b"x-unsent:")
_LIST_ID = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)+")
_URL = re.compile(r"https?://[!-;=?-~]+")  # visible ASCII without angle brackets
_LONGEST_URL = 900  # a line of a mail has 998 characters at most, and a URL can't be folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """Who sends, as all mails of a run have it; made and checked before the first goes out."""

    sender: Mailbox
    reply_to: Mailbox | None
    list_id: str
    unsubscribe: Mailbox
    unsubscribe_url: str | None

    @property
    def leave(self) -> str:
        """The URL that a reader who wants to leave can open: a page where there is one, else a mail."""
        return self.unsubscribe_url or self.leave_by_mail

    @property
    def leave_by_mail(self) -> str:
        """The mail that says so."""
        return f"mailto:{quote(self.unsubscribe.address, safe='@')}?subject=unsubscribe"


def sending(email: EmailSettings) -> Sending:
    """The sender's side of `[email]`.

    Raises:
        UsageError: no sender is named, or an address or URL is none.
    """
    if not email.sender:
        raise UsageError('[email]: no sender. Fix: write from = "Name <address>"')
    sender = mailbox(email.sender, where="[email] from")
    list_id = email.list_id or sender.address.replace("@", ".")
    if not _LIST_ID.fullmatch(list_id):
        raise UsageError(f"[email] list_id: {list_id!r} (want words with dots). Fix: write news.example.org")
    url = email.unsubscribe_url
    if url is not None and not (_URL.fullmatch(url) and urlsplit(url).hostname and len(url) <= _LONGEST_URL):
        raise UsageError(f"[email] unsubscribe_url: {url!r} is no web address. Fix: write it with https://")
    return Sending(
        sender=sender,
        reply_to=mailbox(email.reply_to, where="[email] reply_to") if email.reply_to else None,
        list_id=list_id,
        unsubscribe=mailbox(email.unsubscribe, where="[email] unsubscribe") if email.unsubscribe else sender,
        unsubscribe_url=url,
    )


def message_id(key: str, recipient: str, sending: Sending) -> str:
    """The Message-ID, without angle brackets, of a digest's mail to a recipient."""
    digits = sha256("\0".join((key, sending.list_id, recipient)).encode()).hexdigest()[:32]
    return f"{digits}@{sending.sender.domain}"


def letter(draft: bytes, recipient: Mailbox, *, message_id: str, sending: Sending) -> Letter:
    """The mail, addressed.

    Args:
        draft: the message as rendered, without addresses.
        message_id: as the outbox has it, without angle brackets.
    """
    head, _, body = draft.partition(b"\r\n\r\n")
    kept = [field for field in _FIELD.split(head) if not field.lower().startswith(_OF_A_DRAFT)]
    ours = [f"{name}: {value}".encode("ascii") for name, value in _headers(recipient, message_id, sending)]
    return Letter(
        recipient=recipient.address,
        sender=sending.sender.address,
        message_id=message_id,
        data=b"\r\n".join([*ours, *kept]) + b"\r\n\r\n" + body,
    )


def _headers(recipient: Mailbox, message_id: str, sending: Sending) -> list[tuple[str, str]]:
    reply_to, url = sending.reply_to, sending.unsubscribe_url
    one_click = url is not None and url.startswith("https://")
    ways = [f"<{way}>" for way in (url, sending.leave_by_mail) if way]
    found = [
        ("From", sending.sender.header("From")),
        ("To", recipient.header("To")),
        *([("Reply-To", reply_to.header("Reply-To"))] if reply_to else []),
        ("Message-ID", _folded("Message-ID", [f"<{message_id}>"])),
        ("List-ID", _folded("List-ID", [f"<{sending.list_id}>"])),
        ("List-Unsubscribe", _folded("List-Unsubscribe", ways)),
        ("Auto-Submitted", "auto-generated"),
    ]
    return [*found, ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")] if one_click else found


def _folded(field: str, parts: list[str]) -> str:
    """A header's value, on one line where it fits, else each part on its own."""
    line = ", ".join(parts)
    if len(field) + 2 + len(line) <= 78:
        return line
    return "\r\n " + ",\r\n ".join(parts) if len(field) + len(parts[0]) > 75 else ",\r\n ".join(parts)
