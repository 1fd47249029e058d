"""An English sentence → has it a verb at all, and is what it tells over?

"Pigeons in San Marco, sunset over the Grand Canal" has none. "Sales surged" and "More than 70,000 people left the ground" tell
what happened once, "Serial truants make up one in 13 pupils" what holds always. Verbs are known by tables of those that are
irregular or frequent, others by their endings, so that a noun may be taken for one, but seldom a verb for none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.languages.context.phrase_words import (
    BASE_VERBS,
    CLAUSES,
    PAST_VERBS,
    PLURAL_VERBS,
    PREPOSITIONS,
    VERBS,
)

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*|[,;:()–—]")
_ANY_VERB = VERBS | PAST_VERBS | PLURAL_VERBS | BASE_VERBS
_SURELY_VERBS = (VERBS | PAST_VERBS) - frozenset(
    "go do have make come become run read cut hit put set let".split()
)
_CONTRACTED = re.compile(
    r"\w+n['’]t|\w+['’](?:re|ll|ve|m|d)|(?:it|that|he|she|there|what|who|here|how|where|every\w+|no\w+)['’]s",
    re.IGNORECASE,
)
# Behind these a word in "-s" is a plural: "sunset and cheeseburgers".
_BEFORE_PLURALS = PREPOSITIONS | frozenset(
    "and or two three four five six more many some the his her its these those their our my your".split()
)
# Behind these an unknown word may be a verb: "Philadelphia host the Wizards", "Authorities estimate the damages".
_OBJECTS = PREPOSITIONS | frozenset("the a an his her its their this that him them it us me you".split())
_NO_VERB_BEHIND = PREPOSITIONS | {"a", "an", "the"}  # "with adopted children"
_NEVER_MAIN = frozenset("to a an the of and not".split())
_CLAUSES = CLAUSES | frozenset("when before after although though since until unless".split())
_NOT_OVER = (VERBS - PAST_VERBS) | frozenset("is are has have do does am".split())
_PRESENT = ("n't", "n’t")
_AHEAD = 12  # words in which a later verb shows that "-ed" was a participle: "Firms involved in it believe"
_FEWEST = 2  # words in small letters that a sentence has, and "Eastleigh 0, Macclesfield Town 1." has not


def has_no_verb(text: str) -> bool:
    """Whether no word of a sentence may be its verb, and it is no date, result or line-up.

    Args:
        text: a sentence; may be any text.
    """
    if not _SURELY_VERBS.isdisjoint(text.split()):
        return False  # most sentences end here, at a fifth of the cost
    own = [""]
    for found in _WORD.finditer(text):
        word, before = found[0], own[-1]
        participle = word.endswith("ed") and before in _NO_VERB_BEHIND
        if _is_verb(word) and not participle and before != "to":
            return False
        own.append(word)
    if any(_may_be_verb(own, place) for place in range(2, len(own))):
        return False
    return sum(word.islower() and word not in _OBJECTS for word in own) >= _FEWEST


def _is_verb(word: str) -> bool:
    small = word.lower()
    return small in _ANY_VERB or small.endswith("ed") or _CONTRACTED.fullmatch(word) is not None


def _may_be_verb(own: Sequence[str], place: int) -> bool:
    """A word in "-s" that is no plural, or one between a subject and an object."""
    word, before = own[place], own[place - 1]
    if not word.islower() or word in PREPOSITIONS:
        return False
    if word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")):
        return before.lower() not in _BEFORE_PLURALS
    subject = before[0].isupper() or before.endswith("s") or before == "also"
    behind = own[place + 1] if place + 1 < len(own) else ""
    return subject and (behind in _OBJECTS or behind[:1].isupper())


def place_of_past(own: Sequence[str]) -> int:
    """Where the first verb of a sentence stands, if it tells what is over; else 0.

    Args:
        own: the words and marks of a sentence, as written.
    """
    for place, word in enumerate(own):
        small, before = word.lower(), own[place - 1].lower() if place else ""
        if small in _CLAUSES or small in _NOT_OVER or small.endswith(_PRESENT):
            return 0
        adverb = place == 1 and before.endswith("ly")  # "Inadvertently downloaded by surfers"
        if not place or before in _NEVER_MAIN or not before[0].isalnum() or adverb:
            continue
        if small in PAST_VERBS or (small.endswith("ed") and not _verb_follows(own[place + 1 :])):
            return place
    return 0


def _verb_follows(behind: Sequence[str]) -> bool:
    """A verb stands in the rest of the clause."""
    for word in behind[:_AHEAD]:
        if word in _CLAUSES or word in ",;:":
            return False
        if word in VERBS or word in PAST_VERBS:
            return True
    return False
