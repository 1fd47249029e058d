"""What must hold for any articles: nothing lost, no order, no chain, no story from a copy."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from brief.cluster.agencies import agency
from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.stories import cluster
from brief.model import Article

WORDS = re.findall(
    r"\S+",
    "Brücke Nordau Lauter Rat Stadt Sperrung Risse Pfeiler Ostern Umweg Handball Pokal Tore Spiel Meister Theater "
    "Karten Preise Bühne Wetter Regen Nebel Sonne 12 4,1 2025 gesperrt gewonnen sagte am der die das",
)
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=60)
days = st.sampled_from([None, "2025-11-03", "2025-11-04", "2025-11-04T08:30:00+01:00"])


@st.composite
def batches(draw):
    n = draw(st.integers(0, 8))
    return [
        Article.of(
            text=draw(texts),
            title=draw(st.none() | texts),
            published=draw(days),
            language=draw(st.sampled_from(["de", "en", "zh", None, "und"])),
            source=draw(st.sampled_from([None, "Bote", "Lauterpost"])),
            url=draw(
                st.sampled_from(
                    [
                        None,
                        None,
                        "https://bote.example/1",
                        "http://www.bote.example/1#top",
                        "https://b.example/",
                    ]
                )
            ),
            id=str(i),
        )
        for i in range(n)
    ]


def by_id(articles, stories):
    return {frozenset(articles[i].id for i in story) for story in stories}


@settings(max_examples=60)
@given(batches())
def test_every_article_stands_in_exactly_one_story(articles):
    assert sorted(i for story in cluster(articles) for i in story) == list(range(len(articles)))


@settings(max_examples=60)
@given(batches(), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_no_story(articles, rnd):
    shuffled = articles[:]
    rnd.shuffle(shuffled)
    assert by_id(articles, cluster(articles)) == by_id(shuffled, cluster(shuffled))


@settings(max_examples=150)
@given(batches(), st.integers(0, 7))
def test_a_copy_changes_no_story_count(articles, which):
    if not articles:
        return
    original = articles[which % len(articles)]
    copy = replace(original, id="copy", path="x - Kopie.txt", source=original.source or None)
    if not original.text.strip() and not (original.source and (original.title or "").strip()):
        return  # nothing at all repeats nothing, nor does a bare title from nowhere
    assert len(cluster([*articles, copy])) == len(cluster(articles))


@settings(max_examples=60)
@given(batches())
def test_a_repeat_points_at_a_text_of_its_own_in_its_own_story(articles):
    repeats = near_duplicates(articles)
    story_of = {i: story for story in cluster(articles) for i in story}
    for i, repeated in enumerate(repeats):
        if repeated is not None:
            assert repeats[repeated] is None
            assert repeated in story_of[i]


@given(st.text(max_size=200), st.none() | st.text(max_size=30))
def test_agencies_are_looked_for_in_any_text(text, author):
    found = agency(Article.of(text=text, author=author))
    assert found is None or found
