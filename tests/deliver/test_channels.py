"""sendmail, Maildir and files: what arrives, what exit codes mean, and that a repeat makes no second copy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from brief.deliver.channels import open_channel
from brief.errors import BriefError, ChannelError, PermanentFailure, TemporaryFailure, UsageError
from brief.protocols import Channel
from brief.settings import EmailSettings

MAIL = b"Subject: Lage\r\n\r\nEin Satz.\r\n"


def way(tmp_path: Path, **fields: str) -> Channel:
    email = EmailSettings(**fields)
    return open_channel(email, login=None, folder=tmp_path / "mail", key="2025-11-04")


def send(channel: Channel, recipient: str = "ada@example.org") -> None:
    channel.send(
        sender="digest@example.org", recipient=recipient, message_id=f"{recipient[0]}1@example.org", data=MAIL
    )
    channel.close()


def program(tmp_path: Path, script: str) -> str:
    """A stand-in for sendmail, in a folder with a space in its name."""
    path = tmp_path / "my programs" / "sendmail"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def test_sendmail_gets_envelope_and_mail(tmp_path: Path) -> None:
    out = tmp_path / "out"
    path = program(tmp_path, f'printf "%s\\n" "$@" > "{out}"; cat >> "{out}"')
    send(way(tmp_path, transport="sendmail", sendmail=path), "-oQ/tmp@example.org")
    assert out.read_bytes() == (
        b"-i\n-f\ndigest@example.org\n--\n-oQ/tmp@example.org\nSubject: Lage\n\nEin Satz.\n"
    )


def test_sendmail_may_have_arguments(tmp_path: Path) -> None:
    send(way(tmp_path, transport="sendmail", sendmail=f'sh -c "cat > {tmp_path}/out" --account'))
    assert (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("code", "kind"), [(75, TemporaryFailure), (67, PermanentFailure), (64, ChannelError), (1, ChannelError)]
)
def test_exit_code_decides(tmp_path: Path, code: int, kind: type[BriefError]) -> None:
    path = program(tmp_path, f"echo 'no luck today' >&2; exit {code}")
    with pytest.raises(kind, match="no luck today"):
        send(way(tmp_path, transport="sendmail", sendmail=path))


def test_missing_sendmail_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChannelError, match="can't be run .*Fix: set sendmail"):
        send(way(tmp_path, transport="sendmail", sendmail="/no/such/sendmail"))


def test_maildir_gets_one_copy_even_where_the_reader_moved_it(tmp_path: Path) -> None:
    folder = tmp_path / "Mail" / "digest"
    channel = way(tmp_path, transport="maildir", maildir=str(folder))
    send(channel)
    (first,) = (folder / "new").iterdir()
    assert first.read_bytes() == MAIL.replace(b"\r\n", b"\n")
    os.rename(first, folder / "cur" / f"{first.name}:2,S")
    send(channel)
    assert (list((folder / "new").iterdir()), len(list((folder / "cur").iterdir()))) == ([], 1)
    assert list((folder / "tmp").iterdir()) == []


def test_files_are_named_after_digest_and_recipient(tmp_path: Path) -> None:
    channel = way(tmp_path, transport="file")
    send(channel)
    send(channel)
    send(channel, "a/../b@example.org")
    assert sorted(path.name for path in (tmp_path / "mail").iterdir()) == [
        "2025-11-04_a-..-b@example.org.eml",
        "2025-11-04_ada@example.org.eml",
    ]


@pytest.mark.parametrize("fields", [{"transport": "maildir"}, {"transport": "file"}])
def test_folder_that_is_a_file_is_told(tmp_path: Path, fields: dict[str, str]) -> None:
    (tmp_path / "mail").write_text("")
    with pytest.raises(ChannelError, match="can't be written"):
        send(way(tmp_path, maildir=str(tmp_path / "mail" / "x"), **fields))


@pytest.mark.parametrize("transport", ["smtp", "maildir"])
def test_missing_setting_is_told(tmp_path: Path, transport: str) -> None:
    with pytest.raises(UsageError, match="Fix: write (host|maildir)"):
        way(tmp_path, transport=transport)
