"""Script-injection payloads in every field, through the whole site: pages, feeds, books. Nothing runs, nothing leaves OUT."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import html5lib
import pytest
from lxml import etree
from reading import Page
from sites import pages, site
from test_hostile import OWN, PAGE_TAGS, assert_harmless, collected, hostile

from brief.renderers import epub
from brief.renderers.json import payload

CONTENT_TAGS = {
    "h2", "h3", "p", "ol", "ul", "li", "a", "em", "strong", "span", "section", "article", "small", "div", "blockquote",
}  # fmt: skip
HANDLERS = (
    "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))).length"
)
A_BATCH = 60  # payloads a site is made of; one a day would be thousands of pages


def whole_site(texts: list[str], folder: Path) -> None:
    """A digest of many hostile stories, two days in a row, so that there are threads."""
    made = {day: merged(texts) | {"date": day} for day in ("2025-11-03", "2025-11-04")}
    site(folder, made)
    for name, text in pages(folder).items():
        assert_harmless(Page(text), PAGE_TAGS)
        html5lib.HTMLParser(strict=True).parse(text)
        assert name.count("/") <= 1
    feed = etree.fromstring((folder / "feed.xml").read_bytes())
    contents = feed.xpath("//*[local-name()='content']/text()")
    contents += [
        item["content_html"] for item in json.loads((folder / "feed.json").read_text("utf-8"))["items"]
    ]
    assert len(contents) == 4
    for content in contents:
        assert_harmless(Page(content), CONTENT_TAGS)
    outside = [path for path in folder.parent.iterdir() if path != folder]
    assert outside == []


def merged(texts: list[str]) -> dict[str, Any]:
    """One payload of the stories of all texts."""
    found = [payload(hostile(text)) for text in texts]
    stories = [story for one in found for section in one["sections"] for story in section["stories"]]
    for story in stories:
        story["status"] = "updated"
    return found[0] | {"sections": [found[0]["sections"][0] | {"stories": stories}]}


def test_nothing_hostile_gets_into_the_site(tmp_path: Path) -> None:
    whole_site(OWN, tmp_path / "out")


def test_a_hostile_story_id_names_no_file_elsewhere(tmp_path: Path) -> None:
    made = merged(["x"]) | {"date": "2025-11-04"}
    for story in made["sections"][0]["stories"]:
        story["id"] = "../../../x<script>"
    site(tmp_path / "out", {"2025-11-04": made})
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    for text in pages(tmp_path / "out").values():
        assert_harmless(Page(text), PAGE_TAGS)


@pytest.mark.parametrize("text", OWN)
def test_a_book_is_well_formed_whatever_stands_in_it(text: str) -> None:
    with ZipFile(io.BytesIO(epub.render(payload(hostile(text))))) as book:
        for name in book.namelist():
            if name.endswith((".xhtml", ".opf", ".xml")):
                found = etree.fromstring(book.read(name))
                assert not found.xpath(
                    "//*[local-name()='script' or local-name()='img' or @onload or @onerror]"
                )
                hrefs = found.xpath("//@href")
                assert not [href for href in hrefs if "script:" in href.lower().split("/")[0]]


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data: BRIEF_DATA is not set")
def test_no_collected_payload_gets_into_the_site(tmp_path: Path) -> None:
    texts = list(collected())
    for place in range(0, len(texts), A_BATCH):
        whole_site(texts[place : place + A_BATCH], tmp_path / str(place) / "out")


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data: BRIEF_DATA is not set")
def test_no_collected_payload_runs_in_a_browser(tmp_path: Path, browser: Any) -> None:
    texts = list(collected())
    site(tmp_path / "out", {"2025-11-04": merged(texts) | {"date": "2025-11-04"}})
    view = browser.new_page()
    ran: list[str] = []
    view.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    view.on("pageerror", lambda error: ran.append(str(error)))
    for name in ("2025-11-04.html", "index.html", "archive.html"):
        view.goto((tmp_path / "out" / name).as_uri())
        assert view.evaluate(HANDLERS) == 0
    assert ran == []
    view.close()
