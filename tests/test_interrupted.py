"""Runs that are killed, or have no room: the next one completes, with every article once.

BRIEF_KILLS is the number of random moments; the default is a sample.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from outlets import Item, Outlets, configure, serving

from brief.archive.store import Archive

KILLS = int(os.environ.get("BRIEF_KILLS", "2"))
START = datetime(2025, 11, 3, 6, 0, tzinfo=UTC)
N_OUTLETS, N_ITEMS = 3, 4
COLLECT_AND_DIGEST = """
import sys
from brief.cli.main import main
code = main(["collect", "-q"]) or main(["digest", "-q", "-o", "pages", "--date", "latest"])
sys.exit(code or main(["run", "-q"]))
"""


@pytest.fixture
def outlets() -> Iterator[Outlets]:
    with serving() as served:
        yield served


class Newsroom:
    """Outlets with new articles every other day, and a brief that collects them."""

    def __init__(self, folder: Path, outlets: Outlets) -> None:
        self.folder, self.outlets, self.n_rounds = folder, outlets, 0

    def news(self) -> None:
        """Two days later, everyone has something new."""
        self.n_rounds += 1
        feeds = {f"s{n}": self.outlets.publish(f"S{n}", *self._items(n)) for n in range(N_OUTLETS)}
        configure(self.folder, feeds)

    def _items(self, outlet: int) -> list[Item]:
        published = f"{START + timedelta(days=2 * self.n_rounds):%a, %d %b %Y %H:%M:%S GMT}"
        return [Item(f"Story {self.n_rounds}-{outlet}-{i} of {N_ITEMS}", published) for i in range(N_ITEMS)]

    def start(self, prepare: Callable[[], None] | None = None) -> subprocess.Popen[bytes]:
        now = START + timedelta(days=2 * self.n_rounds)
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(int(now.timestamp()))}
        environ.pop("BRIEF_CONFIG", None)
        return subprocess.Popen(
            [sys.executable, "-c", COLLECT_AND_DIGEST],
            cwd=self.folder,
            env=environ,
            preexec_fn=prepare,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def complete(self) -> None:
        process = self.start()
        _, told = process.communicate(timeout=60)
        assert (process.returncode, told.decode()) == (0, "")

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
        assert kept == Counter(dict.fromkeys(expected, 1))
        assert shown == kept


def test_killed_at_any_moment_the_next_run_completes(outlets: Outlets, tmp_path: Path) -> None:
    room = Newsroom(tmp_path, outlets)
    room.news()
    began = time.monotonic()
    room.complete()
    whole = time.monotonic() - began
    moments = random.Random(0)
    for _ in range(KILLS):
        room.news()
        process = room.start()
        time.sleep(moments.uniform(0.1, 1.0) * whole)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        room.complete()
    room.check()


@pytest.mark.parametrize("n_bytes", [2_000, 60_000, 250_000])
def test_without_room_the_next_run_completes(outlets: Outlets, tmp_path: Path, n_bytes: int) -> None:
    room = Newsroom(tmp_path, outlets)
    room.news()
    process = room.start(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, n_bytes)))
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"Fix: " in told
    assert b"Traceback" not in told
    room.complete()
    room.check()
