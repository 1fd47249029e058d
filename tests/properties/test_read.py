"""Whatever stands in a file, reading it gives an article or a ReadError, and always the same one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.charset import decode
from brief.errors import ReadError
from brief.model import Article, Document
from brief.sources import sniff
from brief.sources.inputs import documents
from brief.understand import dates
from brief.understand.article import understand
from brief.understand.header import parse_header

TYPES = st.sampled_from(["text", "markdown", "page", "item"])
PIECES = st.lists(
    st.sampled_from(
        ["Title: x\n", "Date: 2025-13-01\n",
         "---\n", "+++\n", "\n\n", "\r\n", " date 2025-11-04 ", "# Zu\n", "Ein Satz. ",
         "<html>", "<p>", "</p>", "<script type='application/ld+json'>{", '{"@type":"Article"}', "</script>", "<h1>x</h1>",
         "<time datetime='2025'>", "\ufeff",
         "\x00", "a: &b [*b]\n", "=====\n", "\u2028", "“Wer?”\n\n", "<div hidden>", "4.11.2025"]
    ) | st.text(max_size=20)
).map("".join)  # fmt: skip


def read(data: bytes, type: str) -> Article | str:
    try:
        return understand(Document(where="x", data=data, type=type, path="x"))
    except ReadError as error:
        return f"{error}{error.problem.fix}"


def check(data: bytes, type: str) -> None:
    found = read(data, type)
    assert found == read(data, type)
    if isinstance(found, Article):
        assert 0 <= found.body <= len(found.text)
        assert all(found.text[s.start : s.end] == s.text and s.start >= found.body for s in found.sentences)
        found.text.encode()  # no lone surrogates


@settings(max_examples=150)
@given(st.binary(max_size=300), TYPES)
def test_any_bytes(data: bytes, type: str) -> None:
    check(data, type)


@settings(max_examples=250)
@given(PIECES, TYPES)
def test_any_text(text: str, type: str) -> None:
    check(text.encode("utf-8", "replace"), type)


@settings(max_examples=100)
@given(
    st.dictionaries(
        st.sampled_from(["text", "title", "published", "language", "url", "id", "kind"]),
        st.none() | st.text() | st.integers(),
    )
)
def test_any_item(item: dict[str, object]) -> None:
    check(json.dumps(item).encode(), "item")


@settings(max_examples=200)
@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.json", "a.jsonl", "a.html", "a.gz", "a"]))
def test_any_file_is_documents_or_problems(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str
) -> None:
    path = tmp_path_factory.mktemp("in") / name
    path.write_bytes(data)
    list(documents([str(path)]))
    assert sniff.type_of(data, name)


@given(st.binary(max_size=200), st.none() | st.text(max_size=12))
def test_any_bytes_decode(data: bytes, declared: str | None) -> None:
    assert decode(data, declared=declared) == decode(data, declared=declared)


@given(PIECES)
def test_any_header_ends_within_the_text(text: str) -> None:
    assert 0 <= parse_header(text).body <= len(text)


@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}[ T]?\d{0,2}:?\d{0,2}"))
def test_any_date_string(value: str) -> None:
    found = dates.parse(value)
    assert found is None or dates.parse(found) == found
