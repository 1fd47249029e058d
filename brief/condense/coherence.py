"""Whether a sentence of a brief can be understood without what stands around it, and what to say where it can't.

"Er", "Therefore", "Dem Bericht zufolge", "Der Minister" point back to a sentence that a brief may lack; "Die Mission sei nicht
dazu gedacht" reports somebody's words and does not say whose, nor does a quotation that is all of its sentence, or "…, he
said"; "Erstens" begins a row; "Ja." answers a question. `brief.languages.context` finds these (`openers`, `verbless`,
`subjects`, `antecedents`, `reports`, `speakers`, `rows`); here it is decided what follows from them. Most need nothing where
the sentence before stands before them in the brief too; a noun that names nobody needs nothing where headline or brief has it
already ("Verkehrsminister Holm … Der Minister"); a row needs its next item.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from brief.languages import normalise, pack, table
from brief.languages.context.antecedents import meant_outside
from brief.languages.context.openers import dangles, words_of_openers
from brief.languages.context.reports import reported_without_source, words_of_reports
from brief.languages.context.rows import goes_on_with_row, unfinished_row, words_of_rows
from brief.languages.context.speakers import speaker_missing, words_of_speakers
from brief.languages.context.subjects import unnamed_subject
from brief.languages.context.verbless import verbless

DANGLING = "dangling"  # opens with a word that points back, or with a noun that names nobody
REPORTED = "reported"  # somebody's words, without whose
SPEAKER = "speaker"  # a quotation without its speaker; "speaker=Holm" where he is known
ANSWER = "answer"  # answers a question that isn't there
ENUMERATION = "enumeration"  # begins a row that isn't gone on with
QUOTATION = "quotation"  # part of a quotation that could not be given whole

# A heading that an agency sets in the line: "- Surplace - Ces dernières semaines", '"Un drame"Le maire', 'Un départ"Mais'.
# The mark stays where somebody speaks behind it, and it is the only one: 'Un blessé"Nous fermons le pont.'
_HEADING = re.compile(
    r'^(?:- [^-\n]{2,60} -\s?|[^"«»\n]{4,79}[^\s"(«»](?="[A-ZÀ-Þ][^"]*$)(?=.*\b(?:[Jj]e|[Jj][\'’]|[Nn]ous|[Vv]ous|[Oo]n)\b)|'
    r'"?[^"«»\n]{4,79}[^\s"(«»]"(?=[A-ZÀ-Þ]))'
)
_HEADING_END = 90  # code points in which it ends
# The same with nothing between, as French sites set it: "Un prix divisé par dixLe magasin", "par BFMTVUne mesure".
_GLUED = re.compile(
    r"[A-ZÀÉ](?:(?<=[a-zà-ÿ?!)\d].)(?<!Mc.)[a-zà-ÿ]*|(?:(?<=TV.)|(?<=[A-Z]{3}.))[a-zà-ÿ]+)\b"  # not the end of "APESA"
)
_GLUED_END = 170  # code points in which that one ends
_SHORTEST_HEADING = 4  # code points
_LEAST_STEM = 4  # letters of a noun that a verb may be made of
_ENDING = 4  # letters that the verb has more: "planten", "streikten"
_MOST_ANSWER = 12  # words: a longer sentence behind a question says what it is about


class Lack(NamedTuple):
    """What a sentence lacks without what stands around it."""

    marks: tuple[str, ...] = ()
    # The nouns that name nobody, by which alone it dangles; () where another word of it points back.
    nouns: tuple[str, ...] = ()
    all_told: bool = True  # False: it may bear other marks, too


def needs(sentence: str, language: str, *, known: Collection[str] = ()) -> tuple[str, ...]:
    """The marks a sentence would bear without what stands around it; () where it stands alone.

    Args:
        known: words that headline or brief have had: a noun among them, at the end of one or in a verb made of it ("planen"
            before "der Plan"), says who or what is meant.
    """
    return lack(sentence, language, known=known).marks


def lack(
    sentence: str,
    language: str,
    *,
    known: Collection[str] = (),
    spoken: Sequence[str] = (),
    tell_all: bool = True,
) -> Lack:
    """The same marks, and the nouns by which alone it dangles.

    Args:
        spoken: its words, where they are known: less is looked for then.
        tell_all: False where it is enough to know that it points back.
    """
    apart = not spoken or "'" in sentence or "’" in sentence  # "n'aurait" is one of its words
    met = None if apart else _words_looked_for(language).intersection(spoken)
    whole, sentence = sentence, _without_heading(sentence, language, met)
    opening = spoken if sentence == whole else ()
    back = dangles(sentence, language, met=met, spoken=opening) or verbless(sentence, language)
    if back and not tell_all:
        return Lack((DANGLING,), (), all_told=False)
    reported = reported_without_source(sentence, language, met=met)
    subject = "" if back else unnamed_subject(sentence, language)
    outside = () if back else meant_outside(sentence, language)
    nouns = (subject, *outside) if subject else outside
    unknown = [noun for noun in (outside if reported else nouns) if not names(known, noun)]
    marks = (
        *([DANGLING] if back or unknown else ()),
        *([REPORTED] if reported else ()),
        *([SPEAKER] if speaker_missing(sentence, language, met=met) else ()),
        *needs_behind(sentence, language, met=met),
    )
    return Lack(marks, nouns)


@cache
def _words_looked_for(language: str) -> frozenset[str]:
    """Few of a sentence's words are among them, and only these need be looked for in each table."""
    return frozenset().union(
        words_of_openers(language),
        words_of_reports(language),
        words_of_rows(language),
        words_of_speakers(language),
        _german_openings() if normalise(language) == "de" else (),
    )


