"""Sources → what each gives, several hosts asked at once.

Threads fetch, one a host, so that no server gets two requests at a time; what they bring is handed on in the order asked,
however fast their servers are. A source that fails in a way that nobody expected is a Problem, and stops no other.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from functools import partial

from brief.addresses import host
from brief.errors import BriefError, problem_of
from brief.model import Problem
from brief.settings import SourceSettings
from brief.sources.gather import Gathered, Known, SourceState, failed, gather
from brief.sources.gather_folder import gather_folder
from brief.sources.web import Getter

CONNECTIONS = 8  # hosts asked at the same time

_log = logging.getLogger(__name__)


def gather_all(
    sources: Sequence[SourceSettings],
    states: Mapping[str, SourceState],
    *,
    known: Mapping[str, Known],
    secret: Callable[[SourceSettings], str],
    network: Getter,
    now: datetime,
) -> Iterator[tuple[SourceSettings, Gathered]]:
    """Each source with what it gives, in the order given.

    Args:
        states, known: by the sources' names.
        secret: gives the password or token of a mailbox, once it is asked.
    """

    def one(source: SourceSettings) -> Gathered:
        state, seen = states[source.name], known[source.name]
        if source.type == "folder":
            return gather_folder(source, state, now=now, known=seen)
        try:
            return gather(source, state, network=network, now=now, known=seen, secret=partial(secret, source))
        except Exception as error:
            problem = _unexpected(source, error)
            after = failed(source, state, problem, now)
            return Gathered(documents=(), keys=(), problems=(problem,), state=after)

    def several(group: Sequence[SourceSettings]) -> dict[str, Gathered]:
        return {source.name: one(source) for source in group}

    pool = ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="gather")
    try:
        futures: dict[str, Future[dict[str, Gathered]]] = {}
        for group in by_host(sources):
            futures |= dict.fromkeys((source.name for source in group), pool.submit(several, group))
        for source in sources:
            yield source, futures[source.name].result()[source.name]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def by_host(sources: Sequence[SourceSettings]) -> tuple[tuple[SourceSettings, ...], ...]:
    """Sources in groups that may be asked at the same time; those of one host one after the other."""
    groups: defaultdict[str, list[SourceSettings]] = defaultdict(list)
    for source in sources:
        groups[_host(source)].append(source)
    return tuple(map(tuple, groups.values()))


def _host(source: SourceSettings) -> str:
    if source.path:
        return ""  # the disk is one host, too
    return (source.host or host(source.url)).lower()


def _unexpected(source: SourceSettings, error: Exception) -> Problem:
    """What is told of an error that `gather` doesn't make a Problem of itself."""
    if isinstance(error, BriefError):
        return problem_of(error, where=source.name, fix="see its settings", kind="unreachable")
    _log.error("%s", source.name, exc_info=error)
    what, fix = f"unexpected {type(error).__name__}: {error}", "report it, with what brief said before"
    return Problem(where=source.name, what=what, fix=fix, kind="unreachable")
