"""The site in a real browser: no accessibility rule broken, nothing fetched from elsewhere, search, popovers, keyboard."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from digests import morning
from playwright.sync_api import expect
from sites import PLAIN, days, site

from brief.cli.serve import server
from brief.deliver.search import is_installed
from brief.renderers.json import payload
from brief.renderers.mail_html import mail_html
from brief.renderers.mail_notes import MailSetting
from brief.renderers.page import view as page_view

KINDS = "index.html 2025-11-03.html archive.html THREAD sources/nordauer-bote.html search.html".split()
WIDTHS = (380, 1280)
# The dark page is the light one in other colours.
RULES = {
    "light": {"resultTypes": ["violations"]},
    "dark": {"resultTypes": ["violations"], "runOnly": ["color-contrast"]},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of 12 days."""
    made = tmp_path_factory.mktemp("served")
    site(made, dict(days(12)), replace(PLAIN, search=is_installed()))
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """The site, served as `brief serve` does."""
    made = server(folder, 0)
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield f"http://127.0.0.1:{made.server_port}/"
    made.shutdown()
    made.server_close()


def path_of(kind: str, browser: Any, address: str) -> str:
    if kind == "search.html" and not is_installed():
        pytest.skip("pagefind isn't installed: pip install 'brief-digest[search]'")
    if kind != "THREAD":
        return kind
    view = browser.new_page()
    view.goto(f"{address}archive.html")
    found: str = view.get_attribute("a[href^='threads/']", "href")
    view.close()
    return found


@pytest.fixture(scope="module")
def axe() -> str:
    """The source of axe-core, as its package brings it."""
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core isn't installed: pip install axe-playwright-python")
    return (Path(found.origin).parent / "axe.min.js").read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_accessibility_rule_is_broken(
    browser: Any, address: str, axe: str, kind: str, scheme: str
) -> None:
    context = browser.new_context(
        bypass_csp=True, color_scheme=scheme, viewport={"width": 380, "height": 800}
    )
    view = context.new_page()
    view.goto(address + path_of(kind, browser, address))
    for details in view.query_selector_all("details"):
        details.evaluate("found => { found.open = true }")
    if kind == "index.html":
        view.click("button.n")
    view.evaluate(axe)
    found = view.evaluate("options => axe.run(document, options)", RULES[scheme])
    context.close()
    told = [(rule["id"], [node["html"][:120] for node in rule["nodes"][:3]]) for rule in found["violations"]]
    assert told == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_page_fits_and_fetches_nothing_from_elsewhere(
    browser: Any, address: str, kind: str, width: int
) -> None:
    path = path_of(kind, browser, address)
    view = browser.new_page(viewport={"width": width, "height": 800})
    fetched: list[str] = []
    broken: list[str] = []
    view.on("request", lambda request: fetched.append(request.url))
    view.on("pageerror", lambda error: broken.append(str(error)))
    view.on("console", lambda message: broken.append(message.text) if message.type == "error" else None)
    view.goto(address + path)
    if kind == "search.html":
        view.wait_for_load_state("networkidle")
    assert (broken, [url for url in fetched if not url.startswith(address)]) == ([], [])
    assert kind == "search.html" or fetched == [address + path]
    assert view.evaluate("document.documentElement.scrollWidth") <= width
    view.close()


def test_a_number_opens_where_the_sentence_stands_without_script(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(f"{address}2025-11-04.html")
    shown = view.locator(".origin:popover-open")
    expect(shown).to_have_count(0)
    button = view.locator("button.n", has_text="[2]").first
    button.focus()
    view.keyboard.press("Enter")
    expect(shown).to_have_count(1)
    assert "Nordauer Bote" in shown.inner_text()
    assert shown.locator("a").first.get_attribute("href").startswith("https://bote.example/1#:~:text=")
    view.keyboard.press("Escape")
    expect(shown).to_have_count(0)
    context.close()


def test_the_keyboard_begins_with_a_way_to_the_content(browser: Any, address: str) -> None:
    view = browser.new_page()
    view.goto(f"{address}index.html")
    view.keyboard.press("Tab")
    expect(view.locator("a[href='#content']")).to_be_focused()
    assert view.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    assert view.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    view.close()


@pytest.mark.skipif(not is_installed(), reason="pagefind isn't installed: pip install 'brief-digest[search]'")
def test_search_finds_sentences_and_leads_to_their_story(browser: Any, address: str) -> None:
    view = browser.new_page()
    view.goto(f"{address}search.html?q=Herbstmarkt")
    marked = view.locator("#results mark")
    expect(marked.first).to_have_text("Herbstmarkt")
    view.fill("#words", "Drogenkartelle")
    expect(marked.first).to_have_text("Drogenkartelle")
    expect(view.locator("#found")).to_contain_text("12")
    expect(view.locator("#unserved")).to_have_count(0)
    expect(view.locator("#results a").first).to_have_attribute("href", re.compile(r"\.html#headline-1$"))
    view.fill("#words", "xyzzyplugh")
    expect(view.locator("#found")).to_have_text("Nichts gefunden.")
    view.close()


@pytest.mark.skipif(not is_installed(), reason="pagefind isn't installed: pip install 'brief-digest[search]'")
def test_words_typed_before_the_index_has_come_are_searched(browser: Any, address: str) -> None:
    view = browser.new_page()
    held: list[Any] = []
    view.route("**/pagefind/pagefind.js", lambda route: held.append(route))
    with view.expect_request("**/pagefind/pagefind.js"):
        view.goto(f"{address}search.html?q=Herbstmarkt", wait_until="commit")
    view.fill("#words", "Drogenkartelle")
    held[0].continue_()
    expect(view.locator("#results mark").first).to_have_text("Drogenkartelle")
    expect(view.locator("#words")).to_have_value("Drogenkartelle")
    view.close()


@pytest.mark.skipif(not is_installed(), reason="pagefind isn't installed: pip install 'brief-digest[search]'")
def test_search_opened_from_a_file_says_what_to_do(browser: Any, folder: Path) -> None:
    view = browser.new_page()
    view.goto((folder / "search.html").as_uri())
    assert "brief serve" in view.inner_text("#unserved")
    view.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_rule_is_broken_in_a_mail(browser: Any, axe: str, scheme: str) -> None:
    view = browser.new_page(color_scheme=scheme, viewport={"width": 380, "height": 900})
    view.set_content(mail_html(page_view(payload(morning())), MailSetting()))
    view.add_script_tag(content=axe)
    found = view.evaluate("options => axe.run(document, options)", RULES[scheme])
    assert [rule["id"] for rule in found["violations"]] == []
    view.close()
