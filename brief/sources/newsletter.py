"""The text of a mail → the items of a newsletter: headline, text, link; or, in doubt, the mail as one article.

An item is a headline that is a link, or one whose text ends in a link to read on, and what follows up to the next headline;
or a heading whose text is built like that of others, or tells of something else than all others.
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
from statistics import median

from brief import markup
from brief.sources import links, mail_footer, mail_lines, mail_text
from brief.sources.mail_lines import Line, Part
from brief.sources.newsletter_sections import MIN_TEXT, Section, is_text, labelled, parted, sections, unlike

MAX_CHARACTERS = 500_000  # of a newsletter, its HTML included; real ones have up to some hundred thousand
MIN_ITEMS = 3
MIN_SHARE = 0.6  # of the text that items must make up; an essay with three links at its end has under a third
MAX_INTRODUCTION = 1.5  # times the text of the items; before fewer, it is an essay that ends in links
MIN_INTRODUCTION = 400  # characters; greetings are shorter
MIN_BARE_HEADLINES = 5  # of a list of headlines without texts
MIN_BARE_WORDS = 5  # its median; a shop's "Men's shoes" has two

_READING_TIME = re.compile(
    r"\s*[(\[]\s*(?:sponsor\s*)?\d{1,3}[ -]?(?:minutes?|min\.?|minuten|minutos|minuti)\b[^()\[\]]{0,15}[)\]]\s*$",
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
    tree = markup.tree(html)
    if tree is None:
        return Letter(html=html)
    lines = mail_lines.of_html(tree)
    gone = mail_footer.furniture(lines)
    kept = [line for number, line in enumerate(lines) if number not in gone]
    if items := _items(kept):
        return Letter(items=items)
    if not kept:
        return Letter(html=html)
    return Letter(html=mail_lines.without(tree, (lines[number] for number in gone)))


def _of_text(text: str) -> Letter:
    lines = mail_lines.of_text(mail_text.without_signature(text))
    gone = mail_footer.furniture(lines)
    if items := _items([line for number, line in enumerate(lines) if number not in gone]):
        return Letter(items=items)
    return Letter(text=mail_text.without_furniture(mail_text.clean(text)))


def _items(lines: Sequence[Line]) -> tuple[Item, ...]:
    """The items; () where the lines are one article."""
    pieces = [piece for line in lines for piece in parted(line)]
    ways = (sections, labelled, unlike)
    return next((items for way in ways if (items := _made(pieces, *way(pieces)))), ())


def _made(pieces: Sequence[Line], before: Sequence[Line], found: Sequence[Section]) -> tuple[Item, ...]:
    """What stands before the sections and the sections as items; () where they aren't most of the mail."""
    if len(found) < MIN_ITEMS or not (_have_texts(found) or _are_headlines(found)):
        return ()
    introduction = sum(len(line.text) for line in before if is_text([line], ""))
    said = sum(len(line.text) for line in pieces if is_text([line], "") or line.href)
    in_items = sum(len(section.headline.text) + section.n_characters for section in found)
    if in_items < MIN_SHARE * (said - introduction) or introduction > MAX_INTRODUCTION * in_items:
        return ()
    return (*_introduction(before, introduction), *map(_item, found))


def _have_texts(found: Sequence[Section]) -> bool:
    """Whether enough of the sections have a text of their own, not only one that all of an essay stands in."""
    with_text = [section for section in found if section.n_characters >= MIN_TEXT]
    return len(with_text) >= max(MIN_ITEMS, len(found) / 2)


def _introduction(lines: Sequence[Line], n_characters: int) -> tuple[Item, ...]:
    if n_characters < MIN_INTRODUCTION:
        return ()
    return (
        Item(title="", html="".join(_paragraph([line]) for line in lines if is_text([line], "")), url=None),
    )


def _item(section: Section) -> Item:
    title = _READING_TIME.sub("", section.headline.text)
    return Item(
        title=title,
        html="".join(map(_paragraph, section.texts)),
        url=links.target(section.url) if section.url else None,
    )


def _paragraph(lines: Sequence[Line]) -> str:
    """Lines as a paragraph of HTML, with the places of links kept and their addresses gone."""
    return f"<p>{' '.join(''.join(map(_marked, line.parts)) for line in lines)}</p>"


def _marked(part: Part) -> str:
    text = escaping.escape(part.text)
    return f'<a href="#">{text}</a>' if part.href else text


def _are_headlines(found: Sequence[Section]) -> bool:
    """Whether items without texts are headlines nevertheless."""
    words = [len(section.headline.text.split()) for section in found]
    bare = all(section.n_characters < MIN_INTRODUCTION for section in found)
    return bare and len(found) >= MIN_BARE_HEADLINES and median(words) >= MIN_BARE_WORDS
