"""A Scandinavian sentence → the noun with its article at the end that nobody has named: "minister" of "Ministeren sa".

Such a noun opens the sentence, and a verb follows; what else follows may say which ("Utviklingen i Oslo"). Of some there is one
(`unique`: "Regjeringen"), and names may have the same ending: those of persons, places, papers and offices are told by theirs
("Espen", "Aftenposten"). In what holds now any noun but one of `roles` may be of any kind ("Luftfarten skal betale"). Behind a
preposition, a verb or "den gamle" only `roles` count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from brief.languages import Language
from brief.languages.context.verbs_northern import is_past, is_verb
from brief.languages.tokens import WORD


class _Endings(NamedTuple):
    """Of definite nouns, lower-cased."""

    one: tuple[str, ...]
    several: tuple[str, ...]


_TABLES = {
    "no": _Endings(("en", "et"), ("ene", "ane")),
    "da": _Endings(("en", "et"), ("erne", "ene")),
    "sv": _Endings(("en", "et", "stern", "ktorn", "ssorn", "atorn"), ("arna", "erna", "orna")),
}
LANGUAGES = frozenset(_TABLES)
_ARTICLES = frozenset("den det de dei".split())
_NUMBERS = frozenset("to tre fire fem seks två fyra sex syv sju åtte åtta andre øvrige andra övriga".split())
_COUNTRY = ("ske", "ska")  # ends an adjective that names one: "det svenske selskapet"
_BEFORE = frozenset("i på under etter efter før ved vid med mot mod fra från ifølge ifølgje enligt".split())
_LEAST = 4  # letters of a noun without its article, by which it is known again
_ARTICLE = re.compile(r"(?:e?ne|erne|arna|erna|orna|en|et|n|t|a)$")
_FORMER = re.compile(r"(?:Eks|Ex|Vise|Vice|Ekte)-")
_FAR = 9  # words before a role behind its verb
_SAYS = frozenset("sier säger siger".split())

# Nouns in "-sen", where else a surname ends.
_SEN = re.compile(
    r"(?:klas|kas|mas|oses|pres|mes|dres|teres|bus|kri|rei|pri|pau|fa|ba|bør|kur|gren|grän|isen|rran|feran|balan|sjan|tan|lian|lan|"
    r"eran|ven|hu|(?:[bdgnprtv]|øk|ik|øg|yk)el)sen"
)
# What ends the names of farms, which families bear, and countries; what makes a longer word a name: "Aftenposten", not "Posten".
_NAME = re.compile(
    r"haugen|bakken|hagen|moen|lien|viken|holmen|myren|sveen|brekken|løkken|tangen|lunden|gren|qvist|"
    r"dagen|(?:[ns]i|ali|ani|ndi|rbi|ili|lgi|ati|yri|mbi|opi|[rv]eden)en|"
    r"\w(?:posten|bladet|kampen|tidningen|partiet|forbundet|förbundet|departementet|direktoratet|tilsynet|rådet|verket|styrelsen|"
    r"myndigheten|domstolen|nämnden|nævnet|tinget|banken|unionen|etaten|ombudet|institutet|instituttet|inspektionen|"
    r"ministeriet|kirken|retten|rätten|sjøen|sjön|havet|fjorden|elven|älven|dalen|stripen|bredden|krigen|kriget|kanalen|"
    r"mesterskapet|mästerskapet|prisen|priset|ligaen|universitetet|loven|lagen|balken|politikken|politiken|regjeringen|regeringen|kommisjonen|kommissionen)"
)
_NAMES = frozenset(
    """
    espen jørgen jörgen karsten carsten kirsten kristen christen torben morten maren karen steffen torsten sven steven stephen
    helen ellen eileen kathleen owen allen warren lauren darren søren sören preben margaret harriet janet violet bridget juliet
    helene irene marlene bergen bremen aachen dresden baden essen jemen tibet norden steen imogen cohen bowen green queen
    julien lucien hverven bertelsen engelsen abelsen norden midtøsten mellanöstern hamlet løfven löfven
    thomassen sjelden sjeldent sällan siden forresten
    """.split()
)


def suffixed_subject(head: str, known: Language) -> str:
    """The noun, without its article where it is long enough; "" where the sentence opens otherwise, or says which.

    Args:
        head: the beginning of a sentence.
        known: the pack of one of `LANGUAGES`.
    """
    own = WORD.findall(_FORMER.sub("", head))
    if len(own) < 2:
        return ""
    first = own[0].lower()
    if _opens(own[0], own[1], known):
        return _bare(first)
    if first in _ARTICLES:
        return _described(own, known)
    if first in _BEFORE and own[1] in known.roles and is_verb(own[2] if len(own) > 2 else "", known):
        return "" if any(word[0].isupper() for word in own[2:]) else _bare(own[1])
    return _behind_verb(own, known)


def _opens(written: str, then: str, known: Language) -> bool:
    """A noun and its verb: "Avtalen inkluderte"; or a role, and nothing that says which."""
    noun, endings = written.lower(), _TABLES[known.tag]
    if noun in known.roles:
        return not _says_which(then, known)
    if then in known.naming or noun in known.unique or not written[1:].islower() or not is_verb(then, known):
        return False
    if noun in known.starters or noun in _NAMES:
        return False
    return is_past(then, known) and noun.endswith((*endings.one, *endings.several)) and not _is_name(noun)


def _described(own: Sequence[str], known: Language) -> str:
    """A role behind an adjective, or anything counted: "Den gamle mannen sa", "De fire kvinnene ble"."""
    counted = own[1] in _NUMBERS
    for place in range(1, min(4, len(own) - 1)):
        word, then = own[place], own[place + 1]
        if word.endswith(_COUNTRY) or not word.islower() or word in known.verbs:
            return ""
        role = not known.roles.isdisjoint((word, f"{word}en", f"{word}et"))
        if role or (counted and place > 1):
            return "" if _says_which(then, known) or word in known.unique else _bare(word)
        if not word.endswith(("e", "a")) and word not in _NUMBERS:
            return ""
    return ""


def _behind_verb(own: Sequence[str], known: Language) -> str:
    """A role behind its verb, no name before it: "Like før jul innrømmet mannen alt"."""
    if own[0].lower() not in known.starters:
        return ""
    for place in range(1, min(_FAR, len(own) - 1)):
        word = own[place]
        if word in known.roles:
            follows = place > 1 and (is_past(own[place - 1], known) or own[place - 1] in _SAYS)
            return _bare(word) if follows and not _says_which(own[place + 1], known) else ""
        if not word.islower():
            return ""
    return ""


def _says_which(then: str, known: Language) -> bool:
    return then in known.naming or then[:1].isupper() or then[:1].isdigit()


def _is_name(noun: str) -> bool:
    if noun.endswith("sen"):
        return not _SEN.search(noun[-9:])
    return noun in _NAMES or bool(_NAME.search(noun))


def _bare(noun: str) -> str:
    bare = _ARTICLE.sub("", noun)
    return bare if len(bare) >= _LEAST else noun
