"""brief remove: a source out of brief.toml; its articles stay in the archive."""

from __future__ import annotations

import argparse

from brief.cli.options import Parser, add_common
from brief.cli.state import change_config, opened
from brief.config.writing import without_source


def parser() -> Parser:
    """The options of ``brief remove``."""
    made = Parser("remove", "Remove a source from brief.toml. Its articles stay in the archive.")
    made.add_argument("name", metavar="NAME", help="as in [sources.NAME]; see brief list")
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Remove the source; returns the exit code."""
    file = change_config(options.config, lambda text: without_source(text, options.name))
    with opened(options.config) as (archive, _):
        archive.sources.forget(options.name)
    if not options.quiet:
        print(f"Removed {options.name} from {file}. Its articles stay in the archive")
    return 0
