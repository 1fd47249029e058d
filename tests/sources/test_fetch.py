"""Fetching from a real server on loopback: redirects, limits, broken answers, politeness, certificates."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from http_server import Handler, Server, serving

from brief.errors import FetchError
from brief.settings import NetworkSettings
from brief.sources import fetch
from brief.sources.fetch import Network, retry_after

HTML = b"<html><p>Die Narvebruecke bleibt gesperrt.</p></html>"


def network(
    *, timeout_s: float = 60, max_bytes: int = 100_000, allow: tuple[str, ...] = ("127.0.0.0/8",)
) -> Network:
    return Network(NetworkSettings(allow=allow, timeout_s=timeout_s, max_bytes=max_bytes))


def fails(url: str, words: str, **options: float) -> FetchError:
    with pytest.raises(FetchError, match=words) as caught:
        network(**options).get(url)
    assert caught.value.problem.fix
    return caught.value


def test_page_is_fetched_with_an_honest_user_agent(server: Server) -> None:
    server.pages["/1"] = lambda h: h.answer(HTML, Content_Type="text/html; charset=ISO-8859-1", ETag='"a"')
    response = network().get(server.url("/1?a=1&b=ü#top"))
    assert (response.status, response.body, response.charset) == (200, HTML, "ISO-8859-1")
    assert (response.complete, response.moved_to, response.problems) == (True, None, ())
    path, headers = server.asked[-1]
    assert path == "/1?a=1&b=%C3%BC"
    assert headers["User-Agent"].startswith("brief/")
    assert "Cookie" not in headers


def test_not_modified(server: Server) -> None:
    server.pages["/f"] = lambda h: h.answer(status=304 if h.headers["If-None-Match"] == '"a"' else 200)
    response = network().get(server.url("/f"), etag='"a"', last_modified="Tue, 04 Nov 2025 06:00:00 GMT")
    assert (response.status, response.body) == (304, b"")
    assert server.asked[-1][1]["If-Modified-Since"] == "Tue, 04 Nov 2025 06:00:00 GMT"


def test_cookies_are_not_kept(server: Server) -> None:
    server.pages["/a"] = lambda h: h.answer(status=302, Location="/b", Set_Cookie="id=1")
    server.pages["/b"] = lambda h: h.answer(HTML)
    network().get(server.url("/a"))
    assert "Cookie" not in server.asked[-1][1]


@pytest.mark.parametrize(
    ("status", "kept"), [(301, True), (308, True), (302, False), (303, False), (307, False)]
)
def test_only_a_permanent_redirect_is_kept(server: Server, status: int, kept: bool) -> None:
    server.pages["/old"] = lambda h: h.answer(status=status, Location="/new")
    server.pages["/new"] = lambda h: h.answer(HTML)
    response = network().get(server.url("/old"))
    assert response.url == server.url("/new")
    assert response.moved_to == (server.url("/new") if kept else None)


def test_redirect_behind_a_temporary_one_is_not_kept(server: Server) -> None:
    server.pages["/a"] = lambda h: h.answer(status=301, Location="/b")
    server.pages["/b"] = lambda h: h.answer(status=302, Location="/c")
    server.pages["/c"] = lambda h: h.answer(status=301, Location="/d")
    server.pages["/d"] = lambda h: h.answer(HTML)
    response = network().get(server.url("/a"))
    assert (response.url, response.moved_to) == (server.url("/d"), server.url("/b"))


def test_redirect_loop_ends(server: Server) -> None:
    server.pages["/a"] = lambda h: h.answer(status=302, Location="/a")
    fails(server.url("/a"), "more than 5 redirects")
    assert len(server.paths) == 6


@pytest.mark.parametrize(
    "place",
    [
        "http://10.0.0.1/",
        "http://169.254.169.254/latest",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://2130706433/x",
        "http://[",
        "",
    ],
)
def test_redirect_that_must_not_be_followed(server: Server, place: str) -> None:
    server.pages["/a"] = lambda h: h.answer(status=302, Location=place)
    with pytest.raises(
        FetchError, match="not a public address|not an address of the web|leads nowhere|no address"
    ):
        network(allow=(f"127.0.0.1:{server.server_port}",)).get(server.url("/a"))


@pytest.mark.parametrize("status", [401, 403, 404, 410, 418, 429, 500, 503])
def test_other_statuses_are_errors(server: Server, status: int) -> None:
    server.pages["/x"] = lambda h: h.answer(status=status, Retry_After="120")
    error = fails(server.url("/x"), "server|gone|no such page")
    assert (error.status, error.retry_after_s) == (status, 120)


def test_retry_after_is_seconds_or_a_moment() -> None:
    now = datetime(2025, 11, 4, 6, 0, tzinfo=UTC)
    later = format_datetime(now.replace(hour=7), usegmt=True)
    assert retry_after("90", None) == 90
    assert retry_after(later, format_datetime(now, usegmt=True)) == 3600
    assert retry_after(format_datetime(now, usegmt=True), later) == 0
    assert retry_after("soon", None) is None
    assert retry_after("\u00b2", None) is None
    assert retry_after(None, None) is None
    assert retry_after("9" * 50, None) == 30 * 86_400


def test_slow_server_is_given_up(server: Server) -> None:
    server.pages["/slow"] = server.silent
    fails(server.url("/slow"), "in time", timeout_s=0.3)


@pytest.mark.parametrize("in_headers", [True, False])
def test_byte_by_byte_does_not_keep_the_connection(server: Server, in_headers: bool) -> None:
    def drip(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"X-A: " if in_headers else b"\r\n"))
        while not server.ended.wait(0.05):  # until the client hangs up
            handler.wfile.write(b"a")

    server.pages["/drip"] = drip
    fails(server.url("/drip"), "in time", timeout_s=0.3)


def test_endless_answer_is_cut_at_the_limit(server: Server) -> None:
    def endless(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            handler.wfile.write(b"a" * 65_536)

    server.pages["/endless"] = endless
    fails(server.url("/endless"), "more than 0.1 MB")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_packed_answer_is_unpacked(server: Server, packing: str) -> None:
    data = gzip.compress(HTML) if packing == "gzip" else zlib.compress(HTML)
    server.pages["/p"] = lambda h: h.answer(data, Content_Encoding=packing)
    assert network().get(server.url("/p")).body == HTML


def test_packed_answer_of_several_members_is_unpacked_whole(server: Server) -> None:
    data = b"".join(gzip.compress(HTML[n : n + 10]) for n in range(0, len(HTML), 10))
    server.pages["/p"] = lambda h: h.answer(data, Content_Encoding="gzip")
    assert network().get(server.url("/p")).body == HTML


def test_members_without_end_are_cut_at_the_limit(server: Server) -> None:
    members = gzip.compress(b"\0" * 60_000) * 3
    server.pages["/bomb"] = lambda h: h.answer(members, Content_Encoding="gzip")
    fails(server.url("/bomb"), "more than 0.1 MB")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_bomb_is_refused_with_bounded_memory(server: Server, packing: str) -> None:
    import tracemalloc

    zeros = b"\0" * 50_000_000
    data = gzip.compress(zeros) if packing == "gzip" else zlib.compress(zeros)
    del zeros
    server.pages["/bomb"] = lambda h: h.answer(data, Content_Encoding=packing)
    tracemalloc.start()
    fails(server.url("/bomb"), "more than 0.1 MB")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_bytes_without_end_behind_what_is_packed_are_cut_at_the_limit(server: Server) -> None:
    def endless(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(HTML))
        while True:
            handler.wfile.write(b"a" * 65_536)

    server.pages["/behind"] = endless
    fails(server.url("/behind"), "more than 0.1 MB")


def test_packing_that_was_not_asked_for_is_told(server: Server) -> None:
    server.pages["/br"] = lambda h: h.answer(b"x", Content_Encoding="br")
    fails(server.url("/br"), "packed as 'br'")


def test_truncated_gzip_gives_what_came(server: Server) -> None:
    text = b"".join(b"Satz Nummer %d steht hier. " % n for n in range(2000))
    server.pages["/cut"] = lambda h: h.answer(gzip.compress(text)[:4000], Content_Encoding="gzip")
    response = network().get(server.url("/cut"))
    assert text.startswith(response.body)
    assert len(response.body) > 1000
    assert not response.complete
    assert "broke off" in response.problems[0].what


def test_broken_gzip_gives_an_answer_marked_incomplete(server: Server) -> None:
    server.pages["/no"] = lambda h: h.answer(HTML, Content_Encoding="gzip")
    assert not network().get(server.url("/no")).complete


def test_length_announced_too_long_gives_what_came(server: Server) -> None:
    server.pages["/len"] = lambda h: h.answer(HTML, length=10 * len(HTML))
    response = network().get(server.url("/len"))
    assert (response.body, response.complete) == (HTML, False)


def test_length_announced_too_short_gives_as_much(server: Server) -> None:
    server.pages["/len"] = lambda h: h.answer(HTML, length=20)
    assert network().get(server.url("/len")).body == HTML[:20]


def test_connection_that_ends_in_mid_chunk_gives_what_came(server: Server) -> None:
    def chunked(handler: Handler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"5\r\nhello\r\n10\r\nwor")
        handler.close_connection = True

    server.pages["/chunk"] = chunked
    response = network().get(server.url("/chunk"))
    assert response.body.startswith(b"hello")
    assert not response.complete


def test_no_answer_at_all(server: Server) -> None:
    server.pages["/none"] = lambda h: None
    fails(server.url("/none"), "broke off")


def test_garbage_instead_of_http(server: Server) -> None:
    server.pages["/junk"] = lambda h: h.wfile.write(b"\0\1\2 hello\r\n\r\n") and None
    fails(server.url("/junk"), "broke off")


def test_host_that_refuses_connections() -> None:
    fails("http://127.0.0.1:1/", "refuses connections")


# Politeness


def robots(text: bytes, *, status: int = 200):
    return lambda h: h.answer(text, status=status)


def test_robots_txt_is_asked_once_and_heeded(server: Server) -> None:
    server.pages["/robots.txt"] = robots(b"User-agent: *\nDisallow: /private")
    server.pages["/1"] = lambda h: h.answer(HTML)
    one = network()
    one.get(server.url("/1"))
    with pytest.raises(FetchError, match="robots.txt"):
        one.get(server.url("/private/2"))
    assert [path for path, _ in server.asked] == ["/robots.txt", "/1"]


def test_robots_txt_is_heeded_after_a_redirect(server: Server) -> None:
    server.pages["/robots.txt"] = robots(b"User-agent: brief\nDisallow: /b")
    server.pages["/a"] = lambda h: h.answer(status=302, Location="/b")
    fails(server.url("/a"), "robots.txt")


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (503, False)])
def test_robots_txt_that_is_not_to_be_had(server: Server, status: int, allowed: bool) -> None:
    server.pages["/robots.txt"] = robots(b"", status=status)
    server.pages["/1"] = lambda h: h.answer(HTML)
    if allowed:
        assert network().get(server.url("/1")).status == 200
    else:
        fails(server.url("/1"), "robots.txt")


def test_one_request_at_a_time_to_a_host_and_waiting_is_not_counted(server: Server) -> None:
    running, most = 0, 0
    lock = threading.Lock()

    def slow(handler: Handler) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.4)
        with lock:
            running -= 1
        handler.answer(HTML)

    server.pages["/slow"] = slow
    one = network(timeout_s=1.5)
    with ThreadPoolExecutor(5) as pool:
        done = list(pool.map(lambda _: one.get(server.url("/slow")).status, range(5)))
    assert (done, most) == ([200] * 5, 1)


def test_waiting_for_a_free_connection_is_not_counted(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(handler: Handler) -> None:
        time.sleep(0.3)
        handler.answer(HTML)

    server.pages["/slow"] = slow
    monkeypatch.setattr(fetch, "MAX_AT_ONCE", 1)
    one = network(timeout_s=1.5)
    # Several hosts to whom they are spelled for, all of them this server.
    hosts = ["127.0.0.1", "localhost", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1"]
    with ThreadPoolExecutor(len(hosts)) as pool:
        done = list(pool.map(lambda host: one.get(server.url("/slow", host=host)).status, hosts))
    assert done == [200] * len(hosts)


def test_delay_that_robots_txt_asks_for_is_kept(server: Server) -> None:
    server.pages["/robots.txt"] = robots(b"User-agent: *\nCrawl-delay: 0.4")
    server.pages["/1"] = lambda h: h.answer(HTML)
    one = network()
    begin = time.monotonic()
    one.get(server.url("/1"))
    one.get(server.url("/1"))
    assert time.monotonic() - begin >= 0.4


# Certificates


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, Path]:
    made = trustme.CA()
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    made.cert_pem.write_to_path(str(path))
    return made, path


def tls(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def test_certificate_is_checked_for_the_host_named(
    authority: tuple[trustme.CA, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority[1]))
    with serving(tls(authority[0], "localhost")) as server:
        server.pages["/1"] = lambda h: h.answer(HTML)
        assert network().get(server.url("/1", host="localhost")).body == HTML
        fails(server.url("/1", host="127.0.0.1"), "certificate is not valid")


def test_certificate_of_an_unknown_authority_is_refused(authority: tuple[trustme.CA, Path]) -> None:
    with serving(tls(authority[0], "localhost")) as server:
        fails(server.url("/1", host="localhost"), "certificate is not valid")


def test_plain_http_where_tls_is_spoken_is_told(server: Server) -> None:
    fails(server.url("/1").replace("http:", "https:"), "secure connection|broke off")


# Secrets


def test_messages_hold_no_credentials(server: Server) -> None:
    url = server.url("/x?user=1&access_token=geheim123&api_key=geheim456")
    error = fails(url, "no such page")
    assert "geheim" not in str(error)
    assert "user=1" in str(error)
    error = fails(server.url("/x").replace("//", "//anna:geheim@"), "never sent")
    assert "geheim" not in str(error)
    assert "anna" not in str(error)


# Names


def test_connection_goes_to_the_address_that_was_checked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    look_up = socket.getaddrinfo

    def answers_otherwise_the_second_time(host: str, *rest: object, **more: Any) -> object:
        if host != "bote.example":
            return look_up(host, *rest, **more)
        asked.append(host)
        address = "127.0.0.1" if len(asked) % 2 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0))]

    monkeypatch.setattr(socket, "getaddrinfo", answers_otherwise_the_second_time)
    server.pages["/1"] = lambda h: h.answer(HTML)
    with pytest.raises(FetchError, match=r"10\.0\.0\.1, which is not a public address"):
        network().get(server.url("/1", host="bote.example"))  # robots.txt was the first time
    assert server.asked[0][1]["Host"] == f"bote.example:{server.server_port}"
    assert len(asked) == 2
