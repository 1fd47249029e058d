"""Whether the figures that are set against each other do disagree, on stories that were labelled by reading.

    BRIEF_DATA=… python benchmarks/differences.py [--shown]

Each story of the three sets of full texts and of the Vietnamese one is taken whole, as brief itself groups its set, and as
every two of its articles, as a day with fewer outlets has it. benchmarks/differences.json has pairs as [set, article, where its
sentence starts, other article, where that sentence starts, label]; the texts are in the development data. "right" is a pair
whose sentences speak of one quantity of one thing and give two values; a later count may replace an earlier one. "wrong" is
any other pair that some version has told.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from development import data_folder, parser

from brief.cluster.differences import Value, differences
from brief.cluster.stories import cluster
from brief.model import Article
from brief.understand.article import complete

LABELS = Path(__file__).with_name("differences.json")
SETS = ("basil_en", "cstnews_pt", "ecbplus_en")
VIETNAMESE = "vimds200_vi"
Place = tuple[str, int]  # article, where its sentence starts
Stories = dict[str, list[Article]]


def main() -> int:
    """Print how many of the pairs told are right, by set."""
    options = parser(__doc__)
    options.add_argument("--shown", action="store_true", help="print each pair told")
    asked = options.parse_args()
    labels: dict[str, dict[frozenset[Place], str]] = defaultdict(dict)
    for name, a, i, b, j, label in json.loads(LABELS.read_text(encoding="utf-8")):
        labels[name][frozenset({(a, i), (b, j)})] = label
    sets = {name: _stories(name) for name in SETS} | {VIETNAMESE: _vietnamese()}
    for name, stories in sets.items():
        told = {places: (_label(places, labels[name]), words) for places, words in _told(stories).items()}
        n = Counter(label for label, _ in told.values())
        missed = sum(
            label == "right" and not any(pair <= places for places in told)
            for pair, label in labels[name].items()
        )
        print(
            f"{name:12} {len(stories):3} stories: {n['right']} right, {n['wrong']} wrong, {n['not read']} not read; "
            f"{missed} that disagree are not told"
        )
        for places, (label, words) in told.items() if asked.shown else ():
            print(f"    {label}: {words} {sorted(places)}")
    return 0


def _told(stories: Stories) -> dict[frozenset[Place], str]:
    """Where the figures set against each other stand, with their words; of what a story and two of its articles have,
    what the story has."""
    grouped = list(stories.values())
    every = [article for story in grouped for article in story]
    grouped += [[every[i] for i in members] for members in cluster(every)]
    pairs = [list(pair) for story in grouped for pair in combinations(story, 2)]
    found: dict[frozenset[Place], str] = {}
    for story in grouped + pairs:
        for values in differences(story):
            places = frozenset(_place(story, value) for value in values)
            if not any(places <= known for known in found):
                found[places] = " / ".join(dict.fromkeys(_words(story, value) for value in values))
    return found


def _label(places: frozenset[Place], labels: dict[frozenset[Place], str]) -> str:
    """The label of what is told: the worst of its pairs'."""
    read = {labels.get(frozenset(pair)) for pair in combinations(places, 2)}
    return next((label for label in ("wrong", "right") if label in read), "not read")


def _words(story: Sequence[Article], value: Value) -> str:
    index, start, end = value
    return story[index].text[start:end]


def _place(story: Sequence[Article], value: Value) -> Place:
    article = story[value[0]]
    return article.id, max(s.start for s in article.sentences if s.start <= value[1])


def _stories(name: str) -> Stories:
    found: Stories = defaultdict(list)
    for line in (data_folder("stories") / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found[row["cluster"]].append(_article(row["id"], row["text"], row["title"], row["lang"], row["date"]))
    return found


def _vietnamese() -> Stories:
    lines = (data_folder("summaries") / f"{VIETNAMESE}.jsonl").read_text(encoding="utf-8").splitlines()
    return {
        row["id"]: [
            _article(f"{row['id']}/{i}", d["text"], d["title"], "vi", None)
            for i, d in enumerate(row["documents"])
        ]
        for row in map(json.loads, lines)
    }


def _article(name: str, text: str, title: str, language: str, published: str | None) -> Article:
    return complete(
        Article.of(text=text, title=title or None, language=language, published=published, id=name)
    )


if __name__ == "__main__":
    sys.exit(main())
