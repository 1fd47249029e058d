"""A text made fit to be shown: the same words on one line, without what could reach beyond it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.renderers.display import held, host, shown, web_address


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("eins\nzwei\r\n  drei\tvier ", "eins zwei drei vier"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("10\u00a0000\u202fEuro", "10\u00a0000\u202fEuro"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("\ufeffBOM\uffff", "BOM"),
        ("a\u202eb\u202ac\u2066d\u2069e", "abcde"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Landes\u00adbrücke", "Landesbrücke"),
        ("halb\ud83d", "halb\ufffd"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_shown(text: str, line: str) -> None:
    assert shown(text) == line


@given(st.text())
def test_shown_text_is_one_harmless_line_and_stays_as_it_is(text: str) -> None:
    line = shown(text)
    assert len(line.splitlines()) <= 1
    assert not [c for c in line if unicodedata.category(c) in ("Cc", "Cs")]
    assert shown(line) == line
    line.encode("utf-8")


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_no_letter_number_or_mark_is_lost(text: str) -> None:
    assert "".join(shown(text).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example",
        "https://a.example:8080/x?y=1&z=(2)#3",
        "HTTPS://A.example/ü",
        "https://müller.example/",
    ],
)
def test_web_addresses_are_linked_as_they_are(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None, "", "a.example", "javascript:alert(1)", "java\nscript:alert(1)", "https:a.example", "https:///x",
        "https://a.example/ x", "https://a.example/\u202egnp.exe", "https://a.example/\\", "https://[::1", "mailto:a@b.c",
        "\x01https://a.example", "https://a.example/\ufffe", "https://a.example/\ufeffx",
    ],
)  # fmt: skip
def test_anything_else_is_not_linked(url: str | None) -> None:
    assert web_address(url) is None


def test_host() -> None:
    assert host("https://www.bote.example/1") == "bote.example"
    assert host("mailto:a@b.example") is None


def test_a_name_of_another_direction_is_held_in_its_line() -> None:
    assert held("صحيفة", right_to_left=False) == "صحيفة\u200e"
    assert held("Bote", right_to_left=False) == "Bote"
    assert held("Bote", right_to_left=True) == "Bote\u200f"


def test_numbers_and_full_stops_at_its_ends_stay_with_a_text_of_another_direction() -> None:
    assert held("4,1 Millionen", right_to_left=True) == "\u200e4,1 Millionen\u200f"
    assert held("Es regnet.", right_to_left=True) == "Es regnet.\u200e\u200f"
    assert held("أعلنت Bote اليوم", right_to_left=True) == "أعلنت Bote اليوم\u200f"
