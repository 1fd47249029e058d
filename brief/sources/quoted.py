"""A reply → its sender's own words. What it quotes of the mail before is left out, with the line that says whose it is, but for
what own words answer below it: that stays, as paragraphs of their own behind ">", of which none becomes a sentence.

Else a sentence of that mail would stand under the name of who answered it. Quoted are lines behind ">", the elements that mail
programs put around what is quoted, and all below a block of headers ("From: … Sent: …") or "Original message". A reply in
which nothing else is said stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import groupby
from typing import Any

from brief import markup
from brief.sources import forwarded, mail_lines, mail_text
from brief.sources.mail_lines import Line

_QUOTED = re.compile(r"\s{0,3}>(?!From )")  # ">From " is how an mbox writes "From "
_SAYS = re.compile(
    r".*\b(?:wrote|writes|schrieb|schreibt|a écrit|écrit|écrivait|escribió|ha scritto|scrisse|escreveu|schreef|писала?|пишет"
    r"|napisała?|napsala?|skrev|kirjoitti|yazdı)\b.{0,120}:\s*",
    re.IGNORECASE | re.DOTALL,
)
_OPENS = re.compile(r"\s*(?:On|Am|Le|El|Il|Em|Op|Den|Dne|W dniu|Dnia|\d)\b")
_RULE_AT_END = re.compile(r"\n[_-]{3,}\s*\Z")
_MAX_SAYING = 3  # lines that name whose words follow
_MAX_CHARACTERS = 400  # of them
_MAX_BLOCK = 50  # lines in which another mail's headers stand
# Ids, of Outlook.
_FROM_HERE_ON = ("divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container")
_CLASSES = frozenset(
    "gmail_quote gmail_attr yahoo_quoted moz-cite-prefix protonmail_quote OutlookMessageHeader".split()
)


def own_text(text: str) -> str:
    """The plain text of a reply without what it quotes below its own words."""
    lines = text.split("\n")
    quoted = _quoted(lines)
    answered = _answered(lines, quoted)
    if answered is None:
        return text
    gone = quoted - answered
    kept = [number for number in range(len(lines)) if number not in gone]
    runs = [
        "\n".join(_marked(lines[number]) if is_quoted else lines[number] for number in run).strip("\n")
        for is_quoted, run in groupby(kept, key=answered.__contains__)
    ]
    return _RULE_AT_END.sub("", "\n\n".join(filter(str.strip, runs))).strip("\n")


def own_html(html: str) -> str:
    """The HTML of a reply without what it quotes below its own words."""
    tree = markup.tree(html)
    if tree is None:
        return html
    elements = set(_elements(tree))
    lines = mail_lines.of_html(tree)
    within = {number for number, line in enumerate(lines) if _stands_in(line, elements)}
    texts = [line.text for line in lines]
    quoted = _quoted(texts, within)
    answered = _answered(texts, quoted)
    if answered is None:
        return html
    # Lines behind ">" are no blocks of their own in HTML: what follows them would be taken for quoted, too.
    answered = {number for number in answered if not _QUOTED.match(texts[number])}
    for number in answered:
        _mark(lines[number])
    return mail_lines.without(tree, (lines[number] for number in quoted - answered))


def _answered(lines: Sequence[str], quoted: set[int]) -> set[int] | None:
    """The quoted lines that own words follow, a signature not counted; None where there are no own words."""
    own = [number for number in range(len(lines)) if number not in quoted]
    signed = mail_text.without_signature("\n".join(lines[number] for number in own)).count("\n") + 1
    last = max((number for number in own[:signed] if _says_something(lines[number])), default=None)
    return None if last is None else {number for number in quoted if number < last}


def _marked(line: str) -> str:
    """A line of a quotation with the mark of one, white space behind it."""
    own = line[match.end() :] if (match := _QUOTED.match(line)) else line
    return f"> {own.strip()}" if line.strip() else line


def _mark(line: Line) -> None:
    """Put the mark of a quotation before a line's first words, in its tree."""
    node = next((part.node for part in line.parts if part.node and part.text.strip()), None)
    if node:
        setattr(*node, f"> {getattr(*node).lstrip()}")


def _stands_in(line: Line, elements: set[Any]) -> bool:
    """Whether a line's first words stand in one of some elements."""
    node = next((part.node for part in line.parts if part.node and part.text.strip()), None)
    if node is None:
        return False
    holder = node[0] if node[1] == "text" else node[0].getparent()
    return holder in elements or any(above in elements for above in holder.iterancestors())


def _says_something(text: str) -> bool:
    return re.search(r"\w", text) is not None


def _elements(tree: Any) -> list[Any]:
    """What mail programs mark as quoted: outermost elements only, since what is in them goes with them."""
    found: dict[Any, None] = {}
    for element in tree.iter("blockquote", "div"):
        is_cited = element.tag == "blockquote" and element.get("type") == "cite"
        is_named = not _CLASSES.isdisjoint((element.get("class") or "").split())
        begins = element.get("id") in _FROM_HERE_ON
        if is_cited or is_named or begins:
            found |= dict.fromkeys([*_pieces(element), *(element.itersiblings() if begins else ())])
    return list(found)


def _pieces(element: Any) -> list[Any]:
    """The element; or the quotations in it, where there are several, since answers stand between them."""
    inner = [one for one in element.iter("blockquote") if one is not element]
    outer = [one for one in inner if not any(above in inner for above in one.iterancestors())]
    return outer if element.tag == "div" and len(outer) > 1 else [element]


def _quoted(lines: Sequence[str], known: Collection[int] = ()) -> set[int]:
    """The numbers of the lines that are another's, beside those known to be, and of those that say so."""
    end = next((n for n in range(1, len(lines)) if forwarded.begins(lines[n : n + _MAX_BLOCK])), len(lines))
    gone = {number for number, line in enumerate(lines) if number >= end or _QUOTED.match(line)} | set(known)
    for number in sorted(gone):
        if number - 1 not in gone:
            gone |= _saying(lines, number)
    return gone


def _saying(lines: Sequence[str], first: int) -> set[int]:
    """The lines above a quotation that name whose it is: "On Monday, Ada wrote:", on up to three lines."""
    last = first - 1
    while last >= 0 and not lines[last].strip():
        last -= 1
    for begin in range(last, max(-1, last - _MAX_SAYING), -1):
        if not lines[begin].strip():
            break
        said = "\n".join(lines[begin : last + 1])
        is_first = begin == 0 or not lines[begin - 1].strip() or _OPENS.match(said)
        if is_first and len(said) <= _MAX_CHARACTERS and _SAYS.fullmatch(said):
            return set(range(begin, first))
    return set()
