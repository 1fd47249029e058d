"""The mail: openable, the same bytes each time, text before HTML, nothing remote, no header but its own."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import parsedate_to_datetime
from html import unescape

import pytest
from digests import article, digest, morning, story
from reading import Page, mail, part

from brief.renderers import email, plain
from brief.renderers.json import payload


def render() -> bytes:
    return email.render(payload(morning()))


def test_same_payload_same_bytes_and_another_payload_another_id() -> None:
    assert render() == render()
    other = email.render(payload(replace(morning(), reading_minutes=5)))
    assert mail(other)["Message-ID"] != mail(render())["Message-ID"]


def test_text_comes_first_and_html_second() -> None:
    message = mail(render())
    assert message.get_content_type() == "multipart/alternative"
    kinds = [(piece.get_content_type(), piece.get_content_charset()) for piece in message.iter_parts()]
    assert kinds == [("text/plain", "utf-8"), ("text/html", "utf-8")]
    assert [piece["Content-Transfer-Encoding"] for piece in message.iter_parts()] == ["quoted-printable"] * 2


def test_text_part_is_the_plain_rendering() -> None:
    assert part(render(), "plain") == plain.render(payload(morning()))


def test_lines_are_short_and_end_as_mail_lines_do() -> None:
    data = render()
    assert max(len(line) for line in data.split(b"\r\n")) <= 78
    assert not re.search(rb"(?<!\r)\n", data)
    assert data.isascii()


def test_headers_say_what_it_is_and_no_more() -> None:
    message = mail(render())
    assert parsedate_to_datetime(message["Date"]).isoformat() == "2025-11-04T06:00:00+00:00"
    assert re.fullmatch(r"<[0-9a-f]{32}@brief\.invalid>", message["Message-ID"])
    assert message["X-Mailer"].startswith("brief ")
    assert message["X-Unsent"] == "1"
    assert (message["From"], message["To"]) == (None, None)
    assert not message.defects


def test_edition_bears_the_time_it_was_made() -> None:
    message = mail(email.render(payload(morning()) | {"until": "2025-11-04T06:58:03+01:00"}))
    assert message["Date"] == "Tue, 04 Nov 2025 06:58:03 +0100"


@pytest.mark.parametrize(
    "title",
    ["Lage\r\nBcc: a@b.example", "Lage\n\n<b>", "Lage\x00\x0b\u2028Cc: x", "Größe 大桥 " * 9, "Lage\udcff"],
)
def test_no_title_makes_another_header(title: str) -> None:
    made = payload(digest(story(article("A.", title=title)), title=title))
    message = mail(email.render(made))
    assert {"bcc", "cc"}.isdisjoint(name.lower() for name in message)
    assert len(message["Subject"]) <= 70
    assert not message.defects


def test_subject_survives_its_encoding() -> None:
    made = payload(digest(story(article("A.", title="Brücke zu")), title="Größere Lage"))
    assert mail(email.render(made))["Subject"] == "Größere Lage, 4. November: Brücke zu"


def test_html_part_carries_its_styles_inline_and_loads_nothing() -> None:
    html = part(render(), "html")
    found = Page(html)
    assert {"script", "link", "img", "svg", "form"}.isdisjoint(found.tags)
    assert not found.values("src")
    assert not re.search(r"url\(|@import", html)
    styled = {tag for tag, attributes in found.elements if "style" in attributes}
    unstyled = {tag for tag, attributes in found.elements if "style" not in attributes}
    assert {"h1", "h2", "h3", "p", "a"} <= styled - unstyled
    assert "prefers-color-scheme: dark" in html


def test_tables_are_for_layout_and_say_so() -> None:
    tables = [attributes for tag, attributes in Page(part(render(), "html")).elements if tag == "table"]
    assert tables
    assert all(attributes.get("role") == "presentation" for attributes in tables)


def test_blocks_of_the_html_part_carry_language_and_direction() -> None:
    found = [
        (a.get("lang"), a.get("dir")) for tag, a in Page(part(render(), "html")).elements if tag == "div"
    ]
    assert [pair for pair in found if pair[0]] == [("en", "ltr"), ("ar", "rtl"), ("zh", "ltr")]


def test_preheader_holds_whole_headlines_only() -> None:
    html = part(render(), "html")
    preheader = re.search(r'class="preheader"[^>]*>([^<]*)<', html)
    assert preheader
    assert unescape(preheader[1]).rstrip("\u00a0\u200c") == (
        "14 Artikel, 8 Quellen · 4 Minuten · Die USA planen Berichten zufolge, Truppen … nach Mexiko zu entsenden, …"
    )


def test_a_quiet_day_can_be_mailed() -> None:
    data = email.render(payload(digest()))
    assert mail(data)["Subject"] == "Morgenlage, 4. November"
    assert "Für diesen Tag liegt nichts vor." in part(data, "html")
