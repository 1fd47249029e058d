"""A real SMTP server on loopback, with TLS and login, that can be told to misbehave at any step of the dialogue."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, Session

USER, PASSWORD, TOKEN = "digest@example.org", "kein-Geheimnis-7319", "ya29.kein-Token-4471"
Answer = Callable[[str, str], str | None]  # step, recipient → an answer in place of the usual one, or "drop"


def usual(step: str, recipient: str) -> str | None:
    """A server that takes everything."""
    return None


def certified(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate for 127.0.0.1, of an authority that only this test trusts."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(made)
    return made


@dataclass
class Server:
    """What arrived, and how to behave: `answer` is asked at connect, EHLO, AUTH, MAIL, RCPT, DATA and end."""

    answer: Answer = usual
    delay_s: float = 0.0  # before the answer to a mail
    port: int = 0  # once it runs
    mails: list[tuple[str, bytes]] = field(default_factory=list)  # recipient, content
    senders: list[str] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    connections: int = 0
    encrypted: list[bool] = field(default_factory=list)  # for each mail

    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(data, policy=policy.default) for _, data in self.mails]

    def recipients(self) -> list[str]:
        return [recipient for recipient, _ in self.mails]


class _Dialogue(SMTP):
    """aiosmtpd's dialogue, with the steps that its hooks don't reach."""

    told: Server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.told.connections += 1
        super().connection_made(transport)
        if self.told.answer("connect", "") == "drop":
            transport.close()

    async def smtp_DATA(self, arg: str) -> None:
        recipient = self.envelope.rcpt_tos[-1] if self.envelope and self.envelope.rcpt_tos else ""
        answer = self.told.answer("DATA", recipient)
        if answer == "drop":
            self.transport.close()
        elif answer:
            await self.push(answer)
        else:
            await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, told: Server) -> None:
        self.told = told

    def _asked(self, step: str, recipient: str, server: SMTP) -> str | None:
        answer = self.told.answer(step, recipient)
        if answer == "drop":
            server.transport.close()
            return "421 gone"
        return answer

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        answer = self._asked("EHLO", "", server)
        return [answer] if answer else responses

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        self.told.senders.append(address)
        return self._asked("MAIL", "", server) or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self._asked("RCPT", address, server)
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        recipient = envelope.rcpt_tos[0]
        answer = self._asked("end", recipient, server)
        if answer is None or answer == "421 gone":  # it was taken before the line went dead
            assert isinstance(envelope.content, bytes)
            self.told.mails.append((recipient, envelope.content))
            self.told.encrypted.append(session.ssl is not None or isinstance(_socket(server), ssl.SSLObject))
        await asyncio.sleep(self.told.delay_s)
        return answer or "250 OK"

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        import base64

        said = base64.b64decode(args[1]).decode()
        self.told.logins.append(said)
        if said == f"user={USER}\x01auth=Bearer {TOKEN}\x01\x01":
            return AuthResult(success=True)
        assert await server.challenge_auth('{"status":"401"}') in (b"", MISSING)
        return AuthResult(success=False, handled=False)

    def authenticator(
        self, server: SMTP, session: Session, envelope: Envelope, kind: str, given: Any
    ) -> AuthResult:
        login = given.login.decode()
        self.told.logins.append(login)
        answer = self.told.answer("AUTH", "")
        if answer == "drop":
            server.transport.close()
        right = login == USER and given.password.decode() == PASSWORD
        return AuthResult(success=right and answer is None, handled=False)


def _socket(server: SMTP) -> Any:
    return server.transport.get_extra_info("ssl_object")


class _Controller(Controller):
    def factory(self) -> SMTP:
        made = _Dialogue(self.handler, **self.SMTP_kwargs)
        made.told = self.handler.told
        return made

    def _trigger_server(self) -> None:
        """In place of a connection that looks whether it works: it would be counted, at a moment nobody knows."""
        self.loop.call_soon_threadsafe(self._factory_invoker)


@contextmanager
def running(
    told: Server, *, context: ssl.SSLContext | None = None, security: str = "none", login: bool = False
) -> Iterator[Server]:
    """The server at work, on a port of its own.

    Args:
        context: its certificate.
        security: tls, starttls or none, as brief.toml has it.
    """
    handler = _Handler(told)
    options: dict[str, Any] = {}
    if login:
        options |= {"authenticator": handler.authenticator, "auth_required": True}
        options |= {"auth_require_tls": security == "starttls"}
    if security == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    controller = _Controller(
        handler,
        hostname="127.0.0.1",
        port=0,
        ready_timeout=60,
        ssl_context=context if security == "tls" else None,
        **options,
    )
    controller.start()
    told.port = controller.server.sockets[0].getsockname()[1]
    try:
        yield told
    finally:
        controller.stop()
