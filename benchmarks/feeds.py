"""How well feeds are read: against what independent parsers' own test suites expect of 2,033 files.

    BRIEF_DATA=… python benchmarks/feeds.py [--misses]

Three kinds of expectation: the result of gofeed or feed-rs (a JSON file beside the feed: number of entries, title, link
and date of each), the condition that feedparser's test states (`entries[0]['link'] == '…'`), and for the other files the
number of entries that feedparser finds. Titles are compared as text, links as addresses, dates as moments. Every file
is also read with a clock beside it: none may crash or take five seconds.
"""

from __future__ import annotations

import ast
import calendar
import json
import sys
import tarfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from development import data_folder, parser

from brief.errors import ReadError
from brief.model import Document
from brief.sources import feed
from brief.sources.feed_entry import document
from brief.understand import dates, entry, fragment

MAX_SECONDS = 5
Row = dict[str, Any]  # title, link, date of one entry; only what is known


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--misses", action="store_true", help="print each disagreement")
    chosen = options.parse_args()
    folder = data_folder("feeds")
    right: dict[str, Counter[bool]] = defaultdict(Counter)
    slowest, n_files = (0.0, ""), 0
    with tarfile.open(folder / "feeds.tar.gz") as tar:
        files = {m.name.removeprefix("./"): tar.extractfile(m).read() for m in tar if m.isfile()}
    for item in _rows(folder / "manifest.jsonl"):
        n_files += 1
        begin = time.perf_counter()
        found = read(files[item["file"]], item["file"])
        slowest = max(slowest, (time.perf_counter() - begin, item["file"]))
        for measure, got, want in comparisons(item, found, files):
            right[measure][got == want] += 1
            if got != want and chosen.misses:
                print(f"{item['file']}\t{measure}\tgot {got!r}\twant {want!r}")
    print(f"{n_files:,} files, slowest {slowest[0]:.2f} s ({slowest[1]})")
    for measure, counts in sorted(right.items()):
        print(f"{measure:24} {100 * counts[True] / counts.total():6.2f} % of {counts.total():,}")
    total = sum(right.values(), Counter())
    print(f"{'all':24} {100 * total[True] / total.total():6.2f} % of {total.total():,}")
    return int(slowest[0] >= MAX_SECONDS)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read(data: bytes, name: str) -> list[Row]:
    """The entries of a feed as `brief` reads them; [] where it is no feed."""
    base = "http://127.0.0.1:8097/" + name.split("tests/")[-1] if name.startswith("feedparser") else None
    try:
        found = feed.parse(data, where=name, url=base)
    except ReadError:
        return []
    rows = []
    for one in found.entries:
        made: Document = document(one, where=name, source=found.title, language=found.language)
        fields = entry.read(made)
        rows.append({"title": fields.title or "", "link": one.url, "date": fields.published})
    return rows


def comparisons(
    item: dict[str, Any], found: list[Row], files: dict[str, bytes]
) -> Iterator[tuple[str, Any, Any]]:
    """What is compared for one file: measure, what was found, what was wanted."""
    if "expected_file" in item:
        folder = item["file"].removesuffix(item["path"]) if item["file"].endswith(item["path"]) else "gofeed/"
        expected = json.loads(files.get(item["expected_file"]) or files[folder + item["expected_file"]])
        rows = [_row(one) for one in expected.get("items") or expected.get("entries") or []]
        yield "count", len(found), len(rows)
        for got, want in zip(found, rows, strict=False):
            for name, value in want.items():
                yield name, _found(name, got), value
    elif "entries" in item.get("feedparser", {}) and not item["file"].endswith(".json"):
        yield "count (feedparser)", len(found), item["feedparser"]["entries"]
    if item["file"].startswith("feedparser") and (stated := _stated(item.get("expect", ""))):
        for number, name, value in stated:
            got = _found(name, found[number]) if number < len(found) else None
            as_text = _comparable(name, value)
            yield (
                f"{name} (feedparser)",
                got,
                value if got == value else as_text,
            )  # some titles are plain text


def _found(name: str, row: Row) -> Any:
    return row[name] if name == "title" else _comparable(name, row[name])


def _row(expected: dict[str, Any]) -> Row:
    """An entry as gofeed (parser, translator) or feed-rs writes it down."""
    title = expected.get("title")
    title = title.get("content") if isinstance(title, dict) else title
    links = expected.get("links") or []
    best = next(
        (one for one in links if isinstance(one, dict) and one.get("rel") in (None, "", "alternate")), None
    )
    link = expected.get("link") or (best or {}).get("href")
    stated = [
        expected.get(n) for n in ("publishedParsed", "pubDateParsed", "published", "updatedParsed", "updated")
    ]
    date = next((value for value in stated if value), None)
    row = {"title": title, "link": link, "date": date}
    return {name: _comparable(name, value) for name, value in row.items() if value}


def _comparable(name: str, value: Any) -> Any:
    if name == "title":
        return fragment.plain(value or "")
    if name == "link":
        return _address(value or "")
    return _moment(value)


def _address(link: str) -> str:
    parts = urlsplit(link.strip())
    return parts._replace(path=parts.path or ("/" if parts.netloc else "")).geturl()


def _moment(value: str | None) -> str | None:
    """A date as a moment in UTC, a day as its midnight, as the parsers have it."""
    stated = dates.parse(value) if value else None
    if stated is None:
        return None
    moment = datetime.fromisoformat(stated)
    return (
        (moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        .astimezone(UTC)
        .isoformat(timespec="seconds")
    )


def _stated(condition: str) -> list[tuple[int, str, Any]]:
    """The equalities about title, link and date of entries in a condition of feedparser's tests."""
    try:
        tree = ast.parse(condition, mode="eval")
    except SyntaxError:
        return []
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq):
            named = _field(node.left)
            if named and isinstance(node.comparators[0], ast.Constant | ast.Tuple):
                value = ast.literal_eval(node.comparators[0])
                if isinstance(value, tuple):
                    value = datetime.fromtimestamp(calendar.timegm(value), UTC).isoformat()
                found.append((*named, value))
    return found


def _field(node: ast.expr) -> tuple[int, str] | None:
    """(0, "link") for entries[0]['link'] or entries[0].link."""
    key = node.attr if isinstance(node, ast.Attribute) else None
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        key = str(node.slice.value)
    names = {
        "title": "title",
        "link": "link",
        "published_parsed": "date",
        "updated_parsed": "date",
        "published": "date",
    }
    inner = getattr(node, "value", None)
    if key not in names or not isinstance(inner, ast.Subscript) or ast.unparse(inner.value) != "entries":
        return None
    return int(ast.literal_eval(inner.slice)), names[key]


if __name__ == "__main__":
    sys.exit(main())
