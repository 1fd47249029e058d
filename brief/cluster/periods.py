"""Headlines → the months, years and numbered events they name, and which two speak of different ones.

"Inflation im Oktober bei 2,3 Prozent" and "Inflation im Dezember bei 2,6 Prozent" are two events told in the same
words, and their texts are alike from one end to the other. Of 1,101 pairs of headlines on one event that name months 5 name
different ones. Years tell less: 768 of 3,554 such pairs name different ones ("Tokyo 2020" was held in 2021), so they, and
quarters ("Q3"), part two headlines only where these are otherwise the same ("Haushalt 2025 beschlossen").

A number that an event bears parts as a month does: the third stage and the fourth, the 100 m and the 200 m final, U17 and U19
(languages/numbered.py). Where a headline names none, the text's first sentence tells.

Short reports of one kind share nearly all their words, and differ in who and how: two accidents in a 24-year-old and a woman
of 68, two matches in their scores. So the ages and scores that up to 500 characters name part reports of one day as well,
where none is in common: of pairs of first 60 words (BASIL, CSTNews, ECB+) that name some, 7 of 69 on one event name different
ones, and 253 of 253 on different events. Clock times, sums and streets change from report to report, and from day to day the
age is that of the victim, then that of who is held.

A name is no month: "June Carter", "Juli Zeh", "Julio Iglesias", "Sur Mars". In doubt it is taken for a name, and parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np

from brief.cluster.boilerplate import SHORT
from brief.cluster.similarity import Pairs
from brief.languages.months import month_numbers, months_are_small
from brief.languages.numbered import numbered
from brief.languages.words import words
from brief.model import Article

# What a pair on differently numbered events has in place of a likeness, so that a report on both ("Gold für Moreau und
# Lindqvist") doesn't join the reports on each. For months it parts reports with dates for titles: a half of ECB+ 95.8 → 94.8.
AGAINST = 1.0

_OTHER_WORDS = frozenset(["may", "march"])  # that are months too
# Where months have capitals: before another capital.
_GIVEN_NAMES = frozenset(["april", "august", "june", "juli"])
_YEAR = re.compile(r"(?:19|20)\d\d|q[1-4]")
# What a sentence counts events by for sure; "zum Teil 30", "in the group I joined" are none.
_IN_SENTENCES = frozenset(["stage", "matchday", "distance", "youth"])


# A person's age; no term of prison ("condena de 12 años"), no anniversary.
_AGE = re.compile(
    r"\b(\d{1,3})[-\s]?(?:[Jj]ährige[mnrs]?\b|Jahre alte?[mnrs]?\b|year-olds?\b|years old\b|enni?e?\b|jarige\b|jaar oud\b)"
    r"|, (?:aged )?(\d\d),"
    r"|(?<!peine )(?<!prison )(?<!réclusion )(?<!condena )(?<!cárcel )(?<!pena )(?<!carcere )(?<!prisión )\b(?:de|di|,)\s"
    r"(\d\d)\s(?:ans|años|anos|anni)\b(?!\s(?:de|di)\b)"
)
# Of a match or a vote, no time of day, date or range.
_SCORE = re.compile(
    r"(?<![\w:.,/–-])(?:(\d):(\d)|(2[4-9]|[3-9]\d):(\d\d)|(\d|[1-9]\d)[–-](\d|[1-9]\d))(?![\w:/%–-]|[.,]\d|\s?(?:Uhr|h\b|[ap]\.?m\b))"
)


@dataclass(frozen=True, slots=True)
class Period:
    """The time a headline names, and which of several events it is on."""

    months: frozenset[int]
    years: frozenset[str]
    rest: frozenset[str]  # the words that are no year
    events: frozenset[tuple[str, str]]  # ("stage", "3")
    figures: frozenset[tuple[str, str]]  # of a short report: ("age", "82"), ("score", "2:1")
    day: str  # of the report, ISO; "" where not known


def period(title: str, article: Article) -> Period | None:
    """What a headline names of months, years and numbered events; None where it names none.

    Args:
        article: whose first sentence names the numbered events where the headline names none.
    """
    language = article.language
    found = frozenset(words(title, language))
    named = month_numbers(language, widths=("wide",)) if language else {}
    months = frozenset(
        named[word] for word in found - _OTHER_WORDS if word in named and not _is_name(word, title, language)
    )
    years = frozenset(word for word in found if _YEAR.fullmatch(word))
    of_body = numbered(article.sentences[0].text, language) if article.sentences else ()
    events = numbered(title, language) or frozenset(event for event in of_body if event[0] in _IN_SENTENCES)
    figures = _figures(title, article.text[article.body :])
    is_any = months or years or events or figures
    day = (article.published or "")[:10]
    return Period(months, years, found - years, events, figures, day) if is_any else None


def _figures(title: str, body: str) -> frozenset[tuple[str, str]]:
    """The ages of people and the scores of matches and votes that a short report names."""
    if len(body) > SHORT:
        return frozenset()
    text = f"{title}\n{body}"
    ages = {("age", match[match.lastindex or 0]) for match in _AGE.finditer(text)}
    scores = (tuple(filter(None, match.groups())) for match in _SCORE.finditer(text))
    return frozenset(ages | {("score", ":".join(score)) for score in scores})


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
    """Whether two headlines speak of different times or numbered events."""
    if a is None or b is None:
        return False
    by_month = bool(a.months and b.months) and not a.months & b.months
    by_year = bool(a.years and b.years) and not a.years & b.years
    by_number = _number_differently(a.events, b.events)
    by_figure = a.day == b.day and _number_differently(a.figures, b.figures)
    return by_month or (by_year and a.rest == b.rest) or by_number or by_figure


def _number_differently(a: Set[tuple[str, str]], b: Set[tuple[str, str]]) -> bool:
    """Whether both name numbers of one kind, and none of them in common."""
    kinds = {kind for kind, _ in a} & {kind for kind, _ in b}
    return bool(kinds - {kind for kind, _ in a & b})


def told_apart(pairs: Pairs, periods: Sequence[Period | None]) -> Pairs:
    """The pairs, those whose headlines speak of different times or numbered events no longer alike."""
    named = np.array([found is not None for found in periods], dtype=np.bool_)
    alike = np.ones(pairs.first.size)
    against = np.zeros(pairs.first.size)
    for k in np.flatnonzero(named[pairs.first] & named[pairs.second]).tolist():
        a, b = periods[pairs.first[k]], periods[pairs.second[k]]
        if a and b and differ(a, b):
            alike[k], against[k] = 0.0, AGAINST * _number_differently(a.events, b.events)
    return replace(
        pairs,
        similarity=pairs.similarity * alike - against,
        content=pairs.content * alike,
        sure=pairs.sure * alike,
    )
