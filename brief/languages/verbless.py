"""A sentence → is it only a part of one, that goes on with what stands before it?

"Deutschlandweit." and "The moon?" are too short for one; "There is no deal yet." names nothing; "Weil es regnet." and "Was
hinter dem Plan steckt." are clauses without the one that they belong to; "The idea: …", "Une manière de gagner du temps.",
"Développant ses idées." take up the sentence before, as French news often does.

German, English and French; only what the opening shows, since no verb is looked up.
"""

from __future__ import annotations

import re

from brief.languages import Language, pack

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_ASKED = re.compile(r"[?!]\W*$")
_HEAD = 40  # code points of two words
_SHORT = 64  # code points of nine words
_MOST_NAMELESS = 9  # words: of 200 such English sentences one in 15 stands alone
_PLAIN = re.compile(r"[^\W_]+")
_NAME = re.compile(r"\s\W*[A-Z0-9À-Þ]|www")

# A clause that a conjunction or a question word opens, with no comma and no other clause.
_CLAUSE = {
    "de": re.compile(r"(?:Weil|Obwohl|Wobei|Was|Warum|Weshalb|Wohin)\s[^,:;?!–]*(?:t|en|te|ist|war)\.\W*$"),
    "en": re.compile(r"(?:Because|Although|Whereas|Which|Whose)\s[^,:;?!–]*\.\W*$"),
    "fr": re.compile(
        r"(?:(?:Parce qu|Puisqu|D'autant qu|Alors qu)|[A-ZÉ]\w{3,}ant)(?:e\s|['’]|\s)[^,:;?!–]*\.\W*$"
    ),
}
# "The idea: Housing is too dear.": an idea that was told before, or a question.
_ANNOUNCED = re.compile(r"(?:The|Le|La|L['’])\s?[a-zà-ÿ-]+\s?:\s|(?:Der|Die|Das) [A-ZÄÖÜ][a-zäöüß]+: ")
# "Ein Vorgang, der Brücken bauen soll.": a noun, and what is told of it to the end.
_RELATED = re.compile(
    r"(?:Eine? )?(?:\w+e[rsn]? )?[A-ZÄÖÜ]\w+, (?:der|die|das|den|dem|deren|dessen)\s[^,:;?!–]*"
    r"(?:t|en|te|soll|ist|war|will|kann|wird)\.\W*$"
)
# What the sentence before told, named anew: "Une décision qui …".
_ANEW = re.compile(
    r"(?:Une?|De quoi)\s(?:\w+ )?(?:manière|façon|moyen|implication|décision|annonce|mesure|réponse|situation|polémique|"
    r"hausse|baisse|chiffre|démarche|déclaration|réaction|proposition|idée|initiative|information|version|hypothèse|"
    r"prise de position|répit|occasion|victoire|défaite|pratique|stratégie|tendance|évolution|perspective|promesse|"
    r"critique|accusation|affirmation|attitude|volonté|scène|épreuve|événement|constat|choix|record|phénomène|"
    r"première|sorte|signe|preuve|exemple|geste|succès|échec|score|résultat|montant|somme|départ|retour|parcours)\b"
)
_FINITE = (
    r"\b(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|serait|va|vont|doit|doivent|peut|peuvent|devrait|"
    r"pourrait|fait|font|vient|permet|reste|semble|\w+(?:era|eront|ira|iront|dra|dront)|tombe|attend|surprend)\b"
)
_RELATIVE = re.compile(
    rf"\bqui (?:n['’]|s['’]|l['’]|se |ne |en |y )?{_FINITE}|\b(?:que|dont|où|qu['’])[^,]{{0,25}}?{_FINITE}"
)
_VERB = re.compile(_FINITE)


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
    if known.tag not in _CLAUSE:
        return False
    if known.tag == "en" and len(text) < _SHORT and _nameless(text, known):
        return True
    if ":" in text[:_HEAD] and _ANNOUNCED.match(text):
        return True
    clause = _CLAUSE[known.tag]
    if clause.match(text):
        # a verb before the last word is that of a main clause: "Was zählt ist der Preis."
        return known.verbs.isdisjoint(_WORD.findall(text)[:-1])
    if known.tag == "de":
        return bool(_RELATED.match(text)) and known.verbs.isdisjoint(_WORD.findall(text)[:-1])
    return known.tag == "fr" and text.startswith(("Un", "De quoi")) and _told_anew(text)


def _nameless(text: str, known: Language) -> bool:
    """A few words that a small one opens, and no name or number: "What did he do?"."""
    words = _PLAIN.findall(text)
    first = words[0].lower() if words else ""
    small = first not in known.articles | known.impersonal and (first in known.stop_words or first in known.starters)
    return small and len(words) <= _MOST_NAMELESS and not _NAME.search(text)


def _told_anew(text: str) -> bool:
    """A noun that takes up the sentence before, and no verb but those behind "qui" or "que"."""
    return bool(_ANEW.match(text)) and not _VERB.search(_RELATIVE.sub(" ", text))
