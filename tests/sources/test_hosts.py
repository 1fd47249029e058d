"""Which addresses may be connected to, however they are spelled."""

from __future__ import annotations

import ipaddress

import pytest

from brief.errors import FetchError
from brief.sources import hosts


@pytest.mark.parametrize(
    "host",
    (
        "127.0.0.1 127.1 0 0.0.0.0 2130706433 0x7f000001 0x7f.1 0177.0.0.1 localhost LOCALHOST "
        "localhost. 127.0.0.1. ①②⑦.⓪.⓪.① 127。0。0。1 10.0.0.1 172.16.3.4 192.168.1.1 100.64.0.1 "
        "169.254.169.254 0xa9fea9fe 224.0.0.1 240.0.0.1 255.255.255.255 192.0.2.1 198.18.0.1 [::] "
        "[::1] [0:0:0:0:0:0:0:1] [fe80::1] [fd00:ec2::254] [fc00::1] [fec0::1] [ff02::1] "
        "[::ffff:127.0.0.1] [::ffff:a9fe:a9fe] [::127.0.0.1] [::ffff:0:127.0.0.1] [64:ff9b::7f00:1] "
        "[64:ff9b:1::1] [2002:7f00:1::] [2002:a9fe:a9fe::1] [2001:0:7f00:1::] user@127.0.0.1 "
        "example.org@127.0.0.1 example.org%2f@127.0.0.1"
    ).split(),
)
def test_address_that_is_not_public_is_refused(host: str) -> None:
    with pytest.raises(
        FetchError, match="not a public address|never sent|not known|not an address|can't be understood"
    ):
        hosts.address(hosts.target(f"http://{host}/"), allow=(), timeout_s=5)


@pytest.mark.parametrize(
    "ip", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_address_is_public(ip: str) -> None:
    assert hosts.is_public(ipaddress.ip_address(ip))


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org/",
        "example.org",
        "",
        "http://",
        "http:///x",
        "http://exa mple.org/",
        "http://example.org\\@127.0.0.1/",
        "http://example.org/\r\nX: y",
        "http://[::1/",
        "http://example.org:99999/",
        "http://example.org:x/",
        "http://a..b/",
        "http://b.example/" + "key." * 5_000,
    ],
)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(FetchError):
        hosts.address(hosts.target(url), allow=("127.0.0.1",), timeout_s=5)


@pytest.mark.parametrize("allow", ["127.0.0.1", "127.0.0.1:8080", "127.0.0.0/8", "localhost"])
def test_allowed_address(allow: str) -> None:
    host = "localhost" if allow == "localhost" else "127.0.0.1"
    where = hosts.target(f"http://{host}:8080/")
    assert hosts.address(where, allow=(allow,), timeout_s=5) in ("127.0.0.1", "::1")


@pytest.mark.parametrize("allow", ["127.0.0.1:80", "10.0.0.0/8", "localhost", "127.0.0"])
def test_what_is_allowed_allows_nothing_else(allow: str) -> None:
    with pytest.raises(FetchError, match="not a public address"):
        hosts.address(hosts.target("http://127.0.0.1:8080/"), allow=(allow,), timeout_s=5)


def test_host_beyond_ascii_is_spelled_as_the_network_does() -> None:
    assert (
        hosts.target("https://NÖRDAU.example./Brücke?q=ü").url
        == "https://xn--nrdau-jua.example/Br%C3%BCcke?q=%C3%BC"
    )


def test_escapes_of_a_path_are_not_escaped_again() -> None:
    assert hosts.target("https://b.example/a%20b?c=%26").path == "/a%20b?c=%26"


@pytest.mark.parametrize("url", ["feed://b.example/f", "feed:https://b.example/f", "FEED:b.example/f"])
def test_scheme_of_feed_readers_is_one_of_the_web(url: str) -> None:
    assert hosts.of_the_web(url) == "https://b.example/f"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://anna:geheim@b.example/f", "https://b.example/f"),
        ("https://b.example/f?token=abc&a=1", "https://b.example/f?token=…&a=1"),
        ("http:/anna:geheim@b.example", "http:/b.example"),
        ("anna:geheim@b.example/f", "b.example/f"),
        ("https://b.example/f?x_api_key=abc", "https://b.example/f?x_api_key=…"),
        ("https://b.example/f?a=1#access_token=abc", "https://b.example/f?a=1#access_token=…"),
    ],
)
def test_messages_show_no_secrets(url: str, shown: str) -> None:
    assert hosts.shown(url) == shown
