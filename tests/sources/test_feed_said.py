"""What a feed's text says, without what changes at each look though nothing happens."""

from __future__ import annotations

from time import process_time

import pytest

from brief.sources.feed_said import said


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Das Feuer ist gelöscht, vor 3 Minuten.", "Das Feuer ist gelöscht, vor 12 Minuten."),
        ("桥在3分钟前关闭。", "桥在12分钟前关闭。"),
        ("Mehr auf https://bote.example/a?utm_id=1", "Mehr auf https://bote.example/a#2"),
        ("<p>Die Brücke ist nun wieder frei.</p>3 Kommentare", "<p>Die Brücke ist nun wieder frei.</p>4 Kommentare"),
    ],
)  # fmt: skip
def test_what_changes_though_nothing_happens_is_not_said(text: str, other: str) -> None:
    assert said("Feuer", text) == said("Feuer", other)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Zwölf Tote, 30 verletzt", "Zwölf Tote, 31 verletzt"),
        ("Mehr auf https://bote.example/a", "Mehr auf https://bote.example/b"),
        ("<p>Die Brücke ist nun wieder frei.</p>3 Tote.", "<p>Die Brücke ist nun wieder frei.</p>4 Tote."),
    ],
)
def test_other_numbers_and_addresses_are_said(text: str, other: str) -> None:
    assert said("Feuer", text) != said("Feuer", other)


@pytest.mark.parametrize("part", ["1", "http://a", "vor ", "<p", "1 min"])
def test_a_text_that_repeats_itself_is_read_in_no_time(part: str) -> None:
    start = process_time()
    said("", part * 40_000)
    assert process_time() - start < 1
