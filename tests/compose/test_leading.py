"""Articles of one event → which leads."""

from __future__ import annotations

from brief.compose.leading import leading_order
from brief.model import PARTIAL, Article


def test_whole_article_leads_before_the_free_part_of_a_longer_one() -> None:
    part = Article(id="a", text="Der freie Teil. " * 20, caveats=(PARTIAL,))
    whole = Article(id="b", text="Der ganze Artikel.")
    assert leading_order([part, whole], [None, None], language=None) == (1, 0)


def test_what_was_rewritten_since_does_not_lead() -> None:
    short, full = Article(id="a", text="Kurz."), Article(id="b", text="Viel mehr Text. " * 9)
    assert leading_order([short, full], [None, None], language=None, behind={1}) == (0, 1)


def test_fuller_article_leads() -> None:
    short, full = Article(id="a", text="Kurz."), Article(id="b", text="Viel mehr Text. " * 9)
    assert leading_order([short, full], [None, None], language=None) == (1, 0)
