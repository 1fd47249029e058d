"""brief.toml, environment and defaults → Settings."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brief.config import archive_folder, defaults, run_time, settings
from brief.config.secrets import reveal
from brief.errors import UsageError
from brief.settings import ArchiveSettings, Secret


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
    assert found.groups == {"Bote am Sonntag": "Bote"}


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
        ('[digest]\nformat = "doc"\n', "unknown format 'doc'"),
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


def test_run_time_honours_source_date_epoch() -> None:
    assert run_time({"SOURCE_DATE_EPOCH": "1762214400"}) == datetime(2025, 11, 4, tzinfo=UTC)


def test_run_time_refuses_what_is_no_epoch() -> None:
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        run_time({"SOURCE_DATE_EPOCH": "tomorrow"})


def test_manifest_names_only_what_differs_from_the_defaults() -> None:
    assert defaults(minutes=5, method="lead").chosen() == (("method", "lead"), ("minutes", "5"))


# The other tables


def test_every_table_is_read(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
[sources.Bote]
url = "https://bote.example/feed"
every_minutes = 30
[sources.Post]
type = "imap"
host = "imap.example"
password_file = "secret"
[email]
from = "Desk <desk@example.org>"
to = ["a@example.org", "b@example.org"]
[[email.recipients]]
address = "b@example.org"
minutes = 3
[site]
url = "https://example.org/digest"
[archive]
path = "state"
[network]
allow = ["127.0.0.1", "10.0.0.0/8"]
""",
    )
    found = settings({}, path=path, environ={})
    feed, post = found.sources
    assert (feed.name, feed.url, feed.every_minutes, feed.is_collected) == (
        "Bote",
        "https://bote.example/feed",
        30,
        True,
    )
    assert post.password == Secret(file=str(tmp_path / "secret"))
    assert [(one.address, one.minutes) for one in found.email.everyone] == [
        ("a@example.org", None),
        ("b@example.org", 3),
    ]
    assert archive_folder(found.archive, {}) == tmp_path / "state"
    assert found.network.allow == ("127.0.0.1", "10.0.0.0/8")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[sources.A]\nevery_minutes = 5\n", r"\[sources.A\]: feed source without url"),
        ('[sources.A]\ntype = "imap"\n', r"\[sources.A\]: imap source without host"),
        ('[sources.A]\ntype = "fed"\n', "did you mean 'feed'"),
        ('[email]\npassword = "hunter2"\n', "password: secrets don't stand in this file"),
        ('[email]\npassword_env = "A"\npassword_file = "b"\n', "want one text out of"),
        ("[[email.recipients]]\nminutes = 3\n", "recipients: want one table each"),
        ('[email]\nto = "a@example.org"\n', "to: want a list of texts"),
        ('[sources.A]\nurl = "https://a.example"\nlanguage = "d"\n', "language: .*not a language tag"),
        ("[archive]\nkeep_days = 0\n", "keep_days: 0 is too small"),
        ('[network]\nallow = ["http://a/b"]\n', "is no host"),
        ("email = 1\n", "want a table"),
        ("[digest]\nmax_share = 2\n", "max_share: 2.0"),
    ],
)
def test_mistake_in_another_table_names_place_and_fix(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(UsageError, match=rf"(?s){message}") as caught:
        settings({}, path=write(tmp_path, content), environ={})
    assert "Fix: " in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_secret_is_the_first_line_of_file_command_or_variable(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from file\nsecond line\n", encoding="utf-8")
    assert reveal(Secret(file=str(tmp_path / "secret"))) == "from file"
    assert reveal(Secret(command="printf 'from command\\nsecond'")) == "from command"
    assert reveal(Secret(env="BRIEF_TEST"), {"BRIEF_TEST": "from variable"}) == "from variable"


@pytest.mark.parametrize(
    ("secret", "message"),
    [
        (Secret(env="BRIEF_NOT_SET"), r"\$BRIEF_NOT_SET: holds no secret"),
        (Secret(file="/nowhere/secret"), "/nowhere/secret: can't be read"),
        (Secret(command="no-such-command --key hidden"), "no-such-command: can't be run"),
        (Secret(command="false hidden"), "false: exit code 1"),
        (Secret(command="printf 'unclosed"), "can't be run"),
    ],
)
def test_missing_secret_is_told_without_what_was_found(secret: Secret, message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        reveal(secret, {})
    assert "hidden" not in str(caught.value)


def test_archive_is_kept_in_the_state_folder() -> None:
    assert archive_folder(ArchiveSettings(), {"HOME": "/a"}) == Path("/a/.local/state/brief")
    assert archive_folder(ArchiveSettings(), {"XDG_STATE_HOME": "/s"}) == Path("/s/brief")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "brief.toml").touch(mode=0)
    with pytest.raises(UsageError, match=r"can't be read \(Permission denied\). Fix: check its permissions"):
        settings({}, path=str(tmp_path / "brief.toml"), environ={})
