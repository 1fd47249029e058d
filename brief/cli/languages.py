"""brief languages: the languages that are known, and how well."""

from __future__ import annotations

import argparse

from brief.cli.options import Parser
from brief.cli.printing import print_json
from brief.languages import PACKS, pack

RANKS = {1: "measured and tuned", 2: "works and is tested"}


def parser() -> Parser:
    """The options of ``brief languages``."""
    made = Parser("languages", "List the languages that are known; any other gets neutral rules.")
    made.add_argument("--json", action="store_true", help="print the list as JSON")
    return made


def run(options: argparse.Namespace) -> int:
    """Print the table; returns the exit code."""
    known = [pack(tag) for tag in PACKS]
    if options.json:
        rows = [{"tag": p.tag, "name": p.name, "english": p.english, "rank": p.rank} for p in known]
        print_json(rows)
        return 0
    for language in sorted(known, key=lambda p: p.rank):
        print(f"{language.tag:<3} {language.english:<11} {RANKS[language.rank]:<20} {language.name}")
    return 0
