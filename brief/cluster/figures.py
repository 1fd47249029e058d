"""A sentence → the figures in it: a number, what it counts, and the words as they stand there.

A figure is a number with what it counts: "rund 5 Millionen Euro", "3,000 American soldiers", "$4.1 billion", "drei
Tote", "between 40 and 60 homes", "the death toll rose to 27". A number that dates, orders or names is none: years, dates,
clock times, ages, scores, numbers in names ("Boeing 737", "Linie 3"), ordinals, percentages and "four in ten", and numbers
without a noun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from brief.languages import normalise
from brief.languages.amounts import (
    ABBREVIATED,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    CURRENCY,
    DOZEN,
    FACTOR,
    LETTERS,
    MAY,
    MONEY,
    NOT_COUNTED,
    NUMBER_OF,
    SMALL,
)
from brief.languages.words import stems

_SPACES = "\u00a0\u202f "
_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)?"
_BEFORE = r"(?:(?:us|r)?\$|\$us|€|£|(?:usd|eur|gbp|chf)\b)\s?"
_OF = re.compile(r"\s+d(?:[ei](?=\s)|(?=['’]))")  # "millions d'euros", "millones de euros"
_BEHIND = re.compile(
    rf"[\s\u00a0'’]?(?:US[- ])?([$€£]|(?:{'|'.join(w for w in MONEY if w.isalpha())})\b)", re.IGNORECASE
)
# "($4.7 million)" behind another sum is that sum in other money: outlets that reckon at two rates don't disagree.
_CONVERTED = re.compile(r"\d[\s-]*(?:[^\W\d]+\.?[\s-]*){0,3}\($")
# What a number behind it belongs to, be it a longer number: "treinta y dos", "one hundred and six".
_NUMBERED = re.compile(
    r"(?:(?:§|Nr\.?|No\.?|Art\.?|Artikel|Linie|Linien|Platz|Seite|Halle|Gruppe|Stufe|Klasse)|"
    r"\b(?:\w+[ei]nta|vinte|cient[oa]s?|cento|mil|mille|hundred)(?:\s(?:y|e|and|et))?)\s$"
)
# "between 40 and 60", "40 bis 60": the words before a number that make it the higher end.
_FROM = (
    r"(?<!\w)(?:(?:between|zwischen|entre|tra|tussen)\s+(?P<between>{number})\s+(?:and|und|et|y|e|en)|"
    r"(?P<from>{number})\s+(?:to|bis|à|a|tot))\s+$"
)
_RATE = re.compile(r"\s+(?:per|pro|je|par|por)\s")  # "22 million per season" is another kind of figure
# "the number of injured rose to 27": what the number counts stands before it
_NUMBER_OF = re.compile(
    rf"\b(?:{'|'.join(NUMBER_OF)})\s?(?P<noun>[^\W\d]+)(?!.*\b(?:{'|'.join(MAY)})\b)[^\d.,;:()]{{0,40}}\s$",
    re.IGNORECASE,
)
_TO = re.compile(r"\s(?:to|auf|à|a|para|op|naar)\s\d")  # "rose from 12 to 15"
_BY = re.compile(r"\b(?:by|um|de|en|di|em|met)\s$")  # "rose by 12"
_REACH = 80  # characters before a number that are looked through
_AHEAD = 200  # characters behind it; of a sentence that goes on and on the rest would be looked through for each number
_LAST_WORD = re.compile(r"([^\W\d_][\w-]*)\.?\s$")  # "Boeing 737", "Sept. 11"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and what it counts."""

    value: float
    low: float  # the lower end of a range, else the value
    exact: bool  # False: "rund", and round numbers
    bound: int  # 1: "mehr als", -1: "bis zu"
    # (what is counted, end of that word); the last that two have counts; none where no word says it
    units: tuple[tuple[str, int], ...]
    start: int  # of the words in the sentence, approximation included; code points
    noun: int  # where what it counts begins

    @property
    def is_money(self) -> bool:
        """Whether it counts money, and so doesn't say of what."""
        return self.units[0][0].rstrip("/") in CURRENCY


