"""A dateline is no part of the first sentence; what only looks like one is."""

from __future__ import annotations

import pytest

from brief.model import Article
from brief.understand.article import complete
from brief.understand.dateline import after_dateline


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("Lauter (nna) – ", "Im Kreis Lauter ist die Geflügelpest ausgebrochen."),
        ("Berlin/Hamburg (dpa/lno) - ", "Der Sturm hat Bäume entwurzelt."),
        ("Wien – ", "Die Gewerkschaft sieht Handlungsbedarf."),
        ("NEW YORK (AP) — ", "Stocks fell on Monday."),
        ("(CNN)", "French striker Bafetimbi Gomis collapsed."),
        ("(The Hollywood Reporter)", "The skies over Gotham might become brighter."),
        ("Santa Clara – ", "„Irgendwann“, sagt er, werde es so weit sein."),
        ("Madrid, 4 nov (EFE).- ", "El Gobierno aprobó la ley."),
        ("Nordau, 4. November (nna) – ", "54 Jahre nach der letzten Überfahrt fährt die Fähre."),
        ("МОСКВА (ТАСС) — ", "В понедельник утром возобновилось движение."),
        ("Paris (AFP) - ", "À Paris, la Seine monte."),
    ],
)
def test_dateline_is_passed_over(dateline: str, rest: str) -> None:
    text = f"Title: x\n\n{dateline}{rest}"
    assert text[after_dateline(text, 10) :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt – so der Bürgermeister – wächst.",
        "Der Umbau kostet 4 Millionen Euro (Stand: Montag) und dauert ein Jahr.",
        "Anna Berg (34) ist neue Trainerin.",
        "Ein Mann (52) wurde verletzt.",
        "Berlin wächst – und baut.",
        "The Liberal Democrats (LibDems) won.",
        "3. Oktober 1990 – Der Tag der Einheit.",
        "wien – das ist klein geschrieben",
        "",
    ],
)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert after_dateline(text, 0) == 0


def test_first_sentence_begins_after_the_dateline_and_keeps_its_offsets() -> None:
    article = complete(
        Article.of(
            text="Lauter (nna) – Rund 40 Schafe sind entlaufen. Niemand wurde verletzt.", language="de"
        )
    )
    first = article.sentences[0]
    assert first.text == "Rund 40 Schafe sind entlaufen."
    assert article.text[first.start : first.end] == first.text
