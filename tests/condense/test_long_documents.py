"""A document of 5,000 sentences: no method takes long, or 500 MB."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable

import pytest
from made import article

from brief.condense import text as module
from brief.condense.brief import brief_article
from brief.condense.length import Length

SCRIPT = """
import random
from itertools import accumulate
from time import process_time
from brief import registry
from brief.condense.brief import brief_article
from brief.condense.length import Length
from brief.model import Article
from brief.understand.article import complete

draw = random.Random(1)
frequencies = list(accumulate(1 / (rank + 2) for rank in range(30000)))
words = [f"wort{rank}" for rank in range(30000)]
sentences = [
    " ".join(draw.choices(words, cum_weights=frequencies, k=draw.randrange(8, 30))).capitalize() + "."
    for _ in range(5000)
]
paragraphs = [" ".join(sentences[i : i + 4]) for i in range(0, 5000, 4)]
article = complete(Article.of(text="\\n\\n".join(paragraphs), language="de"))
for method in registry.names("summarizers"):
    start = process_time()
    brief_article(article, method=method, length=Length(ratio=0.2))
    assert process_time() - start < 10, (method, process_time() - start)  # the slowest takes 0.8 s alone
assert len(article.sentences) == 5000
# Not getrusage, which begins with what the process that started this one had.
(peak,) = (line for line in open("/proc/self/status") if line.startswith("VmHWM"))
megabytes = int(peak.split()[1]) / 1024
assert megabytes < 500, megabytes
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told elsewhere")
def test_any_method_condenses_5000_sentences_in_seconds_and_500_mb() -> None:
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_whether_a_sentence_names_a_noun_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits is asked again after each sentence that is taken, in a long brief thousands of times."""
    asked = Counter[tuple[tuple[str, ...], str]]()
    names = module.names

    def counted(known: Iterable[str], noun: str) -> bool:
        asked[tuple(known), noun] += 1
        return names(known, noun)

    monkeypatch.setattr(module, "names", counted)
    told = (f"Anna Holm{i} kaufte Acker{i}, Wiese{i} und Scheune{i} bei Ort{i}." for i in range(60))
    back = (f"Der Minister lobte Brücke{i}, Fähre{i} und Bahnhof{i} von Stadt{i}." for i in range(60))
    piece = article(*(sentence for pair in zip(told, back, strict=True) for sentence in pair))
    assert len(brief_article(piece, length=Length(ratio=0.3)).sentences) > 20
    assert set(asked.values()) == {1}
