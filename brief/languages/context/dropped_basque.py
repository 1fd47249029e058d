"""A Basque sentence → does its verb tell that somebody acts, and the sentence not who?

Who acts on something bears the ending -k ("Mikelek", "alkateak"), and the verb beside it is "du", "zuen", "dio": where the first
is not there, somebody told of before is meant ("2021ean Errusiara eraman zuen."). "Dute" and its like may mean nobody ("Bi lagun
atxilotu dituzte"), but with a verb of saying they need a speaker ("… aurreratu dute"). Endings alone are looked at: -ak may be
a plural that is acted on, and then nothing is told.
"""

from __future__ import annotations

import re

from brief.languages.quoted import QUOTED

_MARKS = frozenset('«»“”„"')
_LONGEST = 400  # code points of a sentence that is looked through
_SAID = (
    r"(?:esan|adierazi|jakinarazi|azaldu|gogoratu|nabarmendu|salatu|aurreratu|gehitu|erantsi|ohartarazi|iragarri|azpimarratu|"
    r"baieztatu|berretsi|aitortu|uste|espero|deitoratu|zehaztu|argitu|aipatu|onartu)"
)
_FIRST_OR_SECOND = re.compile(
    r"\b(?:dut|ditut|dugu|ditugu|nuen|nituen|genuen|genituen|duzu|dituzu|duzue|zenuen|naiz|gara|nintzen|ginen|gaitu|nau|zara|"
    r"badut|badugu|daukagu|daukat|dakit|dakigu)\b",
    re.IGNORECASE,
)
# "zuen" before a noun belongs to that, "irabazi zuen taldea", but where no verb comes behind it.
_FINITE = r"(?:d(?:u|itu|a|ira|ute|ituzte|ago|aude|io|iote)|z(?:en|iren|uten|ituzten|egoen|euden|uen|ituen|ion|ioten))"
_ACTS = re.compile(
    r"\b(?:du|ditu|dio|dizkio|die|dizkie|dauka|daki|luke|lituzke)\b|"
    r"\b(?:zuen|zituen|zion|zizkion|zien|zizkien|zeukan|zekien)(?=\s*(?:[.,;:]|eta\b|baina\b))|"
    rf"\b(?:zuen|zituen|zion|zizkion|zeukan)\b(?![^.;]*\b{_FINITE}\b)|"
    rf"\b{_SAID} (?:dute|dituzte|zuten|zituzten|diete|zieten|diote)\b"
)
_SAYS_SO = re.compile(
    r"\b(?:duenez|dutenez|zuenez|zutenez|dioenez|diotenez|zioenez|ziotenez)\b", re.IGNORECASE
)
# What has the ending of one who acts: not "etxetik", "emaitzarik".
_ACTOR = re.compile(r"\b(?:[A-ZÑ]\w*(?<![td]i)k|\w*[^\W\d_i]k|\w+-e?k)\b")
_IS = re.compile(r"\b(?:da|dira|zen|ziren|dago|daude|zegoen|zeuden|doa|dator)\b")
# What ends so and is nobody.
_NOBODY = re.compile(
    r"\b(?:\w+(?:tuak|duak)(?= ditu\b)|ez ezik|gutxienik|gehienik|behintzak|orok|askok eta askok)\b",
    re.IGNORECASE,
)
# Of these nobody is the one who acts: the weather, "it is worth", "it seems".
_OF_NOBODY = re.compile(
    r"\b(?:euria|elurra|hotz|bero|haizea|kazkabarra|merezi|balio|ematen|dirudi|eskerrak|nahikoa)\b",
    re.IGNORECASE,
)


# "2020an koman egon zen", "Esposizio bat da", "sustatzaileetako bat izan zen": nobody who is.
_WAS = re.compile(
    r"\d{4}\w{0,3}n,? (?:[a-zñ]+(?:n|tu|du|i|o|z|ra|tik) ){1,4}(?:zen|da)\b(?=\s?[,.]|\s+eta\b)|"
    r"[A-ZÑ][a-zñ]+ bat (?:izan )?(?:da|zen)\s?[,.]|"
    r"(?:[^,;:\sA-ZÑ]+ |[A-ZÑ]\w*(?:en|an|ko) )+[a-zñ]+(?:etako|etariko) bat (?:izan )?(?:zen|da)\s?[,.]"
)


def actor_left_out(text: str) -> bool:
    """Whether nobody in a Basque sentence can be the one whom its verb means.

    Args:
        text: one sentence; may be any text.
    """
    head = text[:_LONGEST]
    if not _MARKS.isdisjoint(head):
        head = QUOTED.sub(" ", head)
    says = _SAYS_SO.search(head)
    if _WAS.match(head):
        return True
    if says and not _ACTOR.search(head, 0, says.start()) and "," in head[says.end() : says.end() + 1]:
        return True
    acts = _ACTS.search(head)
    if not acts or _IS.search(head, 0, acts.start()):
        return False  # "Elordi da faborito, eta irabaziko du"
    if _ACTOR.search(_NOBODY.sub(" ", head)):
        return False
    return not _FIRST_OR_SECOND.search(head) and not _OF_NOBODY.search(head)
