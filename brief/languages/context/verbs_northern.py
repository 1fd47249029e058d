"""A Norwegian, Swedish or Danish word → may it be a verb? And a sentence → does it lack one?

By the endings of the present and the past, which nouns have too ("bilder", "huset"), and tables of the forms that end otherwise.
So "may be" says much too often yes, and "lacks one" hardly ever without reason: "Svak tenkning.", "Ikke bare i Tafjord."
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from brief.languages import Language, pack
from brief.languages.tokens import WORD


class _Endings(NamedTuple):
    past: tuple[str, ...]
    now: tuple[str, ...]


_ENDINGS = {
    "no": _Endings(("te", "de", "et", "tes", "des"), ("er", "es", "ar", "år")),
    "da": _Endings(("ede", "te", "tes", "des"), ("er", "es", "år")),
    "sv": _Endings(("ade", "de", "te", "ades", "des", "tes"), ("ar", "er", "år", "ör", "as", "es")),
}
LANGUAGES = frozenset(_ENDINGS)
_PAST = frozenset(
    """
    var ble blev blei vart hadde havde fikk fick fik kom gikk gick gik sa tok tog ga gav ville skulle kunne kunde måtte måste
    sto stod lå låg så skrev dro drog døde dog døydde forsvant försvann forsvandt slapp fant fann fandt vant vann vandt traff
    traf falt föll faldt forlot lot lät lod brøt bröt brød bad ba bar satt sad slo slog holdt höll bød bød steg sank hjalp
    """.split()
)
# Beside those, and beside the present tense, which ends in "r": forms that are never nouns only.
_STRONG = frozenset(
    """
    vet ved veit vil vill skal ska kan må bør lo drev rev grep led skled stjal stal skar brant brann brændte bandt
    band sprang sang drakk drack drak stakk stack stak trakk trak knakk datt fløy flög fløj løy ljög brast skjøt sköt
    skød nøt bød frøs frös krøp kröp løp gråt græd het hette hed lagt la lade gjort satte tålte finns finnes fins syns
    synes tycks minns hopp trives trivs slåss låt lat vær var åt spiste drept sett gått fått kommet blitt vært varit
    blivit tatt tagit gitt gett
    """.split()
)
# Ends the past of verbs with something before them: "avslo", "uppkom".
_COMPOUND = tuple(
    "slo slog kom stod sto tok tog gikk gick gik fikk fick fik drog skrev holdt höll hold falt föll brøt bröt fant fann".split()
)
_PARTICIPLE = "nde"
_DEFINITE = ("en", "et")  # end nouns
_ABSTRACT = ("het", "hed")  # these only
# Adverbs that stand among a pack's verbs, since a pronoun may have them behind it.
_ADVERBS = frozenset("ikke ikkje inte også också jo ju allerede redan även nå no nu akkurat absolutt".split())


def is_past(word: str, known: Language) -> bool:
    """Whether a lower-cased word may be a verb in the past."""
    return word in _PAST or word.endswith(_ENDINGS[known.tag].past)


def is_verb(word: str, known: Language) -> bool:
    """Whether a word, as written, may be a finite verb."""
    if word in known.verbs or word in _PAST:
        return True
    endings = _ENDINGS[known.tag]
    if not word.islower() or word in known.stop_words or word.endswith(_ABSTRACT):
        return False
    return word.endswith(endings.past + endings.now)


def lacks_verb(text: str, known: Language) -> bool:
    """Whether a sentence of two words or more has nothing that may be a verb, nor one that orders ("Merk boksen")."""
    if not _verbs(known.tag).isdisjoint(text.split()):
        return False  # most sentences end here
    own = WORD.findall(text.lower())
    if len(own) == 2 and own[0].isdigit():  # "2. akt."
        return True
    if len(own) < 2 or any(_may_be(word, known) for word in own):
        return False
    return own[0] in known.stop_words or "|" in text or not own[1].endswith(_DEFINITE)


def _may_be(word: str, known: Language) -> bool:
    if word in _verbs(known.tag):
        return True
    if word in known.stop_words or word in _ADVERBS or word.endswith(_PARTICIPLE):
        return False
    endings = _ENDINGS[known.tag]
    return word.endswith(("r", "es", "as", "ås", "nns", *_COMPOUND, *endings.past)) or (
        word.endswith("t") and len(word) < 8
    )


@cache
def _verbs(tag: str) -> frozenset[str]:
    return (pack(tag).verbs - _ADVERBS) | _PAST | _STRONG
