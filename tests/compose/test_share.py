"""How much of an article is shown: a share of its words, or its title alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import brief
from brief.cli.main import main
from brief.compose.pages import DayRange
from brief.languages.words import count_words
from brief.model import Article, Digest
from brief.pipeline import collect, digests
from brief.settings import Settings, SourceSettings

TEXT = (
    "Die Stadt sperrt die Weserbrücke ab Montag für alle Fahrzeuge.\n\n"
    "Gutachter haben neun gerissene Spannglieder gefunden und warnen vor weiteren Schäden.\n\n"
    "Der Umweg führt über Nordau und kostet Pendler zwanzig Minuten.\n\n"
    "Das Land zahlt die Hälfte der Sanierung, die Stadt den Rest.\n\n"
    "Fußgänger dürfen die Brücke weiter benutzen, solange kein Sturm angesagt ist.\n"
)


def article(**fields: str) -> Article:
    return Article.of(
        **{"text": TEXT, "title": "Brücke zu", "source": "Bote", "published": "2025-11-04", "language": "de"}
        | fields
    )


def made(*articles: Article, **settings: Any) -> Digest:
    chosen = Settings(today=date(2025, 11, 5), **settings)
    return next(digests(collect(articles, chosen), chosen, days=DayRange.latest()))


def share_of(digest: Digest) -> float:
    told = digest.stories[0]
    shown = [*told.brief.sentences, *([told.headline_sentence] if told.headline_sentence else [])]
    return sum(count_words(s.text) for s in shown) / count_words(TEXT)


def test_no_more_than_the_share_is_shown() -> None:
    whole, capped = made(article()), made(article(), max_share=0.25)
    assert share_of(whole) > 0.25 >= share_of(capped) > 0
    assert not capped.stories[0].brief.complete


def test_a_quotation_that_the_share_cuts_in_two_is_marked() -> None:
    quoted = "Rieke Holm sagte am Montag: „Die Brücke bleibt zu. Das Geld fehlt uns seit drei Jahren.“\n\n"
    told = made(article(text=quoted + TEXT), max_share=0.17, method="lead", sentences=3).stories[0].brief
    assert [sentence.text for sentence in told.sentences] == [
        "Rieke Holm sagte am Montag: „Die Brücke bleibt zu."
    ]
    assert told.marks == (("quotation",),)


def test_a_share_below_the_first_sentence_leaves_title_and_link() -> None:
    told = made(article(), max_share=0.05).stories[0]
    assert (told.brief.sentences, told.depth, told.headline) == ((), "line", "Brücke zu")


def test_the_page_says_what_share_is_shown() -> None:
    page = str(brief.render(made(article(), max_share=0.25), "plain"))
    assert "25\u00a0%" in page
    assert "der Wörter" in page


def test_a_sentence_that_stands_as_headline_counts() -> None:
    untitled = made(article(title=""), max_share=0.25)
    assert untitled.stories[0].headline_sentence
    assert share_of(untitled) <= 0.25


def test_an_untitled_article_whose_first_sentence_is_too_much_is_left_out_and_told() -> None:
    digest = made(
        article(title=""), article(text=TEXT + "Ende der Meldung.", url="https://a.example/2"), max_share=0.05
    )
    assert [told.articles[0].title for told in digest.stories] == ["Brücke zu"]
    assert "max_share" in digest.problems[0].what


CLOSED = (SourceSettings(name="Bote", excerpt="title-only"),)


def test_of_a_title_only_source_stand_title_and_link() -> None:
    told = made(article(url="https://bote.example/1"), sources=CLOSED).stories[0]
    assert (told.brief.sentences, told.differs, told.depth) == ((), (), "line")
    assert told.articles[0].url == "https://bote.example/1"


def test_a_story_of_several_outlets_quotes_the_others_only() -> None:
    other = article(
        source="Kurier",
        title="Weserbrücke gesperrt",
        text="Die Weserbrücke in Nordau ist ab Montag gesperrt.\n\nNeun Spannglieder sind gerissen, sagen Gutachter der Stadt.\n",
    )
    digest = made(article(title="Weserbrücke ab Montag gesperrt"), other, sources=CLOSED)
    sentences = [s for told in digest.stories for s in told.brief.sentences]
    assert sentences
    assert {s.article_id for s in sentences} <= {
        a.id for told in digest.stories for a in told.articles if a.source == "Kurier"
    }


def test_an_untitled_article_of_a_title_only_source_is_told() -> None:
    digest = made(article(title=""), sources=CLOSED)
    assert not digest.stories
    assert "title-only" in digest.problems[0].what


def test_citations_reach_every_page(seeds: object) -> None:
    arguments = ["digest", "seeds", "-o", "out", "-q", "--format", "md,html,txt,eml", "--date", "2025-11-04"]
    assert main([*arguments, "--citations", "inline"]) == 0
    inline = Path("out/2025-11-04.md").read_text("utf-8")
    assert main([*arguments, "--citations", "none"]) == 0
    none = Path("out/2025-11-04.md").read_text("utf-8")
    assert "[1]" not in inline + none
    assert "(Nordauer Bote)" in inline
    assert "(Nordauer Bote)" not in none
