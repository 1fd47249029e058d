"""Order, sections and room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.compose.importance import importance, in_order, why
from brief.compose.leading import leading_order
from brief.compose.room import n_words, plan, with_depth
from brief.compose.sections import sections
from brief.compose.story import outlets
from brief.model import Article, Brief, Sentence, Story, reading_minutes
from brief.settings import SectionRule

SENTENCE = Sentence(text="Etwas ist geschehen.", start=0, end=20, paragraph=0, article_id="a")


def story(
    name: str, *, n_outlets: int = 1, kind: str = "report", language: str = "de", n_words: int = 50
) -> Story:
    article = Article.of(text="Etwas ist geschehen.", title=name, language=language, kind=kind)
    made = Story(
        id=name,
        headline=name,
        headline_origin="title",
        short_headline=name,
        subject_headline=name,
        headline_article=article.id,
        headline_sentence=None,
        language=language,
        kind=kind,
        articles=(article,),
        near_duplicate_of=(None,),
        brief=Brief(articles=(article,), sentences=(SENTENCE,), method="lead@1", n_words=n_words),
        sources=tuple(f"Zeitung {n}" for n in range(n_outlets)),
        own_texts=n_outlets,
    )
    return replace(made, why=why(made))


def test_story_with_more_outlets_comes_first() -> None:
    assert [s.id for s in in_order((story("one"), story("many", n_outlets=5)))] == ["many", "one"]


def test_opinion_comes_after_news() -> None:
    assert [s.id for s in in_order((story("a", kind="opinion"), story("b")))] == ["b", "a"]


def test_copies_make_a_story_no_longer() -> None:
    told = story("a")
    (text,) = told.articles
    copy = replace(text, id="copy")
    copied = replace(told, articles=(text, copy), near_duplicate_of=(None, text.id))
    assert dict(why(copied))["length"] == dict(why(told))["length"] > 0


def test_news_that_says_its_day_comes_before_an_essay() -> None:
    dated = Article.of(text="Am Montag fiel ein Kran um.", title="a", language="de", kind="report")
    told = replace(SENTENCE, text=dated.text, end=len(dated.text), article_id=dated.id)
    news = replace(story("Kran fällt um"), articles=(replace(dated, sentences=(told,)),))
    assert dict(why(news))["dated"] > dict(why(story("Essay")))["dated"] == 0


def test_what_its_headline_tells_comes_before_what_is_asked() -> None:
    told, asked = story("Brücke in Nordau gesperrt"), story("Brücke in Nordau: Wie sicher ist sie?")
    assert [found.headline for found in in_order([asked, told])] == [told.headline, asked.headline]


def test_a_sentence_that_is_cut_to_a_headline_does_not_tease() -> None:
    cut = replace(story("Die Brücke in Nordau bleibt …"), headline_sentence=SENTENCE)
    assert dict(why(cut))["teasing"] == 0


def test_why_sums_to_the_importance() -> None:
    found = story("x", n_outlets=3)
    assert sum(dict(found.why).values()) == pytest.approx(importance(found))


def test_everything_is_full_where_it_fits() -> None:
    assert plan([story("a"), story("b")], minutes=1) == ("full", "full")


def test_depth_falls_with_the_room_and_never_rises_again() -> None:
    depths = plan([story(str(n)) for n in range(600)], minutes=2)
    order = ["full", "short", "line", "listed"]
    assert [order.index(depth) for depth in depths] == sorted(order.index(depth) for depth in depths)
    assert set(depths) >= {"full", "listed"}


def test_planned_words_stay_within_the_minutes() -> None:
    stories = [story(str(n)) for n in range(100)]
    shown = [with_depth(s, depth) for s, depth in zip(stories, plan(stories, minutes=3), strict=True)]
    assert reading_minutes(sum(n_words(s, s.depth) for s in shown)) <= 3


def test_titles_alone_have_their_room_within_the_minutes_wherever_they_stand() -> None:
    texts = [story(str(n)) for n in range(100)]
    titles = [story(f"Nordau schlägt Lauter 31 zu {n}", kind="result") for n in range(100)]
    for stories in (texts + titles[:9], titles[:9] + texts, texts + titles):
        depths = plan(stories, minutes=3)
        told = zip(stories, depths, strict=True)
        assert reading_minutes(sum(n_words(with_depth(s, depth), depth) for s, depth in told)) <= 3
        assert depths.count("full") >= 5
        assert {depths[stories.index(title)] for title in titles[:9]} == {"line"}
    assert depths[-1] == "listed"


def test_short_story_keeps_its_first_sentence() -> None:
    two = replace(story("x").brief, sentences=(SENTENCE, replace(SENTENCE, start=21, end=41)), marks=((), ()))
    made = with_depth(replace(story("x"), brief=two), "short")
    assert (made.brief.sentences, made.brief.marks, made.brief.n_words) == ((SENTENCE,), ((),), 3)


def test_story_that_goes_on_with_nothing_new_is_listed() -> None:
    assert plan([replace(story("a"), status="continued"), story("b")], minutes=5) == ("listed", "full")


def test_more_minutes_never_show_less() -> None:
    stories = [story(str(n)) for n in range(60)]
    counts = [plan(stories, minutes=minutes).count("full") for minutes in (1, 2, 5, 10)]
    assert counts == sorted(counts)


def test_readers_own_section_takes_its_stories_first() -> None:
    rules = (SectionRule(title="Brücken", words=("narvebrücke",)),)
    made = sections([story("Narvebrücke gesperrt"), story("Handball")], language="de", rules=rules)
    assert [(s.key, s.title, len(s.stories)) for s in made] == [("own", "Brücken", 1), ("news", "", 1)]


def test_other_languages_and_opinion_have_sections_of_their_own() -> None:
    made = sections([story("x", language="fr"), story("y", kind="opinion"), story("z")], language="de")
    assert [s.key for s in made] == ["news", "opinion", "other_languages"]


def test_several_articles_of_one_outlet_or_house_count_once() -> None:
    given = [Article.of(text="x", source=source) for source in ("Bote", "Bote", "Bote am Sonntag", None, " ")]
    assert outlets(given, {"Bote am Sonntag": "Bote"}) == ("Bote",)


def test_own_news_text_in_the_readers_language_leads() -> None:
    copy = Article.of(text="lang " * 100, language="de", id="copy")
    opinion = Article.of(text="lang " * 90, language="de", kind="opinion", id="opinion")
    foreign = Article.of(text="long " * 80, language="en", id="foreign")
    own = Article.of(text="kurz " * 10, language="de", id="own")
    given = [copy, opinion, foreign, own]
    order = leading_order(given, [3, None, None, None], language="de")
    assert [given[i].id for i in order] == ["own", "foreign", "opinion", "copy"]


def test_of_like_stories_the_fresher_comes_first_and_says_so() -> None:
    old, new = (story(name) for name in ("alt", "neu"))
    old = replace(old, articles=(replace(old.articles[0], published="2025-11-04T06:00:00+01:00"),))
    new = replace(new, articles=(replace(new.articles[0], published="2025-11-04T18:00:00+01:00"),))
    ordered = in_order((old, new))
    assert [s.headline for s in ordered] == ["neu", "alt"]
    assert [dict(s.why)["fresh"] for s in ordered] == [0.5, 0.354]
