"""A parsed page → the people whom it marks as its article's authors; none where it marks none.

Asked where metadata name nobody, or the outlet itself: many pages have the name only in a line above the text. Taken is the
first element that is called an author or byline (`rel`, `itemprop`, class) and says nothing but names of two words and
more; of several beside one another all are. Signatures ("ssi"), duties ("Foreign Editor"), places and agencies of one
word, and what an article opens or a word has that outlets are called by ("The Associated Press", "Fox News") are no names of
people: 18 such stood among 305 on real pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from brief.understand.page_words import text_of

PREFIX = re.compile(
    r"^(?:(?:(?:written|posted|published|geschrieben|veröffentlicht|publié|escrito)\s)?(?:by|von|par|por)|di|do|door|av|af|"
    r"autor(?:in)?:?|author:?|text:)\s+",
    re.IGNORECASE,
)

_CALLED = re.compile(
    r"(?:[a-z]+(?:-|_{1,2}))*(?:authors?|bylines?|autor(?:en|in|es)?|auteurs?)(?:(?:-|_{1,2})?(?:names?|item|link|list-item))?",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:[,;/|&]|\s(?:und|and|et|y|e|en|och|og|i|и)\s)\s*")
_NAME = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.'’-]*(?:\s(?:(?:van|von|de|der|den|del|da|dos|di|la|le|el|al|zu|zur)\s){0,2}[^\W\d_a-zß-ÿ][\w.'’-]*){1,3}"
)
# Who wrote below, or what stands beside the article, is none of its authors.
_OTHERS = re.compile(r"comment(?!ary)|kommentar|reply|replies|related|sponsor|sidebar", re.IGNORECASE)
# "Senior Politics Reporter", "Our Foreign Staff"
_DUTY = re.compile(
    r"\b(?:staff|editors?|writers?|report(?:er)?s?|correspondents?|redaktion|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|"
    r"rédaction|correspondante?|redazione|redacción)\b",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"(?:the|der|die|das|el|la|los|las|le|les|il|lo)\s|"
    r".*(?:zeitung|nachrichten|agentur|dienst|magazin|verlag)e?n?\b|"
    r".*\b(?:news|today|times|press|presse|media|medien|magazine|tv|radio|online|team|kitchen|network|wire|agenc[ey]|agencia|"
    r"agenzia|agence|services?|themes|journal|tribune|gazette|daily|blog|institute?|university|universität|stiftung|foundation|"
    r"sponsored|gesponser\w+|anzeige)s?\b",
    re.IGNORECASE,
)
_NEAR = 800  # characters of paragraphs between the heading and the last line that may be a byline
_LONGEST = 120  # characters of a line of names


def authors(tree: Any) -> list[str]:
    """The names, in order; [] for none."""
    for element in _near_the_heading(tree):
        if _is_called(element) and not _is_of_others(element) and (found := _names(element)):
            beside = filter(_is_called, element.itersiblings(element.tag))
            return list(dict.fromkeys([*found, *(name for one in beside for name in _names(one))]))
    return []


def _near_the_heading(tree: Any) -> Iterator[Any]:
    """The elements from the heading on, or from the beginning where there is none, to some way down the text."""
    heading = next(tree.iter("h1"), None)
    read, begun = 0, heading is None
    for element in tree.iter():
        begun = begun or element is heading
        if begun and isinstance(element.tag, str):
            yield element
            read += len(text_of(element)) if element.tag == "p" else 0
            if read > _NEAR:
                return


def _is_called(element: Any) -> bool:
    if "author" in ((element.get("rel") or "").lower(), (element.get("itemprop") or "").lower()):
        return True
    return any(map(_CALLED.fullmatch, (element.get("class") or "").split()))


def _is_of_others(element: Any) -> bool:
    around = (element, *element.iterancestors("div", "section", "aside", "li", "ol", "ul"))
    return any(_OTHERS.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in around)


def _names(element: Any) -> list[str]:
    """Those of an element's parts that are names; what stands in elements of its own is one: "Ada Holm", "Twitter"."""
    bare = (PREFIX.sub("", f"{part} ").strip() for part in _JOINED.split(_said(element)))
    return [
        part for part in bare if _NAME.fullmatch(part) and not (_DUTY.search(part) or _OUTLET.match(part))
    ]


def _said(element: Any) -> str:
    """The texts of its parts in one line; "" where that is too long for names, however long it is."""
    said = ""
    for text in element.itertext():
        part = text.strip()[: _LONGEST + 1]
        said += f"{' '.join(part.split())}, " if part else ""
        if len(said) > _LONGEST:
            return ""
    return said
