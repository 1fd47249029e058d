"""Sentences: where they end, and that nothing is lost."""

from __future__ import annotations

import pytest

from brief.understand.sentences import split


def texts(text: str, language: str | None = "de") -> list[str]:
    return [sentence.text for sentence in split(text, language)]


def test_offsets_are_true() -> None:
    text = "\n\nErster Satz. Zweiter Satz!\n\nEin Absatz.  \n"
    sentences = split(text, "de")
    assert [text[s.start : s.end] for s in sentences] == [s.text for s in sentences]
    assert [s.paragraph for s in sentences] == [0, 0, 1]


def test_header_is_not_part_of_a_sentence() -> None:
    text = "date 2025-11-04 Der Text beginnt. Er endet."
    sentences = split(text, "de", start=16, article_id="x")
    assert sentences[0].text == "Der Text beginnt."
    assert (sentences[0].start, sentences[0].article_id) == (16, "x")


def test_empty_text_has_no_sentences() -> None:
    assert split("", "de") == split(" \n\n\t", None) == ()


def test_malformed_language_raises() -> None:
    with pytest.raises(ValueError, match="not a language tag"):
        split("Text.", "not a tag!")


def test_built_sentences_are_frozen() -> None:
    sentence = split("Ein Satz.", "de")[0]
    with pytest.raises(AttributeError):
        sentence.text = "anders"  # type: ignore[misc]
