"""The tree of a page → the paragraphs of its article.

1. What readers don't see goes: hidden elements, texts for screen readers only, embedded posts, captions (page_unseen.py).
2. trafilatura, in its default mode, finds the article. Where it gives up, all words of the page come as one: then the
   paragraphs that the page marks up are taken.
3. Its blocks are cut where a line break ends a paragraph: where the line before it ends a sentence or is a heading.
4. Of the blocks those go that are not the article's text: the title once more, teasers (a link and nothing else, or
   cut in mid-word), prompts to read on, subscribe or comment, credits and reading times (page_furniture.py), and
   everything behind a wall's prompt (page_wall.py).
5. The standfirst, which extractors often miss, is put back where the page shows it: it is the text that the page's own
   description repeats.

Each paragraph, heading and list entry is one string with single spaces; a table row is one, its cells
parted by " | ".
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from brief.understand import dates, page_unseen, page_wall
from brief.understand.page_furniture import is_furniture
from brief.understand.page_words import ENDS_A_SENTENCE, letters, text_of

_BLOCKS = ("p", "head", "item", "quote", "row", "code")
_WORD = re.compile(r"\w+")
_CUT = re.compile(r"(?<!\w)([^\W\d_]+)(?:\.\.\.|…)$")
_SHORTEST_TEASER, _LONGEST_TEASER = 80, 300  # characters
_LINE_BREAK = "\u2028"  # white space, so that one that stands in a text is a line break too
_LONGEST_LINE = 60  # characters of a heading or a line of a list; wrapped prose has more
_SHORTEST_STANDFIRST = 50  # characters; below this a description is a label
_SAME_OPENING = 80  # letters; a standfirst that opens like a paragraph is a shortened copy of it
_TOP = 6  # blocks: where titles and datelines stand
_LONGEST_DATELINE = 60  # characters
_MAX_STANDFIRSTS = 2
_TEXT_TAGS = ("h1", "h2", "h3", "h4", "p", "div", "span", "strong", "em", "li", "section", "header")
_BESIDE = frozenset({"figure", "aside", "nav", "footer", "a", "form", "button", "table", "blockquote"})
_ELSEWHERE = ("figure", "aside", "nav", "footer", "form")
_MOST_MARKED = 0.8  # of all words of the page; where its paragraphs hold more, there is nothing else
_BESIDE_CLASS = re.compile(
    r"caption|credit|byline|author|share|social|copyright|cookie|consent|newsletter|promo|teaser|related|comment|banner|advert|"
    r"paywall|bildunter|photo|gallery|video|audio|player|breadcrumb|menu|widget|overlay|modal",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """One block of the extracted article."""

    text: str
    is_heading: bool
    linked: float  # share of its characters that are links


def paragraphs(tree: Any, *, titles: list[str], descriptions: list[str], free: bool = True) -> list[str]:
    """The article's text; [] where none is found. Changes the tree.

    Args:
        titles: all titles that the page gives, none of them text.
        descriptions: what the page says its article is about; a standfirst where it is shown too.
        free: False where the page calls its article paid; then what a wall hides is left out.
    """
    page_unseen.drop(tree, walled=not free)
    blocks = _without_titles(_parted(_extracted(tree), tree), titles)
    blocks = blocks[: page_wall.before_wall([block.text for block in blocks])]
    blocks = [block for block in blocks if not _is_cut(block.text, blocks)] or blocks
    kept = [block for n, block in enumerate(blocks) if not _is_beside(block, at_top=n < _TOP)]
    if not kept:
        return [block.text for block in blocks]
    shown = {letters(block.text) for block in kept[: 2 * _TOP]}
    above = [
        text
        for text in _standfirst(tree, descriptions, kept)
        if not _is_title(letters(text), {letters(t) for t in titles})
    ]
    fresh = [text for text in above if not any(_opens_alike(letters(text), key) for key in shown)]
    return [*fresh, *(block.text for block in kept)]


def _extracted(tree: Any) -> list[_Block]:
    import trafilatura

    for name in ("trafilatura", "courlan", "justext"):  # what they log, a caller can't act on
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        found = trafilatura.bare_extraction(tree, include_comments=False, include_links=True)
    except Exception:  # whatever a malformed page does to the extractor, the run goes on
        return []
    body = getattr(found, "body", None)
    return [] if body is None else [block for element in _elements(body) for block in _blocks(element)]


def _parted(blocks: list[_Block], tree: Any) -> list[_Block]:
    """The blocks; where one holds far more than the page's paragraphs do, menus and teasers, those paragraphs."""
    if len(blocks) != 1:
        return blocks
    shown = (p for p in tree.iter("p") if not any(True for _ in p.iterancestors(*_ELSEWHERE)))
    marked = [text for p in shown if _is_prose(text := text_of(p))]
    if not marked or sum(map(len, marked)) > _MOST_MARKED * len(blocks[0].text):
        return blocks
    return [_Block(text=text, is_heading=False, linked=0) for text in marked]


