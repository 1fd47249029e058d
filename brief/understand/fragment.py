"""A piece of HTML, as feeds and mails carry it → its paragraphs as plain text.

Unlike a page, a piece is the article and little else, so nothing is searched for: every block that is read becomes a
paragraph, in its order. What readers don't see goes first (page_unseen.py; scripts, forms, players), then what is
not the article's: the title once more, prompts to read on or share, lines of nothing but links, the line by which
weblogs say where a text appeared first. Where nothing would be left, everything stays: no article is lost.

Nothing is fetched and no markup survives: the result is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from brief import markup
from brief.understand import page_unseen
from brief.understand.page_furniture import is_furniture
from brief.understand.page_text import joined_lines
from brief.understand.page_words import ENDS_A_SENTENCE, letters, text_of

MAX_CHARACTERS = 2_000_000  # of one piece; the longest article of a newspaper has some hundred thousand

_NOT_TEXT = frozenset(
    "script style noscript template head title iframe object embed applet form button select textarea svg math "
    "audio video canvas map nav figcaption".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header "
    "hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
# Mails fill their preview lines with these.
_FILLERS = re.compile(r"[\u034f\u200b\u2060\ufeff]|[\u00ad\u200c\u200d]{2,}")
_CUT_MARK = re.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\))\W*$")
_PROMPT = re.compile(
    r"(?:\W*(?:read|view|see|show)\s+(?:more|on|the\s+(?:full|whole|rest|original)\b.{0,40}|full\b.{0,30}|in\s+browser)"
    r"|\W*continue\s+reading\b.{0,120}|\W*keep\s+reading\b.{0,60}|\W*more|\W*mehr(?:\s+lesen)?|\W*weiter(?:lesen)?"
    r"|\W*(?:zum\s+(?:ganzen\s+)?(?:artikel|beitrag)|lesen\s+sie\s+(?:hier\s+)?(?:mehr|weiter))\b.{0,60}"
    r"|\W*lire\s+(?:la\s+suite|plus|l.article)\b.{0,60}|\W*(?:leer|ver)\s+más|\W*seguir\s+leyendo\b.{0,60}"
    r"|\W*leggi\s+(?:tutto|di\s+più|l.articolo)\b.{0,60}|\W*continua\s+a\s+leggere\b.{0,60}|\W*ler\s+mais"
    r"|\W*continu(?:e|ar)\s+(?:lendo|a\s+ler)\b.{0,60}|\W*lees\s+(?:verder|meer)\b.{0,60}|\W*czytaj\s+(?:dalej|więcej)"
    r"|\W*(?:číst|čtěte)\s+dál\w*|\W*celý\s+článek|\W*читать\s+(?:далее|дальше|полностью)\b.{0,60}|\W*подробнее"
    r"|\W*devamını\s+oku\w*|\W*läs\s+(?:mer|hela)\b.{0,60}|\W*læs\s+(?:mere|hele)\b.{0,60}|\W*les\s+(?:mer|hele)\b.{0,60}"
    r"|\W*lue\s+(?:lisää|koko)\b.{0,60}|\W*(?:permalink|comments?|kommentare|link))\W*",
    re.IGNORECASE,
)
_FIRST_ELSEWHERE = re.compile(
    r"(?:the\s+post\b.*\bappeared\s+first\s+on|der\s+beitrag\b.*\berschien\s+zuerst\s+(?:auf|bei)"
    r"|l.article\b.*\best\s+apparu\s+en\s+premier\s+sur|la\s+entrada\b.*\b(?:aparece|apareció|se\s+publicó)\s+primero\s+en"
    r"|l.articolo\b.*\b(?:proviene\s+da|sembra\s+essere\s+il\s+primo\s+su)|o\s+post\b.*\bapareceu\s+primeiro\s+em"
    r"|het\s+bericht\b.*\bverscheen\s+eerst\s+op|artykuł\b.*\bpochodzi\s+z|příspěvek\b.*\bpochází\s+z"
    r"|inlägget\b.*\bdök\s+först\s+upp\s+på|indlægget\b.*\b(?:blev\s+først\s+udgivet|dukkede\s+først\s+op)\s+på"
    r"|innlegget\b.*\bdukket\s+først\s+opp\s+på|запись\b.*\bвпервые\s+появилась)\s.{0,120}",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_CELL = 60  # characters; what has longer cells is a layout, not a table of values
_LINE_BREAK = "\u2028"


@dataclass(slots=True)
class _Block:
    """A paragraph that is being read."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0  # letters and digits of it that are links
    last_link: int = -1  # the last part that is a link

    def add(self, text: str, *, linked: bool) -> None:
        if linked:
            self.linked += len(letters(text))
            self.last_link = len(self.parts)
        self.parts.append(text)

    @property
    def text(self) -> str:
        return "".join(self.parts)


