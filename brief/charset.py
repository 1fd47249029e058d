"""Bytes → text, and the name of the charset they were in.

In this order: a byte-order mark; UTF-16 or UTF-32 told by where its NULs stand; strict UTF-8; UTF-8 with a
few broken sequences (each becomes U+FFFD, and is counted); the charset declared in or beside the bytes;
detection by chardet; windows-1252. A charset that can't decode every byte is passed over, so text is never
quietly wrong in part.

The text has no byte-order mark; newlines and Unicode form stay as they are. The same bytes give the same
text, which is what lets a sentence be checked against its file later. Declarations are looked for by
whoever knows the format, but for HTML's, which pages and mails share.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from brief.model import Problem

MARKS = (  # longest first: the mark of UTF-32-LE begins with that of UTF-16-LE
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# A well-formed UTF-8 sequence of two bytes and more (Unicode, table 3-7).
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)

# In 7,900 sentences in 17 legacy charsets at most one sequence was valid UTF-8 for each broken byte (EUC-JP, cp866),
# in those of Western Europe none, so two leave no doubt.
_VALID_PER_BROKEN = 2

_IN_HTML = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page declares its charset
LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which JSON can hold and no file can
_ISO_2022 = re.compile(rb"\x1b[$(]")  # 7-bit Japanese and Korean, which is valid UTF-8 by accident
_EAST_ASIAN = re.compile(r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
_HIGH = re.compile(rb"[\x80-\xff]")
# In so few bytes, one or two of them beyond ASCII, there is nothing to tell by, and this is likeliest.
_TOO_SHORT = 40
_SAMPLE = 200_000  # bytes that chardet looks at


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, and how it was read."""

    text: str  # without a byte-order mark
    encoding: str  # Python's name of the codec
    replaced: int = 0  # broken sequences that became U+FFFD


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Decode bytes in whatever charset they are in.

    Args:
        data: the bytes of one text.
        declared: the charset that a header, a page or an XML declaration names; believed where it fits.
    Returns:
        the text and its charset; never fails.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    for sure in (wide(data), None if _ISO_2022.search(data) else "utf-8"):
        if sure and (text := _strict(data, sure)) is not None:
            return Decoded(text=text, encoding=sure)
    if _mostly_utf8(data):
        return _replacing(data, "utf-8")
    east_asian = _east_asian_utf16(data)
    for guess in (_codec(declared), east_asian if 0 in data else None, _detected(data), east_asian, "cp1252"):
        if guess and (text := _strict(data, guess)) is not None:
            return Decoded(text=text, encoding=guess)
    return Decoded(text=data.decode("latin-1"), encoding="latin-1")


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text.removeprefix("\ufeff")


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    try:
        data.decode(encoding)
    except UnicodeError:
        own = data.count("\ufffd".encode(encoding))  # U+FFFD that the author wrote
        return Decoded(text=text, encoding=encoding, replaced=max(1, text.count("\ufffd") - own))
    return Decoded(text=text, encoding=encoding)


def wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, as the places of the NULs among the first bytes say; None for other texts."""
    head = data[:4096]
    n_nuls = head.count(0)
    # English has a NUL in every other byte, Russian and Chinese beside spaces and digits; strays are fewer.
    if not n_nuls or n_nuls < (len(head) / 4 if _is_plain(head.replace(b"\0", b"")) else len(head) // 50):
        return None
    places = [head[place::4].count(0) for place in range(4)]
    first, last = min(places[:2]), min(places[2:])
    if max(first, last) > 0.8 * max(1, len(head) // 4):
        return "utf-32-le" if last > first else "utf-32-be"
    even, odd = places[0] + places[2], places[1] + places[3]
    if max(even, odd) < 20 * min(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_plain(data: bytes) -> bool:
    """Whether bytes are text as they stand, one byte a letter or UTF-8; letters of UTF-16 beyond Latin are not."""
    if len(re.findall(rb"[a-z ]", data)) > len(data) / 2:
        return True
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return not re.search(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]", data)


def _east_asian_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark and hardly a NUL, as Chinese and Japanese may be: nearly all of it is in their scripts."""
    if 0 in data and _is_plain(data.replace(b"\0", b"")):
        return None  # text in one byte a letter, which read in pairs looks Chinese
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding) or ""
        if len(_EAST_ASIAN.findall(text)) > 0.8 * len(text):
            return encoding
    return None


def _mostly_utf8(data: bytes) -> bool:
    if _ISO_2022.search(data):
        return False
    rest, n_valid = _SEQUENCE.subn(b"", data)
    broken = sum(len(run) for run in re.findall(rb"[\x80-\xff]+", rest))
    cut = re.search(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z", rest)  # the file was cut in the middle of a character
    return n_valid >= (1 if cut and broken == len(cut.group()) else _VALID_PER_BROKEN * broken)


def _codec(declared: str | None) -> str | None:
    """Python's name for a declared charset, as browsers understand it; None where it is no charset of text."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip().strip("'\"").lower()).name
    except (LookupError, ValueError):
        return None
    # WHATWG Encoding Standard: these labels mean their Windows supersets.
    browsers = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
    browsers |= {"gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "tis-620": "cp874"}
    browsers |= {"iso8859-11": "cp874"}
    return browsers.get(name, name)


def _detected(data: bytes) -> str | None:
    import chardet

    data = data.replace(b"\0", b"")  # what has many is UTF-16 and known as such; a stray one says nothing
    if len(data) < _TOO_SHORT and 0 < len(_HIGH.findall(data)) < 3:
        return "cp1252"
    found = chardet.detect(data[:_SAMPLE], compat_names=False)["encoding"]
    return _codec(found)


def in_html(data: bytes) -> str | None:
    """The charset that a page declares in its markup; None where it declares none."""
    match = _IN_HTML.search(data[:_HEAD])
    return match[1].decode("ascii", "replace") if match else None


def storable(text: str) -> str:
    """A text that UTF-8 can hold: each half of a character is U+FFFD, so that lengths, and with them offsets, stay."""
    return LONE_SURROGATE.sub("\ufffd", text)


def problems(decoded: Decoded, where: str) -> tuple[Problem, ...]:
    """What a reader must know of how a text was decoded: that some of it is lost."""
    if not decoded.replaced:
        return ()
    return (
        Problem(
            where=where,
            what=f"{decoded.replaced} broken byte sequences in {decoded.encoding.upper()} text, shown as \ufffd",
            fix="save the file again from its source",
            kind="partly",
        ),
    )
