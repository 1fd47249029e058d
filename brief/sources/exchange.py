"""One request to a checked address → the answer, within its limits of time and size.

The connection goes to the address given, while TLS still asks for the certificate of the host named. A clock beside the
exchange closes the connection when its time is over, whatever the server does, so a byte every ten seconds doesn't keep it
open. Packed answers are unpacked as they come and only up to the limit. What breaks off in the middle is kept,
and marked: half a feed is still news.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any

from brief.errors import FetchError
from brief.sources.hosts import Target, refused

_CHUNK = 65_536
# The last two: the clock closed it in mid-word.
_BROKEN = (OSError, HTTPException, ValueError, AttributeError)
_GZIP = b"\x1f\x8b"  # begins a member, of which a file may have several
_PACKED, _PLAIN = ("gzip", "x-gzip", "deflate"), ("identity", "")
_ANY_PACKING = 47  # zlib's window bits, with which it tells gzip and zlib apart by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server sent."""

    status: int
    headers: dict[str, str]  # names lower-cased
    body: bytes  # unpacked
    complete: bool  # False: it broke off


def exchange(
    where: Target, address: str, headers: dict[str, str], *, deadline: float, max_bytes: int
) -> Answer:
    """Send a GET request and read the answer.

    Args:
        address: to connect to; has been checked.
        deadline: on time.monotonic's clock.
        max_bytes: of the answer, unpacked.
    Raises:
        FetchError: no answer, a late one, one too large, or a certificate that is not the host's.
    """
    from urllib3.exceptions import HTTPError

    connection = _connection(where, address, max(0.1, deadline - time.monotonic()))
    sockets: list[socket.socket] = []  # once the answer begins, only the answer knows its socket
    clock = threading.Timer(max(0.1, deadline - time.monotonic()), _cut_off, [connection, sockets])
    clock.daemon = True
    clock.start()
    try:
        connection.connect()
        sockets.append(connection.sock)
        host = where.origin.partition("//")[2]
        connection.request(
            "GET",
            where.path,
            headers={"Host": host, "Connection": "close", **headers},
            preload_content=False,
            decode_content=False,
            enforce_content_length=False,
        )
        return _read(connection.getresponse(), where, deadline, max_bytes)
    except (*_BROKEN, HTTPError) as error:
        raise _failure(where, error, late=time.monotonic() >= deadline) from error
    finally:
        clock.cancel()
        connection.close()


def _connection(where: Target, address: str, timeout_s: float) -> Any:
    from urllib3.connection import HTTPConnection, HTTPSConnection

    if where.scheme == "http":
        return HTTPConnection(address, where.port, timeout=timeout_s)
    return HTTPSConnection(
        address,
        where.port,
        timeout=timeout_s,
        server_hostname=where.host,
        assert_hostname=where.host,
        ssl_context=_trust(),
        cert_reqs="CERT_REQUIRED",
    )


def _trust() -> ssl.SSLContext:
    """The system's certificate authorities; Mozilla's where the system has none."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath:
        return ssl.create_default_context()
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _cut_off(connection: Any, sockets: list[socket.socket]) -> None:
    for sock in (connection.sock, *sockets):
        if sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


@dataclass(slots=True)
class _Body:
    """What has come of an answer, unpacked as far as it may be."""

    unpacker: Any  # zlib's; None where the answer isn't packed
    max_bytes: int
    data: bytearray = field(default_factory=bytearray)
    n_read: int = 0  # bytes, packed

    @property
    def is_too_large(self) -> bool:
        """Packed bytes count, too: behind the end of what is packed, anything may follow for ever."""
        return max(len(self.data), self.n_read) > self.max_bytes

    def add(self, chunk: bytes) -> None:
        """Take what has come; zlib.error where it isn't packed as was said."""
        self.n_read += len(chunk)
        if self.unpacker is None:
            self.data += chunk
            return
        self._unpack(chunk)
        while self.unpacker.unused_data.startswith(_GZIP) and len(self.data) <= self.max_bytes:
            another, self.unpacker = self.unpacker.unused_data, zlib.decompressobj(_ANY_PACKING)
            self._unpack(another)

    def _unpack(self, packed: bytes) -> None:
        self.data += self.unpacker.decompress(packed, self.max_bytes + 1 - len(self.data))


def _read(response: Any, where: Target, deadline: float, max_bytes: int) -> Answer:
    from urllib3.exceptions import HTTPError

    headers = {name.lower(): value for name, value in response.headers.items()}
    packing = headers.get("content-encoding", "identity").strip().lower()
    if packing not in (*_PACKED, *_PLAIN):
        what = f"the answer is packed as {packing!r}, which wasn't asked for"
        raise refused(where.url, what, "tell its publisher")
    body = _Body(zlib.decompressobj(_ANY_PACKING) if packing in _PACKED else None, max_bytes)
    complete = True
    try:
        while chunk := response.read1(_CHUNK, decode_content=False):
            body.add(chunk)
            if body.is_too_large:
                what = f"more than {max_bytes / 1_000_000:g} MB"
                raise refused(where.url, what, "name a page or feed that is shorter")
    except (*_BROKEN, HTTPError, zlib.error):
        complete = False
    if time.monotonic() >= deadline:
        raise _failure(where, TimeoutError(), late=True)
    announced = headers.get("content-length", "")
    cut = announced.isdecimal() and body.n_read < int(announced[:18])
    complete = complete and not cut and (body.unpacker is None or body.unpacker.eof or not body.n_read)
    return Answer(status=response.status, headers=headers, body=bytes(body.data), complete=complete)


def _failure(where: Target, error: BaseException, *, late: bool) -> FetchError:
    reason = f"{error}".lower()
    answered = True
    if late or "timed out" in reason:
        what, fix, answered = "no whole answer in time", "try again later; the server may be slow", False
    elif "certificate" in reason or "hostname" in reason:
        what = "its certificate is not valid for the host"
        fix = "check the address; don't trust it until it is"
    elif "ssl" in reason or "tls" in reason:
        what, fix = "no secure connection could be made", "check whether the site is to be had by https"
    elif "refused" in reason or "unreachable" in reason:
        what, fix, answered = "the host refuses connections", "check the address, or try again later", False
    else:
        what, fix = "the connection broke off", "try again later"
    return refused(where.url, what, fix, answered=answered)
