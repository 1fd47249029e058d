"""How well sentences that can't stand alone are told, on sentences of real articles that were labelled by reading.

    BRIEF_DATA=… python benchmarks/coherence.py [--misses]

benchmarks/coherence.json has sentences of German, English and French news as [file, article, where the sentence
starts, stands alone]; the texts are in the development data. A sentence stands alone where a reader of nothing else knows
whom and what it is about: its subject is named, it opens with no word that points back, what it quotes or reports has a
speaker, and nobody unknown says "I". Labels were set before the detector's answer was looked at.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from development import data_folder, parser

from brief.condense.coherence import needs
from brief.condense.first_person import speaks_of_self
from brief.evaluate.confusion import confusions
from brief.understand.sentences import split

LABELS = Path(__file__).with_name("coherence.json")
ALONE, NOT = "stands alone", "needs more"


def main() -> int:
    """Print precision and recall by language."""
    options = parser(__doc__)
    options.add_argument("--misses", action="store_true", help="print each sentence judged otherwise")
    chosen = options.parse_args()
    folder = data_folder("summaries")
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for file, article, start, alone in json.loads(LABELS.read_text(encoding="utf-8")):
        item = _articles(folder / f"{file}.jsonl")[article]
        text, language = _sentence(item["text"], item["lang"], start), item["lang"]
        said = NOT if needs(text, language) or speaks_of_self(text, language) else ALONE
        wanted = ALONE if alone else NOT
        pairs[language].append((wanted, said))
        if said != wanted and chosen.misses:
            print(f"{language}\t{wanted}\t{text}")
    for language, of_language in [
        *pairs.items(),
        ("all", [pair for found in pairs.values() for pair in found]),
    ]:
        found = confusions(of_language)[NOT]
        print(
            f"{language:4} {len(of_language):4} sentences, precision {found.precision:.3f}, recall {found.recall:.3f}"
            f" ({found.hits} found, {found.false} falsely, {found.missed} missed)"
        )
    return 0


def _sentence(text: str, language: str, start: int) -> str:
    """The sentence in which a place of the text stands, wherever its bounds are found today."""
    return next(s.text for s in reversed(split(text, language)) if s.start <= start)


@cache
def _articles(path: Path) -> dict[str, dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return {item["id"]: item for item in map(json.loads, lines)}


if __name__ == "__main__":
    sys.exit(main())
