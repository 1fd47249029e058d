"""A sentence → does a noun in the course of it mean what only stands outside it?

"La Provence rapporte le cas de cet homme" and "À leur arrivée, les secours n'ont pu ranimer l'enfant": a demonstrative, or a
definite noun of `roles`, that nothing before it in the sentence can be. What can: for a demonstrative the same noun, or any
noun of its gender and number in an earlier clause, as articles show them; for a role something new ("un homme"), a name, or
what follows and says which ("l'enfant de Holm", "cet homme qui"). Openings are the part of `openers` and `subjects`.

French; what stands in quotation marks is left out, since its speaker may be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from brief.languages import Language, pack
from brief.languages.quoted import QUOTED

_TOKEN = re.compile(r"[,:;()–—!?….]|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*\d|\d+[hH]?\d*")
# What most sentences without any are told by, at a third of the cost of a closer look.
_QUICK = {
    "fr": re.compile(r"\b(?:(?P<shown>[Cc](?:et?|ette|es)) |(?:[Ll][ea]s?|du|[Aa]ux?) |[Ll]['’])([\w-]+)")
}
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_STEM = 5  # letters by which a noun is known again
_WITHIN = 5  # words behind a noun in which a relative clause says which
_LINKING = 3  # letters of what joins the parts of a name: "Le Courrier de Nice"
_MAX_DESCRIBED = 3  # words behind a role among which a name is looked for: "le candidat démocrate Holm"
_AGED = " ans"
_SPANS = frozenset(
    "plus moins âge bout terme cours délai mandat règne durée période".split()
)  # "les plus de 11 ans"
_QUOTATION = "…"


@dataclass(frozen=True, slots=True)
class _Words:
    """The closed classes of a language."""

    demonstratives: dict[str, str]  # each with its gender, "m" or "f", or "p" for the plural
    determiners: dict[str, str]  # the same of all: "l" may be both
    articles: frozenset[str]
    introducing: frozenset[str]  # what follows these is new: "un"
    between: frozenset[str]  # may stand between these and the noun: "deux", "jeune"
    former: frozenset[str]  # make one of many of a role
    breaks: frozenset[str]  # begin another clause
    joining: str  # begins one, or joins two words: "et"
    relative: frozenset[str]
    saying_which: frozenset[str]  # behind a role
    now: frozenset[
        str
    ]  # times, and nouns that a demonstrative places as seen from today, or in an idiom: "ce matin"
    measures: frozenset[str]  # what is counted in
    named: frozenset[str]  # nouns that a name may be: "Holm … cet homme"
    persons: frozenset[str]  # roles that anybody new may have: "un homme … la victime"
    events: frozenset[str]  # roles that no name before them can be: "Holm est revenue sur l'incendie"
    places: frozenset[str]  # that any name before them may be
    common: frozenset[str]  # roles of which there is always one: "la loi"


_FR = _Words(
    demonstratives={"ce": "m", "cet": "m", "cette": "f", "ces": "p"},
    determiners={
        **dict.fromkeys("un le du au ce cet mon ton notre votre tout".split(), "m"),
        **dict.fromkeys("une la sa cette ma ta toute".split(), "f"),
        **dict.fromkeys("son leur chaque".split(), "mf"),
        **dict.fromkeys(
            "les des aux ces ses leurs mes nos vos plusieurs quelques certains certaines".split(), "p"
        ),
        **dict.fromkeys(
            "deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille".split(), "p"
        ),
    },
    articles=frozenset("le la les l du au aux".split()),
    introducing=frozenset(
        "un une chaque aucun aucune plusieurs quelques tout toute tous toutes des cette cet ces".split()
    ),
    between=frozenset(
        "deux trois quatre cinq six sept huit neuf dix jeune jeunes petit petite grand grande nouveau nouvelle nouveaux "
        "nouvelles ancien ancienne premier autre autres principal second seconde deuxième".split()
    ),
    former=frozenset("ancien ancienne".split()),
    breaks=frozenset(", : ; ( ) – — ! ? qui dont où mais lorsque lorsqu quand si alors car comme".split()),
    joining="et",
    relative=frozenset("qui que qu dont où".split()),
    saying_which=frozenset(
        "de du des d à au aux qui que qu dont où pour contre sur en et le la l entre par avec dans ( … nommé nommée "
        "chargé".split()
    ),
    now=frozenset(
        "année années semaine semaines fois nuit saison saisons été hiver automne printemps après-midi jour jours lundi "
        "mardi mercredi jeudi vendredi samedi dimanche matin soir week-end weekend week mois midi stade moment heure heures "
        "monde période égard effet point titre genre type sorte temps pays continent siècle décennie époque fameux fameuse "
        "même mêmes dernier dernière derniers dernières premier première prochain prochaine prochains prochaines rentrée "
        "début fin instant niveau cas sujet mandat quinquennat cadre semestre trimestre que qu qui sont ne n dont soit à en "
        "sera serait fut fait sens domaine temps-ci temps-là cas-là afin ton raison âge an ans minute "
        "minutes seconde secondes janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    ),
    measures=frozenset(
        "euros dollars millions milliards mètres kilomètres km tonnes degrés points pour".split()
    ),
    named=frozenset(
        "homme femme ville région parti proche ancien ancienne élu élue député ministre groupe entreprise société commune "
        "village quartier site état province île club équipe figure fils fille personnage président acteur actrice comédien "
        "comédienne chanteur chanteuse artiste département capitale territoire personnes".split()
    ),
    persons=frozenset(
        "suspect suspects victime victimes conducteur conductrice mari époux épouse mère père frère fils fille enfant enfants "
        "couple voisin voisine médecin avocat avocate agresseur auteur famille homme femme jeune policier enquêteurs".split()
    ),
    events=frozenset(
        "accident incident drame incendie explosion attaque attentat fusillade meurtre agression catastrophe tragédie crash "
        "séisme faits information annonce polémique mesure plainte rumeur décision proposition pétition tweet message lettre "
        "courrier émission événement évènement disparition intrusion déclaration déclarations décret photo cliché collision "
        "naufrage véhicule bateau paquebot équipe question sujet".split()
    ),
    places=frozenset("ville île région département zone lieux".split()),
    common=frozenset(
        "loi histoire élus campagne position logement scrutin appel demande marque ministère culture parlement objectif pont "
        "commune offre billet public secrétaire ministre président présidente site essai chanson livre corps tribunal "
        "municipalité critiques contrôle conférence bus idée course géant aéroport otages intervention réponse échange "
        "échanges but exposition résidence vélo dossier organisme système discours préfecture commissariat".split()
    ),
)
_LANGUAGES = {"fr": _FR}


def meant_outside(text: str, language: str | None) -> tuple[str, ...]:
    """The nouns behind a demonstrative, and the first definite role, that nothing before them in a sentence could be.

    Args:
        text: one sentence; may be any text.
        language: a language tag; None or one without tables has none.
    Returns:
        The nouns, lower-cased.
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    known = pack(language)
    closed = _LANGUAGES.get(known.tag)
    if closed is None:
        return ()
    shown = roles = False
    for demonstrative, noun in _QUICK[known.tag].findall(text):
        if demonstrative:
            shown = shown or noun not in closed.now
        else:
            roles = roles or noun in closed.between or noun in _bare_roles(known.tag)
    roles = roles or _AGED in text
    if not shown and not roles:
        return ()
    written = _TOKEN.findall(QUOTED.sub(f" {_QUOTATION} ", text))
    words = [word.lower() for word in written]
    role = _role_outside(written, words, known, closed) if roles else ""
    return (*(_shown_outside(written, words, known, closed) if shown else ()), *([role] if role else ()))


