"""Sentence boundaries: a Markdown table of F1 by treebank, the means, and the speed.

    BRIEF_DATA=… python benchmarks/boundaries.py [--half tune|check] [--against NAME …] [--errors TREEBANK]

`--half` takes every other document of each treebank: rules are made looking at `tune` and judged on `check`.
`--against sentencex syntok pysbd nupunkt` puts splitters of other packages beside ours, for the languages they know
(splitters.py), and says in which languages ours is more than half a point below the best of them.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import compress
from pathlib import Path
from statistics import fmean
from typing import Any

from development import data_folder, parser
from splitters import Other, others

from brief.evaluate.boundaries import Counts, compare, interval, raw_text, total
from brief.understand.sentences import split

MARGIN = 0.5  # points of F1
TIMED = ("brief", "sentencex")  # the others take minutes for a text of 2 MB
GROUPS = {
    "German news": lambda row: row["lang"] == "de" and row["genre"] == "news",
    "German web": lambda row: row["treebank"] == "UD_German-GSD",
    "German commentaries": lambda row: row["treebank"] == "PCC",
    "English news": lambda row: row["lang"] == "en" and row["genre"] == "news",
}


def main() -> None:
    options = arguments()
    splitters = {"brief": OURS} | {name: others()[name] for name in options.against}
    rows = list(gold(data_folder("sentences"), options.half))
    scores = {name: score(rows, splitter) for name, splitter in splitters.items()}
    if options.errors:
        errors(rows, options.errors)
        return
    print_table(rows, scores)
    if options.against:
        print_languages_below(rows, scores)
    if not options.no_golden:
        print_golden(data_folder("sentences"), splitters)
    if not options.no_speed:
        print_speed(data_folder("summaries"), splitters)


def arguments() -> argparse.Namespace:
    options = parser(__doc__)
    options.add_argument("--half", choices=("tune", "check"))
    options.add_argument("--against", nargs="+", choices=tuple(others()), default=())
    options.add_argument("--errors", metavar="TREEBANK", help="print what went wrong there instead")
    options.add_argument("--no-speed", action="store_true")
    options.add_argument("--no-golden", action="store_true")
    return options.parse_args()


def ours(text: str, language: str) -> list[str]:
    return [sentence.text for sentence in split(text, language)]


OURS = Other(split=ours, languages=None)


def gold(folder: Path, half: str | None) -> Iterable[dict[str, Any]]:
    for path in sorted(folder.glob("*.jsonl")):
        seen: dict[str, int] = defaultdict(int)
        for line in path.read_text("utf-8").split("\n"):
            if not line.strip():
                continue
            row = json.loads(line)
            seen[row["treebank"]] += 1
            if half is None or seen[row["treebank"]] % 2 == (half == "tune"):
                yield row


def score(rows: list[dict[str, Any]], splitter: Other) -> list[Counts | None]:
    """For each document what is right and wrong; None where the splitter doesn't know its language."""
    return [
        compare(row["sentences"], splitter.split(raw_text(row["sentences"], join=row["join"]), row["lang"]))
        if knows(splitter, row["lang"])
        else None
        for row in rows
    ]


def knows(splitter: Other, language: str) -> bool:
    return splitter.languages is None or language in splitter.languages


def print_table(rows: list[dict[str, Any]], scores: dict[str, list[Counts | None]]) -> None:
    print("| treebank | documents | boundaries |", " | ".join(f"{name} F1 (95 %)" for name in scores), "|")
    print("|---|---|---|", "---|" * len(scores), sep="")
    treebanks = list(dict.fromkeys(row["treebank"] for row in rows))
    groups = {t: (lambda row, t=t: row["treebank"] == t) for t in treebanks} | GROUPS
    means: dict[str, list[float]] = defaultdict(list)
    for group, belongs in groups.items():
        cells = []
        inside = [belongs(row) for row in rows]
        for name, found in scores.items():
            counts = [count for count in compress(found, inside) if count is not None]
            cells.append(cell(counts))
            if group in treebanks and counts:
                means[name].append(total(counts).f1)
        gold = total([count for count in compress(scores["brief"], inside) if count is not None]).gold
        print(f"| {group} | {sum(inside)} | {gold} |", " | ".join(cells), "|")
    print("| **mean over the treebanks it knows** | | |", end=" ")
    print(" | ".join(f"**{100 * fmean(means[name]):.2f}** ({len(means[name])})" for name in scores), "|")


