"""The first clause of a sentence → does a word in it point back, whatever stands before it?

Rules of a pattern and words, one of which is in all that it matches. French stands here, the others in `clauses_english`,
`clauses_german`, `clauses_northern`, `clauses_romance`, `clauses_slavic` and `clauses_basque`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from brief.languages import (
    clauses_basque,
    clauses_english,
    clauses_german,
    clauses_northern,
    clauses_romance,
    clauses_slavic,
)

# Not behind a French demonstrative: days and times as seen from today, and what an idiom has.
_FR_NOT_NOW = (
    r"(?!(?:\d+ |deux |trois |quatre |cinq |six )?(?:année|semaine|fois|nuit|saison|été\b|hiver|automne|printemps|après-midi|"
    r"derni|proch|jours?\b|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week|mois|midi|qu(?:[ei]\b|['’])|stade|moment|n['’]|sont|ser|fut|dont|rentrée|"
    r"début|heure|monde|période|égard|effet|point|titre|premier|soit|à |genre|temps|ne |vont|pays|continent|fameux))"
)
_FR_LEAD = (
    r"(?:(?:Selon|En|Dans|Depuis|Après|À|Au|Pour|Sur|Avec|Vers|Lors|Peu|Malgré|Face|Sous|Dès|Le \d+|[LMJVSD]\w+di) "
    r"[^,;:«»\"]{1,45}, )?"
)
_FR_RULES = (
    # no name and no other clause before it that "cette mesure" could mean
    (
        "ce cet cette ces",
        rf"[^,;:«»\"]{{4,90}}, (?:cet|cette|ces) {_FR_NOT_NOW}|"
        rf"{_FR_LEAD}.[^,;:«»\"A-ZÀÉ]{{0,100}}\b(?<!mais )(?:cet?|cette|ces) {_FR_NOT_NOW}[a-zéèêàâîôœ]",
    ),
    ("c", r"\w+ment, c['’](?:est|était) (?!.{0,60} (?:qui|que|qu['’]))"),
    ("cela ça", r"[^,;:«»\"]{1,70}(?<!si) (?:cela|ça)\b(?! (?:\w+ )?(?:ans|mois|jours))"),
    (
        "autre autres",
        rf"{_FR_LEAD}(?:[\w'’]+ ){{0,3}}(?<!et )(?<!entre )(?<!ou )autres? "
        r"(?!part\b|pays|chose|côté|que |et |ou |de |moitié)[a-zéèêàâîôœ]",
    ),
    (
        "ensuite alors auparavant tour quant",
        r".[^,;:«»\"A-ZÀÉ]{3,70} (?:ensuite|alors(?! qu)|auparavant|à (?:son|leur) tour|quant à (?:lui|elle|eux)) ",
    ),
    (
        "aussitôt retour foulée suite titre",
        r"[^;:«»\"]{3,70} (?:aussitôt|en retour|dans la foulée(?! d)|par la suite|à ce titre) ",
    ),
    ("voici", r"Voici [^:]*$"),  # what follows
    ("alors", r"[^;:«»\"\d]{3,90} (?:a|ont|avai(?:en)?t) alors (?!qu)"),
    # "C'est le cœur lourd qu'elle vend la maison"
    (
        "il elle ils elles",
        r"(?:[^,;:«»\"]{3,60}, )?[Cc]['’](?:est|était) [^,;:«»\"A-ZÀÉ]{2,60} "
        r"qu['’](?:il|elle)s?\b(?! (?:revient|faut|s['’]agi|y a))",
    ),
    # no plural before it: "Un échange liera leurs destins"; nor at once behind it: "Dans leur appel, les élus"
    (
        "leur leurs ils elles eux",
        r"(?!S['’]|[A-ZÀ]\w* [^,]*\b(?:leurs?|ils|elles) [^,]*, (?:[A-ZÀÉ]|les |des |ils |elles |"
        r"(?:la |le |l['’])(?:famille|couple|groupe|association)))"
        r"(?:(?:après|dans|depuis|dès|mais|pas|plus|sans|sous|vers|[\w'’-]*[^\W\dsx](?<![eo]nt)(?<!\bet)(?<!\bou)),? ){1,20}"
        r"(?:\w{1,6}['’])?(?:leurs?(?= [a-zà-ÿ])|ils|elles|eux)\b",
    ),
    # nothing feminine and no name before it: "Le conseil promet qu'elle durera"
    (
        "elle",
        r"(?!(?:La|Une|Sa|Son|Leur|Cette|[VN]otre|Chaque|Toute|Aucune|\w+(?:se|ce|ère|ne|ée))\b|L['’])[A-ZÀÉ][a-zà-ÿ'’]* "
        r"(?:(?!(?:la|une|sa|ma|ta|cette|toute|chaque|son|leur|\w*elle|[A-ZÀÉ][\w'’-]*)\b|l['’])[\w'’-]+,? ){1,20}"
        r"(?:\w{1,6}['’])?elle\b(?![^,]*, (?:[A-Z]|la |une |l['’]))",
    ),
    # "Ce matin, son sac a été retrouvé": nobody stands before it; not "Un enfant de neuf ans avait été tué, son cousin"
    (
        "son sa ses",
        r"(?!Des |Ce sont |Une? (?!an |mois |jour |semaine |\w+ fois ))[A-ZÀÉ][a-zà-ÿ]+ [^,;:«»\"A-ZÀÉ]{4,90}, (?:son|sa|ses) ",
    ),
    # to somebody unknown: "Que veux-tu ?", "Rendez vos clés."
    (
        "tu vous votre vos",
        r"(?:[^\"«»]*[\s-]tu\b|Tu )|(?!Rendez-|Assez|Chez|Allez)[A-ZÉ][a-zéèç]+ez\b[^\"«»]*\b(?:vous|votre|vos)\b",
    ),
    # of nobody named: "Une enquête a donc été ouverte"
    ("donc", r"(?:L[ea]s? |L['’]|Une? |Des |C['’])[^,;:«»\"A-ZÀÉ]{3,90} donc (?!que |pas )"),
    (
        "concerné concernée concernés concernées question",
        r"[^,;:«»\"]{3,60}(?<! sont)(?<! est)(?<! pas)(?<! aussi)(?<!ront)(?<!ment)(?<! que) "
        r"(?:concernée?s?(?! que| par)|en question)\b",
    ),
    ("deux trois quatre cinq six", rf"{_FR_LEAD}les (?:deux|trois|quatre|cinq|six) [A-ZÉ][a-zéèç]+s "),
    # "Nourrit-il des regrets ?"; not "Faut-il rouvrir le pont ?"
    (
        "il elle ils elles",
        r"(?!Fau|Fall|Exist|Suffi|Rest|Convien|(?:Est|Était|Serait)-il)[A-ZÉ][a-zéèê]+(?:-t)?-(?:il|elle)s?\b",
    ),
    # "Près de la moitié d'entre eux", no plural before it
    ("entre", r"(?!Les |Des )[^,;:«»\"]{1,60} d['’]entre (?:eux|elles)\b"),
    ("tel telle tels telles", r"[^;:«»\"]{3,140}\b(?:un tel|une telle|de tels|de telles) (?!que\b|ampleur)"),
    # "Le Courrier rapporte qu'il s'agissait d'un policier"
    ("agit agissait agirait", r"[^;:«»\"]{3,110}(?<!puis)qu['’]il s['’]agi(?:t|ssait|rait) "),
    # "Emmanuel Macron y a passé douze heures"; not "Il y a", nor where a place stands before it
    (
        "y",
        r"(?!.{0,90}[Ii]l y )(?:(?! (?:dans|en|à|au|aux|chez|sur|où|qui|que|on) )[^:;«»\"()]){3,90} "
        r"y (?!en\b|eut|compris)(?:a|ont|est|sont|sera|fut|[a-zéè]+(?:ent|ait|e|ra|ront)) ",
    ),
    # "Les surveillants qui l'escortaient": nobody named that "l'" could mean
    ("qui", rf"{_FR_LEAD}(?:[Ll][ea]s? |[Ll]['’]|Une? |Des )(?:[a-zà-ÿ]+ ){{1,2}}qui (?:l['’]|lui |leur )"),
    # "M. Kazimi leur a promis"; not "a lui aussi promis", "Holm, qui leur a promis"
    (
        "lui leur l",
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Même)"
        rf"{_FR_LEAD}[^,;:«»\"]{{3,70}}(?<!qui)(?<!que)(?<!où)(?<!dont) "
        r"(?:lui|leur|l['’]) ?(?:a|ont|avai(?:en)?t|aurai(?:en)?t) (?!lui|eu[xe]|elle)",
    ),
    # "Forme de délinquance la plus répandue, ils augmentent": no article, so no subject that "ils" could mean
    (
        "ils elle elles",
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Parce|Même|L[ea]s?\b|L['’]|Des|Une?\b|Aucun|Tou|Certain|"
        r"Plusieurs|Avec|Deux|Trois|Ni )[A-ZÉ][a-zéèàçê]+ [^,;:«»\"A-ZÉÀ]{3,80}, (?:ils|elles?) ",
    ),
)
_RULES = {
    "de": clauses_german.RULES,
    "en": clauses_english.RULES,
    "fr": _FR_RULES,
    "eu": clauses_basque.RULES,
    **clauses_northern.RULES,
    **clauses_romance.RULES,
    **clauses_slavic.RULES,
}


def words_of_clauses(tag: str) -> frozenset[str]:
    """One of these is in every clause that points back."""
    return _rules(tag)[0]


def points_back_in_clause(head: str, words: Sequence[str], tag: str) -> bool:
    """Whether the first clause has something that points back.

    Args:
        head: the beginning of a sentence, as written.
        words: its words, lower-cased.
        tag: of a language pack.
    """
    every, patterns = _rules(tag)
    here = every.intersection(words)
    return bool(here) and any(pattern.match(head) for word in here for pattern in patterns[word])


@cache
def _rules(tag: str) -> tuple[frozenset[str], dict[str, list[re.Pattern[str]]]]:
    """All words of a language's rules, and for each word its rules: most sentences have none, and need no closer look."""
    patterns = defaultdict[str, list[re.Pattern[str]]](list)
    for words, pattern in _RULES.get(tag, ()):
        for word in words.split():
            patterns[word].append(re.compile(pattern))
    return frozenset(patterns), dict(patterns)
