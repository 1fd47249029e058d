"""brief methods: the ways to condense."""

from __future__ import annotations

import argparse

from brief.cli.options import Parser
from brief.cli.printing import print_json
from brief.registry import load, names


def parser() -> Parser:
    """The options of ``brief methods``."""
    made = Parser("methods", "List the ways to condense, for --method.")
    made.add_argument("--json", action="store_true", help="print the list as JSON")
    return made


def run(options: argparse.Namespace) -> int:
    """Print the table; returns the exit code."""
    rows = [{"name": name, "what": _what(load("summarizers", name))} for name in names("summarizers")]
    if options.json:
        print_json(rows)
        return 0
    for row in rows:
        print(f"{row['name']:<10}  {row['what']}")
    return 0


def _what(summarizer: object) -> str:
    return (summarizer.__doc__ or "").strip().split("\n")[0]
