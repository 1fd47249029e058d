"""Bytes → whether `brief` wrote them, so that a digest is never read as an article.

The marks of every format stand here, in one place: the "schema" of JSON, the generator of an HTML page, the
columns of CSV, the generator of a feed, the X-Mailer of a mail, the last line of Markdown and plain text.
"""

from __future__ import annotations

import re

_JSON = re.compile(rb'\A\s*\{\s*(?:"[^"]{0,40}"\s*:\s*"[^"]{0,200}"\s*,\s*){0,5}"schema"\s*:\s*"brief/')
_TABLE = re.compile(rb"(?:\xef\xbb\xbf)?id,text,outlet,[\w,]*\btext_sha256\b")
_PAGE = re.compile(
    rb"<meta\s+(?:name=[\"']?generator[\"']?\s+content=[\"']brief[ \"']|content=[\"']brief[ \"'][^>]{0,80}name=[\"']?generator)",
    re.IGNORECASE,
)
_FEED = re.compile(rb"<generator\b[^>]*>\s*brief\b|\"generator\"\s*:\s*\"brief\b")
_MAIL = re.compile(rb"^X-Mailer:[ \t]*brief\b", re.IGNORECASE | re.MULTILINE)
_LAST_LINE = re.compile(r"brief/[a-z]+@\d+ · \d{4}-\d{2}-\d{2}\W*\Z".encode())

HEAD = 16_384  # bytes within which a page's head or a mail's headers stand


def is_own(data: bytes) -> bool:
    """Whether these bytes are a file that `brief` wrote, in any of its formats."""
    head = data[:HEAD]
    if _JSON.match(head) or _TABLE.match(head):
        return True
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{")) and (
        _PAGE.search(head) or _FEED.search(head)
    ):
        return True
    headers = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if _MAIL.search(headers):
        return True
    return bool(_LAST_LINE.search(data[-400:].rstrip().rsplit(b"\n", 1)[-1]))
