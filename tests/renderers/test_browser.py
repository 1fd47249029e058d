"""Pages and mail in a real browser: they fit a phone and a desktop, fetch nothing, and run nothing."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

import brief
from brief.model import Article

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = (
    "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'> The council met. "
    "<svg onload='window.hacked = 3'> [a](javascript:window.hacked=4) It voted on the bridge at Nordau on Monday."
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The samples' page and mail, and a page of hostile articles."""
    folder = tmp_path_factory.mktemp("pages")
    articles, _ = brief.read_all([str(SEEDS)])
    day = brief.digest(articles, date="2025-11-04")
    hostile = brief.digest(
        [
            Article.of(
                text=HOSTILE,
                title=HOSTILE,
                source=HOSTILE,
                url="javascript:window.hacked=5",
                published="2025-11-04",
            )
        ]
    )
    made = {
        "page": brief.render(day, "html"),
        "mail": mail_html(day),
        "hostile": brief.render(hostile, "html"),
    }
    made["hostile mail"] = mail_html(hostile)
    for name, html in made.items():
        (folder / f"{name}.html").write_text(str(html), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in made}


def mail_html(digest: brief.Digest) -> str:
    message = message_from_bytes(bytes(brief.render(digest, "email")), policy=policy.default)
    part = message.get_body(("html",))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1280])
@pytest.mark.parametrize("name", ["page", "mail", "hostile", "hostile mail"])
def test_page_fits_fetches_nothing_and_runs_nothing(
    browser: Any, pages: dict[str, Path], name: str, width: int, scheme: str
) -> None:
    view = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    fetched: list[str] = []
    errors: list[str] = []
    view.on("request", lambda request: fetched.append(request.url))
    view.on("pageerror", lambda error: errors.append(str(error)))
    view.goto(pages[name].as_uri())
    assert fetched == [pages[name].as_uri()]
    assert errors == []
    assert view.evaluate("window.hacked") is None
    assert view.evaluate("document.documentElement.scrollWidth") <= width
    view.close()


def test_dark_page_is_dark_and_light_page_is_light(browser: Any, pages: dict[str, Path]) -> None:
    seen = {}
    for scheme in ("light", "dark"):
        view = browser.new_page(color_scheme=scheme)
        view.goto(pages["page"].as_uri())
        colour = view.evaluate("getComputedStyle(document.body).backgroundColor")
        seen[scheme] = sum(int(part) for part in colour.strip("rgba()").split(",")[:3])
        view.close()
    assert seen["dark"] < 200 < 600 < seen["light"]


def test_number_leads_from_a_sentence_to_its_source(browser: Any, pages: dict[str, Path]) -> None:
    view = browser.new_page()
    view.goto(pages["page"].as_uri())
    target = view.evaluate("document.querySelector('article p a[href^=\"#\"]').getAttribute('href')")
    assert view.evaluate(f"document.getElementById({target[1:]!r}) !== null")
    view.close()
