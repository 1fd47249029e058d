"""What grouping a day costs as the day grows: seconds and memory by the number of articles, as a table and a plot.

    BRIEF_DATA=... nice python benchmarks/growth.py 1000 3000 10000 --plot benchmarks/growth.svg

Each size runs in a process of its own, so that its peak memory is its own. The last column is the exponent between a size
and the one before: 1 is linear, 2 quadratic.

The articles are made from real ones. An event is a real text whose names, numbers and rarer words are exchanged, the
same way throughout the event, for others of the language or for new ones, so that the vocabulary grows with the day as
real ones do. Of the events 6 in 10 are told once, the others by up to 40 outlets. A report takes half of its
event's sentences, with words left out and in another order, and adds sentences of another text; one in five is a
copy of another report with small changes.
"""

from __future__ import annotations

import json
import math
import random
import re
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from development import data_folder, parser

from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.stories import cluster
from brief.model import Article

SETS = ("fundus_de", "gnad_subtitle_de", "pcc_de", "cnndm_val_en", "newts_en", "orangesum_fr", "norsumm_no")
COMMON = 0.02  # share of a language's texts that have a word which is never exchanged
NEW_WORDS = 0.3  # of exchanged words that become new ones
MAX_WORDS = 400
Texts = dict[str, list[list[str]]]


def main() -> int:
    """Print the table, draw the plot if asked."""
    options = parser(__doc__)
    options.add_argument("sizes", type=int, nargs="+", metavar="N")
    options.add_argument("--plot", type=Path, metavar="FILE.svg")
    options.add_argument("--one", action="store_true", help="measure here and print seconds, MB, stories")
    asked = options.parse_args()
    folder = data_folder("summaries")
    if asked.one:
        print(json.dumps(measure(made_day(_texts(folder), asked.sizes[0]))))
        return 0
    print("| articles | CPU s | peak MB | stories | largest | exponent |\n|---|---|---|---|---|---|")
    rows: list[tuple[int, float]] = []
    for n in sorted(asked.sizes):
        ran = subprocess.run(
            [sys.executable, __file__, str(n), "--one"], capture_output=True, text=True, check=True
        )
        seconds, megabytes, stories, largest = json.loads(ran.stdout)
        exponent = f"{_exponent(rows[-1], (n, seconds)):.2f}" if rows else ""
        rows.append((n, seconds))
        print(
            f"| {n:,} | {seconds:.1f} | {megabytes:,.0f} | {stories:,} | {largest} | {exponent} |", flush=True
        )
    if asked.plot:
        asked.plot.write_text(plot(rows), encoding="utf-8")
    return 0


def measure(day: list[Article]) -> tuple[float, float, int, int]:
    """CPU seconds, MB the process took more at its peak, stories, articles of the largest one."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    stories = cluster(day, repeats=near_duplicates(day))
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return seconds, max(peak, before) / 1024, len(stories), max(map(len, stories))


def made_day(texts: Texts, n: int) -> list[Article]:
    """n articles of one day."""
    rnd = random.Random(20251104)
    languages = [language for language, found in sorted(texts.items()) for _ in found]
    exchange = {language: _Exchange(found) for language, found in texts.items()}
    day: list[Article] = []
    while len(day) < n:
        language = rnd.choice(languages)
        event = exchange[language].event(rnd.choice(texts[language]), rnd)
        reports: list[list[str]] = []
        for _ in range(min(_reports(rnd), n - len(day))):
            copied = reports and rnd.random() < 0.2
            lines = _copy(rnd.choice(reports), rnd) if copied else _report(event, texts[language], rnd)
            reports.append(lines)
            day.append(_article(lines, language, len(day), rnd))
    return day


class _Exchange:
    """A language's words, and which of them an event exchanges for which."""

    def __init__(self, texts: list[list[str]]) -> None:
        df = Counter(word for text in texts for word in set(" ".join(text).split()))
        self._common = {word for word, count in df.items() if count >= max(3, COMMON * len(texts))}
        self._rarer = sorted(word for word in df if word not in self._common)

    def event(self, text: list[str], rnd: random.Random) -> list[str]:
        new: dict[str, str] = {}
        return [" ".join(self._word(word, new, rnd) for word in sentence.split()) for sentence in text]

    def _word(self, word: str, new: dict[str, str], rnd: random.Random) -> str:
        if word in self._common:
            return word
        if word not in new:
            other = rnd.choice(self._rarer)
            new[word] = other + rnd.choice(self._rarer)[:4] if rnd.random() < NEW_WORDS else other
        return new[word]


