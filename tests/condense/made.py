"""Articles for tests: sentences as given, no splitting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.model import Article, Sentence


def article(
    *paragraphs: Sequence[str] | str,
    language: str | None = "de",
    title: str | None = None,
    kind: str | None = "report",
    id: str | None = None,
) -> Article:
    """An article of paragraphs, each a sentence or several."""
    lists = [[p] if isinstance(p, str) else list(p) for p in paragraphs]
    text = "\n\n".join(" ".join(sentences) for sentences in lists)
    made = Article.of(text=text, language=language, title=title, kind=kind, id=id)
    found: list[Sentence] = []
    position = 0
    for number, sentences in enumerate(lists):
        for sentence in sentences:
            start = text.index(sentence, position)
            position = start + len(sentence)
            found.append(
                Sentence(text=sentence, start=start, end=position, paragraph=number, article_id=made.id)
            )
    return replace(made, sentences=tuple(found))


BRIDGE = (
    [
        "Die Narvebrücke in Nordau bleibt bis Ostern für alle Fahrzeuge gesperrt.",
        "Das teilte die Stadt am Montag mit.",
    ],
    [
        "Prüfer hatten im Herbst neun gerissene Spannglieder in der Brücke gefunden.",
        "Die Sanierung der Brücke kostet nach Angaben der Stadt 4,1 Millionen Euro.",
    ],
    [
        "Der Umweg über Lauter dauert für Fahrzeuge rund zwanzig Minuten.",
        "Er führt durch drei Dörfer am Südufer.",
    ],
    ["Die Fähre soll vom kommenden Montag an Fußgänger über die Narve bringen."],
    ["Händler am Südufer rechnen wegen der Sperrung mit weniger Kunden in der Weihnachtszeit."],
    ["Der Stadtrat berät in der kommenden Woche über eine Hilfe für die Betriebe."],
)
