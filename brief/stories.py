"""A page's articles → its stories: which of them tell one event, what that goes on with, and its brief and headline.

    articles ─ cluster ─→ groups, with the stories of earlier days that they continue
             ─ condense, compose ─→ a Story each

The order of the stages for one page; which pages there are is the pipeline's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from brief.cluster.agencies import agency
from brief.cluster.lexicon import Lexicon
from brief.cluster.near_duplicates import near_duplicates
from brief.cluster.stories import cluster
from brief.cluster.threads import Earlier, Thread, changed, new_sentences, threads
from brief.compose.headlines import headline, said_by, tells_all, told_again, unfit_below
from brief.compose.pages import THREAD_DAYS, Page
from brief.compose.parting import is_apart, parted
from brief.compose.repeats import left_out
from brief.compose.room import with_depth
from brief.compose.share import withheld, within_share
from brief.compose.story import Parts, compose_story, story_id
from brief.condense.introduced import with_introductions
from brief.condense.length import Length
from brief.condense.relative_days import with_days
from brief.condense.shown import alone, as_shown, ends
from brief.drawing import Drawing, brief_of
from brief.model import Article, Brief, Digest, Story, stories_in
from brief.settings import Settings
from brief.texts import disputes, texts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The articles of one event, as indexes into a page's articles, and the story of earlier days they continue."""

    members: tuple[int, ...]
    near_duplicate_of: tuple[int | None, ...]  # for each member a position in `members`
    thread: Thread | None
    before: tuple[Article, ...]  # the articles of the earlier days


def groups_of(
    articles: Sequence[Article], earlier: Sequence[Earlier] = (), *, lexicon: Lexicon | None = None
) -> tuple[Group, ...]:
    """The events that some articles tell; every article stands in exactly one.

    Args:
        earlier: the stories of the days before that they may go on with.
        lexicon: what remembers the texts of the days before.
    """
    lexicon = Lexicon() if lexicon is None else lexicon
    repeats = near_duplicates(articles)
    found = [
        part
        for members in cluster(articles, repeats=repeats, lexicon=lexicon)
        for part in parted(articles, members, repeats)
    ]
    told = _threads([[articles[i] for i in members] for members in found], earlier, lexicon)
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


def story_of(
    page: Page, group: Group, *, language: str, settings: Settings, words: int | None = None
) -> Story:
    """One event of a page, briefed from all its articles.

    Args:
        group: one of the page's.
        language: the reader's.
        words: that its brief may have; None for as long as the settings say.
    """
    texts = texts_of(page, group.members, group.near_duplicate_of, language=language)
    members = [page.articles[i] for i in group.members]
    own, closed = texts.own, settings.title_only
    head = headline(texts.titled, language=own[0].language or "und")
    never = {*said_by(head, own), *unfit_below(head, own), *left_out(own), *withheld(own, closed=closed)}
    again = told_again(head, own)
    spare = () if head.sentence else tuple(sentence for sentence in again if sentence not in never)
    asked = Length(sentences=settings.sentences, words=settings.words, ratio=settings.ratio)
    how = Drawing(
        headline=head,
        unsaid=(*never, *again, *texts.overtaken),
        spare=spare,
        # of a correction what was wrong, and right behind it what is right
        method="lead" if texts.corrects else settings.method,
        length=Length(words=words, filled=False) if words else asked,
    )
    updated = bool(group.thread and group.thread.updated)
    brief, news = brief_of(texts.last, texts.before, new_sentences(own, group.before) if updated else (), how)
    every = [one for one, copied in zip(members, texts.near_duplicate_of, strict=True) if copied is None]
    brief = replace(brief, complete=brief.complete and tells_all(head, brief, every))
    shared = within_share(brief, headline=head.sentence, share=settings.max_share)
    brief = _marked_anew(shared, brief, headline=head.text)
    differs = disputes(texts, closed=closed)
    brief = with_introductions(brief, headline=head.text)
    brief = with_days(brief, texts.days, shown=page.last, differs=differs, newest=texts.until)
    copied = [None if j is None else members[j].id for j in texts.near_duplicate_of]
    parts = Parts(
        articles=tuple(members[i] for i in texts.order),
        near_duplicate_of=tuple(copied[i] for i in texts.order),
        agencies=tuple(agency(members[i]) for i in texts.order),
        brief=brief,
        headline=head,
        differs=differs,
        new_sentences=tuple(sentence for sentence in news if sentence in brief.sentences),
        changed=changed(texts.newest, group.before),
        thread_id=group.thread.id if group.thread else None,
        updated=updated,
        since=_since(page, group),
    )
    return compose_story(parts, groups=settings.groups)