def _elements(body: Any) -> list[Any]:
    """The elements that are paragraphs of their own: the innermost ones, and whole table rows."""
    return [
        element
        for element in body.iter(*_BLOCKS)
        if not any(above.tag == "row" for above in element.iterancestors())
        and (element.tag == "row" or not any(True for _ in element.iterdescendants(*_BLOCKS)))
    ]


def _blocks(element: Any) -> Iterator[_Block]:
    """One block, or several where line breaks end paragraphs."""
    if element.tag == "row":
        cells = (text_of(cell) for cell in element.iter("cell"))
        texts = [" | ".join(cell for cell in cells if cell)]
    else:
        for line_break in element.iter("lb"):
            line_break.text = _LINE_BREAK
        lines = [" ".join(line.split()) for line in "".join(element.itertext()).split(_LINE_BREAK)]
        texts = joined_lines([page_unseen.without_hints(line) for line in lines if line])
    linked = sum(len(text_of(link)) for link in element.iter("ref"))
    share = linked / max(1, sum(map(len, texts)))
    return (_Block(text=text, is_heading=element.tag == "head", linked=share) for text in texts if text)


def joined_lines(lines: list[str]) -> list[str]:
    """Lines put together, but for those that are paragraphs of their own."""
    found: list[str] = []
    for line in lines:
        if found and not _ends_paragraph(found[-1], line):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _ends_paragraph(before: str, after: str) -> bool:
    """A sentence has ended, or a short line without an end is followed by a beginning: a heading, a list."""
    starts = not after[0].islower()
    return starts and (bool(ENDS_A_SENTENCE.search(before)) or len(before) <= _LONGEST_LINE)


def _without_titles(blocks: list[_Block], titles: list[str]) -> list[_Block]:
    """The blocks but for the title: a heading anywhere, any block near the top, also behind a kicker."""
    keys = {letters(title) for title in titles} - {""}
    return [
        block
        for n, block in enumerate(blocks)
        if not ((n < _TOP or block.is_heading) and _is_title(letters(block.text), keys))
    ]


def _is_title(key: str, titles: set[str]) -> bool:
    if key in titles:
        return True
    return any(len(title) > 20 and key.endswith(title) and len(key) < 2 * len(title) for title in titles)


def _is_beside(block: _Block, *, at_top: bool) -> bool:
    """Whether a block stands beside the article: a teaser, a prompt, the line with the date."""
    if block.linked > 0.95 or (block.linked > 0.5 and not ENDS_A_SENTENCE.search(block.text)):
        return True
    if (
        at_top
        and len(block.text) <= _LONGEST_DATELINE
        and not block.text.endswith(".")
        and dates.parse(block.text)
    ):
        return True
    return is_furniture(block.text)


def _is_cut(text: str, blocks: list[_Block]) -> bool:
    """Whether a block is a teaser that was cut at a number of characters, as a rule within a word.

    Prose may end in dots too. A teaser shows by its length, which others of the page share, or by a last "word" of
    one or two letters that stands nowhere else.
    """
    cut = _CUT.search(text)
    if not cut or len(text) > _LONGEST_TEASER:
        return False
    if any(
        other.text != text and _CUT.search(other.text) and len(other.text) == len(text) for other in blocks
    ):
        return len(text) > _SHORTEST_TEASER
    return len(cut[1]) <= 2 and not any(
        cut[1] in _WORD.findall(other.text.replace(cut[0], "")) for other in blocks
    )


def _standfirst(tree: Any, descriptions: list[str], blocks: list[_Block]) -> list[str]:
    """What the page shows above the first paragraph and its description repeats, or else the prose that stands there."""
    told = (text for text in descriptions if len(text) >= _SHORTEST_STANDFIRST)
    wanted = [key for text in told if (key := letters(text.rstrip(" .…")))]
    between, found = [], []
    first = next((letters(block.text) for block in blocks if len(block.text) > _SHORTEST_STANDFIRST), "")
    behind_heading = False
    for element in tree.iter(*_TEXT_TAGS):
        behind_heading = behind_heading or element.tag == "h1"
        if len(element) and any(True for _ in element.iterdescendants("p", "div", "section", "ul", "h1")):
            continue
        text = text_of(element)
        key = letters(text)
        if any(other in key and len(key) < 1.3 * len(other) + 40 for other in wanted):
            found.append(text)
        if first and key == first:
            break
        if behind_heading and _is_prose(text) and _stands_alone(element):
            between.append(text)
    return [min(found, key=len)] if found else between[:_MAX_STANDFIRSTS]


def _is_prose(text: str) -> bool:
    return len(text) >= _SHORTEST_STANDFIRST and bool(ENDS_A_SENTENCE.search(text)) and not is_furniture(text)


def _stands_alone(element: Any) -> bool:
    """Whether an element stands in nothing that holds what isn't the article's text."""
    above = [element, *element.iterancestors()]
    return not any(part.tag in _BESIDE or _BESIDE_CLASS.search(part.get("class") or "") for part in above)


def _opens_alike(standfirst: str, shown: str) -> bool:
    """Whether the text has the standfirst already, or at least how it begins."""
    return standfirst[:_SAME_OPENING] in shown or shown in standfirst
