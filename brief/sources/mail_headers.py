"""A mail's headers → words as its sender wrote them: subject, names, the date in the sender's own offset.

Encoded words (RFC 2047) are decoded wherever they stand, neighbours in one charset together, since senders cut them within
a character. Bytes beyond ASCII that no encoded word announces are decoded as the text of the mail is. The standard library
and mail-parser lose such letters; docs/decisions/0002-dependencies.md has the numbers.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from email.message import Message
from email.utils import getaddresses, parsedate_tz

from brief import charset

_SEVEN_BIT = re.compile(r"utf-?7$|iso-?2022|hz")
_EAST_ASIAN = re.compile(r"gb|big5|shift|sjis|euc|ks_c|cp9[345]\d")
_SHORT_BYTES = 12
# Labels of narrower charsets that mails use for wider ones.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949"}
_WIDER |= {"shift_jis": "cp932", "shift-jis": "cp932", "iso-2022-jp": "iso-2022-jp-ext"}

MAX_HEADER_BYTES = 500_000  # of one header; the longest of the test suites has 200,000
EARLIEST_YEAR = 1971  # mail did not exist before, and clocks that were never set stand at 1970

_WORD = re.compile(
    rb"=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?(.{0,1000}?)\?=(?=[^\w=]|=\?|=?\Z)", re.IGNORECASE | re.DOTALL
)
_GATEWAY_MARK = re.compile(
    r"(?:\s*(?:\[\s*(?:ext|extern|external|externe?r?|externo|esterno|spam|suspected spam)(?:[ -]?e?-?mail)?\s*:?\s*\]"
    r"|(?<!\*)\*{3,}+\s*spam\s*\*{3,}|(?:ext|external)\s?:(?=\s)))+\s*",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s+(?:via|über|durch)\s+\S.*$", re.IGNORECASE)


def raw(message: Message, name: str) -> bytes:
    """The first header of a name as bytes, lines unfolded; empty where there is none."""
    for found, value in message.raw_items():
        if found.lower() == name:
            data = str(value).encode("utf-8", "surrogateescape")[:MAX_HEADER_BYTES]
            return re.sub(rb"[\r\n]+", b"", data)
    return b""


def text(message: Message, name: str, *, declared: str | None = None) -> str:
    """A header as text, encoded words decoded, each run of white space one space.

    Args:
        declared: the charset of the mail's text, for bytes that nothing else announces.
    """
    return " ".join(decoded(raw(message, name), declared=declared).split())


def decoded(value: bytes, *, declared: str | None = None) -> str:
    """The bytes of a header as text."""
    parts: list[str] = []
    waiting: list[tuple[str, bytes]] = []  # encoded words with nothing but white space between them
    end = 0
    for match in _WORD.finditer(value):
        between = value[end : match.start()]
        if not waiting or between.strip():
            parts += [_joined(waiting), charset.decode(between, declared=declared).text]
            waiting = []
        waiting.append((match[1].decode("ascii").lower(), _content(match[2], match[3])))
        end = match.end()
    parts += [_joined(waiting), charset.decode(value[end:], declared=declared).text]
    return "".join(parts)


def subject(message: Message, *, declared: str | None = None) -> str:
    """The subject as the sender wrote it: "Re:" and "Fwd:" stay, marks of the receiver's gateway go."""
    return _GATEWAY_MARK.sub("", text(message, "subject", declared=declared), count=1)


def sender(message: Message, *, declared: str | None = None) -> tuple[str, str]:
    """The name and the address that a mail is from, without "via" and the list that passed it on; "" where unknown."""
    value = raw(message, "from") or raw(message, "sender")
    pairs = getaddresses([_ascii_words(value)])
    name, address = next(((n, a) for n, a in pairs if "@" in a), pairs[0] if pairs else ("", ""))
    if not name and not address:
        name = re.sub(r"<.*|\(.*", "", value.decode("latin-1"))
    said = " ".join(decoded(name.encode("latin-1", "replace"), declared=declared).split())
    bare = said.strip(" \"'“”„‚‘’«»<>,;")
    if "@" in bare:
        return "", address
    return (_VIA.sub("", bare) or bare).strip(" \"'“”„‚‘’"), address


def _ascii_words(value: bytes) -> str:
    """A header for the parser of addresses, a character a byte, which keeps every byte in its place."""
    return value.decode("latin-1")


def moment(message: Message) -> str | None:
    """The date of a mail, ISO, in the sender's own offset; as it stands there where it is none of mail's forms."""
    said = text(message, "date")
    try:
        parsed = parsedate_tz(said)
        if parsed is None or not re.search(r"\d:\d", said):
            return said or None
        zone = UTC if parsed[9] is None else timezone(timedelta(seconds=parsed[9]))
        found = datetime(*parsed[:5], min(parsed[5], 59), tzinfo=zone)
    except (ValueError, TypeError, IndexError, OverflowError):
        return said or None
    return found.isoformat() if found.year >= EARLIEST_YEAR else None


def _content(encoding: bytes, content: bytes) -> bytes:
    if encoding in b"Qq":
        return quopri.decodestring(content.replace(b" ", b"_"), header=True)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
    try:
        return base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + b"===")
    except binascii.Error:
        return content


def _joined(words: Sequence[tuple[str, bytes]]) -> str:
    """Neighbouring encoded words as text."""
    texts: list[str] = []
    for number, (name, data) in enumerate(words):
        if number and words[number - 1][0] == name:
            continue
        together = [data]
        for other, more in words[number + 1 :]:
            if other != name:
                break
            together.append(more)
        texts.append(as_declared(b"".join(together), name))
    return "".join(texts)


def as_declared(data: bytes, name: str | None) -> str:
    """Bytes as text, in the charset that the mail declares for them where that fits.

    Charsets of seven bits look like ASCII to every guess, so they are believed first; those of East Asia too in short
    texts, which may be UTF-8 by accident (a well-known Chinese word is). All else is told as for any file: UTF-8 first,
    since labels are often wrong.
    """
    label = (name or "").strip("'\" ").lower()
    if _SEVEN_BIT.match(label) or (_EAST_ASIAN.match(label) and len(data) < _SHORT_BYTES):
        with suppress(LookupError, UnicodeError):
            return data.decode(_WIDER.get(label, label))
    return charset.decode(data, declared=name).text
