"""The text of a mail → the items of a newsletter: headline, text, link; or, in doubt, the mail as one article.

An item is a headline that is a link, or one whose text ends in a link to read on, and what follows up to the next headline.
A mail is taken for items only where there are three of them, most with a text of their own, and where they make up most of
what it says: an essay with subheadings, or with links at its end, stays one article. What stands before the first item is
an article too where it is long enough to be one. What is no item's text (kickers, bylines, section names, advertisements
that say so) goes with the sender's furniture (mail_footer.py).

Words are never changed: a text is that of the mail, line breaks aside.
"""

from __future__ import annotations

import html as escaping
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from brief.sources import links, mail_footer, mail_lines, mail_text
from brief.sources.mail_lines import HEADING_CHARACTERS, Line

MAX_CHARACTERS = 500_000  # of a newsletter, its HTML included; real ones have up to some hundred thousand
MIN_ITEMS = 3
MIN_SHARE = 0.6  # of the text that items must make up; an essay with three links at its end has under a third
MIN_TEXT = 40  # characters of an item's text
MAX_INTRODUCTION = 1.5  # times the text of the items; before fewer, it is an essay that ends in links
MIN_INTRODUCTION = 400  # characters; greetings are shorter
MIN_BARE_HEADLINES = 5  # of a list of headlines without texts
MIN_ALONE_WORDS = 4  # of a headline without a text
MIN_BARE_WORDS = 5  # its median; a shop's "Men's shoes" has two

