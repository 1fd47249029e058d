"""Quotations over several sentences make one unit."""

from __future__ import annotations

import pytest
from made import article

from brief.condense.quotations import units


def sizes(*paragraphs: list[str] | str) -> list[int]:
    return [len(unit) for unit in units(article(*paragraphs).sentences)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["„Wir bauen.", "Wir zahlen“, sagte sie.", "Dann ging sie."],
        ["“We build.", "We pay,” she said.", "Then she left."],
        ["« On construit.", "On paie », dit-elle.", "Puis elle partit."],
        ["»Wir bauen.", "Wir zahlen«, sagte sie.", "Dann ging sie."],
        ["”Vi bygger.", "Vi betalar”, sade hon.", "Sedan gick hon."],
        ["‚Wir bauen.", "Wir zahlen‘, sagte sie.", "Dann ging sie."],
        ["‘We build.", "We don’t pay,’ she said.", "Then she left."],
        ['"We build.', 'We pay," she said.', "Then she left."],
        ["'We build.", "We won't pay,' she said.", "Then she left."],
        ["– Vi bygger.", "Vi betalar, säger borgmästare Holm.", "Sedan gick hon."],
        ["— Строим.", "И платим, — сказала мэр Хольм.", "Потом ушла."],
        ["「橋を直す。", "費用も払う」と述べた。", "そして去った。"],
        ["Sie sagte: „Wir bauen.", "Wir zahlen.“", "Dann ging sie."],
        ["Хольм: «Те, кто вызвал «скорую», ждут.", "Так нельзя».", "Потом она ушла."],
    ],
)
def test_a_quotation_over_two_sentences_is_one_unit(sentences: list[str]) -> None:
    assert sizes(sentences) == [2, 1]


@pytest.mark.parametrize(
    "sentences",
    [
        ["„Wir bauen“, sagte sie.", "„Wir zahlen“, sagte er."],
        ['Das "große" Haus.', 'Das "kleine" Haus.'],
        ["The players’ bus.", "It’s late."],
        ["Er war 5' 10\" groß.", "Sie war größer."],
        ["Kein Zitat.", "Auch keines."],
        ["The 'Big Apple' is big.", "The parents' house isn't."],
        ["– Vi bygger.", "Sedan gick hon."],
        ["«Мы едем в «Лужники».", "Потом он ушёл."],
        ["«Мы едем в «Лужники», — сказал он.", "Потом он ушёл."],
        ["«Мы любим «Зенит» и «Спартак», сказал он.", "Потом он ушёл."],
    ],
)
def test_what_is_closed_in_its_sentence_joins_nothing(sentences: list[str]) -> None:
    assert sizes(sentences) == [1, 1]


def test_a_quotation_goes_on_over_paragraphs_that_open_with_the_mark() -> None:
    assert sizes(["“We build.", "We pay."], ["“We stay,” she said."], "Then she left.") == [3, 1]


def test_a_mark_in_a_line_of_its_own_opens_what_follows() -> None:
    assert sizes(['"\n\nOn construit.', 'On paie", dit Anna Berg.', "Puis elle partit."]) == [2, 1]


def test_a_stray_mark_opens_nothing() -> None:
    assert (
        sizes("Elle partit.", '"', ["Puis elle revint.", 'On entendit "oui", et la salle se vida.'])
        == [1] * 4
    )


def test_an_open_mark_at_a_paragraphs_end_counts_for_nothing() -> None:
    assert sizes(["„Wir bauen.", "Wir zahlen."], "Dann ging sie.", "Er auch.") == [1, 1, 1, 1]


def test_a_speech_is_not_one_unit() -> None:
    sentences = [f"Das war der Satz {i}." for i in range(30)]
    assert max(sizes(["„Wir bauen.", *sentences, "Und Schluss“, sagte sie."])) == 1


def test_units_cover_every_sentence_once() -> None:
    made = article(["„A.", "B“, sagte er.", "C."], "D.", ["«E.", "F»."]).sentences
    assert [index for unit in units(made) for index in unit] == list(range(len(made)))


def test_no_sentences_no_units() -> None:
    assert units(()) == ()


def test_a_dash_paragraph_may_end_in_a_dash() -> None:
    assert sizes(["– Ja! –"], ["- Fahrräder, -"], ["– Nein. –", "– Doch, –"]) == [1, 1, 1, 1]
