"""The HTML page: needs nothing else, allows nothing else, and says what language each block is in."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from digests import article, digest, morning, story
from reading import Page

import brief.renderers
from brief.renderers import html
from brief.renderers.json import payload
from brief.renderers.site.calendar import DayLink

CSS = (Path(brief.renderers.__file__).parent / "templates" / "page.css").read_text("utf-8")
OLDER = DayLink(
    date="2025-11-03",
    href="2025-11-03.html",
    name="Montag, 3. November 2025",
    headline="Pumpen",
    language="de",
)


def page() -> Page:
    return Page(html.render(payload(morning())))


def test_policy_allows_the_pages_own_stylesheet_and_nothing_else() -> None:
    rendered = html.render(payload(morning()))
    style = re.search(r"<style>(.*?)</style>", rendered, re.DOTALL)
    assert style
    digits = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = next(value for value in Page(rendered).values("content") if "default-src" in value)
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digits}'")
    assert "script" not in policy


def test_nothing_is_loaded_and_nothing_is_styled_in_place() -> None:
    found = page()
    assert not found.values("src")
    assert not found.values("style")
    assert "script" not in found.tags
    assert not re.search(r"url\(|@import", CSS)


def test_page_names_its_maker_and_language() -> None:
    made = payload(morning()) | {"manifest": {"brief": "1.2.3", "settings": {}, "inputs": []}}
    rendered = html.render(made)
    assert '<meta name="generator" content="brief 1.2.3">' in rendered
    assert '<html lang="de">' in rendered


def test_blocks_carry_their_own_language_and_direction() -> None:
    blocks = [attributes for tag, attributes in page().elements if tag == "article"]
    assert [(block.get("lang"), block.get("dir")) for block in blocks] == [
        (None, None), (None, None), (None, None), ("en", None), ("ar", "rtl"), ("zh", None),
    ]  # fmt: skip


def test_the_pages_own_words_in_a_foreign_block_are_in_the_readers_language() -> None:
    footers = [attributes for tag, attributes in page().elements if tag == "footer"]
    assert footers[4] == {"lang": "de", "dir": "ltr"}


def test_unknown_language_is_said_to_be_unknown() -> None:
    rendered = html.render(payload(digest(story(article("Xyz.", title="Xyz", language="und")))))
    assert '<article class="story" id="story-1" lang="">' in rendered


def test_headings_are_in_order() -> None:
    levels = page().headings
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))


def test_every_number_and_glance_entry_leads_to_its_place() -> None:
    found = page()
    targets = [href[1:] for href in found.values("href") if href.startswith("#")]
    ids = found.values("id")
    assert len(ids) == len(set(ids))
    assert set(targets) <= set(ids)
    assert set(found.values("aria-labelledby")) <= set(ids)


def test_further_sources_are_folded_not_lost() -> None:
    papers = [article(f"Ort {i}.", title="T", source=f"Blatt {i}") for i in range(15)]
    found = Page(html.render(payload(digest(story(*papers)))))
    assert "details" in found.tags
    assert all(f"Blatt {i}" in found.text for i in range(15))


def test_older_days_are_linked_with_their_headline() -> None:
    found = Page(html.render(payload(morning()), older=[OLDER]))
    assert "Montag, 3. November 2025" in found.text
    assert "Pumpen" in found.text
    assert "2025-11-03.html" in found.values("href")


def test_neighbouring_days_are_linked_only_where_given() -> None:
    made = payload(morning())
    assert not Page(html.render(made)).values("rel").count("prev")
    linked = Page(html.render(made, previous=OLDER, following=OLDER))
    assert {"prev", "next"} <= set(linked.values("rel"))


def test_same_payload_same_page() -> None:
    assert html.render(payload(morning())) == html.render(payload(morning()))


def test_elements_are_closed_in_order() -> None:
    open_tags: list[str] = []
    body = html.render(payload(morning())).partition("<body>")[2].partition("</body>")[0]
    for slash, tag in re.findall(r"<(/?)([a-z][a-z0-9]*)\b", body):
        if slash:
            assert open_tags.pop() == tag
        else:
            open_tags.append(tag)
    assert not open_tags


# ---- contrast, by WCAG 2.2 -----------------------------------------------------------------------------------------


def colours(scheme: int) -> dict[str, str]:
    block = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[scheme]
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", block))


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize("ink", ["ink", "soft", "accent"])
@pytest.mark.parametrize("paper", ["paper", "tint"])
def test_every_ink_is_readable_on_every_paper(scheme: int, ink: str, paper: str) -> None:
    found = colours(scheme)
    light, dark = sorted((luminance(found[ink]), luminance(found[paper])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
