"""The other commands, and the manners of all."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from brief import __version__
from brief.cli.main import COMMANDS, main
from brief.errors import BriefError
from brief.registry import SUMMARIZERS

SAMPLE = "seeds/000_935d1833868f7eb5.txt"


def test_help_lists_every_command_in_groups(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert "every day:" in told
    assert "check:" in told
    assert all(f"  {name}" in told for name in COMMANDS)


def test_an_option_before_the_command_is_told_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", "brief.toml", "digest", "seeds"]) == 2
    assert "Fix: write brief digest --config …" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"brief {command}" in capsys.readouterr().out


def test_help_loads_no_package_but_brief() -> None:
    """It takes 0.05 seconds so; the packages that read pages take 0.5 alone."""
    script = """
import sys
started = {*sys.modules}
from brief.cli.main import main
print(main(["--help"]), *{*sys.modules} - started)"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    code, *loaded = done.stdout.splitlines()[-1].split()
    assert code == "0"
    assert "brief.cli.main" in loaded
    assert set(loaded).isdisjoint(packages_distributions().keys() - {"brief"})


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"brief {__version__}\n"


def test_summarize_prints_sentences_of_the_article(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", SAMPLE, "--sentences", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    text = Path(SAMPLE).read_text(encoding="utf-8")
    assert len(lines) == 2
    assert all(line in text for line in lines)


def test_summarize_as_json_has_true_offsets(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", SAMPLE, "--format", "json"])
    made = json.loads(capsys.readouterr().out)
    text = Path(SAMPLE).read_text(encoding="utf-8")
    assert made["sentences"]
    assert all(text[s["start"] : s["end"]] == s["text"] for s in made["sentences"])


def test_summarize_tells_beside_the_brief_what_a_sentence_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Die Mission sei nicht dazu gedacht, den Tunnel in Nordau zu bauen."
    (tmp_path / "x.txt").write_text(text, "utf-8")
    asked = ["summarize", str(tmp_path / "x.txt"), "--language", "de"]
    assert main(asked) == 0
    out, err = capsys.readouterr()
    assert (out, err) == (f"{text}\n", "brief: sentence 1 does not stand alone: reported\n")
    main([*asked, "--quiet"])
    assert capsys.readouterr().err == ""


def test_summarize_as_markdown_escapes(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("x.txt").write_text("3. Oktober 1990 war ein Mittwoch in Nordau.\n", encoding="utf-8")
    main(["summarize", "x.txt", "--format", "md", "--language", "de"])
    assert capsys.readouterr().out == "3\\. Oktober 1990 war ein Mittwoch in Nordau.\n"


def test_summarize_explains_its_choice(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", SAMPLE, "--explain"])
    told = capsys.readouterr().out
    assert told.count("\n*") + told.startswith("*") >= 1
    assert "Die Mission sei nicht dazu gedacht" in told


def test_methods_names_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    main(["methods", "--json"])
    names = [row["name"] for row in json.loads(capsys.readouterr().out)]
    assert names == list(SUMMARIZERS)


def test_languages_lists_both_ranks(capsys: pytest.CaptureFixture[str]) -> None:
    main(["languages", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert sum(row["rank"] == 1 for row in rows) == 15
    assert {"zh", "is", "eu"} <= {row["tag"] for row in rows}


def test_verify_prints_ok_and_exits_0(digests: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for day in ("03", "04", "05"):
        assert main(["verify", f"digests/2025-11-{day}.json"]) == 0
        assert capsys.readouterr().out.startswith("ok: ")


def test_verify_takes_a_folder_or_all_its_json_files_or_the_folder_of_the_digests(
    digests: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    every = [str(path) for path in sorted(Path("digests").glob("*.json"))]
    assert {"digests/2025-11-04.texts.json", "digests/site.json"} < set(every)
    said = set()
    for named in (every, ["digests"], []):
        capsys.readouterr()
        assert main(["verify", *named]) == 0
        said.add(capsys.readouterr().out)
    assert len(said) == 1


def test_verify_says_so_where_no_digest_is_named(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for named in ("seeds", "digests/site.json"):
        assert main(["verify", named]) == 1
        assert f"{named}: no digest is there" in capsys.readouterr().err


def test_verify_passes_over_no_folder_without_a_digest(
    digests: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "digests", str(tmp_path / "empty")]) == 1
    (tmp_path / "empty").mkdir()
    assert main(["verify", "digests", str(tmp_path / "empty")]) == 1
    assert "empty: no digest is there" in capsys.readouterr().err


def test_verify_names_sentence_and_file_and_exits_1(
    digests: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(SAMPLE)
    path.write_text(path.read_text(encoding="utf-8").replace("Truppen und", "Truppen oder"), encoding="utf-8")
    assert main(["verify", "digests/2025-11-04.json"]) == 1
    assert SAMPLE in capsys.readouterr().err


def test_show_prints_the_sentence_its_neighbours_and_a_footnote(
    digests: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = json.loads(Path("digests/2025-11-04.json").read_text(encoding="utf-8"))
    story = made["sections"][0]["stories"][0]
    sentence = story["brief"][0]
    assert main(["show", sentence["id"]]) == 0
    told = capsys.readouterr().out
    article = next(a for a in story["articles"] if a["id"] == sentence["article"])
    assert f"> {' '.join(sentence['text'].split())}" in told
    assert article["sha256"] in told
    assert article["url"] in told


def test_error_of_our_own_exits_1(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "nowhere.json"]) == 1
    assert "nowhere.json" in capsys.readouterr().err


def test_unexpected_error_exits_3_with_a_log(
    seeds: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brief.cli.methods.names", lambda table: 1 / 0)
    assert main(["methods"]) == 3
    told = capsys.readouterr().err
    log = Path(told.rsplit(" ", 1)[1].strip())
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert __version__ in log.read_text(encoding="utf-8")


def test_reader_that_goes_away_is_no_error(seeds: Path) -> None:
    command = f"{sys.executable} -m brief languages | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.stderr == ""


def test_brief_errors_are_one_family() -> None:
    import brief

    for name in ("ReadError", "CondenseError", "RenderError", "VerifyError", "UsageError"):
        assert issubclass(getattr(brief, name), BriefError)


def test_closed_streams_are_no_crash(seeds: Path) -> None:
    command = f"'{sys.executable}' -m brief digest seeds/bote_handball.txt >&- 2>&- <&-"
    assert subprocess.run(command, shell=True).returncode == 0
    assert Path("digests/index.html").is_file()
