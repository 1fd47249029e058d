"""Dates of pages without metadata: from date lines, never from sentences."""

from __future__ import annotations

import json
from datetime import date

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


BEGUN = "2023-10-07T09:53:36+02:00"
ENTRIES = "".join(
    f"<p>{hour}.45 Uhr: Die Feuerwehr zählt in Nordau bis jetzt {hour} Einsätze am Hafen und in der Altstadt.</p>"
    for hour in (16, 15, 14, 13)
)


def page_with(
    about: dict[str, object], *, title: str = "Liveticker: Sturmflut", text: str = ENTRIES
) -> str | None:
    stated = json.dumps({"headline": title, "datePublished": BEGUN, **about})
    data = (
        f'<html lang="de"><head><title>{title}</title><script type="application/ld+json">{stated}</script></head>'
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    )
    document = Document(where="a.html", data=data.encode(), type="page")
    return understand(document, latest=date(2025, 11, 4)).published


def test_a_live_blog_is_of_the_day_of_its_newest_entry() -> None:
    entries = [{"datePublished": f"2025-11-04T{hour}:45:00+01:00"} for hour in ("16", "18", "14")]
    about = {"@type": "LiveBlogPosting", "dateModified": "2025-11-04T20:00:00+01:00"}
    assert page_with({**about, "liveBlogUpdate": entries}) == "2025-11-04T18:45:00+01:00"
    assert page_with(about) == "2025-11-04T20:00:00+01:00"


def test_a_live_blog_that_only_its_title_tells_is_of_the_day_it_was_changed() -> None:
    about = {"@type": "NewsArticle", "dateModified": "2024-07-18T13:08:27+02:00"}
    assert page_with(about) == "2024-07-18T13:08:27+02:00"


def test_a_live_blog_that_is_planned_to_end_later_is_of_the_day_it_began() -> None:
    assert page_with({"@type": "LiveBlogPosting", "coverageEndTime": "2025-12-24T20:00:00+01:00"}) == BEGUN


def test_a_report_is_of_the_day_it_was_published_however_late_it_was_changed() -> None:
    about = {"@type": "NewsArticle", "dateModified": "2024-07-18T13:08:27+02:00"}
    assert page_with(about, title="Sturmflut in Nordau", text=REST) == BEGUN
