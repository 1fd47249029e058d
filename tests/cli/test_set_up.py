"""brief init, schedule, search, export: as a user runs them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from brief.archive.store import Archive
from brief.cli.main import main
from brief.config import settings


def test_init_writes_a_file_and_says_the_next_step(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == 0
    assert "Next: brief add" in capsys.readouterr().out
    assert "[sources" in Path("brief.toml").read_text(encoding="utf-8")


def test_init_gives_each_folder_an_archive_of_its_own(seeds: Path) -> None:
    main(["init", "--config", "a/brief.toml"])
    assert Path(settings({}, path="a/brief.toml").archive.path or "").resolve() == Path("a/archive").resolve()


def test_init_never_overwrites(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("brief.toml").write_text("# mine\n", encoding="utf-8")
    assert main(["init"]) == 2
    assert "Fix: " in capsys.readouterr().err
    assert Path("brief.toml").read_text(encoding="utf-8") == "# mine\n"


def test_search_tells_day_outlet_title_id_and_the_words_around(
    archived: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "NARVEBRUCKE", "--json"]) == 0
    hits = json.loads(capsys.readouterr().out)
    assert {"id", "title", "source", "published", "url", "snippet"} == set(hits[0])
    assert main(["search", "NARVEBRUCKE"]) == 0
    printed = capsys.readouterr().out
    assert hits[0]["id"] in printed
    assert hits[0]["published"][:10] in printed
    assert "Narvebrücke" in printed


def test_search_for_words_side_by_side(archived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Archive.open(archived) as archive:
        words = next(a for a in archive.articles if a.title and len(a.title.split()) > 3).title.split()
    main(["search", " ".join(words[:3]), "--json"])
    assert json.loads(capsys.readouterr().out)
    main(["search", " ".join(reversed(words[:3])), "--json"])
    assert json.loads(capsys.readouterr().out) == []


def test_search_before_anything_was_collected_finds_nothing_and_makes_nothing(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "rain"]) == 0
    assert capsys.readouterr().out == "nothing found for rain\n"
    assert not (tmp_path / "home").exists()


def test_exported_articles_give_the_same_stories(
    archived: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export"]) == 0
    Path("export.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    main(["digest", "seeds", "-o", "one", "-q", "--format", "json"])
    main(["digest", "export.jsonl", "-o", "two", "-q", "--format", "json"])
    assert stories(Path("one")) == stories(Path("two"))


def stories(folder: Path) -> list[tuple[str, list[str], list[str]]]:
    """For each story its headline, the ids of its articles and its sentences."""
    return [
        (story["headline"], [a["id"] for a in story["articles"]], [s["text"] for s in story["brief"]])
        for path in sorted(folder.glob("2025-??-??.json"))
        for section in json.loads(path.read_bytes())["sections"]
        for story in section["stories"]
    ]


def schedule(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    Path("my news").mkdir(exist_ok=True)
    Path("my news/50%.toml").write_text("", encoding="utf-8")
    assert main(["schedule", "--config", "my news/50%.toml", *options]) == 0
    return capsys.readouterr().out


def test_schedule_prints_both_forms_with_absolute_paths(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = schedule(capsys, "--at", "06:30")
    assert "\n30 6 * * * /" in printed
    assert "OnCalendar=*-*-* 06:30:00" in printed
    assert f"{tmp_path}/my news/50" in printed
    assert schedule(capsys, "--cron") + "\n" + schedule(capsys, "--systemd") == schedule(capsys)


def test_cron_line_is_one_a_shell_understands(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = schedule(capsys, "--cron").splitlines()[1]
    command = line.split(" ", 5)[5].replace("\\%", "%")  # as cron hands it to the shell
    program, _, options = command.partition(" ")
    done = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {options}"], capture_output=True, text=True, check=True
    )
    assert Path(program).is_absolute()
    assert Path(done.stdout.splitlines()[-2]).is_file()


def test_systemd_line_doubles_what_systemd_would_expand(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f'--config "{tmp_path}/my news/50%%.toml" --quiet' in schedule(capsys, "--systemd")


@pytest.mark.parametrize("time", ["25:00", "7", "07:60", "a:b", "1" * 5000 + ":00"])
def test_schedule_refuses_a_time_that_is_none(seeds: Path, time: str) -> None:
    Path("brief.toml").write_text("", encoding="utf-8")
    assert main(["schedule", "--at", time]) == 2
