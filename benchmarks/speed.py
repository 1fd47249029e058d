"""How many articles a second each method condenses, as ratios measured in one run.

    BRIEF_DATA=... python benchmarks/speed.py [--rounds 5] [--set gnad_subtitle_de]

Methods take turns article by article, so that a busy machine slows all of them alike; the best of the rounds
counts. Sentences are split beforehand, and nothing but stems is kept between rounds. Prints a Markdown table:
articles a second, scaled to 400 words each, and `auto` as a multiple of the method.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from brief import registry
from brief.condense.brief import brief_article
from brief.evaluate.summaries import load
from brief.model import Article
from brief.understand.sentences import split

WORDS = 400  # the article that figures are scaled to
SLOW_SHARE = 5  # sumy's methods see every fifth article: they take a hundred times as long


def seconds(work: Callable[[Article], object], article: Article) -> float:
    """CPU seconds for one article."""
    start = process_time()
    work(article)
    return process_time() - start


def with_splitting(article: Article) -> None:
    """What `auto` needs from bare text."""
    split(article.text, article.language)
    brief_article(article)


def measure(articles: Sequence[Article], rounds: int) -> dict[str, float]:
    """Articles of 400 words a second by method."""
    works: dict[str, Callable[[Article], object]] = {
        name: (lambda article, name=name: brief_article(article, method=name))
        for name in registry.names("summarizers")
    }
    works["auto, with splitting"] = with_splitting
    best: dict[str, float] = {}
    for _ in range(rounds + 1):  # the first fills the caches of stems
        spent = dict.fromkeys(works, 0.0)
        n_words = dict.fromkeys(works, 0)
        for number, article in enumerate(articles):
            for name, work in works.items():
                if name.startswith(("auto", "lead")) or number % SLOW_SHARE == 0:
                    spent[name] += seconds(work, article)
                    n_words[name] += len(article.text.split())
        for name in works:
            best[name] = max(best.get(name, 0.0), n_words[name] / WORDS / spent[name])
    return best


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--set", default="gnad_subtitle_de")
    parser.add_argument("--limit", type=int, default=100)
    options = parser.parse_args(arguments)
    root = os.environ.get("BRIEF_DATA")
    if not root:
        print("BRIEF_DATA: not set (want the folder of development data). Fix: export it", file=sys.stderr)
        return 2
    samples = load(Path(root) / "summaries" / f"{options.set}.jsonl", limit=options.limit)
    best = measure([sample.article for sample in samples], options.rounds)
    print("| method | articles/s | auto is so many times as fast |\n|---|---|---|")
    for name, rate in sorted(best.items(), key=lambda pair: -pair[1]):
        print(f"| {name} | {rate:,.0f} | {best['auto'] / rate:.1f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
