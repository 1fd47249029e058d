"""What points back in the first clause of Polish and Russian sentences, and verbs without a subject."""

from __future__ import annotations

import pytest

from brief.languages.context.openers import dangles

BACK = [
    ("pl", "Zdają sobie sprawę z zagrożenia."),
    ("pl", "Zebrał za nie kilka nagród."),
    ("pl", "Wyrwała się wreszcie z domu."),
    ("pl", "Dla wyjaśnienia tych zależności zbadano kopalnie."),
    ("pl", "W umowie zastrzeżono jednak wysoką karę."),
    ("ru", "Просто не смогла остаться в стороне."),
    ("ru", "Следующим стал хостел на набережной."),
    ("ru", "Школьник убежал через двор."),
    ("ru", "Во время пожара они спали."),
    ("ru", "По заявке в этот хостел ехали двое."),
    ("ru", "Вышла в коридор и позвала соседей."),
]
STANDS = [
    ("pl", "Udział w wyborach wzrósł w Północniku."),
    ("pl", "Materiał na most kupiono w Północniku."),
    ("pl", "Zginął w Alpach Jan Holm."),
    ("pl", "Most zamknięto w tym roku w Północniku."),
    ("ru", "Следователи не исключают поджога в Северске."),
    ("ru", "Школа в Северске закрыта."),
    ("ru", "Суд в Северске в этом году рассмотрел сто дел."),
    ("ru", "Родился в семье Ивана Орлова Пётр."),
]


@pytest.mark.parametrize(("language", "sentence"), BACK)
def test_a_word_of_the_first_clause_points_back(language: str, sentence: str) -> None:
    assert dangles(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDS)
def test_nouns_times_and_subjects_behind_do_not(language: str, sentence: str) -> None:
    assert not dangles(sentence, language)
