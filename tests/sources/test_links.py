"""Links of newsletters: targets that can be read are kept, counters that name the reader are not."""

from __future__ import annotations

import base64
import json

import pytest

from brief.sources.links import target

PAGE = "https://bote.example/bruecke-1"


def packed(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        (PAGE, PAGE),
        (f"{PAGE}?utm_source=nl&utm_medium=mail", PAGE),
        (f"{PAGE}?id=7&utm_source=nl&fbclid=x&page=2", f"{PAGE}?id=7&page=2"),
        (f"{PAGE}?mc_eid=1a2b&e=leserin%40post.example", PAGE),
        (f"{PAGE}#abschnitt", f"{PAGE}#abschnitt"),
        (f"{PAGE}#xtor=EPR-1", PAGE),
        (
            "https://click.mail.example/r/1a2b3c4d5e6f7a8b9c0d1e2f?url=https%3A%2F%2Fbote.example%2Fbruecke-1%3Futm_source%3Dnl",
            PAGE,
        ),
        ("https://www.google.com/url?rct=j&sa=t&url=https://bote.example/bruecke-1&ct=ga", PAGE),
        (
            "https://x1y2z3.r.eu-west-1.awstrack.me/L0/https:%2F%2Fbote.example%2Fbruecke-1/1/0102019a4e5f6a7b8c9d-000000/AbC=1",
            PAGE,
        ),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbote.example%2Fbruecke-1&data=05%7C01",
            PAGE,
        ),
        ("https://urldefense.com/v3/__https://bote.example/bruecke-1__;!!Abc$", PAGE),
        (f"https://letters.example/redirect/2/{packed(json.dumps({'e': PAGE}))}?r=abc", PAGE),
        (f"https://mandrillapp.com/track/click/1/bote.example?p={packed(json.dumps({'p': PAGE}))}", PAGE),
        (f"https://a.example/c?u=https%3A%2F%2Fb.example%2Fc%3Fu%3D{PAGE}", PAGE),
    ],
)
def test_target_is_read_out_of_the_link(url: str, wanted: str) -> None:
    assert target(url) == wanted


@pytest.mark.parametrize(
    "url",
    [
        "https://bote.us7.list-manage.com/track/click?u=1a2b3c4d5e6f7a8b9c0d1e2f3&id=9f8e7d6c5b&e=0a1b2c3d4e",
        "https://u123456.ct.sendgrid.net/ls/click?upn=u001.kJH78sdfKJH234kjhsdf9872kjhsdf",
        "https://links.bote.example/ss/c/u001.kJH78sdfKJH234kjhsdf9872kjhsdf/4d3/h1",
        "https://info.bote.example/e3t/Ctc/LX+113/cJhC404/VWbQxg5r35BVW62-nW61GJ2lTW6R-97G5Hy4BhN7zrx",
    ],
)
def test_counter_that_names_the_reader_is_dropped(url: str) -> None:
    assert target(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "https://go.bote.example/wahl",
        "https://links.bote.example/2025/11/04/weserbruecke-bleibt-bis-ostern-gesperrt",
        "https://web.archive.org/web/2025/https://bote.example/",
    ],
)
def test_pages_whose_host_or_path_only_look_like_a_counter_are_kept(url: str) -> None:
    assert target(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "#",
        "mailto:x@bote.example",
        "javascript:alert(1)",
        "https://",
        "http://[",
        "//bote.example/x",
        "https://bote.example/unsubscribe",
        "https://x.example/" + "a" * 9_000,
    ],
)
def test_what_is_no_address_of_a_page_is_dropped(url: str) -> None:
    assert target(url) is None


def test_share_link_and_way_back_are_not_taken_for_counters() -> None:
    assert (
        target(f"https://bote.example/login?return_to={PAGE}")
        == f"https://bote.example/login?return_to={PAGE}"
    )
