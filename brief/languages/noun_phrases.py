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

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*['’]?|--|(?<=\s)-(?=\s)|[,;:()–—“”\"…]")
_PREPOSITIONS = frozenset(
    "of for in on at with from to behind between against about over by near under after before during into across along around "
    "among through throughout within without towards toward beyond beneath above below outside inside onto upon off out up down "
    "since until despite like as than per via aboard alongside amid".split()
)
_CLAUSES = frozenset("that who whom whose which where when why how whether what if because while".split())
_PRONOUNS = frozenset("i you he she we they it there".split())
# What begins another phrase.
_DETERMINERS = frozenset(
    "a an the this these those his her its their our my your no every each some any all another both one two three four five "
    "six seven eight nine ten many several few more most less him them us me himself itself themselves nothing".split()
)
_VERBS = frozenset(
    """
    is are was were has have had having do does did will would can could may might shall should must cannot said says say told
    tells came comes come went goes go took takes take began begins became becomes gave gives fell falls rose rises saw sees
    got gets get ran runs run found finds won wins drew draws grew grows knew knows flew flies broke breaks led leads left
    leaves lost loses felt feels thought thinks sent sends spent spends met meets paid pays held holds kept keeps sold sells
    wrote writes drove drives shot spoke speaks chose chooses stood stands beat beats hit hits put puts stuck made makes make
    meant means brought brings bought buys built builds caught catches cost costs cut dealt fought forgot hid hung hurt
    knocked laid lay lies lent let lets rang rings read reads rode rides sank sat sits seeks sought set sets shook shows shown
    shut sang sings slept slid stole steals struck strikes swam swept taught tore threw throws understood woke wore wears
    withdrew remains remain seems seem appears appear includes include follows follow features suggests suggest contains
    contain consists allows offers wants hopes plans aims expects needs helps uses works looks opens closes starts ends
    continues marks moves turns adds argues claims alleges notes warns insists believes faces provides requires represents
    reveals depicts explains describes covers serves tends applies outlines predicts asserts refutes indicates concludes
    states estimates confirms recommends proposes belongs depends involves reflects
    """.split()
)
# Verbs behind a plural only: "The sides meet", but "The face masks".
_PLURAL_VERBS = frozenset(
    "meet face try show want need look play use work live run give find get keep think know mean hold lead call cover offer "
    "point start end help plan move allow require create prevent let state enable force cause seek tell bring stand fall "
    "rise raise represent reflect mark suggest indicate stem date lie vary differ exist belong depend consist fail claim "
    "argue hope agree".split()
)
_ADVERBS = frozenset(
    "also then later now soon finally still already once often never even just not always sometimes again ever perhaps maybe "
    "too together yesterday today tomorrow tonight last this itself himself herself themselves".split()
)
_NO_ADVERBS = frozenset(
    "early family daily weekly monthly elderly only likely friendly deadly supply rally ally reply assembly costly unlikely "
    "lonely ugly lovely silly holy monopoly fly anomaly yearly bully".split()
)
_JOINING = frozenset("and or nor".split())
_SMALL = _PREPOSITIONS | _CLAUSES | _JOINING | {"to"}
# Plurals before other nouns: "The sales figures".
_NO_VERBS = frozenset(
    "sports sales arms news drugs savings communications operations systems services rights affairs goods customs series species "
    "politics economics headquarters women's men's children's awards jobs games homes works human earnings claims futures".split()
)
_INSIDE = frozenset('()“”"')  # marks around a part of the phrase
# "The biggest gains", "The only reason": one of its kind. The nouns that end so are others.
_RANKED = frozenset(
    "only most best worst average typical least more less longer better smaller bigger same other".split()
)
_NOT_RANKED = frozenset(
    "protest arrest test guest forest contest request interest harvest west latest".split()
)
# Of these each place or country has many, so that its name names none.
_MANY = frozenset(
    """
    striker strikers midfielder defender goalkeeper forward winger international skipper tactician champion winner veteran
    native resident residents teen teenager boy girl man woman student students teacher actor actress singer rapper star
    player fan fans driver rider businessman researcher researchers scientist scientists firm company duo pair trio couple
    twins lawmaker congressman congresswoman rookie boxer golfer swimmer sprinter athlete supremo ace captain band militia
    judge officer officers soldier soldiers lawyer attorney journalist reporter author doctor
    """.split()
)
# "The French team"; but "The Northford team" is one.
_MANY_OF_COUNTRY = frozenset("team side club outlet newspaper manufacturer carmaker region authority".split())
_COLLECTIVE = frozenset("duo pair trio couple team side group family band".split())
_COUNTRYMAN = re.compile(
    r"(?!Christian|Guardian|Vatican|Republican|Titan)[A-Z][a-z]+(?:ian|ean|ese|ish|can|iard)|Swede|Dane|Finn|Scot|Briton|Pole|Turk|German|Czech|"
    r"(?:French|English|Irish|Dutch|Welsh)(?:wo)?man"
)
_COUNTRY = re.compile(r"[A-Z][a-z]+(?:ian|ean|ese|ish|ard|can|ch|an)")
_TITLES = frozenset(
    "Duchess Duke Bishop Archbishop Princess Prince Senator Congressman Congresswoman Judge Sheriff Mayor Governor Bill".split()
)
_FORMER_ONE = frozenset("Yugoslavia Soviet president".split())
_AGED = re.compile(r"\d+-(?:year|month|week|day)-old")
_MANY_LETTERS = re.compile(r"[A-Z]{2,}s")  # "The DJs"
_OF_PERSONS = frozenset("of from with".split())  # "The 58-year-old singer of a band"
_DATED = re.compile(r"[12]\d{3}")
# When and where, which name nothing: "the meeting on Friday", "the man at the time".
_TIMES = re.compile(
    r"(?:(?:over|on|in|at|by|from|during|after|since|until) )?(?:(?:the )?(?:weekend|time|moment|end|past|coming|early|late|"
    r"night|morning|afternoon|evening|week|month|year|day|age|scene|spot|ground)s?\b|last|next|this|yesterday|today|"
    r"[A-Z][a-z]+day\b|[12]\d{3}\b|recent|about|around|up|least|most|all|more|particular|general|question|full|order|part\b|\d{1,2}\b)"
)
_ALWAYS_NAMING = frozenset("of to between about with behind for against".split())
_NUMERALS = frozenset("one two three four five six seven eight".split())
_BEFORE_NUMERALS = frozenset("number original other next remaining final latest first last".split())
_POINTING = frozenset("this these those that his her its their".split()) | _NUMERALS
_APART = frozenset("known called named dubbed nicknamed entitled titled surnamed".split())
_ASIDE = re.compile(
    r"(?:[a-z]+ ){1,3}(?:say|said|argue|warn|claim|believe|insist|fear|hope|admit|suggest)s? ,"
)  # "union leaders say,"
_SAYING = frozenset("says said".split())
_NOT_APART = frozenset(
    "both all though however too meanwhile according now but due best already halfway given taken undertaken held".split()
)
# Adjectives that may stand before a name: "the former Northford striker".
_BEFORE_NAMES = frozenset("former current new young late then veteran old real de".split())
_CLAUSE_BREAK = frozenset("after before as and but".split())
_MOST_WORDS = 11
_OWNING = ("'s", "’s", "s'", "s’")
_NEAR = 5  # words behind "The city's harbour," among which a name is looked for
_AGO = 4  # words that tell how long ago
_APPOSED = 9  # words in which an apposition has its name
_AHEAD = 12  # words in which a verb is looked for


def unnamed_noun(text: str, unique: Collection[str]) -> str:
    """The noun of a definite phrase that nothing names; "" where something does, or it can't be told.

    Args:
        text: what stands behind the article, and goes on behind the phrase.
        unique: nouns of which a reader knows the one that is meant.
    """
    return _noun(_TOKEN.findall(text), unique)


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
    elif _is_named(phrase, behind, unique) and not (
        aged and (behind[0] in _CLAUSES or behind[0] in _OF_PERSONS)
    ):
        return ""
    return phrase[-1] if aged and not phrase[-1][0].isupper() else _head(phrase, unique)


def _end(own: Sequence[str]) -> int:
    """Where the phrase ends: at the first small word, mark, verb, or name behind its noun."""
    for place, word in enumerate(own[:_MOST_WORDS]):
        small, before = word.lower(), own[place - 1] if place else ""
        if word in _INSIDE or small in _JOINING or (before in _JOINING and small in _DETERMINERS):
            continue
        if small in _NUMERALS and before in _BEFORE_NUMERALS:
            continue
        if not word[0].isalnum() or small in _PREPOSITIONS or small in _CLAUSES or small in _PRONOUNS:
            return place
        if not place or not before[0].isalnum() or before in _JOINING:
            continue
        named = (
            word[0].isupper()
            and before.islower()
            and before not in _BEFORE_NAMES
            and not before.endswith("ly")
        )
        named = named and "-" not in before
        if small in _PLURAL_VERBS and (before.endswith("s") or before in _COLLECTIVE):
            return place
        if named or small in _DETERMINERS or _is_verb(small) or _is_adverb(small):
            return place
        if small.endswith("ed") and not _verb_follows(own[place:]):
            return place
        if _is_third_person(own, place):
            return place
    return min(len(own), _MOST_WORDS)


def _ends_with_verb(phrase: Sequence[str], behind: Sequence[str]) -> bool:
    """What stands before the next small word is a verb: "The festival opens with", but "The terror attacks in Rome left"."""
    last, small = phrase[-1], behind[0].lower()
    if small in _PRONOUNS or small in _CLAUSES:
        return _is_verb(last) or (small == "that" and phrase[-2].endswith("s"))  # "The findings show that"
    if small in _PREPOSITIONS:
        return small != "of" and _may_be_verb(last) and not _verb_follows(behind)
    if behind[0][0].isupper():
        return _may_be_verb(last) and not _verb_follows(behind)
    if small in _DETERMINERS or small[0].isdigit():
        return True
    return last.endswith("ed")  # "The economy cooled markedly"


def _is_named(phrase: Sequence[str], behind: Sequence[str], unique: Collection[str]) -> bool:
    word = behind[0]
    small = word.lower()
    if "ago" in behind[:_AGO]:  # "The arrest two years ago"
        return False
    if small in _PREPOSITIONS:
        return _brings_name(behind, unique)
    if not word[0].isalnum():
        return word != "." and (word not in ",–—---" or _is_named_apart(behind[1:]))
    verb = _is_verb(small) or _may_be_verb(word) or small in _PLURAL_VERBS
    return not (verb or _is_adverb(small))


def _is_ranked(word: str) -> bool:
    word = word.partition("-")[0]
    return word in _RANKED or (word.endswith("est") and word not in _NOT_RANKED)


def _is_verb(word: str) -> bool:
    return word in _VERBS or word.endswith(("n't", "n’t"))


def _may_be_verb(word: str) -> bool:
    if word in _VERBS or word.endswith("ed"):
        return True
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _is_third_person(own: Sequence[str], place: int) -> bool:
    """A verb between a noun in the singular and what it does something to: "The system creates digital maps"."""
    before, word, behind = own[place - 1], own[place], own[place + 1] if place + 1 < len(own) else ""
    return (
        _may_be_verb(word)
        and not before.endswith("s")
        and word not in _NO_VERBS
        and behind.isalpha()
        and behind.islower()
        and not (_is_verb(behind) or _is_adverb(behind) or behind.endswith(("ing", "ed")) or behind in _SMALL)
    )


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def _verb_follows(behind: Sequence[str]) -> bool:
    """A verb stands in the rest of the clause."""
    for place, word in enumerate(behind[:_AHEAD]):
        if not word[0].isalnum() or word in _CLAUSES or word in _PRONOUNS or word in _CLAUSE_BREAK:
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
    if word in _DETERMINERS:
        return any(other[0].isupper() for other in behind)
    return not (
        word in _CLAUSES | _PREPOSITIONS | _NOT_APART | _PRONOUNS
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
        many = noun in _MANY or (noun in _MANY_OF_COUNTRY and _COUNTRY.fullmatch(phrase[-2]))
        many = many or noun in _TITLES or (len(phrase) == 1 and _COUNTRYMAN.fullmatch(noun))
        return noun.lower() if many else ""
    if noun in unique or not noun[0].isalpha() or any(map(_DATED.fullmatch, phrase)):
        return ""
    return noun.lower()
