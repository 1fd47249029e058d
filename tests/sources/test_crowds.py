"""Markup and headers that would take minutes to read."""

from __future__ import annotations

import time
from email import message_from_string

import pytest

from brief.sources import forwarded, mail_headers, mail_lines
from brief.sources.crowds import is_crowded


@pytest.mark.parametrize(
    "tag",
    [
        "<p " + "".join(f'a{n}=">" ' for n in range(2000)) + ">",
        "<p\n" + "".join(f"a{n} = '' " for n in range(2000)),
        "<p " + "".join(f"a{n}=1 " for n in range(2000)) + ">",
        "<p " + "".join(f"a{n} " for n in range(2000)) + ">",
        "".join(f'<n{n}:p xmlns:n{n}="u">' for n in range(300)),
        "".join(f'<p xmlns="u{n}">' for n in range(300)),
    ],
    ids=lambda tag: tag[:12],
)
def test_crowd_is_told(tag: str) -> None:
    assert is_crowded(f"<div>{tag}</div>")


@pytest.mark.parametrize(
    "markup",
    [
        '<p class="a" style="b">Zu</p>' * 5000,
        '<item xmlns:dc="http://purl.org/dc/elements/1.1/">' * 500,
        '&lt;a href="https://bote.example/"&gt; ' * 5000,
        "Im Winter, wenn a < b ist, " + "bleibt die Straße gesperrt. " * 500,
    ],
    ids=lambda markup: markup[:12],
)
def test_what_people_read_is_no_crowd(markup: str) -> None:
    assert not is_crowded(markup)


@pytest.mark.parametrize("piece", ['<a b="', "<a b='x\" ", "<a b <", "xmlns", '<a ="', "<a b=c"])
def test_telling_takes_no_long(piece: str) -> None:
    began = time.process_time()
    is_crowded(piece * 200_000)
    assert time.process_time() - began < 20


def test_mail_of_crowded_markup_is_not_parsed() -> None:
    assert mail_lines.parse("<p " + "".join(f"a{n}=1 " for n in range(100_000)) + ">Zu</p>") is None


def test_rows_of_blanks_and_stars_in_a_mail_are_read_once() -> None:
    stars, blanks = "*" * 100_000, " " * 20_000
    assert mail_headers.subject(message_from_string(f"Subject: {stars} Zu\n\n")) == f"{stars} Zu"
    assert forwarded.of_html(f"<p>{blanks}Zu</p>") == (f"<p>{blanks}Zu</p>", forwarded.Forwarded())
