"""Bytes → whether they are a mail, or an mbox file of mails. Told by their first lines; the name only helps with `.eml`."""

from __future__ import annotations

import re

HEAD = 16_384  # bytes; what servers add to the top of a mail stays below it

# The line that opens a mail in an mbox, with a header below it.
MBOX_START = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{0,200}?\d{1,2}:\d{2}[^\r\n]{0,40}\r?\n(?=>?[!-9;-~]+[ \t]*:)"
)
_FIELD = re.compile(rb"(?P<name>[!-9;-~]+)[ \t]*:(?P<value>[^\n]*)")
_ONLY_IN_MAIL = frozenset(
    b"received message-id mime-version return-path delivered-to dkim-signature content-transfer-encoding x-mailer reply-to"
    b" x-original-to list-unsubscribe references in-reply-to envelope-to authentication-results arc-seal x-received".split()
)
_IN_MAIL = frozenset(b"from to subject date sender cc".split())


def is_mbox(data: bytes) -> bool:
    """Whether bytes begin as an mbox file does."""
    return MBOX_START.match(data) is not None


def is_mail(data: bytes, ending: str) -> bool:
    """Whether bytes begin with the header of a mail; a file called .eml is one unless it begins with a tag."""
    head = data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if ending == ".eml":
        return not head.startswith((b"<", b"PK\x03\x04", b"%PDF"))
    if not _FIELD.match(head):
        return False
    block = re.split(rb"\r?\n[ \t]*\r?\n", head, maxsplit=1)[0]
    lines = [line for line in block.split(b"\n") if line[:1] not in (b" ", b"\t")]
    fields = [match for line in lines if (match := _FIELD.match(line))]
    if len(fields) < len(lines) - 1:  # the last may be cut
        return False
    values = {match["name"].lower(): match["value"] for match in fields}
    sure, known = values.keys() & _ONLY_IN_MAIL, values.keys() & _IN_MAIL
    if sure and (known or len(sure) > 1):
        return True
    return b"@" in values.get(b"from", b"") and b"title" not in values
