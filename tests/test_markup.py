"""Markup and headers that would take minutes to read."""

from __future__ import annotations

import time
from email import message_from_string
from pathlib import Path

import pytest

from brief.errors import ReadError
from brief.markup import is_crowded, tree
from brief.model import Document
from brief.sources import forwarded, mail_headers
from brief.sources.inputs import documents
from brief.understand.article import understand_with_problems

CROWD = "<p " + "".join(f"a{n}=1 " for n in range(100_000)) + ">Zu</p>"


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


def test_crowded_markup_is_not_parsed() -> None:
    assert tree(CROWD) is None


@pytest.mark.parametrize("name", ["a.eml", "a.html"])
def test_what_crowded_markup_hides_is_told(name: str, tmp_path: Path) -> None:
    head = "From: ada@bote.example\nSubject: Zu\nContent-Type: text/html\n\n" if name == "a.eml" else ""
    (tmp_path / name).write_text(f"{head}<html><body>{CROWD}</body></html>", encoding="utf-8")
    (document,) = documents([str(tmp_path)])
    assert isinstance(document, Document)
    try:
        article, problems = understand_with_problems(document)
        assert (article.title, article.text) == ("Zu", "")
    except ReadError as error:
        problems = (error.problem,)
    assert len(problems) == 1


def test_rows_of_blanks_and_stars_in_a_mail_are_read_once() -> None:
    stars, blanks = "*" * 100_000, " " * 20_000
    assert mail_headers.subject(message_from_string(f"Subject: {stars} Zu\n\n")) == f"{stars} Zu"
    assert forwarded.of_html(f"<p>{blanks}Zu</p>") == (f"<p>{blanks}Zu</p>", forwarded.Forwarded())
