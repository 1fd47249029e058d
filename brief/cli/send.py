"""brief send: a digest that stands in OUT → its mails, to all who don't have it yet."""

from __future__ import annotations

import argparse
import re
import sys
import time
from dataclasses import asdict
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.cli.options import Parser, add_common
from brief.cli.printing import print_json, warn
from brief.cli.state import at_work
from brief.config import settings
from brief.errors import BriefError, UsageError

if TYPE_CHECKING:
    from brief.deliver.outbox import DeliveryReport, Letter
    from brief.mailing import Mailing

_STEM = re.compile(r"\d{4}-\d\d-\d\d(?:_\d{4}-\d\d-\d\d)?(?:-\d+)?")
DONE, NOT_ALL = 0, 1


def parser() -> Parser:
    """The options of ``brief send``."""
    made = Parser(
        "send", "Send a digest that was made, to all who don't have it yet, as [email] of brief.toml says."
    )
    made.add_argument("date", metavar="DATE", help="the name of its files, such as 2025-11-04")
    made.add_argument("-o", "--output", metavar="OUT", help="folder of the pages (default: digests)")
    made.add_argument(
        "--to",
        metavar="A",
        action="append",
        default=[],
        help="to this address alone, even if it has it already",
    )
    made.add_argument("--draft", action="store_true", help="to the editor alone, marked as a draft")
    made.add_argument("--dry-run", action="store_true", help="say what would be sent, send nothing")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Send the mails; returns the exit code."""
    if options.draft and options.to:
        raise UsageError("--draft goes to the editor alone. Fix: leave out --to or --draft")
    mailing = _mailing(options)
    if options.dry_run:
        return _rehearse(mailing, options)
    report = _send(mailing)
    _tell(report, mailing, options)
    return NOT_ALL if report.waiting or report.failed or report.problems else DONE


def _mailing(options: argparse.Namespace) -> Mailing:
    from brief.deliver.folder import digest_in
    from brief.mailing import Mailing

    if not _STEM.fullmatch(options.date):
        raise UsageError(f"send: {options.date!r} is not a date (want YYYY-MM-DD). Fix: write 2025-11-04")
    chosen = settings({"output": options.output}, path=options.config)
    payload = digest_in(Path(chosen.output), options.date)
    if payload is None:
        raise BriefError(
            f"{Path(chosen.output, options.date)}.json: no digest of that day, or not the whole of it. "
            "Fix: make it with brief digest or brief run"
        )
    return Mailing(
        payload=payload, key=options.date, settings=chosen, to=tuple(options.to), draft=options.draft
    )


def _send(mailing: Mailing) -> DeliveryReport:
    from brief.mailing import channel_of, send

    with at_work(mailing.settings) as archive:
        report = send(
            mailing,
            outbox=archive.outbox,
            channel=channel_of(mailing),
            now=mailing.settings.now,
            sleep=time.sleep,
            again=True,
            patient=not sys.stderr.isatty(),  # who looks on would rather know
        )
        if report.is_out and not mailing.draft and not mailing.to:
            archive.editions.deliver(mailing.key, now=mailing.settings.now)
    return report


def _rehearse(mailing: Mailing, options: argparse.Namespace) -> int:
    """Print who would get what; reads no password and writes nothing."""
    from brief.mailing import planned

    with at_work(mailing.settings, dry_run=True) as archive:
        made = planned(mailing, outbox=archive.outbox)
        states = {row.recipient: row.state for row in archive.outbox.of(mailing.outbox_key)}
    rows = [_row(one, states) for one in made]
    if options.json:
        print_json(rows)
        return DONE
    for row in () if options.quiet else rows:
        what = "has it already" if row["has_it"] and not mailing.to else "would send to"
        print(f"{what}: {row['to']} ({row['subject']}, {row['bytes']} bytes)")
    if not rows and not options.quiet:
        print("nothing to send")
    return DONE


def _row(one: Letter, states: dict[str, str]) -> dict[str, Any]:
    message = message_from_bytes(one.data, policy=policy.default)
    return {
        "to": one.recipient,
        "subject": str(message["Subject"]),
        "bytes": len(one.data),
        "message_id": one.message_id,
        "has_it": states.get(one.recipient) == "sent",
    }


def _tell(report: DeliveryReport, mailing: Mailing, options: argparse.Namespace) -> None:
    warn(report.problems)
    if options.json:
        print_json({"digest": mailing.key, **asdict(report)})
        return
    counted = (
        ("sent to", report.sent),
        ("had it already", report.already),
        ("waiting", report.waiting),
        ("failed", report.failed),
    )
    told = ", ".join(f"{label} {len(who)}" for label, who in counted if who)
    if not options.quiet:
        print(f"{mailing.key}: {told or 'nothing to send'}")
