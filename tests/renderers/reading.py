"""Rendered pages read back: the text a reader sees, and every tag and attribute that stands in them."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser

BLOCKS = set("p li h1 h2 h3 td div ul ol nav footer header title time summary".split())
HIDDEN = {"style", "script", "title"}
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "background"}


class Page(HTMLParser):
    """An HTML page as a browser would take it apart."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.headings: list[int] = []
        self.comments: list[str] = []
        self._hidden = 0
        self._shut = 0  # spans open within a popover, which is not seen until it is asked for
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return "".join(self.parts)

    @property
    def tags(self) -> set[str]:
        return {tag for tag, _ in self.elements}

    def values(self, name: str) -> list[str]:
        return [attributes[name] for _, attributes in self.elements if name in attributes]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        shut = tag == "span" and (self._shut or any(name == "popover" for name, _ in attrs))
        self._hidden += tag in HIDDEN or (shut and not self._shut)
        self._shut += shut
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        closes = tag == "span" and self._shut > 0
        self._shut -= closes
        self._hidden -= tag in HIDDEN or (closes and not self._shut)
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def squeezed(text: str) -> str:
    """The words alone: without white space, and without marks of direction, which have no width."""
    return "".join(text.split()).replace("\u200e", "").replace("\u200f", "")


def mail(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def part(data: bytes, subtype: str) -> str:
    body = mail(data).get_body((subtype,))
    assert body is not None
    content: str = body.get_content()
    return content.replace("\r\n", "\n")
