"""A source and its state → new documents and the next state; from a real server on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from http_server import Handler, Server

from brief.model import Article
from brief.settings import NetworkSettings, SourceSettings
from brief.sources.fetch import Network
from brief.sources.gather import AGAIN_A_DAY, Gathered, SourceState, due, failed, gather, succeeded
from brief.understand.article import understand_with_problems

NOW = datetime(2025, 11, 4, 7, 0, tzinfo=UTC)
TEASER = "Die Narvebrücke in Nordau bleibt bis Ostern für Autos gesperrt."
LONG = " ".join(
    f"Im Abschnitt {n} bleibt die Straße nach Angaben der Stadt noch lange gesperrt." for n in range(20)
)
PAGE = (
    "<html lang=de><head><title>Brücke gesperrt - Nordauer Bote</title>"
    '<meta property="og:site_name" content="Nordauer Bote"><meta charset=utf-8></head>'
    f"<body><article><h1>Brücke gesperrt</h1><p>{TEASER}</p><p>{LONG}</p></article></body></html>"
).encode()


def rss(server: Server, *items: str) -> bytes:
    """A feed of items "name: text"; each has the page /name."""
    made = [
        f"<item><title>Titel {name}</title><link>{server.url('/' + name)}</link><guid>{name}</guid>"
        f"<pubDate>Tue, 04 Nov 2025 06:30:00 +0100</pubDate><description>{text}</description></item>"
        for name, _, text in (item.partition(":") for item in items)
    ]
    return f"<rss version='2.0'><channel><title>Bote</title>{''.join(made)}</channel></rss>".encode()


def source(server: Server, path: str = "/feed", *, type: str = "feed", **more: Any) -> SourceSettings:
    return SourceSettings(name="bote", type=type, url=server.url(path), **more)


def collect(
    one: SourceSettings,
    state: SourceState | None = None,
    *,
    known: Callable[[str], bool] = lambda key: False,
    now: datetime = NOW,
) -> Gathered:
    network = Network(NetworkSettings(allow=("127.0.0.1",), timeout_s=60))
    return gather(one, state or SourceState(), network=network, now=now, known=known)


def articles(found: Gathered) -> list[Article]:
    return [understand_with_problems(document)[0] for document in found.documents]


# Deciding

FEED = SourceSettings(name="bote", url="https://bote.example/feed", every_minutes=60)
READ = SourceState(url=FEED.url)


def test_token_in_a_pages_address_is_not_handed_on(server: Server) -> None:
    server.pages["/page"] = lambda h: h.answer(b"<html><p>Die Bruecke bleibt gesperrt.</p></html>")
    secret = source(server, "/page?token=abc", type="page")
    found = collect(secret)
    assert [(one.url, "abc" in one.where) for one in found.documents] == [(None, False)]


def test_time_noted_under_a_wrong_clock_is_not_waited_for() -> None:
    state = succeeded(FEED, SourceState(), NOW + timedelta(days=20_000))
    assert due(FEED, state, NOW)


def test_new_source_is_due() -> None:
    assert due(FEED, SourceState(), NOW)


def test_source_is_left_alone_until_its_time_and_never_asked_late() -> None:
    state = succeeded(FEED, READ, NOW)
    assert not due(FEED, state, NOW + timedelta(minutes=50))
    assert due(FEED, state, NOW + timedelta(minutes=60))


def test_sources_are_spread_and_always_in_the_same_way() -> None:
    times = [succeeded(replace(FEED, name=f"s{n}"), READ, NOW).next_try for n in range(50)]
    assert len(set(times)) > 30
    assert times[7] == succeeded(replace(FEED, name="s7"), READ, NOW).next_try


def test_failures_in_a_row_make_the_waits_longer_up_to_half_a_day() -> None:
    from brief.model import Problem

    problem, state, waits = Problem(where="x", what="what", fix="fix"), READ, []
    for _ in range(12):
        state = failed(FEED, state, problem, NOW)
        waits.append(datetime.fromisoformat(state.next_try or "") - NOW)
    assert waits == sorted(waits)
    assert waits[0] <= timedelta(minutes=5)
    assert timedelta(hours=10) < waits[-1] <= timedelta(hours=12)
    assert (state.failures, state.last_problem) == (12, "what. Fix: fix")
    after = succeeded(FEED, state, NOW)
    assert (after.failures, after.last_problem) == (0, None)


def test_state_of_another_address_does_not_hold() -> None:
    state = SourceState(
        url="https://old.example/", gone=True, etag="a", last_success="2025-11-01T00:00:00+00:00"
    )
    assert due(FEED, state, NOW)


# Feeds


def test_new_entries_become_documents_with_their_pages(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}", f"b:{LONG}"), ETag='"1"')
    server.pages["/a"] = lambda h: h.answer(PAGE, Content_Type="text/html; charset=utf-8")
    found = collect(source(server))
    assert (found.problems, found.keys[::2]) == ((), ("a", "b"))
    assert (found.state.etag, found.state.failures, found.state.last_success) == ('"1"', 0, NOW.isoformat())
    assert server.paths == ["/feed", "/a"]  # b is whole
    first, second = articles(found)
    assert first.text == f"{TEASER}\n\n{LONG}"
    assert (first.title, first.published) == ("Titel a", "2025-11-04T06:30:00+01:00")
    assert (first.source, first.url) == ("Nordauer Bote", server.url("/a"))
    assert first.retrieved == NOW.isoformat()
    assert (second.text, second.source) == (LONG, "Bote")


def test_known_entries_are_no_documents_but_their_keys_are_told(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{LONG}", f"b:{LONG}"))
    first = collect(source(server))
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{LONG}", f"b:{LONG}", f"c:{LONG}"))
    found = collect(source(server), known=set(first.keys).__contains__)
    assert [one.title for one in articles(found)] == ["Titel c"]
    assert set(found.keys) > set(first.keys) > {"a", "b"}


def test_an_entry_that_says_something_else_is_a_document_again(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{LONG}", f"b:{LONG}"))
    first = collect(source(server))
    assert first.again == set()
    changed = LONG.replace("Abschnitt 3", "Abschnitt 30")
    marked = LONG.replace("Abschnitt 3", "&lt;b&gt;Abschnitt 3&lt;/b&gt; ")
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{changed}", f"b:{marked}"))
    found = collect(source(server), known=set(first.keys).__contains__)
    assert [(one.title, one.text) for one in articles(found)] == [("Titel a", changed)]
    assert {document.where for document in found.documents} <= found.again


def test_the_page_of_an_entry_that_says_something_else_is_asked_for_again(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}"))
    server.pages["/a"] = lambda h: h.answer(PAGE, Content_Type="text/html; charset=utf-8")
    first = collect(source(server))
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER} Oder länger."))
    found = collect(source(server), known=set(first.keys).__contains__)
    (document,) = found.documents
    assert document.type == "page"
    assert document.where in found.again


def test_unchanged_feed_gives_nothing(server: Server) -> None:
    def page(handler: Handler) -> None:
        same = handler.headers["If-None-Match"] == '"1"'
        handler.answer(b"" if same else rss(server, f"a:{LONG}"), status=304 if same else 200, ETag='"1"')

    server.pages["/feed"] = page
    first = collect(source(server))
    again = collect(source(server), first.state)
    assert (again.documents, again.keys, again.problems) == ((), (), ())
    assert again.state == first.state


def test_half_a_feed_is_used_and_asked_for_again(server: Server) -> None:
    body = rss(server, f"a:{LONG}")
    server.pages["/feed"] = lambda h: h.answer(body[:-30], length=len(body), ETag='"1"')
    found = collect(source(server))
    assert (len(found.documents), len(found.problems), found.state.etag) == (1, 1, None)


def test_address_that_moved_for_good_is_kept(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(status=301, Location="/new")
    server.pages["/new"] = lambda h: h.answer(rss(server, f"a:{LONG}"))
    found = collect(source(server))
    assert found.state.moved_to == server.url("/new")
    collect(source(server), found.state)
    assert server.paths == ["/feed", "/new", "/new"]


def test_address_that_moved_for_good_and_back_is_found_again(server: Server) -> None:
    moved = SourceState(url=server.url("/feed"), moved_to=server.url("/new"), etag='"1"')
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{LONG}"))
    after = collect(source(server), moved).state
    assert (after.failures, after.moved_to) == (1, None)
    assert len(collect(source(server), after).documents) == 1


def test_address_that_moved_to_what_is_no_feed_is_not_kept(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(status=301, Location="/log-in")
    server.pages["/log-in"] = lambda h: h.answer(PAGE)
    assert collect(source(server)).state.moved_to is None


def test_source_that_is_gone_is_not_asked_again(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(status=410)
    found = collect(source(server))
    assert found.state.gone
    assert "gone for good" in found.problems[0].what
    assert not due(source(server), found.state, NOW + timedelta(days=400))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", ["seconds", "date"])
def test_source_is_left_alone_as_long_as_its_server_wants(server: Server, status: int, form: str) -> None:
    def page(handler: Handler) -> None:
        later = "7200" if form == "seconds" else handler.date_time_string(time.time() + 7200)
        handler.answer(status=status, Retry_After=later)

    server.pages["/feed"] = page
    found = collect(source(server))
    assert found.state.failures == 1
    assert not due(source(server), found.state, NOW + timedelta(minutes=119))
    assert due(source(server), found.state, NOW + timedelta(minutes=121))


def test_failure_keeps_what_was_known(server: Server) -> None:
    state = SourceState(url=server.url("/feed"), etag='"1"', last_success="2025-11-03T07:00:00+00:00")
    found = collect(source(server), state)
    assert (found.state.etag, found.state.last_success) == (state.etag, state.last_success)
    assert "no such page" in (found.state.last_problem or "")


def test_page_in_place_of_a_feed_is_told(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(PAGE)
    found = collect(source(server))
    assert (found.documents, found.state.failures) == ((), 1)
    assert "no feed" in found.problems[0].what


# Pages that can't be had


def test_entry_stands_in_for_a_page_that_fails_and_one_host_is_one_problem(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}", f"b:{TEASER}"))
    found = collect(source(server))
    assert [one.text for one in articles(found)] == [TEASER, TEASER]
    [problem] = found.problems
    assert "2 pages of 127.0.0.1" in problem.what
    assert found.state.failures == 0


def test_entry_stands_in_for_a_page_without_an_article(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}"))
    server.pages["/a"] = lambda h: h.answer(b"<html><body><div></div></body></html>")
    [document] = collect(source(server)).documents
    article, problems = understand_with_problems(document)
    assert (article.text, article.title) == (TEASER, "Titel a")
    assert "feed's text was used" in problems[0].what


def test_entry_stands_in_where_its_address_cannot_be_read(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(
        rss(server, f"a:{TEASER}").replace(f"<link>{server.url('/a')}".encode(), b"<link>http://[")
    )
    found = collect(source(server))
    assert articles(found)[0].text == TEASER


@pytest.mark.parametrize(
    "link",
    ["http://169.254.169.254/latest/", "http://10.0.0.1/", "file:///etc/passwd", "http://[::ffff:10.0.0.1]/"],
)
def test_entry_whose_page_is_in_the_readers_own_network_stands_in(server: Server, link: str) -> None:
    server.pages["/feed"] = lambda h: h.answer(
        rss(server, f"a:{TEASER}").replace(server.url("/a").encode(), link.encode())
    )
    found = collect(source(server))
    assert articles(found)[0].text == TEASER
    assert server.paths == ["/feed"]
    assert found.state.failures == 0


def test_charset_that_the_server_names_wrongly_is_told_by_the_bytes(server: Server) -> None:
    body = b"<?xml version='1.0' encoding='us-ascii'?>" + rss(
        server, "a:" + "Die Brücke über die Weser ist zu. " * 30
    )
    server.pages["/feed"] = lambda h: h.answer(body, Content_Type="application/rss+xml; charset=iso-8859-2")
    assert "Brücke über" in articles(collect(source(server)))[0].text


def test_entry_stands_in_for_one_page_at_several_addresses(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}", f"b:{TEASER}"))
    for name in ("/a", "/b"):
        server.pages[name] = lambda h: h.answer(status=302, Location=f"/consent?back={h.path}")
    server.pages["/consent"] = lambda h: h.answer(PAGE + f"<script>from('{h.path}')</script>".encode())
    found = collect(source(server))
    assert [one.text for one in articles(found)] == [TEASER, TEASER]
    assert "request for consent" in found.problems[0].what


def test_pages_of_one_path_are_no_request_for_consent(server: Server) -> None:
    feed = rss(server, f"x?id=a:{TEASER}", f"x?id=b:{TEASER}")
    server.pages["/feed"] = lambda h: h.answer(feed)
    server.pages["/x"] = lambda h: h.answer(status=301, Location=h.path.replace("/x", "/y"))
    server.pages["/y"] = lambda h: h.answer(PAGE.replace(b"Abschnitt 1 ", h.path.encode()[-1:] * 5))
    found = collect(source(server))
    assert found.problems == ()
    assert [LONG[-50:] in one.text for one in articles(found)] == [True, True]


def test_entry_stands_in_where_robots_txt_closes_the_pages(server: Server) -> None:
    server.pages["/robots.txt"] = lambda h: h.answer(b"User-agent: *\nDisallow: /a")
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}"))
    found = collect(source(server))
    assert articles(found)[0].text == TEASER
    assert "robots.txt" in found.problems[0].what


@pytest.mark.parametrize("status", [429, 503])
def test_host_that_wants_no_more_requests_gets_none(server: Server, status: int) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, *(f"{name}:{TEASER}" for name in "abcd")))
    server.pages["/a"] = lambda h: h.answer(status=status)
    found = collect(source(server))
    assert server.paths == ["/feed", "/a"]
    assert [one.text for one in articles(found)] == [TEASER] * 4
    assert "4 pages" in found.problems[0].what


def test_host_that_does_not_answer_is_waited_for_once(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}", f"b:{TEASER}"))
    server.pages["/a"] = server.silent
    network = Network(NetworkSettings(allow=("127.0.0.1",), timeout_s=1.5))
    found = gather(source(server), SourceState(), network=network, now=NOW, known=lambda key: False)
    assert server.paths == ["/feed", "/a"]
    assert len(found.documents) == 2


def test_no_page_is_fetched_for_titles_only(server: Server) -> None:
    server.pages["/feed"] = lambda h: h.answer(rss(server, f"a:{TEASER}"))
    collect(source(server, excerpt="title-only"))
    assert server.paths == ["/feed"]


# A page as a source


def test_page_is_an_article_once_for_each_version(server: Server) -> None:
    server.pages["/page"] = lambda h: h.answer(PAGE, Last_Modified="Tue, 04 Nov 2025 06:00:00 GMT")
    one = source(server, "/page", type="page")
    found = collect(one)
    assert articles(found)[0].text == f"{TEASER}\n\n{LONG}"
    assert found.state.last_modified
    assert collect(one, found.state, known=set(found.keys).__contains__).documents == ()
    server.pages["/page"] = lambda h: h.answer(PAGE.replace(b"Nordau", b"Lauter"))
    assert len(collect(one, found.state, known=set(found.keys).__contains__).documents) == 1


def polled(server: Server, *feeds: bytes, every: timedelta = timedelta(hours=1)) -> list[str]:
    """What of a source is asked for, the feed left out, where it looks so at each poll."""
    known: set[str] = set()
    for n, feed in enumerate(feeds):
        server.pages["/feed"] = lambda h, feed=feed: h.answer(feed)  # type: ignore[misc]
        known.update(collect(source(server), known=known.__contains__, now=NOW + n * every).keys)
    return [path for path in server.paths if path != "/feed"]


@pytest.mark.parametrize(
    "teaser",
    [
        "vor {n} Minuten: " + TEASER,
        TEASER + " ({n} min ago)",
        "&lt;p&gt;" + TEASER + "&lt;/p&gt;&lt;p&gt;{n} Kommentare&lt;/p&gt;",
        "&lt;p class='c{n}'&gt;&lt;!-- {n} --&gt;" + TEASER + "&lt;/p&gt;&lt;img src='/x?{n}'&gt;",
        TEASER + " https://bote.example/a?utm_id={n}",
    ],
)
def test_what_changes_in_a_teaser_though_nothing_happens_asks_for_no_page(
    server: Server, teaser: str
) -> None:
    server.pages["/a"] = lambda h: h.answer(PAGE, Content_Type="text/html; charset=utf-8")
    feeds = [rss(server, f"a:{teaser.format(n=n)}") for n in range(3, 12)]
    assert polled(server, *feeds) == ["/a"]


def test_another_number_in_a_teaser_is_a_change(server: Server) -> None:
    server.pages["/a"] = lambda h: h.answer(PAGE, Content_Type="text/html; charset=utf-8")
    feeds = [rss(server, f"a:{text}") for text in ("Zwölf Tote. 30 verletzt", "Zwölf Tote. 31 verletzt")]
    assert polled(server, *feeds) == ["/a", "/a"]


def test_a_teaser_that_is_never_the_same_asks_for_its_page_a_few_times_a_day(server: Server) -> None:
    server.pages["/a"] = lambda h: h.answer(PAGE, Content_Type="text/html; charset=utf-8")
    feeds = [rss(server, f"a:{TEASER} Gelesen haben das {n}.") for n in range(30)]
    assert polled(server, *feeds[:15]) == ["/a"] * (1 + AGAIN_A_DAY)
    assert polled(server, *feeds, every=timedelta(days=1))[1 + AGAIN_A_DAY :] == ["/a"] * 30


def test_each_date_of_its_own_that_an_entry_bears_asks_for_its_page(server: Server) -> None:
    def feed(*updated: str) -> bytes:
        entries = "".join(
            f"<entry><id>{name}</id><title>{name}</title><link href='{server.url('/' + name)}'/><summary>{TEASER}</summary>"
            f"<published>2025-11-04T05:00:00Z</published><updated>2025-11-04T{time}:00Z</updated></entry>"
            for name, time in zip("ab", updated, strict=True)
        )
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title>{entries}</feed>'.encode()

    for name in "ab":
        server.pages[f"/{name}"] = lambda h, name=name: h.answer(  # type: ignore[misc]
            PAGE.replace(b"Nordau", name.encode()), Content_Type="text/html; charset=utf-8"
        )
    assert polled(server, *(feed("05:30", f"{n:02}:00") for n in range(6, 14))) == ["/a", *["/b"] * 8]
    # the feed's own clock
    assert polled(server, *(feed(f"{n:02}:00", f"{n:02}:00") for n in range(6, 14)))[9:] == ["/a", "/b"]