_MIN_HEADLINE = 12  # characters; "Read more" has nine
_PROMPT_WORDS = 6
_ENDS = re.compile(r"[.!?…。！？][\"'”“»’)\]]*$")
_SEPARATOR = re.compile(r"\s*(?::|[–—|]|\s-\s|\s·\s)\s+(?=\w|[\"„“«'])")
_READING_TIME = re.compile(
    r"\s*[(\[]\s*(?:sponsor\s*)?\d{1,3}[ -]?(?:minutes?|min\.?|minuten|minutos|minuti)\b[^()\[\]]{0,15}[)\]]\s*$",
    re.IGNORECASE,
)
_AD = re.compile(
    r"\W*(?:anzeige|werbung|sponsored(?: by .{1,40})?|sponsor|advertisement|partner content|publicité"
    r"|publicidad|pubblicità)\W*",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"\W*(?:read|learn|see|find out|view|discover|continue|keep|watch|listen|get|shop|buy|click|go to|mehr"
    r"|weiter\w*|zum|zur|jetzt|hier|lesen|alle"
    r"|lire|en savoir|voir|leer|ver|saber|seguir|leggi|scopri|continua|ler|saiba|lees|bekijk|czytaj|zobacz"
    r"|číst|více|читать|подробнее|devam|läs|læs|les (?:mer|hele)|lue)\b.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One of a newsletter's articles; without a title it is what stands before the first."""

    title: str
    html: str  # paragraphs
    url: str | None  # where it can be read on, nobody being counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail's items, or the whole of it without its furniture; HTML or plain text, as it came."""

    items: tuple[Item, ...] = ()
    html: str = ""
    text: str = ""


@dataclass(slots=True)
class _Section:
    """A headline and the lines below it."""

    headline: Line
    lines: list[Line]
    url: str = ""

    @property
    def texts(self) -> list[list[Line]]:
        """Its paragraphs: lines that only a line break parts are one, unless it ends a sentence."""
        found: list[list[Line]] = []
        for line in self.lines:
            if found and line.goes_on and not _ENDS.search(found[-1][-1].text) and not line.href:
                found[-1].append(line)
            else:
                found.append([line])
        return [lines for lines in found if _is_text(lines, self.url)]

    @property
    def n_characters(self) -> int:
        return sum(len(line.text) for lines in self.texts for line in lines)


def read(*, html: str, text: str, to_many: bool) -> Letter:
    """A mail without its furniture, or its items.

    Args:
        html: of the mail; "" where it is plain text.
        text: its plain text, where it has no HTML.
        to_many: whether it went to a list; a mail to one reader has no furniture, and is left as it is.
    """
    if not to_many or len(html or text) > MAX_CHARACTERS:
        return Letter(html=html, text=mail_text.clean(text))
    return _of_html(html) if html else _of_text(text)


def can_be_left(content: str) -> bool:
    """Whether a mail, HTML or text, offers to leave its list."""
    return bool(mail_footer.LEAVE.search(content))


def _of_html(html: str) -> Letter:
    from lxml import etree

    tree = mail_lines.parse(html)
    if tree is None:
        return Letter(text=html)
    lines = mail_lines.of_html(tree)
    gone = mail_footer.furniture(lines)
    kept = [line for number, line in enumerate(lines) if number not in gone]
    if items := _items(kept):
        return Letter(items=items)
    if not kept:
        return Letter(html=html)
    for number in gone:
        for part in lines[number].parts:
            if part.node:
                setattr(*part.node, "")
    return Letter(html=etree.tostring(tree, encoding="unicode", method="html"))


def _of_text(text: str) -> Letter:
    lines = mail_lines.of_text(mail_text.without_signature(text))
    gone = mail_footer.furniture(lines)
    if items := _items([line for number, line in enumerate(lines) if number not in gone]):
        return Letter(items=items)
    return Letter(text=mail_text.without_furniture(mail_text.clean(text)))


def _items(lines: Sequence[Line]) -> tuple[Item, ...]:
    """The items; () where the lines are one article."""
    parted = [part for line in lines for part in _parted(line)]
    before, sections = _sections(parted)
    if len(sections) < MIN_ITEMS or not (_have_texts(sections) or _are_headlines(sections)):
        return ()
    introduction = sum(len(line.text) for line in before if _is_text([line], ""))
    said = sum(len(line.text) for line in parted if _is_text([line], "") or line.href)
    in_items = sum(len(section.headline.text) + section.n_characters for section in sections)
    if in_items < MIN_SHARE * (said - introduction) or introduction > MAX_INTRODUCTION * in_items:
        return ()
    return (*_introduction(before, introduction), *map(_item, sections))


def _have_texts(sections: Sequence[_Section]) -> bool:
    """Whether enough of the sections have a text of their own, not only one that all of an essay stands in."""
    with_text = [section for section in sections if section.n_characters >= MIN_TEXT]
    return len(with_text) >= max(MIN_ITEMS, len(sections) / 2)


def _introduction(lines: Sequence[Line], n_characters: int) -> tuple[Item, ...]:
    if n_characters < MIN_INTRODUCTION:
        return ()
    return (
        Item(title="", html="".join(_paragraph([line]) for line in lines if _is_text([line], "")), url=None),
    )


def _item(section: _Section) -> Item:
    title = _READING_TIME.sub("", section.headline.text)
    return Item(title=title, html="".join(map(_paragraph, section.texts)), url=links.target(section.url))


def _paragraph(lines: Sequence[Line]) -> str:
    """Lines as a paragraph of HTML, with the places of links kept and their addresses gone."""
    parts = [
        part for number, line in enumerate(lines) for part in ([None] if number else []) + list(line.parts)
    ]
    said = (
        " "
        if part is None
        else f'<a href="#">{escaping.escape(part.text)}</a>'
        if part.href
        else escaping.escape(part.text)
        for part in parts
    )
    return f"<p>{''.join(said)}</p>"


def _sections(lines: Sequence[Line]) -> tuple[list[Line], list[_Section]]:
    """The lines before the first item, and the items: each headline with its lines, those of advertisements left out."""
    starts: list[int] = []
    for number, line in enumerate(lines):
        again = starts and line.href and line.href == lines[starts[-1]].href
        if _is_headline(lines, number) and not again:
            starts.append(number)
    if not starts:
        return list(lines), []
    sections = []
    for start, end in pairwise([*starts, len(lines)]):
        section = _Section(headline=lines[start], lines=list(lines[start + 1 : end]))
        section.url = section.headline.href or _onward(section) or ""
        ad = start > 0 and _AD.fullmatch(lines[start - 1].text)
        if not ad:
            sections.append(section)
    return list(lines[: starts[0]]), _distinct(sections)


def _distinct(sections: Sequence[_Section]) -> list[_Section]:
    """The sections with a link, each headline once; a further link with the same headline adds its lines.

    A few linked words without a text, such as "Flag as irrelevant", are none.
    """
    found: dict[str, _Section] = {}
    for section in sections:
        earlier = found.setdefault(section.headline.text, section)
        if earlier is not section:
            earlier.lines += section.lines
    kept = [section for section in found.values() if section.url]
    return [one for one in kept if one.n_characters or len(one.headline.text.split()) >= MIN_ALONE_WORDS]


def _is_headline(lines: Sequence[Line], number: int) -> bool:
    """Whether an item begins with this line: a headline under a link, or one whose text leads on."""
    line, text = lines[number], lines[number].text
    if not _could_be_title(text):
        return False
    if line.href:
        return _is_http(line.href) and not _repeats(lines, number)
    if not (line.heading or line.is_bold) or line.hrefs:
        return False
    end = next((n for n in range(number + 1, len(lines)) if _opens(lines[n])), len(lines))
    below = _Section(headline=line, lines=list(lines[number + 1 : end]))
    return bool(_onward(below)) and below.n_characters >= MIN_TEXT


def _opens(line: Line) -> bool:
    """Whether another headline stands here."""
    return _could_be_title(line.text) and (line.heading or line.is_bold or bool(line.href))


def _could_be_title(text: str) -> bool:
    enough = (
        len(text.split()) > 1
        or len(re.findall(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]", text)) > 5
    )
    prompt = len(text.split()) <= _PROMPT_WORDS and _PROMPT.fullmatch(text) and not re.search(r"[:,\d]", text)
    return _MIN_HEADLINE <= len(text) <= HEADING_CHARACTERS and enough and not prompt


def _repeats(lines: Sequence[Line], number: int) -> bool:
    """Whether a linked line is the text of the item above rather than a headline: under one link with it, or whole sentences."""
    above = lines[number - 1] if number else None
    if above is None or not above.href:
        return False
    if above.href == lines[number].href and not lines[number].heading:
        return True
    return bool(re.search(r"[.…][\"'”“»’)]*$", lines[number].text)) and len(lines[number].text) >= 60


def _onward(section: _Section) -> str | None:
    """The link by which the text below a headline leads on: a short line of its own, or the end of the last paragraph."""
    for line in section.lines:
        if line.href and _is_http(line.href) and len(line.text.split()) <= _PROMPT_WORDS:
            return line.href
    last = next((line for line in reversed(section.lines) if line.hrefs), None)
    tail = last.parts[-1] if last and last.parts else None
    if tail and tail.href and _is_http(tail.href) and _PROMPT.fullmatch(" ".join(tail.text.split())):
        return tail.href
    return None


def _parted(line: Line) -> list[Line]:
    """A line whose linked beginning is a headline, parted from the text behind it: "Bridge closed: Since Monday …"."""
    first = next((n for n, part in enumerate(line.parts) if part.text.strip()), 0)
    href = line.parts[first].href
    if not href or line.href:
        return [line]
    end = next(
        (
            n
            for n in range(first, len(line.parts))
            if line.parts[n].href != href and line.parts[n].text.strip()
        ),
        None,
    )
    if end is None or not (match := _SEPARATOR.match(line.parts[end].text)):
        return [line]
    rest = mail_lines.Part(line.parts[end].text[match.end() :], line.parts[end].href, line.parts[end].bold)
    headline = Line(parts=line.parts[:end], heading=line.heading)
    if not _could_be_title(headline.text):
        return [line]
    return [headline, Line(parts=[rest, *line.parts[end + 1 :]])]


def _is_text(lines: Sequence[Line], url: str) -> bool:
    """Whether lines are an item's text: sentences, or nearly; not a byline, a section's name or a prompt."""
    text = " ".join(line.text for line in lines)
    if (
        lines[0].heading
        or text.startswith(("http://", "https://"))
        or (lines[0].href and lines[0].href != url and not _ENDS.search(text))
    ):
        return False
    return (
        (len(text) >= 40 or bool(_ENDS.search(text)))
        and len(text.split()) >= (1 if len(text) > 40 else 4)
        and not _AD.fullmatch(text)
    )


def _are_headlines(sections: Sequence[_Section]) -> bool:
    """Whether items without texts are headlines nevertheless."""
    words = [len(section.headline.text.split()) for section in sections]
    bare = all(section.n_characters < MIN_INTRODUCTION for section in sections)
    return bare and len(sections) >= MIN_BARE_HEADLINES and median(words) >= MIN_BARE_WORDS


def _is_http(href: str) -> bool:
    return bool(re.match(r"\s*https?://", href, re.IGNORECASE))
