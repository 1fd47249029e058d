"""brief collect: what is new in the sources → the archive."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common
from brief.config import archive_folder, settings
from brief.errors import UsageError

if TYPE_CHECKING:
    from brief.archive.store import Archive
    from brief.collection import Collection, Outcome
    from brief.settings import Settings

DONE, ALL_FAILED = 0, 1


def parser() -> Parser:
    """The options of ``brief collect``."""
    made = Parser("collect", "Ask the sources that are due for what is new, and keep it in the archive.")
    made.add_argument("names", metavar="NAME", nargs="*", help="only these sources, due or not")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Collect; 1 where every source failed."""
    chosen = settings({}, path=options.config)
    check_sources(chosen, options.names)
    with at_work(chosen) as archive:
        found = collected(archive, chosen, options, only=options.names)
        archive.tidy(now=chosen.now, keep_days=chosen.archive.keep_days)
    if options.json:
        print(json.dumps([_row(outcome) for outcome in found.outcomes], ensure_ascii=False, indent=2))
    elif not options.quiet:
        print(summary(found))
    if found.all_failed:
        print("brief: every source that was asked failed. Fix: brief list says what to do", file=sys.stderr)
    return ALL_FAILED if found.all_failed else DONE


def check_sources(chosen: Settings, names: list[str]) -> None:
    """Raise UsageError where there is no source to ask, or none of a name."""
    known = tuple(source.name for source in chosen.sources if source.is_collected)
    if not known:
        raise UsageError("there are no sources yet. Fix: brief add https://…")
    for name in names:
        if name not in known:
            from brief.registry import unknown

            raise UsageError(unknown("source", name, known))


@contextmanager
def at_work(chosen: Settings, *, dry_run: bool = False) -> Iterator[Archive]:
    """The archive, for one run alone; in a dry run nothing of it is changed, not even made."""
    from brief.archive.lock import alone
    from brief.archive.store import Archive

    folder = archive_folder(chosen.archive)
    if not dry_run:
        with alone(folder), Archive.open(folder) as archive:
            yield archive
        return
    with Archive.copied(folder) as archive:
        yield archive


def collected(
    archive: Archive, chosen: Settings, options: argparse.Namespace, *, only: list[str]
) -> Collection:
    """Collect, and say what comes in: a line a source on a terminal, Problems in any case."""
    from brief.collection import collect

    def tell(outcome: Outcome) -> None:
        if not options.quiet and sys.stderr.isatty():
            print(f"{outcome.name}: {_came(outcome)}", file=sys.stderr)
        for problem in () if options.quiet else outcome.problems:
            print(f"brief: {problem}", file=sys.stderr)

    return collect(archive, chosen, only=only, progress=tell)


def summary(found: Collection) -> str:
    """One line for the whole run."""
    n_failed = sum(outcome.failed for outcome in found.outcomes)
    articles = "1 new article" if found.n_new == 1 else f"{found.n_new} new articles"
    sources = "1 source" if len(found.outcomes) == 1 else f"{len(found.outcomes)} sources"
    parts = [f"{articles} from {sources}"]
    parts += [f"{found.n_past} older than a day: for brief search alone"] if found.n_past else []
    parts += [f"{n_failed} failed"] if n_failed else []
    n_gone = sum(outcome.state.gone for outcome in found.resting)
    n_waiting = len(found.resting) - n_gone
    parts += [f"{n_waiting} not due yet"] if n_waiting else []
    parts += [f"{n_gone} gone for good"] if n_gone else []
    return ", ".join(parts)


def _came(outcome: Outcome) -> str:
    return "failed" if outcome.failed else f"{outcome.n_new} new"


def _row(outcome: Outcome) -> dict[str, object]:
    problems = [{"where": p.where, "what": p.what, "fix": p.fix} for p in outcome.problems]
    return {
        "source": outcome.name,
        "new": outcome.n_new,
        "failed": outcome.failed,
        "problems": problems,
    }