def cell(counts: list[Counts]) -> str:
    if not counts:
        return "–"
    low, high = interval(counts, n_samples=300)
    return f"{100 * total(counts).f1:.2f} ({100 * low:.1f}–{100 * high:.1f})"


def print_languages_below(rows: list[dict[str, Any]], scores: dict[str, list[Counts | None]]) -> None:
    """The languages in which another splitter is better by more than `MARGIN`."""
    print(f"\nBelow the best of the others by more than {MARGIN} points:", end=" ")
    below = []
    for language in dict.fromkeys(row["lang"] for row in rows):
        inside = [row["lang"] == language for row in rows]
        known = {n: [c for c in compress(found, inside) if c is not None] for n, found in scores.items()}
        f1 = {name: 100 * total(counts).f1 for name, counts in known.items() if counts}
        best = max(f1, key=lambda name: f1[name])
        if f1[best] - f1["brief"] > MARGIN:
            below.append(f"{language} ({f1['brief']:.2f}, {best} {f1[best]:.2f})")
    print(", ".join(below) or "in no language")


def print_golden(folder: Path, splitters: dict[str, Other]) -> None:
    cases = [
        json.loads(line)
        for path in sorted((folder / "golden_rules").glob("*.jsonl"))
        for line in path.read_text("utf-8").split("\n")
        if line.strip()
    ]
    print("\nGolden rules, right of those in languages it knows:", end=" ")
    for name, splitter in splitters.items():
        known = [case for case in cases if knows(splitter, case["lang"])]
        right = sum(
            [s.strip() for s in splitter.split(case["text"], case["lang"])]
            == [s.strip() for s in case["sentences"]]
            for case in known
        )
        print(name, right, "of", len(known), end="; ")
    print()


def plain(sentence: str) -> str:
    return " ".join(sentence.split())


def print_speed(folder: Path, splitters: dict[str, Other]) -> None:
    timed = [name for name in TIMED if name in splitters]
    print("\n| speed, MB/s of UTF-8, one core, best of 5 |", " | ".join(timed), "|")
    print("|---|", "---|" * len(timed), sep="")
    for name, language in (("gnad_subtitle_de", "de"), ("cnndm_val_en", "en"), ("orangesum_fr", "fr")):
        path = folder / f"{name}.jsonl"
        if not path.exists():
            continue
        texts = [json.loads(line)["text"] for line in path.read_text("utf-8").split("\n") if line.strip()]
        text = "\n\n".join(texts)[:2_000_000]
        size = len(text.encode()) / 1e6
        run: dict[str, Callable[[str, str], object]] = {name: splitters[name].split for name in timed}
        run["brief"] = split
        best = dict.fromkeys(run, 1e9)
        for _ in range(5):  # interleaved, so that both see the same machine
            for which, splitter in run.items():
                began = time.process_time()
                splitter(text, language)
                best[which] = min(best[which], time.process_time() - began)
        cells = " | ".join(f"{size / seconds:.1f}" for seconds in best.values())
        print(f"| {name}, {size:.1f} MB | {cells} |")


def errors(rows: list[dict[str, Any]], treebank: str) -> None:
    """For each wrong boundary what stands before and after it: "-" was missed, "+" is too many."""
    for row in rows:
        if treebank not in (row["treebank"], row["lang"]):
            continue
        text = raw_text(row["sentences"], join=row["join"])
        found, there = ours(text, row["lang"]), row["sentences"]
        squeezed = [(i, ch) for i, ch in enumerate(text) if not ch.isspace()]
        for sign, mine, other in (("-", there, found), ("+", found, there)):
            for at in sorted(edges(mine) - edges(other)):
                place = squeezed[at][0]
                before, after = text[max(0, place - 60) : place], text[place : place + 50]
                print(f"{sign} {row['doc']}: {before!r} ‖ {after!r}")


def edges(sentences: list[str]) -> frozenset[int]:
    from brief.evaluate.boundaries import boundaries

    return boundaries(sentences)


if __name__ == "__main__":
    main()
