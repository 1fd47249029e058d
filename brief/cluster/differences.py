"""Articles of one story → the figures they disagree on, each as it stands there.

Two figures disagree where two texts of their own, in one language, count the same noun in sentences that otherwise
say the same, and the numbers differ by more than rounding: "4,1 Millionen Euro" and "rund 5 Millionen Euro" for the
repair, "800" and "3,000 soldiers". In doubt nothing is told: a false difference would be an invented fact.

So two figures are only set against each other where each is clearly the other's best match, neither text has the
other's number for that noun as well (then it knows both, and they are two things), neither sentence has a second figure
of the kind ("between 140 and 150 million"), the sentences share enough words, those the story has everywhere
counting little, and nothing beside the figures tells them apart: names that each has and the other doesn't ("the Red
Sox", "the Nationals"), different days, a total on one side. Dates, years, ages, times of day, spans of time and sums
put into other money are no figures (figures.py). On 77 development stories it tells seven: five do disagree, two count what
was seized in one raid and in several. Of 177 groups of unrelated texts that were joined it tells four.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from brief.cluster.figures import MONTHS, Figure, figures
from brief.cluster.near_duplicates import near_duplicates
from brief.languages import pack, table
from brief.languages.words import stems, words
from brief.model import Article

MIN_SHARED = 3  # content words two sentences share, beside number and noun
MIN_AGREEMENT = 0.45  # of the weight of the words of the sentence that has less
# Besides the story's: in two short reports every word they share would count as common.
SUPPOSED_SENTENCES = 10
CLEARLY = 0.7  # of the best agreement; a second figure that near it makes the pair unclear
ROUNDING = 0.1  # an approximate figure may differ by this share
EXACT_ROUNDING = 0.02
_WORD = re.compile(r"(?<=\s)[^\W\d_][\w-]*")
_TOTAL = table(
    "total totals overall altogether insgesamt zusammen gesamt totale totaal totalt łącznie всего итого"
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A figure in its sentence."""

    article: int
    figure: Figure
    sentence: str
    context: frozenset[str]  # stems of the sentence beside the figure
    names: frozenset[str]  # its capitalised words, the first apart; none where nouns have capitals
    days: frozenset[str]  # its weekdays and months
    is_total: bool
    language: str | None


@dataclass(frozen=True, slots=True)
class _Match:
    """Two claims about one thing."""

    agreement: float
    unit: str


def differences(articles: Sequence[Article]) -> tuple[tuple[tuple[int, str], ...], ...]:
    """Find the figures that articles of one story disagree on.

    Args:
        articles: of one story, with their sentences; of a copy only the sentences count that were changed in it.
    Returns:
        For each figure in dispute (index of the article, words as they stand there), two articles or more, by
        index; disputes in the order of their first words. The words are a substring of the article's text.
    """
    if len(articles) < 2:
        return ()
    repeats = near_duplicates(articles)
    copied = [_said(articles, repeated) for repeated in repeats]
    claims = [claim for i, article in enumerate(articles) for claim in _claims(i, article, besides=copied[i])]
    weights = _weights(articles, claims)
    matches = _matches(claims, weights)
    disputes = []
    for group, unit in _groups(claims, matches):
        if _is_one_thing([claims[k] for k in group]):
            disputes.append((min(group), tuple((claims[k].article, _words(claims[k], unit)) for k in group)))
    return tuple(values for _, values in sorted(disputes))


def _said(articles: Sequence[Article], index: int | None) -> frozenset[str]:
    return frozenset() if index is None else frozenset(s.text for s in articles[index].sentences)


def _claims(index: int, article: Article, *, besides: frozenset[str]) -> list[_Claim]:
    found = []
    for sentence in (s for s in article.sentences if s.text not in besides):
        for figure in _single(figures(sentence.text, article.language)):
            end = figure.units[-1][1]
            around = sentence.text[: figure.start] + " " + sentence.text[end:]
            found.append(_claim(index, figure, sentence.text, around, article.language))
    return found


def _claim(article: int, figure: Figure, sentence: str, around: str, language: str | None) -> _Claim:
    spoken = frozenset(words(around, language))
    return _Claim(
        article=article,
        figure=figure,
        sentence=sentence,
        context=frozenset(s for s in stems(around, language) if not s[0].isdigit()),
        names=frozenset() if pack(language).capital_nouns else frozenset(_names(around)),
        days=spoken & (MONTHS | _weekdays(language)),
        is_total=bool(_TOTAL & spoken),
        language=language,
    )


def _names(text: str) -> Iterator[str]:
    return (word for word in _WORD.findall(text) if word[0].isupper())


@cache
def _weekdays(language: str | None) -> frozenset[str]:
    return frozenset(form for forms in pack(language).weekdays for form in forms.split())


def _single(found: Sequence[Figure]) -> list[Figure]:
    """The figures that are the only ones of their kind in a sentence."""
    kinds = Counter(unit for figure in found for unit, _ in figure.units)
    return [figure for figure in found if all(kinds[unit] == 1 for unit, _ in figure.units)]


