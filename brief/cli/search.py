"""brief search: words → the articles of the archive they stand in."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common, count
from brief.cli.printing import print_json
from brief.cli.state import opened

if TYPE_CHECKING:
    from brief.archive.search import Hit


def parser() -> Parser:
    """The options of ``brief search``."""
    made = Parser(
        "search",
        'Find articles of the archive that have all the words. "Side by side" in quotes; begin* for a beginning.',
    )
    made.add_argument("words", metavar="WORDS", nargs="+", help="in any case, with or without accents")
    made.add_argument("--limit", metavar="N", type=count, default=20, help="at most so many (default: 20)")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Print what was found; returns the exit code."""
    with opened(options.config) as (archive, _):
        hits = archive.search(" ".join(map(_quoted, options.words)), limit=options.limit)
    if options.json:
        print_json([asdict(hit) for hit in hits])
        return 0
    for hit in hits:
        print(_lines(hit))
    if not hits and not options.quiet:
        print(f"nothing found for {' '.join(options.words)}")
    return 0


def _quoted(argument: str) -> str:
    """A shell takes quotes away: an argument of several words was in quotes."""
    return f'"{argument}"' if " " in argument.strip() and '"' not in argument else argument


def _lines(hit: Hit) -> str:
    told = (hit.published or "undated")[:10], hit.source or "source unknown", hit.title or "", hit.id
    return f"{' · '.join(' '.join(part.split()) for part in told if part)}\n    {hit.snippet}"
