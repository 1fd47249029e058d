"""Stories on development sets: BCubed F1 with one set of parameters for all.

    BRIEF_DATA=... python benchmarks/stories.py            # quality, a Markdown table
    BRIEF_DATA=... python benchmarks/stories.py --unrelated
    BRIEF_DATA=... python benchmarks/stories.py --pages
    BRIEF_DATA=... python benchmarks/stories.py --week
    BRIEF_DATA=... python benchmarks/stories.py --teasers
    BRIEF_DATA=... python benchmarks/stories.py --recipe

Each set is one batch; `og2021` is one batch a language. Against overfitting each is also scored by halves: its true
clusters are split in two, each half is grouped alone. The interval comes from drawing clusters with replacement.

`--unrelated` gives articles that were not chosen for one event one and the same day and counts how many are joined to
another: few should be, though some are on one event, and many on one topic.

`--pages` draws pages of one day out of the sets of full texts, small ones as a person's feeds give them, with up to eight
reports of an event or with one of each, and counts the stories of several articles that mix events. BASIL is all US
politics, the other two are mixed.

`--week` spreads the reports of the same sets over five days, among the unrelated articles spread over seven, as a page of a week
has them.

`--teasers` cuts the unrelated articles to their first words and counts how many are joined on pages of twelve and of four:
as they are, with a town before title and text, and with a sentence of the police and an agency besides, one or one of four.
Then the sets of full texts, cut likewise, on pages of several reports of an event: precision and recall of pairs.

`--recipe` groups the sets that have a bar by plain TF-IDF as well (tfidf.py), which the bars were set from: on other articles
of the same sets, where it reached 83 for German, 69 for French, 75 for Russian and 71 for Spanish headlines, 93, 89 and 95
for BASIL, ECB+ and CSTNews.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from development import data_folder, parser

from brief.cluster.stories import cluster
from brief.evaluate.clusters import bcubed, labels
from brief.model import Article
from brief.understand.sentences import split

BARS = {
    "basil_en": 94.5, "ecbplus_en": 89.5, "cstnews_pt": 95.5,
    "og2021 de": 84.0, "og2021 fr": 71.0, "og2021 ru": 76.0, "og2021 es": 72.0,
}  # fmt: skip
# Set, language, and how many articles of it.
UNRELATED = (
    ("gnad_subtitle_de", "de", 257), ("fundus_de", "de", 57), ("orangesum_fr", "fr", 400), ("cnndm_val_en", "en", 250),
)  # fmt: skip
N_DRAWS = 200
PAGES = ("basil_en", "cstnews_pt", "ecbplus_en")
PAGE_SIZES = (6, 12, 20, 30, 42, 60)
N_PAGES = 12  # of each size
MOST_OF_ONE = (8, 1)  # articles of one event on a page
TEASER_WORDS = (20, 30, 40, 60)
TEASER_PAGES = (12, 4)
TOWN = "Bergen"
# What all teasers of a page end with, or one of four.
FORMULAS = {
    "de": ("Das teilte die Polizei Bergen am Montag mit. (dpa)",
           "Wie die Polizei am Montag in Bergen mitteilte, laufen die Ermittlungen noch. (dpa)",
           "Die Polizei Bergen sucht nun Zeugen, wie sie am Montag mitteilte. (dpa)",
           "Das sagte ein Sprecher der Polizei Bergen am Montag der dpa."),
    "fr": ("C'est ce qu'a annoncé lundi la gendarmerie de Bergen. (AFP)",
           "Selon la gendarmerie de Bergen, une enquête a été ouverte lundi. (AFP)",
           "La gendarmerie de Bergen a lancé lundi un appel à témoins. (AFP)",
           "L'information a été confirmée lundi à l'AFP par la gendarmerie de Bergen."),
    "en": ("Bergen police said so in a statement on Monday, Reuters reported.",
           "According to Bergen police, an investigation was opened on Monday, Reuters reported.",
           "Police in Bergen appealed for witnesses on Monday. (Reuters)",
           "A spokesman for Bergen police confirmed this to Reuters on Monday."),
    "pt": ("A informação foi divulgada pela polícia de Bergen na segunda-feira. (Lusa)",),
}  # fmt: skip
# As they are, with a town, with a town and so many different formulas.
IN_COMMON = {"as they are": None, "a town": 0, "a town and a sentence": 1, "one of four sentences": 4}
Rows = list[dict[str, Any]]


def main() -> int:
    """Print the table asked for."""
    options = parser(__doc__)
    options.add_argument(
        "--unrelated", action="store_true", help="how many unrelated articles of one day are joined"
    )
    options.add_argument("--pages", action="store_true", help="small pages of one day, drawn from full texts")
    options.add_argument("--week", action="store_true", help="reports of an event on different days")
    options.add_argument("--teasers", action="store_true", help="first words of articles")
    options.add_argument(
        "--recipe", action="store_true", help="beside what plain TF-IDF with average linkage reaches"
    )
    asked = options.parse_args()
    if asked.unrelated:
        print_unrelated(data_folder("summaries"))
    elif asked.week:
        print_week(data_folder("stories"), data_folder("summaries"))
    elif asked.recipe:
        print_recipe(data_folder("stories"))
    elif asked.teasers:
        print_teasers(data_folder("stories"), data_folder("summaries"))
    elif asked.pages:
        print_pages(data_folder("stories"))
    else:
        print_quality(data_folder("stories"))
    return 0


def print_quality(folder: Path) -> None:
    """One line a set: F1, its 90 % interval, precision, recall, the halves, the bar."""
    print(
        "| set | articles | stories | F1 | 90 % | P | R | halves | bar |\n|---|---|---|---|---|---|---|---|---|"
    )
    for name, rows in _sets(folder):
        score = bcubed(_found(rows), [row["cluster"] for row in rows])
        low, high = _interval(rows, _found(rows))
        halves = " / ".join(f"{100 * _score(half):.1f}" for half in _halves(rows))
        n_stories = len({row["cluster"] for row in rows})
        print(
            f"| {name} | {len(rows)} | {n_stories} | {100 * score.f1:.1f} | {low:.1f}–{high:.1f} "
            f"| {100 * score.precision:.1f} | {100 * score.recall:.1f} | {halves} | {BARS.get(name, '')} |",
            flush=True,
        )


def print_recipe(folder: Path) -> None:
    """One line a set with a bar: F1 of the plain recipe at its usual and at its best threshold, and ours."""
    from tfidf import USUAL, scores  # needs scipy

    print(
        "| set | articles | recipe at 0.1 | at its best | ours | ours less best |\n|---|---|---|---|---|---|"
    )
    for name, rows in ((name, rows) for name, rows in _sets(folder) if name in BARS):
        of, ours = scores(rows), _score(rows)
        best = max(of, key=lambda least: of[least])
        print(
            f"| {name} | {len(rows)} | {100 * of[USUAL]:.1f} | {100 * of[best]:.1f} ({best}) | {100 * ours:.1f} "
            f"| {100 * (ours - of[best]):+.1f} |",
            flush=True,
        )


def print_unrelated(folder: Path) -> None:
    rows = [row | {"date": "2025-11-04"} for row in _unrelated(folder)]
    stories = set(_found(rows))
    print(f"{len(rows)} articles given one day: {len(rows) - len(stories)} joined to another")


def print_week(stories: Path, summaries: Path) -> None:
    """Precision and recall of the events' reports among all, and how many unrelated articles are joined."""
    rnd = random.Random(5)
    sets = dict(_sets(stories))
    events = [
        row | {"date": f"2025-11-{3 + rnd.randrange(5):02}", "cluster": name + row["cluster"]}
        for name in PAGES
        for row in sets[name]
    ]
    others = [row | {"date": f"2025-11-{3 + rnd.randrange(7):02}"} for row in _unrelated(summaries)]
    found, true = _found(events + others), [row["cluster"] for row in events + others]
    every, told = bcubed(found, true), bcubed(found[: len(events)], true[: len(events)])
    print(
        f"{len(events)} reports of events and {len(others)} others in a week: F1 {100 * every.f1:.1f}, precision "
        f"{100 * every.precision:.1f}; of the reports alone F1 {100 * told.f1:.1f}, recall {100 * told.recall:.1f}"
    )


