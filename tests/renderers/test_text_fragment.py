"""Addresses that open a page at a sentence: percent-encoded whole, short ones with the words around them."""

from __future__ import annotations

import pytest
from digests import article, digest, story

from brief.renderers.json import payload
from brief.renderers.page import view
from brief.renderers.text_fragment import at_sentence

URL = "https://bote.example/1"


@pytest.mark.parametrize(
    ("text", "language", "directive"),
    [
        ("Das Wasser steigt seit Montag.", "de", "Das%20Wasser%20steigt%20seit%20Montag."),
        ("a-b, c & d", "en", "a%2Db%2C%20c%20%26%20d"),
        ("one two three four five six seven eight nine ten eleven", "en",
         "one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"),
        ("工程将于周一开始。", "zh", "%E5%B7%A5%E7%A8%8B%E5%B0%86%E4%BA%8E%E5%91%A8%E4%B8%80%E5%BC%80%E5%A7%8B%E3%80%82"),
    ],
)  # fmt: skip
def test_the_words_are_encoded_whole(text: str, language: str, directive: str) -> None:
    assert at_sentence(URL, text, language=language) == f"{URL}#:~:text={directive}"


def test_a_fragment_of_its_own_is_kept() -> None:
    assert at_sentence(f"{URL}#top", "Ja.", language="de") == f"{URL}#top:~:text=Ja."


def test_words_around_are_used_for_short_sentences_only() -> None:
    around = {"before": "sie sagte", "after": "Dann ging"}
    assert at_sentence(URL, "Nein.", language="de", **around).endswith("text=sie%20sagte-,Nein.,-Dann%20ging")
    long = "Der Umweg führt über Nordau."
    assert at_sentence(URL, long, language="de", **around) == at_sentence(URL, long, language="de")


def test_a_short_sentence_brings_its_neighbours_words_along() -> None:
    told = article("Die Stadt hat geprüft.", "Nein.", "Sie wartet nun.", title="T", url=URL, language="de")
    page = view(payload(digest(story(told, sentences=told.sentences[1:2]))))
    origin = page.stories[0].rest[0].origin
    assert origin is not None
    assert origin.url == f"{URL}#:~:text=Stadt%20hat%20gepr%C3%BCft.-,Nein.,-Sie%20wartet%20nun."


def test_origin_says_paragraph_and_characters() -> None:
    told = article("Eins.", "Zwei.", title="Titel", source="Bote", path="a/b.txt", language="de")
    origin = view(payload(digest(story(told, sentences=told.sentences[1:])))).stories[0].rest[0].origin
    assert origin is not None
    assert (origin.label, origin.title, origin.place) == ("Bote", "Titel", "Absatz 2, Zeichen 6–11")
    assert (origin.url, origin.file) == (None, "a/b.txt")
