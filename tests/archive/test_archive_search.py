"""Search: words are found however they are written."""

from __future__ import annotations

import pytest
from archived import NOW, article

from brief.archive.folding import query
from brief.archive.search import snippet
from brief.archive.store import Archive


def found(text: str, asked: str, title: str = "T") -> bool:
    with Archive.open(None) as archive:
        archive.articles.add(article(text, title=title), collected_from="a", now=NOW, waits=True)
        return bool(archive.search(asked))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Die Möhre ist teuer.", "mohre"),
        ("Die Moehre, die MÖHRE.", "Möhre"),
        ("In Köln und Düsseldorf.", "koeln DUESSELDORF"),
        ("Über Goethe.", "ueber göthe"),
        ("Neues Feuer.", "neue* feuer"),
        ("Große Straße.", "GROSSE STRASSE"),
        ("Ёлка стоит.", "елка"),
        ("Łódź i Øresund.", "lodz oresund"),
        ("İstanbul’da yağmur.", "istanbul da"),
        ("ﬁnance in ｆｕｌｌ width.", "finance full"),
        ("L’eau monte à Paris.", "eau"),
        ("Es kostet 4,1 Millionen.", "4,1 Millionen"),
        ("שָׁלוֹם עליכם", "שלום"),
        ("مُحَمَّد في المدينة", "محمد"),
        ("東京都庁で会議が開かれた。", "東京"),
        ("東京都庁で会議が開かれた。", "都庁で"),
        ("北海道で雪。", "北"),
        ("ภาษาไทยเป็นภาษาราชการ", "ภาษาไทย"),
        ("서울에서 회의가 열렸다.", "서울"),
        ("दिल्ली में बारिश हुई।", "दिल्ली"),
        ("Haushaltsstreit in Berlin.", "haushalt*"),
        ("Bridge closed again.", '"closed again"'),
        ("Rain.", "t"),
    ],
)
def test_words_are_found_in_any_form(text: str, asked: str) -> None:
    assert found(text, asked)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Bridge again closed.", '"closed again"'),
        ("Haushaltsstreit in Berlin.", "haushalt"),
        ("京都の東で。", "東京"),
        ("Rain in Norfield.", "rain snow"),
        ("かき", "がき"),
        ("Anything.", "—"),
        ("Anything.", ""),
    ],
)
def test_what_does_not_stand_there_is_not_found(text: str, asked: str) -> None:
    assert not found(text, asked)


@pytest.mark.parametrize(
    "asked", ['"', "a OR", "NEAR(", "title:x", "*", "^a", "a AND NOT", '"" "', "(", "-x", "{a b}"]
)
def test_no_query_is_an_error(asked: str) -> None:
    assert not found("Nothing of it", asked, title="")


def test_operators_are_words() -> None:
    assert query("rain NOT snow") == '"rain" AND "not" AND "snow"'


def test_title_counts_more_than_text() -> None:
    with Archive.open(None) as archive:
        for title, text in (("Weather", "Storm, storm at night."), ("Storm", "It blew at night.")):
            archive.articles.add(article(text, title=title), collected_from="a", now=NOW, waits=True)
        assert [hit.title for hit in archive.search("storm")] == ["Storm", "Weather"]


def test_snippet_shows_the_words_around_the_first_one_found() -> None:
    text = "word " * 100 + "die Möhre\nist teuer " + "end " * 100
    shown = snippet(text, "mohre")
    assert "die Möhre ist teuer" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 180


def test_snippet_of_a_short_text_is_the_text() -> None:
    assert snippet("It rained.", "nothing") == "It rained."
