"""Documents → results, in order, within a deadline."""

from __future__ import annotations

import os
import threading
import time

from brief.model import Document, Problem
from brief.workers import each


def document(name: str, kind: str = "page") -> Document:
    return Document(where=name, data=b"", type=kind)


def read(given: Document) -> str:
    if given.where == "endless":
        time.sleep(60)
    if given.where == "deadly":
        os._exit(7)
    return given.where


def told(problem: Problem) -> str:
    return str(problem)


def test_results_come_in_the_order_of_the_documents() -> None:
    names = [str(n) for n in range(100)]
    mixed = [document(name, "page" if int(name) % 3 else "text") for name in names]
    assert list(each(mixed, read, instead=told)) == names
    assert list(each(mixed, read, instead=told, jobs=2)) == names


def test_endless_page_is_a_problem_and_the_run_goes_on() -> None:
    given = [document("a"), document("endless"), document("b")]
    first, second, third = each(given, read, instead=told, deadline_s=2)
    assert (first, third) == ("a", "b")
    assert second.startswith("endless: not read within 2 seconds. Fix: ")


def test_dead_process_is_a_problem_and_the_run_goes_on() -> None:
    first, second = each([document("deadly"), document("b")], read, instead=told)
    assert first.startswith("deadly: the process that read it ended")
    assert second == "b"


def test_other_threads_are_no_hindrance() -> None:
    held = threading.Event()
    thread = threading.Thread(target=held.wait)
    thread.start()
    try:
        assert list(each([document("a")], read, instead=told)) == ["a"]
    finally:
        held.set()
        thread.join()


def test_text_needs_no_process() -> None:
    pids = each([document("a", "text")], lambda _: os.getpid(), instead=lambda _: 0)
    assert list(pids) == [os.getpid()]


def test_feeds_entry_stands_in_for_its_endless_page() -> None:
    page = Document(where="endless", data=b"", type="page", entry=b"{}")
    [result] = each([page], slow_for_pages, instead=told, deadline_s=2)
    assert result == "entry {}"


def slow_for_pages(given: Document) -> str:
    if given.type == "page":
        time.sleep(60)
    return f"{given.type} {given.data.decode()}"
