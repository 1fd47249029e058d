"""Front matter: what static sites read of a page, whatever its title."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml
from digests import digest, morning
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.cli.main import main
from brief.renderers.json import payload
from brief.renderers.markdown import front_matter
from brief.renderers.page import view


def test_title_day_and_language_stand_in_it() -> None:
    assert front_matter(payload(morning())) == (
        '---\ntitle: "Morgenlage, Dienstag, 4. November 2025"\ndate: 2025-11-04\nlang: "de"\n---\n\n'
    )


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_any_title_is_read_as_it_is(title: str) -> None:
    made = payload(digest(title=title))
    before, written, after = front_matter(made).split("---\n", 2)
    assert (before, after) == ("", "\n")
    assert yaml.safe_load(written) == {"title": view(made).heading, "date": date(2025, 11, 4), "lang": "de"}


def test_it_is_written_on_request_only_and_such_a_file_is_no_article(seeds: Path) -> None:
    options = ["digest", "seeds/bote_handball.txt", "--date", "2025-11-04", "--format", "md", "-q"]
    assert main([*options, "-o", "plain"]) == main([*options, "-o", "headed", "--front-matter"]) == 0
    plain, headed = (Path(folder, "2025-11-04.md").read_text("utf-8") for folder in ("plain", "headed"))
    assert plain.startswith("# ")
    assert headed.startswith('---\ntitle: "')
    assert headed.endswith(plain)
    assert main(["digest", "headed", "-o", "again", "-q"]) == 0
    assert not Path("again").exists()
