"""What tests of several commands stand on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from brief.archive.store import Archive
from brief.pipeline import collect
from brief.settings import Settings

NOW = datetime(2025, 11, 6, tzinfo=UTC)


@pytest.fixture
def archived(seeds: Path, tmp_path: Path) -> Path:
    """The sample articles, kept in an archive as well."""
    Path("brief.toml").write_text('[archive]\npath = "state"\n', encoding="utf-8")
    found = collect(["seeds"], Settings(today=NOW.date(), now=NOW))
    with Archive.open(tmp_path / "state") as archive, archive.transaction():
        for article in found.articles:
            archive.articles.add(article, collected_from="seeds", now=NOW, waits=True)
    return tmp_path / "state"
