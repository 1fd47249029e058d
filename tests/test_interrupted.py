"""Runs that are killed, or have no room: the next one completes, with every article once.

BRIEF_KILLS is the number of random moments; the default is a sample.
"""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from outlets import Item, Outlets, configure

from brief.archive.store import Archive

KILLS = int(os.environ.get("BRIEF_KILLS", "5"))
START = datetime(2025, 11, 3, 6, 0, tzinfo=UTC)
N_OUTLETS, N_ITEMS = 3, 4

# Runs brief once, so that all is loaded, then once in a child for each line it reads: starting Python each time would be most of
# the work. A line is the run's time, how large a file may be, and after how many seconds the child is killed (0: never); the
# answer is its exit code.
NURSERY = """
import os, resource, signal, sys, time
from brief.cli.main import main

def collect_and_digest():
    collected = main(["collect", "-q"]) or main(["digest", "-q", "-o", "pages", "--date", "latest"])
    return collected or main(["run", "-q"])

print(collect_and_digest(), flush=True)
for line in sys.stdin:
    epoch, n_bytes, seconds = line.split()
    child = os.fork()
    if not child:
        os.environ["SOURCE_DATE_EPOCH"] = epoch
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(n_bytes), int(n_bytes)))
        os._exit(collect_and_digest())
    if float(seconds):
        time.sleep(float(seconds))
        os.kill(child, signal.SIGKILL)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Newsroom:
    """Outlets with new articles every other day, and a brief that collects them."""

    def __init__(self, folder: Path, outlets: Outlets) -> None:
        self.folder, self.outlets, self.n_rounds = folder, outlets, 0
        self.news()
        environ = {**os.environ, "SOURCE_DATE_EPOCH": self._epoch()}
        environ.pop("BRIEF_CONFIG", None)
        self._told = (folder / "told").open("w+b")
        self._nursery = subprocess.Popen(
            [sys.executable, "-c", NURSERY],
            cwd=folder,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._told,
            text=True,
        )
        assert (self._answer(), self.told()) == (0, "")

    def close(self) -> None:
        self._nursery.communicate(timeout=60)
        self._told.close()

    def news(self) -> None:
        """Two days later, everyone has something new."""
        self.n_rounds += 1
        feeds = {f"s{n}": self.outlets.publish(f"S{n}", *self._items(n)) for n in range(N_OUTLETS)}
        configure(self.folder, feeds)

    def _items(self, outlet: int) -> list[Item]:
        published = f"{START + timedelta(days=2 * self.n_rounds):%a, %d %b %Y %H:%M:%S GMT}"
        return [Item(f"Story {self.n_rounds}-{outlet}-{i} of {N_ITEMS}", published) for i in range(N_ITEMS)]

    def _epoch(self) -> str:
        return str(int((START + timedelta(days=2 * self.n_rounds)).timestamp()))

    def _answer(self) -> int:
        assert self._nursery.stdout is not None
        return int(self._nursery.stdout.readline())

    def run(self, *, n_bytes: int = resource.RLIM_INFINITY, killed_after_s: float = 0) -> int:
        """A run; its exit code."""
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(f"{self._epoch()} {n_bytes} {killed_after_s}\n")
        self._nursery.stdin.flush()
        return self._answer()

    def told(self) -> str:
        """What the last run said on stderr."""
        self._told.seek(0)
        said = self._told.read().decode()
        self._told.truncate(0)
        self._told.seek(0)
        return said

    def complete(self) -> None:
        assert (self.run(), self.told()) == (0, "")

    def check(self) -> None:
        """Every article is in the archive once, and in one edition."""
        expected = {
            f"Story {r}-{n}-{i} of {N_ITEMS}"
            for r in range(1, self.n_rounds + 1)
            for n in range(N_OUTLETS)
            for i in range(N_ITEMS)
        }
        with Archive.open(self.folder / "state") as archive:
            kept = Counter(article.title for article in archive.articles)
            shown = Counter(
                article["title"]
                for edition in archive.editions.since("")
                for section in edition.payload["sections"]
                for story in section["stories"]
                for article in story["articles"]
            )
        pages = (json.loads(path.read_bytes()) for path in (self.folder / "digests").glob("*.json"))
        on_pages = Counter(
            article["title"]
            for page in pages
            for section in page.get("sections", ())
            for story in section["stories"]
            for article in story["articles"]
        )
        assert kept == Counter(dict.fromkeys(expected, 1))
        assert shown == kept
        assert on_pages == kept


@pytest.fixture
def room(outlets: Outlets, tmp_path: Path) -> Iterator[Newsroom]:
    made = Newsroom(tmp_path, outlets)
    yield made
    made.close()


def test_killed_at_any_moment_the_next_run_completes(room: Newsroom) -> None:
    room.news()
    began = time.monotonic()
    room.complete()
    whole = time.monotonic() - began
    moments = random.Random(0)
    for _ in range(KILLS):
        room.news()
        room.run(killed_after_s=moments.uniform(0.01, 1.2) * whole)
        room.told()
        room.complete()
    room.check()


def test_without_room_the_next_run_completes(room: Newsroom) -> None:
    for n_bytes in (2_000, 60_000, 200_000):
        room.news()
        assert room.run(n_bytes=n_bytes) == 1
        said = room.told()
        assert "Fix: " in said
        assert "Traceback" not in said
        room.complete()
    room.check()
