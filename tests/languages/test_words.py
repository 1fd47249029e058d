"""Words and stems."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.languages import words as module
from brief.languages.words import count_words, cut, stems, words


def test_words_are_lower_cased_and_without_punctuation() -> None:
    assert " ".join(words("„Die Häuser“, sagte SIE – und ging.", "de")) == "die häuser sagte sie und ging"


def test_a_hyphen_separates() -> None:
    assert words("US-Präsident", "de") == ("us", "präsident")


@pytest.mark.parametrize("apostrophe", ["'", "’", "\u02bc"])
def test_an_apostrophe_stays_inside_a_word(apostrophe: str) -> None:
    assert words(f"Don{apostrophe}t 'go'", "en") == ("don't", "go")


def test_a_number_keeps_its_decimal_mark() -> None:
    assert words("4,1 Mio. und 2.600 am 3. Mai", "de") == ("4,1", "mio", "und", "2.600", "am", "3", "mai")


def test_marks_belong_to_the_letter_before() -> None:
    assert words("हिन्दी में", "hi") == ("हिन्दी", "में")


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert words("Mu\u0308nchen", "de") == words("München", "de") == ("münchen",)


def test_soft_hyphens_are_not_part_of_a_word() -> None:
    assert words("Gewerk\xadschaft", "de") == ("gewerkschaft",)


def test_turkish_has_two_letters_i() -> None:
    assert words("IŞIK İzmir", "tr") == ("ışık", "izmir")
    assert words("İzmir", "de") == ("izmir",)


def test_scripts_without_spaces_give_pairs_of_characters() -> None:
    assert words("我们去公园", "zh") == ("我们", "们去", "去公", "公园")


def test_latin_words_and_numbers_stay_words_among_them() -> None:
    assert words("中国GDP增长5.2%", "zh") == ("中国", "gdp", "增长", "5.2")


def test_pairs_do_not_depend_on_the_language_being_known() -> None:
    assert words("公园里", None) == words("公园里", "en") == ("公园", "园里")


def test_stems_leave_stop_words_out() -> None:
    assert stems("Die Häuser der Stadt", "de") == ("haus", "stadt")


def test_stems_of_an_elided_word_are_those_of_the_word() -> None:
    assert stems("l'enquête", "fr") == stems("enquête", "fr") == stems("L’enquête", "fr")


def test_single_letters_carry_nothing_but_digits_do() -> None:
    assert stems("J. F. Berg 7", "en") == ("berg", "7")


@pytest.mark.parametrize("tag", ["de", "fr", "pl", "ru", "tr"])
@given(st.text("aBßÉœŁšжЁİı19 .,'’\xad\0\n\x81_-“½", max_size=12))
def test_words_are_the_same_beside_another_script(tag: str, text: str) -> None:
    """What is in the code page of a language is cut another way."""
    assert (*words(text, tag), "ቤት") == words(f"{text} ቤት", tag)


def test_texts_are_cut_together_as_they_are_alone() -> None:
    texts = ("L'eau du lac.", "", "Sie zahlte 4,1 Mio.\0Heute", "Jak łódź?", "公园")
    found = cut(texts, "de")
    assert list(found.words) == [words(text, "de") for text in texts]
    assert list(found.lengths) == [count_words(text) for text in texts]


def test_an_unknown_language_keeps_all_words() -> None:
    assert stems("the houses", None) == ("the", "houses")


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stems("公园里", "zh") == ("公园", "园里")


@pytest.mark.parametrize("text", ["", "   ", "!?!", "\x00\ud800"])
def test_any_text_will_do(text: str) -> None:
    assert words(text, "de") == () == stems(text, "de")
    assert count_words(text) == 0


def test_a_malformed_tag_is_an_error() -> None:
    with pytest.raises(ValueError, match="not a language tag"):
        words("x", "not a tag!")


def test_two_characters_count_as_a_word_in_scripts_without_spaces() -> None:
    assert count_words("我们去公园了。") == 3
    assert count_words("Wir gehen in den Park.") == 5
    assert count_words("中国GDP增长5.2%") == 4


def test_the_cache_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_CACHED", 10)
    cached = module._Stems(str, frozenset(), elides=False)
    for number in range(25):
        assert cached[f"word{number}"] == f"word{number}"
    assert len(cached) <= 10


def test_threads_get_the_same_stems() -> None:
    text = " ".join(f"Häuser{i} Zeitungen Regierungen{i % 7}" for i in range(300))
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: stems(text, "de"), range(8)))
    assert len(set(found)) == 1


def test_no_pattern_of_the_package_has_a_possessive_group() -> None:
    """Up to Python 3.11.3, one that doesn't match loses its place, and a word its last letter."""
    possessive = re.compile(r"\)(?:[*+?]|\{[\d,{}]+\})\+[\"'()|\[\\]")
    paths = Path(module.__file__).parents[1].rglob("*.py")
    assert [path.name for path in paths if possessive.search(path.read_text(encoding="utf-8"))] == []
