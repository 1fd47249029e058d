"""Feeds, lists of feeds and addresses: no exception on any text or bytes but the one that is promised."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from brief.errors import FetchError, ReadError
from brief.model import Document, Problem
from brief.sources import discovery, feed, hosts, opml
from brief.understand.article import understand

PIECES = st.lists(
    st.sampled_from(
        "<rss>|<channel>|<item>|</item>|<entry>|<title>|</title>|<link>|href='/x'|<![CDATA[|]]>|<!--|-->|<!DOCTYPE rss [|]>|"
        '<!ENTITY a "b">|&a;|&nbsp;|&#0;|&#x110000;|<pubDate>Tue, 04 Nov 2025 00:30:00 +0100</pubDate>|<feed xmlns='
        '"http://www.w3.org/2005/Atom">|<outline xmlUrl="https://b.example/">|<link rel=alternate type=application/rss+xml |'
        '{"version":"https://jsonfeed.org/version/1","items":[|{"id":1}|]}|Text|ü|\0|\ud800|>|"'.split("|")
    ),
    max_size=30,
).map("".join)
DATA = st.one_of(st.binary(max_size=300), PIECES.map(lambda text: text.encode("utf-8", "surrogatepass")))


@settings(max_examples=150)
@given(DATA)
def test_any_bytes_are_a_feed_or_a_problem(data: bytes) -> None:
    for found in feed.documents(data, where="x"):
        assert isinstance(found, Document | Problem)
        if isinstance(found, Document):
            try:
                article = understand(found)
            except ReadError:
                continue
            assert all(article.text[s.start : s.end] == s.text for s in article.sentences)


@settings(max_examples=150)
@given(DATA)
def test_any_bytes_are_a_list_of_feeds_and_name_feeds(data: bytes) -> None:
    found = opml.read(data)
    assert opml.read(opml.write(found, title="x").encode("utf-8", "replace")) is not None
    assert all(link.url.startswith("http") for link in discovery.feeds(data, "https://b.example/"))


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=60), st.text(max_size=40).map("http://".__add__)))
def test_any_text_is_an_address_or_an_error(url: str) -> None:
    hosts.shown(url)
    try:
        where = hosts.target(url)
    except FetchError:
        return
    assert where.scheme in ("http", "https")
    assert where.url.isascii()
