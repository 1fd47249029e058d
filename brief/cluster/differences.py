"""Articles of one story → the figures they disagree on, each as it stands there.

Two figures disagree where two texts of their own, in one language, count the same, and the numbers differ by more than
rounding: "4,1 Millionen Euro" and "rund 5 Millionen Euro" for the repair, "800 soldiers" and "3,000 troops". In doubt nothing
is told: a false difference would be an invented fact.

They count the same in one of two ways. Either it is the same noun in sentences that share enough words, those the story has
everywhere counting little (one word, where neither text counts that noun twice and the numbers are near). Or it is what the
event has one of, in whatever words (quantities.py): its dead, the jobs lost, what it costs; then both texts say so at
their top, and all of a text's figures for it agree.

Figures are only set against each other where each is clearly the other's best match, neither text has the other's number as
well (then it knows both, and they are two things), neither sentence has a second figure of the kind, and nothing in the
sentences tells the two apart (claims.py). Dates, years, ages, times, shares and sums put into other money are no figures
(figures.py). How many of those told are right: benchmarks/differences.py.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations

from brief.cluster.claims import (
    Claim,
    are_one_quantity,
    are_two_things,
    claims_of,
    common_unit,
    disagree,
    is_given,
    ratio,
)
from brief.cluster.figures import Figure, numbers
from brief.cluster.near_duplicates import near_duplicates
from brief.languages.words import stems
from brief.model import Article

Value = tuple[int, int, int]  # index of an article, and where a figure's words start and end in its text

MIN_SHARED = 3  # content words two sentences share, beside number and noun
NEAR = 1.3  # of the lower of two numbers: "seven wagons" and "eight", "nearly 235,000 comments" and "300,000"
MIN_AGREEMENT = 0.45  # of the weight of the words of the sentence that has less
# Besides the story's: in two short reports every word they share would count as common.
SUPPOSED_SENTENCES = 10
MAX_CLAIMS = 200  # of a noun that are compared, the leading articles' first: their pairs are 20,000
CLEARLY = 0.7  # of the best agreement; a second figure that near it makes the pair unclear


@dataclass(frozen=True, slots=True)
class _Match:
    """Two claims about one thing."""

    agreement: float
    unit: str


def differences(articles: Sequence[Article]) -> tuple[tuple[Value, ...], ...]:
    """Find the figures that articles of one story disagree on.

    Args:
        articles: of one story, with their sentences; of a copy only the sentences count that were changed in it.
    Returns:
        For each figure in dispute its value in two articles or more, by index; disputes in the order of their first
        words.
    """
    if len(articles) < 2:
        return ()
    repeats = near_duplicates(articles)
    copied = [_said(articles, repeated) for repeated in repeats]
    claims = [
        claim for i, article in enumerate(articles) for claim in claims_of(i, article, besides=copied[i])
    ]
    weights = _weights(articles, claims)
    matches = _matches(articles, claims, weights)
    disputes = []
    for group, unit in _groups(claims, matches):
        if _is_one_thing([claims[k] for k in group]):
            disputes.append((min(group), tuple(_value(claims[k], unit) for k in group)))
    return tuple(values for _, values in sorted(disputes))


def _said(articles: Sequence[Article], index: int | None) -> frozenset[str]:
    return frozenset() if index is None else frozenset(s.text for s in articles[index].sentences)


def _weights(articles: Sequence[Article], claims: Sequence[Claim]) -> dict[str, float]:
    """How much a word tells: little where the story has it in every sentence."""
    n_sentences = sum(len(article.sentences) for article in articles)
    df: Counter[str] = Counter()
    for article in articles:
        for sentence in article.sentences:
            df.update(set(stems(sentence.text, article.language)))
    needed = sorted({stem for claim in claims for stem in claim.context})
    return {stem: math.log((n_sentences + SUPPOSED_SENTENCES) / (df[stem] + 0.5)) for stem in needed}


def _matches(
    articles: Sequence[Article], claims: Sequence[Claim], weights: dict[str, float]
) -> dict[tuple[int, int], _Match]:
    """Pairs of claims about one thing, each the other's best in its article, which doesn't know of both numbers."""

    @cache
    def numbers_of(article: int) -> list[Figure]:
        language = articles[article].language
        return [figure for s in articles[article].sentences for figure in numbers(s.text, language)]

    found: dict[tuple[int, int], _Match] = {}
    for pair, match in chain(_by_noun(claims, weights), _by_quantity(claims)):
        a, b = (claims[k] for k in pair)
        if disagree(a.figure, b.figure) and (
            is_given(a, numbers_of(b.article)) or is_given(b, numbers_of(a.article))
        ):
            continue
        if pair not in found or found[pair].agreement < match.agreement:
            found[pair] = match
    rivals: defaultdict[tuple[int, int], list[float]] = defaultdict(list)
    for (k, m), match in found.items():
        for key in _ends(claims, k, m):
            rivals[key].append(match.agreement)
    return {
        (k, m): match
        for (k, m), match in found.items()
        if all(_is_clear(match.agreement, rivals[key]) for key in _ends(claims, k, m))
    }


def _by_noun(claims: Sequence[Claim], weights: dict[str, float]) -> Iterator[tuple[tuple[int, int], _Match]]:
    """Pairs of claims that count one noun in sentences that otherwise say much the same."""
    by_unit: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for unit, _ in claim.figure.units:
            by_unit[claim.language or "und", unit].append(number)
    for (_, unit), alike in sorted(by_unit.items()):
        n_claims = Counter(claims[k].article for k in alike)
        for a, b in combinations(alike[:MAX_CLAIMS], 2):
            one, other = claims[a], claims[b]
            if one.article != other.article and unit == common_unit(one, other):
                sole = n_claims[one.article] == n_claims[other.article] == 1
                if agreement := _agreement(one, other, weights, sole=sole):
                    yield (a, b), _Match(agreement, unit)


def _by_quantity(claims: Sequence[Claim]) -> Iterator[tuple[tuple[int, int], _Match]]:
    """Pairs of claims of what an event has one of, in whatever words: of each article's first where all it has agree."""
    by_quantity: defaultdict[tuple[str, str], defaultdict[int, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for number, claim in enumerate(claims):
        if claim.quantity:
            by_quantity[claim.language or "und", claim.quantity][claim.article].append(number)
    for _, by_article in sorted(by_quantity.items()):
        firsts = [
            alike[0]
            for alike in by_article.values()
            if not any(disagree(claims[a].figure, claims[b].figure) for a, b in combinations(alike, 2))
        ]
        for a, b in combinations(firsts[:MAX_CLAIMS], 2):
            if are_one_quantity(claims[a], claims[b]):
                yield (a, b), _Match(MIN_AGREEMENT, common_unit(claims[a], claims[b]) or "")


def _ends(claims: Sequence[Claim], a: int, b: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Each of two claims, and the article that the other one stands in."""
    return (a, claims[b].article), (b, claims[a].article)


def _agreement(a: Claim, b: Claim, weights: dict[str, float], *, sole: bool) -> float:
    """How much two sentences say the same beside their figures, 0 where that is not enough.

    Args:
        sole: neither article counts the noun anywhere else: then a word will do where the numbers lie near one another.
    """
    common = a.context & b.context
    if common and a.context == b.context:
        return 1.0  # the same sentence but for the figure
    same_fate = a.fate is not None and a.fate == b.fate
    near = sole and (same_fate or ratio(a.figure.value, b.figure.value) <= NEAR)
    needed = MIN_SHARED if not near else 2 if a.figure.is_money else 1
    if len(common) < needed or are_two_things(a, b):
        return 0.0
    least = min(_weight(a.context, weights), _weight(b.context, weights))
    agreement = _weight(common, weights) / least if least else 0.0
    return max(agreement, MIN_AGREEMENT) if near or agreement >= MIN_AGREEMENT else 0.0


def _weight(found: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in sorted(found))


def _is_clear(agreement: float, rivals: Sequence[float]) -> bool:
    """Whether a claim has one match in an article, itself among its rivals, and no other comes near it."""
    return sum(rival >= CLEARLY * agreement for rival in rivals) == 1


def _groups(claims: Sequence[Claim], matches: dict[tuple[int, int], _Match]) -> list[tuple[list[int], str]]:
    """Claims about one thing, one an article, with the noun they agree on; the best pairs first."""
    taken: set[int] = set()
    found = []
    ranked = sorted(matches, key=lambda pair: (-matches[pair].agreement, pair))
    places: defaultdict[int, set[int]] = defaultdict(set)
    met: defaultdict[int, set[int]] = defaultdict(set)
    for place, pair in enumerate(ranked):
        for claim in pair:
            places[claim].add(place)
            met[claim].update(pair)
    for a, b in ranked:
        if a in taken or b in taken or not disagree(claims[a].figure, claims[b].figure):
            continue
        unit, group = matches[a, b].unit, {claims[a].article: a, claims[b].article: b}
        third = met[a] & met[b]  # counts the same as both
        for x, y in (ranked[place] for place in sorted(places[a] | places[b])):  # who else has one of the two
            for known, other in ((x, y), (y, x)):
                agrees = known in (a, b) and not disagree(claims[known].figure, claims[other].figure)
                if other not in taken and (agrees or other in third):
                    group.setdefault(claims[other].article, other)
        taken.update(group.values())
        found.append((sorted(group.values()), unit))
    return found


def _is_one_thing(group: Sequence[Claim]) -> bool:
    """Whether of the claims that disagree no more than half are told apart by the words around them."""
    apart = [
        are_two_things(a, b) and not are_one_quantity(a, b)
        for a, b in combinations(group, 2)
        if disagree(a.figure, b.figure)
    ]
    return sum(apart) <= len(apart) / 2


def _value(claim: Claim, unit: str) -> Value:
    """Where the figure's words stand, up to the noun agreed on."""
    ends = dict(reversed(claim.figure.units))
    end = ends.get(unit, claim.figure.units[0][1])
    return claim.article, claim.start + claim.figure.start, claim.start + end
