"""A mail → an SMTP server, over TLS from the start or after STARTTLS, logged in or not; one connection for many mails.

The server's certificate is always checked (`ssl.create_default_context`; SSL_CERT_FILE names further authorities), and a
server that doesn't offer STARTTLS where it is asked for gets nothing. A login goes over an encrypted connection only, or to this
machine. What the server answers decides: 4xx and a lost connection are temporary, 5xx to a recipient or to the
mail itself is permanent, and whatever concerns everyone (login, certificate, sender, host name) is a ChannelError.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from brief.errors import BriefError, ChannelError, PermanentFailure, TemporaryFailure, Unreachable

PORTS = {"tls": 465, "starttls": 587, "none": 25}
TIMEOUT_S = 60  # RFC 5321 (4.5.3.2) asks for minutes; a server so slow is tried again
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_MAX_REPLY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """What to log in with; never shown."""

    user: str
    secret: str = field(repr=False)
    is_token: bool = False  # an OAuth 2 access token, for XOAUTH2; else a password


@dataclass(slots=True, kw_only=True)
class Smtp:
    """The channel `smtp`."""

    host: str
    security: str  # tls, starttls, none
    port: int | None = None
    login: Login | None = None
    timeout_s: float = TIMEOUT_S
    _server: smtplib.SMTP | None = field(default=None, init=False)

    def send(self, *, sender: str, recipient: str, message_id: str, data: bytes) -> None:
        """Hand over a mail, over the connection that is open or a new one."""
        server = self._server or self._reached()
        with self._told():
            server.sendmail(sender, [recipient], data)

    def close(self) -> None:
        """Say goodbye; a server that has gone already is no error."""
        server, self._server = self._server, None
        if server is None:
            return
        try:
            server.quit()
        except (OSError, smtplib.SMTPException):
            server.close()

    @property
    def _where(self) -> str:
        return f"{self.host}:{self.port or PORTS[self.security]}"

    def _reached(self) -> smtplib.SMTP:
        try:
            with self._told():
                self._server = self._connected()
                return self._server
        except TemporaryFailure as error:
            raise Unreachable(str(error)) from None

    def _connected(self) -> smtplib.SMTP:
        if self.login and self.security == "none" and self.host not in _THIS_MACHINE:
            raise ChannelError(
                f"{self._where}: a login needs an encrypted connection. Fix: set security to starttls or tls"
            )
        server = self._opened()
        try:
            if self.security == "starttls":
                self._encrypt(server)
            if self.login:
                _log_in(server, self.login)
        except BaseException:
            server.close()
            raise
        return server

    def _opened(self) -> smtplib.SMTP:
        port = self.port or PORTS[self.security]
        if self.security == "tls":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, port, timeout=self.timeout_s, context=context)
        return smtplib.SMTP(self.host, port, timeout=self.timeout_s)

    def _encrypt(self, server: smtplib.SMTP) -> None:
        server.ehlo_or_helo_if_needed()
        if not server.has_extn("starttls"):
            raise ChannelError(
                f"{self._where}: offers no STARTTLS. Fix: set security to tls, or check host and port"
            )
        server.starttls(context=ssl.create_default_context())
        server.ehlo()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever goes wrong becomes one of brief's own errors, and the connection is given up where it is in doubt."""
        try:
            yield
        except (OSError, smtplib.SMTPException, UnicodeError, BriefError) as error:
            told = self._failure(error)
            if not (isinstance(error, smtplib.SMTPRecipientsRefused) and self._server and self._server.sock):
                self._drop()
            raise told from None  # what smtplib holds of the dialogue may hold the login

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _failure(self, error: Exception) -> BriefError:
        if isinstance(error, BriefError):
            return error
        if isinstance(error, ssl.SSLCertVerificationError):
            return self._broken(f"its certificate is refused ({error.verify_message})", _TRUST)
        if isinstance(error, ssl.SSLError):
            return self._broken("no TLS connection", "check port and security in [email]")
        if isinstance(error, smtplib.SMTPRecipientsRefused):
            code, reply = next(iter(error.recipients.values()))
            return self._refused(code, reply, "the recipient")
        if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
            # To wait a minute for each of forty mails in turn would take most of an hour.
            return Unreachable(f"{self._where}: no answer in {self.timeout_s:g} s")
        if isinstance(error, smtplib.SMTPServerDisconnected):
            return TemporaryFailure(f"{self._where}: the connection was lost")
        if isinstance(error, smtplib.SMTPResponseException):
            return self._answered(error)
        if isinstance(error, socket.gaierror):
            return self._unknown_host(error)
        if isinstance(error, OSError):
            return TemporaryFailure(f"{self._where}: no connection ({error.strerror or 'timed out'})")
        if isinstance(error, smtplib.SMTPException) and self.login:
            return self._broken("offers no login that brief knows", "check port and security in [email]")
        return self._broken(f"can't be talked to ({type(error).__name__})", "check host and port in [email]")

    def _answered(self, error: smtplib.SMTPResponseException) -> BriefError:
        """What an answer to something other than a recipient means."""
        if isinstance(error, smtplib.SMTPDataError):
            return self._refused(error.smtp_code, error.smtp_error, "the mail")
        said = self._reply(error.smtp_code, error.smtp_error)
        if 400 <= error.smtp_code < 500 or error.smtp_code < 0:
            return TemporaryFailure(f"{self._where}: {said}")
        if isinstance(error, smtplib.SMTPAuthenticationError):
            return self._broken(f"the login is refused ({said})", "check user and password in [email]")
        if isinstance(error, smtplib.SMTPSenderRefused):
            return self._broken(f"the sender is refused ({said})", "check from in [email]")
        return self._broken(said, "check host, port and security in [email]")

    def _refused(self, code: int, reply: bytes | str, what: str) -> BriefError:
        kind = PermanentFailure if 500 <= code < 600 else TemporaryFailure
        return kind(f"{self._where}: {what} is refused ({self._reply(code, reply)})")

    def _unknown_host(self, error: socket.gaierror) -> BriefError:
        if error.errno == socket.EAI_AGAIN:
            return TemporaryFailure(f"{self._where}: its address can't be looked up now")
        return self._broken("no such host", "check host in [email]")

    def _broken(self, what: str, fix: str) -> ChannelError:
        return ChannelError(f"{self._where}: {what}. Fix: {fix}")

    def _reply(self, code: int, reply: bytes | str) -> str:
        """A server's answer on one line, without the login should it repeat that."""
        text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else str(reply)
        line = "".join(filter(str.isprintable, " ".join(text.split())))
        if self.login:
            line = line.replace(self.login.secret, "…")
        return f"{code} {line[:_MAX_REPLY]}".strip()


_TRUST = "check host in [email]; name the authority of a certificate of your own with SSL_CERT_FILE"


def _log_in(server: smtplib.SMTP, login: Login) -> None:
    if not (login.user + login.secret).isascii():
        raise ChannelError(
            "login: user or password has letters beyond ASCII. Fix: make a password without them"
        )
    server.ehlo_or_helo_if_needed()
    if not login.is_token:
        server.login(login.user, login.secret)
        return

    def answer(challenge: bytes | None = None) -> str:
        # A challenge is the server's error in JSON; an empty answer lets it end in a refusal.
        return f"user={login.user}\x01auth=Bearer {login.secret}\x01\x01" if challenge is None else ""

    server.auth("XOAUTH2", answer)
