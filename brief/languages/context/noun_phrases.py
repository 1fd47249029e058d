"""An English definite noun phrase → its noun, where nothing says which one is meant: "festival" of "The festival opens in May".

No dictionary is asked. The small words behind a noun tell where it ends, and whether it is named there: by a name ("the actress
Anna Berg"), by what "of", "for" or "in" bring, or by a clause ("the bridge that fell"). A verb names nothing ("the festival
opens"), nor does a day ("the meeting on Friday") or another noun that nobody named ("the driver of the car"). Left alone are
nouns of which there is one ("the government"), names, superlatives, and what bears a name before it ("the Northford bridge"),
but for people and clubs, of whom a place has many ("the Northford striker").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from brief.languages.context.phrase_words import (
    ADVERBS,
    CLAUSES,
    COLLECTIVE,
    DETERMINERS,
    MANY,
    NO_ADVERBS,
    NOT_RANKED,
    NUMERALS,
    ONE_OF_COUNTRY,
    PLURAL_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    RANKED,
    TITLES,
    VERBS,
)

TOKEN = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*['’]?|--|(?<=\s)-(?=\s)|[,;:()–—“”\"…]")
_JOINING = frozenset("and or nor".split())
_SMALL = PREPOSITIONS | CLAUSES | _JOINING
_INSIDE = frozenset('()“”"')  # marks around a part of the phrase
# A word of a country: "Dutch"; not "Guardian", "Brian".
COUNTRY = re.compile(
    r"(?!(?:Guardi|Christi|Br?i|Adri|Juli|Gilli|Sebasti|Vivi|Dami|Se|Je|De|Dunc|Republic|Vatic)an\b)"
    r"[A-Z][a-z]+(?:ian|ean|ese|ish|can)|French|Dutch|Czech|German|Greek|Afghan|Swiss|Thai|Saudi|US|UK|"
    r"(?:Iraq|Israel|Pakistan|Somal|Yemen|Bangladesh|Kuwait|Qatar)i"
)
_COUNTRYMAN = re.compile(
    r"(?!Christian|Guardian|Vatican|Republican|Titan)[A-Z][a-z]+(?:ian|ean|ese|ish|can|iard)|Swede|Dane|Finn|Scot|Briton|Pole|Turk|German|Czech|"
    r"(?:French|English|Irish|Dutch|Welsh)(?:wo)?man"
)
_FORMER_ONE = frozenset("Yugoslavia Soviet president".split())
_AGED = re.compile(r"\d+-(?:year|month|week|day)-old")
_MANY_LETTERS = re.compile(r"[A-Z]{2,}s|TV|CD|DVD|PC")  # "The DJs"
_OF_PERSONS = frozenset("of from with".split())  # "The 58-year-old singer of a band"
_DATED = re.compile(r"[12]\d{3}")
# When and where, which name nothing: "the meeting on Friday", "the man at the time".
_TIMES = re.compile(
    r"(?:(?:over|on|in|at|by|from|during|after|since|until) )?(?:(?:the )?(?:weekend|time|moment|end|past|coming|early|late|"
    r"night|morning|afternoon|evening|week|month|year|day|age|scene|spot|ground)s?\b|last|next|this|yesterday|today|"
    r"[A-Z][a-z]+day\b|[12]\d{3}\b|recent|about|around|up|least|most|all|more|particular|general|question|full|order|part\b|\d{1,2}\b)"
)
_ALWAYS_NAMING = frozenset("of to between about with behind for against".split())
_BEFORE_NUMERALS = frozenset("number original other next remaining final latest first last".split())
_POINTING = frozenset("this these those that his her its their".split()) | NUMERALS
_APART = frozenset("known called named dubbed nicknamed entitled titled surnamed".split())
_ASIDE = re.compile(
    r"(?:[a-z]+ ){1,3}(?:say|said|argue|warn|claim|believe|insist|fear|hope|admit|suggest)s? ,"
)  # "union leaders say,"
_SAYING = frozenset("says said".split())
_NOT_APART = frozenset(
    "both all though however too meanwhile according now but due best already halfway given taken undertaken held".split()
)
_NO_TITLES = ("ly", "ed", "ing", "ous", "ful")  # "The skilled Spain international"
# Adjectives that may stand before a name: "the former Northford striker".
_BEFORE_NAMES = frozenset("former current new young late then veteran old real de".split())
_CLAUSE_BREAK = frozenset("after before as and but".split())
_NO_DETERMINERS = frozenset(("US", "No"))  # "The former world No. 1"
_MOST_WORDS = 11
_OWNING = ("'s", "’s", "s'", "s’")
_NEAR = 5  # words behind "The city's harbour," among which a name is looked for
_LOOKED_AT = 200  # code points that hold a phrase and what names it
_AGO = 4  # words that tell how long ago
_APPOSED = 9  # words in which an apposition has its name
_AHEAD = 12  # words in which a verb is looked for


def unnamed_noun(text: str, unique: Collection[str]) -> str:
    """The noun of a definite phrase that nothing names; "" where something does, or it can't be told.

    Args:
        text: what stands behind the article, and goes on behind the phrase.
        unique: nouns of which a reader knows the one that is meant.
    """
    return _noun(TOKEN.findall(text[:_LOOKED_AT]), unique)


def _noun(own: Sequence[str], unique: Collection[str]) -> str:
    end = _end(own)
    phrase = [word for word in own[:end] if word[0].isalnum()]
    if not phrase or end == _MOST_WORDS or _is_ranked(phrase[0].lower()):
        return ""
    behind = own[end:] or ["."]
    if owner := next((word for word in phrase[:-1] if word.endswith(_OWNING)), ""):
        return _owner(owner, [*phrase, *behind[: _NEAR if behind[0] == "," else 1]], unique)
    aged = _AGED.fullmatch(phrase[0]) is not None
    if len(phrase) > 1 and _ends_with_verb(phrase, behind):
        phrase.pop()
    elif _is_named(phrase, behind, unique) and not (aged and _tells_more(behind)):
        return ""
    return phrase[-1] if aged and not phrase[-1][0].isupper() else _head(phrase, unique)


def _end(own: Sequence[str]) -> int:
    """Where the phrase ends: at the first small word, mark, verb, or name behind its noun."""
    for place, word in enumerate(own[:_MOST_WORDS]):
        small, before = word.lower(), own[place - 1] if place else ""
        if word == "(" and before[:1].isupper():  # "The 32-year-old Holm (52-3)"
            return place
        if word in _INSIDE or small in _JOINING or (before in _JOINING and small in DETERMINERS):
            continue
        if small in NUMERALS and before in _BEFORE_NUMERALS:
            continue
        if not word[0].isalnum() or small in PREPOSITIONS or small in CLAUSES or small in PRONOUNS:
            return place
        if not place or not before[0].isalnum() or before in _JOINING:
            continue
        named = (
            word[0].isupper()
            and word not in _NO_DETERMINERS
            and before.islower()
            and before not in _BEFORE_NAMES
            and not before.endswith(_NO_TITLES)
            and "-" not in before
        )
        if small in PLURAL_VERBS and (before.endswith("s") or before in COLLECTIVE):
            return place
        if (
            named
            or (small in DETERMINERS and word not in _NO_DETERMINERS)
            or _is_verb(small)
            or _is_adverb(small)
        ):
            return place
        if small.endswith("ed") and not _verb_follows(own[place:]):
            return place
    return min(len(own), _MOST_WORDS)


def _ends_with_verb(phrase: Sequence[str], behind: Sequence[str]) -> bool:
    """What stands before the next small word is a verb: "The festival opens with", but "The terror attacks in Rome left"."""
    last, small = phrase[-1], behind[0].lower()
    if small in PRONOUNS or small in CLAUSES:
        return _is_verb(last) or (small == "that" and phrase[-2].endswith("s"))  # "The findings show that"
    if small in PREPOSITIONS:
        return small != "of" and _may_be_verb(last) and not _verb_follows(behind)
    if behind[0][0].isupper():
        return _may_be_verb(last) and not _verb_follows(behind)
    if small in DETERMINERS or small[0].isdigit():
        return True
    return last.endswith("ed")  # "The economy cooled markedly"


def _is_named(phrase: Sequence[str], behind: Sequence[str], unique: Collection[str]) -> bool:
    word = behind[0]
    small = word.lower()
    if "ago" in behind[:_AGO]:  # "The arrest two years ago"
        return False
    if small in PREPOSITIONS:
        return _brings_name(behind, unique)
    if not word[0].isalnum():
        return word != "." and (word not in ",–—---" or _is_named_apart(behind[1:]))
    verb = _is_verb(small) or _may_be_verb(word) or small in PLURAL_VERBS
    return not (verb or _is_adverb(small))


def _tells_more(behind: Sequence[str]) -> bool:
    """Of somebody whose age alone is known: "The 58-year-old singer of a band", "The 21-year-old, a Spain international"."""
    return behind[0] in CLAUSES or behind[0] in _OF_PERSONS or (behind[0] == "," and behind[1] in DETERMINERS)


def _is_ranked(word: str) -> bool:
    word = word.partition("-")[0]
    return word in RANKED or (word.endswith("est") and word not in NOT_RANKED)


def _is_verb(word: str) -> bool:
    return word in VERBS or word.endswith(("n't", "n’t"))


def _may_be_verb(word: str) -> bool:
    if word in VERBS or word.endswith("ed"):
        return True
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in NO_ADVERBS)


def _verb_follows(behind: Sequence[str]) -> bool:
    """A verb stands in the rest of the clause."""
    for place, word in enumerate(behind[:_AHEAD]):
        if not word[0].isalnum() or word in CLAUSES or word in PRONOUNS or word in _CLAUSE_BREAK:
            return False
        if place and _is_verb(word):
            return True
    return False


def _brings_name(behind: Sequence[str], unique: Collection[str]) -> bool:
    """Whether what a preposition brings says which one is meant."""
    if behind[0] in ("above", "below"):
        return False
    if behind[0] not in _ALWAYS_NAMING and _TIMES.match(" ".join(behind[:4])):
        return False
    if len(behind) < 2 or behind[1] in _POINTING:
        return False
    return behind[1] != "the" or not _noun(behind[2:], unique)


def _is_named_apart(behind: Sequence[str]) -> bool:
    """A name, or what says which, stands behind a comma: "The man, Brian Holm", "The process, known as sintering"."""
    behind = [word for word in behind[:_APPOSED] if word not in _INSIDE]
    if not behind:
        return True
    word = behind[0]
    if _ASIDE.match(" ".join(behind)):
        return False
    if word in _SAYING:
        return behind[1:2] != [] and behind[1][0].isupper()
    if word[0].isdigit():
        return behind[1:2] == [","] and _is_named_apart(behind[2:])
    if word[0].isupper() or word in _APART:
        return True
    if word in DETERMINERS:
        return any(other[0].isupper() for other in behind)
    return not (
        word in CLAUSES | PREPOSITIONS | _NOT_APART | PRONOUNS
        or _is_verb(word)
        or _is_adverb(word)
        or word.endswith(("ed", "ing"))
    )


def _owner(owner: str, near: Sequence[str], unique: Collection[str]) -> str:
    """Whose it is must be known: "The city's harbour"; not "The city's mayor Anna Berg"."""
    noun = owner.rstrip("'’").removesuffix("'s").removesuffix("’s").lower()
    return "" if noun in unique or any(word[0].isupper() for word in near) else noun


def _head(phrase: Sequence[str], unique: Collection[str]) -> str:
    """The noun of a phrase that nothing behind it names."""
    noun = phrase[-1]
    if phrase[-2:-1] in (["number"], ["No"]):  # "The world number one"
        return "number"
    if phrase[0] == "former" and _FORMER_ONE.isdisjoint(phrase):  # "The former Northford aide"
        return noun.lower()
    if any(not word.islower() and not _MANY_LETTERS.fullmatch(word) for word in phrase if word[0].isalpha()):
        of_country = len(phrase) > 1 and COUNTRY.fullmatch(phrase[-2])  # "the Dutch festival"
        many = noun in MANY or (of_country and noun.islower() and noun not in ONE_OF_COUNTRY)
        many = (
            many or noun in TITLES or (_COUNTRYMAN.fullmatch(noun) and not any(map(str.istitle, phrase[:-1])))
        )
        return noun.lower() if many else ""
    if noun in unique or not noun[0].isalpha() or any(map(_DATED.fullmatch, phrase)):
        return ""
    return noun.lower()
