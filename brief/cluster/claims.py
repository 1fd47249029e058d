"""An article's figures → claims: each with what its sentence says beside it, and whether two of them are of one thing.

In doubt two claims are of two things: a false difference would be an invented fact. They are where the words beside
the figures tell them apart: names that each has and the other doesn't ("the Red Sox", "the Nationals"), different days or
months, a year on one side, a total, a part, an ordinal, "badly" or "last" on one side, the dead and the injured, a noun that
each qualifies in its own way ("7 AK-47 rifles", "nine assault rifles"), or numbers that are too far apart. What an event has
one of needs neither the same names nor the same noun.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from brief.cluster.figures import Figure, figures
from brief.cluster.quantities import fate, quantity
from brief.languages import pack, table
from brief.languages.amounts import FORESEEN, MONTHS, NUMBER_WORDS, SCOPE, SPANS
from brief.languages.context.openers import dangles
from brief.languages.words import stems, words
from brief.model import Article

# 800 and 3,000 may be the same soldiers, 10 and 70 million are two funds.
MAX_RATIO = 5
# What costs 320 million and what costs 90 are a tramway and its cars; only who marched and who was sent is counted so apart.
MAX_RATIO_OF_QUANTITIES = 2
COUNTED_APART = frozenset(["joined", "sent"])
# Lists that differ by more throughout are two: 6 rifles and 12 magazines, 14 rifles and 31 magazines.
MAX_RATIO_OF_LISTS = 2
ROUNDING = 0.1  # an approximate figure may differ by this share
EXACT_ROUNDING = 0.02
LEAD = 4  # sentences: an event's own figures stand at the top, those of others like it below
FEW = 3
MOST = 20  # figures of a sentence; with more it is a table
_NAME = re.compile(r"(?<=\s)[^\W\d_][\w-]*|^[A-Z]{2,4}\b")  # of the first words only "NASA" is surely one
_WORD = re.compile(r"[^\W\d_][\w-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOW = re.compile(r"\b(?:this|diese[nmrs]?|cette|ce|est[ae]|quest[ao]|deze|dit)\s\w+", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:()–—](?=\s|$)|\s(?:und|and|et|y|e|en)\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A figure in its sentence."""

    article: int
    figure: Figure
    place: int  # of the sentence among its article's
    start: int  # of the sentence in its article
    sentence: str
    context: frozenset[str]  # stems of the sentence beside the figure, numbers and times apart
    # Its capitalised words, the first and those of its day apart; none where nouns have capitals.
    names: frozenset[str]
    days: frozenset[str]  # its weekdays, months and years
    # Words for a total or a part, a place in a row, a time before or how long; but of money for what is foreseen.
    scope: frozenset[str]
    fate: str | None
    quantity: str | None  # what of the event is counted, in whatever words
    values: Mapping[str, float]  # what the sentence counts → how many
    language: str | None


def claims_of(index: int, article: Article, *, besides: frozenset[str]) -> Iterator[Claim]:
    """The figures of an article that are the only ones of their kind in their sentence; of sums of money only
    those whose sentence says for what without the sentences before.

    Args:
        index: the article's number.
        besides: sentences that don't count.
    """
    for place, sentence in enumerate(article.sentences):
        if sentence.text in besides:
            continue
        single = _single(figures(sentence.text, article.language))
        if len(single) > MOST:
            continue
        if single and dangles(sentence.text, article.language):
            single = [figure for figure in single if not figure.is_money]
        values = {unit: figure.value for figure in single for unit, _ in figure.units}
        for figure in single:
            end = figure.units[-1][1]
            around = sentence.text[: figure.start] + " " + sentence.text[end:]
            spoken = frozenset(words(around, article.language))
            days = spoken & (MONTHS | _weekdays(article.language)) | set(filter(_YEAR.fullmatch, spoken))
            yield Claim(
                article=index,
                figure=figure,
                place=place,
                start=sentence.start,
                sentence=sentence.text,
                context=_context(around, article.language),
                names=frozenset(
                    name for name in _names(around, article.language) if name.lower() not in days
                ),
                days=days,
                scope=_scope(sentence.text, figure, article.language),
                fate=fate(sentence.text, figure),
                quantity=quantity(sentence.text, figure),
                values=values,
                language=article.language,
            )


def disagree(a: Figure, b: Figure) -> bool:
    """Whether two numbers differ by more than rounding does, and neither is a bound that the other keeps to."""
    slack = EXACT_ROUNDING if a.exact and b.exact else ROUNDING
    lower, higher = sorted((a, b), key=lambda figure: figure.value)
    if higher.low - lower.value <= slack * higher.value:
        return False
    return lower.bound == higher.bound or not (lower.bound > 0 or higher.bound < 0)


def common_unit(a: Claim, b: Claim) -> str | None:
    """The last noun of the first figure that the second counts too."""
    known = {unit for unit, _ in b.figure.units}
    return next((unit for unit, _ in reversed(a.figure.units) if unit in known), None)