def _shown_outside(
    written: Sequence[str], words: Sequence[str], known: Language, closed: _Words
) -> Iterator[str]:
    for place, word in enumerate(words):
        if word in closed.demonstratives and _nothing_shown(place, written, words, known, closed):
            yield words[_noun(place, words, closed)]


def _nothing_shown(
    place: int, written: Sequence[str], words: Sequence[str], known: Language, closed: _Words
) -> bool:
    """Whether nothing before this demonstrative can be what it shows."""
    at = _noun(place, words, closed)
    if at >= len(words) or not words[at].isalpha() or not closed.now.isdisjoint(words[place + 1 : at + 1]):
        return False
    kind, behind = closed.demonstratives[words[place]], words[at + 1 : at + 1 + _WITHIN]
    if (
        kind == "p" and not closed.relative.isdisjoint(behind) and behind[0] != ","
    ):  # "ces milliers de familles qui"
        return False
    before = words[:place]
    if before[-1:] == [","] and len(before) > 1 and written[place - 2][0].isupper():  # "Holm, cet homme"
        return False
    if words[at] in closed.named | closed.persons and _someone(written[:place], known):
        return False
    return not _had(words[at], before) and not _agrees(before, kind, closed)


def _agrees(before: Sequence[str], kind: str, closed: _Words) -> bool:
    """Whether a noun of this gender, or a plural, stands in an earlier clause; what stands in its own it can't be."""
    end = next((place for place in reversed(range(len(before))) if before[place] in closed.breaks), 0)
    if kind == "p" and closed.joining in before:
        return True
    return any(
        (kind in closed.determiners.get(word, "") and then not in closed.now)
        or (kind == "p" and (word.isdigit() or (word in ("de", "d") and then.endswith(("s", "x")))))
        for word, then in pairwise([*before[:end], ""])
    )


