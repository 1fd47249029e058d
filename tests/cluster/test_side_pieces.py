"""Which articles are beside their story."""

from __future__ import annotations

from dataclasses import replace

from brief.cluster.side_pieces import side_pieces
from brief.model import Article
from brief.understand.sentences import split

FIRE = [
    "Four workers died when a fire broke out in the Brandle furniture factory in Colby.",
    "A fifth worker has died after the fire in the Brandle furniture factory in Colby.",
    "The owner of the Brandle furniture factory in Colby, where five workers died in a fire, has been charged.",
]
MATCH = (
    "Colby Rovers will play a match for the families of the victims of the fire. Tickets cost five pounds."
)


def beside(*texts: str, language: str = "en") -> set[str]:
    articles = [
        replace(Article.of(text=text, language=language), sentences=split(text, language)) for text in texts
    ]
    return {articles[i].text for i in side_pieces(articles, range(len(articles)))}


def test_what_has_few_of_the_words_that_reports_open_with_alike_is() -> None:
    assert beside(*FIRE, MATCH) == {MATCH}


def test_of_two_articles_none_is() -> None:
    assert beside(FIRE[0], MATCH) == set()


def test_an_article_in_another_language_is_not_compared() -> None:
    articles = [
        replace(Article.of(text=text, language=language), sentences=split(text, language))
        for text, language in [*((text, "en") for text in FIRE), ("Rovers spielt für die Opfer.", "de")]
    ]
    assert side_pieces(articles, range(4)) == frozenset()
