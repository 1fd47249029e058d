"""A page → whether it lists articles instead of being one."""

from __future__ import annotations

import pytest

from brief.errors import ReadError
from brief.model import Document
from brief.understand.article import understand

TEASER = (
    "<div class='card'><h3><a href='/nordau/{n}'>Stadtrat von Nordau berät zum {n}. Mal über die Brücke</a></h3>"
    "<p>Die Sanierung der Brücke beschäftigt den Rat seit Monaten, und ein Ende ist weiterhin nicht in Sicht.</p></div>"
)
TEASERS = "".join(TEASER.format(n=n) for n in range(15))
PROSE = "".join(
    f"<p>In der {n}. Sitzung legte die Verwaltung neue Zahlen zu den Kosten der Sanierung der Weserbrücke vor.</p>"
    for n in range(4)
)


def page(body: str, *, url: str | None, head: str = "") -> Document:
    html = f"<html lang='de'><head><title>Nordauer Bote</title>{head}</head><body><main>{body}</main></body></html>"
    return Document(where="a.html", data=html.encode(), type="page", url=url)


@pytest.mark.parametrize(
    "url",
    [
        "https://bote.example/",
        "https://bote.example/de/",
        "https://bote.example/lokales",
        "https://bote.example/index.html",
    ],
)
def test_page_of_teasers_is_refused(url: str) -> None:
    with pytest.raises(ReadError, match=r"a page that lists articles.*Fix: .*feed"):
        understand(page(TEASERS, url=url))


def test_home_page_is_refused_whatever_it_says() -> None:
    head = '<meta property="og:type" content="article">'
    with pytest.raises(ReadError, match="lists articles"):
        understand(page(PROSE + TEASERS, url="https://bote.example/", head=head))


def test_saved_page_whose_canonical_address_names_no_article_is_read() -> None:
    head = '<link rel="canonical" href="https://bote.example/rezepte/muffins">'
    assert understand(page(PROSE[: len(PROSE) // 2] + TEASERS, url=None, head=head)).text


@pytest.mark.parametrize(
    ("body", "url", "head"),
    [
        (PROSE + TEASERS, "https://bote.example/lokales", ""),
        (TEASERS, "https://bote.example/lokales/stadtrat-beraet-ueber-bruecke", ""),
        (TEASERS, "https://bote.example/artikel?id=31228", ""),
        (TEASERS, "https://bote.example/lokales", '<meta property="og:type" content="article">'),
        (TEASERS, None, ""),
        (TEASER, "https://bote.example/lokales", ""),
    ],
    ids=["running text", "slug", "number", "says so", "text outweighs links", "few links"],
)
def test_article_among_teasers_is_read(body: str, url: str | None, head: str) -> None:
    assert understand(page(body, url=url, head=head)).text
