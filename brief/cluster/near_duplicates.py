"""Articles → for each the index of the article whose text it repeats.

Near duplicates are found by content, never by title alone: the share of 3-word shingles two bodies have in common,
measured against the shorter one (containment), so that shortened agency copy, a text with foreign paragraphs added
and an updated version are found as well as a byte-identical copy. Several texts repeat one: each points at a
representative that repeats nothing, never at another repeat.

The representative is the fullest text (longest, then newest, then of the shortest path, so that "x.txt" stands for
"x (1).txt" and "x - Kopie.txt", then by id). A version that a newer one at the same address replaces never is, nor are copies of
it that the newer one matches: it repeats what the newer one does. There two texts of one outlet are versions of one article
however much was rewritten, unless they have nothing in common, as at the address of a home page or a ticker.

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
from brief.languages.versions import of_one_matter
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
SAME = 0.9  # of its shingles, for a text to be a copy of another and no other version of it
MAX_VERSIONS = 20  # texts at one address; where there are more, it is the address of many stories
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
    when: tuple[float, str]
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
        key=lambda i: (-texts[i].length, -texts[i].when[0], len(articles[i].path or ""), articles[i].id),
    )
    matches = _matches(texts, fullest)
    newer = _newer_versions(articles, texts, matches)
    newer |= _copies_of_older(newer, matches, fullest)
    repeats = _assign([i for i in fullest if i not in newer], matches)
    for i in newer:
        last = _last(i, newer)
        repeats[i] = repeats.get(last, last)
    return tuple(repeats.get(i) for i in range(len(articles)))


def replaced(articles: Sequence[Article], repeats: Sequence[int | None]) -> frozenset[int]:
    """The older versions: of a text that stands in a newer one at the same address.

    Args:
        repeats: for each article the index of the one whose text it repeats.
    """
    newest: dict[tuple[str | None, int], tuple[float, str, bool]] = {}
    text_of = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    keys = [(_address(article.url), text) for article, text in zip(articles, text_of, strict=True)]
    # of one time the one that stands for the text
    times = [
        (*_when(article), text == i) for i, (article, text) in enumerate(zip(articles, text_of, strict=True))
    ]
    for key, time in zip(keys, times, strict=True):
        newest[key] = max(newest.get(key, time), time)
    found = zip(keys, times, strict=True)
    return frozenset(i for i, (key, time) in enumerate(found) if key[0] and time < newest[key])


def same_address(a: Article, b: Article) -> bool:
    """Whether two articles stand at one address, whatever trackers it carries; False where one has none."""
    return bool(a.url) and _address(a.url) == _address(b.url)


def _texts(articles: Sequence[Article]) -> list[_Text]:
    return [_text(article, body) for article, body in zip(articles, bodies(articles), strict=True)]


def _text(article: Article, body: str) -> _Text:
    found = words(body, article.language)
    title = article.title or ""
    return _Text(
        id=article.id,
        body=body.strip(),
        words=found,
        title=words(title, article.language) or tuple(title.split()),
        url=_address(article.url),
        outlet=outlet_of(article),
        length=len(article.text) - article.body,
        when=_when(article),
        period=period(title, article),
    )


def _when(article: Article) -> tuple[float, str]:
    """By which the newer version is known: when it was published, of one date when it was fetched."""
    published = moment(article)
    return (float("-inf") if published is None else published, article.retrieved or "")


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


def _newer_versions(
    articles: Sequence[Article], texts: Sequence[_Text], matches: dict[int, dict[int, float]]
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
    """For each copy of a replaced text the version that replaces it, where that matches the copy as well."""
    last = set(newer.values())
    return {
        k: newer[old]
        for old in order
        if old in newer
        for k, share in matches.get(old, {}).items()
        if share >= SAME and k not in newer and k not in last and k in matches.get(newer[old], ())
    }


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
