"""Stories in one language each → which of them tell the same event in different languages.

Names and numbers carry over from language to language: "Hollerfehn", "Krahl", "17.000" and "17,000". They are looked
for as written: words with a capital, and numbers of two digits or more. Two stories meet where the evidence is strong
and each is the other's best match: at least seven anchors in common, a name of two words counted once ("Matthias
Krahl"), four of them rare, and over a third of what the story with fewer anchors has. Where names are spelt in another
alphabet only numbers carry over, which is never enough; headlines alone never have seven anchors.

Names alone are weak evidence: presidents, parties and capitals stand in every report on a country's politics, and a page of
two tells of none how rare it is. So numbers are asked for besides: one over 31 that is no year of ours, or two smaller ones.
Two reports of one language, taken for two, on a page of their own: of 9,002 pairs on different events, most of one topic, 24
met, now 2; of 737 pairs on one event 325, now 206. With ten names that make up half of what a story has instead it would be
239, but a visit and a budget with the same eight people met, too. Of 1,791 unrelated articles in a dozen languages two meet:
a downhill race, and the super-G of the day after on the same slope.

Translation is not attempted.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from brief.languages.words import stems

MIN_SHARED = 7
MIN_RARE = 4
RARE = 3  # stories in the two languages that have a rare anchor, at most
MIN_SHARE = 0.35  # of the weight of the anchors of the story that has fewer
MAX_SMALL_NUMBER = 31  # days, hours and ages of children: two of them are as good as one larger number
OUR_YEARS = range(2000, 2040)  # stand in reports on anything
MAX_GAP_DAYS = 2.0
MAX_STORIES = 30  # stories that may have an anchor; more, and it finds no pairs
_TOKEN = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*|[^\W\d_]+")
_THOUSANDS = re.compile(r"[.,'’\u00a0\u202f](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A story in one language."""

    text: str  # of its articles, titles too
    language: str | None
    moment: float | None  # in days; None where not known


def across_languages(stories: Sequence[Told]) -> list[tuple[int, int]]:
    """Pairs of stories in different languages that tell one event; each story stands in one pair at most a language.

    Args:
        stories: in an order that does not depend on the input's.
    Returns:
        Pairs (i, j), i < j.
    """
    if len({story.language for story in stories} - {None, "und"}) < 2:
        return []
    anchors = [_anchors(story) for story in stories]
    df = Counter(anchor for found in anchors for anchor in found)
    having: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    for story, found in zip(stories, anchors, strict=True):
        having[story.language].update(found)
    weight = {anchor: math.log((len(stories) + 100) / (n + 1)) for anchor, n in df.items()}
    totals = [sum(weight[a] for a in sorted(found)) for found in anchors]
    scores: dict[tuple[int, int], float] = {}
    for (i, j), common in sorted(_shared(stories, anchors, df).items()):
        share = sum(weight[a] for a in common) / min(totals[i], totals[j])
        in_one, in_other = having[stories[i].language], having[stories[j].language]
        if share < MIN_SHARE or sum(in_one[a] + in_other[a] <= RARE for a in common) < MIN_RARE:
            continue
        n_told = len(common) - _n_joined(stories[i], stories[j], common)
        if n_told >= MIN_SHARED and _have_numbers(common):
            scores[i, j] = share
    return _mutual(stories, scores)


def _anchors(story: Told) -> frozenset[str]:
    """The names and numbers of a story, in a form that does not depend on its language."""
    found = set()
    for token in set(_TOKEN.findall(story.text)):
        if token[0].isdigit():
            number = _THOUSANDS.sub("", token).replace(",", ".")
            if len(number) > 1:
                found.add(number)
        elif token[0].isupper() and len(token) > 2 and stems(token, story.language):
            found.add(token.casefold())
    return frozenset(found)


def _shared(
    stories: Sequence[Told], anchors: Sequence[frozenset[str]], df: Counter[str]
) -> dict[tuple[int, int], list[str]]:
    """The anchors that stories of different languages have in common, for pairs with enough of them."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(anchors):
        for anchor in sorted(found):
            if 2 <= df[anchor] <= MAX_STORIES:
                having[anchor].append(number)
    common: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for anchor, numbers in sorted(having.items()):
        for i, j in combinations(numbers, 2):
            if _may_meet(stories[i], stories[j]):
                common[i, j].append(anchor)
    return {pair: found for pair, found in common.items() if len(found) >= MIN_SHARED}


def _have_numbers(anchors: Sequence[str]) -> bool:
    """Whether numbers tell an event, too."""
    numbers = [anchor for anchor in anchors if anchor[0].isdigit()]
    small = [number for number in numbers if number.isdecimal() and int(number[:9]) <= MAX_SMALL_NUMBER]
    years = [number for number in numbers if number.isdecimal() and int(number[:9]) in OUR_YEARS]
    return len(numbers) - len(small) - len(years) >= 1 or len(small) >= 2


def _n_joined(a: Told, b: Told, common: Sequence[str]) -> int:
    """How many of the anchors in common follow another one right away in both stories, as a surname does."""
    known = frozenset(common)
    return len(_neighbours(a.text, known) & _neighbours(b.text, known))


def _neighbours(text: str, anchors: frozenset[str]) -> set[tuple[str, str]]:
    tokens = [token.casefold() for token in _TOKEN.findall(text)]
    return {(one, next_) for one, next_ in pairwise(tokens) if one in anchors and next_ in anchors}


def _may_meet(a: Told, b: Told) -> bool:
    if a.language == b.language or a.language in (None, "und") or b.language in (None, "und"):
        return False
    return a.moment is None or b.moment is None or abs(a.moment - b.moment) <= MAX_GAP_DAYS


def _mutual(stories: Sequence[Told], scores: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs that are each other's best in the other's language."""
    best: dict[tuple[int, str | None], tuple[float, int]] = {}
    for (i, j), score in sorted(scores.items()):
        for one, other in ((i, j), (j, i)):
            key = (one, stories[other].language)
            if key not in best or score > best[key][0]:
                best[key] = (score, other)
    return [
        (i, j)
        for i, j in sorted(scores)
        if best[i, stories[j].language][1] == j and best[j, stories[i].language][1] == i
    ]
