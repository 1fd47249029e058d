"""Authors that a page names only above its text."""

from __future__ import annotations

import pytest
from lxml import html

from brief.understand.page_byline import authors

TEXT = "<p>Die Brücke bleibt bis Ostern gesperrt, teilte die Stadt mit.</p>"


def named(markup: str) -> list[str]:
    return authors(html.document_fromstring(f"<body><h1>Brücke gesperrt</h1>{markup}</body>"))


@pytest.mark.parametrize(
    "markup",
    [
        '<a rel="author">Ada Holm</a>',
        '<span itemprop="author"><span itemprop="name">Ada Holm</span></span>',
        '<div class="article__author">Von Ada Holm, Nordau</div>',
        '<span class="byline">Written by Ada Holm</span>',
        '<div class="byline"><i>Posted By</i><b>Ada Holm</b><a>Twitter</a><span>Foreign Editor</span></div>',
    ],
)
def test_the_line_that_is_called_a_byline_names_the_author(markup: str) -> None:
    assert named(markup + TEXT) == ["Ada Holm"]


def test_several_authors_stand_in_one_line_or_beside_one_another() -> None:
    both = ["Ada Holm", "Jonas van der Wehr"]
    assert named(f'<p class="authors">Von Ada Holm und Jonas van der Wehr</p>{TEXT}') == both
    beside = "".join(f'<li class="authors__list-item">{name}</li>' for name in both)
    assert named(f"<ul>{beside}</ul>{TEXT}") == both


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="article__author">ah</div>',
        '<div class="article__author">Our Foreign Staff</div>',
        '<div class="article__author">The Norden Press</div>',
        '<div class="article__author">Nordauer Nachrichten</div>',
        '<span class="byline">Gesponserte Inhalte</span>',
        '<div class="author">Ada Holm schreibt seit 2012 über Brücken.</div>',
        '<div class="comments"><span class="author">Ada Holm</span></div>',
        f'{TEXT * 20}<span class="author">Ada Holm</span>',
        "<span>Ada Holm</span>",
    ],
)
def test_what_is_no_byline_names_nobody(markup: str) -> None:
    assert named(markup) == []