def print_pages(folder: Path) -> None:
    """One line a set and most articles of an event: mean F1, and how many stories of several articles mix events."""
    print(
        "| set | articles of an event | pages | F1 | mixed | stories of several |\n|---|---|---|---|---|---|"
    )
    for name, rows in ((name, rows) for name, rows in _sets(folder) if name in PAGES):
        for most in MOST_OF_ONE:
            rnd = random.Random(0)
            pages = [_page(rows, size, most, rnd) for size in PAGE_SIZES for _ in range(N_PAGES)]
            told = [(page, _found(page)) for page in pages]
            f1 = sum(bcubed(found, [row["cluster"] for row in page]).f1 for page, found in told) / len(pages)
            events = [story for page, found in told for story in _events(page, found)]
            mixed = sum(len(set(story)) > 1 for story in events)
            print(
                f"| {name} | {most} | {len(pages)} | {100 * f1:.1f} | {mixed} | {len(events)} |", flush=True
            )


def print_teasers(stories: Path, summaries: Path) -> None:
    """How many unrelated teasers are joined, by what they have in common; then the pairs of sets of full texts."""
    columns = " | ".join(f"{n} words" for n in TEASER_WORDS)
    print(f"| in common | page | {columns} |\n|---|---|" + "---|" * len(TEASER_WORDS))
    for common, n_formulas in IN_COMMON.items():
        for size in TEASER_PAGES:
            pages = _unrelated_pages(summaries, size)
            found = " | ".join(str(_n_joined(pages, n, n_formulas)) for n in TEASER_WORDS)
            print(f"| {common} | {size} of {sum(map(len, pages))} | {found} |", flush=True)
    for name, rows in ((name, rows) for name, rows in _sets(stories) if name in PAGES):
        for common, n_formulas in (("as they are", None), ("a town and a sentence", 1)):
            found = " | ".join(_pairs(rows, n, n_formulas) for n in TEASER_WORDS)
            print(f"| {common} | {name} | {found} |", flush=True)


