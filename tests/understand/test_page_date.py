"""Dates of pages without metadata: from date lines, never from sentences."""

from __future__ import annotations

import pytest

from brief.model import Document
from brief.understand.article import understand

REST = (
    "<p>Die Arbeiten dauern bis zum Sommer, teilte die Stadt am Montag mit, und kosten vier Millionen Euro.</p>"
    * 4
)


def published(first: str, wrap: str = "{}") -> str | None:
    inside = wrap.format(f"<h1>Brücke gesperrt</h1>{first}{REST}")
    data = f"<html><head><title>Brücke gesperrt</title></head><body>{inside}</body></html>".encode()
    return understand(Document(where="a.html", data=data, type="page")).published


@pytest.mark.parametrize("wrap", ["{}", '<div class="content">{}</div>'])
@pytest.mark.parametrize(
    "first",
    [
        "<p>The old bridge opened on 12.05.2011 and has been closed since.</p>",
        "<p>The old bridge opened on <b>12.05.2011</b>.</p>",
        "<p>On 4 March 2019 the bridge had been repaired for the last time.</p>",
        "<p>3. Oktober 1990 war ein Mittwoch.</p>",
        "<div>The old bridge opened on 12.05.2011.</div>",
        "The old bridge opened on 12.05.2011.<br>",
        "<h2>The flood of 12.05.2011 comes back</h2>",
        '<p class="publisher-text">Seit dem 12.05.2011 war sie immer offen gewesen.</p>',
    ],
)
def test_sentence_does_not_date_a_page(first: str, wrap: str) -> None:
    assert published(first, wrap) is None


@pytest.mark.parametrize(
    "first",
    [
        "<p>Von Jonas Wehrkamp, 4. November 2025</p>",
        "<div>Nordau, 4. November 2025</div>",
        "<div>By Jane Doe<br>Published 4 November 2025</div>",
        "<p><span>Stand: </span>04.11.2025</p>",
        "<p>Updated on Tuesday, November 4, 2025</p>",
    ],
)
def test_date_line_dates_a_page(first: str) -> None:
    assert published(first) == "2025-11-04"
