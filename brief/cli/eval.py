"""brief eval: how well each method condenses, measured on articles with summaries by people."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from brief.cli.options import Parser, count, method
from brief.cli.printing import print_json
from brief.errors import BriefError, UsageError
from brief.registry import names

if TYPE_CHECKING:
    from brief.condense.length import Length
    from brief.evaluate.samples import Sample


def parser() -> Parser:
    """The options of ``brief eval``."""
    made = Parser("eval", "Measure how well each method condenses, on articles that people have summarized.")
    made.add_argument(
        "data",
        metavar="DATA",
        nargs="?",
        help="a .jsonl file or a folder of them, with text, lang, summary (default: the small set that ships)",
    )
    made.add_argument("--methods", metavar="M,M", help="methods to compare (default: all, and the oracle)")
    made.add_argument("--limit", metavar="N", type=count, help="at most so many articles of a file")
    made.add_argument(
        "--sentences", metavar="N", type=count, help="length of briefs (default: that of the summaries)"
    )
    made.add_argument("--words", metavar="N", type=count, help="the same in words, for the second comparison")
    made.add_argument("--json", action="store_true", help="print the figures as JSON")
    made.add_argument("--picture", metavar="FILE", help="draw what each method gains over lead, as SVG")
    return made


def run(options: argparse.Namespace) -> int:
    """Print the tables; returns the exit code."""
    from brief.evaluate.summaries import compare
    from brief.evaluate.tables import payload, picture, report

    methods = _methods(options)
    sets = _sets(options)
    measured = compare(sets, methods, {name: _lengths(samples, options) for name, samples in sets.items()})
    if options.picture:
        Path(options.picture).write_text(_drawn(picture(measured)), encoding="utf-8")
    if options.json:
        print_json(payload(measured))
    else:
        print(report(measured))
    return 0


def _sets(options: argparse.Namespace) -> dict[str, list[Sample]]:
    from brief.evaluate.samples import SHIPPED, files, load

    sets = {path.stem: load(path, limit=options.limit) for path in files(Path(options.data or SHIPPED))}
    found = {name: samples for name, samples in sets.items() if samples}
    if not found:
        raise BriefError(f"{options.data}: no line has text and summary. Fix: name articles with summaries")
    return found


def _lengths(samples: list[Sample], options: argparse.Namespace) -> dict[str, Length]:
    from brief.condense.length import Length
    from brief.evaluate.samples import typical_lengths

    lengths = typical_lengths(samples)
    if options.sentences:
        lengths["sentences"] = Length(sentences=options.sentences)
    if options.words:
        lengths["words"] = Length(words=options.words)
    return lengths


def _drawn(svg: str) -> str:
    if not svg:
        raise UsageError("--picture: nothing to compare (want lead and another method). Fix: name both")
    return svg


def _methods(options: argparse.Namespace) -> list[str]:
    from brief.evaluate.summaries import ORACLE

    if options.methods is None:
        return [*names("summarizers"), ORACLE]
    try:
        return [name if name == ORACLE else method(name) for name in options.methods.split(",")]
    except argparse.ArgumentTypeError as error:
        raise UsageError(str(error)) from error
