"""A sentence → the days that it names as seen from the day of writing: "gestern", "am Montagabend", "hier".

Weekdays and day words stand in the packs; a language without them is told nothing of.
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import pack

# German joins the part of the day to it: "Montagabend".
_PART_OF_DAY = "(?:abend|morgen|vormittag|mittag|nachmittag|nacht)?"

# "am Morgen": a capital within a sentence makes the German word for tomorrow the one for morning.
_NO_NOUN = r"(?:(?-i:(?=[a-zü]))|(?<![\w,;] ))"


def names_day(sentence: str, language: str | None) -> bool:
    """Whether a sentence says on which day: news does, an essay seldom."""
    pattern = day_pattern(language)
    return pattern is not None and pattern.search(sentence) is not None


@cache
def weekday_numbers(language: str | None) -> dict[str, int]:
    """Each form of each weekday, lower-cased → its number; Monday is 0."""
    return {form: number for number, forms in enumerate(pack(language).weekdays) for form in forms.split()}


@cache
def day_pattern(language: str | None) -> re.Pattern[str] | None:
    """Finds days; its group "weekday" is one's name. None where the language has no such words here."""
    known = pack(language)
    if not known.day_words:
        return None
    part = _PART_OF_DAY if known.capital_nouns else ""
    named = "|".join(map(re.escape, sorted(weekday_numbers(language), key=len, reverse=True)))
    days = "|".join(map(re.escape, sorted(known.day_words, key=len, reverse=True)))
    word = _NO_NOUN if known.capital_nouns else ""
    return re.compile(rf"(?<!\w)(?:(?P<weekday>{named}){part}|{word}(?:{days}))(?!\w|-là\b)", re.IGNORECASE)
