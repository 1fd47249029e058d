"""The run, top to bottom; `stories` is its middle, a page's articles → its stories. No other
module knows the order of the stages.

    inputs ─ sources ─→ Documents ─ understand ─→ Articles ─ cluster ─→ groups
           ─ condense ─→ Briefs ─ compose ─→ Stories, a Digest a page ─ renderers ─→ text

Every stage is a pure function of its arguments: reading happens in `sources`, the clock is read in `config`, writing is
left to `deliver`. Pages come one by one, in order of their days, so that a year of articles needs no more room
for its digests than a week.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import Any

from brief.cluster.lexicon import Lexicon
from brief.cluster.threads import Earlier
from brief.compose.days import days_of
from brief.compose.editing import edited
from brief.compose.edits import Edits, edits_of
from brief.compose.importance import in_order
from brief.compose.lengthening import lengthened
from brief.compose.page import compose_digest, reader_language
from brief.compose.pages import DayRange, Page, edition_page, pages
from brief.compose.room import USUAL_MINUTES, plan
from brief.compose.share import showable
from brief.errors import ReadError, UsageError
from brief.model import Article, Digest, Document, Problem, Story
from brief.renderers.json import payload as payload_of
from brief.renderers.overflow import with_overflow
from brief.settings import Settings, time_zone
from brief.sources.fetch import Network
from brief.sources.inputs import documents
from brief.stories import Group, at_depth, carried_on, groups_of, recent, story_of, with_whole
from brief.understand.article import understand_with_problems
from brief.understand.given import accept, distinct_ids
from brief.understand.outlet_names import with_one_name
from brief.understand.page_legal import without_legal
from brief.understand.page_wall import without_walls
from brief.workers import each

Input = str | os.PathLike[str] | Article
Progress = Callable[[int], None]  # called with the number of documents read so far


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """All that was read: articles handed in, then those of the paths by path; and what went wrong."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


# Reading


def collect(
    inputs: Input | Iterable[Input], settings: Settings, *, progress: Progress | None = None
) -> Collected:
    """Read and understand all inputs; with ``settings.jobs`` over 1 in that many processes."""
    given = _given(inputs)
    paths = [os.fspath(item) for item in given if not isinstance(item, Article)]
    problems: list[Problem] = []

    def readable() -> Iterator[Document]:
        network, retrieved = Network(settings.network), settings.now.isoformat()
        for item in documents(paths, exclude=[settings.output], network=network, retrieved=retrieved):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                yield item

    latest = settings.today + timedelta(days=1)
    made = (
        accept(item, language=settings.language, latest=latest) for item in given if isinstance(item, Article)
    )
    articles: list[Article] = []
    for n_read, (article, found) in enumerate(
        chain(made, _understood(readable(), settings, latest)), start=1
    ):
        articles += [article] if article else []
        problems += found
        if progress:
            progress(n_read)
    distinct, doubled = distinct_ids(articles)
    open_to_all, walls = without_walls(distinct)
    kept, legal = without_legal(open_to_all)
    return Collected(articles=kept, problems=(*problems, *doubled, *walls, *legal))


def _given(inputs: Input | Iterable[Input]) -> list[Input]:
    if isinstance(inputs, str | os.PathLike | Article):
        return [inputs]
    given = list(inputs) if isinstance(inputs, Iterable) else [inputs]
    for item in given:
        if not isinstance(item, str | os.PathLike | Article):
            what = f"{item!r:.60} is no input (want a path, a URL or an Article)"
            raise UsageError(f"{what}. Fix: name a file or folder")
    return given


def _understood(
    readable: Iterable[Document], settings: Settings, latest: date
) -> Iterator[tuple[Article | None, tuple[Problem, ...]]]:
    one = partial(understand_one, language=settings.language, latest=latest)
    yield from each(readable, one, instead=lambda problem: (None, (problem,)), jobs=settings.jobs)


def understand_one(
    document: Document, *, language: str | None, latest: date
) -> tuple[Article | None, tuple[Problem, ...]]:
    """One document's article and Problems; None where there is no article in it."""
    try:
        return understand_with_problems(document, language=language, latest=latest)
    except ReadError as error:
        return None, (error.problem,)


# Digests


