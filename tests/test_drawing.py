"""How a story's brief is put together from its own texts."""

from __future__ import annotations

from brief.compose.headlines import headline
from brief.condense.length import Length
from brief.drawing import Drawing, brief_of
from brief.model import Article
from brief.understand.article import complete

ARTICLE = complete(
    Article.of(
        title="Sirenen schwiegen in Nordau",
        text="Der Rat von Nordau hat am Dienstag einen Ausschuss eingesetzt. Er soll bis Oktober klären, was geschah. "
        "Landrätin Ada Krone dankte am Dienstag den 40 Helfern aus Lauter.",
        language="de",
    )
)
SET_UP, TASK, THANKS = ARTICLE.sentences


def told(*news):
    how = Drawing(
        headline=headline([ARTICLE], language="de"),
        unsaid=(),
        spare=(),
        method="auto",
        length=Length(sentences=3),
    )
    brief, first = brief_of([ARTICLE], (), news, how)
    return brief.sentences, first


def test_what_was_told_is_left_out_where_the_news_part_it_from_the_sentence_that_it_needs() -> None:
    assert told(SET_UP, THANKS) == ((SET_UP, THANKS), (SET_UP, THANKS))


def test_what_was_told_stays_behind_the_sentence_that_it_needs() -> None:
    assert told(SET_UP) == ((SET_UP, TASK, THANKS), (SET_UP,))