def _weights(articles: Sequence[Article], claims: Sequence[_Claim]) -> dict[str, float]:
    """How much a word tells: little where the story has it in every sentence."""
    n_sentences = sum(len(article.sentences) for article in articles)
    df: Counter[str] = Counter()
    for article in articles:
        for sentence in article.sentences:
            df.update(set(stems(sentence.text, article.language)))
    needed = sorted({stem for claim in claims for stem in claim.context})
    return {stem: math.log((n_sentences + SUPPOSED_SENTENCES) / (df[stem] + 0.5)) for stem in needed}


def _matches(claims: Sequence[_Claim], weights: dict[str, float]) -> dict[tuple[int, int], _Match]:
    """Pairs of claims about one thing, each the other's best in its article."""
    by_unit: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for unit, _ in claim.figure.units:
            by_unit[claim.language or "und", unit].append(number)
    found: dict[tuple[int, int], _Match] = {}
    for (_, unit), numbers in sorted(by_unit.items()):
        for a, b in combinations(numbers, 2):
            if claims[a].article == claims[b].article or unit != _common_unit(claims[a], claims[b]):
                continue
            agreement = _agreement(claims[a], claims[b], weights)
            if agreement and not _knows_both(claims, numbers, a, b):
                found[a, b] = _Match(agreement, unit)
    return {pair: match for pair, match in found.items() if _is_clear(pair, match, found, claims)}


def _common_unit(a: _Claim, b: _Claim) -> str | None:
    """The last noun of the first figure that the second counts too."""
    known = {unit for unit, _ in b.figure.units}
    return next((unit for unit, _ in reversed(a.figure.units) if unit in known), None)


def _agreement(a: _Claim, b: _Claim, weights: dict[str, float]) -> float:
    """How much two sentences say the same beside their figures, 0 where that is not enough."""
    common = a.context & b.context
    if common and a.context == b.context:
        return 1.0  # the same sentence but for the figure
    if len(common) < MIN_SHARED or _are_two_things(a, b):
        return 0.0
    least = min(_weight(a.context, weights), _weight(b.context, weights))
    agreement = _weight(common, weights) / least if least else 0.0
    return agreement if agreement >= MIN_AGREEMENT else 0.0


def _are_two_things(a: _Claim, b: _Claim) -> bool:
    """Whether the words around two figures tell them apart: each names who or where the other does not, they name
    different days, or one is a total."""
    by_names = bool(a.names - b.names and b.names - a.names)
    by_days = bool(a.days and b.days and not a.days & b.days)
    return by_names or by_days or a.is_total != b.is_total


def _weight(found: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in sorted(found))


def _knows_both(claims: Sequence[_Claim], numbers: Sequence[int], a: int, b: int) -> bool:
    """Whether one of two articles gives the other's number for that noun too: then they are two things."""
    if not _disagree(claims[a].figure, claims[b].figure):
        return False
    for one, other in ((a, b), (b, a)):
        same_article = [k for k in numbers if claims[k].article == claims[one].article]
        if any(not _disagree(claims[k].figure, claims[other].figure) for k in same_article):
            return True
    return False


def _is_clear(
    pair: tuple[int, int], match: _Match, found: dict[tuple[int, int], _Match], claims: Sequence[_Claim]
) -> bool:
    """Whether no other figure of either article comes near being the other's match."""
    a, b = pair
    return not any(
        other.agreement >= CLEARLY * match.agreement
        for (x, y), other in found.items()
        if (x, y) != pair
        and (
            (x == a and claims[y].article == claims[b].article)
            or (y == b and claims[x].article == claims[a].article)
        )
    )


def _disagree(a: Figure, b: Figure) -> bool:
    """Whether two numbers differ by more than rounding does."""
    larger = max(a.value, b.value)
    slack = EXACT_ROUNDING if a.exact and b.exact else ROUNDING
    return abs(a.value - b.value) > slack * larger


def _groups(claims: Sequence[_Claim], matches: dict[tuple[int, int], _Match]) -> list[tuple[list[int], str]]:
    """Claims about one thing, one an article, with the noun they agree on; the best pairs first."""
    taken: set[int] = set()
    found = []
    ranked = sorted(matches, key=lambda pair: (-matches[pair].agreement, pair))
    for a, b in ranked:
        if a in taken or b in taken or not _disagree(claims[a].figure, claims[b].figure):
            continue
        unit, group = matches[a, b].unit, {claims[a].article: a, claims[b].article: b}
        for x, y in ranked:  # further articles that have one of the two numbers
            for known, other in ((x, y), (y, x)):
                agrees = not _disagree(claims[known].figure, claims[other].figure)
                if known in (a, b) and agrees and other not in taken:
                    group.setdefault(claims[other].article, other)
        taken.update(group.values())
        found.append((sorted(group.values()), unit))
    return found


def _is_one_thing(group: Sequence[_Claim]) -> bool:
    """Whether of the claims that disagree no more than half are told apart by the words around them."""
    apart = [_are_two_things(a, b) for a, b in combinations(group, 2) if _disagree(a.figure, b.figure)]
    return sum(apart) <= len(apart) / 2


def _words(claim: _Claim, unit: str) -> str:
    """The figure's words as they stand in the text, up to the noun agreed on."""
    ends = dict(reversed(claim.figure.units))
    end = ends.get(unit, claim.figure.units[0][1])
    return claim.sentence[claim.figure.start : end]
