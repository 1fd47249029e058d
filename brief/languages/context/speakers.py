"""A sentence that quotes or reports → does it leave out who speaks?

“We check daily,” he said: the speaker is a pronoun. „Das ist ein Skandal.“: a quotation and nothing else. Where a name and a
word of saying stand in the sentence too, the pronoun may be meant by it, and nothing is told. Spanish, Italian and
Portuguese leave the pronoun out, so there a bare verb behind the quotation tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from brief.languages import normalise, pack, table
from brief.languages.context import dashed
from brief.languages.context.subjects import unnamed_subject
from brief.languages.context.verbs_of_saying import (
    ENGLISH,
    FRENCH,
    FRENCH_PARTICIPLES,
    GERMAN,
    GERMAN_FORMS,
    ITALIAN,
    PORTUGUESE,
    SPANISH,
)
from brief.languages.quoted import QUOTED

_WORD = re.compile(r"[^\W\d_]+")
_CLOSED = re.compile(r"[“”»«\"」›][.!?…,]*$")
_OPENED = re.compile(r"^(?:\d+\.)?[–—\s]*[„“«»\"「‹]")
# The same in single marks, which apostrophes look like: no mark inside that ends a quotation, or none that begins one.
_SINGLE = re.compile(
    r"['‘](?=\w)(?!.*(?:[,.!?…\d]|[^\W_\ds]|s(?!['’] [a-z]))['’”\"],?\s+[^\s.]).*|(?!.*(?<![\w'’])['‘][\w\[(£$]).*[.!?…]['’]\s*",
    re.DOTALL,
)
_MARK = re.compile(r"[„“”«»\"「」]")
_GOES_ON = re.compile(r"[\"”»]\s?,")  # ", indique le compte", behind a quotation that is left out
_SINGLES = frozenset("'‘’")
_QUOTING = _SINGLES | frozenset('„“”«»"「」‹›–—')
_FEWEST_QUOTED = 3  # words
_MARKS = 2  # characters of a comma and the mark that closes the quotation
_TAIL = 6  # characters that hold a closing mark and a full stop
_NUMBERED = 5  # characters that hold an opening mark behind a number: '12. "'

# In a quotation that the next sentence closes: "« On agit, explique Anna Velten, hôtelière."
_WITHIN = re.compile(rf",\s(?:{FRENCH})\s(?:[\w'’-]+\s){{0,4}}?[A-ZÀ-Þ][\w.-]+")
# Behind a quotation: its mark, or a comma or dash. One class comes first, so that the engine passes over all other
# characters: 1.0 µs a German sentence, against 4.6 where each of three beginnings is tried at each place.
_BEHIND = r"[“”»«\",–'’](?:(?<=,)\s*[“”\"’']?|(?<=[?!.]['’])|(?<=–)|(?<=[“”»«\"])\s*,?)\s*"


def _said_by_nobody(verbs: str, aside: str, *, like: str) -> str:
    """The verb behind the quotation or between dashes, then the end, or when and where, and no name but behind a preposition; or
    the verb at the beginning, behind a word for "as": "Según explicó ayer, el puente …"."""
    name = r"(?:\b(?:a|por|en|em|con|com|de|al|ao|à|del|do|da|su) ['‘]?[A-ZÀ-Þ][^.,“”«»\"]*)?"
    where = rf"(?:\s(?:{aside})\b[^A-ZÀ-Þ“”«»\"]*{name})?"
    behind = rf"[”»\"],?\s*(?:{verbs}){where}\s*[.,]?$|\s[-–—]\s?(?:{verbs})\s?(?:[-–—,.]|$)"
    return rf"{behind}|^(?:{like}) (?:{verbs})(?:\s(?:{aside})\b[^,A-ZÀ-Þ“”«»\"]*)?\s?,"


_SAID = f"{ENGLISH}|chanted|shouted|alleged|began|begins|goes|went|quipped|snapped|laughed"
_UNNAMED = {
    "de": rf"{_BEHIND}(?:(?:so |(?:wie )?)?(?:{GERMAN})\s+(?:er|sie)\b|so (?:er|sie|ihm|ihr)\b|"
    # "…, hatte er gesagt", "…, lautet ihre Devise"
    r"(?:hat|hatte|habe|hatten) (?:er|sie) (?:[\w.]+ ){0,4}?(?:gesagt|erklärt|betont|gemeint|geschrieben|gefordert)\b|"
    r"lautete? (?:sein|ihr)e?\b|"
    # "…, heißt es darin", "…, hieß es seitens des Vereins", "…, hieß es in der Mitteilung.", "…, hieß es am Montag."
    r"(?:hieß|heißt|hiess|heisst) es(?: (?:dazu|darin|dabei|hierzu|da|von allen Seiten)\b| seitens (?:des|der) "
    r"[A-ZÄÖÜ][a-zäöüß]+ (?!der |des |von )[a-zäöüß]| (?:in|aus) (?:dem|der) [A-ZÄÖÜ][a-zäöüß]+\W*$|"
    r"(?: am \w+| weiter| dort| da| demnach| auch| zudem| außerdem| weiters)*\W*$))",
    "en": rf"{_BEHIND}(?:(?:he|she|they|it|some|others|another|one)\s+(?:also |later |then |[a-z]+ly )?"
    rf"(?:{_SAID})\b|"
    rf"(?:{ENGLISH})\s+(?:he|she|they)\b(?=\s*(?:[,.;:]|$)))",
    "fr": rf"\b(?:a|ont|avait|avaient)[- ](?:t-)?(?:ils?|elles?)\b|"
    rf"\b(?:{FRENCH}|indigne|met|demande)[- ](?:t-)?(?:ils?|elles?)\b|"
    r"[“”»\"]\s?,?\s?(?:se\s|s['’](?:est|était)-)?(?:\w['’])?\w+(?:-| ?-?t-)(?:ils?|elles?)\b|"
    r",\s(?:\w['’])?\w+-(?:t-)?(?:ils?|elles?)\W*$|"
    rf"{_BEHIND}selon (?:lui|elle|eux)\b|,\ss['’](?:est|était)-(?:ils?|elles?)\s|"
    # "…", assure celui qui a tout vu, "…", confiera un autre
    rf"{_BEHIND}(?:(?:a|avait) )?(?:{FRENCH}|{FRENCH_PARTICIPLES}|estimé|[a-z]+era) "
    r"(?:cel(?:ui|le) qui\b|une? autre\W*$|l['’]une? d['’](?:eux|elles|entre)\b)|"
    # a paper that nobody has named: "…, selon la même source."
    r",\s(?:selon|d['’]après)\s(?:l[ae]\smême\ssource|le\s(?:document|texte|rapport|communiqué|quotidien|magazine|journal)|"
    r"l['’](?:étude|enquête|hebdomadaire|article))\W*$|"
    r"\ba-t-on (?:rappelé|ajouté|précisé|souligné|expliqué|indiqué|insisté)(?:,|\W*$)",
    "es": _said_by_nobody(
        SPANISH,
        "en|durante|tras|a|al|ante|sobre|con|por|para|antes|después|hoy|ayer|este|esta|también|además",
        like="Según|Como|Tal (?:y )?como",
    ),
    "pt": _said_by_nobody(
        PORTUGUESE,
        "em|no|na|durante|após|a|ao|à|aos|às|sobre|com|por|para|antes|depois|hoje|ontem|neste|nesta|ainda",
        like="Segundo|Conforme|Como",
    ),
    "it": _said_by_nobody(
        ITALIAN,
        "in|nel|nella|durante|dopo|a|al|alla|ai|su|con|per|prima|oggi|ieri|ancora|poi|anche",
        like="Secondo quanto|Come",
    ),
    "nl": rf"{_BEHIND}(?:zei|zegt|aldus|vertelde|vertelt|schreef|schrijft|liet|voegde|verklaarde|"
    rf"stelt)\s+(?:hij|ze|zij|hem|haar)\b|{_BEHIND}(?:aldus|zegt|zei) (?:de|het) [a-z]+\W*$",
    "sv": rf"{_BEHIND}(?:sade|säger|sa|skrev|skriver|berättar|tillade|förklarar|berättade|"
    r"förklarade|frågade|svarade|påpekade|menade|fortsatte|kommenterade|undrade)\s+(?:han|hon|de)\b",
    "da": rf"{_BEHIND}(?:sagde|siger|skrev|skriver|fortæller|tilføjede|forklarer|fortalte|"
    r"forklarede|spurgte|svarede|påpegede|mente|fortsatte|kommenterede|lyder det fra)\s+(?:han|hun|de)\b",
    "no": rf"{_BEHIND}(?:sa|sier|skrev|skriver|forteller|la|forklarer|mener|fortalte|"
    r"forklarte|spurte|svarte|påpekte|mente|fortsatte|kommenterte|innvendte|hevdet|fastslo|innrømmet)\s+(?:han|hun|de)\b",
}
_NONE = frozenset[str]()
# One of the first words is in what `_UNNAMED` looks for, and one of the others in that and in what `_ROLES` does.
_HIESS = table("lautet lautete hieß heißt hiess heisst")
_NEEDED = {
    "de": (
        table("er sie ihm ihr") | _HIESS,
        GERMAN_FORMS | _HIESS | table("so gesagt gemeint geschrieben gefordert"),
    ),
    "en": (table("he she they it some others another one"), frozenset(_SAID.split("|"))),
}
# One of these is in each of them; a sentence without any need not be looked through.
_HINTS = {
    "fr": tuple("-il|-elle|-t-on|celui|celle|autre|l'un|selon l|selon elle|selon eux|après l".split("|"))
}
_FR_THIS = r"(?:cet?|cette)(?! (?:\w+di|dimanche|semaine|année|matin|soir|midi|week|mois|nuit|après|été|hiver))"  # not a day
# A noun that names nobody says it: "sagte der Minister.", "the bank said".
_ROLES = {
    "es": rf"[”»\"],?\s*(?:{SPANISH})\s(?P<role>(?:el|la|los|las)\s[^A-ZÀ-Þ]*)$",
    "pt": rf"[”»\"],?\s*(?:{PORTUGUESE})\s(?P<role>(?:o|a|os|as)\s[^A-ZÀ-Þ]*)$",
    "it": rf"[”»\"],?\s*(?:{ITALIAN})\s(?P<role>(?:il|lo|la|i|gli|le|l['’])\s?[^A-ZÀ-Þ]*)$",
    "de": rf"{_BEHIND}(?:{GERMAN}|so)\s+(?P<role>(?:der|die|das)\s[^:]*)",
    "en": rf"{_BEHIND}(?:(?P<role>the\s(?:[\w-]+\s){{1,2}}(?:{ENGLISH}))\b|"
    rf"(?!tells|told|asks)(?:{ENGLISH})\s(?P<behind>the\s[a-z-]+)\W*$)",
    "fr": rf"{_BEHIND}(?:(?:a|ont|avai(?:en)?t)\s(?:\w+ment\s|encore\s|aussi\s|alors\s)?)?"
    rf"(?:(?:{FRENCH})(?:nt)?|disent|{FRENCH_PARTICIPLES}|(?:(?<=[”»\"] a )|(?<=[”»\"], a ))(?!été|eu|fait|pris|mis)\w+[éit]|"
    # any verb there: "…", peste le vieil homme
    r"(?:(?<=[”»\"], )|(?<=[!?…][”»\"] )|(?<=[!?…] [”»\"] ))(?:se |s['’]|lui )?"
    r"(?!entre|contre|comme|outre|soit|avant|durant|suite|\w+ment\b)[a-zéèê]{3,}(?:e|t)(?:nt)?)"
    rf"\s+(?P<role>(?:le|la|les|l['’]|son|sa|leur|{_FR_THIS})\s?.*)$",
}
# One of each is enough in a country's news.
_KNOWN = frozenset(
    "gouvernement police gendarmerie parquet exécutif opposition majorité armée pape reine roi pompiers secours autorités "
    "syndicats presse ministère justice semaine veille".split()
)
_THESE = ("ce ", "cet ", "cette ")
_OWNERS = ("son ", "sa ", "leur ")
_NAMED = re.compile(r"\w+ (?:[\w-]+ ){0,2}?[\w-]+,? [A-ZÀ-Þ]")
# No more than one word stands behind it, and then the end, or when and where: no name.
_BARE = {
    "de": re.compile(
        r"(?:der|die|das)\s(?P<noun>[A-ZÄÖÜ][\w-]*(?:er|in|ist|ent|ant|or|oge|chef|mann|frau|kandidat|vorsitzende))"
        r"(?: (?:zu[mr]|gegenüber|am|weiter|dazu|nach|vor|bei|die|das|den|einen?|sein\w*|ihr\w*)\b[^,]*)?\W*$"
    ),
    "fr": re.compile(
        r"l\w*[\s'’]+(?:ancien(?:ne)? |jeune |ex-)?(?P<noun>[a-zà-ÿ-]+)(?: [a-zà-ÿ-]+)?(?:\W*$|,? (?:dans|lors|sur|devant|après|"
        r"avant|pendant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|à (?:l['’]AFP|la presse)|"
        r"au (?:micro|journal|lancement|cours|sujet|lendemain|terme|Parisien|Figaro|Monde))\b)"
    ),
}
# The end of a quotation that was begun before, any verb and somebody's name: 'Nous fermons", lançait Rieke Holm'.
_FR_ENDS = (
    r"[^\"«“]*[\"”»],?\s(?=[a-zà-ÿ][^\"«»]{2,80}?(?:(?<!\b(?:du|de|au) )[A-ZÀ-Þ]|[A-ZÀ-Þ]\w+ [A-ZÀ-Þ]))|"
)
# A name before it, outside the quotation: the pronoun may be meant by that.
_SAYS = {
    "de": rf"\b(?:{GERMAN}|laut|zufolge|nach angaben)\b",
    "en": rf"\b(?:{ENGLISH}|according to)\b",
    "fr": rf"\b(?:{FRENCH}|selon|d['’]après)\b",
}
_GIVEN_BEHIND = re.compile(r"(?<=\w:)\s['‘]?[A-ZÀ-Þ].*$", re.DOTALL)  # "Holm said: …"
# ", so Holm", ", según la alcaldesa Ana Ruiz", ", säger Holm": in any language, with a name.
_SAID_BEHIND = re.compile(
    r".*[,–—]\s+(?=(?:so|laut|selon|d['’]après|según|segundo|secondo|enligt|ifølge|volgens|aldus|według|podle|säger|sade|menar|"
    r"sier|sa|mener|siger|sagde|dijo|dice|afirmó|señaló|disse|diz|zegt|zei|sanoo|sanoi|mówi|powiedziała?|řekla?|říká|"
    r"сказала?|говорит|отмечает|told)\s+(?:[\w'’-]+\s+){0,4}?[A-ZÀ-ÞА-ЯŁŚŻČŘŠŽ][\w.-]+)",
    re.DOTALL,
)


def speaker_missing(text: str, language: str | None, *, met: Collection[str] | None = None) -> bool:
    """Whether a sentence, or a whole quotation of several, says what someone says and not who.

    Args:
        text: may be any text.
        language: a language tag; without one only bare quotations are told.
        met: those of `words_of_speakers` that stand in it, where they are known: most sentences need no closer look then.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    stripped = text.strip()
    if not _QUOTING.isdisjoint(stripped[:_NUMBERED] + stripped[-_TAIL:]):  # few sentences open or end so
        if _GOES_ON.match(stripped):
            return True
        if (_OPENED.match(stripped) or _CLOSED.search(stripped[-_TAIL:])) and _is_all_quoted(stripped):
            return len(_WORD.findall(stripped)) >= _FEWEST_QUOTED
        if (stripped[:1] in _SINGLES or stripped[-1:] in _SINGLES) and _SINGLE.fullmatch(stripped):
            return len(_WORD.findall(stripped)) >= _FEWEST_QUOTED
    own = _patterns(language)
    if own.tag in dashed.LANGUAGES and dashed.speaker_behind_dash_missing(stripped, own.tag):
        return True
    if not _may_stand(own.verbs, met):
        return False  # most sentences end here
    match = None
    if own.unnamed and _may_stand(own.pronouns, met) and _has_hint(stripped, own.hints):
        match = own.unnamed.search(stripped)
    if match is None and own.roles:
        found = own.roles.search(stripped)
        match = found if found and _names_nobody(found, language) else None
    if match is None:
        return False
    before = QUOTED.sub(" ", stripped[: match.start() + _MARKS])
    return not (own.says and own.says.search(before.lower()))


