"""brief list: the sources, and how each is doing."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common
from brief.cli.printing import counted, print_json
from brief.cli.state import opened

if TYPE_CHECKING:
    from brief.settings import SourceSettings
    from brief.sources.gather import SourceState


def parser() -> Parser:
    """The options of ``brief list``."""
    made = Parser(
        "list", "List the sources of brief.toml, when each was last read, and what to do where one fails."
    )
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Print one line a source; returns the exit code."""
    from brief.sources.states import state_of

    with opened(options.config) as (archive, chosen):
        states = archive.sources.states()
    sources = [source for source in chosen.sources if source.is_collected]
    rows = [(source, state_of(source, states.get(source.name))) for source in sources]
    if options.json:
        print_json([_row(source, state) for source, state in rows])
        return 0
    for source, state in rows:
        print(f"{source.name}: {health(state, chosen.now)}")
        print(f"    {place(source)}")
        if state.moved_to:
            print(f"    moved for good to {state.moved_to}; it is read there")
        if state.last_problem:
            print(f"    {state.last_problem}")
    if not rows and not options.quiet:
        print("no sources yet: brief add https://…")
    return 0


def place(source: SourceSettings) -> str:
    """Where a source is, without what may be secret in an address."""
    from brief.sources.hosts import shown

    return shown(source.url) if source.url else source.path or f"{source.folder} on {source.host}"


def health(state: SourceState, now: datetime) -> str:
    """ "read 2 hours ago, next try in 40 minutes"; "failed 3 times, last read 2 days ago, …"."""
    if state.gone:
        return "gone for good: brief remove it, or correct its address"
    if not state.last_success and not state.failures:
        return "not read yet"
    read = f"read {_ago(state.last_success, now)}" if state.last_success else "never read"
    times = "once" if state.failures == 1 else f"{state.failures} times in a row"
    parts = [f"failed {times}", f"last {read}" if state.last_success else read] if state.failures else [read]
    return ", ".join([*parts, f"next try {_ahead(state.next_try, now)}"])


def _ago(moment: str, now: datetime) -> str:
    passed = now - datetime.fromisoformat(moment)
    return f"{_span(passed)} ago" if passed >= timedelta(minutes=1) else "just now"


def _ahead(moment: str | None, now: datetime) -> str:
    left = datetime.fromisoformat(moment) - now if moment else timedelta(0)
    return f"in {_span(left)}" if left >= timedelta(minutes=1) else "with the next run"


def _span(passed: timedelta) -> str:
    minutes = int(passed.total_seconds() // 60)
    for unit, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        if minutes >= size:
            return counted(minutes // size, unit, f"{unit}s")
    return "a moment"


def _row(source: SourceSettings, state: SourceState) -> dict[str, object]:
    return {
        "name": source.name,
        "type": source.type,
        "place": place(source),
        "moved_to": state.moved_to,
        "last_success": state.last_success,
        "next_try": None if state.gone else state.next_try,
        "failures": state.failures,
        "gone": state.gone,
        "problem": state.last_problem,
    }
