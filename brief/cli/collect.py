"""brief collect: what is new in the sources → the archive."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common
from brief.cli.printing import counted, print_json, rows, warn
from brief.cli.state import at_work
from brief.config import settings
from brief.errors import UsageError
from brief.registry import unknown

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
        print_json([_row(outcome) for outcome in found.outcomes])
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
            raise UsageError(unknown("source", name, known))


def collected(
    archive: Archive, chosen: Settings, options: argparse.Namespace, *, only: list[str]
) -> Collection:
    """Collect, and say what comes in: a line a source on a terminal, Problems in any case."""
    from brief.collection import collect

    def tell(outcome: Outcome) -> None:
        if not options.quiet and sys.stderr.isatty():
            print(f"{outcome.name}: {_came(outcome)}", file=sys.stderr)
        if not options.quiet:
            warn(outcome.problems)

    return collect(archive, chosen, only=only, progress=tell)


def summary(found: Collection) -> str:
    """One line for the whole run."""
    n_failed = sum(outcome.failed for outcome in found.outcomes)
    articles = counted(found.n_new, "new article", "new articles")
    parts = [f"{articles} from {counted(len(found.outcomes), 'source', 'sources')}"]
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
    return {
        "source": outcome.name,
        "new": outcome.n_new,
        "failed": outcome.failed,
        "problems": rows(outcome.problems),
    }
