"""Markdown, ready for email: the documented example, its last line, its portable subset."""

from __future__ import annotations

import re

import pytest
from digests import article, digest, morning, story

from brief.errors import RenderError
from brief.model import Difference, Section
from brief.renderers.json import payload
from brief.renderers.markdown import render

PAGE = """\
# Morgenlage, Dienstag, 4. November 2025
4 Artikel, 3 Quellen · 4 Minuten

**Auf einen Blick**

1. Weserbrücke bleibt gesperrt
2. 3\\. Oktober 1990 war ein Mittwoch.

## Region

### 1. Weserbrücke bleibt gesperrt
**Neu seit gestern:** Die Sanierung kostet 4,1 Millionen Euro. [1]

Die Brücke ist für Autos gesperrt. [1]

*Angaben weichen ab:* „4,1 Millionen Euro“ (3.11.) [1], „rund 5 Millionen“ (4.11.) [2]

*Aktualisiert, seit 2. November · 2 Medien, 2 eigene Texte (dpa: 2)* ·\
 [1] [Nordauer Bote](https://bote.example/1), 3.11., 18:04 · [2] Lauterpost

### 2. 3\\. Oktober 1990 war ein Mittwoch. [3]
Es regnete. [3]

*Neu · ein Artikel, Quelle unbekannt* · [3] b_c.txt

## Außerdem

- [Nordau schlägt Lauter 31:28](https://r.example/8) · Radio Nord

---

Alle Sätze wörtlich aus den Quellen.

brief/digest@1 · 2025-11-04
"""


def test_a_page_reads_like_this() -> None:
    bridge = article(
        "Die Sanierung kostet 4,1 Millionen Euro.",
        "Die Brücke ist für Autos gesperrt.",
        title="Weserbrücke bleibt gesperrt",
        source="Nordauer Bote",
        url="https://bote.example/1",
        published="2025-11-03T18:04:00+01:00",
        language="de",
    )
    other = article(
        "Rund 5 Millionen.", title="Teuer", source="Lauterpost", published="2025-11-04", language="de"
    )
    untitled = article(
        "3. Oktober 1990 war ein Mittwoch.", "Es regnete.", path="a/b_c.txt", published="2025-11-04"
    )
    handball = article(
        "Sieg.", title="Nordau schlägt Lauter 31:28", source="Radio Nord", url="https://r.example/8"
    )
    updated = story(
        bridge,
        other,
        sentences=bridge.sentences,
        new_sentences=bridge.sentences[:1],
        status="updated",
        since="2025-11-02",
        differs=(Difference(values=((bridge.id, "4,1 Millionen Euro"), (other.id, "rund 5 Millionen"))),),
        agencies=(("dpa", 2),),
    )
    made = digest(
        sections=(
            Section(key="own", title="Region", stories=(updated, story(untitled))),
            Section(key="news", title="", stories=(story(handball, depth="listed"),)),
        )
    )
    assert render(payload(made)) == PAGE


def test_the_last_line_is_the_marker_alone() -> None:
    for made in (morning(), digest()):
        assert render(payload(made)).endswith("\n\nbrief/digest@1 · 2025-11-04\n")


def test_only_the_portable_subset_is_used() -> None:
    written = render(payload(morning()))
    assert not re.search(r"^[ \t]+\S", written, re.MULTILINE)  # nothing indented
    assert not re.search(r"^[*+] |^[=-]{4,}$|^\||<|[ \t]$", written, re.MULTILINE)
    for item in re.finditer(r"\n\n?(?=(?:- |\d+\. ))", written):
        before = written[: item.start()].rsplit("\n", 1)[-1]
        assert item[0] == "\n\n" or re.match(r"- |\d+\. ", before), before


def test_a_quiet_day() -> None:
    assert render(payload(digest())) == (
        "# Morgenlage, Dienstag, 4. November 2025\n\nFür diesen Tag liegt nichts vor.\n\nbrief/digest@1 · 2025-11-04\n"
    )


def test_what_is_no_digest_is_a_named_error() -> None:
    with pytest.raises(RenderError, match="Fix:"):
        render({"schema": "x"})


def test_a_markdown_files_marks_are_read_and_stand_in_the_json_alone() -> None:
    said = article("Der *Melder* kommt **ohne Anmeldung** aus.", title="Melder", path="seeds/melder.md")
    made = payload(digest(story(said)))
    assert "Der Melder kommt ohne Anmeldung aus. [1]" in render(made)
    assert made["sections"][0]["stories"][0]["brief"][0]["text"] == said.text
    other = article("Der *Melder* kommt.", title="Melder", path="seeds/melder.txt")
    assert r"Der \*Melder\* kommt." in render(payload(digest(story(other))))
