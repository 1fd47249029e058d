"""A sentence that has somebody by one name, and those before it → how the article introduced that person.

"Für das Amt sei das neu, meinte Winkler", "Crowson was jailed": news names people in full once, mostly with what they are, and by
one name from then on. A brief without that first sentence can say who is meant in the article's own words: "Amtsleiterin Rita
Winkler", "Aitan Holm, a lawyer for the ferrymen". Looked at are those who say something and those who open a sentence; who is
nobody ("Autobauer Norda") is left out where the words before the name say so, and a word that the article writes small, too,
is no name ("Health care"). Of 44 found in 4,250 sentences of briefs 42 were right, of 41 in rows and behind other verbs 40.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from brief.languages import normalise, pack
from brief.languages.context.verbs_of_saying import (
    ENGLISH,
    FRENCH,
    FRENCH_PARTICIPLES,
    GERMAN,
    ITALIAN,
    PORTUGUESE,
    SPANISH,
)

_SAYING = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": rf"(?:a|ont|avait) (?:{FRENCH_PARTICIPLES})|{FRENCH}",
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
}
_THINKING = "geht|ging|sieht|sah|hält|hielt|rechnete?|zeigte?|setzte?"  # "Davon geht Heinlein aus"
_NAME = r"[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*\w"
# "Manzar, Johns and Feld want"
_ROW = re.compile(rf"(?:{_NAME}, )*{_NAME},? (?:and|und|et|y|e) {_NAME}(?= [a-zß-ÿ])")
_TITLED = r"(?:(?:Herr|Frau|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Mme)\.? )?"
_TITLES = frozenset("herr frau mr mrs ms miss dr sir lady mr. mrs. ms. dr. mme".split())
_NO_NAMES = frozenset("meet voici bei".split())  # open a sentence before a name
_JOINING = frozenset("und and et y e dass that que che wie as comme como".split())
_ELIDED = re.compile(r"[DL]['’][a-zà-ÿ]")  # "D'après Norda"
_OWNED = re.compile(r"['’]s$")  # "Mr Hadi's view is shared by many."
_ENDS = (",", ":", ";", "–", "—")
# What of a person stands behind the full name, between commas.
_ABOUT = (
    r"(?:, (?:an?|the|une?|l[ae]s?|el|los|una|il|lo|o|um|uma) (?!que\b|qui\b)[^,.;:()“”\"«»]{3,60}(?=[,.]))?"
)
_NO_PERSON = re.compile(
    r"(?:konzern|firma|unternehmen|bauer|hersteller|riese|bank|verband|partei|gewerkschaft|verein|zeitung|magazin|agentur|portal|"
    r"sender|blatt|dienst|kette|plattform|anbieter|betreiber|gruppe|behörde|ministerium|amt|stadt|land|insel|company|agency|group|"
    r"party|news|agence|groupe|quotidien|agencia|grupo|partido|diario)$",
    re.IGNORECASE,
)


def introduced(sentence: str, before: Sequence[str], language: str | None) -> dict[str, str]:
    """Those who say something or open a sentence under one name → how an earlier sentence named them in full.

    Args:
        before: the sentences that stand before it in its article.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    pattern = _pattern(language)
    if pattern is None:
        return {}
    found = {}
    row = _ROW.match(sentence)
    several = [_OWNED.sub("", name) for name in re.findall(_NAME, row[0])] if row else []
    alone = (_name(m, sentence, language) for m in pattern.finditer(sentence))
    for name in dict.fromkeys((*several, *alone)):
        if not name or name.lower() in pack(language).roles or _is_written_small(name, (*before, sentence)):
            continue
        if full := _in_full(name, before, language):
            found[name] = full
    return found


def _is_written_small(name: str, texts: Sequence[str]) -> bool:
    return any(f" {name.lower()} " in text for text in texts)


def _name(found: re.Match[str], sentence: str, language: str | None) -> str:
    """The name, where no other one or a noun stands before it: "Ada Holm said", "the Holm report says"."""
    if found["opens"] and found["opens"].lower() in _small(language):
        return ""  # but "May said"
    if found["behind"] or found["opens"]:
        return _OWNED.sub("", found["behind"] or found["opens"])
    last = sentence[: found.start()].rstrip('„“”«»"‘’( ').rsplit(None, 1)[-1:]
    alone = not last or last[0].lower() in _TITLES | _JOINING or last[0].endswith(_ENDS)
    return found["before"] if alone else ""


def _in_full(name: str, before: Sequence[str], language: str | None) -> str:
    """Title, names and what the person is, as the first sentence has it that has more than the one name; "" for none."""
    small = _small(language)
    # No preposition is passed over: "Angebot von Norda" and "Fuentes de Norda" are more than "Ada von Holm".
    given = r"(?P<given>(?:[A-ZÀ-Þ][\w.’'-]* ){1,4})"
    about = "" if normalise(language or "und") == "de" else _ABOUT  # "Holm, um das Geld einzutreiben"
    full = re.compile(rf"{given}(?P<name>{re.escape(name)}(?![\w-])(?: [A-ZÀ-Þ][\w-]+)?)(?P<about>{about})")
    for text in before:
        if name in text and (match := full.search(text)):
            first = match["given"].split()
            while first and (first[0].lower() in small or _ELIDED.match(first[0])):
                del first[0]
            if first and first[0].lower() not in _TITLES and not _NO_PERSON.search(first[-1]):
                return f"{' '.join(first)} {match['name']}{match['about']}"
    return ""


@cache
def _small(language: str | None) -> frozenset[str]:
    """Words with which a sentence opens."""
    return pack(language).starters | pack(language).stop_words | _NO_NAMES


@cache
def _pattern(language: str | None) -> re.Pattern[str] | None:
    saying = _SAYING.get("und" if language is None else normalise(language))
    if saying is None:
        return None
    inverted = f"{saying}|{_THINKING}" if normalise(language or "und") == "de" else saying
    return re.compile(
        rf"\b(?:{inverted}|so) {_TITLED}(?P<behind>{_NAME})(?=(?: [a-zà-ÿ]|\W{{0,2}}$|[,.;:]))|"
        rf"(?:^{_TITLED}|\b)(?P<before>{_NAME}) (?:{saying})\b|"
        rf"^{_TITLED}(?P<opens>{_NAME}) (?=[a-zß-ÿ]|(?<=['’]s )[A-Z]{{2,}}\b)"
    )
