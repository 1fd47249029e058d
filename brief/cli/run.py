"""brief run: collect, make the next edition, write it, send it."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.cli.collect import check_sources, collected, summary
from brief.cli.options import Parser, add_common
from brief.cli.printing import print_json, warn
from brief.cli.state import at_work
from brief.config import settings

if TYPE_CHECKING:
    from brief.archive.store import Archive
    from brief.deliver.outbox import DeliveryReport
    from brief.edition import Made
    from brief.settings import Settings

DONE, FAILED = 0, 1


def parser() -> Parser:
    """The options of ``brief run``."""
    made = Parser(
        "run",
        "Collect what is new, make an edition of it, write it to OUT and mail it as [email] of brief.toml says.\n"
        "An edition has everything first seen since the last one that was delivered.",
    )
    made.add_argument("-o", "--output", metavar="OUT", help="folder for the pages (default: digests)")
    made.add_argument(
        "--dry-run", action="store_true", help="say what would come out; write, send, keep nothing"
    )
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Run; 1 where every source failed, or a mail could not be sent yet."""
    from brief.outputs import makeable

    chosen, unmade = makeable(settings({"output": options.output}, path=options.config))
    warn(unmade)
    check_sources(chosen, [])
    with at_work(chosen, dry_run=options.dry_run) as archive:
        return _run(archive, chosen, options)


def _run(archive: Archive, chosen: Settings, options: argparse.Namespace) -> int:
    from brief.edition import keep, next_edition, send_out

    found = collected(archive, chosen, options, only=[])
    said: dict[str, Any] = {"collected": summary(found), "edition": None, "files": [], "sent": []}
    if found.nothing_works:
        print("brief: every source failed; the next run makes up for it. Fix: brief list", file=sys.stderr)
    made = None if found.nothing_works else next_edition(archive, chosen, collected=found)
    if made:
        said |= {"edition": made.key, "files": _names(made, chosen)}
        if not options.dry_run:
            keep(made, archive, chosen)
    reports: tuple[tuple[str, DeliveryReport], ...] = ()
    if not options.dry_run:
        reports = send_out(archive, chosen, sleep=time.sleep)
        archive.tidy(now=chosen.now, keep_days=chosen.archive.keep_days)
    said["sent"] = [_sent(key, report) for key, report in reports]
    for _, report in reports:
        warn(report.problems)
    is_done = all(report.is_complete and not report.failed for _, report in reports)
    return _told(said, options, DONE if is_done and not found.nothing_works else FAILED)


def _names(made: Made, chosen: Settings) -> list[str]:
    names = [*made.files, *([f"{made.key}.html"] if "html" in chosen.format else [])]
    return [str(Path(chosen.output, name)) for name in sorted(names)]


def _sent(key: str, report: DeliveryReport) -> dict[str, Any]:
    return {
        "edition": key,
        "sent": list(report.sent),
        "waiting": list(report.waiting),
        "failed": list(report.failed),
    }


def _told(said: dict[str, Any], options: argparse.Namespace, code: int) -> int:
    if options.json:
        print_json(said)
    elif not options.quiet:
        print(said["collected"])
        if code == DONE and not said["edition"]:
            print("nothing new since the last edition")
        for name in [name for name in said["files"] if name.endswith((".html", ".md"))][:1]:
            print(f"{'Would write' if options.dry_run else 'Open'} {name}")
        for mails in said["sent"]:
            print(f"{mails['edition']}: mailed to {len(mails['sent'])}, {len(mails['waiting'])} waiting")
    return code
