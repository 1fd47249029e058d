"""The archive's file: opened, shared, full, damaged."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from archived import NOW, article

from brief.archive.database import Database
from brief.archive.lock import alone
from brief.archive.schema import MIGRATIONS
from brief.archive.store import FILE, Archive
from brief.errors import ArchiveError


def add(archive: Archive, text: str) -> None:
    archive.articles.add(article(text), collected_from="a", now=NOW, waits=True)


def add_and_fail(archive: Archive, text: str) -> None:
    with archive.transaction():
        add(archive, text)
        raise KeyError


def add_many(archive: Archive) -> None:
    with archive.transaction():
        for number in range(1000):
            add(archive, f"More, {number}. " * 20)


def test_a_transaction_is_all_or_nothing() -> None:
    with Archive.open(None) as archive:
        with pytest.raises(KeyError):
            add_and_fail(archive, "One.")
        assert len(archive.articles) == 0
        add(archive, "Two.")
        assert len(archive.articles) == 1


def test_an_inner_transaction_is_undone_alone() -> None:
    with Archive.open(None) as archive:
        with archive.transaction():
            add(archive, "One.")
            with pytest.raises(KeyError):
                add_and_fail(archive, "Two.")
        assert [a.text for a in archive.articles] == ["One."]


LEAVE_A_LOG = """
import os, sys
from pathlib import Path
from brief.archive.store import Archive
with Archive.open(Path(sys.argv[1])) as archive:
    archive.sources.keep("two", {})
    os._exit(9)
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}


def test_a_copy_leaves_no_trace(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as archive:
        archive.sources.keep("one", {})
    for names in (["one"], ["one", "two"]):
        before = contents(tmp_path)
        with Archive.copied(tmp_path) as archive:
            assert sorted(archive.sources.states()) == names
            add(archive, "Two.")
        assert contents(tmp_path) == before
        subprocess.run([sys.executable, "-c", LEAVE_A_LOG, str(tmp_path)], check=False)
    assert set(before) == {FILE, f"{FILE}-wal"}


def test_a_copy_of_an_older_version_brings_only_itself_up_to_date(tmp_path: Path) -> None:
    Database.open(tmp_path / FILE, migrations=MIGRATIONS[:1]).close()
    before = contents(tmp_path)
    with Archive.copied(tmp_path) as archive:
        add(archive, "One.")
    assert contents(tmp_path) == before


def test_a_copy_of_nothing_is_empty_and_makes_nothing(tmp_path: Path) -> None:
    with Archive.copied(tmp_path / "none") as archive:
        assert len(archive.articles) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_made_while_another_writes(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as writer, writer.transaction():
        add(writer, "One.")
        with Archive.copied(tmp_path) as archive:
            add(archive, "Two.")
            assert len(archive.articles) == 1


def test_one_reads_while_another_writes(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as writer, writer.transaction():
        add(writer, "One.")
        with Archive.open(tmp_path) as reader:
            assert len(reader.articles) == 0


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as archive:
        add(archive, "One.")
        pages = archive._database.row("PRAGMA page_count")
        archive._database.run(f"PRAGMA max_page_count = {pages[0] + 2}")
        with pytest.raises(ArchiveError, match="full.*Fix: free some space"):
            add_many(archive)
        assert [a.text for a in archive.articles] == ["One."]
    with Archive.open(tmp_path) as archive:
        add(archive, "Two.")
        assert len(archive.articles) == 2


def test_what_retention_removes_gives_its_room_back(tmp_path: Path) -> None:
    with Archive.open(tmp_path) as archive, archive.transaction():
        for number in range(200):
            given = article(f"Number {number}. " * 200)
            archive.articles.add(given, collected_from="a", now=NOW, waits=False)
    before = (tmp_path / FILE).stat().st_size
    with Archive.open(tmp_path) as archive:
        assert archive.tidy(now=NOW + timedelta(days=2), keep_days=1) == 200
    assert (tmp_path / FILE).stat().st_size < before / 2


def test_a_file_that_is_no_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("no archive " * 100)
    with pytest.raises(ArchiveError, match="not an archive"), Archive.open(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ArchiveError, match="can't be opened"), Archive.open(tmp_path / "file"):
        pass


def test_archive_of_a_newer_brief_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(ArchiveError, match="newer brief.*Fix: upgrade"), Archive.open(tmp_path):
        pass


HOLD = """
import sys, time
from pathlib import Path
from brief.archive.lock import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_lock_that_is_no_lock_is_told(tmp_path: Path) -> None:
    (tmp_path / "run.lock").write_text("no database " * 100)
    with pytest.raises(ArchiveError, match="can't be locked.*Fix: check its permissions"), alone(tmp_path):
        pass


def test_second_run_is_told_of_the_first_and_a_killed_one_holds_nothing(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(ArchiveError, match="another run of brief"), alone(tmp_path, wait_s=0.1):
            pass
        other.kill()
        other.wait()
        with alone(tmp_path, wait_s=5):
            pass


def test_archive_of_version_1_is_brought_up_to_date_with_all_it_holds(tmp_path: Path) -> None:
    columns = "id, collected_from, first_seen, waits, text, sentences, body, extracted"
    with sqlite3.connect(tmp_path / FILE) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            f"INSERT INTO articles ({columns}) VALUES ('a', 'Bote', '2025-11-04T06:00:00Z', 1, 'Es regnet.', '[[0,10,0]]', 0, 0)"
        )
    with Archive.open(tmp_path) as archive:
        (kept,) = archive.articles
        assert (kept.id, kept.sentences[0].text, kept.categories, kept.caveats) == ("a", "Es regnet.", (), ())
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
