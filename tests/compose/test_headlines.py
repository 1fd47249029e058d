"""The clearest title leads; without one the first sentence stands in."""

from __future__ import annotations

from brief.compose.headlines import clean_title, headline
from brief.model import Article, Sentence


def article(title: str | None, *, text: str = "", language: str = "de", source: str | None = None) -> Article:
    return Article.of(text=text, title=title, language=language, source=source)


def test_agency_prefix_is_taken_off() -> None:
    assert clean_title(article("ROUNDUP 2: Brücke bleibt gesperrt")) == "Brücke bleibt gesperrt"


def test_word_like_a_prefix_within_the_title_stays() -> None:
    assert clean_title(article("Update für die Ampelanlage kommt")) == "Update für die Ampelanlage kommt"


def test_outlets_name_at_the_end_is_taken_off() -> None:
    assert (
        clean_title(article("Brücke gesperrt | Nordauer Bote", source="Nordauer Bote")) == "Brücke gesperrt"
    )


def test_title_that_is_only_a_prefix_stays() -> None:
    assert clean_title(article("EIL: ")) == "EIL:"


def test_question_gives_way_to_a_statement() -> None:
    titles = ["Warum ist die Brücke gesperrt?", "Brücke bis Ostern gesperrt", "Narvebrücke gesperrt"]
    assert headline([article(title) for title in titles], language="de").text == "Brücke bis Ostern gesperrt"


def test_title_in_the_storys_language_is_taken() -> None:
    own = [article("Bridge shut", language="en"), article("Brücke gesperrt")]
    assert headline(own, language="de").text == "Brücke gesperrt"


def test_without_titles_the_first_sentence_stands_in() -> None:
    text = "Die Brücke ist zu. Der Umweg ist lang."
    first = Sentence(text=text[:18], start=0, end=18, paragraph=0)
    untitled = Article(id="a", text=text, language="de", sentences=(first,))
    found = headline([untitled], language="de")
    assert (found.text, found.origin, found.sentence) == ("Die Brücke ist zu.", "sentence", first)


def test_subject_is_empty_where_a_cut_would_distort() -> None:
    long = "Der Minister hat zwei Millionen Euro genommen, behauptet ein früherer Mitarbeiter"
    assert headline([article(long)], language="de").subject == ""