def figures(sentence: str, language: str | None) -> list[Figure]:
    """The figures of a sentence, in order; offsets count from its start. None in languages whose numbers aren't known."""
    return [figure for figure in numbers(sentence, language) if figure.units]


def numbers(sentence: str, language: str | None) -> list[Figure]:
    """The figures of a sentence, and the numbers whose noun isn't behind them: "12 on Monday"."""
    known = normalise(language or "und")
    if known not in ABOUT:
        return []
    matches = _pattern(known).finditer(sentence)
    return [figure for match in matches if (figure := _figure(sentence, match, known))]


@cache
def small_numbers(language: str | None) -> dict[str, int]:
    """The words for two to twenty, and those numbers."""
    return {
        word: number
        for number, word in enumerate(SMALL.get(normalise(language or "und"), "").split(), start=2)
    }


@cache
def _pattern(language: str) -> re.Pattern[str]:
    about, least, most = (
        named.get(language, "(?!)").replace(".", r"\.") for named in (ABOUT, AT_LEAST, AT_MOST)
    )
    return re.compile(
        rf"(?<![\w.,:/+-])(?:(?P<about>{about})\s+|(?P<least>{least})\s+|(?P<most>{most})\s+)?(?P<money>{_BEFORE})?"
        rf"(?P<number>{_any_number(language)})(?![\w]*[:/]\d)",
        re.IGNORECASE,
    )


@cache
def _out_of(language: str) -> re.Pattern[str]:
    """Behind the noun of "four trains out of ten"."""
    return re.compile(
        rf"[^.,;]{{0,20}}?\s(?:sur|out of|von|su|op de|em cada|de cada)\s{_any_number(language)}\b",
        re.IGNORECASE,
    )


@cache
def _ranges(language: str) -> re.Pattern[str]:
    return re.compile(_FROM.replace("{number}", _any_number(language)), re.IGNORECASE)


def _any_number(language: str) -> str:
    small = "|".join(reversed(SMALL.get(language, "").split())) or "(?!)"  # "dix-sept" before "dix"
    return rf"(?:{_NUMBER}|\b(?:{small})(?:\b|(?=tausend|duizend|mila)))"


def _figure(sentence: str, match: re.Match[str], language: str) -> Figure | None:
    value = _value(match["number"], language)
    tail = sentence[match.end() : match.end() + _AHEAD]
    if value is None or _is_name(sentence, match, language):
        return None
    factor, tail_start = _magnitude(
        tail, language, of_money=match["money"] is not None, is_decimal=value % 1 > 0
    )
    offset = match.end() + tail_start
    units = [(unit, offset + end) for unit, end in _units(tail[tail_start:], match["money"], language)]
    if not units and (named := _noun_before(sentence, match.start(), tail, language)):
        offset, unit = named
        units = [(unit, match.end())]
    if not _counts(_before(sentence, match.start()), match["number"], factor, units[0][0] if units else ""):
        return None
    if _out_of(language).match(sentence, units[0][1]) if units else _is_time_or_share(tail):
        return None
    start, low = _lower_end(sentence, match.start(), language) or (min(match.start(), offset), value)
    return Figure(
        value=value * factor,
        low=low * factor,
        exact=not (
            match["about"] or match["least"] or match["most"] or factor == DOZEN or _is_round(value * factor)
        ),
        bound=bool(match["least"]) - bool(match["most"]),
        units=tuple((unit + "/" if _RATE.match(sentence, end) else unit, end) for unit, end in units),
        start=start,
        noun=offset,
    )


def _before(sentence: str, start: int) -> str:
    return sentence[max(0, start - _REACH) : start]


def _lower_end(sentence: str, start: int, language: str) -> tuple[int, float] | None:
    """Where a range begins whose higher end follows, and its lower end."""
    found = _ranges(language).search(sentence, max(0, start - _REACH), start)
    low = _value(found["between"] or found["from"], language) if found else None
    return None if found is None or low is None else (found.start(), low)


