"""How well kinds of article are told, on the real pages of the development data.

    BRIEF_DATA=… python benchmarks/kinds.py [--misses]

benchmarks/kinds.json names the pages that are no report; every other one of the 654 is. Labels were set by reading titles,
and of those in doubt the pages. A report and an item count as one, since they differ in length only.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import tarfile
from pathlib import Path

from brief.errors import ReadError
from brief.evaluate.confusion import confusions
from brief.model import Document
from brief.understand.article import understand

LABELS = Path(__file__).with_name("kinds.json")
SETS = ("fundus", "htmldate", "trafilatura", "readability")


def main() -> int:
    """Print precision and recall by kind; with --misses each page judged otherwise."""
    if "BRIEF_DATA" not in os.environ:
        print("BRIEF_DATA: not set (want the folder of development data). Fix: export it", file=sys.stderr)
        return 2
    folder = Path(os.environ["BRIEF_DATA"]) / "pages"
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
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
            if pairs[-1][0] != said and "--misses" in sys.argv:
                print(f"{pairs[-1][0]} → {said}\t{article.title}\t{where}")
    for kind, found in confusions(pairs).items():
        print(
            f"{kind:10} precision {found.precision:.3f}, recall {found.recall:.3f}"
            f" ({found.hits} found, {found.false} falsely, {found.missed} missed)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
