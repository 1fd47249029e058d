"""A reader's language → the page's own words, plurals and dates.

The words stand in locale/*.toml, one table a language, all with the same keys; plural forms are chosen by the CLDR
categories of Babel, which also formats dates and numbers. A region is kept for dates ("de-AT": "Jänner").
A reader's language without a table gets English words *and* English dates, so that the page is in one language, and
`Wording.tag` says "en". Article text is never touched here.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.languages import normalise, pack

if TYPE_CHECKING:
    from babel import Locale

_TABLES = Path(__file__).parent / "locale"
_FALLBACK = "en"
_BABEL = {"no": "nb"}  # CLDR's data for Norwegian stand under Bokmål
_DAY_OF_PATTERN = re.compile(r"(?<![A-Za-z'])d+(\.?)")  # of a date: "d. MMMM y", "MMMM d, y"
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:?\d{2}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The page's own words in one language."""

    tag: str  # BCP 47, of the words: the reader's, or "en" where there is no table
    table: dict[str, Any]  # as in locale/*.toml

    @property
    def is_english(self) -> bool:
        """Whether they are in the language of brief's own messages."""
        return _primary(self.tag) == "en"

    def word(self, key: str) -> str:
        """A word or phrase."""
        found: str = self.table[key]
        return found

    def title(self, *, by: str | None, several_days: bool) -> str:
        """What a digest is called that has no title of its own: of a day, a week, or other days."""
        return self.word("digest_week" if by == "week" else "digest_all" if several_days else "digest")

    def titled_as(self, title: str, other: Wording) -> str:
        """A title that another language's table gave, in this one; any other stays."""
        keys = ("digest", "digest_week", "digest_all")
        return next((self.word(key) for key in keys if other.word(key) == title), title)

    def section(self, key: str) -> str | None:
        """The title of a section by its key; None where the key names none."""
        found: str | None = self.table["sections"].get(key)
        return found

    def count(self, key: str, n: int) -> str:
        """A number with its noun, in the plural form the language has for it."""
        forms = self.table[key]
        form: str = forms.get(_locale(self.tag).plural_form(n), forms["other"])
        return form.replace("{n}", self.number(n))

    def number(self, n: int) -> str:
        """A whole number as the language writes it: "1.204"."""
        from babel.numbers import format_decimal

        return format_decimal(n, locale=_locale(self.tag))

    def percent(self, share: float) -> str:
        """ "30 %"."""
        from babel.numbers import format_percent

        return format_percent(share, locale=_locale(self.tag))

    def full_date(self, day: date, since: date | None = None) -> str:
        """ "Dienstag, 4. November 2025"; for several days "2.–4. November 2025", "30. Oktober – 4. November 2025"."""
        from babel.dates import format_date, get_date_format

        locale = _locale(self.tag)
        if since is None or since == day:
            return format_date(day, "full", locale=locale)
        if (since.year, since.month) == (day.year, day.month):
            pattern = _DAY_OF_PATTERN.sub(
                rf"'{since.day}'\1–\g<0>", get_date_format("long", locale).pattern, count=1
            )
            return format_date(day, pattern, locale=locale)
        first = self.day(since) if since.year == day.year else format_date(since, "long", locale=locale)
        return f"{first} – {format_date(day, 'long', locale=locale)}"

    def day(self, day: date, *, year: bool = False) -> str:
        """ "4. November", with its year where asked for."""
        return self._skeleton("yMMMMd" if year else "MMMMd", day)

    def month(self, day: date) -> str:
        """ "November 2025"."""
        return self._skeleton("yMMMM", day)

    @property
    def first_weekday(self) -> int:
        """The day a week begins with: 0 is Monday."""
        return _locale(self.tag).first_week_day

    def weekdays(self) -> tuple[tuple[str, str], ...]:
        """The days of a week, each as ("Dienstag", "Di")."""
        from babel.dates import get_day_names

        locale = _locale(self.tag)
        long = get_day_names("wide", "stand-alone", locale)
        short = get_day_names("short", "stand-alone", locale)
        days = ((self.first_weekday + n) % 7 for n in range(7))
        return tuple((long[day], short[day]) for day in days)

    def short_time(self, published: str, *, year: int) -> str:
        """An article's date in short, with its time where known: "3.11., 18:04".

        Midnight to the second is no time: so pages and feeds write a bare day.

        Args:
            published: ISO date or time, shown in its own offset; what isn't ISO is shown as it is.
            year: of the digest; another one is said.
        """
        try:
            moment = datetime.fromisoformat(published)
        except ValueError:
            return published
        skeleton = self.word("short_day")
        day = self._skeleton(skeleton if moment.year == year else f"y{skeleton}", moment.date())
        clock = self.time(published)
        return f"{day}, {clock}" if clock else day

    def time(self, published: str) -> str:
        """The time of an ISO date with one: "18:04"; "" for a bare day, or midnight to the second, which is none."""
        from babel.dates import format_time

        try:
            moment = datetime.fromisoformat(published)
        except ValueError:
            return published
        if not _TIME.match(published) or moment.time() == time.min:
            return ""
        return format_time(moment.time(), "short", locale=_locale(self.tag))

    def _skeleton(self, skeleton: str, day: date) -> str:
        from babel.dates import format_date, format_skeleton

        locale = _locale(self.tag)
        if skeleton == "yMMMMd":
            return format_date(day, "long", locale=locale)
        return format_skeleton(skeleton, day, locale=locale)


@cache
def wording(language: str) -> Wording:
    """The words for a reader's language; English where there is no table for it."""
    primary = _primary(language)
    path = _TABLES / f"{primary}.toml"
    tag = language if primary in tables() else _FALLBACK
    return Wording(tag, tomllib.loads((path if path.exists() else _TABLES / "en.toml").read_text("utf-8")))


def tables() -> tuple[str, ...]:
    """The languages that have a table."""
    return tuple(sorted(path.stem for path in _TABLES.glob("*.toml")))


def right_to_left(language: str) -> bool:
    """Whether a language is written from right to left; what isn't a tag is not."""
    try:
        return pack(language).right_to_left
    except ValueError:
        return False


def _primary(language: str) -> str:
    try:
        return normalise(language)
    except ValueError:
        return _FALLBACK


@cache
def _locale(tag: str) -> Locale:
    """Babel's locale: with the region where Babel knows it, without where not."""
    from babel import Locale, UnknownLocaleError

    primary = _primary(tag)
    primary = _BABEL.get(primary, primary)
    region = re.search(r"-([A-Z]{2})\b", tag, re.IGNORECASE)
    try:
        return Locale(primary, region[1].upper()) if region else Locale(primary)
    except UnknownLocaleError:
        return Locale(primary)
