"""A sentence → the noun of a definite subject that nobody has named: "minister" of "Der Minister sagte".

"Der Minister", "The company", "L'incendie" mean one that was told of before, unless what follows says which ("Der
Minister für Verkehr"). Such nouns stand in the packs (`roles`), and count behind a preposition too ("Bei dem Unfall"). Of
other nouns the verb tells: what happened once ("Die Siegerehrung war für 15.45 Uhr geplant") happened to one that was told of
before, while what holds always may be said of any ("Der Igel ist ein Säugetier"). Nouns of which a reader knows the one
that is meant are left out (`unique`: "Die Polizei", "The government"), and so are names in capitals ("Der DGB").

Which nouns and verbs: German, English, French; `roles` alone in Spanish, Italian, Portuguese and Dutch.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from brief.languages import Language, pack
from brief.languages.tokens import OPENING, WORD

_NAME = re.compile(r"(?<=\s)[A-ZÀ-Þ]")
_HEAD = 120  # code points that hold the subject and what names it
_EVENT_HEAD = 240  # code points in which a verb's last part is looked for
_MAX_WORDS = 3  # two adjectives and the noun
_MAX_AGED_WORDS = 6
_MAX_OWNED = 5  # words behind "The city's" among which a name is looked for
_SUFFIX = 6  # letters of a noun that may end a longer word

# What may stand before the article, and what it is joined with.
_PLACED = {
    "de": "bei|in|auf|an|gegen|mit|laut|aus|durch|für|unter|neben|über|von|zu",
    "en": "in|at|during|inside|outside|under|with|for|to|by|on|against|from",
    "fr": "dans|lors de|sur|contre|avec|pour|par|à|pendant|durant",
}
_MERGED = {"de": "beim|im|am|vom|zum|zur|ins|ans", "fr": "au|aux|lors du"}
# What names nobody before a comma: "On Monday, the minister"; "Selon Ouest-France, les surveillants".
_LEADS = {
    "en": re.compile(
        r"(?:on|in|at|last|this|earlier|later|yesterday|according to|after|during)\b[^,.;:\"“”]{0,50},\s+the\s",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|selon|d['’]après|dans|à|en|au|depuis|après|une?|deux)\b"
        r"[^,.;:\"«»]{0,60},\s+|(?:pour|lors|avant|malgré|face|afin)\b(?-i:[^,.;:\"«»A-ZÀ-Þ]{0,60}),\s+|selon\s|d['’]après\s)(?:le\s|la\s|les\s|l['’])",
        re.IGNORECASE,
    ),
}
_PARTY = {"de": r"(?:\w{2,5}-(?=politiker|abgeordnete|sprecher))?"}  # names a party, and nobody

# At most two adjectives, a noun, and a verb of what happened once.
_ARTICLES = {"de": "(?:der|die|das) ", "en": "the ", "fr": "(?:l['’]|le |la |les )"}
_EVENTS = {
    "de": r"(?:(?!\w+sten )[a-zäöü]\w+e[nrms]? ){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+[a-zß]) "
    r"(?:(?:(?!könnten?|möchten?|müssten?|sollten?|dürften?|heute|bitte|rechte|zweite|dritte|erste)[a-zäöüß]{3,}ten?|"
    r"war(?:en)?|wurden?|hatten?|sei(?:en)?|habe|werde|sollen?|hätten|müssten|"
    r"(?:ließ|ging|gab|kam|stand|lag|blieb|fand|hielt|sah|sprach|fiel|nahm|zog|wies|warf|bot|stieß|trat|traf|trug|schien|"
    r"schrieb|stieg|sank|schloss|verlor|gewann|begann|flog|fuhr|lief|rief|half|bat|griff|starb|verließ|erhielt|bekam|"
    r"entstand|entschied|ergab|erschien|verschwand|verstarb|gestand|unterschrieb|beschloss|befand|sprang|schlug)(?:en)?)\b|"
    r"(?:hat|haben|ist|sind)\b(?! (?:ein|eine|kein|keine)\b)[^,.;:]* "
    r"\w*(?:ge|be|ver|er|ent|zer)\w{2,}(?:t|en)(?: worden)?[.,;:!?\"“])",
    "en": r"(?:(?!only|first|last|most|best|biggest|that|who|which|whose|set|due)[a-z][\w-]+ ){0,2}"
    r"(?P<noun>(?!that|who|which|whose|has|have|had|was|were|is|are|will|would|could|also)[a-z][\w-]+[a-z]) "
    r"(?!expected|supposed|intended|designed|said to)"
    r"(?:(?:also|then|later|quickly|eventually|initially|previously|originally|immediately|finally|now|soon|subsequently) )?"
    r"(?:was|were|had|did|came|went|took|began|became|gave|fell|rose|saw|got|ran|told|said|says|heard|"
    r"found|won|would|drew|grew|knew|flew|broke|"
    r"(?:has|have) (?:\w+ly |also |already |now |since |not )?(?:been|had|taken|made|come|become|gone|\w+ed)|"
    r"will (?:be|join|go|take|also)|(?:occurr|happen|di|arriv|end|start|appear|collaps|crash|land|open|clos)ed|"
    r"[a-z]{2,}ed (?:an?|the|that|h[ie][sr]|its|their|to|this|us|him|them|it|they|he|she|out|up|down|[A-Z]\w+))\b",
    "fr": r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,})(?! (?:de|du|des|à|au|aux|en|qui|que|dont)\b)"
    r"(?: (?!\w*(?:ais|aise|aises|ois|oise|ien|ienne|iens|iennes|ain|aine|ains|aines)\b)\w+)? "
    r"(?:(?:s['’]|n['’]|l['’]|en |y )?(?:avai(?:en)?t|étai(?:en)?t|(?:a|ont|est|sont) (?:\w+ment |pas |déjà |aussi |également |"
    r"été |ensuite |depuis |alors |d['’]abord |donc )*\w{2,}(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|te?s?)\b)|"
    r"se sont|[^\W\d_]{3,}(?:ai(?:en)?t)\b)",
}

# A noun that belongs to what was told of before: "Die Modalitäten dieser Hilfe", "The aim of this plan".
_OWNED = {
    "de": r"(?:[a-zäöü]\w+e[rn]? )?(?P<noun>[A-ZÄÖÜ][\w-]+) (?:(?:von|in|bei|mit|für|auf|an) )?"
    r"(?:diese[rsnm]|seine[rsnm]|ihre[rsnm])\b(?! (?:Jahre?s|Woche|Saison|Tage))",
    "en": r"(?:[a-z]\w+ ){0,2}(?P<noun>[a-z]\w+) (?:of|for|in|behind|to|on) (?:this|that|these|those|his|her|their|its)\b"
    r"(?! (?:year|week|month|season|summer|winter|spring|autumn|weekend|morning)\b)",
    "fr": r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,}) (?:\w+ )?(?:de|à|sur|dans|pour) (?:cet?|cette|ces|son|sa|ses|leurs?)\b"
    r"(?! (?:année|semaine|saison|été|hiver|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)",
}

# Someone of whom only the country is told: "The Swede lost".
_PEOPLE = {
    "en": r"(?P<noun>Swede|Dane|Finn|Spaniard|Scot|Briton|Pole|Turk|(?:French|English|Irish|Dutch|Welsh)(?:wo)?man|"
    r"[A-Z][a-z]+(?:ian|ean|ese))(?:,? --|,| (?:is|was|has|had|said|says|who|will|also|then|beat|won|lost|\w+ed)\b)",
    "fr": r"(?P<noun>[A-Z][a-zéè]+(?:aise?|ienn?e?|aine?|oise?|ole?|ande?)) (?:a|est|s['’]est|avait|était|n['’]a)\b",
}


def unnamed_subject(sentence_text: str, language: str | None) -> str:
    """The noun of a definite subject, or one behind a preposition, that the sentence opens with and does not name.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without tables has no such nouns.
    Returns:
        The noun, lower-cased; "" where the sentence opens otherwise, or says which ("Der Minister für Verkehr", "Der
        Minister Holm").
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    known = pack(language)
    if not known.roles:
        return ""
    head = sentence_text[:_HEAD].lstrip(OPENING)
    definite = _definite(known.tag).match(head)
    if definite and not definite.lastgroup:
        return _role(WORD.findall(head[definite.end() :]), known) or _of_event(sentence_text, known)
    return (_placed(head, definite, known) if definite else "") or _behind(head, known)


def _placed(head: str, definite: re.Match[str], known: Language) -> str:
    """A role behind a preposition: "Bei dem Unfall"; not "Im Kulturausschuss", which tells where well enough."""
    rest = head[definite.end() :]
    if not known.capital_nouns and _NAME.search(rest):
        return ""  # "At the meeting, Anna Berg said": somebody is named
    role = _role(WORD.findall(rest), known)
    return role if role in known.roles else ""


def _behind(head: str, known: Language) -> str:
    """A role behind a few words and a comma: "On Monday, the minister"."""
    lead = _LEADS.get(known.tag)
    found = lead.match(head) if lead else None
    return _role(WORD.findall(head[found.end() :]), known) if found else ""


def _role(own: Sequence[str], known: Language) -> str:
    """The first of these words that is one of `roles`, adjectives before it aside."""
    aged = bool(own) and own[0][0].isdigit()  # "The 52-year-old football manager"
    for place in range(min(_MAX_AGED_WORDS if aged else _MAX_WORDS, len(own))):
        word = own[place].lower()
        # "der verletzte Fahrer" is no "Verletzte", "le Syndicat" a name
        is_noun = own[place][0].isupper() == known.capital_nouns
        if is_noun and known.capital_nouns and _is_unique(word, known):
            return ""
        if is_noun and _is_role(word, known):
            return "" if _names(own[place + 1 :], known) else word
        # adjectives may stand between, "Der verletzte Fahrer", but nothing that names or ends the phrase
        if own[place][0].isupper() or own[place] == "," or word in known.naming or word in known.verbs:
            return ""
    return ""


def _of_event(text: str, known: Language) -> str:
    """The noun to which something happened once, or that belongs to what was told of before."""
    head = text[:_EVENT_HEAD].lstrip(OPENING)
    for pattern in _patterns(known.tag):
        if found := pattern.match(head):
            noun = found["noun"]
            named = noun[:2].isupper()  # "Das US-Ministerium"
            return "" if named or _is_unique(noun.lower(), known) else noun.lower()
    return ""


def _names(behind: Sequence[str], known: Language) -> bool:
    """What stands behind a role says which: a name, "of …", or a comma with a name or a clause of its own.

    In Romance languages an adjective may stand before that: "Le comité indépendant de l'agence".
    """
    after, then = (*behind, "", "")[:2]
    if after == "s":  # "The city's leader Rieke Holm"
        return any(word[0].isupper() for word in behind[1:_MAX_OWNED])
    if after == ",":
        return not then or then[0].isupper() or then[0].isdigit() or then.lower() in known.telling
    if after[:1].isupper() or after[:1].isdigit() or after.lower() in known.naming:
        return True
    if then.lower() in known.completing:
        return after.lower() not in known.verbs and not after.endswith("e")
    # "L'enquête menée par l'agence", "The study led by Oxford"
    return (
        then.lower() in known.naming and bool(known.participles) and after.endswith(tuple(known.participles))
    )


def _is_role(word: str, known: Language) -> bool:
    """German joins nouns: "übergangstrainer" is a "trainer"."""
    return word in known.roles or (known.capital_nouns and word.endswith(_long_roles(known.tag)))


def _is_unique(word: str, known: Language) -> bool:
    return word in known.unique or (known.capital_nouns and word.endswith(_long_unique(known.tag)))


@cache
def _definite(tag: str) -> re.Pattern[str]:
    """An article; in the group "placed" a preposition before it, in "merged" one that is joined with it."""
    article = rf"(?:{'|'.join(sorted(pack(tag).articles))})[\s'’]+{_PARTY.get(tag, '')}"
    placed = rf"(?:(?P<placed>{_PLACED[tag]})\s+)?" if tag in _PLACED else ""
    merged = rf"|(?P<merged>{_MERGED[tag]})\s+" if tag in _MERGED else ""
    return re.compile(placed + article + merged, re.IGNORECASE)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(f"(?i:{_ARTICLES[tag]}){table[tag]}")
        for table in (_OWNED, _PEOPLE, _EVENTS)
        if tag in table
    )


@cache
def _long_roles(tag: str) -> tuple[str, ...]:
    return tuple(sorted(role for role in pack(tag).roles if len(role) >= _SUFFIX))


@cache
def _long_unique(tag: str) -> tuple[str, ...]:
    return tuple(sorted(noun for noun in pack(tag).unique if len(noun) >= _SUFFIX))
