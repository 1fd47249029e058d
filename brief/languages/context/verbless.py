"""A sentence → is it only a part of one, that goes on with what stands before it?

"Deutschlandweit." and "The moon?" are too short for one; "There is no deal yet." names nothing; "Weil es regnet." and "Was
hinter dem Plan steckt." are clauses without the one that they belong to; "The idea: …", "Une manière de gagner du temps.",
"Développant ses idées.", "Difficile à croire." take up the sentence before, as French news often does.

German, English and French; only what the opening shows, since no verb is looked up but in English (`verbs_english`) and French
(`verbs_french`).
"""

from __future__ import annotations

import re

from brief.languages import Language, pack
from brief.languages.context.verbs_english import has_no_verb
from brief.languages.context.verbs_french import is_part
from brief.languages.context.verbs_german import is_part as is_part_german
from brief.languages.context.verbs_northern import LANGUAGES as NORTHERN
from brief.languages.context.verbs_northern import lacks_verb
from brief.languages.quoted import is_half

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_BRACKETED = re.compile(
    r"\((?=[^\W\d_])[^()]{8,}\),? [a-zß-ÿ]"
)  # "(Deutsch: …) und einem Dreieck beschmiert."
_ASKED = re.compile(r"[?!]\W*$")
_HEAD = 40  # code points of two words
_SHORT = 84  # code points of twelve words
# Words, where most such short sentences need more: of 300 English ones one in ten stands alone, of 40 Norwegian ones too.
_MOST_NAMELESS = {"en": 12, "de": 9, "fr": 9, "no": 9, "sv": 6, "da": 6, "ru": 5}
# "Nobody was hurt.": so in what the headline tells.
_NOBODY = frozenset("nobody niemand niemanden personne aucun aucune ingen ingenting".split())
# What a Scandinavian subject may begin with that says enough: "En ändring", "Mange".
_INTRODUCING = frozenset("en ett et ei mange många enkelte to tre fire fem seks två fyra sex nye nya".split())
_PLAIN = re.compile(r"[^\W_]+")
_NAME = re.compile(r"\s\W*[A-Z0-9À-ÞА-ЯЁ]|['’][A-ZÀ-Þ]|www")

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
    if sentence.startswith("(") and _BRACKETED.match(sentence):
        return True
    text = sentence.lstrip("\"'„“”«» \n\t–—-")
    if len(text) < _HEAD and 0 < len(_WORD.findall(text)) <= (2 if _ASKED.search(text) else 1):
        return True
    if known.tag in NORTHERN and lacks_verb(text, known):
        return True
    if known.tag in _MOST_NAMELESS and len(text) < _SHORT and _nameless(text, known):
        return True
    # half a quotation is told whole, and a cry in it is none of the reporter's
    if known.tag not in _CLAUSE or is_half(sentence):
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
        return is_part_german(text, known)
    return known.tag == "fr" and is_part(text, sentence, known)


def _nameless(text: str, known: Language) -> bool:
    """A few words that a small one opens, and no name or number: "What did he do?"."""
    found = _PLAIN.search(text)
    first = found[0].lower() if found else ""
    small = first in known.starters
    says_enough = first in known.articles or first in known.impersonal or first in _INTRODUCING
    if not small or says_enough or _NAME.search(text):
        return False
    words = _PLAIN.findall(text.lower())
    return len(words) <= _MOST_NAMELESS[known.tag] and _NOBODY.isdisjoint(words)