def _reports(rnd: random.Random) -> int:
    return 1 if rnd.random() < 0.6 else min(40, int(2 / (1 - rnd.random()) ** 0.7))


def _report(event: list[str], others: list[list[str]], rnd: random.Random) -> list[str]:
    other = rnd.choice(others)
    lines = [*rnd.sample(event, max(1, len(event) // 2)), *rnd.sample(other, max(1, len(other) // 4))]
    kept, n_words = [], 0
    for line in lines:
        words = [word for word in line.split() if rnd.random() < 0.8]
        rnd.shuffle(words)
        n_words += len(words)
        kept.append(" ".join(words) + ".")
        if n_words > MAX_WORDS:
            break
    return kept


def _copy(lines: list[str], rnd: random.Random) -> list[str]:
    return [" ".join(w for w in line.split() if rnd.random() > 0.02) for line in lines]


def _article(lines: list[str], language: str, number: int, rnd: random.Random) -> Article:
    return Article.of(
        text="\n".join(lines),
        title=" ".join(lines[0].split()[:9]),
        language=language,
        published=f"2025-11-04T{rnd.randrange(24):02d}:00:00",
        source=f"outlet {rnd.randrange(300)}",
        id=f"{number:06d}",
    )


def _texts(folder: Path) -> Texts:
    found: Texts = defaultdict(list)
    for name in SETS:
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            sentences = [s for s in re.split(r"(?<=[.!?])\s+", row.get("text") or "") if s.split()]
            if sentences:
                found[row["lang"]].append(sentences)
    return dict(found)


def _exponent(before: tuple[int, float], after: tuple[int, float]) -> float:
    return math.log(after[1] / before[1]) / math.log(after[0] / before[0])


def plot(rows: list[tuple[int, float]]) -> str:
    """Seconds by articles, both by logarithm, with a linear and a quadratic line from the first point."""
    (n0, s0), n1 = rows[0], rows[-1][0]
    highest = s0 * (n1 / n0) ** 2

    def at(n: float, seconds: float) -> str:
        x = 70 + 500 * math.log(n / n0) / math.log(n1 / n0)
        return f"{x:.0f},{330 - 290 * math.log(seconds / s0) / math.log(highest / s0):.0f}"

    def line(points: list[str], style: str) -> str:
        return f'<polyline points="{" ".join(points)}" fill="none" {style}/>'

    def label(place: str, text: str, anchor: str = "middle", dy: int = 0) -> str:
        x, y = place.split(",")
        return f'<text x="{x}" y="{int(y) + dy}" text-anchor="{anchor}">{text}</text>'

    grey = 'stroke="#999" stroke-dasharray="4 4"'
    parts = [
        line([at(n0, s0), at(n1, s0 * n1 / n0)], grey),
        label(at(n1, s0 * n1 / n0), "linear", "end", 18),
        line([at(n0, s0), at(n1, highest)], grey),
        label(at(n1, highest), "quadratic", "end", -8),
        line([at(n, seconds) for n, seconds in rows], 'stroke="#06c" stroke-width="2"'),
        *(
            f'<circle cx="{at(*row).split(",")[0]}" cy="{at(*row).split(",")[1]}" r="4" fill="#06c"/>'
            for row in rows
        ),
        *(label(at(n, seconds), f"{seconds:,.0f} s", "end", -10) for n, seconds in rows),
        *(label(f"{at(n, 1).split(',')[0]},352", f"{n:,}") for n, _ in rows),
        label("320,376", "articles of one day; seconds of CPU, one core"),
    ]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 390" font-family="sans-serif" font-size="13">\n'
        '<rect width="640" height="390" fill="#fff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


if __name__ == "__main__":
    sys.exit(main())
