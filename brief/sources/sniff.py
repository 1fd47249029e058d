"""Bytes and a name → what kind of content they are: text, markdown, page, items, mail, docx, or one that is not read.

Content decides; the name only tells Markdown from other text, a piece of a page (`<p>…</p>` and no more) from a text
that quotes one, and what a binary file would be called.
"""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

from brief import charset
from brief.languages import table
from brief.sources import feed_json, mail_marks

# By name: never articles, so in a folder they are counted and not opened.
UNREAD = table(
    """
    .doc .docm .dot .dotx .odt .ott .rtf .pages .wpd .xls .xlsx .xlsm .ods .numbers .ppt .pptx .odp
    .key .epub .mobi .azw .azw3 .pdf .ps .eps .djvu .xps .tex .bib .jpg .jpeg .jpe .png .gif .webp .avif
    .bmp .tif .tiff .svg .ico .heic .heif .psd .ai .raw .mp3 .m4a .wav .ogg .oga .opus .flac .aac .wma
    .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg .srt .vtt .zip .tar .tgz .bz2 .tbz .xz .txz .zst .7z
    .rar .jar .iso .dmg .exe .dll .so .dylib .bin .dat .o .a .class .pyc .msi .deb .rpm .apk .woff .woff2
    .ttf .otf .eot .msg .pst .ics .vcf .xsl .xslt .xsd .dtd .csv
    .tsv .parquet .feather .db .sqlite .sqlite3 .sql .pkl .npy .npz .h5 .log .py .pyi .ipynb .js .mjs .cjs
    .ts .jsx .tsx .css .scss .less .map .c .h .cc .cpp .hpp .rs .go .java .kt .rb .php .pl .sh .bash .zsh
    .fish .bat .cmd .ps1 .r .jl .lua .swift .toml .yaml .yml .ini .cfg .conf .env .properties .url .webloc
    .lnk .desktop .sha256 .sig .asc .pem .crt
    """
)
# Feeds and lists of them, or nothing to read.
XML_NAMES = frozenset({".xml", ".rss", ".atom", ".rdf", ".opml"})

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_MAGIC: tuple[bytes, ...] = (
    *(b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"SQLite format 3"),
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"wOFF", b"wOF2"),
    *(b"OggS", b"ID3", b"fLaC", b"\x7fELF", b"MZ\x90"),
    *(b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd"),
)
_ZIP = b"PK\x03\x04"
_WORD = b"word/document"  # names of files stand in a zip archive as they are
_MAX_CONTROLS = 0.05  # of all bytes; beyond that it is no text
_TAGS = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BLOCK_TAGS = "article|main|section|header|div|h[1-6]|p|ul|ol|table|blockquote|figure|meta"
_PIECE = re.compile(rf"<(?P<tag>{_BLOCK_TAGS})\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CLOSING = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)
_PAGE_NAMES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
_BEFORE_TAGS = re.compile(r"(?:\s|\ufeff|<!--.*?-->|<\?xml[^>]*\?>)*", re.DOTALL)
_FEED = re.compile(r"<(?:[\w.-]+:)?(rss|feed|rdf|channel|entry|opml)\b", re.IGNORECASE)
_BEFORE_ROOT = re.compile(
    r"(?:[\s\ufeff]|<!--.*?-->|<\?[^>]*\?>|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE
)
_ENTITY = re.compile(r"\s*(?:<\?[^>]*\?>\s*)?<!DOCTYPE[^<>]*\[\s*<!ENTITY", re.IGNORECASE)


def suffix(path: str) -> str:
    """The ending of a file's name, lower-cased, ".gz" not counted."""
    name = PurePosixPath(path).name.lower().removesuffix(".gz")
    return PurePosixPath(name).suffix


def type_of(data: bytes, path: str) -> str:
    """What is in a file: "text", "markdown", "page", "mail", "mbox", "docx", "items" (JSON lines), "json",
    "feed", "opml" or "binary"."""
    if data.startswith(_ZIP) and (_WORD in data or suffix(path) == ".docx"):
        return "docx"
    if data.startswith(_MAGIC):
        return "binary"
    if mail_marks.is_mbox(data):
        return "mbox"
    if mail_marks.is_mail(data, suffix(path)):
        return "mail"
    head = _head(data)
    if head is None:
        return "binary"
    ending = suffix(path)
    if _is_page(head, ending):
        return "page"
    if (kind := _feed(head)) is not None:
        return kind
    if head.lstrip().startswith("{") and b'"items"' in data and feed_json.parse(charset.decode(data).text):
        return "feed"
    if ending in {".jsonl", ".ndjson"} or _first_line_is_item(data):
        return "items"
    if ending == ".json" or _looks_like_json_list(head, ending):
        return "json"
    return "markdown" if ending in _MARKDOWN else "text"


def _feed(head: str) -> str | None:
    """ "feed" or "opml" where XML begins as one; what declares entities is left to the parser to refuse."""
    before = _BEFORE_ROOT.match(head)
    root = _FEED.match(head, before.end() if before else 0)
    if root is not None:
        return "opml" if root[1].lower() == "opml" else "feed"
    return "feed" if _ENTITY.match(head) else None


def _head(data: bytes) -> str | None:
    """The first characters of a text; None where it is binary."""
    head = data[:4096]
    for mark, encoding in charset.MARKS:
        if head.startswith(mark):
            return head.removeprefix(mark).decode(encoding, "replace")
    if unmarked := charset.wide(head):
        return head.decode(unmarked, "replace")
    controls = len(re.findall(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", head))
    if controls > _MAX_CONTROLS * len(head) and controls > 1:  # one stray NUL makes no short text binary
        return None
    return head.replace(b"\0", b"").decode("utf-8", "replace")


def _is_page(head: str, ending: str) -> bool:
    """It begins as a page does; or it is a piece of one: a block's tag first and a closing one behind it.

    What is called .html needs only a tag at its beginning, or a block's anywhere. Markdown may hold pieces of HTML.
    """
    before = _BEFORE_TAGS.match(head)
    start = before.end() if before else 0
    if _TAGS.match(head, start):
        return True
    opening = None if ending in _MARKDOWN else _PIECE.match(head, start)
    if ending in _PAGE_NAMES:
        opening = _ANY_TAG.match(head, start) or _PIECE.search(head)
    return opening is not None and bool(_CLOSING.search(head, opening.end()))


def _first_line_is_item(data: bytes) -> bool:
    line = next((line for line in data.lstrip(b"\xef\xbb\xbf").splitlines() if line.strip()), b"").strip()
    if not line.startswith(b"{") or not line.endswith(b"}"):
        return False
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(item, dict) and bool(item.keys() & {"text", "title"})


def _looks_like_json_list(head: str, ending: str) -> bool:
    return ending in {"", ".txt"} and bool(re.match(r"\s*(?:\[\s*)?\{\s*\"", head))
