"""The run, top to bottom; the only module that knows the order of the stages.

    inputs ─ sources ─→ Documents ─ understand ─→ Articles ─ cluster ─→ groups
           ─ condense ─→ Briefs ─ compose ─→ Stories, a Digest a page ─ renderers ─→ text

Every stage is a pure function of its arguments: reading happens in `sources`, the clock is read in `config`, writing is
left to `deliver`. Pages come one by one, in order of their days, so that a year of articles needs no more room
for its digests than a week.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import Any

from brief.cluster.agencies import agency
from brief.cluster.differences import differences
from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.stories import cluster
from brief.cluster.threads import Earlier, Thread, changed, new_sentences, threads
from brief.compose.days import days_of
from brief.compose.editing import edited, read_edits
from brief.compose.headlines import headline, said_by
from brief.compose.importance import in_order
from brief.compose.leading import leading_order
from brief.compose.novelty import news_first, without_shown
from brief.compose.page import compose_digest, reader_language
from brief.compose.pages import THREAD_DAYS, DayRange, Page, edition_page, pages
from brief.compose.parting import is_apart, parted
from brief.compose.room import plan, with_depth
from brief.compose.share import showable, withheld, within_share
from brief.compose.story import Parts, compose_story, story_id
from brief.condense.brief import as_shown, brief_story, length_for
from brief.condense.kinds import HEADLINE_ONLY
from brief.condense.length import Length
from brief.condense.relative_days import with_days
from brief.errors import ReadError
from brief.model import Article, Brief, Difference, Digest, Document, Problem, Sentence, Story
from brief.renderers.json import payload as payload_of
from brief.renderers.overflow import with_overflow
from brief.settings import Settings, time_zone
from brief.sources.fetch import Network
from brief.sources.inputs import documents
from brief.understand.article import understand_with_problems
from brief.understand.given import accept, distinct_ids
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
    given = [inputs] if isinstance(inputs, str | os.PathLike | Article) else list(inputs)
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
    kept, walls = without_walls(distinct)
    return Collected(articles=kept, problems=(*problems, *doubled, *walls))


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
    length = _length(settings)
    collected = _showable(collected, settings)
    articles = collected.articles
    if not articles and not days.single:
        days = DayRange.only(settings.today.isoformat())
    language = settings.reader_language or reader_language(articles)
    wanted = pages(articles, _days(articles, settings, days), by=settings.by, days=days)
    last = max((page.key for page in wanted if page.wanted), default=None)
    earlier: tuple[Earlier, ...] = ()
    for page in wanted:
        earlier = tuple(story for story in earlier if _is_recent(story, page.first))
        groups = _groups(page.articles, earlier)
        if page.wanted:
            found = tuple(_story(page, group, language, length, settings) for group in groups)
            problems = collected.problems if page.key == last else ()
            yield _digest(page, found, problems, language, settings)
        earlier = (*_carried_on(earlier, groups), *(_as_earlier(page, group) for group in groups))


def edition(collected: Collected, settings: Settings, *, earlier: Sequence[Earlier]) -> Digest:
    """One digest of all articles, whatever their days; it bears the run's day.

    Args:
        earlier: the stories of the editions before, as `told_before` makes them.
    """
    collected = _showable(collected, settings)
    articles, day = collected.articles, settings.today.isoformat()
    language = settings.reader_language or reader_language(articles)
    page = edition_page(articles, _days(articles, settings, DayRange.only(day)), day=day)
    groups = _groups(page.articles, tuple(story for story in earlier if _is_recent(story, day)))
    found = tuple(_story(page, group, language, _length(settings), settings) for group in groups)
    return _digest(page, found, collected.problems, language, settings)


def canonical(digest: Digest, *, stem: str, edits: tuple[str, str] | None) -> dict[str, Any]:
    """The canonical form of a digest, as its editors want it.

    Args:
        stem: the name of its files, without their suffix.
        edits: path and text of the editors' file; None where there is none.
    """
    made = payload_of(digest)
    wanted = edited(made, read_edits(edits[1], where=edits[0])) if edits else made
    return with_overflow(wanted, stem=stem)


def stories(articles: Sequence[Article], settings: Settings) -> tuple[Story, ...]:
    """The stories of some articles, most important first, whatever their days."""
    days = DayRange()
    language = settings.reader_language or reader_language(articles)
    length = _length(settings)
    made = pages(articles, _days(articles, settings, days), by="all", days=days)
    return in_order(
        tuple(
            _story(page, group, language, length, settings)
            for page in made
            for group in _groups(page.articles, ())
        )
    )


def _showable(collected: Collected, settings: Settings) -> Collected:
    articles, problems = showable(collected.articles, closed=settings.title_only, share=settings.max_share)
    return Collected(articles=articles, problems=(*collected.problems, *problems))


def _days(articles: Sequence[Article], settings: Settings, days: DayRange) -> tuple[str, ...]:
    zone = time_zone(settings.timezone)
    return days_of(articles, undated=days.single, today=settings.today, zone=zone)


def _digest(
    page: Page, found: tuple[Story, ...], problems: tuple[Problem, ...], language: str, settings: Settings
) -> Digest:
    ordered = in_order(found)
    depths = plan(ordered, minutes=settings.minutes)
    planned = []
    for story, depth in zip(ordered, depths, strict=True):
        shown = with_depth(story, depth)
        planned.append(replace(shown, brief=_marked_anew(shown.brief, story.brief)))
    return compose_digest(
        tuple(planned),
        first=page.first,
        last=page.last,
        problems=problems,
        language=language,
        title=settings.title or "",
        rules=settings.sections,
        settings=settings.chosen(),
    )


# Stories


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The articles of one event, as indexes into a page's articles, and the story of earlier days they continue."""

    members: tuple[int, ...]
    near_duplicate_of: tuple[int | None, ...]  # for each member a position in `members`
    thread: Thread | None
    before: tuple[Article, ...]  # the articles of the earlier days


