"""A URL → the address that may be connected to, or why it may not.

Articles, feeds and redirects name addresses that nobody here chose, so none may lead into the reader's own network. What
counts is not how a host is spelled (`127.1`, `0x7f000001`, `localhost.`) but the addresses it stands for, all of
them: they are looked up once, checked, and the connection goes to the one that was checked, so that a second
look-up can't answer otherwise. Refused are addresses that are private, loopback, link-local (with the metadata services
of clouds), multicast or reserved, also where an IPv6 address carries them inside (mapped, NAT64, 6to4, Teredo).
`[network] allow` names the exceptions.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from brief.errors import FetchError
from brief.model import Problem

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MAX_URL = 8_000  # characters; servers take no longer ones
MAX_SHOWN = 300  # of them in a message

_PORTS = {"http": 80, "https": 443}
_SECRET = re.compile(
    r"([\w.-]{0,30}(?:token|key|auth|pass|pwd|secret|sig|session|code|jwt|credential)[\w.-]{0,30})=[^&#\s]+",
    re.IGNORECASE,
)
_USERINFO = re.compile(r"(?<=//)[^/?#\s]*@|[^/?#\s:@]{1,100}:[^/?#\s@]{1,100}@")
_CONTROLS = re.compile(r"[\x00-\x20\x7f\\]")
# NAT64, IPv4-compatible, IPv4-translated.
_EMBEDDING = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "::/96", "::ffff:0:0:0/96")))
_LOCAL_NAT64 = ipaddress.ip_network("64:ff9b:1::/48")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a URL leads: checked in form, not yet looked up."""

    url: str  # without fragment
    scheme: str  # http, https
    host: str  # ASCII, lower-cased, without a final dot or brackets
    port: int
    path: str  # with the query

    @property
    def origin(self) -> str:
        """Scheme, host and port, as a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == _PORTS[self.scheme] else f":{self.port}")


def shown(url: str) -> str:
    """A URL as messages may have it: without a user's name and password, and without the values of tokens."""
    text = _SECRET.sub(r"\1=…", _USERINFO.sub("", url[:MAX_SHOWN]))
    return text + "…" if len(url) > MAX_SHOWN else text


def of_the_web(url: str) -> str:
    """A URL; one with "feed:", which feed readers put before or instead of the scheme, as one of the web."""
    bare = re.sub(r"\Afeed:(?://)?", "", url, flags=re.IGNORECASE)
    return url if bare == url else bare if re.match("https?://", bare, re.IGNORECASE) else f"https://{bare}"


def target(url: str) -> Target:
    """Take a URL apart.

    Raises:
        FetchError: it is not of http or https, names a user, or can't be understood.
    """
    text = url.strip()
    if len(text) > MAX_URL:
        raise refused(url, f"an address of {len(text):,} characters", "correct it")
    if _CONTROLS.search(text):
        raise refused(url, "the address has spaces, backslashes or control characters in it", "correct it")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = _ascii((parts.hostname or "").rstrip("."))
    except (ValueError, UnicodeError) as error:
        raise refused(url, "not an address that can be understood", "correct it") from error
    if parts.scheme not in _PORTS:
        raise refused(
            url, "not an address of the web (want http or https)", "name one that begins with https://"
        )
    if not host:
        raise refused(url, "there is no host in it", "correct it")
    if "@" in parts.netloc:
        raise refused(url, "it holds a user's name or password, which is never sent", "leave it out")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
        f"?{_query(parts.query)}" if parts.query else ""
    )
    netloc = f"[{host}]" if ":" in host else host
    if port not in (None, _PORTS[parts.scheme]):
        netloc += f":{port}"
    return Target(
        url=urlunsplit((parts.scheme, netloc, "", "", "")) + path,
        scheme=parts.scheme,
        host=host,
        port=port or _PORTS[parts.scheme],
        path=path,
    )


def address(where: Target, *, allow: Sequence[str], timeout_s: float) -> str:
    """The address to connect to.

    Args:
        allow: hosts, host:port or networks that may be private.
        timeout_s: for the look-up.
    Raises:
        FetchError: the host isn't known, or one of its addresses is not public.
    """
    found = _looked_up(where, timeout_s)
    named = {where.host, f"{where.host}:{where.port}", where.origin.partition("//")[2]}
    if named & {item.lower().rstrip(".") for item in allow}:
        return found[0]
    networks = [network for item in allow if (network := _network(item))]
    for one in found:
        ip = ipaddress.ip_address(one.partition("%")[0])
        if not is_public(ip) and not any(ip in network for network in networks):
            what = f"its host is at {ip}, which is not a public address"
            raise refused(
                where.url, what, "if that is meant, add the host to `allow` under [network] in brief.toml"
            )
    return found[0]


def is_public(ip: Address) -> bool:
    """Whether an address belongs to the open internet, and so does one that it carries inside."""
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and any(ip in network for network in _EMBEDDING):
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner) and (not ip.teredo or is_public(ip.teredo[0]))
        if ip.is_site_local or ip in _LOCAL_NAT64:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def refused(url: str, what: str, fix: str, *, answered: bool = True) -> FetchError:
    """The error for a URL that is not fetched; answered=False where its host couldn't be asked."""
    problem = Problem(where=shown(url), what=what, fix=fix, kind="unreachable")
    return FetchError(problem, answered=answered)


def _looked_up(where: Target, timeout_s: float) -> list[str]:
    """The addresses of a host. The look-up can't be stopped, so it is left behind where it takes too long."""
    found: list[str] = []

    def look_up() -> None:
        try:
            answers = socket.getaddrinfo(where.host, where.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        found.extend(dict.fromkeys(str(answer[4][0]) for answer in answers))

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(timeout_s)
    if not found:
        what = f"the host {where.host} is not known"
        raise refused(where.url, what, "check the address, and the connection", answered=False)
    return list(found)


def _ascii(host: str) -> str:
    """A host as the network spells it: Nördau.example is xn--nrdau-jua.example."""
    if host.isascii():
        return host.lower()
    import idna

    return idna.encode(host, uts46=True).decode("ascii").rstrip(".")


def _query(query: str) -> str:
    return quote(query, safe="/%:@!$&'()*+,;=~-._?")


def _network(item: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(item, strict=False)
    except ValueError:
        return None
