"""brief export-opml: the feeds of brief.toml → an OPML file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from brief.cli.options import Parser, add_common
from brief.cli.state import config_file
from brief.config import settings


def parser() -> Parser:
    """The options of ``brief export-opml``."""
    made = Parser("export-opml", "Write the feeds of brief.toml as OPML, which every feed reader takes.")
    made.add_argument("file", metavar="FILE", nargs="?", help="where to (default: standard output)")
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Write the list; returns the exit code."""
    from brief.deliver.files import write_atomically
    from brief.sources.opml import Subscription, write

    chosen = settings({}, path=str(config_file(options.config)))
    feeds = [s for s in chosen.sources if s.type == "feed" and s.url]
    listed = write(
        [Subscription(url=source.url or "", title=source.name) for source in feeds],
        title=chosen.title or "brief",
    )
    if not options.file:
        sys.stdout.write(listed)
        return 0
    write_atomically(Path(options.file), listed.encode())
    if not options.quiet:
        print(f"Wrote {len(feeds)} feeds to {options.file}")
    return 0
