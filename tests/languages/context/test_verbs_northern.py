"""Scandinavian sentences without a verb."""

from __future__ import annotations

import pytest

from brief.languages.context.verbless import verbless


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("no", "Ikke bare i Nordby, men også i Sørvik og Lund."),
        ("no", "Et spørsmål om folkeopplysning, med andre ord."),
        ("no", "Avisen | Om byen."),
        ("sv", "Trygghet i anställningen?"),
        ("da", "På vilje og mod, ro og omtanke."),
    ],
)
def test_a_sentence_without_a_verb_is_a_part_of_one(language: str, sentence: str) -> None:
    assert verbless(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("no", "Høyesterett avslo anken fra Nordby kommune."),
        ("no", "Anna Lund drar til Nordby."),
        ("sv", "Staden uppkom under medeltiden vid sjön."),
        ("da", "Anna Lund misforstod spørgsmålet."),
    ],
)
def test_any_verb_makes_a_sentence(language: str, sentence: str) -> None:
    assert not verbless(sentence, language)
