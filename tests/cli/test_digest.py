"""brief digest, as a user runs it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from brief.cli.main import main
from brief.languages.words import count_words
from brief.model import stories_in

ONE = "seeds/000_935d1833868f7eb5.txt"  # of 4 November, for what any article shows
ALL = {".md", ".html", ".eml", ".txt", ".json"}


def contents(folder: str) -> dict[str, bytes]:
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_page_a_day_in_every_format_and_an_index(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest", "seeds"]) == 0
    names = {path.name for path in Path("digests").iterdir()}
    for day in ("2025-11-03", "2025-11-04", "2025-11-05"):
        assert {f"{day}{suffix}" for suffix in ALL} <= names
    assert "index.html" in names
    assert capsys.readouterr().out.splitlines()[-1] == "Open digests/index.html"


@pytest.mark.parametrize(("formats", "suffix"), [("json", "json"), ("md,json", "md"), ("csv", "csv")])
def test_without_a_page_for_the_browser_the_last_day_is_to_be_opened_and_never_the_kept_texts(
    seeds: Path, capsys: pytest.CaptureFixture[str], formats: str, suffix: str
) -> None:
    assert main(["digest", "seeds", "--format", formats]) == 0
    assert Path("digests/2025-11-05.texts.json").is_file() == ("json" in formats)
    assert capsys.readouterr().out.splitlines()[-1] == f"Open digests/2025-11-05.{suffix}"


def test_same_input_gives_the_same_bytes_twice_and_its_own_output_is_no_input(seeds: Path) -> None:
    main(["digest", ".", "-o", "seeds/pages-of-today", "-q"])
    first = contents("seeds/pages-of-today")
    main(["digest", ".", "-o", "seeds/pages-of-today", "-q"])
    assert contents("seeds/pages-of-today") == first


def test_an_undated_article_stands_on_the_first_page_that_is_asked_for_and_on_no_later_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/alt.txt").write_text("Die Brücke in Nordau bleibt bis Ostern gesperrt, sagte die Stadt.")
    for day in ("2025-11-04", "2025-11-05", "2025-11-04"):
        assert main(["digest", "in", "--date", day]) == 0
        assert ("left out" in capsys.readouterr().err) == (day == "2025-11-05")
    Path("in/neu.txt").write_text("Der Hafen von Lauter ist seit dem Morgen wieder offen, sagte die Stadt.")
    main(["digest", "in", "--date", "2025-11-06", "-q"])
    counts = [json.loads(Path(f"digests/2025-11-0{n}.json").read_text())["counts"] for n in (4, 5, 6)]
    assert [count["articles"] for count in counts] == [1, 0, 1]


def test_pages_written_elsewhere_are_recognised_and_skipped(digests: Path) -> None:
    shutil.copytree(digests, "seeds/copied")
    main(["digest", "seeds", "-o", "again", "-q"])
    assert contents("again") == contents("digests")


def test_same_bytes_in_another_directory_and_with_files_in_another_order(
    seeds: Path, digests: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in sorted(seeds.rglob("*"), reverse=True):
        target = elsewhere / "seeds" / path.relative_to(seeds)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            shutil.copyfile(path, target)
    os.chdir(elsewhere)
    main(["digest", "seeds", "-q"])
    assert contents("digests") == contents(str(tmp_path / "digests"))


def test_same_bytes_at_another_time(digests: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1762480000")
    main(["digest", "seeds", "-o", "again", "-q"])
    assert contents("again") == contents("digests")


def test_same_bytes_with_several_processes(digests: Path) -> None:
    main(["digest", "seeds", "-o", "again", "-q", "--jobs", "2"])
    assert contents("again") == contents("digests")


def test_dry_run_writes_nothing(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest", ONE, "--dry-run"]) == 0
    assert not Path("digests").exists()
    assert "Would write digests/index.html" in capsys.readouterr().out


def test_single_date_makes_one_page(seeds: Path) -> None:
    main(["digest", "seeds", "-o", "out", "--date", "2025-11-04", "--format", "md", "-q"])
    assert [path.name for path in Path("out").iterdir()] == ["2025-11-04.md"]


def test_quiet_day_says_so_and_is_no_error(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("some").mkdir()
    shutil.copy("seeds/000_935d1833868f7eb5.txt", "some")
    assert main(["digest", "some", "--date", "2025-10-01"]) == 0
    assert "nothing for this day" in capsys.readouterr().out


def test_index_needs_no_json_and_lists_only_days_that_have_a_page(seeds: Path) -> None:
    main(["digest", "seeds", "-o", "out", "--date", "2025-11-03", "--format", "json", "-q"])
    main(["digest", "seeds", "-o", "out", "--date", "2025-11-04", "--format", "html", "-q"])
    index = Path("out/index.html").read_text(encoding="utf-8")
    assert "Narvebrücke bis Ostern gesperrt" in index
    assert "2025-11-03.html" not in index


def test_older_day_does_not_replace_the_newest_in_the_index(seeds: Path) -> None:
    main(["digest", "seeds", "-o", "out", "--date", "2025-11-05", "-q"])
    main(["digest", "seeds", "-o", "out", "--date", "2025-11-03", "-q"])
    index = Path("out/index.html").read_text(encoding="utf-8")
    assert index.index("Neun Spannglieder") < index.index("2025-11-03.html")


def test_damaged_digest_in_out_is_passed_over(seeds: Path) -> None:
    Path("out").mkdir()
    Path("out/2025-11-09.json").write_text('{"schema": "brief/digest@1"}', encoding="utf-8")
    assert main(["digest", "seeds", "-o", "out", "-q"]) == 0
    written = Path("out/2025-11-04.json").read_text(encoding="utf-8")
    Path("out/2025-11-04.json").write_text(
        written.replace('"articles": [', '"articles": [null,'), encoding="utf-8"
    )
    assert main(["digest", "seeds", "-o", "out", "-q", "--date", "2025-11-05"]) == 0


def test_untitled_single_sentence_stands_on_the_page_once(seeds: Path) -> None:
    Path("x.txt").write_text("Der Rat tagt heute.", encoding="utf-8")
    main(["digest", "x.txt", "-o", "out", "--date", "2025-11-04", "-q"])
    assert Path("out/2025-11-04.md").read_text(encoding="utf-8").count("Der Rat tagt heute.") == 1


def test_text_without_full_stops_is_no_wall_of_words(seeds: Path) -> None:
    Path("x.txt").write_text("wort " * 30_000, encoding="utf-8")
    assert main(["digest", "x.txt", "-o", "out", "--date", "2025-11-04", "-q"]) == 0
    assert Path("out/2025-11-04.md").stat().st_size < 3_000


def test_articles_that_share_an_id_keep_their_own_sources(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("a", "The bridge at Nordau is closed."), ("b", "A new library opens in Lauter.")):
        row = {"id": "1", "title": name, "text": f"{text} It was said on Monday.", "published": "2025-11-04"}
        Path(f"{name}.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    main(["digest", "a.jsonl", "b.jsonl", "-o", "out"])
    assert "is that of another article too" in capsys.readouterr().err
    assert main(["verify", "out/2025-11-04.json"]) == 0


def test_copies_of_a_file_have_ids_of_their_own_and_change_that_of_no_other(seeds: Path) -> None:
    text = "Title: Brücke zu\nDate: 2025-11-04\nURL: https://bote.example/1\n\nDie Narvebrücke ist bis Ostern gesperrt."
    Path("in").mkdir()
    Path("in/x.txt").write_text(text, encoding="utf-8")
    main(["digest", "in", "-o", "alone", "-q"])
    for name in ("x (1).txt", "x - Kopie.txt", "rows.jsonl"):
        Path("in", name).write_text(text, encoding="utf-8")
    row = {"title": "Brücke zu", "text": text.partition("\n\n")[2], "published": "2025-11-04"}
    row["url"] = "https://bote.example/1"
    Path("in/rows.jsonl").write_text(2 * (json.dumps(row) + "\n"), encoding="utf-8")
    main(["digest", "in", "-o", "out", "-q"])
    ((alone,), copies) = (_articles(folder) for folder in ("alone", "out"))
    assert len({one["id"] for one in copies}) == len(copies) == 5
    assert alone["id"] == next(one["id"] for one in copies if one["path"] == "in/x.txt")
    assert all(one["near_duplicate_of"] != one["id"] for one in copies)


def _articles(folder: str) -> list[dict[str, Any]]:
    made = json.loads(Path(folder, "2025-11-04.json").read_text(encoding="utf-8"))
    return [one for section in made["sections"] for story in section["stories"] for one in story["articles"]]


def test_since_after_until_is_a_usage_error(seeds: Path) -> None:
    assert main(["digest", "seeds", "--since", "2025-11-05", "--until", "2025-11-03"]) == 2


def test_empty_folder_is_a_quiet_day(tmp_path: Path, seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["digest", "empty"]) == 0
    assert "nothing for this day" in capsys.readouterr().out


def test_several_days_on_one_page(seeds: Path) -> None:
    main(["digest", "seeds", "-o", "out", "--by", "all", "--since", "2025-11-04", "--format", "json", "-q"])
    made = json.loads(Path("out/2025-11-04_2025-11-05.json").read_text(encoding="utf-8"))
    assert (made["since"], made["date"]) == ("2025-11-04", "2025-11-05")


def test_broken_file_is_a_problem_and_the_rest_goes_on(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (seeds / "empty.txt").write_bytes(b"")
    assert main(["digest", "seeds", "-o", "out", "--format", "json", "-q"]) == 0
    made = json.loads(Path("out/2025-11-05.json").read_text(encoding="utf-8"))
    assert [problem["where"] for problem in made["problems"]] == ["seeds/empty.txt"]
    assert main(["digest", "seeds", "-o", "out", "--format", "json", "-q", "--strict"]) == 4


def test_missing_input_is_an_error(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest", "nowhere"]) == 1
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["digest"], "no INPUT"),
        (["digest", "seeds", "--method", "textrank"], "did you mean 'text-rank'"),
        (["digest", "seeds", "--format", "htm"], "did you mean 'html'"),
        (["digest", "seeds", "--by", "weak"], "did you mean 'week'"),
        (["digest", "seeds", "--sentence", "3"], "did you mean '--sentences'"),
        (["show", "a", "b"], "b: one argument too many"),
        (["digest", "seeds", "--ratio", "0"], "out of range"),
        (["digest", "seeds", "--date", "04.11.2025"], "want YYYY-MM-DD"),
        (["digest", "seeds", "--date", "latest", "--since", "2025-11-04"], "leave out one"),
        (["digest", "seeds", "--sentences", "0"], "sentences"),
        (["digest", "seeds", "--words", "5", "--sentences", "5"], "not allowed with"),
        (["digest", "seeds", "--language", "german!"], "not a language tag"),
        (["digset", "seeds"], "did you mean 'digest'"),
    ],
)
def test_wrong_option_is_a_usage_error_with_help(
    seeds: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.count("Fix:") == 1
    assert not Path("digests").exists()


def test_json_tells_programs_what_was_made(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["digest", ONE, "--json"])
    (row,) = json.loads(capsys.readouterr().out)
    assert row["date"] == "2025-11-04"
    assert {Path(name).suffix for name in row["files"]} >= {".md", ".html", ".eml", ".txt", ".json"}
    assert [name for name in row["files"] if not Path(name).is_file()] == []


def test_no_progress_bar_in_a_pipe_and_paths_on_stdout(seeds: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "brief", "digest", ONE],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "digests/2025-11-04.html" in done.stdout


def test_articles_on_standard_input(seeds: Path) -> None:
    text = (seeds / "000_935d1833868f7eb5.txt").read_bytes()
    command = [sys.executable, "-m", "brief", "digest", "-", "--format", "json"]
    subprocess.run(command, input=text, capture_output=True, check=True)
    made = json.loads(Path("digests/2025-11-04.json").read_text(encoding="utf-8"))
    assert made["counts"]["articles"] == 1
    assert main(["verify", "digests/2025-11-04.json"]) == 0


@pytest.mark.skipif(
    shutil.which("unshare") is None, reason="needs util-linux' unshare to cut off the network"
)
def test_same_bytes_without_network_home_and_nltk_data(digests: Path, tmp_path: Path) -> None:
    bare = {name: os.environ[name] for name in ("PATH", "SOURCE_DATE_EPOCH") if name in os.environ}
    (tmp_path / "nowhere").mkdir()
    done = subprocess.run(
        ["unshare", "-rn", sys.executable, "-m", "brief", "digest", "seeds", "-o", "without", "-q"],
        env={**bare, "HOME": str(tmp_path / "nowhere"), "NLTK_DATA": str(tmp_path / "nowhere")},
        capture_output=True,
        text=True,
    )
    if "unshare failed" in done.stderr or "Operation not permitted" in done.stderr:
        pytest.skip("this machine doesn't let unshare cut off the network")
    assert done.returncode == 0, done.stderr
    assert contents("without") == contents("digests")


def test_quiet_run_that_reads_nothing_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest", str(tmp_path / "none"), "-q", "-o", str(tmp_path / "out")]) == 1
    assert "no such file or folder. Fix: " in capsys.readouterr().err


def without_weasyprint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)


def test_a_format_whose_package_is_missing_is_told_once_and_the_others_are_written(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without_weasyprint(monkeypatch)
    made = ["digest", "seeds", "-o", "out", "--format", "epub,pdf,csv", "--since", "2025-11-03"]
    assert main(made) == 0
    written = {path.suffix for path in Path("out").iterdir()}
    assert written == {".epub", ".csv"}
    assert capsys.readouterr().err.count("Fix: pip install 'brief-digest[pdf]'") == 1
    assert main([*made, "--strict", "-q"]) == 4


def test_where_no_format_can_be_made_nothing_is_and_that_is_an_error(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without_weasyprint(monkeypatch)
    assert main(["digest", ONE, "-o", "out", "--format", "pdf"]) == 1
    assert "Fix: pip install 'brief-digest[pdf]'" in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_story_that_was_short_is_told_in_full_once_it_is_pinned(seeds: Path) -> None:
    def page() -> list[dict[str, Any]]:
        main(["digest", "seeds", "--date", "2025-11-04", "--minutes", "1", "-q"])
        made = json.loads(Path("digests/2025-11-04.json").read_bytes())
        pages.append(made)
        return stories_in(made["sections"])

    pages: list[dict[str, Any]] = []
    short = next(story for story in reversed(page()) if story["depth"] == "short")
    Path("digests/2025-11-04.edit.toml").write_text(f'pin = ["{short["id"]}"]', encoding="utf-8")
    pinned, *others = page()
    assert (pinned["id"], pinned["depth"], pinned["brief"][0]["text"]) == (
        short["id"],
        "full",
        short["brief"][0]["text"],
    )
    more = pinned["brief"][1:]
    assert more
    assert pages[1]["words"] - pages[0]["words"] == sum(count_words(sentence["text"]) for sentence in more)
    assert all(len(story["brief"]) == 1 for story in others if story["depth"] == "short")
