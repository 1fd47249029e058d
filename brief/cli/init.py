"""brief init: a commented brief.toml to begin with."""

from __future__ import annotations

import argparse
from pathlib import Path

from brief.cli.options import Parser, add_loudness
from brief.config.writing import NEW
from brief.errors import UsageError


def parser() -> Parser:
    """The options of ``brief init``."""
    made = Parser("init", "Write a brief.toml with an example of every table. Never overwrites one.")
    made.add_argument("--config", metavar="FILE", help="where to write it (default: ./brief.toml)")
    add_loudness(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Write the file; returns the exit code."""
    path = Path(options.config or "brief.toml")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(NEW)
    except FileExistsError:
        raise UsageError(
            f"{path}: is there already, and stays as it is. Fix: go on with brief add URL"
        ) from None
    if not options.quiet:
        print(f"Wrote {path}. Next: brief add https://… for each source, then brief run")
    return 0
