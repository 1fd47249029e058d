"""SMTP against a real server: TLS and STARTTLS with a checked certificate, login, and every way a dialogue can end."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from smtp_server import PASSWORD, TOKEN, USER, Server, certified, running

from brief.archive.store import Archive
from brief.deliver.outbox import Letter, deliver
from brief.deliver.smtp import Login, Smtp
from brief.errors import BriefError, ChannelError, PermanentFailure, TemporaryFailure, Unreachable

MAIL = b"Subject: Lage\r\n\r\nEin Satz.\r\n.\r\n..zwei\r\n"
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH")  # aiosmtpd knows no TLS from the start
STEPS = ("connect", "EHLO", "MAIL", "RCPT", "DATA", "end")


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    return certified(tmp_path, monkeypatch)


@pytest.fixture
def server() -> Iterator[Server]:
    with running(Server()) as made:
        yield made


def channel(
    server: Server, *, security: str = "none", login: Login | None = None, host: str = "127.0.0.1"
) -> Smtp:
    return Smtp(host=host, port=server.port, security=security, login=login, timeout_s=60)


def send(way: Smtp, recipient: str = "ada@example.org") -> None:
    try:
        way.send(sender=USER, recipient=recipient, message_id="1@example.org", data=MAIL)
    finally:
        way.close()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_mail_goes_out_encrypted_and_logged_in(context: ssl.SSLContext, security: str) -> None:
    with running(Server(), context=context, security=security, login=True) as server:
        send(channel(server, security=security, login=Login(user=USER, secret=PASSWORD)))
    assert server.mails == [("ada@example.org", MAIL)]
    assert server.senders == [USER]
    assert (server.encrypted, server.logins) == ([True], [USER])


def test_token_logs_in_by_xoauth2(context: ssl.SSLContext) -> None:
    with running(Server(), context=context, security="starttls", login=True) as server:
        send(channel(server, security="starttls", login=Login(user=USER, secret=TOKEN, is_token=True)))
    assert len(server.mails) == 1


@pytest.mark.parametrize("is_token", [False, True])
def test_wrong_login_is_told_without_the_secret(context: ssl.SSLContext, is_token: bool) -> None:
    wrong = Login(user=USER, secret="falsch-8812", is_token=is_token)
    with (
        running(Server(), context=context, security="starttls", login=True) as server,
        pytest.raises(ChannelError, match="login is refused .*Fix: check user") as told,
    ):
        send(channel(server, security="starttls", login=wrong))
    assert "8812" not in str(told.value) + repr(wrong)
    assert told.value.__cause__ is None
    assert server.mails == []


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_certificate_of_an_unknown_authority_is_refused(
    context: ssl.SSLContext, security: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with (
        running(Server(), context=context, security=security) as server,
        pytest.raises(ChannelError, match="certificate is refused .*Fix: .*SSL_CERT_FILE"),
    ):
        send(channel(server, security=security))
    assert server.mails == []


def test_certificate_for_another_name_is_refused(context: ssl.SSLContext) -> None:
    with (
        running(Server(), context=context, security="starttls") as server,
        pytest.raises(ChannelError, match=r"certificate is refused \(Hostname mismatch.*localhost"),
    ):
        send(channel(server, security="starttls", host="localhost"))
    assert server.mails == []


def test_server_without_starttls_gets_nothing(server: Server) -> None:
    with pytest.raises(ChannelError, match="offers no STARTTLS"):
        send(channel(server, security="starttls", login=Login(user=USER, secret=PASSWORD)))
    assert (server.mails, server.logins) == ([], [])


def test_password_does_not_leave_this_machine_in_the_clear() -> None:
    way = Smtp(host="192.0.2.1", security="none", login=Login(user=USER, secret=PASSWORD))
    with pytest.raises(ChannelError, match="needs an encrypted connection"):
        send(way)


def test_several_mails_take_one_connection(server: Server) -> None:
    way = channel(server)
    for name in ("ada", "bo", "cy"):
        way.send(sender=USER, recipient=f"{name}@example.org", message_id="1@example.org", data=MAIL)
    way.close()
    assert (len(server.mails), server.connections) == (3, 1)


@pytest.mark.parametrize("step", STEPS)
def test_dropped_connection_is_temporary_and_the_next_mail_gets_a_new_one(server: Server, step: str) -> None:
    way = channel(server)
    server.answer = lambda at, recipient: "drop" if at == step else None
    with pytest.raises(TemporaryFailure):
        way.send(sender=USER, recipient="ada@example.org", message_id="1@example.org", data=MAIL)
    server.answer = lambda at, recipient: None
    send(way, "bo@example.org")
    assert server.mails[-1][0] == "bo@example.org"


@pytest.mark.parametrize(
    ("step", "answer", "kind"),
    [
        ("MAIL", "451 4.3.0 busy", TemporaryFailure),
        ("RCPT", "450 4.2.1 greylisted, try again in 300 seconds", TemporaryFailure),
        ("DATA", "452 4.3.1 disk full", TemporaryFailure),
        ("end", "451 4.3.0 busy", TemporaryFailure),
        ("RCPT", "421 4.7.0 too many", TemporaryFailure),
        ("RCPT", "550 5.1.1 no such user", PermanentFailure),
        ("end", "554 5.7.1 spam", PermanentFailure),
        ("MAIL", "553 5.7.1 not your address", ChannelError),
    ],
)
def test_answer_decides_what_becomes_of_a_mail(
    server: Server, step: str, answer: str, kind: type[BriefError]
) -> None:
    server.answer = lambda at, recipient: answer if at == step else None
    way = channel(server)
    with pytest.raises(kind, match=answer[:3]):
        way.send(sender=USER, recipient="ada@example.org", message_id="1@example.org", data=MAIL)
    server.answer = lambda at, recipient: None
    send(way, "bo@example.org")
    assert server.recipients() == ["bo@example.org"]


def test_nobody_listening_is_temporary() -> None:
    with pytest.raises(TemporaryFailure, match="no connection"):
        send(Smtp(host="127.0.0.1", port=1, security="none", timeout_s=2))


def test_server_that_says_nothing_is_not_waited_for_by_every_mail(server: Server) -> None:
    server.delay_s = 60
    with pytest.raises(Unreachable, match="no answer in 0.3 s"):
        send(Smtp(host="127.0.0.1", port=server.port, security="none", timeout_s=0.3))


def test_unknown_host_is_told() -> None:
    with pytest.raises(BriefError, match=r"no such host|can't be looked up"):
        send(Smtp(host="no-such-host.invalid", security="none", timeout_s=2))


def test_answer_that_repeats_the_password_is_blacked_out(context: ssl.SSLContext) -> None:
    with running(Server(), context=context, security="tls", login=True) as server:
        server.answer = lambda at, recipient: f"550 {PASSWORD} no" if at == "RCPT" else None
        with pytest.raises(PermanentFailure, match="550 … no"):
            send(channel(server, security="tls", login=Login(user=USER, secret=PASSWORD)))


def test_password_beyond_ascii_is_told(server: Server) -> None:
    with pytest.raises(ChannelError, match="beyond ASCII"):
        send(channel(server, login=Login(user=USER, secret="größe")))


@pytest.mark.parametrize("trouble", ["450 4.2.0 greylisted", *STEPS])
def test_run_over_a_bad_line_gets_everyone_their_mail(server: Server, trouble: str) -> None:
    """Each recipient's first try fails: greylisted, or with the line dropped at a step."""
    met: set[str] = set()

    def answer(at: str, recipient: str) -> str | None:
        step = "RCPT" if trouble.startswith("450") else trouble
        key = recipient or f"connection {server.connections % 2}"
        if at != step or key in met:
            return None
        met.add(key)
        return "drop" if trouble in STEPS else trouble

    server.answer = answer
    names = [f"{name}@example.org" for name in ("ada", "bo", "cy")]
    letters = [Letter(recipient=name, sender=USER, message_id=f"{name}.1", data=MAIL) for name in names]
    with Archive.open(None) as archive:
        report = deliver(
            letters,
            key="2025-11-04",
            outbox=archive.outbox,
            channel=channel(server),
            now=datetime(2025, 11, 5, 6, tzinfo=UTC),
            sleep=lambda seconds: None,
        )
    assert (set(report.sent), report.problems) == (set(names), ())
    assert set(server.recipients()) == set(names)
    repeats = len(server.mails) - len(names)
    assert repeats == (len(names) if trouble == "end" else 0)  # taken, and the line dropped before the answer
