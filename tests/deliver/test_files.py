"""Files are written whole, with ordinary modes, or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

import brief
from brief.deliver.files import write_atomically
from brief.deliver.folder import digests_in, write
from brief.errors import BriefError


def test_mode_is_what_the_umask_gives(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "page.html", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "page.html").stat().st_mode) == 0o640


def test_existing_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        write_atomically(tmp_path / "sub" / "page.html", content)
    assert [path.name for path in (tmp_path / "sub").iterdir()] == ["page.html"]
    assert (tmp_path / "sub" / "page.html").read_bytes() == b"new"


def test_what_a_killed_run_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".page.html.{os.getpid()}.tmp").write_bytes(b"hal")
    write_atomically(tmp_path / "page.html", b"whole")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"whole"]


def test_what_killed_runs_left_goes_once_it_is_old(tmp_path: Path) -> None:
    left = [".page.html.77.tmp", ".other.html.77.tmp", ".page.html.78.tmp"]
    for name in (*left, ".notes.tmp"):
        (tmp_path / name).write_bytes(b"hal")
        os.utime(tmp_path / name, (0, 0))
    os.utime(tmp_path / left[2])  # it may be at work still
    write_atomically(tmp_path / "page.html", b"whole")
    assert {path.name for path in tmp_path.iterdir()} == {"page.html", *left[1:], ".notes.tmp"}
    write(tmp_path, [("new.html", b"whole")])
    assert {path.name for path in tmp_path.iterdir()} == {"page.html", "new.html", left[2], ".notes.tmp"}


def test_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(BriefError, match="can't be written.*Fix"):
        write_atomically(tmp_path / "out" / "page.html", b"x")


def test_failed_move_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.mkdir()  # in the way of the final move
    with pytest.raises(BriefError):
        write_atomically(target, b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_only_digests_are_found_among_the_files_of_a_folder(tmp_path: Path) -> None:
    for day in ("2025-11-03", "2025-11-04"):
        (tmp_path / f"{day}.json").write_text(
            str(brief.render(brief.digest([], date=day), "json")), encoding="utf-8"
        )
    (tmp_path / "2025-11-07.json").write_text('{"schema": "brief/digest@1"}', encoding="utf-8")
    (tmp_path / "2025-11-05.json").write_text("broken", encoding="utf-8")
    (tmp_path / "2025-11-06.json").write_text('{"schema": "other"}', encoding="utf-8")
    (tmp_path / "notes.json").write_text("{}", encoding="utf-8")
    assert list(digests_in(tmp_path)) == ["2025-11-03", "2025-11-04"]
