"""ROUGE in every script."""

from __future__ import annotations

import random

import pytest

from brief.evaluate.rouge import Scorer, common_subsequence, rouge, tokens

SCRIPTS = {
    "en": "The bridge stays closed until Easter.",
    "de": "Die Brücke bleibt bis Ostern gesperrt – für alle.",
    "ru": "Мост закрыт до Пасхи для всех машин.",
    "el": "Η γέφυρα μένει κλειστή ως το Πάσχα.",
    "ar": "الجسر مغلق حتى عيد الفصح.",
    "hi": "पुल ईस्टर तक बंद रहेगा।",
    "zh": "大桥将封闭到复活节。",
    "th": "สะพานจะปิดจนถึงเทศกาล",
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_text_matches_itself_in_every_script(language: str) -> None:
    text = SCRIPTS[language]
    found = rouge(text, [text], language=language)
    assert (found.r1, found.r2, found.rl) == (1.0, 1.0, 1.0)


def test_nothing_shared_is_nothing() -> None:
    found = rouge("eins zwei drei", ["vier fünf sechs"], language="de")
    assert (found.r1, found.r2, found.rl) == (0.0, 0.0, 0.0)


def test_f1_of_words_pairs_and_sequence() -> None:
    found = rouge("the cat sat down", ["the cat lay down here"], language="en")
    assert found.r1 == pytest.approx(2 * 3 / (4 + 5))
    assert found.r2 == pytest.approx(2 * 1 / (3 + 4))
    assert found.rl == pytest.approx(2 * 3 / (4 + 5))


def test_a_word_counts_as_often_as_both_have_it() -> None:
    assert rouge("a b b b", ["b b c"], language="en").r1 == pytest.approx(2 * 2 / (4 + 3))


def test_several_references_give_the_mean_or_the_best() -> None:
    references = ["one two", "one two three four"]
    assert rouge("one two", references).r1 == pytest.approx((1 + 2 * 2 / 6) / 2)
    assert rouge("one two", references, best=True).r1 == 1.0


@pytest.mark.parametrize(("candidate", "reference"), [("", "one"), ("one", ""), ("", "")])
def test_an_empty_side_scores_nothing(candidate: str, reference: str) -> None:
    assert rouge(candidate, [reference]).r1 == 0.0


def test_no_reference_is_an_error() -> None:
    with pytest.raises(ValueError, match="none given"):
        rouge("one", [])


def test_characters_are_compared_where_there_are_no_spaces() -> None:
    assert tokens("大桥GDP关闭", "zh") == ("大", "桥", "gdp", "关", "闭")


def test_the_longest_common_subsequence_is_the_longest() -> None:
    def slowly(one: str, other: str) -> int:
        row = [0] * (len(other) + 1)
        for a in one:
            before = row[:]
            for j, b in enumerate(other):
                row[j + 1] = before[j] + 1 if a == b else max(before[j + 1], row[j])
        return row[-1]

    draw = random.Random(3)
    for _ in range(200):
        one, other = ("".join(draw.choices("abcd", k=draw.randrange(12))) for _ in range(2))
        assert common_subsequence(one, other) == slowly(one, other)


def test_stems_match_where_words_do_not() -> None:
    plain = rouge("Die Brücken sind gesperrt", ["Die Brücke ist gesperrt"], language="de")
    stemmed = rouge("Die Brücken sind gesperrt", ["Die Brücke ist gesperrt"], language="de", stemmed=True)
    assert stemmed.r1 > plain.r1
    assert tokens("die Brücken", "de", stemmed=True)[0] == "die"


def test_a_scorer_gives_the_same_as_scoring_anew() -> None:
    references = ["one two three", "two three four"]
    assert Scorer(references).score("two three") == rouge("two three", references)
