"""An mbox file → its mails, one by one.

A mail of an mbox begins at a line "From sender date", at the file's beginning or behind a blank line, with a header below it: a
sentence that begins with "From" opens none. Such lines within a mail are masked by ">", which is taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from brief.model import Document, Problem
from brief.sources import mail
from brief.sources.mail import Origin
from brief.sources.mail_marks import MBOX_START

_MASKED = re.compile(rb"^>(>*From )", re.MULTILINE)


def mails(data: bytes) -> Iterator[bytes]:
    """The mails of an mbox, in order."""
    starts = list(MBOX_START.finditer(data))
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(data)
        yield _MASKED.sub(rb"\1", data[start.end() : end])


def documents(data: bytes, origin: Origin) -> Iterator[Document | Problem]:
    """The documents of all mails of an mbox; each mail is named by its number."""
    for number, message in enumerate(mails(data), start=1):
        yield from mail.documents(message, replace(origin, where=f"{origin.where}:{number}"))
