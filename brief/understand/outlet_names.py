"""Articles that spell their outlet in several ways ("NDR", "ndr.de") → the same articles under one name for each outlet.

Two names are of one outlet where letters and digits are the same, the end of a domain aside, and where the articles'
addresses don't speak against it: "Express" at express.co.uk and "express.de" stay two. A bare domain is taken for a
written name only where addresses say that it is its site.

Of several names the one that the reader's settings use stays; else the written-out one is taken, else the most frequent.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from brief.addresses import host
from brief.model import Article
from brief.understand.page_outlet import is_domain, key, spelling


def with_one_name(articles: Sequence[Article], *, kept: Collection[str] = ()) -> tuple[Article, ...]:
    """The articles, each outlet's under one name.

    Args:
        kept: names that are never changed.
    """
    named = [" ".join(article.source.split()) if article.source else "" for article in articles]
    counts = Counter(filter(None, named))
    spellings: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(
        counts, key=lambda name: (name in kept, spelling(name), counts[name], name), reverse=True
    ):
        spellings[key(name)].append(name)
    several = {found: names for found, names in spellings.items() if found and len(names) > 1}
    if not several:
        return tuple(articles)
    sites = _sites(zip(named, articles, strict=True), {name for names in several.values() for name in names})
    one = {
        name: names[0]
        for names in several.values()
        for name in names[1:]
        if name not in kept and _agree(name, names[0], sites, sure=_is_one_site(names, sites))
    }
    return tuple(
        replace(article, source=one[name]) if name in one else article
        for name, article in zip(named, articles, strict=True)
    )


def _sites(named: Iterable[tuple[str, Article]], names: Collection[str]) -> dict[str, set[str]]:
    """Name -> the hosts of its articles, and itself where it is one."""
    found = {name: {name.casefold().removeprefix("www.")} if is_domain(name) else set() for name in names}
    for name, article in named:
        if name in found and (where := host(article.url)):
            found[name].add(where.removeprefix("www."))
    return found


def _agree(name: str, other: str, sites: dict[str, set[str]], *, sure: bool) -> bool:
    """Whether addresses say that two names are of one site; where nothing is known of one, that no domain is at stake, and
    that its spellings are known of one site only."""
    mine, theirs = sites[name], sites[other]
    if mine and theirs:
        return _share_a_site(mine, theirs)
    return sure and not (is_domain(name) or is_domain(other))


def _is_one_site(names: Iterable[str], sites: dict[str, set[str]]) -> bool:
    known = [sites[name] for name in names if sites[name]]
    return all(_share_a_site(a, b) for a, b in combinations(known, 2))


def _share_a_site(mine: set[str], theirs: set[str]) -> bool:
    return any(_is_of_one_site(a, b) for a in mine for b in theirs)


def _is_of_one_site(a: str, b: str) -> bool:
    return a == b or a.endswith(f".{b}") or b.endswith(f".{a}")