def names(known: Iterable[str], noun: str) -> bool:
    """Whether a noun is among words, at the end of one of them, or in a verb made of it."""
    most = len(noun) + _ENDING if len(noun) >= _LEAST_STEM else 0
    return any(word.endswith(noun) or (word.startswith(noun) and len(word) <= most) for word in known)


def _without_heading(sentence: str, language: str, met: Collection[str] | None) -> str:
    tag = normalise(language)
    if tag == "fr":
        for heading in _GLUED.finditer(sentence, _SHORTEST_HEADING, _GLUED_END):
            word = heading[0].lower()
            if word in pack(language).starters or f"{word}'" in pack(language).starters:  # "L'"
                return sentence[heading.start() :]
    if tag == "de":
        sentence = _without_unmarked_heading(sentence, _german_openings().keys() if met is None else met)
    headed = sentence.find('"', 0, _HEADING_END) >= 0 or sentence.startswith("- ")
    return _HEADING.sub("", sentence) if headed else sentence


def _without_unmarked_heading(sentence: str, words: Iterable[str]) -> str:
    """As Austrian sites set it: "Schwere Zeiten Damit ist Holm bei dem Thema". Inside a sentence only nouns have a capital."""
    head, known = sentence[: _HEADING_END + 1], _german_openings()
    inside = [opening for word in words if (opening := known.get(word)) and opening in head]
    if not inside:
        return sentence  # most end here
    opening = min(inside, key=head.index)
    heading, _, behind = sentence.partition(opening)
    return f"{opening[1:]}{behind}" if behind and heading[-1:].isalnum() else sentence


@cache
def _german_openings() -> dict[str, str]:
    """What points back where a sentence opens with it, each as it stands inside one; "Sie" and "Ihr" are "you" too."""
    known = pack("de")
    words = (known.dangling & known.starters) - table("sie ihr ihre ihrem ihren ihrer ihm ihn ihnen")
    return {word: f" {word.capitalize()} " for word in words}


def with_mark(marks: Iterable[str], mark: str, *, instead_of: str = "") -> tuple[str, ...]:
    """The marks with one more at their end, once, in the place of another."""
    return (*(one for one in marks if one not in (mark, instead_of)), mark)


def needs_behind(sentence: str, language: str, *, met: Collection[str] | None = None) -> tuple[str, ...]:
    """The marks it would bear where the one before it is in the brief: most sentences are taken with that."""
    return (ENUMERATION,) if unfinished_row(sentence, language, met=met) else ()


def answers(before: str, n_words: int) -> bool:
    """Whether a sentence so short stands behind a question of its paragraph, and so answers it."""
    return n_words < _MOST_ANSWER and before.rstrip("\"”“»«' ").endswith(("?", "？", "؟"))


def explained(marks: Collection[str], *, before: bool, after: str | None, language: str) -> tuple[str, ...]:
    """The marks that are left where the sentences around it are in the brief.

    Args:
        before: whether the one before it is.
        after: the one after it, where it is.
    """
    goes_on = ENUMERATION in marks and after is not None and goes_on_with_row(after, language)
    return tuple(mark for mark in marks if not (goes_on if mark == ENUMERATION else before))
