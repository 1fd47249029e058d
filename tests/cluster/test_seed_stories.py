"""The project's own sample articles: which of them tell one event, exactly."""

from collections import defaultdict
from pathlib import Path

import pytest

from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.stories import cluster
from brief.cluster.threads import Earlier, threads
from brief.model import Article, Document
from brief.sources.inputs import documents
from brief.understand.article import understand

SEEDS = Path(__file__).parents[2] / "seeds"
STORIES = {
    ("001_2f6c81d09ab3e457", "lauterpost_ratssilber"),
    ("bote_gefluegelpest", "lauterpost_gefluegelpest", "marschblatt_gefluegelpest"),
    (
        "bote_narvebruecke",
        "gazette_nordau-bridge",
        "lauterpost_narvebruecke",
        "marschblatt_narvebruecke",
        "radio-nord_narvebruecke",
    ),
    ("bote_kommentar", "bote_narvebruecke_folgetag"),
}


@pytest.fixture(scope="module")
def days() -> dict[str, list[Article]]:
    found: dict[str, list[Article]] = defaultdict(list)
    for document in documents([str(SEEDS)]):
        if isinstance(document, Document):
            article = understand(document)
            found[(article.published or "2025-11-05")[:10]].append(article)
    return dict(sorted(found.items()))


def name(article):
    return Path(article.path or article.id).stem


def test_stories_of_each_day_are_exactly_these(days):
    found = set()
    for articles in days.values():
        for story in cluster(articles):
            if len(story) > 1:
                found.add(tuple(sorted(name(articles[i]) for i in story)))
    assert found == STORIES


def test_agency_text_in_three_papers_is_one_text(days):
    articles = days["2025-11-03"]
    repeats = near_duplicates(articles)
    assert sorted(name(articles[i]) for i, r in enumerate(repeats) if r is not None) == [
        "bote_gefluegelpest",
        "marschblatt_gefluegelpest",
    ]


def test_what_goes_on_the_next_day_is_exactly_this(days):
    found = []
    told: list[Earlier] = []
    for day, articles in days.items():
        stories = [[articles[i] for i in story] for story in cluster(articles)]
        for story, thread in zip(stories, threads(stories, told), strict=True):
            if thread:
                found.append((sorted(map(name, story)), thread.since, thread.updated))
        told += [
            Earlier(id=f"{day}/{n}", since=day, last=day, articles=tuple(story))
            for n, story in enumerate(stories)
        ]
    assert found == [
        (["gazette_ferry_update"], "2025-11-03", True),
        (["bote_kommentar", "bote_narvebruecke_folgetag"], "2025-11-04", True),
        (["marschblatt_fluchtwagen"], "2025-11-04", False),
    ]
