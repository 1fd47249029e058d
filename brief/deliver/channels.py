"""`[email] transport` → the way out it names: one file and one branch a channel."""

from __future__ import annotations

from pathlib import Path

from brief.deliver.mail_files import MailFiles
from brief.deliver.maildir import Maildir
from brief.deliver.sendmail import Sendmail
from brief.deliver.smtp import Login, Smtp
from brief.errors import UsageError
from brief.protocols import Channel
from brief.settings import EmailSettings


def open_channel(email: EmailSettings, *, login: Login | None, folder: Path, key: str) -> Channel:
    """The channel of the settings; nothing is connected before the first mail.

    Args:
        login: with its secret revealed; None for none.
        folder: where `file` writes.
        key: names the digest.
    Raises:
        UsageError: a setting is missing.
    """
    if email.transport == "sendmail":
        return Sendmail(email.sendmail)
    if email.transport == "maildir":
        return Maildir(Path(_needed(email.maildir, "maildir", "Mail/digest")))
    if email.transport == "file":
        return MailFiles(folder, key=key)
    host = _needed(email.host, "host", "smtp.example.org")
    return Smtp(host=host, port=email.port, security=email.security, login=login)


def _needed(value: str | None, key: str, example: str) -> str:
    if value is None:
        raise UsageError(f'[email]: no {key}. Fix: write {key} = "{example}"')
    return value
