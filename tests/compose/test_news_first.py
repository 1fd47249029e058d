"""What is new stands in front."""

from __future__ import annotations

from brief.compose.novelty import news_first
from brief.model import Article, Brief
from brief.understand.article import complete

ARTICLE = complete(
    Article.of(
        text="Der Intendant ist beurlaubt. Das beschloss der Rat am Dienstag. Er leitet das Haus seit 2016.",
        language="de",
    )
)
LEAD, NEW, KNOWN = ARTICLE.sentences


def brief(*sentences):
    return Brief(articles=(ARTICLE,), sentences=sentences, method="auto@7", n_words=9)


def test_a_lead_that_a_new_sentence_needs_stands_before_it() -> None:
    mixed, first = news_first(brief(LEAD, NEW), brief(LEAD, KNOWN), [NEW], leads=[LEAD])
    assert first == (LEAD, NEW)
    assert mixed.sentences == (LEAD, NEW, KNOWN)


def test_a_lead_without_anything_new_is_not_told_as_such() -> None:
    usual = brief(LEAD, KNOWN)
    assert news_first(brief(LEAD), usual, [NEW], leads=[LEAD]) == (usual, ())


def test_a_lead_that_no_new_sentence_needs_stands_behind() -> None:
    mixed, first = news_first(brief(NEW), brief(LEAD, KNOWN), [NEW], leads=[LEAD])
    assert first == (NEW,)
    assert mixed.sentences == (NEW, LEAD, KNOWN)
