"""Headlines → the months and years they name, and which two speak of different ones.

"Inflation im Oktober bei 2,3 Prozent" and "Inflation im Dezember bei 2,6 Prozent" are two events told in the same
words, and their texts are alike from one end to the other. Of 1,101 pairs of headlines on one event that name months 5 name
different ones. Years tell less: 768 of 3,554 such pairs name different ones ("Tokyo 2020" was held in 2021), so they part
two headlines only where these are otherwise the same ("Haushalt 2025 beschlossen").

A name is no month: "June Carter", "Juli Zeh", "Julio Iglesias", "Sur Mars". In doubt it is taken for a name, and parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brief.cluster.similarity import Pairs
from brief.languages.months import month_numbers, months_are_small
from brief.languages.words import words

_OTHER_WORDS = frozenset(["may", "march"])  # that are months too
# Where months have capitals: before another capital.
_GIVEN_NAMES = frozenset(["april", "august", "june", "juli"])
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Period:
    """The time a headline names."""

    months: frozenset[int]
    years: frozenset[str]
    rest: frozenset[str]  # the words that are no year


def period(title: str, language: str | None) -> Period | None:
    """The months and years that a headline names; None where it names none."""
    found = frozenset(words(title, language))
    named = month_numbers(language, widths=("wide",)) if language else {}
    months = frozenset(
        named[word] for word in found - _OTHER_WORDS if word in named and not _is_name(word, title, language)
    )
    years = frozenset(word for word in found if _YEAR.fullmatch(word))
    return Period(months, years, found - years) if months or years else None


def _is_name(month: str, title: str, language: str | None) -> bool:
    """Whether a headline writes the word for a month as a name, with a capital that is not there for its place."""
    at = re.search(rf"\b{re.escape(month.capitalize())}\b", title)
    are_small = months_are_small(language or "")
    if at is None or not (are_small or month in _GIVEN_NAMES):
        return False
    is_within = re.search(r"[^\W\d_]\s$", title[: at.start()]) is not None
    follows = title[at.end() : at.end() + 2]
    return (are_small and is_within) or (follows[:1].isspace() and follows[1:].isupper())


def differ(a: Period | None, b: Period | None) -> bool:
    """Whether two headlines speak of different times."""
    if a is None or b is None:
        return False
    by_month = bool(a.months and b.months) and not a.months & b.months
    by_year = bool(a.years and b.years) and not a.years & b.years
    return by_month or (by_year and a.rest == b.rest)


def of_one_period(pairs: Pairs, periods: Sequence[Period | None]) -> Pairs:
    """The pairs, without those whose headlines speak of different times."""
    named = np.array([found is not None for found in periods], dtype=np.bool_)
    keep = np.ones(pairs.first.size, dtype=np.bool_)
    for k in np.flatnonzero(named[pairs.first] & named[pairs.second]).tolist():
        keep[k] = not differ(periods[pairs.first[k]], periods[pairs.second[k]])
    return pairs.where(keep)
