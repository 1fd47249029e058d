"""The page's own words in another reader's language; titles of the reader's own, and article text, as they are."""

from __future__ import annotations

from digests import article, digest, story

from brief.model import Section
from brief.renderers import plain
from brief.renderers.json import payload
from brief.renderers.reader_language import in_language

RAIN = story(article("Es regnet.", title="Regen", language="de"))
MADE = payload(
    digest(
        title="",
        sections=(
            Section(key="news", title="", stories=(RAIN,)),
            Section(key="own", title="Küste", stories=(story(article("Der Fluss steigt.", title="Flut")),)),
        ),
    )
)


def test_words_dates_and_titles_of_our_own_are_in_the_language() -> None:
    text = plain.render(in_language(MADE, "en"))
    assert text.startswith("Daily digest, Tuesday, November 4, 2025\n")
    assert "\nNews\n" in text
    assert "New · one article" in text


def test_the_readers_own_titles_and_all_sentences_stay() -> None:
    text = plain.render(in_language({**MADE, "title": "Morgenlage"}, "fr"))
    assert text.startswith("Morgenlage, ")
    assert "\nKüste\n" in text
    assert "Es regnet. [1]" in text


def test_the_same_language_or_none_changes_nothing() -> None:
    assert in_language(MADE, None) == in_language(MADE, "de") == MADE
