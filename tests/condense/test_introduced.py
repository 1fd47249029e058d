"""Names of which the reader has had no more than one."""

from __future__ import annotations

from dataclasses import replace

from made import article

from brief.condense.brief import brief_article
from brief.condense.introduced import with_introductions
from brief.condense.length import Length

FIRST = "Amtsleiterin Rita Winkler hat die Brücke in Nordau am Montag für alle gesperrt."
LATER = "Die Prüfung dauere bis Ostern, meinte Winkler."


def test_a_sentence_with_one_name_is_told_with_how_the_article_introduced_it() -> None:
    piece = article(FIRST, LATER)
    brief = brief_article(piece, length=Length(sentences=2))
    alone = replace(brief, sentences=piece.sentences[1:], marks=((),))
    assert with_introductions(alone, headline="Brücke zu").marks == (("speaker=Amtsleiterin Rita Winkler",),)
    assert with_introductions(alone, headline="Winkler sperrt Brücke").marks == ((),)
    assert with_introductions(brief, headline="Brücke zu").marks == ((), ())


def test_a_speaker_who_is_told_already_stays() -> None:
    piece = article(FIRST, LATER)
    brief = replace(brief_article(piece), sentences=piece.sentences[1:], marks=(("speaker",),))
    assert with_introductions(brief, headline="Brücke zu").marks == (("speaker",),)
