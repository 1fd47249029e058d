"""What holds for any articles: nothing lost, nothing altered, the same whatever the order."""

from __future__ import annotations

import json
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.model import Article

SENTENCES = st.sampled_from(
    [
        "Die Narvebrücke in Nordau bleibt bis Ostern gesperrt.",
        "The ferry drifted for three hours off Gull Head.",
        "Er sagte nichts.",
        "3. Oktober 1990 war ein Mittwoch.",
        "La rivière est sortie de son lit.",
        "„Wir warten. Mehr bleibt nicht“, sagte sie.",
        "<script>alert(1)</script> | a < b & c *d* _e_ [f](javascript:g).",
        "市交通局公布了数据。",
        "\ud800 lone",
        "",
        "\n\n",
        "Tabelle\t1\t2\n",
    ]
)
TEXTS = st.one_of(st.lists(SENTENCES, max_size=12).map(" ".join), st.text(max_size=300))
TITLES = st.one_of(
    st.none(), st.sampled_from(["Brücke gesperrt", "Kommentar: Genug", " ", "EIL: +++"]), st.text(max_size=60)
)
DAYS = st.sampled_from([None, "2025-11-03", "2025-11-04", "2025-11-05T23:59:00+14:00"])
ARTICLES = st.builds(
    Article.of,
    text=TEXTS,
    title=TITLES,
    published=DAYS,
    source=st.one_of(st.none(), st.sampled_from(["Bote", "Gazette", "<b>x</b>"])),
    url=st.sampled_from([None, "https://a.example/1", "javascript:alert(1)"]),
    language=st.sampled_from([None, "de", "en", "xx"]),
)
RUNS = settings(max_examples=60)


@RUNS
@given(st.lists(ARTICLES, max_size=6))
def test_every_article_stands_in_one_story_and_every_sentence_in_its_article(articles: list[Article]) -> None:
    stories = brief.group(articles)
    found = [article for story in stories for article in story.articles]
    assert Counter(a.id for a in found) == Counter(a.id for a in articles)
    for story in stories:
        for sentence in story.brief.sentences:
            assert any(
                a.id == sentence.article_id and a.text[sentence.start : sentence.end] == sentence.text
                for a in story.articles
            )


@RUNS
@given(st.lists(ARTICLES, max_size=5), st.randoms(use_true_random=False))
def test_order_of_inputs_changes_nothing(articles: list[Article], random: object) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)
    one, two = (
        brief.render(brief.digest(given, date="2025-11-04"), "json") for given in (articles, shuffled)
    )
    assert one == two


@RUNS
@given(st.lists(ARTICLES, min_size=1, max_size=4))
def test_a_copy_changes_no_count_of_stories(articles: list[Article]) -> None:
    assert len(brief.group([*articles, articles[0]])) == len(brief.group(articles))


@RUNS
@given(st.lists(ARTICLES, max_size=4), st.sampled_from(["markdown", "html", "email", "plain", "csv", "json"]))
def test_any_digest_can_be_rendered_twice_with_the_same_bytes(articles: list[Article], format: str) -> None:
    made = brief.digest(articles, date="2025-11-04")
    first = brief.render(made, format)
    assert brief.render(brief.digest(articles, date="2025-11-04"), format) == first
    if format == "json":
        assert json.loads(first)["schema"] == "brief/digest@1"


@RUNS
@given(TEXTS, st.sampled_from(["auto", "lead", "luhn", "lex-rank", "sum-basic"]), st.integers(1, 40))
def test_a_brief_is_verbatim_in_order_and_never_empty_for_words(text: str, method: str, n_words: int) -> None:
    made = brief.summarize(text, method=method, words=n_words)
    assert [s.text for s in made.sentences] == [text[s.start : s.end] for s in made.sentences]
    assert list(made.sentences) == sorted(made.sentences, key=lambda s: s.start)
    assert len(made.marks) in (0, len(made.sentences))
    assert made.sentences or not any(char.isalpha() for char in text)
