"""Words that stand in reports on any event, or on any of a kind. In teasers they count for little.

- Who reports, to whom and when: "teilte", "dpa", "Montag", and what everybody knows, "Polizei" (features.py).

On a page of few, which can't tell how common they are (commonplaces.py):

- What is told of every burglary, verdict, vote, match or balance sheet, and the country itself (`commonplaces` of a language).
- Who holds an office and speaks of what happened: "Bürgermeisterin Ada Krone".
- Numbers of telephones.
"""

from __future__ import annotations

import re
from functools import cache

from brief.cluster.agencies import KNOWN
from brief.languages import pack
from brief.languages.words import stems, words

# Behind an office, before its holder's name: "alcalde de Torrealba", "ministro dell'Interno"
_PARTICLES = frozenset("de del della dell di du von van der den le la do da d".split())
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SENTENCE_END = re.compile(r"(?<=\w\w[.!?])\s|(?<=[)\"”»][.!?])\s|\n")
MIN_FIRST = 30  # characters of a first sentence; fewer are a dateline

_AGENCIES = frozenset(word for code in KNOWN for word in code.casefold().split())


def is_reporting(language: str | None, word: str) -> bool:
    """Whether a lower-cased word says who reports or when."""
    return word in _AGENCIES or word in _words(language)


def is_commonplace(language: str | None, word: str, stem: str) -> bool:
    """Whether a lower-cased word, which has that stem, stands in reports on any event of a kind."""
    return (
        stem in _commonplaces(language)
        or is_reporting(language, word)
        or (word[0] == "0" and len(word) > 3 and word.isdecimal())  # a telephone's
    )


def in_charge(title: str, body: str, language: str | None) -> frozenset[str]:
    """The names, lower-cased, of those who hold an office ("Mayor Ada Krone") and speak of what happened.

    What happened to them a report says in its title or its first sentence.
    """
    offices = pack(language).offices
    if not offices:
        return frozenset()
    first = next((m.end() for m in _SENTENCE_END.finditer(body) if m.end() > MIN_FIRST), len(body))
    found: set[str] = set()
    end, is_behind = first, False
    for match in _WORD.finditer(body, first):
        gap, end = body[end : match.start()], match.end()
        if match[0].lower() in offices:
            is_behind = True
        elif is_behind and match[0][0].isupper() and gap in (" ", ", ", ". "):
            found.update(words(match[0], language))
        else:
            is_behind = is_behind and gap == " " and match[0] in _PARTICLES
    return frozenset(found) - frozenset(words(f"{title}\n{body[:first]}", language)) if found else frozenset()


@cache
def _commonplaces(language: str | None) -> frozenset[str]:
    known = pack(language)
    return frozenset(
        stem for word in known.commonplaces | known.offices for stem in stems(word, language)[:1]
    )


@cache
def _words(language: str | None) -> frozenset[str]:
    known = pack(language)
    weekdays = frozenset(day for forms in known.weekdays for day in forms.split())
    return weekdays | known.day_words | known.speech | known.attributions | known.unique