def are_two_things(a: Claim, b: Claim) -> bool:
    """Whether the words around two figures tell them apart, or how far they lie from one another."""
    return (
        a.scope != b.scope
        or bool(_own_names(a, b) and _own_names(b, a))
        or _are_of_two_times(a, b)
        or (None not in (a.fate, b.fate) and a.fate != b.fate)
        or _are_of_two_kinds(_qualifiers(a, b), _qualifiers(b, a))
        or ratio(a.figure.value, b.figure.value) > MAX_RATIO
        or len([1 for pair in _counted_by_both(a, b) if ratio(*pair) > MAX_RATIO_OF_LISTS]) > 1
    )


def is_given(claim: Claim, known: Sequence[Figure]) -> bool:
    """Whether an article's numbers have that of a claim, for the same noun or for none, few apart ("two of them")."""
    units = {unit for unit, _ in claim.figure.units}
    return any(
        not disagree(figure, claim.figure)
        if units & {unit for unit, _ in figure.units}
        else not figure.units
        and figure.value > FEW
        and ratio(figure.value, claim.figure.value) <= 1 + EXACT_ROUNDING
        for figure in known
    )


def are_one_quantity(a: Claim, b: Claim) -> bool:
    """Whether two figures are the same of what the event has one of, as far as time and scope tell."""
    return (
        a.quantity is not None
        and a.quantity == b.quantity
        and max(a.place, b.place) < LEAD
        and a.scope == b.scope
        and not _are_of_two_times(a, b)
        and ratio(a.figure.value, b.figure.value)
        <= (MAX_RATIO if a.quantity in COUNTED_APART else MAX_RATIO_OF_QUANTITIES)
    )


def _are_of_two_times(a: Claim, b: Claim) -> bool:
    """Whether sentences name other days, or one of them a year: mostly that of an event before."""
    years = [set(filter(_YEAR.fullmatch, claim.days)) for claim in (a, b)]
    return years[0] != years[1] or _are_apart(a.days, b.days)


def _counted_by_both(a: Claim, b: Claim) -> set[tuple[float, float]]:
    """How many of each thing that both sentences count; "20,000 people marched" is one, not people and those who marched."""
    return {(a.values[unit], b.values[unit]) for unit in a.values.keys() & b.values.keys()}


def _own_names(a: Claim, b: Claim) -> frozenset[str]:
    """The names of a claim's sentence that the other's has nowhere, its first word included."""
    return a.names.difference(_WORD.findall(b.sentence))


def _are_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b and not a & b)


def _are_of_two_kinds(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether what is counted is qualified otherwise: by other words, or by a number on one side ("AK-47")."""
    return _are_apart(a, b) or {w for w in a if w.isdigit()} != {w for w in b if w.isdigit()}


def ratio(a: float, b: float) -> float:
    """How often the lower of two numbers is in the higher; infinite for 0."""
    return max(a, b) / min(a, b) if min(a, b) else float("inf")


def _qualifiers(claim: Claim, other: Claim) -> frozenset[str]:
    """The words between a number and what both count."""
    end = dict(claim.figure.units).get(common_unit(claim, other) or "", 0)
    return frozenset(words(claim.sentence[claim.figure.noun : end], claim.language)[:-1])


def _single(found: Sequence[Figure]) -> list[Figure]:
    kinds = Counter(unit for figure in found for unit, _ in figure.units)
    return [figure for figure in found if all(kinds[unit] == 1 for unit, _ in figure.units)]


def _scope(sentence: str, figure: Figure, language: str | None) -> frozenset[str]:
    """What says which part of a whole, or of which time, a figure is: of its clause's words, and of money those before."""
    before = sentence[: figure.start]
    if not figure.is_money:
        before = _CLAUSE.split(before)[-1]
    behind = _CLAUSE.split(sentence[figure.units[-1][1] :])[0]
    # "this week" is now, and "segunda-feira" one word
    spoken = frozenset(word.lower() for word in _WORD.findall(_NOW.sub("", f"{before} {behind}")))
    return spoken & (SCOPE | _spans(language) | (frozenset() if figure.is_money else FORESEEN))


def _context(text: str, language: str | None) -> frozenset[str]:
    found = frozenset(stem for stem in stems(text, language) if not stem[0].isdigit())
    return found - _number_stems(language)


@cache
def _number_stems(language: str | None) -> frozenset[str]:
    return frozenset(stems(" ".join(NUMBER_WORDS), language))


def _names(text: str, language: str | None) -> frozenset[str]:
    if pack(language).capital_nouns:
        return frozenset()
    return frozenset(word for word in _NAME.findall(text) if word[0].isupper())


@cache
def _spans(language: str | None) -> frozenset[str]:
    return table(SPANS.get(language or "", ""))


@cache
def _weekdays(language: str | None) -> frozenset[str]:
    return frozenset(form for forms in pack(language).weekdays for form in forms.split())
