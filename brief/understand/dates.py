"""Date strings of headers and pages, and dates in paths → ISO text.

What is read: ISO dates and times (an offset is kept as given), RFC 2822 as in mail and feeds, and written
dates with the month as a word in any language with a pack ("4. November 2025", "Nov 4, 2025", "4 de
noviembre de 2025", "2025年11月4日") or as a number ("4.11.2025"). In 03/04/2025 the day stands first, except
where the language is American English ("en-US"); where only one reading is a date, that one holds.

Every date is absolute: "yesterday" is not a date here, and article bodies are never searched.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from brief.languages import PACKS, normalise
from brief.languages.months import month_numbers

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?"
)
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})", re.IGNORECASE)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})\s*([./\-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)")
_TIME = re.compile(
    r"(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?!\d)\s*(?:Uhr)?\s*(a\.?m\.?|p\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s\d.,;:/()|’'·•–—-]+")  # with the vowel signs of Thai and Hindi, which are no letters
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?!\d|:)")
# Beside those of RFC 2822, which are American; names that stand for several zones, such as IST, are left out.
_ZONES = {
    "WET": "+0000", "WEST": "+0100", "BST": "+0100", "CET": "+0100", "MEZ": "+0100", "MET": "+0100", "CEST": "+0200",
    "MESZ": "+0200", "MEST": "+0200", "EET": "+0200", "EEST": "+0300", "MSK": "+0300", "JST": "+0900", "KST": "+0900",
    "AEST": "+1000", "AEDT": "+1100", "NZST": "+1200", "NZDT": "+1300",
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # outside of these a number is not a year of news
_BUDDHIST = 543  # Thai years run ahead by this much


def parse(value: str, *, language: str | None = None) -> str | None:
    """A date string as ISO text, in its own offset.

    Args:
        value: as it stands in a header or on a page.
        language: BCP 47 tag that decides where 03/04/2025 is ambiguous.
    Returns:
        "2025-11-04", or "2025-11-04T18:04:00+01:00" where a time is given; None where it is not a date.
    """
    text = " ".join(value.strip().strip("\"'").split())[:100]
    for read in (_iso, _compact, _numbered, _rfc2822):
        if (found := read(text)) is not None:
            return found
    return _numbers(text, language) or _written(text, language)


def in_path(path: str) -> str | None:
    """The date in a file's or its folders' names, the nearest to the file first; None where there is none."""
    parts = path.split("/")
    for n in range(len(parts), 0, -1):
        matches = [match for pattern in _IN_NAMES for match in pattern.finditer(parts[n - 1])]
        if n >= 3 and (folders := _FOLDERS.fullmatch("/".join(parts[n - 3 : n]))):
            matches.append(folders)
        for match in matches:
            if found := _day(*match.groups()):
                return found
    return None


_IN_NAMES = (
    re.compile(r"(?<!\d)(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(\d{4})()(\d{2})(\d{2})(?=\D|$|\d{4}(?:\d\d)?(?!\d))"),
)
_FOLDERS = re.compile(r"(\d{4})(/)(\d{1,2})/(\d{1,2})(?!\d)[^/]*")


def _day(year: str, _separator: str, month: str, day: str) -> str | None:
    return _date(int(year), int(month), int(day))


def _date(year: int, month: int, day: int) -> str | None:
    if year > _LAST_YEAR + 300:
        year -= _BUDDHIST
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _moment(
    day: str | None, hour: str | None, minute: str | None, second: str | None, offset: str | None
) -> str | None:
    """A day, with its time where there is one; an impossible time leaves the day."""
    if day is None or hour is None or minute is None:
        return day
    offset = offset or ""
    if offset.upper() in ("Z", "UTC", "GMT"):
        offset = "+00:00"
    elif len(offset) == 3:
        offset += ":00"
    try:
        return datetime.fromisoformat(
            f"{day}T{int(hour):02}:{minute}:{(second or '00').replace(',', '.')}{offset}"
        ).isoformat()
    except ValueError:
        return day


def _iso(text: str) -> str | None:
    if not (match := _ISO.match(text)):
        return None
    year, month, day, *time = match.groups()
    return _moment(_date(int(year), int(month), int(day)), *time)


def _compact(text: str) -> str | None:
    if not (match := _COMPACT.fullmatch(text)):
        return None
    year, month, day, *time = match.groups()
    return _moment(_date(int(year), int(month), int(day)), *time)


def _numbered(text: str) -> str | None:
    """Chinese, Japanese, Korean and Vietnamese number their months."""
    if match := _CJK.search(text):
        year, month, day = match.groups()
    elif match := _VIETNAMESE.search(text):
        day, month, year = match.groups()
    else:
        return None
    return _moment(_date(int(year), int(month), int(day)), *_time_of(text[match.end() :]))


def _rfc2822(text: str) -> str | None:
    if not re.match(r"(?:[A-Za-z]{3,4},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+(?:\d{4}|\d{2})\s+\d{1,2}:\d{2}", text):
        return None
    zone = text.rpartition(" ")[2]
    text = text.removesuffix(zone) + _ZONES.get(zone.upper(), zone)
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def _numbers(text: str, language: str | None) -> str | None:
    if not (match := _NUMBERS.search(text)):
        return None
    first, _, second, third = match.groups()
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4:
        day = _date(a, b, c)
    elif len(first) == 3:
        return None
    else:
        year = c if len(third) == 4 else 2000 + c
        month_first = (language or "").lower().replace("_", "-") == "en-us"
        orders = ((a, b), (b, a)) if month_first else ((b, a), (a, b))
        day = next(filter(None, (_date(year, month, d) for month, d in orders)), None)
    return _moment(day, *_time_of(text[match.end() :]))


def _written(text: str, language: str | None) -> str | None:
    """Day, month as a word, and year, in whatever order they stand."""
    months = [found for word in _WORD.findall(text) if (found := _month(word, language))]
    month = months[-1] if months else None  # "mar., 4 nov. 2025" is a Tuesday
    year = _YEAR.search(text)
    if month is None or year is None:
        return None
    rest = text[: year.start()] + " " * 4 + text[year.end() :]
    time = _TIME.search(rest)
    without_time = rest[: time.start()] + " " + rest[time.end() :] if time else rest
    day = _DAY.search(without_time)
    return _moment(_date(int(year[1]), month, int(day[1])), *_time_of(rest)) if day else None


def _time_of(text: str) -> tuple[str | None, str | None, str | None, str | None]:
    match = _TIME.search(text)
    if not match:
        return None, None, None, None
    hour, minute, second, half, offset = match.groups()
    if half:
        hour = str(int(hour) % 12 + (12 if half[0] in "pP" else 0))
    return hour, minute, second, offset


def _month(word: str, language: str | None) -> int | None:
    word = word.casefold()
    tags = ["en", *PACKS]
    if language:
        with suppress(ValueError):
            tags.insert(0, normalise(language))
    return next((found for tag in tags if (found := month_numbers(tag).get(word))), None)
