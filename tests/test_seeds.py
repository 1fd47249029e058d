"""The sample articles come out as an editor would put them together: their stories, day by day."""

from __future__ import annotations

from pathlib import Path

import pytest

import brief
from brief import pipeline
from brief.compose.pages import DayRange
from brief.config import defaults
from brief.model import Digest, Story
from brief.pipeline import collect

SEEDS = Path(__file__).parent.parent / "seeds"
DAYS = ("2025-11-03", "2025-11-04", "2025-11-05")


@pytest.fixture(scope="module")
def digests() -> dict[str, Digest]:
    """The digests of one run over the samples, by day."""
    settings = defaults()
    collected = collect([str(SEEDS)], settings)
    assert collected.problems == ()
    return {digest.date: digest for digest in pipeline.digests(collected, settings, days=DayRange())}


def files(story: Story) -> set[str]:
    return {Path(article.path or "").name for article in story.articles}


def story_of(digest: Digest, name: str) -> Story:
    (found,) = (story for story in digest.stories if name in files(story))
    return found


def test_every_article_stands_in_exactly_one_story(digests: dict[str, Digest]) -> None:
    given = [
        article.id for digest in digests.values() for story in digest.stories for article in story.articles
    ]
    articles, _ = brief.read_all([str(SEEDS)])
    assert sorted(given) == sorted(article.id for article in articles)


@pytest.mark.parametrize(
    ("day", "together"),
    [
        (0, {"lauterpost_ratssilber.txt", "001_2f6c81d09ab3e457.txt"}),
        (0, {"bote_gefluegelpest.txt", "lauterpost_gefluegelpest.txt", "marschblatt_gefluegelpest.txt"}),
        (
            1,
            {
                "bote_narvebruecke.txt",
                "lauterpost_narvebruecke.txt",
                "marschblatt_narvebruecke.txt",
                "radio-nord_narvebruecke.html",
                "gazette_nordau-bridge.txt",
            },
        ),
        (2, {"bote_narvebruecke_folgetag.txt", "radio-nord_faehre.txt"}),
        (2, {"bote_kommentar.txt"}),
    ],
)
def test_articles_of_one_event_are_one_story(
    digests: dict[str, Digest], day: int, together: set[str]
) -> None:
    assert files(story_of(digests[DAYS[day]], min(together))) == together


def test_all_other_articles_are_stories_of_their_own(digests: dict[str, Digest]) -> None:
    assert [len(digests[day].stories) for day in DAYS] == [7, 8, 13]


@pytest.mark.parametrize(
    ("day", "name", "status", "since"),
    [
        (0, "lauterpost_ratssilber.txt", "new", DAYS[0]),
        (1, "bote_narvebruecke.txt", "new", DAYS[1]),
        (1, "lauterpost_fluchtwagen.txt", "updated", DAYS[0]),
        (1, "gazette_ferry_update.txt", "updated", DAYS[0]),
        (2, "bote_narvebruecke_folgetag.txt", "updated", DAYS[1]),
        (2, "marschblatt_fluchtwagen.txt", "continued", DAYS[0]),
    ],
)
def test_story_is_new_updated_or_continued(
    digests: dict[str, Digest], day: int, name: str, status: str, since: str
) -> None:
    story = story_of(digests[DAYS[day]], name)
    assert (story.status, story.since) == (status, since)


def test_no_other_story_goes_on(digests: dict[str, Digest]) -> None:
    assert sum(story.status != "new" for day in DAYS for story in digests[day].stories) == 4


def test_agency_text_in_three_papers_is_one_text(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[0]], "bote_gefluegelpest.txt")
    assert (len(story.sources), story.own_texts, story.agencies) == (3, 1, (("nna", 3),))


def test_unknown_source_is_no_further_outlet(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[0]], "lauterpost_ratssilber.txt")
    assert story.sources == ("Lauterpost",)


def test_figures_that_differ_are_shown_side_by_side(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[1]], "bote_narvebruecke.txt")
    shown = {text for difference in story.differs for _, text in difference.values}
    assert any("4,1" in text for text in shown)
    assert any("5 Mi" in text for text in shown)


def test_opinion_is_kept_out_of_the_news(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[2]], "bote_kommentar.txt")
    assert (story.kind, story.status, len(story.brief.sentences)) == ("opinion", "new", 2)


def test_weather_is_told_by_its_title_alone(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[1]], "wetter_mittwoch.txt")
    assert (story.kind, story.depth, story.brief.sentences) == ("service", "line", ())


def test_an_interview_has_its_standfirst_and_no_questions(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[0]], "radio-nord_interview.txt")
    assert story.kind == "interview"
    assert story.brief.sentences[0].text.startswith("Seit einem Jahr verleiht")
    assert not any("Radio Nord:" in sentence.text for sentence in story.brief.sentences)


def test_updated_story_has_what_is_new_in_front(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[2]], "bote_narvebruecke_folgetag.txt")
    assert story.new_sentences
    assert story.brief.sentences[: len(story.new_sentences)] == story.new_sentences


def test_sample_without_a_title_shows_its_first_sentence_once(digests: dict[str, Digest]) -> None:
    story = story_of(digests[DAYS[1]], "000_935d1833868f7eb5.txt")
    assert story.headline.startswith("Die USA planen Berichten zufolge, Truppen")
    assert story.headline_origin == "sentence"
    assert story.headline_sentence is not None
    assert (story.headline_sentence.start, story.headline_sentence.end) == (17, 220)
    assert story.headline_sentence not in story.brief.sentences
    assert story.short_headline.endswith("nach Mexiko zu entsenden, …")


def test_no_sentence_stands_on_a_page_twice(digests: dict[str, Digest]) -> None:
    for digest in digests.values():
        shown = [" ".join(s.text.split()) for story in digest.stories for s in story.brief.sentences]
        shown += [story.headline for story in digest.stories]
        assert len(shown) == len(set(shown))


def test_every_sentence_stands_in_its_article_word_for_word(digests: dict[str, Digest]) -> None:
    for story in (story for digest in digests.values() for story in digest.stories):
        articles = {article.id: article for article in story.articles}
        for sentence in story.brief.sentences:
            assert articles[sentence.article_id].text[sentence.start : sentence.end] == sentence.text


def test_reader_language_is_the_articles_most_frequent(digests: dict[str, Digest]) -> None:
    assert {digest.language for digest in digests.values()} == {"de"}