def _noun(place: int, words: Sequence[str], closed: _Words) -> int:
    """Where the noun behind an article stands, numbers and short adjectives aside."""
    at = place + 1
    while at < len(words) and (words[at] in closed.between or words[at].isdigit()):
        at += 1
    return at


def _role_outside(written: Sequence[str], words: Sequence[str], known: Language, closed: _Words) -> str:
    """The first definite role, if it is nobody that the sentence has had; else ""."""
    named = not _opens_small(words[0], known) and written[0][0].isupper()
    new = False  # somebody or something is
    for place in range(len(words) - 1):
        if words[place] == _QUOTATION or (
            new and (words[place] in closed.breaks or words[place] == closed.joining)
        ):
            return ""
        if words[place] in closed.introducing or (
            words[place][0].isdigit() and not _YEAR.fullmatch(words[place])
        ):
            new = new or words[place + 1] not in closed.now | closed.measures  # "Un an après l'accident"
            continue
        if words[place] not in closed.articles:
            continue
        if written[place][0].isupper() and (place or not _aged(_noun(place, words, closed), words)):
            continue  # the subject of a sentence is for `subjects`
        at = _noun(place, words, closed)
        if (
            at >= len(words)
            or not _is_bare_role(at, written, words, known, closed)
            or _had(words[at], words[:place])
        ):
            continue
        somebody = named or (new and words[at] in closed.persons) or _someone(written[:place], known)
        somewhere = words[at] in closed.places and any(word[0].isupper() for word in written[1:place])
        return words[at] if words[at] in closed.events or not (somebody or somewhere) else ""
    return ""


def _had(noun: str, before: Sequence[str]) -> bool:
    return any(word[:_STEM] == noun[:_STEM] for word in before)


def _opens_small(word: str, known: Language) -> bool:
    """The sentence opens with a small word or a participle, and so with no name."""
    return (
        word in known.starters
        or word in known.stop_words
        or word in known.adverbials
        or word.endswith(_participles(known.tag))
    )


def _aged(at: int, words: Sequence[str]) -> bool:
    """Somebody of whom only the age is told: "l'acteur de 88 ans", "l'homme, âgé de 63 ans"."""
    if words[at : at + 1] and words[at] in _SPANS:
        return False
    return words[at + 1 : at + 5 : 2] == ["de", "ans"] or words[at + 2 : at + 6 : 3] == ["âgé", "ans"]


def _is_bare_role(
    at: int, written: Sequence[str], words: Sequence[str], known: Language, closed: _Words
) -> bool:
    """A role, and nothing behind it that says which."""
    if _aged(at, words):
        return True
    former = not closed.former.isdisjoint(
        words[at - 2 : at]
    )  # of whom there are many, as of "the president" there are not
    if written[at] not in _bare_roles(known.tag) and not (former and words[at] in known.roles):
        return False
    participles = _participles(known.tag)
    for behind in range(at + 1, min(at + 1 + _MAX_DESCRIBED, len(words))):
        word = written[behind]
        if word == ",":
            then = (*written[behind + 1 : behind + 2], "")[0]
            says = (
                then[:1].isupper() or then[:1].isdigit() or then in known.telling or then in closed.relative
            )
            return not says and (then.startswith("âgé") or not then.endswith(participles))
        if word == "à" and words[at] in closed.persons:  # "transporté la mère à l'hôpital"
            return True
        if word in closed.saying_which or word[0].isupper() or word[0].isdigit():
            return False
        if word in known.finite or word in known.verbs or not word.isalpha():
            return True
        if words[at] in closed.places or word.endswith(
            participles
        ):  # "la région marseillaise", "l'enquête ouverte par le parquet"
            return False
    return True


def _someone(written: Sequence[str], known: Language) -> bool:
    """A name stands here, and not behind one that a place or a paper follows: "En France", "Selon le Monde"."""
    placed = False
    for before, word in pairwise(written):
        if word[0].isupper():
            placed = placed or before.lower() in known.locating or before.lower() in ("de", "d", "par")
            if not placed:
                return True
        else:
            placed = placed and len(word) <= _LINKING
    return False


@cache
def _participles(tag: str) -> tuple[str, ...]:
    return tuple(sorted(pack(tag).participles))


@cache
def _bare_roles(tag: str) -> frozenset[str]:
    known = pack(tag)
    closed = _LANGUAGES[tag]
    return (known.roles | closed.events | closed.places) - known.unique - closed.common
