"""Script-injection payloads as title, text, source, author, path and URL: nothing runs in any output, nothing is loaded.

The payloads of DOMPurify's and OWASP's collections are development data; a few of our own stand here always.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from digests import article, digest, story
from markdown_it import MarkdownIt
from reading import ADDRESSES, Page, mail, part

from brief.deliver.mailbox import mailbox
from brief.deliver.message import letter, sending
from brief.model import Digest, Problem
from brief.renderers import email, html, markdown
from brief.renderers.json import payload
from brief.settings import EmailSettings

OWN = [
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://a.example/",
    "https://a.example/\" onmouseover=\"alert(1)",
    "https://a.example/' onload='x",
    "https://a.example/)![x](javascript:alert(1)",
    "](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "<img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "\x02stx\x03 \x02amp\x03 wzxhzdk:1 klzzwxh:0001",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "x\r\nBcc: a@b.example\r\n\r\n<script>",
    "{{ 7*7 }}{% import os %}",
]  # fmt: skip
READER = mailbox("ada@example.org", where="to")
SENDER = sending(EmailSettings(sender="digest@example.org"))
PAGE_TAGS = {
    "html", "head", "meta", "title", "link", "style", "body", "header", "h1", "h2", "h3", "p", "time", "span", "main",
    "nav", "ol", "ul", "li", "a", "section", "article", "small", "strong", "footer", "bdi", "details", "summary", "div",
    "button", "code", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "desc", "rect",
    "line",
}  # fmt: skip
MAIL_TAGS = {
    "html", "head", "meta", "title", "style", "body", "div", "table", "tbody", "tr", "td", "h1", "h2", "h3", "p", "ol",
    "ul", "li", "a", "em", "strong", "span", "hr",
}  # fmt: skip
MARKDOWN_TAGS = {"h1", "h2", "h3", "p", "ol", "ul", "li", "a", "em", "strong", "hr"}
ADDRESS = re.compile(
    r"https?://|#|data:,$"
    r"|(?:\.\./)?(?:\d{4}-\d\d-\d\d|index|archive|feed|threads/\w+|sources/[\w-]+)\.(?:html|xml|json)(?:#story-\d+)?$"
)
LOADING = re.compile(r"url\s*\(|@import|expression\s*\(", re.IGNORECASE)


def hostile(text: str) -> Digest:
    """A digest with one text in every field that others fill."""
    fields = {"title": text, "source": text, "author": text, "path": text, "url": text}
    return digest(
        story(article(text, text, kind="opinion", **fields), complete=True, short_headline=text),
        story(article(text, "Zweiter Satz.", source=text, url=text), marks=(("dangling",),)),
        story(article("Kurz.", title=text, source=text, url=text), depth="line"),
        title=text,
        problems=(Problem(where=text, what=text, fix=text),),
    )


def assert_harmless(page: Page, tags: set[str], *, comments: bool = False) -> None:
    assert page.tags <= tags
    assert comments or not page.comments
    for tag, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")], tag
        for name in ADDRESSES & set(attributes):
            assert ADDRESS.match(attributes[name]), attributes[name]
        assert not LOADING.search(attributes.get("style", ""))


def check(text: str) -> None:
    made = payload(hostile(text))
    assert_harmless(Page(html.render(made)), PAGE_TAGS)
    data = email.render(made)
    assert_harmless(Page(part(data, "html")), MAIL_TAGS, comments=True)
    written = markdown.render(made)
    for rules in ("commonmark", "js-default"):
        assert_harmless(Page(MarkdownIt(rules, {"html": True}).render(written)), MARKDOWN_TAGS)
    message = mail(data)
    assert set(message.keys()) == {
        "Subject", "Date", "Message-ID", "X-Mailer", "X-Unsent", "MIME-Version", "Content-Type"
    }  # fmt: skip
    assert "\n" not in message["Subject"]
    assert not message.defects
    sent = mail(letter(data, READER, message_id="1@example.org", sending=SENDER).data)
    assert set(sent.keys()) - set(message.keys()) == {
        "From", "To", "List-ID", "List-Unsubscribe", "Auto-Submitted"
    }  # fmt: skip
    assert (len(sent.keys()), sent["To"], sent["Subject"]) == (11, "ada@example.org", message["Subject"])


@pytest.mark.parametrize("text", OWN)
def test_nothing_hostile_gets_through(text: str) -> None:
    check(text)


def collected() -> Iterator[str]:
    for path in sorted((Path(os.environ["BRIEF_DATA"]) / "hostile").glob("*.jsonl")):
        for line in path.read_text("utf-8").split("\n"):  # not splitlines: payloads hold U+2028
            if line:
                yield json.loads(line)["payload"]


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data: BRIEF_DATA is not set")
def test_no_collected_payload_gets_through() -> None:
    payloads = list(collected())
    assert len(payloads) > 100
    for text in payloads:
        check(text)


@pytest.mark.skipif("BRIEF_DATA" not in os.environ, reason="development data: BRIEF_DATA is not set")
def test_no_collected_payload_gets_through_behind_a_web_address() -> None:
    for text in collected():
        check(f"https://a.example/{text}")
