"""A French sentence → is it only a part of one, that takes up the sentence before?

"Une manière de gagner du temps.", "De fermer le pont.", "Difficile à croire.", "Message reçu par la mairie.": no verb that stands
in no relative clause. Verbs are known by the pack's table, by endings, and by the words before them.
"""

from __future__ import annotations

import re

from brief.languages import Language
from brief.languages.quoted import QUOTED
from brief.languages.tokens import WORD

# What the sentence before told, named anew, "Une décision qui …", or gone on with: "De fermer le magasin."
_ANEW = re.compile(
    r"(?:Une?|Des) (?!an\b|mois\b|jour|semaine|heure|ann|fois|peu\b|temps|côté)|De quoi\b|"
    r"(?:De|D['’]|Avant (?:de|d['’])|Histoire d|Quitte à|Jusqu['’]à|Sans|Au point d|Pour)"
    r"(?:\w* )(?:\w+ ){0,3}?\w{2,}(?:er|ir|re)\b[^,]*$"
)
# What may be all that a sentence has without its verb: it opens with no subject or conjunction, and has no quotation. Behind a
# name, a plural, a word with its comma, or a comma and an article there may be a verb that no table has: "Valmorin bruit".
_BARE = re.compile(r"[A-ZÀ-Þ0-9][^«»“”\"]*[.!?…]\W*$")
_SUBJECT = re.compile(r"(?:L[ea]s?|Il|Elle|On|Je|Tu|Nous|Vous|Qu[ei]|Si|Voici|Voilà)\b|(?:[LJCS]|Qu)['’]")
_MAY_BE_VERB = re.compile(
    r"(?:\b[A-ZÀ-Þ][\w-]+|^\w+,|\b(?:lui|elles?|eux),) (?!et |de |contre |entre |comme |tout |dont )[a-zà-ÿ]+[etd]\b|"
    r"s (?!\w*ment\b)[a-zà-ÿ]+ent\b|[a-z]ez\b|, (?:l[ea]s? |l['’])"
)
_SUBORDINATE = re.compile(r" (?:qu[ei]? |qu['’]|dont |où |si )")
_LONGEST_BARE = 140  # code points
_LONGEST_PLACE = 60  # the same, of "À Valmorin, en mai."
_FEWEST_BARE = 3  # words
# Who says it, at the end: "Une décision qui a surpris, rapporte La Gazette."
_SAID = re.compile(
    r",\s(?:selon|indique|rapporte|précise|explique|affirme|souligne|révèle|raconte|estime|note)\b[^,;]*$"
)
_NOUN = re.compile(r"(?:Une?|Des)\s\w+")
_RELATIVE = frozenset(
    "que qu qui laquelle lequel lesquels lesquelles dont où puisque puisqu lorsque lorsqu quand si car".split()
)
_CLITICS = frozenset("ne n se s en y l le la les lui leur m me t te nous vous pas".split())
_REFLEXIVE = ("se", "s")  # "se tient", but not "de se tenir"
_INFINITIVE = ("er", "ir", "re")
_FINITE = ("era", "ira", "dra", "tra", "vra", "ura", "rra", "ront", "aient", "ait", "èrent", "irent")


def is_part(text: str, sentence: str, known: Language) -> bool:
    """Whether a sentence is only a part of one.

    Args:
        text: the sentence without the marks before its first word.
        sentence: as written; may be any text.
        known: the French pack.
    """
    if _ANEW.match(text) and not _main_verb(_SAID.sub("", QUOTED.sub(" … ", sentence)), known):
        return True
    return _is_bare(text, known)


def _is_bare(text: str, known: Language) -> bool:
    """Three words or more, and no word that may be a verb or may stand before the subject of one: "Difficile à croire."."""
    if len(text) > _LONGEST_BARE or _SUBJECT.match(text):
        return False  # most sentences end here
    if not (known.finite.isdisjoint(text.split()) or _SUBORDINATE.search(text)) or not _BARE.match(text):
        return False
    words = WORD.findall(text)
    opens = words[0].lower()
    if len(words) < _FEWEST_BARE or (opens in known.adverbials and len(text) > _LONGEST_PLACE):
        return False
    if not (known.verbs - known.stop_words).isdisjoint(words[1:]):
        return False
    rest = text[len(opens) :] if opens in known.starters else text
    return not _MAY_BE_VERB.search(rest) and not _main_verb(rest, known)


def _main_verb(text: str, known: Language) -> bool:
    """A verb that stands in no relative clause: not that of "qui n'a pas plu" or of "que le maire a prise"."""
    opening = _NOUN.match(text)  # the noun may look like a verb: "Une attaque"
    words = iter(WORD.findall(text[opening.end() if opening else 0 :].lower()))
    before = ""
    for word in words:
        if word == "qui" and before != "à":
            verb = next((verb for verb in words if verb not in _CLITICS), "")
            if verb == ",":  # "qui, à quatre mois du scrutin, inquiète"
                next((other for other in words if _is_finite(other, known)), None)
        elif word in _RELATIVE:
            next(
                (verb for verb in words if verb == "," or (_is_finite(verb, known) and verb not in _CLITICS)),
                None,
            )
        elif _is_finite(word, known) or (word in _REFLEXIVE and not next(words, "").endswith(_INFINITIVE)):
            return True
        before = word
    return False


def _is_finite(word: str, known: Language) -> bool:
    return word in known.finite or (word.endswith(_FINITE) and word not in known.nouns)
