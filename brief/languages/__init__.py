"""What is known of each language: one file a language, one line in `PACKS`.

Every pack has the same fields (`Language`), so that a newcomer can fill one in by looking at another. A language
without a pack gets `NEUTRAL`, never another language's tables. docs/how-to/add-a-language.md walks through it.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import import_module
from itertools import product

from brief.errors import UsageError

log = logging.getLogger(__name__)

# BCP 47 tag -> the module that holds its pack; first-rank languages first.
PACKS = {
    tag: f"brief.languages.{tag}"
    for tag in (
        "de", "en", "fr", "es", "it", "pt", "nl", "ru", "pl", "cs", "tr", "sv", "da", "no", "fi",
        "uk", "ro", "hu", "bg", "el", "gl", "is_", "eu", "ca", "hr", "ar", "he", "fa", "hi", "id", "zh", "ja", "ko",
        "th", "vi",
    )
}  # fmt: skip
PACKS["is"] = PACKS.pop("is_")  # `is` is a Python keyword, so its module bears an underscore

# Tags that name a language we know under another tag.
ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cmn": "zh", "yue": "zh"}

_BRACES = re.compile(r"\{([^{}]*)\}")
_TAG = re.compile(r"(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*|[a-z]{4,8}|[xi](?:-[a-z0-9]{1,8})+)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What is known of one language. Word tables are lower-cased unless a field says otherwise."""

    tag: str  # BCP 47
    name: str  # as its speakers write it
    english: str  # its English name
    rank: int  # 1: measured and tuned; 2: works and is tested
    stemmer: str | None = None  # PyStemmer's algorithm; None where it has none
    spaced: bool = True  # False: no spaces between words, so character bigrams serve as words
    right_to_left: bool = False

    # Sentences
    ordinal_period: bool = False  # a number with a period is an ordinal: "am 4. November"
    abbreviations: frozenset[str] = frozenset()  # without the final period; never end a sentence: "z.b", "dr"
    final_abbreviations: frozenset[str] = frozenset()  # may end one: "usw", "inc"
    closing: frozenset[str] = frozenset()  # end one, but for its beginning: Polish "r", "year"
    before_numbers: frozenset[str] = frozenset()  # are abbreviations before a number only: "no. 5", "art. 3"
    # Begin a sentence where they follow one of those, capitalised; a pack lists those beside stop words and openers.
    starters: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()  # "said": after a quoted question and a name, the sentence goes on
    capital_nouns: bool = False  # nouns have capitals, so that a capital says little about a new sentence
    after_ordinal: frozenset[str] = frozenset()  # go on after an ordinal or "p.m.": months, nouns, "ET"

    # Words
    stop_words: frozenset[str] = frozenset()

    # Coherence
    dangling: frozenset[str] = frozenset()  # openers that point back, up to four words: "he", "damals"
    determiners: frozenset[str] = frozenset()  # openers that point back where no noun follows: "das"
    standing: frozenset[str] = frozenset()  # longer openers that don't point back after all: "this week"
    impersonal: frozenset[str] = frozenset()  # openers that may stand for nothing: "it" in "it is clear that"
    expletives: frozenset[str] = frozenset()  # what follows "it is" where it stands for nothing: "clear"
    cataphoric: frozenset[str] = frozenset()  # stand where a name follows the comma: "when he", "in his"
    adverbials: frozenset[str] = frozenset()  # first words of what may stand before a subject: "at", "last"
    locating: frozenset[str] = frozenset()  # behind these a name is that of a place or paper: "en", "selon"
    subjects: frozenset[str] = frozenset()  # point back behind such words and a comma: "he", "this"
    inner: frozenset[str] = frozenset()  # of these, those that no name before them explains: "cette"
    articles: frozenset[str] = frozenset()  # definite: "der"; before a role without a name they point back
    roles: frozenset[str] = frozenset()  # "minister", "suspect", "company"
    unique: frozenset[str] = frozenset()  # stand alone with an article: "polizei", "government"
    naming: frozenset[str] = frozenset()  # behind a role these go on to say which: "of", "für"
    completing: frozenset[str] = frozenset()  # and behind an adjective: "de" in "le comité national de"
    adjectives: frozenset[str] = frozenset()  # endings of what may stand between role and name: "ain", "ique"
    telling: frozenset[str] = frozenset()  # and behind a comma: "der", "who", "ein"
    enumerations: frozenset[str] = frozenset()  # what begins a row and goes on with it: "erstens/zweitens"
    sequences: frozenset[str] = frozenset()  # where the first alone promises no row: "d'abord/ensuite"
    counting: frozenset[str] = frozenset()  # in what announces a row: "three" in "three things matter:"
    participles: frozenset[str] = frozenset()  # endings of an opening clause that the subject follows: "é"
    inverted: frozenset[str] = frozenset()  # pronouns that point back in the first clause: "er" in "starb er"
    conjunctions: frozenset[str] = frozenset()  # not where one of these opens it: "als", "wenn"
    joining: frozenset[str] = frozenset()  # nor behind these: "und"
    purpose: frozenset[str] = frozenset()  # open a clause without a subject: "um" in "Um zu spielen, muss er"
    verbs: frozenset[str] = frozenset()  # after a determiner these show that no noun follows: "is", "means"
    finite: frozenset[str] = frozenset()  # verb forms of a main clause, beside those that their ending shows
    nouns: frozenset[str] = frozenset()  # have such an ending, and are none: "portrait"
    reported: frozenset[str] = frozenset()  # verb forms that report without naming who: "sei", "aurait"
    supposing: frozenset[str] = frozenset()  # of these, forms that also suppose: "hätten"
    conditions: frozenset[str] = frozenset()  # where one of these stands, they do: "wenn"
    attributions: frozenset[str] = frozenset()  # name who, or aren't reports: "sagte", "als sei"
    first_person: frozenset[str] = frozenset()  # words of one who speaks of himself: "ich", "our"
    # In reports on any event of a kind, whatever their forms: of crime, courts, parliaments, sport, companies; the
    # country itself. No subjects: "burglar", "verdict", not "tax".
    commonplaces: frozenset[str] = frozenset()
    offices: frozenset[str] = (
        frozenset()
    )  # before a name, whose holder speaks of what happened: "mayor", "coach"
    day_words: frozenset[str] = frozenset()  # days as seen from the day of writing: "today", "gestern"
    weekdays: tuple[str, ...] = ()  # from Monday on; several forms of one with a space between

    # Headlines and kinds
    hedges: frozenset[str] = frozenset()  # words a cut must never lose: "soll", "nicht", "berichten zufolge"
    denials: frozenset[str] = (
        frozenset()
    )  # of these, those by which the opposite is said: "nicht", "bestreitet"
    opinion_labels: frozenset[str] = frozenset()  # title prefixes and URL folders: "kommentar", "meinung"
    interview_labels: frozenset[str] = frozenset()
    correction_labels: frozenset[str] = frozenset()  # title prefixes: "korrektur"

    examples: tuple[str, ...] = ()  # three or more sentences, our own


