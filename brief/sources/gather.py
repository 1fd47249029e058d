"""A source and what is known of it → its new documents, and what the next collection needs to know.

When a source is asked is decided by pure functions of its settings, its state and the time: at most every `every_minutes`, a
little earlier by a share that depends on its name, so that sources don't all fall due in one minute; after a failure in
5 minutes, then 10, 20, up to half a day, or when the server says. A feed or page is asked for what is new since the last time
(ETag, Last-Modified); an address that moved for good is asked at its new place, one that is gone never again.

State goes in and comes out; whoever calls keeps it, once the documents are safe.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from brief.errors import FetchError, ReadError
from brief.model import Document, Problem, in_utc
from brief.settings import SourceSettings
from brief.sources import feed, web
from brief.sources.feed_entry import Entry
from brief.sources.fetch import Response
from brief.sources.hosts import shown

EARLIER = 0.1  # of the interval, at most, by which a source is asked before its time
FIRST_RETRY = timedelta(minutes=5)
LAST_RETRY = timedelta(hours=12)
AGAIN_A_DAY = 3  # times that an entry's page is fetched anew for a change of its teaser alone
LONGEST_WAIT = timedelta(days=30)  # that a server may ask for (fetch.py)

Known = Callable[[str], bool]  # whether a source has shown an entry of this key before


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What is known of a source from earlier collections. Plain values only: it is kept as JSON."""

    url: str | None = None  # as brief.toml had it; the rest holds for this address only
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None  # where the address has moved for good
    gone: bool = False  # the server said that it is gone for good
    next_try: str | None = None  # ISO time in UTC; None: at once
    failures: int = 0  # in a row
    last_success: str | None = None  # ISO time in UTC
    last_problem: str | None = None  # of the last try, where it failed: what, and what to do
    uid_validity: int | None = None  # of an IMAP folder
    uid: int | None = None  # of the last mail read


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a source gave."""

    documents: tuple[Document, ...]  # new ones, and those that say something else than before
    keys: tuple[str, ...]  # of all entries that it showed, new or not
    problems: tuple[Problem, ...]
    state: SourceState  # to be kept, once the documents are safe
    again: frozenset[str] = frozenset()  # where those documents come from whose entries it has shown before


# Deciding


def due(source: SourceSettings, state: SourceState, now: datetime) -> bool:
    """Whether a source is to be asked now."""
    state = of_address(source, state)
    if state.gone:
        return False
    if state.next_try is None:
        return True
    wait = datetime.fromisoformat(state.next_try) - now
    # One that is longer was noted under a clock that was wrong.
    longest = max(timedelta(minutes=source.every_minutes), LONGEST_WAIT)
    return wait <= timedelta(0) or wait > longest


def of_address(source: SourceSettings, state: SourceState) -> SourceState:
    """The state, but for what holds for an address that brief.toml no longer has."""
    if state.url == source.url:
        return state
    return SourceState(url=source.url, last_success=state.last_success)


def succeeded(source: SourceSettings, state: SourceState, now: datetime) -> SourceState:
    """The state after a source was read."""
    wait = timedelta(minutes=source.every_minutes) * (1 - EARLIER * _share(source.name))
    return replace(
        state, failures=0, last_problem=None, last_success=in_utc(now), next_try=in_utc(now + wait)
    )


def failed(
    source: SourceSettings,
    state: SourceState,
    problem: Problem,
    now: datetime,
    *,
    retry_after_s: int | None = None,
) -> SourceState:
    """The state after a source could not be read: the more often in a row, the longer it is left alone."""
    wait = min(FIRST_RETRY * 2 ** min(state.failures, 20), LAST_RETRY) * (1 - EARLIER * _share(source.name))
    wait = max(wait, timedelta(seconds=retry_after_s or 0))
    return replace(
        state,
        failures=state.failures + 1,
        last_problem=f"{problem.what}. Fix: {problem.fix}",
        next_try=in_utc(now + wait),
    )


def _share(name: str) -> float:
    """A number in [0, 1) that is always the same for a name."""
    return int.from_bytes(sha256(name.encode("utf-8", "surrogatepass")).digest()[:4]) / 2**32


# Doing


def gather(
    source: SourceSettings,
    state: SourceState,
    *,
    network: web.Getter,
    now: datetime,
    known: Known,
    secret: Callable[[], str] = str,
) -> Gathered:
    """Ask a source for what is new.

    Args:
        known: whether the source has shown an entry of this key before.
        secret: gives the password or token of a mailbox.
    Returns:
        what it gave; where it failed, a Problem and no documents.
    """
    state = of_address(source, state)
    try:
        if source.type == "imap":
            return _mails(source, state, now=now, known=known, secret=secret)
        return _web(source, state, network=network, now=now, known=known)
    except ReadError as error:
        status = error.status if isinstance(error, FetchError) else None
        wait = error.retry_after_s if isinstance(error, FetchError) else None
        after = failed(source, state, error.problem, now, retry_after_s=wait)
        # Where it had moved to is asked for anew: a site may have moved back.
        after = replace(after, gone=status == 410, moved_to=None)
        return Gathered(documents=(), keys=(), problems=(error.problem,), state=after)


def _web(
    source: SourceSettings, state: SourceState, *, network: web.Getter, now: datetime, known: Known
) -> Gathered:
    """Ask a feed or page.

    Raises:
        ReadError: it can't be fetched, or is no feed.
    """
    response = network.get(
        state.moved_to or source.url or "", etag=state.etag, last_modified=state.last_modified
    )
    state = replace(state, moved_to=response.moved_to or state.moved_to)
    if response.status == 304:
        return Gathered(documents=(), keys=(), problems=(), state=succeeded(source, state, now))
    is_page = source.type == "page" and not web.is_feed(response.body)
    found = (_page if is_page else _feed)(source, response, network=network, now=now, known=known)
    if response.complete:  # of half a feed the rest is wanted, changed or not
        state = replace(
            state, etag=response.headers.get("etag"), last_modified=response.headers.get("last-modified")
        )
    return replace(found, problems=response.problems + found.problems, state=succeeded(source, state, now))


def _page(
    source: SourceSettings, response: Response, *, network: web.Getter, now: datetime, known: Known
) -> Gathered:
    key = f"{source.url}\0{sha256(response.body).hexdigest()}"
    where = shown(response.url)
    found = web.page(response, where=where, retrieved=in_utc(now))
    if (
        where != response.url
    ):  # a token of the reader's own in it would stand in the archive and in every mail
        found = replace(found, url=None)
    documents = () if known(key) else (found,)
    return Gathered(documents=documents, keys=(key,), problems=(), state=SourceState())


def _feed(
    source: SourceSettings, response: Response, *, network: web.Getter, now: datetime, known: Known
) -> Gathered:
    where = shown(response.url)
    found = feed.parse(response.body, where=where, url=response.url, charset=response.charset)
    found = replace(found, entries=_without_clock(found.entries))
    today = in_utc(now)[:10]
    asks = source.excerpt == "full"
    looks = [(entry, *_look(entry, known, today=today, asks=asks)) for entry in found.entries]
    documents, problems = web.entry_documents(
        found,
        tuple(entry for entry, is_wanted, _ in looks if is_wanted),
        where=where,
        network=network,
        retrieved=in_utc(now),
        max_pages=web.MAX_PAGES if asks else 0,
    )
    return Gathered(
        documents=tuple(documents),
        keys=tuple(key for _, _, keys in looks for key in keys),
        problems=(*found.problems, *problems),
        state=SourceState(),
        again=frozenset(
            place
            for number, entry in enumerate(found.entries, start=1)
            if known(entry.key)
            for place in (f"{where}#{number}", shown(entry.url))
        ),
    )


def _without_clock(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries, without the time of their last change where all bear the same: then it is that of the feed."""
    if len(entries) < 2 or len({entry.updated for entry in entries}) > 1:
        return entries
    return tuple(replace(entry, updated="") if entry.published else entry for entry in entries)


