"""How well pages are read: title, date and body against what people marked on real news pages.

    BRIEF_DATA=… python benchmarks/pages.py [--misses title|date|body]

Prints, for each set and for German-language outlets apart: exact titles (white space aside), right days and
right moments, and the mean F1 of the body by shingles of four lower-cased words. Sets whose gold is only snippets
give the share of them that is in (or kept out of) the text.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from development import data_folder, parser

from brief.errors import ReadError
from brief.model import Article, Document
from brief.understand.article import understand

Scores = dict[str, list[float]]
GERMAN = {"de", "at", "ch", "li"}


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--misses", choices=("title", "date", "body"), help="print each page that misses")
    options.add_argument("--set", choices=("fundus", "htmldate", "trafilatura", "readability"))
    chosen = options.parse_args()
    folder = data_folder("pages")
    with tarfile.open(folder / "pages.tar") as pages:
        for name in [chosen.set] if chosen.set else ["fundus", "htmldate", "trafilatura", "readability"]:
            scores: dict[str, Scores] = defaultdict(lambda: defaultdict(list))
            for gold in _rows(folder / f"{name}.jsonl"):
                article = _read(pages, gold)
                for measure, value, shown in _measures(name, gold, article):
                    scores[_group(name, gold)][measure].append(value)
                    if chosen.misses == measure.split()[0] and value < 0.9:
                        print(f"{gold['file']}\t{measure}\t{value:.3f}\t{shown}")
            for group, measures in sorted(scores.items()):
                told = " · ".join(f"{m} {100 * sum(v) / len(v):.1f} ({len(v)})" for m, v in measures.items())
                print(f"{name:12} {group:8} {told}")
    return 0


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _group(name: str, gold: dict[str, Any]) -> str:
    if name != "fundus":
        return "all"
    return "de/at/ch" if gold["country"] in GERMAN else "others"


def _read(pages: tarfile.TarFile, gold: dict[str, Any]) -> Article | None:
    packed = pages.extractfile(gold["file"])
    assert packed is not None
    data = gzip.decompress(packed.read())
    try:
        return understand(Document(where=gold["file"], data=data, type="page"))
    except ReadError:
        return None


def _measures(name: str, gold: dict[str, Any], article: Article | None) -> Iterator[tuple[str, float, str]]:
    """(measure, score from 0 to 1, what to show of a miss)."""
    meta = gold.get("metadata") or {}
    title = meta.get("title") or gold.get("title")
    moment = gold["date"] if isinstance(gold.get("date"), str) else None
    yield "read", float(article is not None), ""
    found = article or Article(id="", text="")
    if title:
        yield "title", float(_plain(title) == _plain(found.title or "")), f"{title!r} {found.title!r}"
    if moment:
        yield "date", float((found.published or "")[:10] == moment[:10]), f"{moment} {found.published}"
        if len(moment) > 10:
            yield (
                "moment",
                float(_instant(moment) == _instant(found.published)),
                f"{moment} {found.published}",
            )
    if name == "fundus":
        yield "body", shingle_f1(gold["text"], found.text), ""
    for wanted, snippets in (("body has", gold.get("with")), ("body lacks", gold.get("without"))):
        for snippet in snippets or ():
            present = _plain(snippet) in _plain(found.text)
            yield wanted, float(present == (wanted == "body has")), repr(snippet)


def shingle_f1(gold: str, text: str, n: int = 4) -> float:
    """F1 of the n-word shingles of two texts, counted as often as they stand there."""
    wanted, got = _shingles(gold, n), _shingles(text, n)
    common = (wanted & got).total()
    return 2 * common / max(1, wanted.total() + got.total())


def _shingles(text: str, n: int) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(*(words[i:] for i in range(n)), strict=False))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _instant(moment: str | None) -> datetime | None:
    if not moment:
        return None
    time = datetime.fromisoformat(moment)
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


if __name__ == "__main__":
    sys.exit(main())
