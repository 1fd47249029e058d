"""A folder of an IMAP mailbox → the mails that came since the last time, as entries.

The folder is opened read-only (EXAMINE) and mails are taken by PEEK, so that none is marked as read. What was read is known
by UIDVALIDITY and the last UID; where the server says that its UIDs are new ones, recent mails are looked at again, and
`known` tells which of them were there already. A new source gets the mails of its last days. Sizes are asked for first, and
mails that are too large are told instead of taken.

The connection is TLS with the server's certificate verified, or STARTTLS with the same care; plain only where the settings
say so. One run has a limit of time and of mails; what is left comes with the next.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Timer
from typing import Any

from brief.errors import ReadError
from brief.model import Document, Problem
from brief.settings import SourceSettings
from brief.sources import mail

FIRST_DAYS = 2  # of mails that a new source starts with; IMAP knows days only, in the server's zone
MAX_MAILS = 500  # of one run
TIMEOUT_S = 20.0  # for one answer
LIMIT_S = 300.0  # for one run

_PORTS = {"tls": 993, "starttls": 143, "none": 143}
_SIZE = re.compile(rb"UID (\d+) RFC822\.SIZE (\d+)|RFC822\.SIZE (\d+) UID (\d+)")
_SIZES_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How far a folder has been read."""

    validity: int  # the server's UIDVALIDITY, under which the UID holds
    uid: int  # of the last mail that was read, or passed over for good


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a folder gave."""

    documents: tuple[Document, ...]
    keys: tuple[str, ...]  # of all entries in the mails, new or not
    problems: tuple[Problem, ...]  # of single mails
    place: Place  # to go on from, once the documents are safe


def gather(
    source: SourceSettings,
    place: Place | None,
    *,
    secret: str,
    now: datetime,
    known: Callable[[str], bool] = lambda key: False,
) -> Fetched:
    """Read the mails that came since `place`.

    Args:
        source: of type "imap".
        place: where the last run ended; None for a new source.
        secret: the password; the access token where the source has one (XOAUTH2).
        now: time of the run; tells which mails are recent.
        known: whether an entry of this key was read before.
    Raises:
        ReadError: the server can't be reached or trusted, refuses the login, or has no such folder.
    """
    from imap_tools.errors import ImapToolsError

    try:
        with _opened(source, secret) as mailbox:
            return _read(mailbox, source, place, now=now, known=known)
    except (OSError, imaplib.IMAP4.error, ImapToolsError, ValueError, TypeError, LookupError) as error:
        raise ReadError(_problem(source, error)) from error


def _where(source: SourceSettings) -> str:
    return f"imap://{source.host}/{source.folder}"


class _Limited(imaplib.IMAP4):
    """A connection that ends in time whatever the server does, and takes no answer larger than any mail that is read."""

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        super().open(host, port, timeout)
        self._late = Timer(LIMIT_S, self._cut)
        self._late.daemon = True
        self._late.start()

    def read(self, size: int) -> bytes:
        if size > mail.MAX_BYTES + 100_000:
            raise self.abort(f"an answer of {size} bytes")
        return super().read(size)

    def shutdown(self) -> None:
        self._late.cancel()
        super().shutdown()

    def _cut(self) -> None:
        with suppress(OSError):  # of the plain socket: one of TLS can't be closed while it is being read
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)


class _LimitedTls(_Limited, imaplib.IMAP4_SSL):  # type: ignore[misc]  # both open with the same arguments
    """The same over TLS."""


@contextmanager
def _opened(source: SourceSettings, secret: str) -> Iterator[Any]:
    """A mailbox that is logged in, its folder open to be read."""
    mailbox = _connected(source)
    try:
        if source.token:
            mailbox.xoauth2(source.user or "", secret, initial_folder=None)
        elif (source.user or "").isascii() and secret.isascii():
            mailbox.login(source.user or "", secret, initial_folder=None)
        else:
            mailbox.login_utf8(source.user or "", secret, initial_folder=None)
        mailbox.folder.set(source.folder, readonly=True)
        yield mailbox
    finally:
        with suppress(Exception):  # all is read; how the server says goodbye doesn't matter
            mailbox.logout()
        with suppress(OSError):  # closed already, where it said goodbye
            mailbox.client.shutdown()


def _connected(source: SourceSettings) -> Any:
    import imap_tools

    class Mailbox(imap_tools.BaseMailBox):
        """imap-tools' mailbox over a connection of ours."""

        def _get_mailbox_client(self) -> imaplib.IMAP4:
            return client

    client = _connection(source.host or "", source.port or _PORTS[source.security], source.security)
    return Mailbox()


def _connection(host: str, port: int, security: str) -> imaplib.IMAP4:
    if security == "tls":
        return _LimitedTls(host, port, ssl_context=ssl.create_default_context(), timeout=TIMEOUT_S)
    client = _Limited(host, port, timeout=TIMEOUT_S)
    if security == "starttls":
        try:
            client.starttls(ssl.create_default_context())
        except BaseException:
            with suppress(OSError):
                client.shutdown()
            raise
    return client


