"""How well briefs match what people wrote: ROUGE-1 and -2 by data set and method, at equal lengths.

    BRIEF_DATA=... python benchmarks/quality.py [--quick] [--methods auto,lead,...] [--sets cnn,...] [--floors]

Prints two Markdown tables, one for the same number of sentences and one for the same limit of words. A cell is
"ROUGE-1/ROUGE-2"; for `auto` the gain over `lead` follows with its 95 % interval (paired bootstrap). The last row
is the mean over sets. `--floors` writes benchmarks/floors.json instead, which the tests hold `auto` to; it refuses
to lower a floor unless `--lower` is given too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from brief import registry
from brief.condense.length import Length
from brief.evaluate.intervals import paired_bootstrap
from brief.evaluate.summaries import ORACLE, Result, Sample, dangling_rate, evaluate, load

FLOORS = Path(__file__).with_name("floors.json")
FLOOR_LIMIT = 60  # articles a set: three seconds in all
NOISE = 0.05  # ROUGE points (0 to 100): what another machine's rounding may change


@dataclass(frozen=True)
class DataSet:
    """A file of samples, and the lengths to compare at: about those of its summaries."""

    file: str
    sentences: int
    words: int


SETS = {
    "CNN (en)": DataSet("cnndm_val_en", 3, 60),
    "NEWTS (en)": DataSet("newts_en", 3, 70),
    "OrangeSum (fr)": DataSet("orangesum_fr", 2, 50),
    "GNAD subtitles (de)": DataSet("gnad_subtitle_de", 1, 30),
    "fundus (de)": DataSet("fundus_de", 2, 45),
    "fundus (others)": DataSet("fundus_multi", 2, 45),
    "NorSumm (no)": DataSet("norsumm_no", 5, 90),
    "BASSE (es)": DataSet("basse_es", 5, 110),
    "BASSE (eu)": DataSet("basse_eu", 5, 90),
}


def lengths(data: DataSet) -> dict[str, Length]:
    """The two lengths a set is compared at."""
    return {
        "sentences": Length(sentences=data.sentences),
        "words": Length(words=data.words),
    }


def points(results: Sequence[Result]) -> tuple[float, float]:
    """Mean ROUGE-1 and ROUGE-2, 0 to 100."""
    n = len(results)
    return 100 * sum(r.rouge.r1 for r in results) / n, 100 * sum(r.rouge.r2 for r in results) / n


def table(kind: str, samples: dict[str, list[Sample]], methods: Sequence[str]) -> str:
    """A Markdown table of one kind of length."""
    rows = [["", "n", *methods, "auto over lead, R1", "R2", "dangling: lead", "auto"]]
    sums: dict[str, list[float]] = {method: [0.0, 0.0] for method in methods}
    for name, of_set in samples.items():
        length = lengths(SETS[name])[kind]
        found = {method: evaluate(of_set, method, length) for method in methods}
        for method, results in found.items():
            sums[method] = [a + b for a, b in zip(sums[method], points(results), strict=True)]
        cells = ["{:.1f}/{:.1f}".format(*points(found[method])) for method in methods]
        rows.append([name, str(len(of_set)), *cells, *_gain(found)])
        print(f"{name}: {kind} done", file=sys.stderr)
    n = len(samples)
    means = {method: [value / n for value in both] for method, both in sums.items()}
    over = (
        [f"{means['auto'][i] - means['lead'][i]:+.2f}" for i in (0, 1)]
        if {"auto", "lead"} <= means.keys()
        else []
    )
    rows.append(["**mean**", "", *["{:.1f}/{:.1f}".format(*means[m]) for m in methods], *over])
    return markdown(rows)


def _gain(found: dict[str, list[Result]]) -> list[str]:
    if not {"auto", "lead"} <= found.keys():
        return []
    auto, lead = found["auto"], found["lead"]
    gains = [
        paired_bootstrap(
            [100 * getattr(r.rouge, field) for r in auto], [100 * getattr(r.rouge, field) for r in lead]
        )
        for field in ("r1", "r2")
    ]
    return [
        *[f"{g.mean:+.2f} ({g.low:+.1f} to {g.high:+.1f})" for g in gains],
        *[f"{100 * dangling_rate(results):.1f} %" for results in (lead, auto)],
    ]


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a table; short rows are filled up."""
    width = len(rows[0])
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in filled]
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]])


def floors(data: Path) -> dict[str, dict[str, list[float]]]:
    """What `auto` reaches on the first articles of each set."""
    found: dict[str, dict[str, list[float]]] = {}
    for name, of_set in SETS.items():
        samples = load(data / f"{of_set.file}.jsonl", limit=FLOOR_LIMIT)
        found[name] = {
            kind: [round(value, 2) for value in points(evaluate(samples, "auto", length))]
            for kind, length in lengths(of_set).items()
        }
    return found


def below(found: dict[str, dict[str, list[float]]], pinned: dict[str, dict[str, list[float]]]) -> list[str]:
    """What lies below its floor, in words."""
    return [
        f"{name}, {kind}: {got:.2f} (floor {floor:.2f})"
        for name, kinds in pinned.items()
        for kind, values in kinds.items()
        for got, floor in zip(found[name][kind], values, strict=True)
        if got < floor - NOISE
    ]


def write_floors(data: Path, *, lower: bool) -> int:
    """Pin what is reached now; a lower floor only on request."""
    found = floors(data)
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    worse = below(found, pinned)
    if worse and not lower:
        print("floors.json: would be lowered:", *worse, "Fix: pass --lower", sep="\n  ", file=sys.stderr)
        return 1
    FLOORS.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables, or write the floors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="30 articles a set instead of 100")
    parser.add_argument("--limit", type=int, help="so many articles a set; 0 for all")
    parser.add_argument("--methods", help="comma-separated; default all and the oracle")
    parser.add_argument("--sets", help="comma-separated beginnings of their names; default all")
    parser.add_argument("--floors", action="store_true", help="write floors.json")
    parser.add_argument("--lower", action="store_true", help="let a floor be lowered")
    options = parser.parse_args(arguments)
    root = os.environ.get("BRIEF_DATA")
    if not root:
        print("BRIEF_DATA: not set (want the folder of development data). Fix: export it", file=sys.stderr)
        return 2
    data = Path(root) / "summaries"
    if options.floors:
        return write_floors(data, lower=options.lower)
    wanted = tuple(options.sets.split(",")) if options.sets else ("",)
    limit = options.limit if options.limit is not None else (30 if options.quick else 100)
    methods = options.methods.split(",") if options.methods else [*registry.names("summarizers"), ORACLE]
    samples = {
        name: load(data / f"{of_set.file}.jsonl", limit=limit or None)
        for name, of_set in SETS.items()
        if name.startswith(wanted)
    }
    for kind in ("sentences", "words"):
        print(f"\n### Equal {kind}\n\n{table(kind, samples, methods)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
