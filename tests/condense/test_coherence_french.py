"""French sentences that need more than they say, and such as stand alone: what each rule finds and what it must leave."""

from __future__ import annotations

import pytest

from brief.condense.coherence import DANGLING, SPEAKER, needs
from brief.condense.first_person import speaks_of_self

CASES = [
    ('"Il fallait un pont à Valmorin", se réjouit-il.', SPEAKER),
    ('"Je voulais un pont" à Valmorin, s\'est-il défendu.', SPEAKER),
    ('"Je voulais un pont à Valmorin", confiera un autre.', SPEAKER),
    ('"Le pont de Valmorin tient", assure celui qui a tout vu.', SPEAKER),
    ('Un pont fermé"Nous avons prévenu Valmorin.', SPEAKER),
    ("L'alpiniste s'est soudain effondré à Valmorin.", DANGLING),
    ("La fin du chantierL'association ferme en mai.", DANGLING),
    ("Odile Marchetti, mairesse de Valmorin, était elle aussi présente.", DANGLING),
    ("Un canot de Valmorin est pourtant venu.", DANGLING),
    ("Odile Marchetti a promis de les aider à Valmorin.", DANGLING),
    ("Durant le même week-end, Karl Brand est venu à Valmorin.", DANGLING),
    ("Une de ses vedettes, Odile Marchetti, quitte Valmorin.", DANGLING),
    ("La plupart habitent Valmorin.", DANGLING),
    ("Conseiller de la mairie, Karl Brand lui a répondu.", DANGLING),
]

STANDING = [
    "La mairie de Valmorin ferme le pont, comme d'ailleurs l'école.",
    "Une alpiniste s'est soudain effondrée à Valmorin.",
    '"Les ponts de Valmorin tiennent", assure Odile Marchetti, celle qui les a vus.',
    'Un pont fermé"La mairie de Valmorin a donné son accord.',
    "La plupart des habitants de Valmorin ont voté.",
    "Le numéro deux de la mairie de Valmorin, Karl Brand, a démissionné.",
    "Les pêcheurs de Valmorin ont demandé à la mairie de les aider.",
    "La fin du chantierL'association des pêcheurs de Valmorin ferme en mai.",
]

ANOTHERS_WORDS = [
    'Nous fermons le pont de Valmorin", lançait Odile Marchetti.',
    "Je ne sais pas », a admis mercredi Karl Brand.",
]


@pytest.mark.parametrize(("sentence", "mark"), CASES)
def test_what_needs_more_is_told(sentence: str, mark: str) -> None:
    assert mark in needs(sentence, "fr")


@pytest.mark.parametrize("sentence", STANDING)
def test_what_stands_alone_needs_nothing(sentence: str) -> None:
    assert needs(sentence, "fr") == ()


@pytest.mark.parametrize("sentence", ANOTHERS_WORDS)
def test_the_end_of_a_quotation_is_whose_name_follows(sentence: str) -> None:
    assert not speaks_of_self(sentence, "fr")
    assert speaks_of_self(f"{sentence.split(',')[0].rstrip(' »')}.", "fr")
