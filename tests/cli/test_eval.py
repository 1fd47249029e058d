"""brief eval: tables on the set that ships or on one's own, figures as JSON, a picture; wrong calls told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brief.cli.main import main


def test_measures_on_the_set_that_ships(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "--methods", "auto,lead,oracle", "--limit", "4"]) == 0
    out = capsys.readouterr().out
    assert "### Equal words" in out
    assert "| small | 4 | 3 sentences |" in out


def test_measures_on_a_folder_and_prints_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = {
        "lang": "en",
        "text": "The bridge is closed. It rained. A cat slept.",
        "summary": "A bridge closed.",
    }
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert main(["eval", str(tmp_path), "--methods", "lead", "--words", "5", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [one["set"] for one in figures["words"]] == ["a", "b"]
    assert figures["words"][0]["at_most"] == 5


def test_draws_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "gain.svg"
    assert main(["eval", "--methods", "auto,lead", "--limit", "3", "--picture", str(path)]) == 0
    assert path.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--methods", "lexrank"], "did you mean 'lex-rank'?"),
        (["--methods", "auto", "--limit", "2", "--picture", "x.svg"], "nothing to compare"),
        (["nowhere.jsonl"], "no articles with summaries"),
    ],
)
def test_wrong_calls_are_told(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["eval", *arguments]) in (1, 2)
    assert message in capsys.readouterr().err
