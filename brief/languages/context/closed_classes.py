"""Words by which `antecedents` tells whether a noun means what stands outside its sentence: facts of a language, nothing else.

What shows, what introduces, what begins a clause, and nouns by what they may mean.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClosedClasses:
    """Of one language; all lower-cased."""

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
    now: frozenset[str]  # times, and what a demonstrative shows as seen from today or in an idiom: "ce matin"
    measures: frozenset[str]  # what is counted in
    spans: frozenset[str]  # of these an age names nobody: "les plus de 11 ans"
    named: frozenset[str]  # nouns that a name may be: "Holm … cet homme"
    persons: frozenset[str]  # roles that anybody new may have: "un homme … la victime"
    events: frozenset[str]  # roles that no name before them can be: "Holm est revenue sur l'incendie"
    places: frozenset[str]  # that any name before them may be
    common: frozenset[str]  # roles of which there is always one: "la loi"


FRENCH = ClosedClasses(
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
    spans=frozenset("plus moins âge bout terme cours délai mandat règne durée période".split()),
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
        "loi histoire élus campagne logement scrutin appel demande marque ministère objectif pont "
        "commune offre billet secrétaire ministre président présidente site essai chanson livre corps tribunal "
        "municipalité critiques conférence bus idée course géant aéroport otages intervention réponse échange "
        "échanges but exposition résidence vélo dossier organisme système discours préfecture commissariat".split()
    ),
)

LANGUAGES = {"fr": FRENCH}