def words_of_speakers(language: str | None) -> frozenset[str]:
    """Words of which some are in all that is looked for; none where that is not known."""
    own = _patterns(language)
    return own.pronouns | own.verbs


def _may_stand(words: frozenset[str], met: Collection[str] | None) -> bool:
    return met is None or not words or not words.isdisjoint(met)


def _has_hint(text: str, hints: Sequence[str]) -> bool:
    return not hints or any(hint in text for hint in hints)


def _said(found: re.Match[str]) -> str:
    """Who says it, with the word of saying behind."""
    return found["role"] or f"{found['behind']} said"


def _names_nobody(said: re.Match[str], language: str | None) -> bool:
    role = _said(said)
    if role.startswith(_THESE):
        return True
    if role.startswith(_OWNERS):  # "«…», insiste son avocat"; not "Holm, qui a expliqué son projet"
        return said[0][0] != "," and not _NAMED.match(role)
    bare = _BARE.get(pack(language).tag)
    found = bare.match(role) if bare else None
    if found:
        return found["noun"].lower() not in _KNOWN | pack(language).unique
    return bool(unnamed_subject(role, language))


def own_words(text: str, language: str | None) -> str:
    """A sentence without what it gives in another's words and no quotation marks: "Wir sind bereit, so Holm".

    Args:
        text: may be any text.
        language: a language tag; without one, or one without words of saying, nothing is left out.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    tag = pack(language).tag
    if tag in dashed.LANGUAGES:
        text = dashed.without_said(text, tag)
    given = _given(language)
    if given:
        text = _behind(given, text)
        text = _GIVEN_BEHIND.sub(" ", text) if ":" in text else text
    return _behind(_SAID_BEHIND, text)


def _behind(opening: re.Pattern[str], text: str) -> str:
    """A text without what it opens with; a pattern with "^" would be tried at each of its characters."""
    found = opening.match(text)
    return f" {text[found.end() :]}" if found else text


def _is_all_quoted(text: str) -> bool:
    """The text is a quotation, or the first or last part of one, and nothing else."""
    outside = QUOTED.sub(" ", text)
    if _OPENED.match(text) and not _WORD.search(outside):
        return True
    if len(_MARK.findall(text)) != 1 or _WITHIN.search(text):
        return False
    return bool(_OPENED.match(text) or _CLOSED.search(text))


@cache
def _given(language: str | None) -> re.Pattern[str] | None:
    """What ", said Holm" stands behind."""
    verbs = {
        "de": GERMAN,
        "en": ENGLISH,
        "fr": rf"(?:a )?(?:{FRENCH}|tweeté|déclaré|affirmé|écrit|expliqué)",
    }.get("und" if language is None else normalise(language))
    if verbs is None:
        return None
    name = r"[A-ZÀ-Þ][\w.-]+"
    said = rf"(?:{verbs})\s+(?:der |die |the |le |la )?{name}|(?:[a-z-]+ ){{0,3}}{name}(?: {name})? (?:{verbs})\b"
    ends = _FR_ENDS if normalise(language or "und") == "fr" else ""
    return re.compile(rf"{ends}.*?[,”“»\"]['’]?\s[\"”]?(?={said})", re.DOTALL)


class _Patterns(NamedTuple):
    tag: str
    unnamed: re.Pattern[str] | None
    roles: re.Pattern[str] | None
    says: re.Pattern[str] | None
    hints: tuple[str, ...]
    pronouns: frozenset[str]  # one of these is in what `unnamed` finds; empty where that is not known
    verbs: frozenset[str]  # the same of either


@cache
def _patterns(language: str | None) -> _Patterns:
    tag = "und" if language is None else normalise(language)
    unnamed, roles, says = (table.get(tag) for table in (_UNNAMED, _ROLES, _SAYS))
    return _Patterns(
        tag,
        re.compile(unnamed) if unnamed else None,
        re.compile(roles) if roles else None,
        re.compile(says) if says else None,
        _HINTS.get(tag, ()),
        *_NEEDED.get(tag, (_NONE, _NONE)),
    )