def _unrelated_pages(folder: Path, size: int) -> list[Rows]:
    of: dict[str, Rows] = defaultdict(list)
    for row in sorted(
        _unrelated(folder), key=lambda row: row.get("category") or ""
    ):  # alike topics, where known
        of[row["lang"]].append(row)
    whole = (rows[: min(300, len(rows) // 12 * 12)] for rows in of.values())
    return [rows[i : i + size] for rows in whole for i in range(0, len(rows), size)]


def _n_joined(pages: list[Rows], n_words: int, n_formulas: int | None) -> int:
    found = [_found(_teasers(page, n_words, n_formulas)) for page in pages]
    return sum(len(stories) - len(set(stories)) for stories in found)


def _pairs(rows: Rows, n_words: int, n_formulas: int | None) -> str:
    rnd, true, kept, both = random.Random(0), 0, 0, 0
    for size in [size for size in PAGE_SIZES[:4] for _ in range(N_PAGES)]:
        page = _teasers(_page(rows, size, MOST_OF_ONE[0], rnd), n_words, n_formulas)
        told = list(zip(_found(page), [row["cluster"] for row in page], strict=True))
        for (f, t), (g, u) in combinations(told, 2):
            true, kept, both = true + (t == u), kept + (f == g), both + (t == u and f == g)
    return f"P {100 * both / max(1, kept):.0f} R {100 * both / true:.0f}"


def _teasers(page: Rows, n_words: int, n_formulas: int | None) -> Rows:
    """The first words of some articles of one day, with a town and formulas unless these are None."""
    teasers = []
    for number, row in enumerate(page):
        title, text = row.get("title") or "", " ".join(row["text"].split()[:n_words]) + "…"
        if n_formulas is not None:
            title, text = title and f"{TOWN}: {title}", f"{TOWN} - {text}"
        if n_formulas:
            formulas = FORMULAS[row["lang"]]
            text += " " + formulas[number % min(n_formulas, len(formulas))]
        teasers.append(
            row | {"title": title, "text": text, "date": "2025-11-04", "outlet": None, "url": None}
        )
    return teasers


def _page(rows: Rows, size: int, most: int, rnd: random.Random) -> Rows:
    """Whole events, all of one day, until there are so many articles."""
    events = sorted({row["cluster"] for row in rows})
    rnd.shuffle(events)
    page: Rows = []
    for event in events:
        if len(page) < size:
            page += [row | {"date": "2025-11-04"} for row in rows if row["cluster"] == event][:most]
    return page


def _events(page: Rows, found: list[int]) -> list[list[str]]:
    """The true events of each story of several articles."""
    stories: dict[int, list[str]] = defaultdict(list)
    for row, story in zip(page, found, strict=True):
        stories[story].append(row["cluster"])
    return [story for story in stories.values() if len(story) > 1]


def _sets(folder: Path) -> list[tuple[str, Rows]]:
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if path.stem != "og2021_titles":
            found.append((path.stem, rows))
            continue
        tags = sorted({row["lang"] for row in rows})
        found += [(f"og2021 {tag}", [row for row in rows if row["lang"] == tag]) for tag in tags]
    return found


def _unrelated(folder: Path) -> Rows:
    """Articles that were not chosen for one event, each its own."""
    return [
        row | {"lang": language, "cluster": f"{name} {row['id']}"}
        for name, language, n in UNRELATED
        for row in map(json.loads, (folder / f"{name}.jsonl").read_text("utf-8").splitlines()[:n])
    ]


def _found(rows: Rows) -> list[int]:
    return labels(cluster([_article(row) for row in rows]))


def _score(rows: Rows) -> float:
    return bcubed(_found(rows), [row["cluster"] for row in rows]).f1


def _article(row: dict[str, Any]) -> Article:
    text = row.get("text") or ""
    article = Article.of(
        text=text,
        title=row.get("title") or None,
        language=row["lang"],
        published=row.get("date") or None,
        source=row.get("outlet"),
        url=row.get("url"),
        id=row["id"],
    )
    return replace(article, sentences=split(text, row["lang"]))


def _halves(rows: Rows) -> tuple[Rows, Rows]:
    names = sorted({row["cluster"] for row in rows})
    random.Random(1).shuffle(names)
    first = set(names[: len(names) // 2])
    return [r for r in rows if r["cluster"] in first], [r for r in rows if r["cluster"] not in first]


def _interval(rows: Rows, found: list[int]) -> tuple[float, float]:
    """5th and 95th percentile of F1 over true clusters drawn with replacement, the grouping left as it is."""
    true = [row["cluster"] for row in rows]
    found_sizes, true_sizes, common = Counter(found), Counter(true), Counter(zip(found, true, strict=True))
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])  # precision, recall, items
    for f, t in zip(found, true, strict=True):
        for k, value in enumerate((common[f, t] / found_sizes[f], common[f, t] / true_sizes[t], 1.0)):
            sums[t][k] += value
    names, rnd, scores = sorted(sums), random.Random(1), []
    for _ in range(N_DRAWS):
        precision, recall, n = (
            sum(v) for v in zip(*(sums[c] for c in rnd.choices(names, k=len(names))), strict=True)
        )
        scores.append(200 * precision * recall / (precision + recall) / n)
    return sorted(scores)[N_DRAWS // 20], sorted(scores)[-N_DRAWS // 20]


if __name__ == "__main__":
    sys.exit(main())
