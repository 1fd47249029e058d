"""A sentence → is it only a part of one, that goes on with what stands before it?

"Deutschlandweit." and "The moon?" are too short for one; "There is no deal yet." names nothing; "Weil es regnet." and "Was
hinter dem Plan steckt." are clauses without the one that they belong to; "The idea: …", "Une manière de gagner du temps.",
"Développant ses idées." take up the sentence before, as French news often does.

German, English and French; only what the opening shows, since no verb is looked up but in English (`verbs_english`).
"""

from __future__ import annotations

import re

from brief.languages import Language, pack
from brief.languages.quoted import QUOTED
from brief.languages.tokens import WORD
from brief.languages.verbs_english import has_no_verb

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_ASKED = re.compile(r"[?!]\W*$")
_HEAD = 40  # code points of two words
_SHORT = 84  # code points of twelve words
# Words, where most such short sentences need more: of 300 English ones one in ten stands alone, of 40 Norwegian ones too.
_MOST_NAMELESS = {"en": 12, "de": 9, "fr": 9, "no": 9, "sv": 6, "da": 6, "ru": 6}
# "Nobody was hurt.": so in what the headline tells.
_NOBODY = frozenset("nobody niemand niemanden personne aucun aucune ingen ingenting".split())
_PLAIN = re.compile(r"[^\W_]+")
_NAME = re.compile(r"\s\W*[A-Z0-9À-Þ]|['’][A-ZÀ-Þ]|www")

# A clause that a conjunction or a question word opens, with no comma and no other clause. What may stand behind its full stop
# is bounded: a row of full stops would take the square of its length.
_CLAUSE = {
    "de": re.compile(
        r"(?:Weil|Obwohl|Wobei|Was|Warum|Weshalb|Wohin)\s[^,:;?!–]*(?:t|en|te|ist|war)\.\W{0,9}$"
    ),
    "en": re.compile(r"(?:Because|Although|Whereas|Which|Whose)\s[^,:;?!–]*\.\W{0,9}$"),
    "fr": re.compile(
        r"(?:(?:Parce qu|Puisqu|D'autant qu|Alors qu)|[A-ZÉ]\w{3,}ant)(?:e\s|['’]|\s)[^,:;?!–]*\.\W{0,9}$"
    ),
}
# "The idea: Housing is too dear.": an idea that was told before, or a question; "Zum Vergleich: 2014 waren es drei".
_ANNOUNCED = re.compile(
    r"(?:The|Le|La|L['’])\s?[a-zà-ÿ-]+\s?:\s|(?:Der|Die|Das|Zum|Zur|Ein) [A-ZÄÖÜ][a-zäöüß]+: |"
    r"(?:Grund|Begründung|Folge|Ergebnis|Hintergrund|Ursache|Auffallend|Auffällig|Pikant|Brisant|Kurios|Interessant|Nur|Bloß|"
    r"Weiter): "
)
# "Ein Vorgang, der Brücken bauen soll.": a noun, and what is told of it to the end, no verb of its own behind a comma.
_RELATED = re.compile(
    r"(?:Eine?[nmrs]? )?(?:[a-zäöüß]+ )?(?:[a-zäöüß]\w*e[nrsm]? ){0,2}(?:\w+e[rsn]? )?[A-ZÄÖÜ][\w-]+"
    r"(?: allerdings| also| aber| zwar)?(?: (?:aus|in|im|von|für|mit|an|auf|über) (?:[a-zäöüß]+e[nrsm]? ){0,2}[A-ZÄÖÜ][\w-]+)?, "
    r"(?:(?:in|mit|von|auf|für|an|aus|bei) )?(?:der|die|das|den|dem|deren|dessen|wo|wie)\s"
    r"(?:(?!, (?!(?:der|die|das|den|dem|deren|dessen|dass|weil|wenn|wo|wie|als|ob|um|und|oder|sondern|in|auf|mit|bei|für|von|"
    r"ohne) ))[^:;?!–.]|\.(?=\d|\w))*[.:](?:\W*$|(?<=:))"
)
# What the sentence before told, named anew, "Une décision qui …", or gone on with: "De fermer le magasin."
_ANEW = re.compile(
    r"(?:Une?|Des) (?!an\b|mois\b|jour|semaine|heure|ann|fois|peu\b|temps|côté)|De quoi\b|"
    r"(?:De|D['’]|Avant (?:de|d['’])|Histoire d|Quitte à|Jusqu['’]à|Sans|Au point d|Pour)"
    r"(?:\w* )(?:\w+ ){0,3}?\w{2,}(?:er|ir|re)\b[^,]*$"
)
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


def verbless(sentence: str, language: str | None) -> bool:
    """Whether a sentence is only a part of one.

    Args:
        sentence: may be any text.
        language: a language tag; without a pack, or one whose words aren't spaced, nothing is told.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    known = pack(language)
    if not known.dangling or not known.spaced:
        return False
    text = sentence.lstrip("\"'„“”«» \n\t–—-")
    if len(text) < _HEAD and 0 < len(_WORD.findall(text)) <= (2 if _ASKED.search(text) else 1):
        return True
    if known.tag in _MOST_NAMELESS and len(text) < _SHORT and _nameless(text, known):
        return True
    if known.tag not in _CLAUSE:
        return False
    if known.tag == "en" and has_no_verb(text):
        return True
    if ":" in text[:_HEAD] and _ANNOUNCED.match(text):
        return True
    clause = _CLAUSE[known.tag]
    if clause.match(text):
        # a verb before the last word is that of a main clause: "Was zählt ist der Preis."
        return known.verbs.isdisjoint(_WORD.findall(text)[:-1])
    if known.tag == "de":
        return bool(_RELATED.match(text))
    return (
        bool(known.finite)
        and _ANEW.match(text) is not None
        and not _main_verb(_SAID.sub("", QUOTED.sub(" … ", sentence)), known)
    )


def _nameless(text: str, known: Language) -> bool:
    """A few words that a small one opens, and no name or number: "What did he do?"."""
    found = _PLAIN.search(text)
    first = found[0].lower() if found else ""
    small = first in known.stop_words or first in known.starters
    if not small or first in known.articles or first in known.impersonal or _NAME.search(text):
        return False
    words = _PLAIN.findall(text.lower())
    return len(words) <= _MOST_NAMELESS[known.tag] and _NOBODY.isdisjoint(words)


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