def _groups(articles: Sequence[Article], earlier: Sequence[Earlier]) -> tuple[Group, ...]:
    repeats = near_duplicates(articles)
    found = [
        part for members in cluster(articles, repeats=repeats) for part in parted(articles, members, repeats)
    ]
    told = _threads([[articles[i] for i in members] for members in found], earlier)
    known = {story.id: story.articles for story in earlier}
    return tuple(
        Group(
            members=members,
            near_duplicate_of=tuple(None if (j := repeats[i]) is None else members.index(j) for i in members),
            thread=thread,
            before=known[thread.id] if thread else (),
        )
        for members, thread in zip(found, told, strict=True)
    )


def _story(page: Page, group: Group, language: str, length: Length, settings: Settings) -> Story:
    members = [page.articles[i] for i in group.members]
    copies = group.near_duplicate_of
    order = leading_order(members, copies, language=language)
    own = [members[i] for i in order if copies[i] is None]
    head = headline(own, language=own[0].language or "und")
    closed = settings.title_only
    unsaid = (*said_by(head, own), *withheld(own, closed=closed))
    brief, news = _brief(own, unsaid, group, length, settings.method)
    brief = _marked_anew(within_share(brief, headline=head.sentence, share=settings.max_share), brief)
    brief = with_days(brief, {page.articles[i].id: page.days[i] for i in group.members}, shown=page.last)
    parts = Parts(
        articles=tuple(members[i] for i in order),
        near_duplicate_of=tuple(None if (j := copies[i]) is None else members[j].id for i in order),
        agencies=tuple(agency(members[i]) for i in order),
        brief=brief,
        headline=head,
        differs=_differs([article for article in members if article.source not in closed]),
        new_sentences=tuple(sentence for sentence in news if sentence in brief.sentences),
        changed=changed(own, group.before),
        thread_id=group.thread.id if group.thread else None,
        updated=bool(group.thread and group.thread.updated),
        since=group.thread.since if group.thread else min(page.days[i] for i in group.members),
    )
    return compose_story(parts, groups=settings.groups)


def _brief(
    own: Sequence[Article], shown: tuple[Sentence, ...], group: Group, length: Length, method: str
) -> tuple[Brief, tuple[Sentence, ...]]:
    """The story's brief and which of its sentences are new; those stand first where it goes on from earlier days."""
    draw = partial(brief_story, own, method=method, length=length_for(own, length))
    if own[0].kind in HEADLINE_ONLY:
        return without_shown(draw(), own[0].sentences), ()
    brief = without_shown(draw(without=shown), shown)
    news = new_sentences(own, group.before) if group.thread and group.thread.updated else ()
    if not news:
        return brief, ()
    known = tuple(s for article in own for s in article.sentences if s not in set(news))
    mixed, first = news_first(without_shown(draw(without=(*shown, *known)), shown), brief, news)
    return as_shown(mixed), first


def _marked_anew(brief: Brief, before: Brief) -> Brief:
    """The brief, told what its sentences need where some of those before are left out."""
    return brief if brief is before else as_shown(brief)


def _length(settings: Settings) -> Length:
    return Length(sentences=settings.sentences, words=settings.words, ratio=settings.ratio)


def _differs(members: Sequence[Article]) -> tuple[Difference, ...]:
    return tuple(
        Difference(values=tuple((members[index].id, words) for index, words in values))
        for values in differences(members)
    )


# Threads


def _threads(found: Sequence[Sequence[Article]], earlier: Sequence[Earlier]) -> tuple[Thread | None, ...]:
    """What each story of today goes on with; a comment goes on with comments only."""
    told: list[Thread | None] = [None] * len(found)
    for apart in (False, True):
        today = [i for i, story in enumerate(found) if is_apart(story) == apart]
        old = [story for story in earlier if is_apart(story.articles) == apart]
        for i, thread in zip(today, threads([found[i] for i in today], old), strict=True):
            told[i] = thread
    return tuple(told)


def told_before(
    payloads: Sequence[Mapping[str, Any]], articles: Mapping[str, Article]
) -> tuple[Earlier, ...]:
    """The stories of editions made before, each in its newest form with the articles of all its days.

    Args:
        payloads: the canonical forms of the editions, in order.
        articles: by id, what they were made of; those that are not there any more are left out.
    """
    found: dict[str, Earlier] = {}
    for payload in payloads:
        for story in (story for section in payload["sections"] for story in section["stories"]):
            before = found[story["id"]].articles if story["id"] in found else ()
            members = tuple(articles[one["id"]] for one in story["articles"] if one["id"] in articles)
            since = story["since"] or payload["date"]
            if before or members:
                found[story["id"]] = Earlier(
                    id=story["id"], since=since, last=payload["date"], articles=(*before, *members)
                )
    return tuple(found.values())


def _is_recent(story: Earlier, day: str) -> bool:
    return date.fromisoformat(day) - date.fromisoformat(story.last) <= timedelta(days=THREAD_DAYS)


def _as_earlier(page: Page, group: Group) -> Earlier:
    members = tuple(page.articles[i] for i in group.members)
    return Earlier(
        id=group.thread.id if group.thread else story_id(members),
        since=group.thread.since if group.thread else min(page.days[i] for i in group.members),
        last=page.last,
        articles=(*group.before, *members),
    )


def _carried_on(earlier: Sequence[Earlier], groups: Sequence[Group]) -> tuple[Earlier, ...]:
    """The earlier stories that none of the groups continues: those that go on are told by their newer form."""
    continued = {group.thread.id for group in groups if group.thread}
    return tuple(story for story in earlier if story.id not in continued)
