"""Texts → which of them match, so that one may be another's copy, and how well.

Texts match where many of their 3-word shingles are the same, measured against the shorter one (containment); where words
were swapped throughout few shingles are, but nearly all words; where much gave way to a foreign text hardly a word is alike
but those of the shingles.

Short texts have too few shingles to tell copies from items written to a pattern ("Lottozahlen vom Mittwoch"): under
8 words they must be equal, under 40 their numbers must be. Empty bodies match only with the same title from the same outlet
or address, or as the same article given twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sys import intern

from brief.addresses import address
from brief.cluster.boilerplate import bodies, outlet_of
from brief.cluster.periods import Period, differ, period
from brief.cluster.shingles import Shingles, candidates, shared, shingles
from brief.cluster.times import moment
from brief.languages.words import words
from brief.model import Article

MIN_WORDS = 8  # below: equality only
SHORT_WORDS = 40  # below: stricter, and the numbers must agree
CONTAINMENT = 0.42  # of the shorter text's shingles; half foreign text leaves about 0.5
# Below, where hardly a word is shared besides: what was taken over stands word for word, and the rest is of another matter.
# Of 45 pairs of different real texts with 0.36 to 0.42 one is so, with less than 0.37; of copies of which half gave way to a
# foreign text 97 to 99 % are found with it, 95 to 97 % without.
FOREIGN_CONTAINMENT, FOREIGN_WORDS = 0.37, 0.2
SAME_OUTLET_CONTAINMENT = 0.65  # an outlet's follow-up repeats its own background, and is no copy
REORDERED_CONTAINMENT = 0.15  # where words were swapped few shingles stay …
SAME_WORDS = 0.85  # … but nearly all different words do; two reports on one event share about half
SHORT_CONTAINMENT = 0.65
SAME_URL_CONTAINMENT = 0.2  # an updated version keeps little of a short first report
MIN_SHARED = 6
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Compared:
    """What of an article is compared."""

    id: str
    body: str
    words: tuple[str, ...]
    title: tuple[str, ...]
    url: str | None
    outlet: str | None
    length: int  # characters of the body
    when: tuple[float, str]
    period: Period | None  # that the title names


def compared(articles: Sequence[Article]) -> list[Compared]:
    return [_text(article, body) for article, body in zip(articles, bodies(articles), strict=True)]


def _text(article: Article, body: str) -> Compared:
    found = words(body, article.language)
    title = article.title or ""
    return Compared(
        id=article.id,
        body=body.strip(),
        words=tuple(map(intern, found)),  # most words are in many texts: a third less memory
        title=words(title, article.language) or tuple(title.split()),
        url=address_of(article.url),
        outlet=outlet_of(article),
        length=len(article.text) - article.body,
        when=time_of(article),
        period=period(title, article),
    )


def time_of(article: Article) -> tuple[float, str]:
    """By which the newer version is known: when it was published, of one date when it was fetched."""
    published = moment(article)
    return (float("-inf") if published is None else published, article.retrieved or "")


def address_of(url: str | None) -> str | None:
    return address(url) if url else None


def matching(texts: Sequence[Compared], fullest: Sequence[int]) -> dict[int, dict[int, float]]:
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


def _equal_pairs(texts: Sequence[Compared], fullest: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of texts that are equal: each with the first of its kind."""
    first: dict[tuple[object, ...], int] = {}
    for i in fullest:
        for key in _keys(texts[i]):
            if first.setdefault(key, i) != i:
                yield first[key], i


def _keys(text: Compared) -> list[tuple[object, ...]]:
    """What must be equal for two texts to be: the words; the title too where there are few of them."""
    if len(text.words) >= MIN_WORDS:
        return [(text.words,)]
    if text.body:  # no words at all ("* * *"): equal to the letter
        return [(text.words or text.body, text.title)]
    named = (("outlet", text.outlet), ("url", text.url)) if text.title else ()
    return [(kind, place, text.title) for kind, place in (("article", text.id), *named) if place]


def _likeness(a: Compared, b: Compared, a_set: Shingles, b_set: Shingles) -> float:
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
        enough = containment >= CONTAINMENT or _is_edited_copy(a, b, containment)
    return containment if enough and common >= MIN_SHARED else 0.0


def _is_edited_copy(a: Compared, b: Compared, containment: float) -> bool:
    """Whether words were swapped throughout, or much gave way to a foreign text."""
    if containment < REORDERED_CONTAINMENT:
        return False
    same = _word_containment(a, b)
    return same >= SAME_WORDS or (containment >= FOREIGN_CONTAINMENT and same <= containment + FOREIGN_WORDS)


def _word_containment(a: Compared, b: Compared) -> float:
    """The share of the different words of the text with fewer that the other has."""
    fewer, more = sorted((set(a.words), set(b.words)), key=len)
    return len(fewer & more) / len(fewer)


def _numbers_agree(a: Compared, b: Compared) -> bool:
    one, other = (frozenset(word for word in text.words if _DIGIT.search(word)) for text in (a, b))
    return one <= other or other <= one
