"""A sentence → the noun of a definite subject that nobody has named: "minister" of "Der Minister sagte".

"Der Minister", "The company", "L'incendie" mean one that was told of before, unless what follows says which ("Der
Minister für Verkehr"). Such nouns stand in the packs (`roles`), and count behind a preposition too ("Bei dem Unfall"). Of
other nouns the verb tells: what happened once ("Die Siegerehrung war für 15.45 Uhr geplant") happened to one that was told of
before, while what holds always may be said of any ("Der Igel ist ein Säugetier"). Nouns of which a reader knows the one
that is meant are left out (`unique`: "Die Polizei", "The government"), and so are names in capitals ("Der DGB").

The patterns stand in `definite`, nouns in the packs. Which nouns and verbs: German and French; English is read by its small
words instead (`unnamed`), Scandinavian by the endings of its nouns (`suffixed`); `roles` alone in Spanish, Italian, Portuguese
and Dutch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from itertools import pairwise

from brief.languages import Language, pack
from brief.languages.context.definite import (
    ANAPHORIC,
    ARTICLES,
    ASIDE,
    EVENTS,
    LEADS,
    MERGED,
    OF,
    OWNED,
    PARTY,
    PEOPLE,
    PLACED,
    SOURCES,
    STATE,
    UNITS,
)
from brief.languages.context.suffixed import LANGUAGES as SUFFIXED
from brief.languages.context.suffixed import suffixed_subject
from brief.languages.tokens import OPENING, WORD, in_any_case

_NAME = re.compile(r"(?<=[\s'’])[A-ZÀ-Þ]")
_HEAD = 120  # code points that hold the subject and what names it
_EVENT_HEAD = 240  # code points in which a verb's last part is looked for
_NONE = frozenset[str]()
_MAX_WORDS = 3  # two adjectives and the noun
_MAX_AGED_WORDS = 6
_MAX_OWNED = 5  # words behind "The city's" among which a name is looked for
_MAX_NAMED = 6  # words behind "L'avocat des" among which a name is looked for
_NATIONAL = ("ische", "ischen", "ischer", "isches")  # ends what names a country
_SINGULAR = ("t", "wird", "darf", "will", "kann", "muss")  # ends a verb of one
_PLAIN = 10  # letters of a noun that says little by itself
# "Fahrer", "Schwedin", "captors", "policemen", "joueuse"; "moteur" and "computer" as well: rather too many.
_SOMEONE = tuple(
    ending + number
    for ending in "er or eur euse ien ienne in ist iste ant ent ian ese man".split()
    for number in ("", "s", "en", "nen")
) + ("men", "people", "leute")
_PLACES = frozenset(
    "Stadt Hauptstadt Kleinstadt Region Provinz Gemeinde Ortschaft Bezirk Dorf Insel Bundesstaat Landkreis".split()
)
_SUFFIX = 6  # letters of a noun that may end a longer word
# A sentence that opens with several: "Die Demonstranten", "Demonstrantene".
_SEVERAL = {
    "de": re.compile(r"Die (?:\w+en )?\w+(?:en|leute)\b"),
    "no": re.compile(r"\w+[ea]ne\b"),
    "da": re.compile(r"\w+er?ne\b"),
    "sv": re.compile(r"\w+[aeo]rna\b"),
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
    if known.tag == "en":
        return _english()(sentence_text, known)
    head = sentence_text[:_HEAD].lstrip(OPENING)
    if known.tag in SUFFIXED:
        return suffixed_subject(head, known)
    definite = _definite(known.tag).match(head)
    if definite and not definite.lastgroup:
        return (
            _role(WORD.findall(head, definite.end()), known)
            or _of_event(sentence_text, known)
            or _behind(head, known)
        )
    return (_placed(head, definite, known) if definite else "") or _behind(head, known)


def may_be_one_person(noun: str, sentence: str, language: str | None) -> bool:
    """Whether a noun that a sentence does not name, lower-cased, may be a person: it is in `roles`, tells an age, or has an
    ending of such as name one ("the 31-year-old"); not where the sentence opens with several ("Die Demonstranten")."""
    known = pack(language)
    if not (noun[0].isdigit() or noun.endswith(_SOMEONE) or _is_role(noun, known)):
        return False
    several = _SEVERAL.get(known.tag)
    return several is None or several.match(sentence.lstrip(OPENING)) is None


def _placed(head: str, definite: re.Match[str], known: Language) -> str:
    """A role behind a preposition: "Bei dem Unfall"; not "Im Kulturausschuss", which tells where well enough."""
    rest = head[definite.end() :]
    source = (definite["placed"] or "").lower() in SOURCES
    if not known.capital_nouns and not source and _NAME.search(rest):
        return ""  # "At the meeting, Anna Berg said": somebody is named
    role = _role(WORD.findall(rest), known)
    return role if role in (_inflected_roles(known.tag) if known.capital_nouns else known.roles) else ""


def _behind(head: str, known: Language) -> str:
    """A role behind a few words and a comma: "On Monday, the minister"."""
    lead = _lead(known.tag)
    found = lead.match(head) if lead else None
    if not found:
        return ""
    role = _role(WORD.findall(head, found.end()), known, aside=ASIDE.get(known.tag, _NONE))
    if role or not found.groupdict().get("article"):
        return role
    # "En Italie, les écoles ont rouvert": not named places, but "Selon Le Monde, la drogue se trouvait"
    if not known.capital_nouns and _NAME.search(found[0]) and not found[0].lower().startswith(SOURCES):
        return ""
    return _of_event(head[found.start("article") :], known, opens=False)


def _role(own: Sequence[str], known: Language, *, aside: frozenset[str] = _NONE) -> str:
    """The first of these words that is one of `roles`, adjectives before it aside.

    Args:
        aside: what names nothing behind it, though it does elsewhere.
    """
    aged = bool(own) and own[0][0].isdigit()  # "The 52-year-old football manager"
    anaphoric = False
    for place in range(min(_MAX_AGED_WORDS if aged else _MAX_WORDS, len(own))):
        word = own[place].lower()
        if word in UNITS:
            if aged:
                continue
            return ""
        # "der verletzte Fahrer" is no "Verletzte", "le Syndicat" a name
        is_noun = own[place][0].isupper() == known.capital_nouns and word not in known.stop_words
        if is_noun and known.capital_nouns and _is_unique(word, known):
            return ""
        if (
            place
            and is_noun
            and own[place - 1].endswith(_NATIONAL)
            and word.endswith(STATE.get(known.tag, ()))
        ):
            return ""
        countryman = aged and f"der {word}" in known.determiners  # "Der 31-jährige Franzose"
        if is_noun and (anaphoric or countryman or _is_role(word, known)):
            return "" if _names(own[place + 1 :], known, aside=aside) else word
        anaphoric = (anaphoric and not word.endswith("sten")) or word in ANAPHORIC.get(known.tag, _NONE)
        # adjectives may stand between, "Der verletzte Fahrer", but nothing that names or ends the phrase
        if own[place][0].isupper() or own[place] == "," or word in known.naming or word in known.verbs:
            return ""
    return ""


def _of_event(text: str, known: Language, *, opens: bool = True) -> str:
    """The noun to which something happened once, or that belongs to what was told of before.

    Args:
        opens: it opens the sentence; of what holds now it may tell then what holds of any ("Die Füchse jagen"), or a long
            word which one ("Das Hutfestival beginnt").
    """
    head = text[:_EVENT_HEAD].lstrip(OPENING)
    for pattern in _patterns(known.tag):
        if found := pattern.match(head):
            noun = found["noun"].rsplit(" ", 1)[-1]
            # "Das US-Ministerium", "Der Volvo-Chef", "Die Münchner"
            plural = noun.endswith(("er", "ern")) and head[:3].lower() != "der"
            named = noun[:2].isupper() or (known.capital_nouns and ("-" in noun or plural))
            now = found.groupdict().get("now") if opens else None
            any_one = now is not None and (not now.endswith(_SINGULAR) or len(noun) > _PLAIN)
            return "" if named or any_one or _is_unique(noun.lower(), known) else noun.lower()
    return ""


def _names(behind: Sequence[str], known: Language, *, aside: frozenset[str] = _NONE) -> bool:
    """What stands behind a role says which: a name, "of …", or a comma with a name or a clause of its own.

    In Romance languages an adjective may stand before that: "Le comité indépendant de l'agence".
    """
    after, then = (*behind, "", "")[:2]
    if after == "s":  # "The city's leader Rieke Holm"
        return any(word[0].isupper() for word in behind[1:_MAX_OWNED])
    if after == ",":
        if behind[2:3] == ["ans"]:  # "Le garçon, 4 ans, a"
            return False
        return not then or then[0].isupper() or then[0].isdigit() or then.lower() in known.telling
    if after[:1].isupper() or after[:1].isdigit():
        return True
    if after.lower() in known.naming:
        # not "Gehen die Gäste mit, …"
        return (
            (after not in aside or _in_named_place(behind))
            and then != ","
            and not _unnamed_too(behind, known)
        )
    if known.adjectives and after.endswith(tuple(known.adjectives)) and after not in known.finite:
        return after.endswith("ant") or _names(behind[1:], known)  # "Le photographe américain Cole"
    if then.lower() in known.completing:
        return after.lower() not in known.verbs and not after.endswith("e")
    # "L'enquête menée par l'agence", "The study led by Oxford"
    return (
        then.lower() in known.naming and bool(known.participles) and after.endswith(tuple(known.participles))
    )


def _in_named_place(behind: Sequence[str]) -> bool:
    """ "(Am Montag wurde die Sperre) in der Stadt Nordau": the place says which."""
    return any(kind in _PLACES and name[0].isupper() for kind, name in pairwise(behind[:_MAX_NAMED]))


def _unnamed_too(behind: Sequence[str], known: Language) -> bool:
    """What should name it is a role that nobody names either, or an age: "(Der Fahrer) des Wagens", "(L'homme) de 34 ans"."""
    of = OF.get(known.tag)
    found = of.match(" ".join(behind[:_MAX_OWNED])) if of else None
    if not found or not found["article"]:
        return bool(found)
    if not known.capital_nouns and any(word[0].isupper() for word in behind[:_MAX_NAMED]):
        return False  # "L'avocat des prévenus, maître Halimi"
    return bool(_role(behind[len(found[0].split()) :], known))


def _is_role(word: str, known: Language) -> bool:
    """German joins nouns, "übergangstrainer" is a "trainer", and its nouns have endings: "des Wagens", "den Gesprächen"."""
    if not known.capital_nouns:
        return word in known.roles
    return word in _inflected_roles(known.tag) or _ends_with(word, _long_roles(known.tag))


def _is_unique(word: str, known: Language) -> bool:
    return word in known.unique or (known.capital_nouns and _ends_with(word, _long_unique(known.tag)))


@cache
def _english() -> Callable[[str, Language], str]:
    """What reads English; its patterns would make brief slow to start in other languages."""
    from brief.languages.context.unnamed import unnamed_in_sentence

    return unnamed_in_sentence


@cache
def _lead(tag: str) -> re.Pattern[str] | None:
    return re.compile(LEADS[tag]) if tag in LEADS else None


@cache
def _definite(tag: str) -> re.Pattern[str]:
    """An article; in the group "placed" a preposition before it, in "merged" one that is joined with it."""
    article = rf"(?:{in_any_case('|'.join(sorted(pack(tag).articles)))})[\s'’]+(?i:{PARTY.get(tag, '')})"
    placed = rf"(?:(?P<placed>{in_any_case(PLACED[tag])})\s+)?" if tag in PLACED else ""
    merged = rf"|(?P<merged>{in_any_case(MERGED[tag])})\s+" if tag in MERGED else ""
    return re.compile(placed + article + merged)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(f"(?i:{ARTICLES[tag]}){table[tag]}") for table in (OWNED, PEOPLE, EVENTS) if tag in table
    )


@cache
def _inflected_roles(tag: str) -> frozenset[str]:
    return _inflected(pack(tag).roles)


def _inflected(roles: Collection[str]) -> frozenset[str]:
    """German nouns, and their genitives and datives."""
    datives = {f"{role}n" for role in roles if role.endswith(("e", "er", "el"))}
    return frozenset({*roles, *datives, *(f"{role}{ending}" for role in roles for ending in ("s", "es"))})


def _ends_with(word: str, nouns: dict[str, tuple[str, ...]]) -> bool:
    """Whether one of the nouns ends a word; one look at its last letters says no to most."""
    found = nouns.get(word[-_SUFFIX:])
    return found is not None and word.endswith(found)


@cache
def _long_roles(tag: str) -> dict[str, tuple[str, ...]]:
    long = {role for role in pack(tag).roles if len(role) >= _SUFFIX}
    return _by_ending(_inflected(long) if pack(tag).capital_nouns else long)


@cache
def _long_unique(tag: str) -> dict[str, tuple[str, ...]]:
    return _by_ending(noun for noun in pack(tag).unique if len(noun) >= _SUFFIX)


def _by_ending(nouns: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The nouns by their last letters."""
    found: dict[str, tuple[str, ...]] = {}
    for noun in sorted(nouns):
        found[noun[-_SUFFIX:]] = (*found.get(noun[-_SUFFIX:], ()), noun)
    return found
