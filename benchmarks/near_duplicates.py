"""Near duplicates on real German texts, edited in controlled ways: recall by kind of edit, and false pairs.

    BRIEF_DATA=... python benchmarks/near_duplicates.py

Each text gets one edited copy a kind. A copy counts as found when it and its original are put under one text; two
different originals put together are a false pair. Prints a Markdown table; exits 1 below the bars.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

from development import data_folder, parser

from brief.cluster.near_duplicates import near_duplicates
from brief.model import Article

MIN_TEXT_WORDS = 40
Edit = Callable[[list[str], list[str], random.Random], list[str]]


def agency_copy(own: list[str], other: list[str], rnd: random.Random) -> list[str]:
    """Small edits of a desk: a dateline, a sentence less, one word in forty changed."""
    kept = ["Berlin (dpa) -", *own[: max(2, len(own) - 1)]]
    return [_changed(sentence, 1 / 40, rnd) for sentence in kept]


def cut_and_swapped(own: list[str], other: list[str], rnd: random.Random) -> list[str]:
    """A third of the sentences dropped, one word in twelve of the rest swapped with its neighbour."""
    kept = sorted(rnd.sample(range(len(own)), max(1, round(len(own) * 2 / 3))))
    return [_swapped(own[i], 1 / 12, rnd) for i in kept]


def half_foreign(own: list[str], other: list[str], rnd: random.Random) -> list[str]:
    """The first half of the text, and as many words of another text."""
    half = _words_of(own, 0.5)
    return [*half, *_first_words(other, sum(len(s.split()) for s in half))]


def half_of_sentences(own: list[str], other: list[str], rnd: random.Random) -> list[str]:
    """Half of the sentences, whichever, and half as many words as the text has of another one."""
    kept = [own[i] for i in sorted(rnd.sample(range(len(own)), max(1, len(own) // 2)))]
    return [*kept, *_first_words(other, sum(len(s.split()) for s in own) // 2)]


EDITS: dict[str, tuple[Edit, float]] = {
    "agency copy, small edits": (agency_copy, 0.99),
    "a third dropped, words swapped": (cut_and_swapped, 0.98),
    "half foreign text": (half_foreign, 0.95),
    "half of the sentences, and foreign text": (half_of_sentences, 0.95),
}


def main() -> int:
    """Print the table; 0 where all bars are met."""
    parser(__doc__).parse_args()
    texts = _texts(data_folder("summaries"))
    foreign = texts[len(texts) // 2 :]  # what is mixed in comes from texts that are not in the batch
    texts = texts[: len(texts) // 2]
    print(f"{len(texts)} texts\n\n| edit | recall | bar | false pairs |\n|---|---|---|---|")
    met = True
    for name, (edit, bar) in EDITS.items():
        recall, false_pairs = measure(texts, foreign, edit)
        met = met and recall >= bar and not false_pairs
        print(f"| {name} | {recall:.3f} | {bar} | {false_pairs} |")
    return 0 if met else 1


def measure(texts: list[list[str]], foreign: list[list[str]], edit: Edit) -> tuple[float, int]:
    """Recall over edited copies, and how many originals are taken for another one's copy."""
    rnd = random.Random(20251104)
    copies = [edit(own, foreign[i % len(foreign)], rnd) for i, own in enumerate(texts)]
    articles = [_article(sentences, i) for i, sentences in enumerate([*texts, *copies])]
    group = [i if repeated is None else repeated for i, repeated in enumerate(near_duplicates(articles))]
    n = len(texts)
    found = sum(group[i] == group[n + i] for i in range(n))
    by_group: dict[int, set[int]] = {}
    for i, g in enumerate(group):
        by_group.setdefault(g, set()).add(i % n)
    return found / n, sum(len(members) - 1 for members in by_group.values())


def _texts(folder: Path) -> list[list[str]]:
    found: list[list[str]] = []
    seen: set[tuple[str, ...]] = set()
    for name in ("fundus_de.jsonl", "gnad_subtitle_de.jsonl", "fundus_de_nosummary.jsonl"):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            text = " ".join(json.loads(line)["text"].split())
            words = text.split()
            # the sets repeat a few texts in part: those that share twelve words in a row are no different articles
            runs = {tuple(words[i : i + 12]) for i in range(len(words) - 11)}
            if len(words) >= MIN_TEXT_WORDS and not runs & seen:
                seen |= runs
                found.append(re.split(r"(?<=[.!?]) +(?=[A-ZÄÖÜ„])", text))
    return found


def _article(sentences: list[str], number: int) -> Article:
    return Article.of(text=" ".join(sentences), language="de", published="2025-11-04", id=f"{number:06d}")


def _changed(sentence: str, share: float, rnd: random.Random) -> str:
    return " ".join("jedoch" if rnd.random() < share else word for word in sentence.split())


def _swapped(sentence: str, share: float, rnd: random.Random) -> str:
    found = sentence.split()
    for i in range(len(found) - 1):
        if rnd.random() < share:
            found[i], found[i + 1] = found[i + 1], found[i]
    return " ".join(found)


def _words_of(sentences: list[str], share: float) -> list[str]:
    return _first_words(sentences, round(share * sum(len(s.split()) for s in sentences)))


def _first_words(sentences: list[str], n_words: int) -> list[str]:
    return [" ".join(" ".join(sentences).split()[:n_words])]


if __name__ == "__main__":
    sys.exit(main())
