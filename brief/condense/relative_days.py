"""A brief, and the day of its page → which sentences name a day that the page's reader would take for another one.

"Gestern" in an article of Saturday is Friday, also on Monday's page; "am Montag" in an article of Wednesday is two
days before, not the Monday between it and the page's day. Such a sentence is told with its article's day: "day=2025-11-01".
A weekday is left alone where none of that name lies between the article's day and the page's, or its date follows ("mardi 5
mai"), and so is a "heute" that means these times ("bis heute"). "This week", "in etwa einem Monat" and "derzeit" are told so
where the page's week, month or time is another. So is told a figure for which an article of a later day has another:
"4 dead" on Monday, on a page where Wednesday's article has nine. And on a page of several days each sentence of an earlier day
than its story's last. Nothing is reworded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from brief.languages.days import day_pattern, weekday_numbers
from brief.languages.periods import periods
from brief.model import Brief, Difference, Sentence

DAY = "day"  # "day=2025-11-01": of the article that says "yesterday"

# What makes "today" mean these times, before it or behind it; "noch heute" may be this evening.
_NOWADAYS = re.compile(
    r"\b(?:bis|beyond|even|until|encore|jusqu['’]à|aún|hasta|ancora|fino a|ainda|até|tot)\s*$",
    re.IGNORECASE,
)
# How many days "in the coming days" and "currently" hold.
_LASTS = {"days": 3, "now": 31}
_NEAR = 20  # characters before a day in which that stands
_OPENING = " „“”\"«»‚‘’'–—-("
_NOWADAYS_BEHIND = re.compile(r"\s+(?:wie damals|encore|en día|ancora|ainda)\b", re.IGNORECASE)
# A date behind a weekday, and no time of day.
_DATE = re.compile(
    r"[\s,(]*(?:(?:den?|dem|der|le|el|il|the)\s+)?(?:[^\W\d_]{3,9}\.?\s)?\d{1,2}(?![\d:]|\.\d\d\s|\s?(?:Uhr|h\b|[ap]\.?m\b|kl))"
)


def with_days(
    brief: Brief,
    days: Mapping[str, str],
    *,
    shown: str,
    differs: Iterable[Difference] = (),
    newest: str | None = None,
) -> Brief:
    """The brief, its sentences marked where a day they name is not the one it seems, or a figure has a newer one.

    Args:
        days: article id → its ISO day.
        shown: the ISO day of the page.
        differs: the figures that the articles disagree on.
        newest: the story's last ISO day, where each sentence of an earlier one is to bear its day.
    """
    if all(days.get(article.id, shown) >= shown for article in brief.articles):
        return brief
    languages = {article.id: article.language for article in brief.articles}
    older = _overtaken(differs, days, shown)

    def mark(sentence: Sentence) -> tuple[str, ...]:
        name = sentence.article_id
        day = days.get(name, shown)
        overtaken = any(words in sentence.text for article, words in older if article == name)
        seen_from_there = misleads(sentence.text, languages.get(name), day=day, shown=shown)
        earlier = newest is not None and day < newest
        return (f"{DAY}={day}",) if earlier or overtaken or seen_from_there else ()

    marks = brief.marks or ((),) * len(brief.sentences)
    found = tuple((*told, *mark(sentence)) for sentence, told in zip(brief.sentences, marks, strict=True))
    return replace(brief, marks=found)


def _overtaken(
    differs: Iterable[Difference], days: Mapping[str, str], shown: str
) -> frozenset[tuple[str, str]]:
    """(article id, words) of the figures in dispute that an article of a later day has another one for."""
    return frozenset(
        (article, words)
        for difference in differs
        for article, words in difference.values
        if days.get(article, shown) < max(days.get(other, shown) for other, _ in difference.values)
    )


def misleads(sentence: str, language: str | None, *, day: str, shown: str) -> bool:
    """Whether a sentence written on one ISO day names another day than a reader of a later one takes it for."""
    pattern = day_pattern(language)
    if pattern is None or day >= shown:
        return False
    between = _weekdays(date.fromisoformat(day), date.fromisoformat(shown))
    text = sentence.strip()
    for match in pattern.finditer(text):
        if _says_which(text, match):
            continue
        word = match[0].lower()
        number = weekday_numbers(language).get(match["weekday"].lower()) if match["weekday"] else None
        if number is None and (word == match[0] or not text[: match.start()].strip(_OPENING)):
            return True
        if number in between:
            return True
    return any(_is_another(span, day, shown) for span in periods(text, language))


def _is_another(span: str, day: str, shown: str) -> bool:
    """Whether "this week", said on one ISO day, is another week for who reads it on a later one."""
    written, read = date.fromisoformat(day), date.fromisoformat(shown)
    if span in _LASTS:
        return (read - written).days > _LASTS[span]
    if span == "week":
        return written.isocalendar()[:2] != read.isocalendar()[:2]
    return day[:7] != shown[:7] if span == "month" else day[:4] != shown[:4]


def _says_which(text: str, match: re.Match[str]) -> bool:
    """A weekday with its date, or a "today" that is no day."""
    if match["weekday"]:
        return bool(_DATE.match(text, match.end()))
    return bool(
        _NOWADAYS.search(text[max(0, match.start() - _NEAR) : match.start()])
        or _NOWADAYS_BEHIND.match(text, match.end())
    )


def _weekdays(day: date, shown: date) -> frozenset[int]:
    """The weekdays after one day, up to another."""
    n = min((shown - day).days, 7)
    return frozenset((day + timedelta(days=i)).weekday() for i in range(1, n + 1))
