"""How well briefs match what people wrote, on development data: `brief eval` with each set's own lengths.

    BRIEF_DATA=... python benchmarks/quality.py [--limit N] [--methods auto,lead,...] [--sets CNN,...] [--picture FILE]
                                                [--floors] [--care]

Prints what `brief eval` prints, for the sets of `SETS`, for what people chose from German commentaries (precision)
and for clusters of Vietnamese articles; `--picture` draws the gains over lead. `--floors` raises benchmarks/floors.json
instead, which the tests hold `auto` to: to what it ever reached on the set that ships and in the mean over `SETS`, and
on each set less what chance makes of so few articles. It refuses to lower a floor unless `--lower` is given too.
Floors of the set that ships are always tested, the others where BRIEF_DATA is set. `--care` prints what it costs that no
sentence is chosen which lacks something (care.py), in the mean over `SETS` and over all articles of these and of `FURTHER`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from care import care
from development import data_folder, parser

from brief import registry
from brief.condense.length import Length
from brief.evaluate.samples import SHIPPED, Sample, load, typical_lengths
from brief.evaluate.summaries import ORACLE, Measured, compare
from brief.evaluate.tables import picture, report

FLOORS = Path(__file__).with_name("floors.json")
FLOOR_LIMIT = 500  # articles a set: twenty seconds in all
NOISE = 0.05  # ROUGE points (0 to 100): what another machine's rounding may change
# Two good methods differ by so many points on an article: the standard deviation of what `auto` gains over `lead`,
# mean over sets. On fifty articles one that is as good is a point below every sixth time.
CHANCE = {"r1": 7, "r2": 7, "precision": 28}
SMALL = "small"  # the set that ships
MEAN = "mean"  # of `SETS`

Floors = dict[str, dict[str, dict[str, float]]]  # set, kind of length: "n" articles, "r1", "r2", "precision"


@dataclass(frozen=True)
class DataSet:
    """A file of samples, and the lengths to compare at: about those of its summaries."""

    file: str
    sentences: int
    words: int

    @property
    def lengths(self) -> dict[str, Length]:
        """The two lengths the set is compared at."""
        return {"sentences": Length(sentences=self.sentences), "words": Length(words=self.words)}


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
# Not in the mean: people chose sentences of commentaries; summaries of several articles each.
CHOSEN = {"Potsdam commentaries (de)": DataSet("pcc_de", 3, 50)}
APART = {**CHOSEN, "VimDS, several articles (vi)": DataSet("vimds200_vi", 6, 180)}


# Sets beside those of the mean, at the lengths that their summaries have.
FURTHER = (
    "bbc_summary_en xsum_humaneval_en gum_news_en gum_other_en mlsum_mini_multi misc_mini_multi "
    "apa_rst_de zwanzigmin_mini_de"
).split()
FURTHER_LIMIT = 400  # articles of one


def care_table(data: Path, limit: int | None) -> str:
    """What care costs, on the sets of the mean and on further ones."""
    further = {
        name: load(data / f"{name}.jsonl", limit=min(limit or FURTHER_LIMIT, FURTHER_LIMIT))
        for name in FURTHER
    }
    nine = {name: load(data / f"{of_set.file}.jsonl", limit=limit) for name, of_set in SETS.items()}
    lengths = {name: of_set.lengths for name, of_set in SETS.items()}
    lengths |= {name: typical_lengths(samples) for name, samples in further.items()}
    return care(nine | further, lengths, len(nine))


def measured(
    data: Path, sets: Mapping[str, DataSet], methods: Sequence[str], limit: int | None
) -> dict[str, list[Measured]]:
    """What `brief eval` would measure, at the lengths above."""
    samples = {name: load(data / f"{of_set.file}.jsonl", limit=limit) for name, of_set in sets.items()}
    return compare(samples, methods, {name: sets[name].lengths for name in samples})


def floors(data: Path | None) -> Floors:
    """What `auto` reaches on the set that ships, and on the first articles of each set of the data."""
    small: dict[str, list[Sample]] = {SMALL: load(SHIPPED)}
    found = _reached(compare(small, ["auto"], {SMALL: typical_lengths(small[SMALL])}))
    if data:
        nine = _reached(measured(data, SETS, ["auto"], FLOOR_LIMIT))
        found |= nine | {MEAN: _mean(list(nine.values()))} | _reached(measured(data, CHOSEN, ["auto"], None))
    return found


def _reached(measured: Mapping[str, Sequence[Measured]]) -> Floors:
    found: Floors = {}
    for kind, sets in measured.items():
        for one in sets:
            scores = {field: round(one.mean("auto", field), 2) for field in ("r1", "r2")}
            precision = one.precision("auto")
            if precision is not None and kind == "sentences":
                scores["precision"] = round(100 * precision, 2)
            found.setdefault(one.name, {})[kind] = {"n": one.n_samples, **scores}
    return found


def _mean(sets: Sequence[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    return {
        kind: {field: round(sum(one[kind][field] for one in sets) / len(sets), 2) for field in ("r1", "r2")}
        for kind in sets[0]
    }


def below(found: Floors, pinned: Floors) -> list[str]:
    """What lies below its floor by more than chance, in words; sets that were not measured are passed over."""
    return [
        f"{name}, {kind}, {field}: {found[name][kind][field]:.2f} (floor {floor:.2f})"
        for name, kinds in pinned.items()
        if name in found
        for kind, fields in kinds.items()
        for field, floor in fields.items()
        if found[name][kind][field] < floor - _noise(name, field, fields.get("n"))
    ]


def _noise(name: str, field: str, n: float | None) -> float:
    """How far a score may lie below its floor; the set that ships and the mean are held to theirs."""
    return NOISE if name in (SMALL, MEAN) or not n else CHANCE.get(field, 0) / sqrt(n)


def _higher(found: Floors, pinned: Floors) -> Floors:
    """For each score the higher of the two."""
    return {
        name: {
            kind: {
                field: max(score, pinned.get(name, {}).get(kind, {}).get(field, 0.0))
                for field, score in fields.items()
            }
            for kind, fields in kinds.items()
        }
        for name, kinds in found.items()
    }


def write_floors(found: Floors, path: Path, *, lower: bool) -> int:
    """Pin what is reached now where that is higher; a lower floor only on request. Floors of sets not measured stay."""
    pinned: Floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    worse = below(found, pinned)
    if worse and not lower:
        print("floors.json: would be lowered:", *worse, "Fix: pass --lower", sep="\n  ", file=sys.stderr)
        return 1
    raised = pinned | (found if lower else _higher(found, pinned))
    path.write_text(json.dumps(raised, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables, or write the floors."""
    asked = parser(__doc__)
    asked.add_argument("--limit", type=int, default=100, help="so many articles a set; 0 for all")
    asked.add_argument("--methods", help="comma-separated; default all and the oracle")
    asked.add_argument("--sets", help="comma-separated beginnings of their names; default all")
    asked.add_argument("--picture", type=Path, help="draw the gains over lead, as SVG")
    asked.add_argument("--floors", action="store_true", help="raise floors.json")
    asked.add_argument("--care", action="store_true", help="print what care costs")
    asked.add_argument("--lower", action="store_true", help="let a floor be lowered")
    options = asked.parse_args(arguments)
    folder = None if options.floors and "BRIEF_DATA" not in os.environ else data_folder("summaries")
    if options.floors:
        return write_floors(floors(folder), FLOORS, lower=options.lower)
    if options.care:
        print(care_table(folder, options.limit or None))
        return 0
    wanted = tuple(options.sets.split(",")) if options.sets else ("",)
    methods = options.methods.split(",") if options.methods else [*registry.names("summarizers"), ORACLE]
    for group in (SETS, APART):
        sets = {name: of_set for name, of_set in group.items() if name.startswith(wanted)}
        if sets:
            found = measured(folder, sets, methods, options.limit or None)
            print(report(found), end="\n\n")
            if options.picture and group is SETS:
                options.picture.write_text(picture(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
