"""Plain text: wrapped for reading, addresses whole, its marker last."""

from __future__ import annotations

from digests import article, digest, morning, story
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.renderers import plain
from brief.renderers.display import shown
from brief.renderers.json import payload
from brief.renderers.layout import WIDTH, columns, fill, rule


def test_lines_fit_but_for_addresses() -> None:
    for line in plain.render(payload(morning())).split("\n"):
        assert columns(line) <= WIDTH or line.strip().startswith("http"), line


def test_no_line_ends_in_a_space_and_the_last_is_the_marker() -> None:
    lines = plain.render(payload(morning())).split("\n")
    assert [line for line in lines if line != line.rstrip()] == []
    assert lines[-2:] == ["brief/digest@1 · 2025-11-04", ""]


def test_nothing_is_escaped() -> None:
    rendered = plain.render(payload(morning()))
    assert "*20 Minuten*" in rendered
    assert "Politik & Welt" in rendered


def test_a_story_reads_like_this() -> None:
    made = digest(
        story(
            article(
                "Es regnet.",
                "Der Fluss steigt weiter.",
                title="Regen",
                source="Bote",
                url="https://b.example/1",
            )
        )
    )
    assert plain.render(payload(made)) == (
        "Morgenlage, Dienstag, 4. November 2025\n"
        "1 Artikel, 1 Quelle · 4 Minuten · ohne Datum\n"
        "======================================\n"
        "\n\n"
        "Nachrichten\n"
        "-----------\n"
        "\n"
        "1. Regen\n"
        "\n"
        "   Es regnet. [1] Der Fluss steigt weiter. [1]\n"
        "\n"
        "   Neu · ein Artikel\n"
        "   [1] Bote\n"
        "       https://b.example/1\n"
        "\n\n"
        "----\n"
        "Alle Sätze wörtlich aus den Quellen.\n"
        "\n"
        "brief/digest@1 · 2025-11-04\n"
    )


def test_a_number_stays_with_its_sentence() -> None:
    text = "wort " * 14 + "ende [1] weiter"
    assert "\n[1]" not in fill(text.strip())


def test_chinese_is_wrapped_by_columns_and_not_before_closing_marks() -> None:
    lines = fill("大桥关闭至春季，" * 12).split("\n")
    assert len(lines) == 3
    assert all(columns(line) <= WIDTH for line in lines)
    assert not [line for line in lines if line.startswith("，")]


def test_a_rule_is_as_long_as_what_it_stands_under() -> None:
    assert rule("大桥") == "----"
    assert rule("Größe") == "-----"


@given(st.text(), st.sampled_from(["", "- ", "    ", "12. "]))
@settings(max_examples=200)
def test_wrapping_loses_and_adds_nothing(text: str, first: str) -> None:
    line = shown(text)
    filled = fill(line, first)
    assert "".join(filled.split()) == "".join((first + line).split())
