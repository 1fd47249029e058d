"""Articles → for each the index of the article whose text it repeats.

Near duplicates are found by content, never by title alone: the share of 3-word shingles two bodies have in common,
measured against the shorter one (containment), so that shortened agency copy, a text with foreign paragraphs added
and an updated version are found as well as a byte-identical copy. Several texts repeat one: each points at a
representative that repeats nothing, never at another repeat.

The representative is the fullest text (longest, then newest, then of the shortest path, so that "x.txt" stands for
"x (1).txt" and "x - Kopie.txt", then by id). A version that a newer one at the same address replaces never is, nor are copies
of it: they repeat what the newer one does. There two texts of one outlet are versions of one article however much was rewritten,
unless they have nothing in common, as at the address of a home page or a ticker. So it is with an agency's first lines that
only its next report has still: they repeat what that repeats.

What is only translated or retold is not found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence

from brief.cluster.boilerplate import outlet_of
from brief.cluster.copies import Compared, address_of, compared, matching, time_of
from brief.cluster.times import in_order
from brief.languages.versions import of_one_matter
from brief.model import Article

WHOLE = 0.65  # of its shingles, for a bulletin to stand in a longer text
SAME = 0.9  # of its shingles, for a text to be a copy of another and no other version of it
MAX_VERSIONS = 20  # texts at one address; where there are more, it is the address of many stories


def near_duplicates(articles: Sequence[Article]) -> tuple[int | None, ...]:
    """Find the articles that repeat another one's text.

    Args:
        articles: any number, in any order.
    Returns:
        For each article the index of the article whose text it repeats, which itself has None; None for an
        article with a text of its own.
    Cost: O(words log words) time, about 60 bytes a word.
    """
    texts = compared(articles)
    fullest = sorted(
        in_order(articles),
        key=lambda i: (-texts[i].length, -texts[i].when[0], len(articles[i].path or ""), articles[i].id),
    )
    matches = matching(texts, fullest)
    newer = _newer_versions(articles, texts, matches)
    newer |= _copies_of_older(newer, matches, fullest)
    repeats = _assign([i for i in fullest if i not in newer], matches)
    for i in newer:
        last = _last(i, newer)
        repeats[i] = repeats.get(last, last)
    repeats |= _of_earlier(articles, repeats, matches, fullest, newer)
    return tuple(repeats.get(i) for i in range(len(articles)))


def replaced(articles: Sequence[Article], repeats: Sequence[int | None]) -> frozenset[int]:
    """The older versions: of a text that stands in a newer one at the same address.

    Args:
        repeats: for each article the index of the one whose text it repeats.
    """
    newest: dict[tuple[str | None, int], tuple[float, str, bool]] = {}
    text_of = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    keys = [(address_of(article.url), text) for article, text in zip(articles, text_of, strict=True)]
    # of one time the one that stands for the text
    times = [
        (*time_of(article), text == i)
        for i, (article, text) in enumerate(zip(articles, text_of, strict=True))
    ]
    for key, time in zip(keys, times, strict=True):
        newest[key] = max(newest.get(key, time), time)
    found = zip(keys, times, strict=True)
    return frozenset(i for i, (key, time) in enumerate(found) if key[0] and time < newest[key])


def same_address(a: Article, b: Article) -> bool:
    """Whether two articles stand at one address, whatever trackers it carries; False where one has none."""
    return bool(a.url) and address_of(a.url) == address_of(b.url)


def _newer_versions(
    articles: Sequence[Article], texts: Sequence[Compared], matches: dict[int, dict[int, float]]
) -> dict[int, int]:
    """For each text that a newer one at its address replaces the newest of these."""
    at: defaultdict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        if text.url is not None:
            at[text.url].append(i)
    found = {}
    for versions in at.values():
        versions.sort(key=lambda i: (texts[i].when, texts[i].length, texts[i].id), reverse=True)
        place = {i: rank for rank, i in enumerate(versions)}
        for i in versions[1:]:
            matching = sorted(place[j] for j in matches.get(i, ()) if j in place)
            looked_at = range(place[i]) if len(versions) <= MAX_VERSIONS else matching
            newer = (j for j in map(versions.__getitem__, looked_at) if texts[j].when > texts[i].when)
            of_one = (j for j in newer if place[j] in matching or _are_versions(articles[i], articles[j]))
            if (newest := next(of_one, None)) is not None:
                found[i] = newest
    return found


def _are_versions(a: Article, b: Article) -> bool:
    """Whether two texts of one address are of one outlet and matter; an entry of a ticker has its own place on the page."""
    places = {(outlet_of(article), (article.url or "").partition("#")[2]) for article in (a, b)}
    return len(places) == 1 and of_one_matter(a, b)


def _copies_of_older(
    newer: dict[int, int], matches: dict[int, dict[int, float]], order: Sequence[int]
) -> dict[int, int]:
    """For each copy of a replaced text the version that replaces it."""
    last = set(newer.values())
    return {
        k: newer[old]
        for old in order
        if old in newer
        for k, share in matches.get(old, {}).items()
        if share >= SAME and k not in newer and k not in last
    }


def _of_earlier(
    articles: Sequence[Article],
    repeats: Mapping[int, int],
    matches: dict[int, dict[int, float]],
    order: Sequence[int],
    newer: Container[int],
) -> dict[int, int]:
    """For each text that only an earlier version has, nearly whole, what stands for that version, where it is of one matter:
    of an agency's first lines, an update that has them still and its last report, the last one. Its copies go along."""
    place = {i: rank for rank, i in enumerate(order)}
    found: dict[int, int] = {}
    standing: set[int] = set()  # for others, and so repeating nothing
    for i in order:
        if i in repeats or i in standing:
            continue
        having = [j for j in matches.get(i, ()) if j in repeats and (j in newer or place[j] < place[i])]
        best = min(having, key=lambda j: (-matches[i][j], place[j]), default=i)
        last = found.get(repeats.get(best, i), repeats.get(best, i))
        if last != i and matches[i][best] >= WHOLE and of_one_matter(articles[i], articles[last]):
            found[i] = last
            standing.add(last)
    return found | {k: found[i] for k, i in repeats.items() if i in found}


def _last(i: int, newer: dict[int, int]) -> int:
    """The version that no other replaces."""
    while i in newer:
        i = newer[i]
    return i


def _assign(order: Sequence[int], matches: dict[int, dict[int, float]]) -> dict[int, int]:
    """Each text to the best match among the representatives before it, else it becomes one."""
    repeats: dict[int, int] = {}
    place = {i: rank for rank, i in enumerate(order)}
    representatives: set[int] = set()
    for i in order:
        known = [j for j in matches.get(i, ()) if j in representatives]
        if known:
            repeats[i] = min(known, key=lambda j: (-matches[i][j], place[j]))
        else:
            representatives.add(i)
    return repeats