def _noun_before(sentence: str, start: int, tail: str, language: str) -> tuple[int, str] | None:
    """Where "the number of injured" begins in the words before a number without a noun of its own, and what that counts."""
    is_end = not (_is_time_or_share(tail) or _TO.match(tail) or _BY.search(_before(sentence, start)))
    found = _NUMBER_OF.search(sentence, max(0, start - _REACH), start) if is_end else None
    content = stems(found["noun"], language) if found else ()
    return (
        (found.start(), content[0] if language == "de" else found["noun"].lower())
        if found and content
        else None
    )


def _is_time_or_share(tail: str) -> bool:
    word = re.match(r"[.\s\u00a0-]*(?:de\s)?([^\W\d_]+|%)", tail)
    return word is not None and (word[1] == "%" or word[1].lower() in NOT_COUNTED)


def _is_round(value: float) -> bool:
    """Whether a number of a hundred or more has one digit that counts: "300 turtles" are the other outlet's 292."""
    return value >= 100 and not f"{value:.0f}"[1:].strip("0")


def _value(number: str, language: str | None) -> float | None:
    lowered = number.lower()
    if not lowered[0].isdigit():
        small = small_numbers(language).get(lowered)
        return None if small is None else float(small)
    plain = re.sub(rf"[{_SPACES}'’]", "", number)
    # a group of three digits is thousands, but for "4.125" in a language whose decimal mark is the point … which
    # hardly any report has
    plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", plain)
    try:
        return float(plain.replace(",", "."))
    except ValueError:  # digits of another script
        return None


def _counts(before: str, number: str, factor: float, unit: str) -> bool:
    """Whether the number is a figure of its own: no year, and no sum in other money."""
    if unit in CURRENCY:
        return not _CONVERTED.search(before)
    return not (factor == 1 and number.isdecimal() and len(number) == 4 and 1900 <= int(number) <= 2100)


def _is_name(sentence: str, match: re.Match[str], language: str | None) -> bool:
    """Whether the number belongs to a name before it ("Boeing 737", "Linie 3"), a sentence's first word apart."""
    if match.start() < match.start("number"):  # words of its own stand before it
        return False
    before = _before(sentence, match.start())
    if _NUMBERED.search(before):
        return True
    # German capitals are nouns: "der Stadt 4,1 Millionen"
    last = _LAST_WORD.search(before)
    return language != "de" and last is not None and len(before.split()) > 1 and last[1][0].isupper()


def _magnitude(tail: str, language: str, *, of_money: bool, is_decimal: bool) -> tuple[float, int]:
    """The factor a word after the number multiplies with, and where that word ends."""
    found = re.match(r"[\s\u00a0-]{0,3}([^\W\d_]+)(\.?)(?=\W|$)", tail)
    word = found[1].lower() if found else ""
    if not found or word not in FACTOR:
        return 1.0, 0
    shortened = of_money or (is_decimal and word != "mm")  # there are 7.62mm rifles
    if word in LETTERS and not (shortened or _BEHIND.match(tail, found.end(1))):
        return 1.0, 0
    factor = 1e12 if word == "billion" and language != "en" else FACTOR[word]
    end = found.end() if word in ABBREVIATED else found.end(1)
    of = _OF.match(tail, end)
    return factor, of.end() if of else end


def _units(tail: str, money: str | None, language: str | None) -> list[tuple[str, int]]:
    """What is counted: money or nouns, and where their words end in the tail."""
    if money:
        return [(MONEY[money.strip().lower()], 0)]
    if found := _BEHIND.match(tail):
        return [(MONEY[found[1].lower()], found.end())]
    return _nouns(tail, language)


def _nouns(tail: str, language: str | None) -> list[tuple[str, int]]:
    """The words after a number that may be what it counts, at most three words on: in German the stem of the first
    noun, else up to two words that are no names. Those stand as they are, since "two pirate boats" are no pirates,
    and after a number a noun has one form anyway."""
    end, found = 0, []
    for word in islice(re.finditer(r"[\s\u00a0]+([^\W\d_][\w-]*)", tail), 3):
        content = stems(word[1].split("-")[-1], language)
        if word.start() != end or word[1].lower() in NOT_COUNTED or not content:
            break
        end = word.end()
        if language == "de":
            if word[1][0].isupper():
                return [(content[0], end)]
        elif not word[1][0].isupper():
            found.append((word[1].lower(), end))
    return found[:2]
