"""How well kinds of article are told, on the real pages of the development data.

    BRIEF_DATA=… python benchmarks/kinds.py [--misses]

benchmarks/kinds.json names the pages that are no report; every other one of the 654 is. Labels were set by reading titles,
and of those in doubt the pages. A report and an item count as one, since they differ in length only. Below stands what
headlines alone tell, of 8,121 in nine languages, above a text that has two temperatures; the ones that are no report were
looked for by words, so that some may be missing.
"""

from __future__ import annotations

import gzip
import json
import sys
import tarfile
from pathlib import Path

from development import data_folder, parser

from brief.errors import ReadError
from brief.evaluate.confusion import confusions
from brief.model import Document
from brief.understand.article import understand
from brief.understand.kind import kind_of

LABELS = Path(__file__).with_name("kinds.json")
FORECAST = ("12 °C, 14 °C.",)
TITLES = ("og2021_titles", "fr_oneday_titles_silver", "uci_headlines_en")
SETS = ("fundus", "htmldate", "trafilatura", "readability")


def main() -> int:
    """Print precision and recall by kind."""
    options = parser(__doc__)
    options.add_argument("--misses", action="store_true", help="print each page judged otherwise")
    misses = options.parse_args().misses
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    _print(_of_pages(data_folder("pages"), labels["pages"], misses=misses))
    print()
    _print(_of_titles(data_folder("stories"), labels["titles"], misses=misses))
    return 0


def _of_pages(folder: Path, labels: dict[str, str], *, misses: bool) -> list[tuple[str, str]]:
    """For each page the kind it is of, and the kind it is told to be."""
    rows = (json.loads(line) for name in SETS for line in (folder / f"{name}.jsonl").open(encoding="utf-8"))
    urls = {row["file"]: row.get("url") for row in rows}
    pairs = []
    with tarfile.open(folder / "pages.tar") as pages:
        for member in filter(tarfile.TarInfo.isfile, pages):
            taken = pages.extractfile(member)
            data = taken.read() if taken else b""
            where = member.name
            data = gzip.decompress(data) if where.endswith(".gz") else data
            try:
                article = understand(Document(where=where, data=data, type="page", url=urls.get(where)))
            except ReadError:
                continue
            said = "report" if article.kind == "item" else article.kind or "unknown"
            pairs.append((labels.get(where, "report"), said))
            if pairs[-1][0] != said and misses:
                print(f"{pairs[-1][0]} → {said}\t{article.title}\t{where}")
    return pairs


def _of_titles(folder: Path, labels: dict[str, str], *, misses: bool) -> list[tuple[str, str]]:
    """For each headline the kind it is of, and the kind its label says."""
    pairs = []
    for name in TITLES:
        for line in (folder / f"{name}.jsonl").open(encoding="utf-8"):
            row = json.loads(line)
            said = kind_of(title=row["title"], url=None, paragraphs=FORECAST, language=row["lang"])
            said = "report" if said == "item" else said
            pairs.append((labels.get(row["id"], "report"), said))
            if pairs[-1][0] != said and misses:
                print(f"{pairs[-1][0]} → {said}\t{row['title']}\t{row['id']}")
    return pairs


def _print(pairs: list[tuple[str, str]]) -> None:
    for kind, found in confusions(pairs).items():
        print(
            f"{kind:10} precision {found.precision:.3f}, recall {found.recall:.3f}"
            f" ({found.hits} found, {found.false} falsely, {found.missed} missed)"
        )


if __name__ == "__main__":
    sys.exit(main())
