"""What is kept of an error that nobody expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.cli.crash import report


def test_the_log_holds_the_error_and_no_secret_of_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    told = report(ValueError("odd"), ["add", "https://ann:pw@bote.example/feed?token=abc"])
    (log,) = (tmp_path / "brief").iterdir()
    assert "ValueError" in told
    assert log.name in told
    written = log.read_text(encoding="utf-8")
    assert "ValueError: odd" in written
    assert "bote.example/feed?token=…" in written
    assert "pw@" not in written
