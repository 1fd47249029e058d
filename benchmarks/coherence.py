"""How well sentences that can't stand alone are told, on sentences of real articles that were labelled by reading.

    BRIEF_DATA=… python benchmarks/coherence.py [--misses]

benchmarks/coherence.json has sentences of news in nine languages as [file, article, where the sentence starts, label]; the
texts are in the development data. The label is "alone" where a reader of nothing else knows whom and what the sentence is
about, and else the first of these that holds:

    opener     its first words or first clause point back: a pronoun, a demonstrative, a connective, "Dem Bericht zufolge"
    reported   somebody's words, without whose
    quotation  a quotation, whole or half, whose speaker isn't told
    answer     it answers a question that isn't there, begins or goes on with a row, or is no whole sentence
    self       somebody unknown says "I" or "we"
    noun       its subject, or what it is about, is a noun that names nobody
    inside     a pronoun or a noun further inside means what isn't there

Labels were set before the detector's answer was looked at. Recall is given by label too; precision can't be, since what
is told falsely has none.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from development import data_folder, parser

from brief.condense.coherence import needs
from brief.condense.first_person import speaks_of_self
from brief.evaluate.confusion import confusions
from brief.languages import normalise
from brief.understand.dateline import after_dateline, without_datelines
from brief.understand.language import detect
from brief.understand.sentences import split

LABELS = Path(__file__).with_name("coherence.json")
ALONE, NOT = "alone", "needs more"


def main() -> int:
    """Print precision and recall by language."""
    options = parser(__doc__)
    options.add_argument("--misses", action="store_true", help="print each sentence judged otherwise")
    chosen = options.parse_args()
    folder = data_folder("summaries")
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for file, article, start, label in json.loads(LABELS.read_text(encoding="utf-8")):
        item = _articles(folder / f"{file}.jsonl")[article]
        language = normalise(item.get("lang") or detect(item["text"]))
        text = _sentence(item["text"], language, start)
        said = NOT if needs(text, language) or speaks_of_self(text, language) else ALONE
        pairs[language].append((label, said))
        if (said == ALONE) != (label == ALONE) and chosen.misses:
            print(f"{language}\t{label}\t{text}")
    for language, of_language in [
        *pairs.items(),
        ("all", [pair for found in pairs.values() for pair in found]),
    ]:
        found = confusions((ALONE if label == ALONE else NOT, said) for label, said in of_language)[NOT]
        print(
            f"{language:4} {len(of_language):4} sentences, precision {found.precision:.3f}, recall {found.recall:.3f}"
            f" ({found.hits} found, {found.false} falsely, {found.missed} missed)"
        )
        print("    ", _by_label(of_language))
    return 0


def _by_label(pairs: Sequence[tuple[str, str]]) -> str:
    """Recall of each label, the most frequent first."""
    wanted = Counter(label for label, _ in pairs if label != ALONE)
    found = Counter(label for label, said in pairs if label != ALONE and said == NOT)
    return ", ".join(f"{label} {found[label] / n:.3f} of {n}" for label, n in wanted.most_common())


def _sentence(text: str, language: str, start: int) -> str:
    """The sentence in which a place of the text stands, wherever its bounds are found today, without a dateline."""
    found = split(text, language, start=after_dateline(text, 0))
    return next(s.text for s in without_datelines(text, found) if s.end > start)


@cache
def _articles(path: Path) -> dict[str, dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return {item.get("id") or item["file"]: item for item in map(json.loads, lines)}


if __name__ == "__main__":
    sys.exit(main())