NEUTRAL = Language(tag="und", name="—", english="Undetermined", rank=0)


@lru_cache(maxsize=1024)  # asked often; bounded, since a tag may come from anybody's page
def normalise(tag: str) -> str:
    """A language tag as brief knows it: primary language, aliases resolved ("pt-BR" is "pt", "nb" is "no"); "und"
    for private and grandfathered tags ("x-…", "i-…").

    Raises:
        UsageError (a ValueError): not a well-formed BCP 47 tag.
    """
    lowered = tag.strip().lower().replace("_", "-")
    if not _TAG.fullmatch(lowered):
        raise UsageError(
            f"{tag!r:.60} is not a language tag (want one as in BCP 47). Fix: write 'de', 'en' or 'pt-BR'"
        )
    primary = lowered.split("-")[0]
    return "und" if primary in ("x", "i") else ALIASES.get(primary, primary)


@lru_cache(maxsize=1024)
def pack(tag: str | None) -> Language:
    """The pack of a language; the neutral one, and a log line, where there is none.

    Raises:
        ValueError: not a well-formed BCP 47 tag.
    """
    primary = "und" if tag is None else normalise(tag)
    return NEUTRAL if primary == "und" else _load(primary)


@cache
def _load(primary: str) -> Language:
    if primary not in PACKS:
        log.warning("no language pack for %r: neutral rules are used", primary)
        return NEUTRAL
    found: Language = import_module(PACKS[primary]).PACK
    openers = {phrase for phrase in found.dangling if " " not in phrase}
    return replace(found, starters=found.starters | found.stop_words | openers)


def table(words: str) -> frozenset[str]:
    """A table written as lines: entries separated by white space, or by "|" where an entry has spaces.

    With "|", an entry may hold alternatives: "{in, on} {this, that}" is four entries, "{add, insist}{s, ed}" too.
    """
    parts = words.split("|") if "|" in words or "{" in words else words.split()
    return frozenset(entry for part in parts for entry in _alternatives(part) if entry)


def _alternatives(part: str) -> list[str]:
    pieces = [
        [word.strip() for word in piece.split(",")] if i % 2 else [piece]
        for i, piece in enumerate(_BRACES.split(part))
    ]
    return [" ".join("".join(choice).split()) for choice in product(*pieces)]
