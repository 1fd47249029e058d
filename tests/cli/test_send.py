"""brief send: what stands in OUT goes out, to everyone, once; killed at any moment it loses nobody."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from smtp_server import PASSWORD, USER, Server, certified, running

from brief.archive.database import Database
from brief.archive.schema import MIGRATIONS
from brief.archive.store import FILE
from brief.cli.main import main

N_KILLS = int(os.environ.get("BRIEF_KILLS", "3"))


@pytest.fixture
def desk(seeds: Path, digests: Path) -> Path:
    """A folder with digests, and a brief.toml that files mails."""
    configure(seeds.parent, transport="file")
    return seeds.parent


def configure(folder: Path, **email: Any) -> None:
    lines = {"from": "Lage <digest@example.org>", "to": ["ada@example.org", "bo@example.org"], **email}
    written = "\n".join(f"{key} = {json.dumps(value)}" for key, value in lines.items())
    (folder / "brief.toml").write_text(f'[archive]\npath = "state"\n[email]\n{written}\n')


def test_send_says_whom_it_sent_to_and_then_that_they_have_it(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", "2025-11-04"]) == 0
    assert main(["send", "2025-11-04"]) == 0
    assert capsys.readouterr().out == "2025-11-04: sent to 2\n2025-11-04: had it already 2\n"
    assert len(list((desk / "digests" / "mail").iterdir())) == 2


def test_dry_run_tells_and_writes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Database.open(desk / "state" / FILE, migrations=MIGRATIONS[:1]).close()
    before = [path.read_bytes() for path in sorted(desk.rglob("*")) if path.is_file()]
    assert main(["send", "2025-11-04", "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith("would send to: ada@example.org (Tagesüberblick, 4. November: ")
    assert [path.read_bytes() for path in sorted(desk.rglob("*")) if path.is_file()] == before


@pytest.mark.parametrize("name", ["2025-11-09", "../x", "today", "2025-11-04/"])
def test_digest_that_is_not_there_is_told(desk: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["send", name]) in (1, 2)
    assert "Fix: " in capsys.readouterr().err


def test_refused_recipient_is_a_problem_and_the_others_get_theirs(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running(
        Server(answer=lambda step, to: "550 no such user" if (step, to[:1]) == ("RCPT", "a") else None)
    ) as server:
        configure(desk, host="127.0.0.1", port=server.port, security="none")
        assert main(["send", "2025-11-04"]) == 1
    assert server.recipients() == ["bo@example.org"]
    told = capsys.readouterr()
    assert told.out == "2025-11-04: sent to 1, failed 1\n"
    assert "brief: ada@example.org: 127.0.0.1:" in told.err


def test_password_of_a_command_opens_an_encrypted_server_and_shows_nowhere(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    context = certified(desk, monkeypatch)
    with running(Server(), context=context, security="starttls", login=True) as server:
        way = {"host": "127.0.0.1", "port": server.port, "user": USER}
        configure(desk, **way, password_command="echo falsch-8812")
        assert main(["send", "2025-11-04", "-v"]) == 1
        configure(desk, **way, password_command=f"echo {PASSWORD}")
        assert main(["send", "2025-11-04", "-v"]) == 0
    told = capsys.readouterr()
    assert server.encrypted == [True, True]
    assert "the login is refused" in told.err
    stored = b"".join(
        path.read_bytes() for path in desk.rglob("*") if path.is_file() and path.name != "brief.toml"
    )
    for secret in ("falsch-8812", PASSWORD):
        assert secret not in told.out + told.err
        assert secret.encode() not in stored


def test_server_with_a_certificate_of_nobody_known_gets_nothing(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    context = certified(desk, monkeypatch)
    monkeypatch.delenv("SSL_CERT_FILE")
    with running(Server(), context=context, security="starttls") as server:
        configure(desk, host="127.0.0.1", port=server.port)
        assert main(["send", "2025-11-04"]) == 1
    assert server.mails == []
    assert "its certificate is refused" in capsys.readouterr().err


def test_refused_connection_is_told_at_once_where_a_person_looks_on(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(desk, host="127.0.0.1", port=1, security="none")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr("brief.cli.send.time.sleep", pytest.fail)
    assert main(["send", "2025-11-04"]) == 1
    told = capsys.readouterr()
    assert told.out == "2025-11-04: waiting 2\n"
    assert "ada@example.org: not sent yet (127.0.0.1:1: no connection (Connection refused))" in told.err
    assert "Fix: brief send 2025-11-04 at any time" in told.err


def test_sent_mail_is_the_stored_digest(desk: Path) -> None:
    path = desk / "digests" / "2025-11-04.json"
    path.write_text(
        path.read_text("utf-8").replace('"title": "Tagesüberblick"', '"title": "Freigegeben"', 1), "utf-8"
    )
    assert main(["send", "2025-11-04", "--to", "ada@example.org"]) == 0
    (written,) = (desk / "digests" / "mail").iterdir()
    assert message_from_bytes(written.read_bytes(), policy=policy.default)["Subject"].startswith(
        "Freigegeben, "
    )


# ---- killed ------------------------------------------------------------------------------------------------------


def brief_send(folder: Path, state: str) -> subprocess.Popen[bytes]:
    text = (folder / "brief.toml").read_text()
    (folder / f"{state}.toml").write_text(text.replace('"state"', f'"{state}"'))
    command = [sys.executable, "-m", "brief", "send", "2025-11-04", "-q", "--config", f"{state}.toml"]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL)


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)


@pytest.mark.skipif(os.name != "posix", reason="kills processes")
def test_killed_at_any_moment_nobody_is_lost(desk: Path) -> None:
    chance = random.Random(20251104)
    everyone = [f"reader{n}@example.org" for n in range(12)]
    n_repeats = 0
    for n in range(N_KILLS):
        with running(Server(delay_s=0.02)) as server:
            configure(desk, host="127.0.0.1", port=server.port, security="none", to=everyone)
            first = brief_send(desk, f"state{n}")
            wait_for(lambda: server.connections > 0 or first.poll() is not None)  # noqa: B023 - called at once
            time.sleep(chance.uniform(0, 0.35))
            first.send_signal(signal.SIGKILL)
            first.wait()
            assert brief_send(desk, f"state{n}").wait() == 0
        assert set(server.recipients()) == set(everyone)
        ids = {
            (to, message["Message-ID"])
            for to, message in zip(server.recipients(), server.messages(), strict=True)
        }
        assert len(ids) == len(everyone)
        n_repeats += len(server.mails) - len(everyone)
    assert n_repeats <= N_KILLS  # at most the one mail that was under way
