"""Where an article's first sentence begins, after "LAUTER (nna) – ", "Wien – ", "(CNN)" or a rubric, "SONDAGE. ".

A dateline tells place, day and agency, and is no part of the sentence behind it. It is only left out of the sentence;
the text and its offsets stay as they are. Taken for one is only what stands at the very start of the body, has the
form of place names, and is set off by an agency in brackets, or by a dash before a capital letter; a hyphen will do
behind several words of capitals ("NEW YORK - "), two places, an agency or a site's name, and a hyphen or colon behind one
word of capitals in which, as the text says, something happens; behind a place and a whole date a period will do, and behind a
place alone in or from which something comes. Behind a standfirst, in the second or third paragraph, it must have a day, an
agency, two places with a slash or several words of capitals, or be such a place, or a word of capitals before a long dash. A
rubric is of capitals alone and ends with a period: all 35 of 7,000 texts that opened so were none of the sentence's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from operator import attrgetter

from brief.model import Sentence

_SMALL = "a-zß-öø-ÿά-ώа-џա-և"  # of Latin, Greek, Cyrillic, Armenian
# One to four capitalised words, joined by spaces, slashes, hyphens or commas: "Berlin/Hamburg", "New York", "ST. PAUL, Minn.".
_WORD = rf"[^\W\d_{_SMALL}][\w.'’-]{{0,24}}"
_PLACE = rf"{_WORD}(?:(?:\s?/\s?|,?\s){_WORD}){{0,3}}"
_PLACES = rf"{_WORD}(?:\s?/\s?{_WORD}){{1,3}}"
# Of Latin, Greek, Cyrillic, Armenian. Named one by one: a class of all letters but those of other scripts is slow to compile.
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ɏΆΈ-ΫϏ-ЯѠ-ҁҊ-ԯԱ-ՖḀ-ỿ]"
_CAPITALS = rf"{_CAPITAL}{{3,}}(?:[ .'’-]{{1,2}}{_CAPITAL}{{2,}}){{0,2}}(?:,\s{_CAPITAL}[\w.]{{1,12}}){{0,2}}"
_SEVERAL = (
    rf"{_CAPITAL}{{3,}}(?:(?:[ .'’-]{{1,2}}{_CAPITAL}{{2,}}){{1,2}}|(?:,\s{_CAPITAL}[\w.]{{1,12}}){{1,2}})"
)
# "4. November", "4 nov", "Nov. 4"
_MONTH = (
    r"(?i:jan|feb|fév|fev|mar|mär|apr|avr|abr|ma[iyj]|mei|mag|giu|jun|jui|jul|lug|aug|ago|aoû|sep|set|okt|oct|ott|out|nov|"
    r"dez|dec|déc|dic|gen|ene|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[^\W\d_]{0,8}\.?"
)
_DAY_OF_MONTH = rf"(?:\d{{1,2}}\.?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}})"
_DAY = rf"(?:,?\s+{_DAY_OF_MONTH}(?:,?\s+\d{{4}})?)"
# As press releases write it: "Nordau, den 4. März 2026. Die Stadt …", "Nordau, 04.03.2026 - ", "NORDAU, March 4, 2026 /Wire/ -- "
_FULL_DAY = rf",\s(?:(?:den|le|am)\s)?(?:{_DAY_OF_MONTH},?\s+\d{{4}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}})"
_AGENCY = (
    r"\((?:[^\W\d_]{2,12}|[^\W\d_]{2,8}(?:/[^\W\d_]{2,8}){1,2}|(?:The )?[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}|"
    r"Ag[eê]n(?:cia|ce|zia|tur) [A-Z]\w{1,11})\)"
)
_AGENCY_NAME = r"\([A-Z]{2,10} [A-Z][a-z]+\)"  # "(ANTARA News)"; alone it may be anything
_BEHIND_COMMA = rf",\s[A-Z]{{2,10}}(?:\.\w{{2,4}}|\s{_WORD})?"  # "Jakarta, CNN Indonesia"
_DASH = r"\s*(?:[–—]|--?|\.-)\s*"
_SET_OFF = r"\s+(?:[–—]|-\s?-|-)\s+"
_OPENING = rf"(?=[„“”\"«»‚‘'(]?[^\W_{_SMALL}])"
_LETTER = rf"(?=[„“”\"«»‚‘'(]?[^\W\d_{_SMALL}])"
_REGION = rf"{_WORD}, {_WORD}(?: {_WORD})?, {_WORD}(?: {_WORD})?"  # "Nordau, Lauter County, United States"
_SURE = rf"(?:{_PLACE}{_DAY}?\s*{_AGENCY}|{_SEVERAL}{_DAY}?|{_PLACE}{_DAY}|{_WORD}/{_WORD}|{_REGION}){_SET_OFF}{_LETTER}"
_RELEASED = rf"{_PLACE}{_FULL_DAY}(?:[.:]\s+|(?:\s+/[\w -]{{2,20}}/|\s+{_AGENCY})?{_SET_OFF}){_LETTER}"
_SITE = rf"[^\W_]+(?:[.-][^\W_]+){{0,2}}\.[a-z]{{2,8}}{_SET_OFF}{_LETTER}"  # "Nordau.example - "
_BARRED = rf"{_CAPITALS}\s[a-z]{{2,8}}(?:/[a-z]{{2,8}})?\s\|\s"  # "NORDAU taz/dpa | "
_RUBRIC = rf"{_CAPITAL}{{4,}}(?:[ '’-]{_CAPITAL}{{2,}}){{0,2}}\.\s+"
_CODE = r"\([a-zß-ÿ]{2,6}(?:/[a-zß-ÿ]{2,6}){0,2}\)"  # "(dpa)": no dash is needed; "(TÜİK)" names what stands before it
# "(CNN)When": capitals that run into the sentence; set apart, "(SPD)" may belong to the name before it
_GLUED = rf"\([A-Z]{{2,8}}\)(?=[„“”\"«]?{_CAPITAL})"
# A second dash where the sentence goes on: "Der Mann – Vater von drei Kindern – starb". Most have none, which a class tells.
_ASIDE = rf"(?!(?=[^–—]{{0,81}}[–—]).{{3,80}}?\s[–—]\s[{_SMALL}])"
# "Столица — Москва": a dash that says "is", as in Russian and Hebrew.
_NO_IS = r"(?!\w*[а-џ\u0590-\u1cff\u2e80-\U0010ffff])"
_FIRST = (
    rf"\s*(?:{_NO_IS}{_PLACE}{_DAY}?\s+[–—]\s+{_ASIDE}{_OPENING}"  # nearly all
    rf"|(?:{_AGENCY}(?:{_DASH}|\s*)|{_PLACE}{_DAY}?\s*(?:{_AGENCY}{_DASH}|{_CODE}:?\s*|{_AGENCY_NAME}{_DASH})){_OPENING}"
    rf"|{_PLACES}\.\s+{_LETTER}|{_CAPITALS}\s+-\s?-\s+{_LETTER}"
    rf"|{_PLACE}{_DAY}?\s*{_GLUED}|{_SURE}|{_RELEASED}|{_SITE}|{_PLACE}{_DAY}?\s+[–—]\s*\n\s*{_OPENING}|{_BARRED}{_LETTER}|{_RUBRIC}{_LETTER}|(?:{_PLACES}|{_PLACE}{_BEHIND_COMMA}){_SET_OFF}{_LETTER})"
)
# "LINDI: It is eight o'clock", "LINDI - The harbour"; a speaker's words begin so, too, or news of a party, but nothing
# happens in those.
_BARE = rf"\s*(?P<place>{_CAPITAL}{{4,}})(?::\s+|{_SET_OFF}){_LETTER}"
# A sentence of its own: "Lindi. Die Brücke …"
_STOPPED = re.compile(rf"(?P<place>[^\W\d_{_SMALL}][\w'’-]{{2,24}}(?:[ -]{_WORD}){{0,2}})\.")
_OF = r"\b(?:in|bei|aus|von|nach|near|from|of|at|en|à|de|em|di|i|w|v|z|в|из)\s+"
# Nothing of all this has six words with only spaces between them, as most articles begin.
_PROSE = re.compile(r"\s*(?:[^\W\d_]+ ){5}[^\W\d_]")
_LONG = re.compile(r"—|--")  # with others and hyphens people's answers begin, too
_IN = r"\b(?:in|near|en|em|à|i|w|v|в)\s+"
_compiled = cache(re.compile)  # when first needed: it takes a third of the time that brief needs to start
_PARAGRAPH = attrgetter("paragraph")
_LAST = 2  # the last paragraph that may begin with one: the third, behind title and standfirst


def after_dateline(text: str, body: int) -> int:
    """The offset of the first sentence: `body`, or behind the dateline that stands there."""
    if _PROSE.match(text, body):
        return body
    found = _compiled(_FIRST).match(text, body) or _at_a_place(text, body)
    return found.end() if found else body


def _at_a_place(text: str, start: int) -> re.Match[str] | None:
    """A word of capitals, set off, in which the text says that something happens; any that is set off by a long dash once."""
    found = _compiled(_BARE).match(text, start)
    if not found:
        return None
    place = found["place"]
    long_dash = _LONG.search(found[0]) and len(re.findall(rf"^\s*{place}\s", text, re.MULTILINE)) == 1
    return found if long_dash or re.search(f"{_IN}{place.capitalize()}\\b", text) else None


def without_datelines(text: str, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without a dateline that is one of them or stands behind a standfirst; the same ones where none does."""
    sentences = sentences[1:] if _begins_with_a_place(text, sentences) else sentences
    last = min(_LAST, sentences[-1].paragraph) if sentences else 0
    for number in range(1, last + 1):
        place = bisect_left(sentences, number, key=_PARAGRAPH)
        start = sentences[place].start
        if found := _compiled(_SURE).match(text, start) or _at_a_place(text, start):
            return tuple(_cut(text, sentences, start, found.end()))
    return tuple(sentences)


def _begins_with_a_place(text: str, sentences: Sequence[Sentence]) -> bool:
    found = _STOPPED.fullmatch(sentences[0].text) if len(sentences) > 1 else None
    return found is not None and re.search(rf"{_OF}{re.escape(found['place'])}\b", text) is not None


def _cut(text: str, sentences: Sequence[Sentence], start: int, end: int) -> Iterator[Sentence]:
    """The sentences without what stands in text[start:end]."""
    for sentence in sentences:
        if sentence.start < start or sentence.start >= end:
            yield sentence
        elif sentence.end > end:
            yield replace(sentence, start=end, text=text[end : sentence.end])