def at_depth(story: Story, depth: str) -> Story:
    """The story as much of it as a depth shows, and what its sentences need where a mail shows still less."""
    shown = with_depth(story, depth)
    brief = _marked_anew(shown.brief, story.brief, headline=story.headline)
    lonely = alone(brief, brief.sentences, headline=story.headline) if len(brief.sentences) > 1 else ()
    head = alone(brief, [story.headline_sentence], headline="")[0] if story.headline_sentence else ()
    return replace(
        shown,
        brief=replace(brief, alone=lonely, ends=ends(brief)),
        headline_marks=head,
        whole=story if len(brief.sentences) < len(story.brief.sentences) else None,
    )


def with_whole(digest: Digest, names: Collection[str]) -> Digest:
    """The digest with all of the briefs of some stories, whatever their depths show of them; they keep their depths.

    Args:
        names: the stories' ids.
    """
    sections = tuple(
        replace(section, stories=tuple(_whole(one) if one.id in names else one for one in section.stories))
        for section in digest.sections
    )
    return replace(digest, sections=sections)


def _whole(story: Story) -> Story:
    whole = at_depth(story.whole, "full") if story.whole else story
    return replace(story, brief=whole.brief, new_sentences=whole.new_sentences)


def _marked_anew(brief: Brief, before: Brief, *, headline: str) -> Brief:
    """The brief, told what its sentences need where some of those before are left out."""
    return brief if brief is before else as_shown(brief, before=before, headline=headline)


def _threads(
    found: Sequence[Sequence[Article]], earlier: Sequence[Earlier], lexicon: Lexicon
) -> tuple[Thread | None, ...]:
    """What each story of today goes on with; a comment goes on with itself only, printed again."""
    told: list[Thread | None] = [None] * len(found)
    for apart in (False, True):
        today = [i for i, story in enumerate(found) if is_apart(story) == apart]
        old = [story for story in earlier if is_apart(story.articles) == apart]
        continued = threads([found[i] for i in today], old, copies_only=apart, lexicon=lexicon)
        for i, thread in zip(today, continued, strict=True):
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
        for story in stories_in(payload["sections"]):
            before = found[story["id"]].articles if story["id"] in found else ()
            members = tuple(articles[one["id"]] for one in story["articles"] if one["id"] in articles)
            since = story["since"] or payload["date"]
            if before or members:
                found[story["id"]] = Earlier(
                    id=story["id"], since=since, last=payload["date"], articles=(*before, *members)
                )
    return tuple(found.values())


def recent(earlier: Iterable[Earlier], day: str) -> tuple[Earlier, ...]:
    """The stories that one of a day may still go on with."""
    oldest = date.fromisoformat(day) - timedelta(days=THREAD_DAYS)
    return tuple(story for story in earlier if date.fromisoformat(story.last) >= oldest)


def carried_on(earlier: Sequence[Earlier], page: Page, groups: Sequence[Group]) -> tuple[Earlier, ...]:
    """What the next page's stories may go on with: a story that this page continues is told by its newer form."""
    continued = {group.thread.id for group in groups if group.thread}
    told = tuple(story for story in earlier if story.id not in continued)
    return (*told, *(_as_earlier(page, group) for group in groups))


def _as_earlier(page: Page, group: Group) -> Earlier:
    members = tuple(page.articles[i] for i in group.members)
    return Earlier(
        id=group.thread.id if group.thread else story_id(members),
        since=_since(page, group),
        last=page.last,
        articles=(*group.before, *members),
    )


def _since(page: Page, group: Group) -> str:
    return group.thread.since if group.thread else min(page.days[i] for i in group.members)
