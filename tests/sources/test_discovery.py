"""The address of a site → its feeds."""

from __future__ import annotations

import pytest
from http_server import Server

from brief.errors import FetchError
from brief.settings import NetworkSettings
from brief.sources.discovery import FeedLink, feeds, find
from brief.sources.fetch import Network

FEED = b"<rss version='2.0'><channel><title>Bote &amp;amp; Blatt</title><item><title>Zu</title></item></channel></rss>"


def network() -> Network:
    return Network(NetworkSettings(allow=("127.0.0.1",), timeout_s=60))


def links(html: str) -> list[str]:
    return [link.url for link in feeds(html.encode(), "https://bote.example/a/")]


def test_links_of_the_head_in_their_order_comments_last() -> None:
    html = """<head><link rel="alternate" type="application/rss+xml" title="Kommentare" href="/comments/feed">
        <LINK REL='alternate' TYPE='application/atom+xml; charset=utf-8' TITLE='Nordau &amp; Umland' HREF='feed.atom'>
        <link rel=alternate type=application/feed+json href=https://bote.example/feed.json>
        <link rel="alternate" hreflang="en" href="/en"><link rel="stylesheet" href="x.css"></head>"""
    assert feeds(html.encode(), "https://bote.example/a/") == (
        FeedLink(url="https://bote.example/a/feed.atom", title="Nordau & Umland", type="Atom"),
        FeedLink(url="https://bote.example/feed.json", type="JSON Feed"),
        FeedLink(url="https://bote.example/comments/feed", title="Kommentare", type="RSS"),
    )


def test_base_of_the_page_counts() -> None:
    html = (
        '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="f.xml">'
    )
    assert links(html) == ["https://cdn.example/x/f.xml"]


def test_links_that_look_like_feeds_where_none_is_named() -> None:
    assert links('<a href="/rss.xml">RSS</a><a href="/kontakt">K</a>') == ["https://bote.example/rss.xml"]


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///x", "", "http://[", "data:x"])
def test_links_elsewhere_than_to_the_web_are_left_out(href: str) -> None:
    assert links(f'<link rel="alternate" type="application/rss+xml" href="{href}">') == []


def test_feed_that_the_page_names_is_found_and_tried(server: Server) -> None:
    names = "".join(f'<link rel=alternate type=application/rss+xml href="/{n}">' for n in ("no", "yes"))
    server.pages["/"] = lambda h: h.answer(f"<html><head>{names}</head></html>".encode())
    server.pages["/yes"] = lambda h: h.answer(FEED)
    assert find(server.url("/"), network()) == (
        FeedLink(url=server.url("/yes"), title="Bote & Blatt", type="RSS"),
    )


def test_address_of_a_feed_is_that_feed(server: Server) -> None:
    server.pages["/f"] = lambda h: h.answer(FEED)
    assert [link.url for link in find(server.url("/f"), network())] == [server.url("/f")]


def test_usual_places_are_tried_where_the_page_names_none(server: Server) -> None:
    _site(server)
    server.pages["/rss.xml"] = lambda h: h.answer(FEED)
    assert [link.url for link in find(server.url("/"), network())] == [server.url("/rss.xml")]


def test_title_is_one_that_a_file_and_a_terminal_can_have(server: Server) -> None:
    feed = b'{"version": "https://jsonfeed.org/version/1.1", "title": "Bote\\ud800\\u001b[31m\\n", "items": [{"id": "1"}]}'
    server.pages["/f"] = lambda h: h.answer(feed)
    assert [link.title for link in find(server.url("/f"), network())] == ["Bote [31m"]


def test_site_without_feeds(server: Server) -> None:
    _site(server)
    assert find(server.url("/"), network()) == ()


def test_site_that_can_not_be_fetched() -> None:
    with pytest.raises(FetchError):
        find("http://127.0.0.1:1/", network())


def _site(server: Server) -> None:
    server.pages["/"] = lambda h: h.answer(b"<html><body><p>Willkommen.</p></body></html>")
