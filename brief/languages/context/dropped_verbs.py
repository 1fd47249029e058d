"""What `dropped` has to know of a language: words by which a verb that opens a sentence is told, and its subject.

All lower-cased. Verb forms are those that often open a sentence of news; where an ending tells, `nouns` has the words that end so
and are no verbs.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """Of one language."""

    before: frozenset[str]  # may stand before the verb, and are no subject: "no", "le", "hoy"
    adverb: str  # ending of one that may stand there: "mente"
    at: frozenset[str]  # what a year follows: "en"
    ago: str  # "hace" diez años
    forms: frozenset[str]  # verbs of the third person
    endings: tuple[str, ...]  # of such
    past: tuple[str, ...]  # endings that nothing else has
    nouns: frozenset[str]  # have such an ending, and are none
    impersonal: frozenset[str]  # have no subject, or a clause for one: "hay", "parece"
    perhaps: frozenset[str]  # the same before a clause only: "puede que"
    copulas: frozenset[str]
    auxiliaries: frozenset[str]
    participles: tuple[str, ...]  # endings of what an auxiliary joins
    been: frozenset[str]  # of these, such as a copula has
    clitics: frozenset[str]  # stand behind a Portuguese verb
    reflexive: frozenset[str]
    reflexives: tuple[str, ...]  # beginnings of verbs that tell of somebody behind those: "se casó"
    calling: tuple[str, ...]  # behind these a name is what somebody is called
    without_object: tuple[str, ...]  # beginnings of verbs behind which a noun may be the subject
    nobody: frozenset[str]  # behind a copula: "es posible", "era una noche"
    clefts: frozenset[str]  # the same: "es Holm quien"
    indefinite: frozenset[str]
    definite: frozenset[str]
    ranked: frozenset[str]  # behind these, of somebody: "es el primer", "es el autor"
    clauses: frozenset[str]  # and behind any adjective: "es insólito que"
    time: str  # but not "es la primera vez"
    breaks: frozenset[str]  # end the clause
    prepositions: frozenset[str]
    infinitives: tuple[str, ...]  # behind these, endings of a verb with an object of its own
    determiners: frozenset[str]
    times: frozenset[str]  # with a determiner they tell when: "el lunes"
    plural: tuple[str, ...]  # endings of a plural without an article
    adverbs: frozenset[str]  # that end so
