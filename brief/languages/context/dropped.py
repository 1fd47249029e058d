"""A sentence → does it open with a verb whose subject is left out, so that it goes on telling of somebody told of before?

"Explicó que …", "È stato nominato …", "Tem 34 anos": Spanish, Portuguese, Italian and Catalan need no pronoun where it is clear
who is meant. A verb of the third person opens, what is no subject aside ("No", "Le", "En 2003", "Ieri"), and none follows: a
noun with its article and no preposition before it ("Llegó el tren", "Explicó ayer la alcaldesa"), or a name. Behind verbs that
take an object the first noun is that ("Recibió el premio"), behind those that take none, those of saying and a reflexive it is
the subject. What stands for nobody is left out ("Es necesario", "Hay", "Parece que").

The words are in `dropped_spanish` and its like; Basque, where the verb tells whether somebody acts: `dropped_basque`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from brief.languages.context import dropped_catalan, dropped_italian, dropped_portuguese, dropped_spanish
from brief.languages.context.dropped_verbs import Verbs
from brief.languages.tokens import OPENING, WORD

_LANGUAGES = {
    "es": dropped_spanish.VERBS,
    "pt": dropped_portuguese.VERBS,
    "it": dropped_italian.VERBS,
    "ca": dropped_catalan.VERBS,
}
_HEAD = 160  # code points that hold the verb and what may be its subject
_FAR = 9  # words behind the verb among which a subject is looked for
_NEAR = 4  # words behind a preposition among which a name may stand: "della britannica Norda"
_MOST_BEFORE = 13  # words before the comma, and it
_MOST_OF_TIME = 3  # words that tell when
_GERUND = ("ando", "endo")  # has an object of its own
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SHORTEST = 4  # letters of a verb that its ending tells


def subject_left_out(sentence_text: str, tag: str) -> bool:
    """Whether the sentence opens with a verb of the third person, and names nobody who does it.

    Args:
        sentence_text: one sentence; may be any text.
        tag: of a language pack.
    """
    if tag == "eu":
        return _basque()(sentence_text)
    verbs = _LANGUAGES.get(tag)
    if verbs is None:
        return False
    head = sentence_text[:_HEAD].lstrip(OPENING)
    if head.partition(" ")[0].lower() in verbs.determiners:
        return False  # many sentences end here
    own = WORD.findall(head)
    place = _verb(own, verbs)
    return place is not None and not _stands(own, place, verbs)


@cache
def _basque() -> Callable[[str], bool]:
    """What reads Basque; its patterns would make brief slow to start in other languages."""
    from brief.languages.context.dropped_basque import actor_left_out

    return actor_left_out


def _verb(own: Sequence[str], verbs: Verbs) -> int | None:
    """Where the verb stands that opens the sentence, if one does; of what may stand before it only so much is known."""
    place = _behind_time(own, verbs) or _behind_comma(own, verbs)
    while place < len(own) and (own[place].lower() in verbs.before or own[place].endswith(verbs.adverb)):
        place += 1
    if place >= len(own) or (place and own[place][0].isupper()):
        return None
    word, then = own[place].lower(), (*own[place + 1 : place + 2], "")[0].lower()
    if then == "," or then in verbs.forms or then.endswith(verbs.past):
        return None  # a name: "Barceló dijo", "Barceló, García"
    known = word in verbs.forms or word in verbs.copulas or word in verbs.auxiliaries
    ends = len(word) >= _SHORTEST and word.endswith(verbs.endings) and word not in verbs.nouns
    return place if (known or ends) and word not in verbs.impersonal else None


def _behind_time(own: Sequence[str], verbs: Verbs) -> int:
    """How many words tell when: "En 2003", "Nel 1990,", "Hace diez años"."""
    size = 0
    if len(own) > _MOST_OF_TIME:
        first = own[0].lower()
        size = 2 if first in verbs.at and _YEAR.fullmatch(own[1]) else 3 if first == verbs.ago else 0
    return size + (size > 0 and own[size] == ",")


def _behind_comma(own: Sequence[str], verbs: Verbs) -> int:
    """How many words stand before the verb and can be no subject: "Governista por vocação, (ensaiou)"; no name is among them."""
    if "," not in own[1:_MOST_BEFORE]:
        return 0
    behind = own.index(",") + 1
    if behind == len(own) or not own[behind].endswith(verbs.past):
        return 0
    first = own[0].lower()
    if first in verbs.determiners or first in verbs.breaks or first in verbs.forms:
        return 0
    named = not first.endswith(verbs.participles) and any(
        word[0].isupper() and before.lower() not in verbs.prepositions
        for before, word in pairwise(own[: behind - 1])
    )
    return 0 if named else behind


def _stands(own: Sequence[str], place: int, verbs: Verbs) -> bool:
    """Whether the verb has a subject behind it, or needs none."""
    word, behind = own[place].lower(), own[place + 1 :]
    then = (*(other.lower() for other in behind[:2]), "", "")
    reflexive = place > 0 and own[place - 1].lower() in verbs.reflexive
    if reflexive and not word.startswith(verbs.reflexives):
        return True  # "Se espera que"
    if then[0] in verbs.clitics:  # Portuguese "Tornou-se"; but "Acredita-se que", "Sabe-se"
        reflexive = then[0] in verbs.reflexive
        of_somebody = word.endswith(verbs.past) or word.startswith(verbs.reflexives)
        if reflexive and (then[1] in verbs.clauses or not of_somebody):
            return True
        behind = behind[1:]
        then = (*then[1:], "")
    if then[0] in verbs.impersonal or (word in verbs.perhaps and then[0] in verbs.clauses):
        return True  # "Puede haber", "Puede que"
    if word in verbs.copulas:
        return _is_nobody(behind, verbs)
    if word in verbs.auxiliaries:
        if not then[0].endswith(verbs.participles):
            return True
        word, behind = then[0], behind[1:]
        if word in verbs.been:
            return _is_nobody(behind, verbs)
        if word in verbs.impersonal:
            return True
    takes_object = word.startswith(verbs.calling) or not (reflexive or word.startswith(verbs.without_object))
    return _subject_follows(behind, verbs, takes_object=takes_object)


def _is_nobody(behind: Sequence[str], verbs: Verbs) -> bool:
    """Behind "is": "Es necesario que", "Era la madrugada", "Fue Holm quien"; not "Es un libro de", "Fue detenido en"."""
    words = [word.lower() for word in behind[:_FAR]]
    if not words or words[0] in verbs.nobody or not verbs.clefts.isdisjoint(words) or behind[0][0].isupper():
        return True
    if words[1:2] and (words[1] in verbs.clauses or words[1].endswith(verbs.infinitives)):
        return True  # "Es insólito que", "Es fácil decir"
    if words[0] in verbs.been:
        return _is_nobody(behind[1:], verbs)
    if words[0] in verbs.indefinite:
        return len(words) < 2 or words[1] in verbs.nobody
    if words[0] in verbs.definite:
        return len(words) < 2 or words[1] not in verbs.ranked or words[2:3] == [verbs.time]
    return _subject_follows(behind, verbs, takes_object=False)


def _subject_follows(behind: Sequence[str], verbs: Verbs, *, takes_object: bool) -> bool:
    """Whether a noun or name that no preposition governs stands behind the verb; of two one is the object."""
    before, free = "", 0
    for n, (written, then) in enumerate(pairwise([*behind[:_FAR], ""])):
        word = written.lower()
        if word in verbs.breaks or (before in verbs.prepositions and word.endswith(verbs.infinitives)):
            break
        governed = before in verbs.prepositions
        if word.endswith(_GERUND) and not governed and before not in verbs.determiners:
            break
        last = [other.lower() for other in behind[max(0, n - _NEAR) : n]]
        apart = verbs.prepositions.isdisjoint(last) and before not in verbs.determiners
        named = written[0].isupper() and apart and (n == 0 or not behind[n - 1][0].isupper())
        # "el 3 de mayo", "el lunes" tell when; a bare plural is a noun too, "Llegaron refuerzos"
        when = then[:1].isdigit() or then.lower() in verbs.times
        noun = (
            (word in verbs.determiners or word[0].isdigit()) and not when and before not in verbs.determiners
        )
        bare = n == 0 and not takes_object and word.endswith(verbs.plural) and word not in verbs.adverbs
        free += named or (noun and not governed) or bare
        before = word
    return free > (1 if takes_object else 0)