def paragraphs(html: str, *, titles: Iterable[str] = ()) -> list[str]:
    """The paragraphs of a piece of HTML; [] where it has no text.

    Args:
        titles: of the article; a block at the top that only repeats one is left out.
    """
    tree = markup.tree(html[:MAX_CHARACTERS])
    if tree is None:
        return []
    page_unseen.drop(tree)
    blocks = [block for block in _read(tree) if block.text.strip()]
    known = {letters(title) for title in titles} - {""}
    kept = [b for n, b in enumerate(blocks) if not _is_beside(b) and not (n < 3 and letters(b.text) in known)]
    texts = [text for block in kept or blocks for text in _lines(_without_prompt(block))]
    return [text for text in texts if not is_furniture(text)] or texts


def plain(html: str) -> str:
    """A short piece of HTML, such as a title, as one line of text."""
    from lxml import etree

    tree = markup.tree(html) if "<" in html or "&" in html else None
    if tree is not None:
        etree.strip_elements(tree, "script", "style", with_tail=False)
    text = html if tree is None else "".join(tree.itertext())
    return " ".join(_FILLERS.sub("", markup.without_controls(text)).split())


def _read(tree: Any) -> Iterator[_Block]:
    """The blocks in their order. Goes by events, not by recursion: markup may be nested ten thousand deep."""
    from lxml import etree

    block, n_links = _Block(), 0
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        starts = event == "start"
        if tag in _BLOCKS:
            yield block
            block = _Block()
        if tag == "a":
            n_links += 1 if starts else -1
        row = _row(element) if starts and tag == "tr" else ""
        if starts and (row or tag in _NOT_TEXT):
            walk.skip_subtree()
            block.add(row, linked=False)
        elif starts:
            block.add(_LINE_BREAK if tag == "br" else element.text or "", linked=n_links > 0)
        else:
            block.add(element.tail or "", linked=n_links > 0)
    yield block


def _row(row: Any) -> str:
    """A row of a table of values as one line; "" for the row of a layout."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2 or any(True for cell in cells for _ in cell.iterdescendants(*_BLOCKS)):
        return ""
    texts = [text_of(cell) for cell in cells]
    return " | ".join(filter(None, texts)) if max(map(len, texts)) <= _LONGEST_CELL else ""


def _lines(text: str) -> list[str]:
    """The paragraphs of a block: two line breaks part them, a single one where page_text.py says so."""
    found = []
    for part in re.split(rf"{_LINE_BREAK}\s*{_LINE_BREAK}", _FILLERS.sub("", text)):
        lines = [" ".join(line.split()) for line in part.split(_LINE_BREAK)]
        found += joined_lines([line for line in lines if line])
    return [_CUT_MARK.sub(" …", line) for line in found]


def _without_prompt(block: _Block) -> str:
    """The text of a block without a link at its end that asks to read on."""
    before, behind = block.parts[: block.last_link], block.parts[block.last_link + 1 :]
    asks = block.last_link >= 0 and _PROMPT.fullmatch(" ".join(block.parts[block.last_link].split()))
    return "".join(before) if asks and not letters("".join(behind)) else block.text


def _is_beside(block: _Block) -> bool:
    """Whether a block is a prompt, a line of links, or says where the text appeared first."""
    text = " ".join(block.text.split())
    if _PROMPT.fullmatch(text) or _FIRST_ELSEWHERE.fullmatch(text):
        return True
    return block.linked > 0.8 * len(letters(text)) and not ENDS_A_SENTENCE.search(text)
