"""Lists of feeds: read whatever state they are in, written so that others read them."""

from __future__ import annotations

import os
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from brief.sources import opml
from brief.sources.opml import Subscription

LIST = """<?xml version="1.0"?><opml version="1.1"><head><title>Meine</title></head><body>
<outline text="Nachrichten"><outline text="Region">
<outline type="rss" text="Bote &amp; Blatt" xmlUrl="https://bote.example/feed?a=1&amp;b=2" htmlUrl="https://bote.example/"/>
</outline><outline type="rss" title="Kurier" xmlUrl="https://kurier.example/rss"></outline></outline>
<!-- <outline xmlUrl="https://alt.example/"/> -->
<outline text="Bote noch einmal" xmlUrl="https://bote.example/feed?a=1&amp;b=2"/>
<outline text="Kein Feed" xmlUrl="javascript:alert(1)"/></body></opml>"""
FEEDS = (
    Subscription(
        url="https://bote.example/feed?a=1&b=2",
        title="Bote & Blatt",
        folders=("Nachrichten", "Region"),
        site="https://bote.example/",
    ),
    Subscription(url="https://kurier.example/rss", title="Kurier", folders=("Nachrichten",)),
)


def test_outlines_become_feeds_with_their_folders() -> None:
    assert opml.read(LIST.encode()) == FEEDS


@pytest.mark.parametrize(
    "data",
    [
        LIST.replace("</outline>", "").replace("</body></opml>", ""),
        LIST.replace("&amp;", "&"),
        LIST.upper().replace("HTTPS://", "https://"),
        LIST.replace("<outline", "<o:outline"),
        LIST.replace('"', "'"),
    ],
)
def test_ill_formed_list_is_read(data: str) -> None:
    assert len(opml.read(data.encode())) == 2


@pytest.mark.parametrize(
    "data", [b"", b"\0\xff", b"<outline " * 1000, b"<!--" * 1000, b"<outline>" * 1000, b"Text"]
)
def test_what_is_no_list_has_no_feeds(data: bytes) -> None:
    assert opml.read(data) == ()


def test_written_list_is_well_formed_and_reads_the_same() -> None:
    text = opml.write((*FEEDS, Subscription(url="https://x.example/", title='"<&>"')), title="A < B")
    assert len(list(ET.fromstring(text).iter("outline"))) == 5
    assert opml.read(text.encode())[:2] == FEEDS
    assert opml.read(text.encode())[2].title == '"<&>"'


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data not there (BRIEF_DATA)")
def test_development_lists_are_read_and_written_without_loss() -> None:
    n_feeds = 0
    with tarfile.open(Path(os.environ["BRIEF_DATA"]) / "opml" / "opml.tar.gz") as tar:
        for member in tar:
            if member.isfile() and (file := tar.extractfile(member)):
                found = opml.read(file.read())
                again = opml.read(opml.write(found, title="x").encode())
                assert {one.url for one in again} == {one.url for one in found}, member.name
                n_feeds += len(found)
    assert n_feeds > 800
