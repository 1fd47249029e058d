"""Prominence: the room that outlets give a story, against what they usually give an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from brief.compose.importance import in_order, why
from brief.compose.prominence import LEAST, MOST, prominences
from brief.model import Article, Brief, Story


def story(*texts: tuple[str | None, int], copies: Sequence[int | None] = ()) -> Story:
    """A story of articles given as (outlet, length), each a text of its own unless it repeats another by its index."""
    articles = tuple(Article.of(text="x" * n, source=outlet, id=f"{outlet} {n}") for outlet, n in texts)
    repeats = [None if i is None else articles[i].id for i in copies] or [None] * len(articles)
    made = Story(
        id=" ".join(a.id for a in articles),
        headline="Etwas",
        headline_origin="title",
        short_headline="Etwas",
        subject_headline="Etwas",
        headline_article=articles[0].id,
        headline_sentence=None,
        language="de",
        kind="report",
        articles=articles,
        near_duplicate_of=tuple(repeats),
        brief=Brief(articles=articles, sentences=(), method="lead@1", n_words=0),
        sources=(),
        own_texts=1,
    )
    return replace(made, why=why(made))


USUAL = [story(("Bote", n)) for n in (990, 1000, 1010)]


def test_a_story_with_twice_the_usual_room_is_more_prominent() -> None:
    assert prominences([*USUAL, story(("Bote", 2010))])[-1] == pytest.approx(1, abs=0.01)


def test_two_usual_texts_of_an_outlet_are_as_prominent_as_one_of_twice_the_length() -> None:
    assert prominences([*USUAL, story(("Bote", 1000), ("bote ", 1001))])[-1] == pytest.approx(1, abs=0.01)


def test_an_outlet_that_brings_a_text_twice_gives_it_no_more_room() -> None:
    found = prominences([*USUAL, story(("Bote", 1000), ("Bote", 999), copies=[None, 0])])
    assert found[-1] == pytest.approx(0, abs=0.01)


def test_an_outlet_is_measured_against_itself() -> None:
    other = [story(("Radio", n)) for n in (190, 200, 210)]
    found = prominences([*USUAL, *other, story(("Bote", 1000), ("Radio", 800))])
    assert found[-1] == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("outlet", ["Bote", None, " "])
def test_few_articles_or_no_name_tell_nothing_of_what_is_usual(outlet: str | None) -> None:
    assert prominences([story((outlet, 100)), story((outlet, 100)), story((outlet, 5000))]) == [0, 0, 0]


def test_a_dossier_and_a_brief_count_no_more_than_four_times_and_half_the_usual() -> None:
    assert prominences([*USUAL, *USUAL, story(("Bote", 90_000)), story(("Bote", 1))])[-2:] == [MOST, LEAST]


def test_order_says_how_prominent_a_story_is_whatever_the_order_of_inputs() -> None:
    stories = [*USUAL, story(("Bote", 2000))]
    shuffled = Random(1).sample(stories, len(stories))
    first = in_order(stories)[0]
    assert dict(first.why)["prominence"] == pytest.approx(0.3, abs=0.01)
    assert [s.id for s in in_order(shuffled)] == [s.id for s in in_order(stories)]
