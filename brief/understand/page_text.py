"""The tree of a page → the paragraphs of its article.

1. What readers don't see goes: hidden elements, texts for screen readers only, embedded posts, captions.
2. trafilatura, in its default mode, finds the article.
3. Of its blocks those go that are not the article's text: the title once more, teasers (a link and nothing else),
   prompts to read on, subscribe or comment, credits and reading times (page_furniture.py).
4. The standfirst, which extractors often miss, is put back where the page shows it: it is the text that the page's own
   description repeats.

Each paragraph, heading and list entry is one string with single spaces; a table row is one, its cells
parted by " | ".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from brief.understand import dates
from brief.understand.page_furniture import is_furniture

_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|a11y-hidden|u-hidden-visually|twitter-tweet|"
    r"instagram-media|tiktok-embed|bluesky-embed|fb-post)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WALL = re.compile(
    r"pay-?wall|premium|article-?(?:body|text)", re.IGNORECASE
)  # hidden until one has paid or agreed
_BLOCKS = ("p", "head", "item", "quote", "row", "code")
_ENDS_A_SENTENCE = re.compile(r"[.!?…:。！？؟।][\"'”“»’)\]]*$")
_WORD = re.compile(r"\w+")
_SHORTEST_STANDFIRST = 50  # characters; below this a description is a label
_TOP = 6  # blocks: where titles and datelines stand
_LONGEST_DATELINE = 60  # characters
_MAX_STANDFIRSTS = 2
_TEXT_TAGS = ("h1", "h2", "h3", "h4", "p", "div", "span", "strong", "em", "li", "section", "header")
_BESIDE = frozenset({"figure", "aside", "nav", "footer", "a", "form", "button", "table", "blockquote"})
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


def paragraphs(tree: Any, *, titles: list[str], descriptions: list[str]) -> list[str]:
    """The article's text; [] where none is found. Changes the tree.

    Args:
        titles: all titles that the page gives, none of them text.
        descriptions: what the page says its article is about; a standfirst where it is shown too.
    """
    _drop_unseen(tree)
    blocks = _without_titles(_extracted(tree), titles)
    kept = [block for n, block in enumerate(blocks) if not _is_beside(block, at_top=n < _TOP)]
    if not kept:
        return [block.text for block in blocks]
    shown = {_key(block.text) for block in kept[: 2 * _TOP]}
    above = [
        text
        for text in _standfirst(tree, descriptions, kept)
        if not _is_title(_key(text), {_key(t) for t in titles})
    ]
    fresh = [text for text in above if not any(_key(text) in key or key in _key(text) for key in shown)]
    return [*fresh, *(block.text for block in kept)]


def _drop_unseen(tree: Any) -> None:
    unseen = [
        element
        for element in tree.iter()
        if isinstance(element.tag, str)
        and element.tag not in ("html", "body", "head")
        and (
            (element.get("hidden") is not None and not _WALL.search(element.get("class") or ""))
            or element.get("aria-hidden") == "true"
            or element.tag in ("figcaption", "template", "dialog")
            or _UNSEEN_STYLE.search(element.get("style") or "")
            or _UNSEEN_CLASS.search(element.get("class") or "")
        )
    ]
    for element in unseen:
        if element.getparent() is not None:
            element.drop_tree()


def _extracted(tree: Any) -> list[_Block]:
    import trafilatura

    try:
        found = trafilatura.bare_extraction(tree, include_comments=False, include_links=True)
    except Exception:  # whatever a malformed page does to the extractor, the run goes on
        return []
    body = getattr(found, "body", None)
    return [] if body is None else [block for element in _elements(body) if (block := _block(element)).text]


def _elements(body: Any) -> list[Any]:
    """The elements that are paragraphs of their own: the innermost ones, and whole table rows."""
    return [
        element
        for element in body.iter(*_BLOCKS)
        if not any(above.tag == "row" for above in element.iterancestors())
        and (element.tag == "row" or not any(True for _ in element.iterdescendants(*_BLOCKS)))
    ]


def _block(element: Any) -> _Block:
    if element.tag == "row":
        cells = (" ".join("".join(cell.itertext()).split()) for cell in element.iter("cell"))
        text = " | ".join(cell for cell in cells if cell)
    else:
        text = " ".join("".join(element.itertext()).split())
    linked = sum(len(" ".join("".join(link.itertext()).split())) for link in element.iter("ref"))
    return _Block(text=text, is_heading=element.tag == "head", linked=linked / max(1, len(text)))


def _without_titles(blocks: list[_Block], titles: list[str]) -> list[_Block]:
    """The blocks but for the title: a heading anywhere, any block near the top, also behind a kicker."""
    keys = {_key(title) for title in titles} - {""}
    return [
        block
        for n, block in enumerate(blocks)
        if not ((n < _TOP or block.is_heading) and _is_title(_key(block.text), keys))
    ]


def _is_title(key: str, titles: set[str]) -> bool:
    if key in titles:
        return True
    return any(len(title) > 20 and key.endswith(title) and len(key) < 2 * len(title) for title in titles)


def _is_beside(block: _Block, *, at_top: bool) -> bool:
    """Whether a block stands beside the article: a teaser, a prompt, the line with the date."""
    if block.linked > 0.95 or (block.linked > 0.5 and not _ENDS_A_SENTENCE.search(block.text)):
        return True
    if (
        at_top
        and len(block.text) <= _LONGEST_DATELINE
        and not block.text.endswith(".")
        and dates.parse(block.text)
    ):
        return True
    return is_furniture(block.text)


def _standfirst(tree: Any, descriptions: list[str], blocks: list[_Block]) -> list[str]:
    """What the page shows above the first paragraph and its description repeats, or else the prose that stands there."""
    told = (text for text in descriptions if len(text) >= _SHORTEST_STANDFIRST)
    wanted = [key for text in told if (key := _key(text.rstrip(" .…")))]
    between, found = [], []
    first = next((_key(block.text) for block in blocks if len(block.text) > _SHORTEST_STANDFIRST), "")
    behind_heading = False
    for element in tree.iter(*_TEXT_TAGS):
        behind_heading = behind_heading or element.tag == "h1"
        if len(element) and any(True for _ in element.iterdescendants("p", "div", "section", "ul", "h1")):
            continue
        text = " ".join("".join(element.itertext()).split())
        key = _key(text)
        if any(other in key and len(key) < 1.3 * len(other) + 40 for other in wanted):
            found.append(text)
        if first and key == first:
            break
        if behind_heading and _is_prose(element, text):
            between.append(text)
    return [min(found, key=len)] if found else between[:_MAX_STANDFIRSTS]


def _is_prose(element: Any, text: str) -> bool:
    if len(text) < _SHORTEST_STANDFIRST or not _ENDS_A_SENTENCE.search(text) or is_furniture(text):
        return False
    above = [element, *element.iterancestors()]
    return not any(part.tag in _BESIDE or _BESIDE_CLASS.search(part.get("class") or "") for part in above)


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.replace("\xad", "").casefold()))
