"""CSV: one row a printed sentence, RFC 4180, texts verbatim, no cell a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest
from digests import article, digest, morning, story
from hypothesis import given
from hypothesis import strategies as st

from brief.errors import RenderError
from brief.model import Digest
from brief.renderers.csv import COLUMNS, guarded, render, unguarded
from brief.renderers.json import payload
from brief.renderers.page import view


def rows(made: Digest) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(payload(made)), newline="")))


def test_one_row_for_each_sentence_on_the_page_in_its_order() -> None:
    page = view(payload(morning()))
    shown = []
    for section in page.sections:
        for told in section.stories:
            shown += [told.headline] if told.headline_number else []
            shown += [quote.text for quote in (*told.new, *told.rest)]
        shown += [line.headline for line in section.lines if line.sources]
    assert [" ".join(row["text"].split()) for row in rows(morning())] == shown


def test_a_row_has_all_it_takes_to_cite_and_to_check() -> None:
    row = next(row for row in rows(morning()) if row["outlet"] == "Nordauer Bote" and "kostet" in row["text"])
    assert (row["title"], row["url"]) == ("Weserbrücke bleibt bis Ostern gesperrt", "https://bote.example/1")
    assert (row["published"], row["language"], row["start"]) == ("2025-11-03T18:04:00+01:00", "de", "0")
    assert len(row["text_sha256"]) == 64
    assert list(row) == list(COLUMNS)


def test_lines_end_as_rfc_4180_has_it() -> None:
    assert render(payload(morning())).endswith("\r\n")
    assert render(payload(morning())).startswith("id,text,outlet,")


def test_text_is_verbatim_with_line_breaks_and_quotation_marks() -> None:
    text = 'Er sagte: "Nein",\nund ging.\r\nEnde;'
    assert rows(digest(story(article(text, title="T"))))[0]["text"] == text


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5 Grad", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = rows(digest(story(article(text, title=text, source=text))))[0]
    for name in ("text", "title", "outlet"):
        assert cell[name] == f"'{text}"
        assert unguarded(cell[name]) == text


@pytest.mark.parametrize("text", ["Regen", "'Regen'", "5 = 5", "", "''"])
def test_other_cells_are_left_alone(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text(alphabet="'=+-@\t\r\nx＝"))
def test_guarding_can_be_undone(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in set("=+-@\t\r\n＝")


def test_a_lone_surrogate_can_be_written() -> None:
    assert render(payload(digest(story(article("x\ud800", title="T"))))).encode("utf-8")


def test_what_is_no_digest_is_a_named_error() -> None:
    with pytest.raises(RenderError, match="Fix:"):
        render({"sections": [{}]})
