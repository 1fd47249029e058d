"""How well languages are told: gold sentences of 31 languages, whole and five words out of each.

    BRIEF_DATA=… python benchmarks/languages.py

Prints the share that is right among those answered, the share abstained, and what was taken for what.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

from development import data_folder, parser

from brief.understand.language import detect

PER_LANGUAGE = 400
UNSPACED = {"zh", "ja", "th"}  # ten characters stand for five words


def main() -> int:
    parser(__doc__).parse_args()
    gold = [
        (path.stem, s) for path in sorted(data_folder("sentences").glob("*.jsonl")) for s in _sample(path)
    ]
    detect("Warm werden.")
    for name, cases in (("sentence", gold), ("five words", [(tag, _five(tag, s)) for tag, s in gold])):
        started = time.process_time()
        found = [(tag, detect(text)) for tag, text in cases]
        took_ms = (time.process_time() - started) * 1000 / len(cases)
        answered = [(tag, got) for tag, got in found if got != "und"]
        right = sum(tag == got for tag, got in answered)
        abstained = 1 - len(answered) / len(found)
        print(
            f"{name:10} {right / len(answered):.2%} right, {abstained:.1%} abstained, {took_ms:.2f} ms each"
        )
        wrong = Counter(f"{tag}→{got}" for tag, got in answered if tag != got)
        print("          ", ", ".join(f"{pair} {n}" for pair, n in wrong.most_common(12)))
    return 0


def _sample(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    sentences = [s for line in lines for s in json.loads(line)["sentences"]]
    long = [s for s in sentences if len(s.split()) >= 6 or (path.stem in UNSPACED and len(s) >= 15)]
    return random.Random(1).sample(long, min(PER_LANGUAGE, len(long)))


def _five(tag: str, sentence: str) -> str:
    words = sentence.split()
    if tag in UNSPACED:
        return sentence[:10]
    start = random.Random(sentence).randrange(len(words) - 4)
    return " ".join(words[start : start + 5])


if __name__ == "__main__":
    sys.exit(main())
