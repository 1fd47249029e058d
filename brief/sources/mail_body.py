"""A parsed mail → what its reader sees of it, HTML or plain text, and the mails that it carries inside.

Walks the parts as a mail program shows them: of alternatives the richest that says anything, of related parts the root, of
mixed ones each in turn. Attachments are left out, whatever their type; encrypted parts can't be read, and are told.
Transfer encodings and charsets that are missing, misspelt or wrong are seen through where that can be done.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from email.message import Message

from brief import charset
from brief.sources import flowed
from brief.sources.mail_headers import as_declared

MAX_PARTS = 1_000  # of one mail; real ones have up to some dozen

_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/markdown", "text/enriched", "text/richtext"})
_SIGNED = re.compile(
    r"\s*-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]+: [^\n]*\n)*\n?(?P<text>.*?)\n?-----BEGIN PGP SIGNATURE-----",
    re.DOTALL,
)
_ENCRYPTED = re.compile(r"\s*-----BEGIN PGP MESSAGE-----")
_NOT_SHOWN = re.compile(r"<(/?)(?:style|script|title)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of what a mail shows."""

    text: str
    is_html: bool

    @property
    def says(self) -> str:
        """The words of it, roughly: enough to tell whether there are any."""
        if not self.is_html:
            return self.text.strip()
        # What stands before the first, then by turns "/" for a closing tag and what follows it.
        shown, *others = _NOT_SHOWN.split(self.text)
        shown += " ".join(text for slash, text in zip(others[::2], others[1::2], strict=True) if slash)
        return html.unescape(_TAG.sub(" ", shown)).strip(" \t\n\r>")

    @property
    def as_html(self) -> str:
        """Itself where it is HTML, else its paragraphs as such."""
        if self.is_html:
            return self.text
        lines = (html.escape(part).replace("\n", "<br>") for part in re.split(r"\n\s*\n", self.text))
        return "".join(f"<p>{part}</p>" for part in lines)


@dataclass(slots=True)
class Body:
    """What a mail shows, in order, and what it carries."""

    pieces: list[Piece] = field(default_factory=list)
    carried: list[Message] = field(default_factory=list)  # forwarded mails, the parts of a digest
    charset: str | None = None  # declared for the first text; tells how headers may be meant
    encrypted: bool = False
    n_parts: int = 0

    @property
    def html(self) -> str:
        """All of it as HTML; "" where every piece is plain text."""
        return "\n".join(p.as_html for p in self.pieces) if any(p.is_html for p in self.pieces) else ""

    @property
    def text(self) -> str:
        """All of it as plain text, where no piece is HTML."""
        return "" if self.html else "\n\n".join(piece.text.strip("\n") for piece in self.pieces)


def read(message: Message) -> Body:
    """What a mail shows and carries."""
    body = Body()
    body.pieces = [piece for piece in _pieces(message, body, at_top=True) if piece.says]
    return body


def _pieces(part: Message, body: Body, *, at_top: bool = False) -> list[Piece]:
    body.n_parts += 1
    kind = part.get_content_type()
    if body.n_parts > MAX_PARTS or (not at_top and _is_attached(part)):
        return []
    if kind in ("message/rfc822", "message/global") or (kind == "text/plain" and part.is_multipart()):
        body.carried += [inner for inner in _children(part) if inner.keys()]
        return []
    if part.is_multipart():
        return _of_several(part, kind, body)
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        body.encrypted = True
    return _text(part, kind, body) if kind in _TEXT_TYPES else []


def _of_several(part: Message, kind: str, body: Body) -> list[Piece]:
    children = _children(part)
    if kind == "multipart/alternative":
        return _best([_pieces(child, body) for child in children])
    if kind == "multipart/related":
        wanted = str(part.get_param("start") or "")
        root = next(
            (c for c in children if wanted and c.get("content-id", "").strip() == wanted), children[0]
        )
        return _pieces(root, body)
    if kind == "multipart/signed":
        return _pieces(children[0], body)
    if kind == "multipart/encrypted":
        body.encrypted = True
        return []
    if kind == "multipart/report":  # what couldn't be delivered is no news: the report is
        return [piece for child in children[:1] for piece in _pieces(child, body)]
    return [piece for child in children for piece in _pieces(child, body)]


def _best(alternatives: list[list[Piece]]) -> list[Piece]:
    """HTML before plain text, which often says only that there is HTML; but not HTML that says next to nothing."""
    n_words = [sum(len(piece.says.split()) for piece in pieces) for pieces in alternatives]
    rich = [
        pieces
        for pieces, n in zip(alternatives, n_words, strict=True)
        if any(piece.is_html for piece in pieces) and n >= max(n_words) / 5
    ]
    said = [pieces for pieces, n in zip(alternatives, n_words, strict=True) if n]
    return next(iter(rich or said), [])


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _is_attached(part: Message) -> bool:
    """Whether a part is meant as a file beside the mail: said to be, or named like one."""
    said = str(part.get("content-disposition", "")).strip().lower()
    if said.startswith("attachment"):
        return part.get_content_maintype() != "message"  # a mail forwarded as a file is a mail
    named = part.get_filename() is not None
    return named and not part.is_multipart() and part.get_content_maintype() != "message"


def _text(part: Message, kind: str, body: Body) -> list[Piece]:
    data = content(part)
    is_html = kind != "text/plain" and kind != "text/markdown"
    declared = part.get_content_charset()
    if is_html and declared is None:
        declared = charset.in_html(data)
    body.charset = body.charset or declared
    text = as_declared(data, declared).replace("\r\n", "\n").replace("\r", "\n")
    if is_html:
        return [Piece(text, is_html=True)]
    if str(part.get_param("format", "")).lower() == "flowed":
        text = flowed.unwrap(text, delete_spaces=str(part.get_param("delsp", "")).lower() == "yes")
    if _ENCRYPTED.match(text):
        body.encrypted = True
        return []
    if signed := _SIGNED.match(text):
        text = re.sub(r"^- ", "", signed["text"], flags=re.MULTILINE)
    return [Piece(text, is_html=False)]


def content(part: Message) -> bytes:
    """The bytes of a part, its transfer encoding undone, even if that is misspelt ("quoted-printable;", "base64 ")."""
    stated = part.get("content-transfer-encoding")
    if stated is not None and (name := re.search(r"[\w-]+", str(stated))):
        part.replace_header("content-transfer-encoding", name[0].lower())
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
