"""URLs → what their servers answer, politely and safely. The only module that speaks HTTP, with exchange.py.

Each hop of a redirect is checked like the first address (hosts.py), robots.txt is asked once a run and host, a host gets
one request at a time and the whole run a few, and one fetch has 20 seconds and 5 MB in all. No cookies are kept, no
credentials sent. Statuses but 200 and 304 are errors, with what the server says of trying again.
"""

from __future__ import annotations

import re
import threading
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from brief.errors import FetchError
from brief.model import Problem
from brief.settings import NetworkSettings
from brief.sources import hosts, robots
from brief.sources.exchange import Answer, exchange
from brief.sources.hosts import Target

MAX_REDIRECTS = 5
MAX_AT_ONCE = 4  # connections of a run
_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.8, */*;q=0.5"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_WHAT = {
    401: ("the server wants a password", "name an address that is open to all"),
    402: ("the server wants to be paid", "name an address that is open to all"),
    403: (
        "the server does not allow it",
        "check whether a browser may see it; the site may keep programs out",
    ),
    404: ("there is no such page", "check the address; the site may have moved it"),
    410: ("it is gone for good", "take it out of the sources"),
    429: ("the server was asked too often", "nothing to do: it is asked less often now"),
    503: ("the server is not available", "nothing to do: it is tried again later"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer that can be used."""

    url: str  # where it came from, after redirects
    status: int  # 200 or 304
    headers: dict[str, str]  # names lower-cased
    body: bytes  # unpacked; empty with 304
    complete: bool = True  # False: it broke off
    moved_to: str | None = None  # where the address has moved for good

    @property
    def charset(self) -> str | None:
        """As the header names it."""
        match = _CHARSET.search(self.headers.get("content-type", ""))
        return match[1] if match else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with it, though it can be used."""
        if self.complete:
            return ()
        what = "the answer broke off, or is packed wrongly; what came was used"
        fix = "nothing to do, unless it happens often"
        return (Problem(where=hosts.shown(self.url), what=what, fix=fix, kind="partly"),)


@dataclass(slots=True)
class _Clock:
    """The time one fetch has left. Waiting for one's turn is not counted."""

    ends: float  # on time.monotonic's clock

    def wait_for(self, turn: threading.Lock | threading.Semaphore) -> None:
        begin = time.monotonic()
        turn.acquire()
        self.ends += time.monotonic() - begin

    def sleep(self, seconds: float) -> None:
        time.sleep(max(0.0, seconds))
        self.ends += max(0.0, seconds)


class Network:
    """Fetches, for one run; may be used by several threads."""

    def __init__(self, settings: NetworkSettings) -> None:
        self._settings = settings
        self._rules: dict[str, robots.Rules] = {}
        self._last: dict[str, float] = {}  # origin -> when it was asked last
        self._one_a_host: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._lock = threading.Lock()
        self._few = threading.BoundedSemaphore(MAX_AT_ONCE)

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Response:
        """Fetch a URL.

        Args:
            etag, last_modified: of the copy one has; the answer may then be 304.
        Raises:
            FetchError: not allowed, not to be had, too slow or too large; never with credentials in its message.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in conditions.items() if value and "\n" not in value}
        clock = _Clock(time.monotonic() + self._settings.timeout_s)
        where, moved_to, for_good = hosts.target(url), None, True
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._polite(where, headers, clock)
            if answer.status not in _REDIRECTS:
                return _usable(answer, where, moved_to)
            where = hosts.target(_location(answer, where))
            for_good = for_good and answer.status in _FOR_GOOD
            moved_to = where.url if for_good else moved_to
        raise hosts.refused(
            url, f"more than {MAX_REDIRECTS} redirects", "name the address that they should lead to"
        )

    def _polite(self, where: Target, headers: dict[str, str], clock: _Clock) -> Answer:
        """One exchange, if the host's robots.txt allows it, and none besides it with that host."""
        with self._lock:
            alone = self._one_a_host[where.host]
        clock.wait_for(alone)
        try:
            allowed = self._robots(where, clock)
            if not allowed.allows(where.url):
                fix = "take it out of the sources, or ask its publisher"
                raise hosts.refused(
                    where.url, "the site's robots.txt does not allow programs to read it", fix
                )
            clock.sleep(self._last.get(where.origin, 0.0) + allowed.delay_s - time.monotonic())
            return self._exchange(where, headers, clock)
        finally:
            self._last[where.origin] = time.monotonic()
            alone.release()

    def _robots(self, where: Target, clock: _Clock) -> robots.Rules:
        if where.origin not in self._rules:
            status, body = None, b""
            place = hosts.target(f"{where.origin}/robots.txt")
            try:
                for _ in range(MAX_REDIRECTS):
                    answer = self._exchange(place, {}, clock)
                    status, body = answer.status, answer.body
                    if status not in _REDIRECTS:
                        break
                    place = hosts.target(_location(answer, place))
            except FetchError:
                status = None
            self._rules[where.origin] = robots.rules(status, body)
        return self._rules[where.origin]

    def _exchange(self, where: Target, headers: dict[str, str], clock: _Clock) -> Answer:
        remaining = max(0.1, clock.ends - time.monotonic())
        address = hosts.address(where, allow=self._settings.allow, timeout_s=remaining)
        mine = {
            "User-Agent": self._settings.user_agent or _user_agent(),
            "Accept": _ACCEPT,
            "Accept-Encoding": "gzip",  # not deflate, of which servers send two kinds
        }
        clock.wait_for(self._few)
        try:
            return exchange(
                where, address, mine | headers, deadline=clock.ends, max_bytes=self._settings.max_bytes
            )
        finally:
            self._few.release()


def _usable(answer: Answer, where: Target, moved_to: str | None) -> Response:
    if answer.status not in (200, 304):
        what, fix = _WHAT.get(
            answer.status, (f"the server answers with status {answer.status}", "try again later")
        )
        problem = Problem(where=hosts.shown(where.url), what=what, fix=fix, kind="unreachable")
        raise FetchError(
            problem,
            status=answer.status,
            retry_after_s=retry_after(answer.headers.get("retry-after"), answer.headers.get("date")),
        )
    return Response(
        url=where.url,
        status=answer.status,
        headers=answer.headers,
        body=b"" if answer.status == 304 else answer.body,
        complete=answer.complete,
        moved_to=moved_to,
    )


def _location(answer: Answer, where: Target) -> str:
    """Where a redirect leads, as a whole address."""
    place = answer.headers.get("location")
    if not place:
        raise hosts.refused(where.url, "a redirect that leads nowhere", "try again later")
    with suppress(UnicodeError):  # headers are bytes; what is beyond ASCII in them is UTF-8 as a rule
        place = place.encode("latin-1").decode("utf-8")
    try:
        return urljoin(where.url, place)
    except ValueError as error:
        raise hosts.refused(where.url, "a redirect to what is no address", "try again later") from error


def retry_after(value: str | None, date: str | None) -> int | None:
    """Seconds that a Retry-After header asks for: a number, or a moment, seen from the server's own date."""
    if value is None:
        return None
    if value.strip().isdecimal():  # "²" is a digit, and no number
        return min(int(value.strip()[:9]), 30 * 86_400)
    try:
        then = parsedate_to_datetime(value)
        now = parsedate_to_datetime(date) if date else datetime.now(UTC)
        return max(0, min(int((then - now).total_seconds()), 30 * 86_400))
    except (ValueError, TypeError):
        return None


def _user_agent() -> str:
    from brief import __version__

    return f"brief/{__version__}"
