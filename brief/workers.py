"""Documents → what a function makes of each, in their order, in other processes where that is needed.

Pages go to a process of their own with a deadline: now and then a malformed page keeps an extractor busy for minutes, and
only a process can be stopped. Everything else needs none, unless several processes are asked for.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, TimeoutError
from contextlib import ExitStack
from dataclasses import replace
from multiprocessing import get_context
from typing import Any, TypeVar

from brief.model import Document, Problem

DEADLINE_S = 60.0  # for one document; the slowest of 780 real pages takes 1 s
MAX_WAITING = 32  # documents; more would only be held in memory

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


def each(
    documents: Iterable[Document],
    function: Callable[[Document], Result],
    *,
    instead: Callable[[Problem], Result],
    jobs: int = 1,
    deadline_s: float = DEADLINE_S,
) -> Iterator[Result]:
    """What a function makes of each document.

    Args:
        function: can be pickled, and raises nothing.
        instead: the result for a document that took too long, or whose process died; of a page that a feed led to, the
            feed's entry is taken.
        jobs: processes; with 1, only pages are given to another.
        deadline_s: seconds for one document.
    """
    with ExitStack() as stack:
        pool: Any = None
        waiting: deque[tuple[Document, Future[Result]]] = deque()
        for document in documents:
            if jobs > 1 or document.type == "page":
                pool = pool or stack.enter_context(_pool(jobs))
                waiting.append((document, pool.schedule(function, args=(document,), timeout=deadline_s)))
            else:
                waiting.append((document, _done(function(document))))
            while waiting and (waiting[0][1].done() or len(waiting) >= MAX_WAITING):
                yield _result(*waiting.popleft(), function, instead, deadline_s)
        for document, future in waiting:
            yield _result(document, future, function, instead, deadline_s)


def _pool(jobs: int) -> Any:
    """A pool of processes. A fork would copy the locks that other threads hold, and could wait for them for ever."""
    from pebble import ProcessPool

    alone = threading.active_count() == 1
    return ProcessPool(max_workers=jobs, context=get_context(None if alone else "spawn"))


def _done(result: Result) -> Future[Result]:
    future: Future[Result] = Future()
    future.set_result(result)
    return future


def _result(
    document: Document,
    future: Future[Result],
    function: Callable[[Document], Result],
    instead: Callable[[Problem], Result],
    deadline_s: float,
) -> Result:
    from pebble import ProcessExpired

    fix = "save the article's text as .txt"
    try:
        return future.result()
    except TimeoutError:
        what = f"not read within {deadline_s:g} seconds"
    except ProcessExpired as error:
        what = f"the process that read it ended ({error})"
    if document.entry is not None:
        _log.warning("%s: %s; its feed's text was used", document.where, what)
        return function(replace(document, type="entry", data=document.entry, entry=None))
    return instead(Problem(where=document.where, what=what, fix=fix))
