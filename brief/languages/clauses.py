"""The first clause of a sentence → does a word in it point back, whatever stands before it?

German, English and French; one pattern each, looked at only where one of its words is there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# In the first clause, whatever stands before it: "Weil die Polizei das weiß", "Zwei Bälle wehrte der 28-Jährige ab".
_PATTERNS = {
    "de": re.compile(
        r"\w+(?: \w+){1,3} (?:dabei|darin|dorthin|daraufhin|hierbei)\b(?!,| zu )|"
        r"(?:\w+,? ){0,5}(?:eine?[nmr]? )?solche[nmrs]? [A-ZÄÖÜ]\w+\b(?!,? (?:die|der|das|den|dem|deren|wie)\b)|"
        r"\w+te(?:n|) (?:sich )?(?:seine|ihre)[mnrs]? |"
        r"(?:Der|Die|Das) \w+te[nrs]? (?:seiner|ihrer) |"
        r"[^.]{3,60}\bdass das (?:nicht|auch|jetzt|nun|noch|so|alles|schon|gleich)\b|"
        r"(?:(?!\bund\b)[^,;:–„“\"])*?\b(?:der|den) beiden [A-ZÄÖÜ]\w+\b(?! (?:[A-ZÄÖÜ]|und|aus|von|des|der|in|im))|"
        # The letter before the boundary: so each place of the clause costs a look at one table, not at two words.
        r"[^,;:–„“”»«\"]*?(?:[Dd](?<!\w[Dd])as (?:nicht|auch|aber|jetzt|nun|allerdings|noch|so|nur|alles|bereits|bald|dann|doch|"
        r"kaum|wohl|eigentlich|weiß|wissen|tut|tun|will|wollen|kann|können|darf|macht|geht|ist|war|wird)\b|"
        r"d(?<!\wd)(?:er|ie) \d+-Jährige[nr]?\b(?! [A-ZÄÖÜ]))"
    ),
    "en": re.compile(
        r"(?:A|The) (?:spokes\w+|source|statement|friend|neighbou?r|witness|lawyer) (?:\w+ )?"
        r"(?:said|says|told|confirmed|added) (?:that )?(?:s?he|they|it)\b|The \w+ (?:s?he|they) |"
        r"[^,;:–“”\"]*?\b(?:on|in|with|to|of|for|from|by|at|under) such (?!an? |as |time|circumstances)\w"
    ),
    "fr": re.compile(
        r"[^,;:«»\"]{4,90}, (?:cet|cette|ces) (?!année|semaine|fois|nuit|saison|été|hiver|après-midi|derni|prochain|jours)|"
        # "Forme de délinquance la plus répandue, ils augmentent": no article, so no subject that "ils" could mean
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Parce|Même|L[ea]s?\b|L['’]|Des|Une?\b|Aucun|Tou|Certain|"
        r"Plusieurs|Avec|Deux|Trois|Ni )[A-ZÉ][a-zéèàçê]+ [^,;:«»\"A-ZÉÀ]{3,80}, (?:ils|elles?) "
    ),
}
# One of these is in each of them; most sentences have none, and need not be looked through.
_WORDS = {
    "de": frozenset(
        "das jährige jährigen jähriger dabei darin dorthin daraufhin hierbei solche solchen solcher solches solchem "
        "seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres beiden".split()
    ),
    "en": frozenset("he she they it such".split()),
    "fr": frozenset("cet cette ces ils elles".split()),
}

NO_WORDS: frozenset[str] = frozenset()


def words_of_clauses(tag: str) -> frozenset[str]:
    """One of these is in every clause that points back."""
    return _WORDS.get(tag, NO_WORDS)


def points_back_in_clause(head: str, words: Sequence[str], tag: str) -> bool:
    """Whether the first clause has something that points back.

    Args:
        head: the beginning of a sentence, as written.
        words: its words, lower-cased.
        tag: of a language pack.
    """
    return not words_of_clauses(tag).isdisjoint(words) and _PATTERNS[tag].match(head) is not None
