"""HTML or plain text of a mail → its lines as a reader sees them, each with its links, so that both are judged by the same
rules.

In HTML a line is a block or what stands between two line breaks. In plain text it is a paragraph, lines broken for transport
joined; an address that stands behind its headline, or alone below it, becomes the headline's link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

HEADING_CHARACTERS = 200  # headlines have up to some 150

# Characters of a headline and the address behind it; counters of clicks make long ones.
_MAX_WITH_ADDRESS = 4_000

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html "
    "li main ol p pre section summary table tbody td tfoot th thead tr ul br".split()
)
_NOT_TEXT = frozenset(
    "script style noscript template head title iframe object embed form select textarea svg math".split()
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px)?\s*(?:;|$)",
    re.IGNORECASE,
)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_FILLERS = re.compile(r"[\u034f\u200b\u200c\u200d\u2060\ufeff\u00ad]{2,}|[\u034f\u200b\u2060\ufeff]")
_URL = r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]']"
_ONLY_URL = re.compile(rf"(?P<label>[^\n]{{0,40}}?)\s*[(<\[]*(?P<url>{_URL})\s*[)>\]]*\s*")
_URL_BEHIND = re.compile(rf"(?P<text>.*?\w\W*?)\s*[(<\[]\s*(?P<url>{_URL})\s*[)>\]]\s*", re.DOTALL)
_BULLET = re.compile(r"^\s*(?:[*•·–+>»▪►-]{1,2}|#{1,4})\s+(?=\S)")
_RULE = re.compile(r"\s*[-=_*~#+.]{3,}\s*")
_ENDS = re.compile(r"[.!?…:;,。！？][\"'”“»’)\]]*$")


@dataclass(slots=True)
class Part:
    """A stretch of a line under one link, or none."""

    text: str
    href: str | None
    bold: bool = False
    # (element, "text" or "tail") it was read from, so that it can be taken out.
    node: tuple[Any, str] | None = None


@dataclass(slots=True)
class Line:
    """What a reader sees as one paragraph, heading or entry of a list."""

    parts: list[Part] = field(default_factory=list)
    heading: bool = False
    goes_on: bool = False  # only a line break parts it from the one before

    @property
    def text(self) -> str:
        """The words, white space as single spaces."""
        return " ".join(_FILLERS.sub("", "".join(part.text for part in self.parts)).split())

    @property
    def href(self) -> str | None:
        """The link that covers nearly all of the line; None where none does."""
        sizes: dict[str | None, int] = {}
        for part in self.parts:
            sizes[part.href] = sizes.get(part.href, 0) + len("".join(part.text.split()))
        unlinked = sizes.pop(None, 0)
        best = max(sizes, key=lambda href: sizes[href], default=None)
        return best if best and unlinked <= 0.2 * sizes[best] else None

    @property
    def hrefs(self) -> list[str]:
        """Every link in it, in order."""
        return [part.href for part in self.parts if part.href and part.text.strip()]

    @property
    def is_bold(self) -> bool:
        """Whether all its words are."""
        said = [part for part in self.parts if part.text.strip()]
        return bool(said) and all(part.bold for part in said)


def of_html(tree: Any) -> list[Line]:
    """The lines of a tree that say something. By events, not by recursion: mails nest tables deep."""
    from lxml import etree

    lines = [Line()]
    hrefs: list[str | None] = [None]
    n_bold = n_headings = 0
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        starts, step = (True, 1) if event == "start" else (False, -1)
        unseen = tag in _NOT_TEXT or (tag and _HIDDEN.search(element.get("style") or ""))
        if starts and unseen:
            walk.skip_subtree()
            continue
        if tag and not unseen:
            n_bold += step * _is_bold(tag, element)
            n_headings += step * _is_heading(tag)
            hrefs = hrefs if tag != "a" else [*hrefs, element.get("href") or None] if starts else hrefs[:-1]
        if tag in _BLOCKS:
            lines.append(Line(goes_on=tag == "br"))
        text, name = (element.text, "text") if starts else (element.tail, "tail")
        if text:
            lines[-1].heading = lines[-1].heading or n_headings > 0
            lines[-1].parts.append(Part(text, hrefs[-1], n_bold > 0, (element, name)))
    return [line for line in lines if line.text]


def without(tree: Any, lines: Iterable[Line]) -> str:
    """The HTML of a tree without the words of these lines of it. Changes the tree."""
    from lxml import etree

    for line in lines:
        for part in line.parts:
            if part.node:
                setattr(*part.node, "")
    return str(etree.tostring(tree, encoding="unicode", method="html"))


def _is_heading(tag: str) -> bool:
    return len(tag) == 2 and tag[0] == "h" and tag[1] in "123456"


def _is_bold(tag: str, element: Any) -> bool:
    return tag in ("b", "strong") or bool(_BOLD.search(element.get("style") or ""))


def of_text(text: str) -> list[Line]:
    """The lines of plain text that say something."""
    found: list[Line] = []
    for block in _blocks(text):
        found += _of_block(block)
    return [line for line in found if line.text]


def _blocks(text: str) -> Iterator[list[str]]:
    """Lines that belong together: between blank lines and rules, each entry of a list apart."""
    block: list[str] = []
    for line in text.split("\n"):
        if not line.strip() or _RULE.fullmatch(line):
            yield block
            block = []
            continue
        if _BULLET.match(line):
            yield block
            block = []
        block.append(line)
    yield block


def _of_block(block: list[str]) -> Iterator[Line]:
    """The lines of one block: a headline, what is said below it, and the link."""
    said: list[str] = []
    bulleted = bool(block) and bool(_BULLET.match(block[0]))
    for number, line in enumerate(block):
        bare = _BULLET.sub("", line, count=1) if number == 0 else line
        if (only := _ONLY_URL.fullmatch(bare)) and not _is_sentence(only["label"]):
            yield from _with_link(said, only["url"], label=only["label"].strip(" :–—>→"), heading=bulleted)
            said = []
        else:
            said.append(bare)
    whole = " ".join(said)
    behind = _URL_BEHIND.fullmatch(whole) if len(whole) <= _MAX_WITH_ADDRESS else None
    if behind and not _ENDS.search(behind["text"].strip()):
        yield Line([Part(behind["text"], behind["url"])], heading=bulleted)
    elif said:
        yield from _headed(said, heading=bulleted)


def _with_link(said: list[str], url: str, *, label: str, heading: bool) -> Iterator[Line]:
    """Words and the address below them: a headline with its link, or a text and where it goes on."""
    whole = " ".join(" ".join(said).split())
    if said and len(whole) <= HEADING_CHARACTERS and not re.search(r"[.…]$", whole) and len(said) < 3:
        yield Line([Part(whole, url)], heading=heading)
        return
    yield from _headed(said, heading=heading)
    yield Line([Part(label or url, url)])


def _headed(said: list[str], *, heading: bool) -> Iterator[Line]:
    """A block's words as one line; as two where the first is a headline, ended well before the lines are full."""
    if len(said) > 1:
        first, second = said[0].strip(), said[1].split()
        could_hold_more = len(first) + 1 + len(second[0]) < min(72, max(map(len, said))) - 3
        if (could_hold_more or heading) and not _ENDS.search(first) and not second[0][0].islower():
            yield Line([Part(first, None)], heading=True)
            said = said[1:]
            heading = False
    alone = " ".join(" ".join(said).split())
    if alone:
        is_heading = heading or (len(said) == 1 and len(alone) <= 100 and not _ENDS.search(alone))
        yield Line([Part(alone, None)], heading=is_heading and len(alone) <= HEADING_CHARACTERS)


def _is_sentence(label: str) -> bool:
    """Whether what stands before an address is more than "Read on:"."""
    return len(label.split()) > 5
