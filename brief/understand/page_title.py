"""The titles a page gives → the one its outlet prints, without the name of the site.

A page names its article up to four times: on itself (h1), for machines (the headline of JSON-LD), for those
who share it (og:title), and for search engines (the title element). Where machine and sharing title agree,
that is it. Where they differ, editors wrote one of them and the search desk the other, and the title
element tells which: it is the search desk's. On 98 news pages this finds 92 % of the titles that people
marked; h1 first found 72 %.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

from brief.understand.page_words import letters

_SEPARATED = re.compile(r"\s+[|·•–—»›:-]+\s+|\s*\|\s*|\s+\((?=[^()]+\)$)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,80}>")
_WORD = re.compile(r"\w+")


def choose(
    *,
    headline: str | None,
    shared: str | None,
    element: str | None,
    headings: Iterable[str],
    site: Iterable[str],
) -> str | None:
    """The title of an article.

    Args:
        headline: JSON-LD's.
        shared: og:title, or twitter:title.
        element: the title element.
        headings: the h1 elements, in order.
        site: names of the outlet, and labels of its domain, to be cut from the ends.
    Returns:
        one of them, cleaned; None where there is none.
    """
    names = {letters(name) for name in site if name}
    given = [text for text in map(clean, headings) if text and letters(text) not in names]
    all_titles = [clean(headline), clean(shared), clean(element), *given]
    machine, share, search, *printed = (_without_site(title, all_titles, names) for title in all_titles)
    h1 = _main_heading(printed, [title for title in (share, machine, search) if title])
    if share and not machine and _tells_another(share, h1, search):
        return h1
    if machine and share and not _same(machine, share):
        return _between(machine, share, h1, search)
    return share or machine or h1 or search or None


def _tells_another(share: str, h1: str, search: str) -> bool:
    """Whether the sharing title names only a part of the site: title element and page agree on another ("Press releases")."""
    return bool(h1) and letters(h1) in letters(search) and not _likeness(share, search)


def _between(machine: str, share: str, h1: str, search: str) -> str:
    """Of two titles that differ, the one that was not written for search engines."""
    if _same(machine, h1):
        return share if _same(machine, search) else machine
    if _same(share, h1):
        return machine if _same(share, search) else share
    return machine


def clean(title: str | None) -> str:
    """A title without tags and entities that got into it, and with single spaces."""
    text = html.unescape(title or "")
    return " ".join(_TAG.sub(" ", text).split())


def _without_site(title: str, others: list[str], names: set[str]) -> str:
    """A title without what another one does not have behind its end, or what is a name of the site."""
    for match in _SEPARATED.finditer(title):
        before, behind = title[: match.start()], title[match.end() :]
        if any(_same(before, other) for other in others) or (len(before) > 5 and _is_site(behind, names)):
            return before
        if _is_site(before, names) and len(behind) > len(before) and "|" in match.group():
            return behind
    return title


def _is_site(part: str, names: set[str]) -> bool:
    key = letters(part)
    return bool(key) and any(
        key == name or key.startswith(name) or name.startswith(key) for name in names if name
    )


def _main_heading(headings: list[str], titles: list[str]) -> str:
    """The h1 that is the article's: the only one, else the one most like the other titles."""
    if len(headings) < 2 or not titles:
        return headings[0] if headings else ""
    return max(headings, key=lambda heading: max(_likeness(heading, title) for title in titles))


def _likeness(a: str, b: str) -> float:
    left, right = set(_WORD.findall(a.casefold())), set(_WORD.findall(b.casefold()))
    return len(left & right) / max(1, len(left | right))


def _same(a: str, b: str) -> bool:
    """Whether two titles are the same, typography aside."""
    return bool(a) and letters(a) == letters(b)


def last_part(title: str) -> str:
    """What stands behind the last separator of a title, mostly the name of the site; "" where none is."""
    parts = _SEPARATED.split(title)
    return parts[-1] if len(parts) > 1 else ""


def heading_texts(tree: Any) -> list[str]:
    """The h1 elements of a page as text."""
    return [" ".join(" ".join(h1.itertext()).split()) for h1 in tree.iter("h1")]


def heading_of(tree: Any, title: str | None) -> Any:
    """The h1 element most like a title; None where the page has no h1."""
    headings = list(tree.iter("h1"))
    if not headings or not title:
        return headings[0] if headings else None
    return max(headings, key=lambda h1: _likeness(" ".join(h1.itertext()), title))
