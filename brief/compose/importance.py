"""Stories → their order. Each story says what its place was computed from.

More outlets, more texts of their own, more to tell, more room than usual in its outlets and fresher news come first; opinion
and service pieces come after news. So does what opens without saying on which day it happened, as essays, reviews and
portraits do, and what asks or teases in its headline, as explainers do. A sum of few terms, so that an editor can see why
a story stands where it does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from brief.compose.clearest import asks_or_teases
from brief.compose.prominence import prominences
from brief.languages.days import names_day
from brief.model import Article, Story, moment_of

# What a kind of article weighs against news.
_KINDS = {"opinion": -1.5, "interview": -0.5, "service": -2.0, "list": -1.0, "result": -1.0, "ad": -3.0}
# A second outlet with a text of its own is worth 1.2: no single article gets in front of it by its length alone.
LENGTH = 0.6
FRESH = 0.5
PROMINENT = 0.3  # twice the usual room
# Of 250 articles of one outlet 75 % of the foreign news named a day in their first sentences, and 8 % of the arts pages.
DATED, _OPENING = 0.5, 3
TEASING = -0.3  # of 38 such headlines on seven pages 30 stood over explainers, portraits and service pieces
_STATUS = {"new": 0.5, "updated": 0.5, "continued": -1.0}


def why(story: Story) -> tuple[tuple[str, float], ...]:
    """The terms of a story's importance, by name; their sum is what stories are ordered by."""
    told = zip(story.articles, story.near_duplicate_of, strict=True)
    n_words = sum(len(article.text) - article.body for article, copied in told if copied is None) / 6
    # A sentence as it stands, not as it was cut with "…".
    headline = story.headline_sentence.text if story.headline_sentence else story.headline
    terms = {
        "outlets": math.log2(1 + max(len(story.sources), 1)),
        "own_texts": math.log2(1 + story.own_texts),
        "length": LENGTH * min(n_words / 600, 1.0),
        "kind": _KINDS.get(story.kind, 0.0),
        "status": _STATUS[story.status],
        "dated": DATED if _is_dated(story.articles[0]) else 0.0,
        "teasing": TEASING if asks_or_teases(headline, story.language) else 0.0,
    }
    return tuple((name, round(value, 3)) for name, value in terms.items())


def _is_dated(article: Article) -> bool:
    return any(names_day(sentence.text, article.language) for sentence in article.sentences[:_OPENING])


def in_order(stories: Sequence[Story]) -> tuple[Story, ...]:
    """The most important first, each with how prominent and how fresh it is among its `why`; of equal ones the newest,
    then by headline and id, so that the order of inputs doesn't matter."""
    newest = max((moment for story in stories if (moment := _newest(story))), default=None)
    weighed = [
        replace(
            story,
            why=(*story.why, ("prominence", round(PROMINENT * room, 3)), ("fresh", _fresh(story, newest))),
        )
        for story, room in zip(stories, prominences(stories), strict=True)
    ]
    by_name = sorted(weighed, key=lambda story: (story.headline, story.id))
    newest_first = sorted(
        by_name, key=lambda story: max(a.published or "" for a in story.articles), reverse=True
    )
    return tuple(sorted(newest_first, key=importance, reverse=True))


def _fresh(story: Story, newest: datetime | None) -> float:
    """Half a point for what is as new as anything on the page, half as much for each day before."""
    moment = _newest(story)
    if moment is None or newest is None:
        return 0.0
    age_days = (newest - moment).total_seconds() / 86_400
    return round(FRESH * math.exp(-age_days * math.log(2)), 3)


def _newest(story: Story) -> datetime | None:
    """When its newest article was published."""
    return max((moment_of(a.published) for a in story.articles if a.published), default=None)


def importance(story: Story) -> float:
    """The sum of `why`."""
    return sum(value for _, value in story.why)
