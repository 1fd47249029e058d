"""Bytes of feeds → entries: dialects, dates as published, broken markup, hostile markup."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brief.errors import ReadError
from brief.model import Article, Document, Problem
from brief.sources import feed
from brief.sources.feed_entry import Entry, Feed
from brief.understand.article import understand

TEXT = "Die Narvebrücke in Nordau bleibt bis Ostern für Autos gesperrt."
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Nordauer Bote</title><link>https://bote.example/</link><language>de-de</language>
<item><title>Brücke &amp; Umweg</title><link>https://bote.example/1</link><guid isPermaLink="false">b-1</guid>
<pubDate>Tue, 04 Nov 2025 00:30:00 +0100</pubDate><category>Lokales</category><author>Jonas Wehrkamp</author>
<description>&lt;p&gt;{TEXT}&lt;/p&gt;</description></item>
<item><title>Zwei</title><link>/2</link><pubDate><![CDATA[Mon, 03 Nov 2025 10:00:00 GMT]]></pubDate></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><link href="https://bote.example/"/>
<entry><id>urn:1</id><title type="text">3 &lt; 4</title><link href="https://bote.example/1"/>
<updated>2025-11-04T18:00:00+01:00</updated><published>2025-11-04T00:30:00+01:00</published>
<source><updated>2001-01-01T00:00:00Z</updated></source>
<content type="html">&lt;p&gt;{TEXT}&lt;/p&gt;</content></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://bote.example/"><title>Bote</title>
<items><rdf:Seq><rdf:li resource="https://bote.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://bote.example/1"><title>Brücke</title><link>https://bote.example/1</link>
<description>{TEXT}</description><dc:date>2025-11-04T00:30:00+01:00</dc:date></item></rdf:RDF>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Bote",
    "home_page_url": "https://bote.example/",
    "items": [
        {
            "id": "1",
            "url": "https://bote.example/1",
            "title": "3 < 4",
            "content_text": TEXT,
            "date_published": "2025-11-04T00:30:00+01:00",
            "authors": [{"name": "Jonas Wehrkamp"}, None],
            "tags": ["Lokales", 3],
        },
        "no item",
    ],
}


def parse(data: str | bytes, **options: str) -> Feed:
    return feed.parse(data.encode() if isinstance(data, str) else data, where="feed.xml", **options)


def rss(item: str, *, head: str = "") -> str:
    return f"{head}<rss version='2.0'><channel><title>Bote</title><item>{item}</item></channel></rss>"


def articles(data: str) -> list[Article]:
    found = feed.documents(data.encode(), where="feed.xml", path="feed.xml")
    return [understand(one) for one in found if isinstance(one, Document)]


def test_rss() -> None:
    found = parse(RSS)
    assert (found.title, found.link, found.language) == ("Nordauer Bote", "https://bote.example/", "de-de")
    first = found.entries[0]
    assert first == Entry(
        key="b-1",
        title="Brücke & Umweg",
        html=f"<p>{TEXT}</p>",
        url="https://bote.example/1",
        published="Tue, 04 Nov 2025 00:30:00 +0100",
        author="Jonas Wehrkamp",
        categories=("Lokales",),
    )


def test_entries_become_articles() -> None:
    first, second = articles(RSS)
    assert (first.title, first.text, first.source) == ("Brücke & Umweg", TEXT, "Nordauer Bote")
    assert (first.language, first.path, first.extracted) == ("de", "feed.xml", True)
    assert second.url == "https://bote.example/2"


@pytest.mark.parametrize("data", [RSS, ATOM, RDF, json.dumps(JSON)])
def test_dates_keep_the_publishers_offset(data: str) -> None:
    assert articles(data)[0].published == "2025-11-04T00:30:00+01:00"


@pytest.mark.parametrize("data", [ATOM, json.dumps(JSON)])
def test_plain_title_is_not_taken_for_markup(data: str) -> None:
    assert articles(data)[0].title == "3 < 4"


def test_rdf() -> None:
    [entry] = parse(RDF).entries
    assert (entry.title, entry.url, entry.html) == ("Brücke", "https://bote.example/1", TEXT)


def test_json_feed_survives_items_of_the_wrong_type() -> None:
    [entry] = parse(json.dumps(JSON)).entries
    assert (entry.text, entry.author, entry.categories) == (TEXT, "Jonas Wehrkamp", ("Lokales",))


def test_relative_links_are_completed_by_the_feeds_address() -> None:
    data = rss("<title>Zu</title><link>/1?a=1&b=2</link>")
    assert parse(data, url="https://bote.example/feed").entries[0].url == "https://bote.example/1?a=1&b=2"


def test_relative_links_are_completed_by_xml_base() -> None:
    head = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bote.example/a/">'
    data = f'{head}<entry><title>Zu</title><link href="1"/></entry></feed>'
    assert parse(data).entries[0].url == "https://bote.example/a/1"


def test_key_of_an_entry_is_its_id_else_its_url_else_what_it_says() -> None:
    keys = [
        parse(rss(item)).entries[0].key
        for item in (
            "<guid>7</guid><title>A</title>",
            "<title>A</title><link>https://b.example/1</link>",
            "<title>A</title>",
        )
    ]
    assert keys[:2] == ["7", "https://b.example/1"]
    assert keys[2]
    assert keys[2] != parse(rss("<title>B</title>")).entries[0].key


@pytest.mark.parametrize(
    "data",
    [
        RSS.replace("</channel></rss>", ""),
        RSS.replace("<title>Zwei</title>", "<title>Zwei<br>drei</title>"),
        "junk before\n" + RSS,
        RSS.replace("&amp; Umweg", "& Umweg&nbsp;"),
    ],
)
def test_ill_formed_feed_is_read_all_the_same(data: str) -> None:
    assert [a.title for a in articles(data)][0] == "Brücke & Umweg"
    assert len(articles(data)) == 2


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-16"])
def test_charset_is_as_declared(encoding: str) -> None:
    data = RSS.replace("utf-8", encoding, 1).encode(encoding)
    assert parse(data).entries[0].title == "Brücke & Umweg"


def test_wrong_charset_is_told_by_the_bytes() -> None:
    assert parse(RSS.replace("utf-8", "iso-8859-1", 1)).entries[0].title == "Brücke & Umweg"


def test_markup_in_a_title_becomes_text() -> None:
    data = ATOM.replace(
        '<title type="text">3 &lt; 4</title>', '<title type="xhtml"><div>Ein <b>Titel</b></div></title>'
    )
    assert articles(data)[0].title == "Ein Titel"


def test_entry_is_whole_where_it_is_long_and_not_cut() -> None:
    assert Entry(html="<p>" + TEXT * 20 + "</p>").whole
    assert not Entry(html=TEXT).whole
    assert not Entry(html="<p>" + TEXT * 20 + "und dann [&#8230;]</p>").whole
    assert not Entry(html="<p>" + TEXT * 20 + "und dann … <a href=x>Read more</a></p>").whole
    assert Entry(html="<p>" + TEXT * 20 + "Und dann … Schluss. Aus.</p>" + "<b>       " * 30).whole


@pytest.mark.parametrize(
    "data", ["", "Nur Text.", "<html><body><p>Zu</p></body></html>", "{}", "[1]", "<a><b/></a>"]
)
def test_what_is_no_feed_is_a_read_error(data: str) -> None:
    with pytest.raises(ReadError, match="no feed"):
        parse(data)


def test_feed_without_entries_is_a_problem() -> None:
    [problem] = feed.documents(b"<rss version='2.0'><channel><title>Bote</title></channel></rss>", where="x")
    assert isinstance(problem, Problem)
    assert "without entries" in problem.what


def test_entries_beyond_the_most_that_are_read_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MAX_ENTRIES", 3)
    data = "<rss version='2.0'><channel>" + "<item><title>Zu</title></item>" * 5 + "</channel></rss>"
    found = parse(data)
    assert (len(found.entries), len(found.problems)) == (3, 1)


LAUGHS = '<!ENTITY lol "lol">' + "".join(f'<!ENTITY l{n} "{"&lol;" * 10}">' for n in range(9))


@pytest.mark.parametrize(
    "head",
    [
        f"<!DOCTYPE rss [{LAUGHS}]>",
        f"<?xml version='1.0'?><!-- a --><!DOCTYPE rss [{LAUGHS}]>",
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss [<!ENTITY a "' + "a" * 100_000 + '">]>',
        '<!DOCTYPE rss [<!ENTITY % p "x"><!ENTITY a "%p;%p;">]>',
        "<!DOCTYPE rss [" + "<!ENTITY a " * 50_000,
        "<!DOCTYPE rss [" + "<" * 500_000,
    ],
)
def test_declared_entities_are_refused_at_once(head: str) -> None:
    begin = time.process_time()
    with pytest.raises(ReadError, match="entities"):
        parse(rss("<title>&a;</title>" * 1000, head=head))
    assert time.process_time() - begin < 20


def test_plain_short_entity_and_a_document_type_are_harmless() -> None:
    head = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss.dtd" [<!ENTITY ort "Nordau">]>'
    assert parse(rss("<title>&ort; baut</title>", head=head)).entries[0].title == "Nordau baut"


@pytest.mark.parametrize(
    "data",
    [
        "<rss><channel>" + "<![CDATA[" * 50_000,
        "<rss><channel>" + "<!--" * 50_000,
        "<!-- -->" * 50_000 + "<rss>",
        "<rss><channel>" + "<source>" * 50_000,
        "<rss><channel>" + "<" * 200_000,
        "<rss><channel><item><pubDate>" + " " * 500_000,
        "<rss><channel><item><description>" + "<b>" * 100_000,
        "<rss><channel><a><a>" + "<a>" * 300_000,
        "<rss><channel>" + "<item><a>" * 100_000,
        '{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 100_000,
    ],
    ids=lambda data: data[14:24],
)
def test_markup_made_to_be_slow_does_not_hang(data: str) -> None:
    begin = time.process_time()
    list(feed.documents(data.encode(), where="x"))
    assert time.process_time() - begin < 20  # the slowest takes 1.5 s alone


@pytest.mark.parametrize(
    "head",
    [
        "<rss><channel " + "".join(f'a{n}=">" ' for n in range(200_000)) + ">",
        "<rss><channel " + "".join(f"a{n}='' " for n in range(200_000)),
        "<rss>" + "".join(f'<n{n}:x xmlns:n{n}="u">' for n in range(30_000)),
        "<rss>" + "".join(f'<x xmlns="u{n}">' for n in range(30_000)),
    ],
    ids=lambda head: head[:16],
)
def test_crowds_that_parsers_take_minutes_for_are_refused(head: str) -> None:
    with pytest.raises(ReadError, match="attributes"):
        parse(head.encode())


def test_namespaces_named_anew_in_each_entry_are_no_crowd() -> None:
    items = '<item xmlns:dc="http://purl.org/dc/elements/1.1/"><title>Zu</title></item>' * 500
    assert len(parse(f"<rss version='2.0'><channel>{items}</channel></rss>").entries) == 500


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data not there (BRIEF_DATA)")
def test_development_feeds_agree_with_independent_parsers() -> None:
    script = Path(__file__).parents[2] / "benchmarks" / "feeds.py"
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert float(done.stdout.splitlines()[-1].split()[1]) >= 98
