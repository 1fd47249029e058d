"""An English sentence → does its first "he", "her" or "their" mean somebody that it has not named?

Whoever is meant stands before the pronoun: a name, "a teacher", "anyone"; for "they", anything in the plural. Where a clause
that is put first has it, a name may follow: "In his speech, Holm said". Where neither is there, it points back. Gender is not
looked at, and what stands behind a name counts as explained by it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.languages import Language, pack
from brief.languages.context.noun_phrases import COUNTRY

_ONE = frozenset("he she him his her hers himself herself".split())
_SEVERAL = frozenset("they them their theirs".split())
_SUBJECTS = frozenset("he she they".split())
PRONOUNS = _ONE | _SEVERAL | {"its"}

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*|--|[,;:–—“”\"?!]")
# Capitals that name nobody.
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter i cnn u.s mr mrs ms dr".split()
)
# They open sentences and are no names, though no small words.
_OPENERS = frozenset(
    """
    police authorities officials prosecutors investigators detectives doctors friends relatives critics reports witnesses
    neighbours neighbors colleagues lawyers fans experts supporters students users researchers scientists analysts sources
    teachers parents officers agents campaigners opponents questions stories rumours rumors speculation pictures photos images
    video footage court documents records prior today women men children players reporters journalists firefighters crews
    ministers executives workers handlers shareholders investors economists developers employers employees passengers tourists
    customers consumers voters viewers readers drivers owners members leaders activists protesters demonstrators rebels
    militants soldiers troops residents villagers families victims survivors pupils patients nurses engineers judges jurors
    politicians lawmakers senators councillors councils companies firms banks airlines hospitals schools universities shops
    retailers prices shares sales profits figures data evidence pressure rescue fire emergency security health government
    proceeds revenues visitors guests pirates gunmen attackers thieves inmates prisoners migrants refugees farmers fishermen
    managers coaches clubs teams dozens hundreds thousands millions
    """.split()
)
# No name opens with these: "Asking", "Recently", "Production", "Vehicles"; but "King", "Reed", "Kelly", "Clement", "Florence".
_BENT = re.compile(
    r"\w{4,}(?:ing|ed|ly|tions?|sions?)|\w{2,}(?:ness|ship|icle|cist|ologist)s?|\w{5,}ments?|\w{4,}(?:ious|ical|ional)|\w{3,}(?:ists|ances|ences|ities|ures|ials)"
)
_ANYBODY = frozenset(
    "anyone anybody someone somebody everyone everybody nobody whoever who whose whom god".split()
)
_BEFORE_PERSONS = frozenset("a an the one another every any each no my your our this that".split())
_PERSON = re.compile(
    r"(?:[a-z-]*(?:man|woman)|[a-z-]+(?:ist|ian|ee|er|or|ict)|secretary|pup|student|president|resident|agent|patient|parent|client|"
    r"opponent|defendant|assistant|boy|girl|child|kid|teen|youth|mom|mum|dad|son|wife|husband|friend|coach|judge|chief|king|queen|"
    r"prince|princess|pope|priest|nurse|guard|guest|pilot|cop|star|suspect|victim|host|boss|fan|aide|baby|person|hero|candidate|"
    r"actress|duchess|bride|groom|nanny|cat|dog|horse|athlete|celebrity|adult|male|female|executive|sergeant|captain|general|"
    r"colonel|official|guy|human|witness|thief|heir|graduate|ace|number|couple|model|icon|lad|lady|relative|immigrant)"
)
_NO_PERSONS = frozenset(
    "letter matter order water paper power center computer winter summer quarter chapter river tower dinner under over after "
    "never ever other either whether rather later former further better offer answer corner border murder shower factor sector "
    "motor per her committee coffee degree fee district conflict strict newspaper chamber for or floor door".split()
)
_PLURAL = re.compile(
    r"(?:[a-z-]+[^\Ws_u'’i]s|people|men|women|children|police|staff|couple|pair|family|team|crew|group|public|most|many|some|few|"
    r"others|both|those|none|one|half|third|total|and|\d.*)"
)
_SMALL_VERBS = frozenset("was has does as says plus perhaps always".split())  # they end as plurals do
# What a clause is put first with, and what a phrase.
_CLAUSES = frozenset(
    "when while as after before because although though since until unless if where even whether once asked whatever time "
    "rather".split()
)
_PHRASES = frozenset(
    "by in on at during with for from to of despite under throughout through among about following given besides along "
    "according like unlike upon without against between over inside outside near amid thanks instead one some many most all as "
    "after before since apart now back".split()
)
_NO_THINGS = frozenset("part result addition course spite light view face wake order case".split())
_PLACING = frozenset("in at near".split())
_LONGEST_ACRONYM = 5  # letters: "WASHINGTON" opens a dateline
_BEFORE_DOING = frozenset(("after", "before"))  # "Two days after halting his own plan, Holm"
_TITLES = frozenset(
    "Queen King Pope President Duke Duchess Prince Princess Prime Rev Bishop Archbishop Chancellor".split()
)
_NEAR = 4  # words behind a comma among which the name of a clause stands
_APPOSED = 3  # words behind "his" before a name without a comma: "In his prime Holm was"


def points_to_nobody(text: str) -> bool:
    """Whether the first pronoun of the third person can mean nobody that the sentence names.

    Args:
        text: a sentence, or its beginning.
    """
    known = pack("en")
    own = _TOKEN.findall(text)
    place = next((n for n, word in enumerate(own) if word.lower() in PRONOUNS), -1)
    if place < 1 or own[place + 1 : place + 2] == ["or"] or own[place][0].isupper():
        return False
    before = own[:place]
    small = own[place].lower()
    if len(before) == 2 and before[1] == "," and small in _SUBJECTS:  # "Somehow, he"
        return True
    if any(
        _is_name(before, n, known) and not (small in _ONE and _is_no_person(before, n)) for n in range(place)
    ):
        return False
    if small in _ONE and _a_person(before):
        return False
    if small in _SEVERAL and any(_may_be_several(word) for word in before):
        return False
    if small == "its" and any(_may_be_thing(word.lower(), known) for word in before):
        return False
    return not (_is_put_first(before, small) and _name_follows(own[place + 1 :], small, known))


def names_somebody(text: str) -> bool:
    """Whether a name stands in a text, days and nationalities aside."""
    own, known = _TOKEN.findall(text), pack("en")
    return any(_is_name(own, place, known) for place in range(len(own)))


def names_country(text: str) -> bool:
    """Whether a word of a country stands in a text: "Greek police"."""
    return any(map(COUNTRY.fullmatch, _TOKEN.findall(text)))


def _is_name(own: Sequence[str], place: int, known: Language) -> bool:
    word = own[place]
    small = word.lower()
    if not _may_be_name(word):
        return False
    opens = place == 0 or not own[place - 1][0].isalnum()
    if not opens:
        return True
    bent = place == 0 and _BENT.fullmatch(word)
    return not (bent or small in known.starters or small in _OPENERS)


def _may_be_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in _TIMES and not COUNTRY.fullmatch(word)


def _is_no_person(own: Sequence[str], place: int) -> bool:
    """A place ("in Rome"), an acronym ("The BBC"), or what has a preposition and an article ("of the Congo") and is no title."""
    word, before = own[place].removesuffix("'s").removesuffix("’s"), own[place - 1].lower() if place else ""
    if before in _PLACING:
        return word == own[place]
    if word.isupper() and 1 < len(word) <= _LONGEST_ACRONYM:
        return True
    return before == "the" and place > 1 and own[place - 2].lower() in _PHRASES and word not in _TITLES


def _may_be_several(word: str) -> bool:
    small = word.lower()
    if small in _SMALL_VERBS:
        return False
    return _PLURAL.fullmatch(small) is not None or small in _ANYBODY or COUNTRY.fullmatch(word) is not None


def _a_person(before: Sequence[str]) -> bool:
    determined = False
    for word in before:
        small = word.lower()
        if small in _ANYBODY:
            return True
        determined = determined or small in _BEFORE_PERSONS or small[0].isdigit()
        if (
            determined
            and _PERSON.fullmatch(small.removesuffix("'s").removesuffix("’s"))
            and small not in _NO_PERSONS
        ):
            return True
    return False


def _may_be_thing(word: str, known: Language) -> bool:
    small_word = word in known.starters or word in _NO_THINGS
    return word[0].isalpha() and not small_word and not word.endswith("ly")


def _is_put_first(before: Sequence[str], pronoun: str) -> bool:
    """The pronoun stands in a clause or phrase that is put first, so that whom it means may follow."""
    if before[-1] == "of" and pronoun == "them":  # "While two of them fled, Holm"
        return False
    first = next((word.lower() for word in before if word[0].isalnum()), "")
    if first in _CLAUSES or first.endswith(("ing", "ed")) or before[-1].lower() in _CLAUSES:
        return True
    return pronoun not in _SUBJECTS and (first in _PHRASES or not _BEFORE_DOING.isdisjoint(before[-3:]))


def _name_follows(behind: Sequence[str], pronoun: str, known: Language) -> bool:
    """The clause that goes on behind the one put first has a name: "When she came, Holm left", "In his prime Holm was fast"."""
    for place, word in enumerate(behind):
        if word in ",–—--":
            near = behind[place + 1 : place + 1 + _NEAR]
            if near and near[0].lower() in _SUBJECTS:  # "After vowing to leave her club, she joined"
                return False
            if pronoun in _ONE and near[:1] == ["the"]:  # "Under her direction, the FBI"
                near = [other for other in near if not other.isupper()]
            return any(_may_be_name(other) for other in near)
        if (
            _may_be_name(word)
            and place <= _APPOSED
            and behind[place + 1 : place + 2]
            and behind[place + 1] in known.verbs
        ):
            return True
    return False
