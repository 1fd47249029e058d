"""Retellings: which sentences of a later day bring something new, and which tell the same again in other words."""

import pytest

from brief.cluster.retelling import News, judged
from brief.cluster.said import said

TOLD = {
    "de": (
        "Unbekannte sind in der Nacht zum Montag in ein Juweliergeschäft in Lauter eingebrochen.",
        "Sie räumten drei Vitrinen leer und erbeuteten Uhren und Ringe im Wert von rund 180.000 Euro.",
        "Eine Anwohnerin sah zwei maskierte Männer in einen dunklen Kombi steigen.",
        "Gefasst ist von den Einbrechern niemand.",
    ),
    "en": (
        "Four hikers have been missing on Mount Corran since Saturday, rescue teams said on Monday.",
        "The search with 50 volunteers was called off because of heavy snow.",
        "Their car was found in the car park at Glen Foot.",
    ),
}


def verdict(sentence, language="de", weekdays=(0,)):
    told = [said(one, language) for one in TOLD[language]]
    return judged([said(sentence, language)], told, weekdays)[0]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der Schaden liegt nach Angaben der Polizei bei 12.000 Euro."),
        ("de", "Die Einbrecher stammen wohl aus Narvik."),
        ("de", "Vor Gericht äußerte sich am Dienstag auch die Anwohnerin."),
        ("de", "Zuvor hatte Kommissar Tjaden mit der Anwohnerin gesprochen."),
        ("en", "The search was led by Moira Tait with volunteers."),
        ("en", "Three of the hikers were seen on Mount Corran."),
    ],
)
def test_a_number_a_name_or_a_weekday_that_nobody_told_is_new(language, sentence):
    assert verdict(sentence, language) is News.YES


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "In der Nacht zum Montag waren Unbekannte in das Geschäft in Lauter eingebrochen."),
        ("de", "Die Beute, Uhren und Ringe, ist rund 180.000 Euro wert."),
        ("de", "Am Montag hatte die Anwohnerin zwei Männer in einen Kombi steigen sehen."),
        ("en", "On Monday the search with volunteers had to be stopped as there was heavy snow."),
    ],
)
def test_what_was_told_in_other_words_is_not(language, sentence):
    assert verdict(sentence, language) in (News.NO, News.HARDLY)


def test_the_day_on_which_the_told_articles_came_out_is_no_new_one():
    sentence = "Am Sonntag waren die Unbekannten in das Juweliergeschäft in Lauter eingebrochen."
    assert verdict(sentence, weekdays=(0,)) is News.YES
    assert verdict(sentence, weekdays=(6, 0)) is News.NO


def test_an_adjective_that_opens_a_sentence_makes_no_name_of_the_noun():
    assert verdict("Maskierte Täter räumten in Lauter drei Vitrinen leer.") in (News.NO, News.HARDLY)


def test_a_compound_of_a_word_that_was_told_is_no_name():
    again = (
        "Gefasst ist niemand von den Einbrechern, wie aus Anwohnerkreisen und von Anwohnerinnen zu hören war."
    )
    assert verdict(again) in (News.NO, News.HARDLY)
    assert verdict(again.replace("Anwohnerkreisen", "Ringstedt")) is News.YES


def test_a_word_for_a_number_is_that_number():
    assert verdict("4 hikers are still missing on Mount Corran.", "en") in (News.NO, News.HARDLY)


def test_the_opposite_in_the_same_words_is_new():
    assert verdict("Their car was not found in the car park at Glen Foot.", "en") is News.YES
    assert verdict("Their car was apparently found in the car park at Glen Foot.", "en") is News.NO


def test_speech_is_told_again_in_its_own_words_only():
    spoken = "„Es räumten maskierte Männer drei Vitrinen in der Nacht leer“, sagte sie."
    assert verdict(spoken) is News.YES
    assert verdict("„Ich hatte Angst“, sagte die Anwohnerin aus Lauter.") is News.YES


def test_a_title_in_quotation_marks_is_no_speech():
    titled = "Die „Männer“ hatten drei Vitrinen geleert, Uhren und Ringe im Wert von 180.000 Euro erbeutet."
    assert verdict(titled) is News.NO


def test_where_a_script_has_no_capitals_what_may_name_somebody_is_new():
    told = [said("消防队员在周一扑灭了仓库大火。", "zh")]
    assert judged([said("警方逮捕了嫌疑人。", "zh")], told, ()) == [News.YES]
