"""A language → the names of its months, from Babel's tables."""

from __future__ import annotations

import re
from functools import cache


@cache
def month_numbers(tag: str, *, widths: tuple[str, ...] = ("wide", "abbreviated")) -> dict[str, int]:
    """The month names of a language in each case Babel knows: {"november": 11, "nov": 11}.

    Args:
        tag: a BCP 47 tag.
        widths: "wide" for whole names, "abbreviated" for short ones, which are other words too ("sept", "Jan").
    Returns:
        By case-folded name; nothing for a language that Babel doesn't know.
    """
    found: dict[str, int] = {}
    for form in ("format", "stand-alone"):
        for width in widths:
            for number, name in _names(tag, form, width).items():
                word = re.split(r"[\s’']", name.casefold().strip("."))[-1]  # Catalan writes "d’abril"
                if len(word) >= 3 and not re.search(r"[\d.]", word):
                    found.setdefault(word, number)
    return found


@cache
def months_are_small(tag: str) -> bool:
    """Whether a language writes its months without a capital, as French does; False where Babel doesn't know it."""
    return any(name.islower() for name in _names(tag, "format", "wide").values())


def _names(tag: str, form: str, width: str) -> dict[int, str]:
    from babel import Locale, UnknownLocaleError

    try:
        names: dict[int, str] = Locale.parse(tag, sep="-").months[form][width]
    except (UnknownLocaleError, ValueError):
        return {}
    return names
