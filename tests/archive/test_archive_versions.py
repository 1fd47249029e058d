"""Archives of earlier versions of the schema: opened, they are of this one, and nothing is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from archived import NOW, article

from brief.archive.database import Database
from brief.archive.identity import entry_mark
from brief.archive.schema import MIGRATIONS
from brief.archive.store import FILE, Archive
from brief.errors import ArchiveError

VERSIONS = sorted(Path(__file__).parent.glob("version_*.sql"))


@pytest.mark.parametrize("script", VERSIONS, ids=lambda path: path.stem)
def test_an_archive_of_an_earlier_version_is_brought_up_to_date(script: Path, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.close()
    with Archive.open(tmp_path) as archive:
        assert [a.title for a in archive.articles] == ["Brücke", "Rain"]
        assert [a.title for a in archive.articles.waiting()] == ["Rain"]
        assert [a.title for a in archive.articles.of_edition("2025-11-04")] == ["Brücke"]
        assert [hit.title for hit in archive.search("BRUCKE saniert")] == ["Brücke"]
        assert archive.sources.states() == {"bote": {"etag": "x", "failures": 0}}
        assert archive.sources.seen("bote") == {entry_mark("key")}
        assert archive.editions.get("2025-11-04").payload == {"schema": "brief/digest@1"}
        assert [row.recipient for row in archive.outbox.of("2025-11-04")] == ["ann@example.org"]
        assert not archive.articles.add(
            article("Again.", url="https://bote.example/1"), collected_from="bote", now=NOW, waits=True
        )
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert columns(tmp_path / FILE) == columns(_new(tmp_path / "new"))


def test_a_migration_that_fails_leaves_the_archive_as_it_was(tmp_path: Path) -> None:
    Database.open(tmp_path / FILE, migrations=MIGRATIONS[:1]).close()
    before = columns(tmp_path / FILE)
    broken = (*MIGRATIONS[:1], ("CREATE TABLE half (a)", "CREATE TABLE half (a)"))
    with pytest.raises(ArchiveError):
        Database.open(tmp_path / FILE, migrations=broken)
    assert columns(tmp_path / FILE) == before
    with Archive.open(tmp_path) as archive:
        assert len(archive.articles) == 0


def _new(folder: Path) -> Path:
    with Archive.open(folder):
        return folder / FILE


def columns(path: Path) -> dict[str, set[str]]:
    """The tables of a file, with the names of their columns."""
    with sqlite3.connect(path) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: {row[1] for row in connection.execute(f"PRAGMA table_info('{name}')")} for name in tables
        }