def _look(entry: Entry, known: Known, *, today: str, asks: bool) -> tuple[bool, tuple[str, ...]]:
    """Whether an entry is to be read, and the keys to be noted.

    One that says something else than before is, whenever its publisher gives it another date, or no page has to be asked for
    it. Otherwise a text that never is the same would have its page fetched at each look: what is over AGAIN_A_DAY waits
    for another day.

    Args:
        asks: whether the pages of entries that are not whole are asked for.
    """
    keys = (entry.key, entry.version, *filter(None, (entry.stamp,)))
    if known(entry.version):
        return False, keys
    is_free = not asks or entry.whole or not entry.url
    if is_free or not known(entry.key) or (entry.stamp and not known(entry.stamp)):
        return True, keys
    marks = (f"{entry.key}\0{today}\0{n}" for n in range(AGAIN_A_DAY))
    left = next((mark for mark in marks if not known(mark)), None)
    return (True, (*keys, left)) if left else (False, (entry.key,))


def _mails(
    source: SourceSettings, state: SourceState, *, now: datetime, known: Known, secret: Callable[[], str]
) -> Gathered:
    """Ask a mailbox.

    Raises:
        ReadError: it can't be opened.
    """
    from brief.sources import imap

    place = None
    if state.uid_validity is not None and state.uid is not None:
        place = imap.Place(validity=state.uid_validity, uid=state.uid)
    found = imap.gather(source, place, secret=secret(), now=now, known=known)
    after = replace(state, uid_validity=found.place.validity, uid=found.place.uid)
    return Gathered(
        documents=found.documents,
        keys=found.keys,
        problems=found.problems,
        state=succeeded(source, after, now),
    )
