"""A sentence → does it report what someone said, and not say who?

A verb form that reports ("sei", "aurait"), or an adverb ("reportedly"), in a sentence that, quotations aside, has no word of
saying of its own ("sagte", "laut").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from brief.languages import Language, pack
from brief.languages.quoted import QUOTED
from brief.languages.tokens import WORD, cut, tokens

_MARKS = ".,:;?!'’“”„\"»«()"  # beside words
# The verb that is reported names no source, even one of saying: French "aurait même demandé", German "habe stets betont". Nor
# does "zu sagen", which only looks like "sagen". A class of first letters is looked for three times as fast as words.
_OF_REPORT = {
    "fr": re.compile(r"[as](?<!\w.)(?:(?<=a)ur|(?<=s)er)ai(?:en)?t (?:\w+ ){0,2}?\w+ée?s?\b"),
    "de": re.compile(
        r"[hswznSa](?<!\w.)(?:(?:(?<=h)abe|(?<=h)ätten|(?<=s)ei|(?<=s)eien|(?<=w)erde|(?<=w)ürden)\b[^,;:.]{0,200} "
        r"(?:gesagt|erklärt|betont|mitgeteilt|angekündigt|versichert|berichtet|behauptet|angegeben|eingeräumt|gefordert|gewarnt|"
        r"bestätigt|geurteilt|entschieden|befunden|vorgeworfen|bestritten|gefragt|geschrieben|erwartet|überzeugt|geprüft|prüfen)\b|"
        r"(?:(?<=z)u|(?<=n)icht|(?<=S)icherheit) (?:sagen|schreiben|erklären|verstehen|glauben|argumentieren|prüfen|klagen)\b|"
        r"(?<=a)ußer Frage\b)"
    ),
}
_TOLD_AS_FACT = frozenset(
    ("Als", "Nachdem", "Bevor")
)  # "Als sie flohen, hätten Soldaten geschossen" supposes nothing
_NONE = frozenset[str]()
_MAX_ATTRIBUTION = 4  # words in an entry of `attributions` or `reported`


class _Table(NamedTuple):
    phrases: frozenset[str]
    first: frozenset[str]  # their first words
    # the longest word of each but for frequent ones, which fewest sentences have: "believed" of "is believed to"
    rarest: frozenset[str]


def reported_without_source(
    sentence_text: str, language: str | None, *, met: Collection[str] | None = None
) -> bool:
    """Whether the sentence reports what someone said ("Die Mission sei …") and does not say who.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without tables reports nothing.
        met: those of `words_of_reports` that stand in it, where they are known: most sentences need no closer look then.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    reported, attributions = _reports(language)
    if not reported.phrases or (met is not None and reported.rarest.isdisjoint(met)):
        return False  # most sentences end here
    # Verb forms are looked for as they are written: German "Habe" opening a question reports nothing.
    if reported.rarest.isdisjoint(_quickly_cut(sentence_text)):
        return False
    own_words = WORD.findall(QUOTED.sub(" ", sentence_text))
    if not _holds(_without_suppositions(own_words, pack(language)), reported):
        return False
    if met is not None and attributions.rarest.isdisjoint(met):
        return True
    of_report = _OF_REPORT.get(pack(language).tag)
    return not _holds(tokens(of_report.sub(" ", sentence_text) if of_report else sentence_text), attributions)


def words_of_reports(language: str | None) -> frozenset[str]:
    """Words of which one is in all that reports, and one in all that says who."""
    reported, attributions = _reports(language)
    return reported.rarest | attributions.rarest if reported.phrases else _NONE


def _without_suppositions(words: Sequence[str], known: Language) -> Sequence[str]:
    """The words but for forms that suppose: "hätten" behind the first clause, or where a condition stands."""
    if known.supposing.isdisjoint(words):
        return words
    end = words.index(",") if "," in words else len(words)
    if words[0] in _TOLD_AS_FACT:
        end += 2
    elif not known.conditions.isdisjoint(word.lower() for word in words):
        end = 0
    return [word for place, word in enumerate(words) if place < end or word not in known.supposing]


def _quickly_cut(text: str) -> list[str]:
    """About the words: half the time of a pattern, to see whether a closer look is worth it."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text.split()


def _holds(words: Sequence[str], table: _Table) -> bool:
    """Whether one of the table's phrases is among the words."""
    for start, word in enumerate(words):
        if word not in table.first:
            continue  # most words
        for end in range(start + 1, min(start + _MAX_ATTRIBUTION, len(words)) + 1):
            if " ".join(words[start:end]) in table.phrases:
                return True
    return False


@cache
def _reports(language: str | None) -> tuple[_Table, _Table]:
    known = pack(language)
    reported, attributions = cut(known.reported), cut(known.attributions)
    return _table(reported, known.articles), _table(attributions, known.articles | reported)


def _table(phrases: frozenset[str], frequent: frozenset[str]) -> _Table:
    def rareness(word: str) -> tuple[bool, int]:
        return word.isalpha() and word not in frequent, len(word)

    return _Table(
        phrases,
        frozenset(phrase.split()[0] for phrase in phrases),
        frozenset(max(phrase.split(), key=rareness) for phrase in phrases),
    )
