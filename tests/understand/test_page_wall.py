"""What a page says and shows → whether its article is whole, partial, or none."""

from __future__ import annotations

import pytest

from brief.errors import ReadError
from brief.model import ESTIMATED_DATE, PARTIAL, Article, Document
from brief.understand.article import understand
from brief.understand.page_wall import before_wall, without_walls

LEAD = "<p>Die Weserbrücke in Nordau bleibt bis Ostern gesperrt, weil die Lager der Pfeiler brüchig sind.</p>"
REST = "".join(
    f"<p>Der Stadtrat beriet am Montag in der {n}. Sitzung über die Kosten der Sanierung.</p>"
    for n in range(40)
)
PAID = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Brücke gesperrt",'
    ' "isAccessibleForFree": "False", "hasPart": {"isAccessibleForFree": false, "cssSelector": ".wall"}}</script>'
)
CONSENT = (
    "<p>Mit Werbung und Tracking lesen: Wir und unsere Partner setzen Cookies ein. Mit Ihrer Zustimmung werden Daten für "
    "personalisierte Werbung verarbeitet.</p><p>Ihre Einwilligung können Sie jederzeit in den Datenschutzeinstellungen "
    "widerrufen. Cookies von Drittanbietern akzeptieren Sie mit einem Klick.</p>"
)


def page(body: str, head: str = "") -> Document:
    top = f"<html lang='de'><head><title>Brücke gesperrt</title>{head}</head>"
    html = f"{top}<body><article><h1>Brücke gesperrt</h1>{body}</article></body></html>"
    return Document(where="a.html", data=html.encode(), type="page", path="a.html")


def test_free_part_of_a_paid_page_is_told() -> None:
    assert understand(page(LEAD, PAID)).caveats == (PARTIAL,)


def test_short_text_above_a_prompt_to_subscribe_is_told() -> None:
    prompt = "<div>Dieser Artikel ist exklusiv für Abonnenten.</div>"
    assert understand(page(LEAD + prompt)).caveats == (PARTIAL,)


def test_paid_page_that_was_saved_whole_is_whole() -> None:
    assert understand(page(LEAD + REST, PAID)).caveats == ()


def test_short_page_without_a_wall_is_whole() -> None:
    assert understand(page(LEAD)).caveats == ()


def test_what_a_paywall_hides_is_not_used() -> None:
    hidden = "<div hidden class='paywall'><p>Nur wer bezahlt hat, liest diesen langen Satz über die Pfeiler.</p></div>"
    assert "bezahlt" not in understand(page(LEAD + hidden, PAID)).text


def test_request_for_consent_is_no_article() -> None:
    with pytest.raises(ReadError, match=r"a request to agree to cookies.*Fix: "):
        understand(page(CONSENT))


def test_article_about_cookies_is_one() -> None:
    text = "<p>Das Gericht urteilte über Cookies und Tracking: Eine Einwilligung braucht Zustimmung.</p>"
    assert understand(page(text + REST)).text


def test_one_text_at_many_addresses_of_a_host_is_a_wall() -> None:
    pages = [
        Article(id=str(n), text="Bitte bestätigen.", url=f"https://a.example/{n}", extracted=True)
        for n in range(3)
    ]
    other = Article(id="b", text="Bitte bestätigen.", url="https://b.example/1", extracted=True)
    kept, problems = without_walls([*pages, other])
    assert kept == (other,)
    assert [str(problem) for problem in problems] == [
        "a.example: 3 pages have the same text, a wall in place of the article. "
        "Fix: save the articles as text, or read the site's feed"
    ]


def test_long_text_in_several_sections_of_a_site_is_an_article() -> None:
    text = "Der Stadtrat beriet über die Brücke. " * 100
    pages = [Article(id=str(n), text=text, url=f"https://a.example/{n}", extracted=True) for n in range(3)]
    assert without_walls(pages) == (tuple(pages), ())


def test_two_addresses_with_one_text_are_no_wall() -> None:
    pages = [Article(id=str(n), text="Text.", url=f"https://a.example/{n}", extracted=True) for n in range(2)]
    assert without_walls(pages) == (tuple(pages), ())


def test_page_whose_address_cannot_be_read_is_kept() -> None:
    pages = [Article(id=str(n), text="Text.", url="http://[", extracted=True) for n in range(3)]
    assert without_walls(pages) == (tuple(pages), ())


def test_guessed_date_is_told() -> None:
    changed = '<meta property="article:modified_time" content="2025-11-04T10:00:00+01:00">'
    assert understand(page(LEAD, changed)).caveats == (ESTIMATED_DATE,)


def test_stated_date_is_no_estimate() -> None:
    stated = '<meta property="article:published_time" content="2025-11-04T10:00:00+01:00">'
    assert understand(page(LEAD, stated)).caveats == ()


def test_what_stands_behind_a_walls_prompt_is_not_the_article() -> None:
    article = ["Die Brücke bleibt bis Ostern gesperrt, sagt die Stadt."] * 4
    prompt = "To view the full story, please subscribe to the Bote."
    assert before_wall([*article, prompt, "Join now or renew to get all of our stories."]) == 4


def test_an_article_that_goes_on_behind_a_prompt_is_whole() -> None:
    blocks = [
        "Die Brücke bleibt zu.",
        "Already a subscriber? Log in.",
        "Die Sanierung kostet vier Millionen Euro.",
    ]
    assert before_wall(blocks) == 3
    assert before_wall(blocks[:1]) == 1