@dataclass(slots=True)
class _Found:
    """What was read so far."""

    documents: list[Document] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def _read(
    mailbox: Any, source: SourceSettings, place: Place | None, *, now: datetime, known: Callable[[str], bool]
) -> Fetched:
    validity = int(mailbox.client.response("UIDVALIDITY")[1][0] or 0)
    last = place.uid if place and place.validity == validity else 0
    newest = int(mailbox.folder.status(source.folder, ["UIDNEXT"])["UIDNEXT"]) - 1
    uids = _new_uids(mailbox, last, now)
    found = _Found()
    for uid, size in _sizes(mailbox, uids[:MAX_MAILS]):
        origin = mail.Origin(where=f"{_where(source)};UID={uid}", retrieved=now.isoformat())
        if size > mail.MAX_BYTES:
            found.problems.append(_too_large(origin.where, size))
            continue
        content = _content(mailbox.client, uid)
        for document in mail.documents(content, origin) if content else ():
            if isinstance(document, Problem):
                found.problems.append(document)
            else:
                found.keys.append(key := mail.key_of(document))
                found.documents += [] if known(key) else [document]
    reached = uids[MAX_MAILS - 1] if len(uids) > MAX_MAILS else max(last, newest, *uids, 0)
    return Fetched(
        documents=tuple(found.documents),
        keys=tuple(found.keys),
        problems=tuple(found.problems),
        place=Place(validity=validity, uid=reached),
    )


def _new_uids(mailbox: Any, last: int, now: datetime) -> list[int]:
    """UIDs of the mails to read, the oldest first; those marked as deleted are left out."""
    if last:
        criteria = f"UID {last + 1}:* UNDELETED"
    else:
        since = (now - timedelta(days=FIRST_DAYS)).date()
        # whatever the locale
        month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[since.month - 1]
        criteria = f"SINCE {since.day:02d}-{month}-{since.year} UNDELETED"
    # "n:*" always holds the last mail, even one before n.
    return sorted(uid for uid in map(int, mailbox.uids(criteria, charset=None)) if uid > last)


def _sizes(mailbox: Any, uids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(UID, bytes) of each mail that is still there, in the order of UIDs."""
    for start in range(0, len(uids), _SIZES_AT_ONCE):
        some = ",".join(map(str, uids[start : start + _SIZES_AT_ONCE]))
        answer = _answer(mailbox.client.uid("fetch", some, "(RFC822.SIZE)"))
        found: dict[int, int] = {}
        for line in answer:
            if isinstance(line, bytes) and (match := _SIZE.search(line)):
                uid, size = (match[1], match[2]) if match[1] else (match[4], match[3])
                found[int(uid)] = int(size)
        yield from sorted(found.items())


def _content(client: Any, uid: int) -> bytes:
    """A mail's bytes; empty where it was removed meanwhile."""
    answer = _answer(client.uid("fetch", str(uid), "(BODY.PEEK[])"))
    return next((part[1] for part in answer if isinstance(part, tuple)), b"")


def _answer(said: tuple[str, list[Any]]) -> list[Any]:
    if said[0] != "OK":
        raise imaplib.IMAP4.error(f"FETCH answered {said[0]}")
    return said[1]


def _too_large(where: str, size: int) -> Problem:
    what = f"a mail of {size / 1e6:.0f} MB (want up to {mail.MAX_BYTES // 1_000_000})"
    return Problem(
        where=where, what=what, fix="nothing is to be done; save its text as a file to have it read"
    )


def _problem(source: SourceSettings, error: Exception) -> Problem:
    """What went wrong with a server, and what its owner can do. Never holds the password: no message of an error does."""
    from imap_tools.errors import MailboxFolderSelectError, MailboxLoginError

    host = f"{source.host}:{source.port or _PORTS[source.security]}"
    if isinstance(error, ssl.SSLCertVerificationError):
        what = f"the certificate of {host} can't be trusted ({error.verify_message})"
        fix = "name the host as its certificate does; a certificate of your own must be known to the system (SSL_CERT_FILE)"
    elif isinstance(error, ssl.SSLError):
        what = f"{host} doesn't speak TLS as expected"
        fix = "check port and security: tls is 993, starttls is 143"
    elif isinstance(error, MailboxLoginError) or _is_refused_login(error):
        what = f"{host} refused the login of {source.user}"
        fix = "check user and password; some want an app password or a token"
    elif isinstance(error, MailboxFolderSelectError):
        what, fix = f"there is no folder {source.folder!r} at {host}", "check `folder`; INBOX is always there"
    elif isinstance(error, TimeoutError):
        what, fix = f"{host} didn't answer within {TIMEOUT_S:.0f} s", "try again later; check host and port"
    elif isinstance(error, OSError):
        what, fix = f"{host} can't be reached ({error.strerror or error})", "check host, port and the network"
    else:
        what = f"{host} answered in a way that isn't understood ({type(error).__name__})"
        fix = "try again later"
    return Problem(where=_where(source), what=what, fix=fix)


def _is_refused_login(error: Exception) -> bool:
    return isinstance(error, imaplib.IMAP4.error) and bool(
        re.search(r"AUTHENTICATIONFAILED|auth|login|credential", str(error), re.I)
    )
