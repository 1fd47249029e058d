"""What holds for the brief of any text whatever, by any method."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief import registry
from brief.condense.brief import brief_article, brief_story
from brief.condense.length import Length
from brief.condense.quotations import units
from brief.languages.words import count_words, stems, words
from brief.model import Article
from brief.understand.sentences import split

LANGUAGES = st.sampled_from(["de", "en", "fr", "zh", "th", "xx", None])
PIECES = st.sampled_from([
    "Die Brücke bleibt gesperrt. ", "Er sagte das. ", "„Wir bauen. ", "Wir zahlen“, sagte sie. ", "\n\n",
    "(dpa) ", "The bridge is closed. ", "However, it rained. ", '"', "»", "大桥关闭了。", "!!! ",
    "31:28 | 15:12\n", "Wien – ", "… ",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))
LENGTHS = st.one_of(
    st.just(Length()),
    st.builds(Length, sentences=st.integers(1, 6)),
    st.builds(Length, words=st.integers(1, 60)),
    st.builds(Length, ratio=st.floats(0.01, 1)),
)
SETTINGS = settings(max_examples=120)


def understood(text: str, language: str | None) -> Article:
    made = Article.of(text=text, language=language)
    return replace(made, sentences=split(text, language, article_id=made.id))


@SETTINGS
@given(TEXTS, LANGUAGES, LENGTHS, st.sampled_from(["auto", "lead", "luhn", "random"]))
def test_a_brief_is_verbatim_ordered_within_its_length_and_never_empty(
    text: str, language: str | None, length: Length, method: str
) -> None:
    article = understood(text, language)
    brief = brief_article(article, method=method, length=length)
    assert [text[s.start : s.end] for s in brief.sentences] == [s.text for s in brief.sentences]
    assert sorted({s.start for s in brief.sentences}) == [s.start for s in brief.sentences]
    assert set(brief.sentences) <= set(article.sentences)
    assert bool(brief.sentences) == bool(article.sentences)
    assert len(brief.marks) == len(brief.sentences)
    assert brief.n_words == sum(count_words(s.text) for s in brief.sentences)
    limit = length.limit(sum(count_words(s.text) for s in article.sentences))
    assert brief.complete or len(brief.sentences) == 1 or limit.allows(len(brief.sentences), brief.n_words)


@SETTINGS
@given(TEXTS, LANGUAGES, LENGTHS)
def test_no_sentence_stands_twice_and_no_quotation_by_half(
    text: str, language: str | None, length: Length
) -> None:
    article = understood(text, language)
    brief = brief_article(article, length=length)
    spoken = [words(s.text, language) or s.text for s in brief.sentences]
    assert len(set(spoken)) == len(spoken)
    if brief.complete:
        return
    for unit in units(article.sentences):
        inside = [article.sentences[i] in brief.sentences for i in unit]
        assert len(set(inside)) == 1 or any("quotation" in marks for marks in brief.marks)


@SETTINGS
@given(TEXTS, LENGTHS)
def test_the_same_text_gives_the_same_brief(text: str, length: Length) -> None:
    article = understood(text, "de")
    assert brief_article(article, length=length) == brief_article(article, length=length)


@SETTINGS
@given(st.lists(TEXTS, min_size=2, max_size=3), LENGTHS)
def test_a_storys_brief_keeps_the_order_of_articles(texts: list[str], length: Length) -> None:
    articles = [replace(understood(text, "de"), id=str(number)) for number, text in enumerate(texts)]
    articles = [replace(a, sentences=split(a.text, "de", article_id=a.id)) for a in articles]
    keys = [(s.article_id, s.start) for s in brief_story(articles, length=length).sentences]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("method", registry.names("summarizers"))
@settings(max_examples=15)
@given(text=TEXTS, language=LANGUAGES)
def test_no_method_fails_on_any_text(method: str, text: str, language: str | None) -> None:
    article = understood(text, language)
    assert bool(brief_article(article, method=method).sentences) == bool(article.sentences)


@SETTINGS
@given(st.text(max_size=80), LANGUAGES)
def test_words_come_from_any_text(text: str, language: str | None) -> None:
    assert all(words(text, language))
    assert len(stems(text, language)) <= len(words(text, language))
    assert count_words(text) >= 0
