"""The reader's own sections: what takes a story, and that the JSON says what did."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import brief
from brief.compose.sections import met, sections
from brief.model import Article, Story
from brief.renderers.json import payload
from brief.settings import SectionRule

TEXT = "Der Hafen in Nordau wird ausgebaut. Die Arbeiten beginnen im März und dauern zwei Jahre."


@pytest.fixture(scope="module")
def story() -> Story:
    article = Article.of(
        text=TEXT,
        title="Ausbau beschlossen",
        source="Nordauer Bote",
        language="de-AT",
        url="https://bote.example/region/1",
    )
    return brief.group([replace(article, categories=("Verkehr", "Wirtschaft"))])[0]


@pytest.mark.parametrize(
    ("entries", "by"),
    [
        ({"words": ("hafen",)}, "words: hafen"),
        ({"words": ("wird ausgebaut",)}, "words: wird ausgebaut"),
        ({"words": ("haf",)}, ""),
        ({"sources": ("nordauer bote",)}, "sources: nordauer bote"),
        ({"sources": ("Bote",)}, ""),
        ({"paths": ("/region/",)}, "paths: /region/"),
        ({"categories": ("verkehr",)}, "categories: verkehr"),
        ({"categories": ("sport",)}, ""),
        ({"languages": ("de",)}, "languages: de"),
        ({"languages": ("d",)}, ""),
        ({}, ""),
    ],
)
def test_a_rule_takes_a_story_by_one_of_its_entries(story: Story, entries: dict[str, Any], by: str) -> None:
    assert met(story, SectionRule(title="x", **entries)) == by


@pytest.mark.parametrize(
    ("entry", "text", "language", "taken"),
    [
        ("covid-19", "Covid-19 erreicht die Stadt Nordau im Herbst.", "de", True),
        ("c++", "Vitamin C fehlt in der Kantine von Nordau.", "de", False),
        ("nordauer bank", "Die Nordauer Bankenaufsicht prüft.", "de", False),
        ("hôpital", "Le maire veut fermer l’hôpital de Nordau.", "fr", True),
        ("l'hôpital", "Le maire veut fermer l’hôpital de Nordau.", "fr", True),
        ("市政府", "北京市政府宣布新规定。", "zh", True),
    ],
)
def test_entries_of_any_form_are_met_as_they_stand_by_whole_words(
    entry: str, text: str, language: str, taken: bool
) -> None:
    told = brief.group([Article.of(text=text, language=language)])[0]
    assert bool(met(told, SectionRule(title="x", words=(entry,)))) is taken


def test_the_first_rule_in_the_order_they_are_written_takes_a_story(story: Story) -> None:
    rules = [SectionRule(title="A", words=("hafen",)), SectionRule(title="B", words=("hafen",))]
    found = sections([story], language="de", rules=rules)
    assert [section.title for section in found] == ["A"]


def test_the_json_says_why_a_story_stands_in_its_section() -> None:
    article = Article.of(text=TEXT, title="Ausbau beschlossen", language="de", published="2025-11-04")
    found = payload(brief.digest([article], date="2025-11-04"))["sections"][0]["stories"][0]
    assert found["why"]["section"] == "language: de"
    assert found["why"]["own_texts"] == 1.0
