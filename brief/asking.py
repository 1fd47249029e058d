"""Sources → what each gives, several hosts asked at once.

Threads fetch, one a host, so that no server gets two requests at a time; what they bring is handed on in the order asked,
however fast their servers are. A source that fails in a way that nobody expected is a Problem, and stops no other.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from functools import partial

from brief.addresses import host
from brief.archive.identity import entry_mark
from brief.config.secrets import reveal
from brief.errors import BriefError, problem_of
from brief.model import Problem
from brief.settings import SourceSettings
from brief.sources.fetch import Network
from brief.sources.gather import Gathered, Known, SourceState, failed, gather
from brief.sources.gather_folder import gather_folder

CONNECTIONS = 8  # hosts asked at the same time

_log = logging.getLogger(__name__)


def ask(
    sources: Sequence[SourceSettings],
    states: Mapping[str, SourceState],
    seen: Mapping[str, Container[bytes]],
    *,
    network: Network,
    now: datetime,
) -> Iterator[tuple[SourceSettings, Gathered]]:
    """Each source with what it gives, in the order given.

    Args:
        states: by the sources' names, as `seen`.
        seen: marks of the entries that the archive has seen.
    """

    def one(source: SourceSettings) -> Gathered:
        def known(key: str) -> bool:
            return entry_mark(key) in seen[source.name]

        gathering = gather_folder if source.type == "folder" else partial(_careful, network=network)
        return gathering(source, states[source.name], now=now, known=known)

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


def _careful(
    source: SourceSettings, state: SourceState, *, network: Network, now: datetime, known: Known
) -> Gathered:
    """What a source gives; an error that nobody expected is a Problem of this source alone."""
    secret = source.token or source.password
    given = partial(reveal, secret) if secret else str
    try:
        return gather(source, state, network=network, now=now, known=known, secret=given)
    except BriefError as error:
        problem = problem_of(error, where=source.name, fix="see its settings", kind="unreachable")
    except Exception as error:
        _log.exception("%s", source.name)
        what, fix = f"unexpected {type(error).__name__}: {error}", "report it, with what brief said before"
        problem = Problem(where=source.name, what=what, fix=fix, kind="unreachable")
    after = failed(source, state, problem, now)
    return Gathered(documents=(), keys=(), problems=(problem,), state=after)
