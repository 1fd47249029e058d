"""Dialogues written as running text are parted at their turns."""

from __future__ import annotations

import brief
from brief.understand.paragraphs import paragraphs

STANDFIRST = "Nordau – Rieke Holm prüft Brücken. "
TALK = (
    "Bote: Am Montag wurde gesperrt. Warum erst jetzt? Holm: Wir prüfen seit Jahren. Neun Glieder sind gerissen. "
    "Bote: Wer zahlt das? Holm: Ich rechne mit dem Land. Bote: Und die Fähre? Holm: Die Fähre kommt im Frühjahr nach Nordau."
)


def parts(text: str) -> list[str]:
    return [text[begin:end] for begin, end in paragraphs(text)]


def test_turns_are_paragraphs() -> None:
    found = parts(STANDFIRST + TALK)
    assert found[0] == STANDFIRST.strip()
    assert found[1] == "Bote: Am Montag wurde gesperrt. Warum erst jetzt?"
    assert len(found) == 7


def test_a_paragraph_that_begins_with_a_turn() -> None:
    assert parts(f"{STANDFIRST}\n\n{TALK}") == parts(STANDFIRST + TALK)


def test_what_an_interviewer_says_in_running_text_is_never_told() -> None:
    found = brief.summarize(brief.Article.of(text=STANDFIRST + TALK, language="de"), sentences=4)
    assert found.articles[0].kind == "interview"
    assert "Am Montag wurde gesperrt" not in found.text


def test_labels_that_do_not_take_turns_part_nothing() -> None:
    text = "Tore: 1. Tore: 2. Tore: 3. Karten: Gelb. Karten: Rot. Karten: keine. Damit endete das Spiel."
    assert parts(text) == [text]


def test_quotations_behind_a_name_part_nothing() -> None:
    text = "Holm: „Gut.“ Dann fuhr sie. Petersen: „Schlecht.“ Er ging. Holm: „Nein.“ Der Rat stimmte zu. Und das war es."
    assert parts(text) == [text]
