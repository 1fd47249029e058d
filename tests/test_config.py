"""brief.toml, environment and defaults → Settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from brief.config import defaults, run_day, settings
from brief.errors import UsageError


def write(folder: Path, content: str) -> str:
    path = folder / "brief.toml"
    path.write_text(content, encoding="utf-8")
    return str(path)


def test_flags_come_before_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, '[digest]\ntitle = "Datei"\nminutes = 3\n')
    found = settings({"title": "Zeile", "minutes": None}, path=path, environ={})
    assert (found.title, found.minutes) == ("Zeile", 3)


def test_length_on_the_command_line_replaces_the_files_length(tmp_path: Path) -> None:
    found = settings({"words": 40}, path=write(tmp_path, "[digest]\nsentences = 2\n"), environ={})
    assert (found.sentences, found.words) == (None, 40)


def test_paths_in_the_file_are_relative_to_it(tmp_path: Path) -> None:
    found = settings({}, path=write(tmp_path, '[digest]\noutput = "seiten"\n'), environ={})
    assert found.output == str(tmp_path / "seiten")


def test_file_named_by_the_environment_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, '[digest]\nby = "week"\n')
    assert settings({}, environ={"BRIEF_CONFIG": path}).by == "week"


def test_sections_and_houses_are_read(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        '[sections."Brücken"]\nwords = ["Narvebrücke"]\n[sources."Bote am Sonntag"]\ngroup = "Bote"\n',
    )
    found = settings({}, path=path, environ={})
    assert (found.sections[0].title, found.sections[0].words) == ("Brücken", ("narvebrücke",))
    assert found.groups == (("Bote am Sonntag", "Bote"),)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[digest]\nminuts = 5\n", "unknown key 'minuts'.*did you mean 'minutes'"),
        ("[digset]\n", "unknown table 'digset'.*did you mean 'digest'"),
        ('[digest]\nminutes = "five"\n', "minutes: 'five' is of the wrong type"),
        ("[digest]\nminutes = 0\n", "minutes: 0 is too small"),
        ('[digest]\nmethod = "lexrank"\n', "did you mean 'lex-rank'"),
        ('[digest]\ntimezone = "Mars/Base"\n', "unknown zone 'Mars/Base'"),
        ('[digest]\nlanguage = "d"\n', "not a language tag"),
        ('[digest]\nformat = "pdf"\n', "unknown format 'pdf'"),
        ("[sections.A]\nwords = 1\n", "want a list of texts"),
        ("not toml", "not a readable TOML file"),
    ],
)
def test_mistake_in_the_file_names_file_and_fix(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(UsageError, match=rf"(?s){message}") as caught:
        settings({}, path=write(tmp_path, content), environ={})
    assert "Fix: " in str(caught.value)


def test_named_file_must_exist() -> None:
    with pytest.raises(UsageError, match="nowhere.toml: no such file"):
        settings({}, path="nowhere.toml", environ={})


def test_run_day_honours_source_date_epoch() -> None:
    assert run_day({"SOURCE_DATE_EPOCH": "1762214400"}) == date(2025, 11, 4)


def test_run_day_refuses_what_is_no_epoch() -> None:
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        run_day({"SOURCE_DATE_EPOCH": "tomorrow"})


def test_manifest_names_only_what_differs_from_the_defaults() -> None:
    assert defaults(minutes=5, method="lead").chosen() == (("method", "lead"), ("minutes", "5"))
