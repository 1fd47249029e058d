"""Marks of a brief of which less is shown than was chosen."""

from __future__ import annotations

from dataclasses import replace

from brief.condense.shown import alone, as_shown, ends
from brief.model import Article, Brief
from tests.condense.made import article

HEADLINE = "Die Gewerkschaft Verdi stellt sich auf einen Streik bei der Post ein."


def strike() -> Article:
    return article(
        [
            HEADLINE,
            "Die Gewerkschaft will die Post bestreiken, sagte Frank Holm am Donnerstag in Bonn.",
            "Die Post lehnt ab.",
            "Danach zogen 4000 Menschen vor die Zentrale.",
        ]
    )


def of(made: Article, *places: int) -> Brief:
    sentences = tuple(made.sentences[place] for place in places)
    return Brief(
        articles=(made,), sentences=sentences, method="auto@1", n_words=20, marks=((),) * len(places)
    )


def test_a_sentence_with_the_same_ones_before_it_needs_what_it_needed() -> None:
    whole = of(strike(), 1, 2, 3)
    less = replace(whole, sentences=whole.sentences[:1], marks=whole.marks[:1])
    assert as_shown(less, before=whole).marks == ((),)


def test_a_sentence_without_the_one_before_it_says_so() -> None:
    whole = of(strike(), 2, 3)
    less = replace(whole, sentences=whole.sentences[1:], marks=whole.marks[1:])
    assert as_shown(less, before=whole).marks == (("dangling",),)


def test_the_headline_names_whom_a_sentence_means_that_is_shown_alone() -> None:
    made = strike()
    assert alone(of(made, 3, 1), [made.sentences[1]], headline="Ein Streik") == (("dangling",),)
    assert alone(of(made, 3, 1), [made.sentences[1]], headline=HEADLINE) == ((),)


def test_the_sentence_behind_the_one_that_is_the_headline_lacks_nothing() -> None:
    bitten = article(
        ["Ein Hund hat einen Briefträger gebissen.", "Der Mann kam ins Krankenhaus.", "Er lebt."]
    )
    dog, man, _ = bitten.sentences
    assert alone(of(bitten, 2, 1), [man], headline=dog.text) == ((),)
    assert alone(of(bitten, 2, 1), [man], headline="Hund in Moorum") == (("dangling",),)


def test_a_long_brief_may_end_anywhere_but_in_a_quotation() -> None:
    made = article(
        ["Die Brücke ist zu.", "„Wir sind traurig.", "Das bleibt“, sagte Holm.", "Die Fähre fährt."]
    )
    whole = of(made, 0, 1, 2, 3)
    assert ends(replace(whole, n_words=100)) == (1, 3)
    assert ends(whole) == ()
