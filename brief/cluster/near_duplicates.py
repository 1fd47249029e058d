"""Articles → for each the index of the article whose text it repeats.

Near duplicates are found by content, never by title alone: the share of 3-word shingles two bodies have in common,
measured against the shorter one (containment), so that shortened agency copy, a text with foreign paragraphs added
and an updated version are found as well as a byte-identical copy. Several texts repeat one: each points at a
representative that repeats nothing, never at another repeat.

The representative is the fullest text (longest, then newest, then of the shortest path, so that "x.txt" stands for
"x (1).txt" and "x - Kopie.txt", then by id); a version that a newer one at the same address replaces never is.

Short texts have too few shingles to tell copies from items written to a pattern ("Lottozahlen vom Mittwoch"): under
8 words they must be equal, under 40 their numbers must be. Empty bodies repeat each other only with the same title
from the same outlet or address, or as the same article given twice. What is only translated or retold is not found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brief.addresses import address
from brief.cluster.boilerplate import bodies, outlet_of
from brief.cluster.periods import Period, differ, period
from brief.cluster.shingles import Shingles, candidates, shared, shingles
from brief.cluster.times import in_order, moment
from brief.languages.words import words
from brief.model import Article

MIN_WORDS = 8  # below: equality only
SHORT_WORDS = 40  # below: stricter, and the numbers must agree
CONTAINMENT = 0.42  # of the shorter text's shingles; half foreign text leaves about 0.5
SAME_OUTLET_CONTAINMENT = 0.65  # an outlet's follow-up repeats its own background, and is no copy
REORDERED_CONTAINMENT = 0.15  # where words were swapped few shingles stay …
SAME_WORDS = 0.85  # … but nearly all different words do; two reports on one event share about half
SHORT_CONTAINMENT = 0.65
SAME_URL_CONTAINMENT = 0.2  # an updated version keeps little of a short first report
MIN_SHARED = 6
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Text:
    """What of an article is compared."""

    id: str
    body: str
    words: tuple[str, ...]
    title: tuple[str, ...]
    url: str | None
    outlet: str | None
    length: int  # characters of the body
    moment: float
    period: Period | None  # that the title names


def near_duplicates(articles: Sequence[Article]) -> tuple[int | None, ...]:
    """Find the articles that repeat another one's text.

    Args:
        articles: any number, in any order.
    Returns:
        For each article the index of the article whose text it repeats, which itself has None; None for an
        article with a text of its own.
    Cost: O(words log words) time, about 60 bytes a word.
    """
    texts = _texts(articles)
    fullest = sorted(
        in_order(articles),
        key=lambda i: (-texts[i].length, -texts[i].moment, len(articles[i].path or ""), articles[i].id),
    )
    matches = _matches(texts, fullest)
    replaced = {i for i, found in matches.items() if any(_replaces(texts[j], texts[i]) for j in found)}
    order = sorted(fullest, key=lambda i: i in replaced)  # stable: the fullest first in both halves
    return _assign(order, matches)


def same_address(a: Article, b: Article) -> bool:
    """Whether two articles stand at one address, whatever trackers it carries; False where one has none."""
    return a.url is not None and _address(a.url) == _address(b.url)


def _texts(articles: Sequence[Article]) -> list[_Text]:
    return [_text(article, body) for article, body in zip(articles, bodies(articles), strict=True)]


def _text(article: Article, body: str) -> _Text:
    found = words(body, article.language)
    when, title = moment(article), article.title or ""
    return _Text(
        id=article.id,
        body=body.strip(),
        words=found,
        title=words(title, article.language) or tuple(title.split()),
        url=_address(article.url),
        outlet=outlet_of(article),
        length=len(article.text) - article.body,
        moment=float("-inf") if when is None else when,
        period=period(title, body, article.language),
    )


def _address(url: str | None) -> str | None:
    return address(url) if url else None


def _matches(texts: Sequence[_Text], fullest: Sequence[int]) -> dict[int, dict[int, float]]:
    """For each text the texts it matches, and how well (0–1)."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for i, j in _equal_pairs(texts, fullest):
        found[i][j] = found[j][i] = 1.0
    sets = shingles([texts[i].words for i in fullest])
    for a, b in candidates(sets):
        i, j = fullest[a], fullest[b]
        likeness = _likeness(texts[i], texts[j], sets[a], sets[b])
        if likeness:
            found[i][j] = found[j][i] = likeness
    return found


def _equal_pairs(texts: Sequence[_Text], fullest: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of texts that are equal: each with the first of its kind."""
    first: dict[tuple[object, ...], int] = {}
    for i in fullest:
        for key in _keys(texts[i]):
            if first.setdefault(key, i) != i:
                yield first[key], i


def _keys(text: _Text) -> list[tuple[object, ...]]:
    """What must be equal for two texts to be: the words; the title too where there are few of them."""
    if len(text.words) >= MIN_WORDS:
        return [(text.words,)]
    if text.body:  # no words at all ("* * *"): equal to the letter
        return [(text.words or text.body, text.title)]
    named = (("outlet", text.outlet), ("url", text.url)) if text.title else ()
    return [(kind, place, text.title) for kind, place in (("article", text.id), *named) if place]


def _likeness(a: _Text, b: _Text, a_set: Shingles, b_set: Shingles) -> float:
    """The share of the shorter text that stands in the longer one, 0 where that does not make it a copy."""
    if min(len(a.words), len(b.words)) < MIN_WORDS:
        return 0.0
    common = shared(a_set, b_set)
    containment = common / min(a_set.size, b_set.size)
    if a.url is not None and a.url == b.url:
        return containment if containment >= SAME_URL_CONTAINMENT else 0.0
    if differ(a.period, b.period):  # the same release, of another month
        return 0.0
    if min(len(a.words), len(b.words)) < SHORT_WORDS:
        enough = containment >= SHORT_CONTAINMENT and _numbers_agree(a, b)
    elif a.outlet is not None and a.outlet == b.outlet:
        enough = containment >= SAME_OUTLET_CONTAINMENT
    else:
        enough = containment >= CONTAINMENT
        enough = enough or (containment >= REORDERED_CONTAINMENT and _word_containment(a, b) >= SAME_WORDS)
    return containment if enough and common >= MIN_SHARED else 0.0


def _word_containment(a: _Text, b: _Text) -> float:
    """The share of the different words of the text with fewer that the other has."""
    fewer, more = sorted((set(a.words), set(b.words)), key=len)
    return len(fewer & more) / len(fewer)


def _numbers_agree(a: _Text, b: _Text) -> bool:
    one, other = (frozenset(word for word in text.words if _DIGIT.search(word)) for text in (a, b))
    return one <= other or other <= one


def _replaces(newer: _Text, older: _Text) -> bool:
    return newer.url is not None and newer.url == older.url and newer.moment > older.moment


def _assign(order: Sequence[int], matches: dict[int, dict[int, float]]) -> tuple[int | None, ...]:
    """Each text to the best match among the representatives before it, else it becomes one."""
    repeats: list[int | None] = [None] * len(order)
    place = {i: rank for rank, i in enumerate(order)}
    representatives: set[int] = set()
    for i in order:
        known = [j for j in matches.get(i, ()) if j in representatives]
        if known:
            repeats[i] = min(known, key=lambda j: (-matches[i][j], place[j]))
        else:
            representatives.add(i)
    return tuple(repeats)