def digests(collected: Collected, settings: Settings, *, days: DayRange) -> Iterator[Digest]:
    """The digests asked for, in order of their days; stories go on from the pages before.

    The Problems of the run stand in the last one.
    """
    collected = _showable(collected, settings)
    articles = collected.articles
    if not articles and not days.single:
        days = DayRange.only(settings.today.isoformat())
    language = _reader_language(articles, settings)
    wanted = pages(articles, _days(articles, settings, days), by=settings.by, days=days)
    last = max((page.key for page in wanted if page.wanted), default=None)
    earlier: tuple[Earlier, ...] = ()
    lexicon = Lexicon()
    for page in wanted:
        earlier = recent(earlier, page.first)
        groups = groups_of(page.articles, earlier, lexicon=lexicon)
        if page.wanted:
            problems = collected.problems if page.key == last else ()
            yield _digest(page, groups, problems, language, settings)
        earlier = carried_on(earlier, page, groups)


def edition(collected: Collected, settings: Settings, *, earlier: Sequence[Earlier]) -> Digest:
    """One digest of all articles, whatever their days; it bears the run's day.

    Args:
        earlier: the stories of the editions before, as `stories.told_before` makes them; their language is that of an
            edition without articles.
    """
    collected = _showable(collected, settings)
    articles, day = collected.articles, settings.today.isoformat()
    language = _reader_language(articles or [a for story in earlier for a in story.articles], settings)
    page = edition_page(articles, _days(articles, settings, DayRange.only(day)), day=day)
    groups = groups_of(page.articles, recent(earlier, day))
    return _digest(page, groups, collected.problems, language, settings)


def canonical(digest: Digest, *, stem: str, edits: Document | Problem | None) -> dict[str, Any]:
    """The canonical form of a digest, as its editors want it.

    Args:
        stem: the name of its files, without their suffix.
        edits: the editors' file, or why it can't be read; None where there is none.
    """
    made = _edited(digest, edits_of(edits)) if edits else payload_of(digest)
    return with_overflow(made, stem=stem)


def _edited(digest: Digest, edits: Edits) -> dict[str, Any]:
    """What is pinned is told in full: its whole brief has to be there before its depth is raised."""
    return edited(payload_of(with_whole(digest, edits.pin)), edits)


def stories(articles: Sequence[Article], settings: Settings) -> tuple[Story, ...]:
    """The stories of some articles, most important first, whatever their days."""
    days, articles = DayRange(), with_one_name(articles, kept=settings.outlets)
    language = _reader_language(articles, settings)
    made = pages(articles, _days(articles, settings, days), by="all", days=days)
    return in_order(
        tuple(
            story_of(page, group, language=language, settings=settings)
            for page in made
            for group in groups_of(page.articles)
        )
    )


def _reader_language(articles: Sequence[Article], settings: Settings) -> str:
    """The language of the page's own words: the reader's, else the articles', else what sources are said to be in."""
    stated = [settings.language, *(source.language for source in settings.sources if source.is_collected)]
    return settings.reader_language or reader_language(articles, stated=stated)


def _showable(collected: Collected, settings: Settings) -> Collected:
    named = with_one_name(collected.articles, kept=settings.outlets)
    articles, problems = showable(named, closed=settings.title_only, share=settings.max_share)
    return Collected(articles=articles, problems=(*collected.problems, *problems))


def _days(articles: Sequence[Article], settings: Settings, days: DayRange) -> tuple[str, ...]:
    zone = time_zone(settings.timezone)
    return days_of(articles, undated=days.single, today=settings.today, zone=zone)


def _digest(
    page: Page, groups: Sequence[Group], problems: tuple[Problem, ...], language: str, settings: Settings
) -> Digest:
    drawn = partial(story_of, page, language=language, settings=settings)
    ordered = in_order(tuple(map(drawn, groups)))
    depths = plan(ordered, minutes=settings.minutes or USUAL_MINUTES)
    if settings.minutes and not settings.sets_length:
        group_of = {page.articles[i].id: group for group in groups for i in group.members}

        def redrawn(story: Story, words: int) -> Story:
            longer = drawn(group_of[story.articles[0].id], words=words)
            return replace(story, brief=longer.brief, new_sentences=longer.new_sentences)

        ordered = lengthened(ordered, depths, minutes=settings.minutes, redrawn=redrawn)
    return compose_digest(
        tuple(at_depth(story, depth) for story, depth in zip(ordered, depths, strict=True)),
        first=page.first,
        last=page.last,
        problems=problems,
        language=language,
        title=settings.title or "",
        rules=settings.sections,
        settings=settings.chosen(),
    )
