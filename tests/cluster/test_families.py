"""Families: stems of a day's headlines that count as one word."""

import numpy as np

from brief.cluster.families import families
from brief.cluster.features import vectors
from brief.cluster.lexicon import Text
from brief.cluster.vector import Vector


def found(*lines, fullness=0.0):
    """The families of some lines of stems, as pairs of spellings."""
    spelled = dict(enumerate(dict.fromkeys(" ".join(lines).split())))
    number = {stem: feature for feature, stem in spelled.items()}
    texts = []
    for line in lines:
        features = np.array(sorted(number[stem] for stem in line.split()))
        ones = np.ones(features.size)
        texts.append(Vector(features, ones, ones, ones, fullness))
    return {(spelled[stem], spelled[first]) for stem, first in families(texts, spelled).items()}


def test_stems_that_begin_alike_in_headlines_that_are_alike_are_one_family():
    assert found("quali nordau hockey", "qualifiziert hockey nordau lauter") == {("qualifiziert", "quali")}


def test_stems_that_begin_alike_in_headlines_that_share_nothing_else_are_two_words():
    assert found("schritt nordau hockey", "schrott brenz hafen") == set()


def test_a_family_holds_all_that_are_linked():
    lines = ("eroffnet hafen nordau", "eroffnungsfei hafen krahl", "eroffn krahl rede")
    assert found(*lines) == {("eroffnungsfei", "eroffnet"), ("eroffn", "eroffnet")}


def test_short_stems_and_numbers_have_no_family():
    assert found("tor nordau hockey", "tore nordau hockey", "2025 nordau", "20251 nordau") == set()


def test_of_too_many_stems_that_begin_alike_those_told_most_are_looked_at(monkeypatch):
    monkeypatch.setattr("brief.cluster.families.MAX_KIN", 2)
    lines = (
        "quali nordau hockey",
        "qualifiziert hockey",
        "qualifikation hockey",
        "qualifikation nordau quali",
    )
    assert found(*lines) == {("qualifikation", "quali")}


def test_full_texts_teach_no_families():
    assert found("quali nordau hockey", "qualifiziert hockey nordau", fullness=1.0) == set()


def test_no_texts_have_no_families():
    assert families([], {}) == {}


def test_headlines_share_the_words_of_a_family():
    titles = ("Hockey: Nordau schafft Qualifikation", "Hockey-Team aus Nordau qualifiziert")
    one, other = vectors([Text(title=title, body="", language="de") for title in titles])
    _, place, _ = np.intersect1d(one.features, other.features, return_indices=True)
    assert (
        one.shares[place] == 0.5
    ).sum() == 3  # of whole words, Hockey, Nordau and this; of their pieces it is less
