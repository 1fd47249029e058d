"""Which sentences of earlier days have numbers that later days have others for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.cluster.overtaken import overtaken
from brief.model import Article
from brief.understand.sentences import split


def article(text: str, language: str) -> Article:
    return replace(Article.of(text=text, language=language), sentences=split(text, language))


def is_overtaken(
    old: str, new: str, language: str, *, days: tuple[str, str] = ("2025-11-10", "2025-11-12")
) -> bool:
    articles = [article(old, language), article(new, language)]
    found = overtaken(articles, days)
    assert {sentence.text for sentence in found} <= {old}
    return bool(found)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "de",
            "Rund 20.000 Haushalte sind ohne Strom.",
            "Noch 6.000 Haushalte warten auf Strom.",
        ),
        ("de", "Zwei Menschen starben in Nordau.", "Die Zahl der Toten stieg auf elf."),
        ("en", "At least three people died in Milford.", "The death toll in Milford rose to eight."),
        ("fr", "Le feu a détruit 300 hectares.", "Quelque 2 900 hectares ont brûlé."),
        ("es", "Los mineros atrapados son 14; dos murieron.", "Son doce los muertos en la mina."),
    ],
)
def test_a_number_is_that_a_later_day_has_another_for(language: str, old: str, new: str) -> None:
    assert is_overtaken(old, new, language)
    assert not is_overtaken(old, new, language, days=("2025-11-10", "2025-11-10"))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("de", "Elf Menschen starben in Nordau.", "Die Zahl der Toten liegt bei elf."),
        ("de", "Die Fähren fahren nicht.", "Die 32 Fähren fahren wieder."),
        ("en", "Some 600 people left their homes.", "Insurers put the damage at £300 million."),
        ("und", "Zwei Menschen starben.", "Elf Menschen starben."),
    ],
)
def test_what_a_later_day_says_too_or_nothing_about_is_not(language: str, old: str, new: str) -> None:
    assert not is_overtaken(old, new, language)
