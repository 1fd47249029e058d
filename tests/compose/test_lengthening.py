"""Minutes that are left → longer briefs, over whole digests."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief import Article, Digest, digest, render
from brief.compose.for_reader import within_minutes
from brief.languages.words import count_words
from brief.model import WORDS_A_MINUTE, stories_in
from brief.renderers.json import payload

SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo zu schra blo gne kli tro".split()


def article(number: int, n_sentences: int = 30, *, source: str = "Bote", seed: int | None = None) -> Article:
    """A text in words of its own, which shares nothing with those of other numbers."""
    random = Random(number if seed is None else seed)
    words = ["".join(random.choices(SYLLABLES, k=3)) for _ in range(200)]
    told = [
        f"{' '.join(random.choices(words, k=random.randint(8, 18))).capitalize()}."
        for _ in range(n_sentences)
    ]
    title = " ".join(words[:5]).title()
    return Article.of(
        text="\n\n".join(told),
        title=title,
        source=source,
        language="de",
        published="2025-11-04",
        id=f"{number:03}",
    )


def made(n_articles: int, minutes: int | None, n_sentences: int = 30) -> Digest:
    return digest([article(n, n_sentences) for n in range(n_articles)], minutes=minutes)


def shape(page: Digest) -> Sequence[object]:
    return [(story.id, story.depth, story.brief.sentences, story.brief.marks) for story in page.stories]


@given(st.integers(1, 12), st.integers(1, 9), st.integers(1, 25))
@settings(max_examples=15, deadline=None)
def test_page_is_never_over_the_minutes(n_articles: int, minutes: int, n_sentences: int) -> None:
    page = made(n_articles, minutes, n_sentences)
    assert page.n_words <= minutes * WORDS_A_MINUTE


@pytest.mark.parametrize("n_articles", [1, 7, 20])
def test_more_minutes_never_show_less(n_articles: int) -> None:
    pages = [made(n_articles, minutes) for minutes in (1, 2, 3, 5)]
    full = [sum(story.depth == "full" for story in page.stories) for page in pages]
    assert full == sorted(full)
    assert [page.n_words for page in pages] == sorted(page.n_words for page in pages)


@pytest.mark.parametrize(("n_articles", "minutes"), [(2, 1), (6, 2), (10, 4), (20, 4)])
def test_time_is_used_where_the_articles_have_the_material(n_articles: int, minutes: int) -> None:
    assert made(n_articles, minutes).n_words >= 0.95 * minutes * WORDS_A_MINUTE


def test_reader_with_fewer_minutes_is_told_as_many_stories() -> None:
    fewer = within_minutes(payload(made(3, 2)), 1)
    assert 0.7 * WORDS_A_MINUTE <= fewer["words"] <= WORDS_A_MINUTE
    assert [story["depth"] for story in stories_in(fewer["sections"])] == ["full"] * 3


def test_order_of_inputs_changes_nothing() -> None:
    articles = [article(n) for n in range(6)]
    assert shape(digest(articles, minutes=3)) == shape(digest(articles[::-1], minutes=3))


def test_brief_stays_a_part_of_its_article() -> None:
    for story in made(3, 60).stories:
        n_words = sum(count_words(sentence.text) for sentence in story.articles[0].sentences)
        assert 0.3 * n_words < story.brief.n_words <= n_words / 3


def test_story_of_more_articles_grows_longer() -> None:
    event = [article(50 + n, source=f"Zeitung {n}", seed=0) for n in range(3)]
    apart = [f"{text.text}\n\n{article(60 + n).text}" for n, text in enumerate(event)]
    told = [Article.of(text=text, title=event[0].title, source=one.source, language="de", published="2025-11-04")
            for text, one in zip(apart, event, strict=True)]  # fmt: skip
    first, *others = digest([*told, *(article(n, 60) for n in range(1, 4))], minutes=3).stories
    assert len(first.articles) == 3
    assert first.brief.n_words > max(story.brief.n_words for story in others)


def test_length_that_was_asked_for_is_not_exceeded() -> None:
    page = digest([article(n) for n in range(3)], minutes=10, words=40)
    assert all(story.brief.n_words <= 40 for story in page.stories)


def test_without_minutes_briefs_are_short() -> None:
    assert all(story.brief.n_words <= 60 for story in made(3, None).stories)


def test_opinion_stays_two_sentences_whatever_the_room() -> None:
    comment = Article.of(text=article(0).text, title="Kommentar: Zu teuer", kind="opinion", language="de")
    assert len(digest([comment], minutes=20).stories[0].brief.sentences) == 2


def test_every_format_shows_the_longer_brief() -> None:
    page = made(2, 2)
    texts = [" ".join(str(render(page, name)).split()) for name in ("markdown", "plain", "html")]
    assert page.reading_minutes == 2
    assert all(one.text in text for text in texts for story in page.stories for one in story.brief.sentences)
