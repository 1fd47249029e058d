"""brief.toml changed as text: only what was asked for changes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from brief.config import settings
from brief.config.writing import NEW, with_source, without_source
from brief.errors import UsageError

FILE = """\
# mine
[digest]
title = "x"  # keep

# the paper
[sources.a]
url = "https://a.example/"  # c
language = "de"

# about the mail
[email]
from = "x@example.org"

[sources."b c"]
url = "https://b.example/"
# a note at the end

[network]
allow = [
  "[::1]",
]
"""


def test_added_source_stands_at_the_end_and_nothing_else_changes() -> None:
    text = with_source(FILE, 'The "New" One', {"url": "https://new.example/ü", "every_minutes": 30})
    assert text.startswith(FILE)
    added = tomllib.loads(text)["sources"]['The "New" One']
    assert added == {"url": "https://new.example/ü", "every_minutes": 30}


@pytest.mark.parametrize("text", ["", "[digest]\ntitle = 'x'", "# only a comment\n"])
def test_first_source_can_be_added_to_any_file(text: str) -> None:
    assert tomllib.loads(with_source(text, "a", {"url": "u"}))["sources"] == {"a": {"url": "u"}}


def test_added_and_removed_leaves_the_file_as_it_was() -> None:
    text = with_source(FILE, "n", {"url": "https://new.example/"})
    assert without_source(text, "n").rstrip() == FILE.rstrip()


def test_removed_source_takes_its_lines_with_it_and_no_comment_around_it() -> None:
    text = without_source(FILE, "a")
    assert text == re.sub(r"\[sources\.a\]\n.*?\n\n", "", FILE, flags=re.DOTALL)
    assert "# about the mail" in without_source(FILE, "b c")
    assert "# a note at the end" in without_source(FILE, "b c")


def test_heading_inside_a_text_does_not_mislead() -> None:
    text = 'x = """\n[sources.a]\n"""\n[sources.a]\nurl = "u"\n'
    with pytest.raises(UsageError, match="by hand"):
        without_source(text, "a")


def test_a_name_that_is_taken_or_unknown_is_told() -> None:
    with pytest.raises(UsageError, match="--name"):
        with_source(FILE, "a", {"url": "u"})
    with pytest.raises(UsageError, match="'b c'"):
        without_source(FILE, "b d")


@pytest.mark.parametrize("text", ["sources = {a = {url = 'u'}}\n", "[[sources]]\nx = 1\n"])
def test_sources_written_in_another_way_are_left_alone(text: str) -> None:
    with pytest.raises(UsageError, match="Fix: "):
        with_source(text, "b", {"url": "u"})


def test_new_file_is_accepted_as_it_is_and_with_every_example_taken(tmp_path: Path) -> None:
    for text in (NEW, re.sub(r"^# (?=\[|\w+ = )", "", NEW, flags=re.MULTILINE)):
        file = tmp_path / "brief.toml"
        file.write_text(text, encoding="utf-8")
        made = settings({}, path=str(file), environ={})
    assert {source.name for source in made.sources} == {"Example Times", "clippings", "newsletters"}
    assert made.email.to == ("me@example.org",)
