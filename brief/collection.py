"""Sources → archive: the order of a collect run.

    brief.toml ─ due ─→ sources ─ gather, several hosts at once ─→ Documents ─ understand ─→ Articles ─ archive

Threads fetch (sources/gather_all.py); everything else happens in the order of brief.toml, so that what is stored doesn't
depend on which server answered first. Each source is one transaction: its articles, the entries it has shown, and what
its next collection needs to know. What is cut off is fetched again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial

from brief.archive.identity import entry_mark
from brief.archive.store import Archive
from brief.config.secrets import reveal
from brief.errors import Unstorable, problem_of
from brief.model import Article, Document, Problem, moment_of
from brief.pipeline import understand_one
from brief.settings import Settings, SourceSettings
from brief.sources.fetch import Network
from brief.sources.gather import Gathered, SourceState, due
from brief.sources.gather_all import gather_all
from brief.sources.hosts import shown
from brief.sources.states import state_of, to_keep
from brief.understand.page_wall import without_walls
from brief.workers import each

FIRST_HOURS = 24  # of a source's past that its first collection contributes to the next edition

Progress = Callable[["Outcome"], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one source."""

    name: str
    n_new: int  # articles that the archive didn't have
    n_past: int  # of these, from a new source's past: for the archive alone, not for the next edition
    problems: tuple[Problem, ...]
    state: SourceState

    @property
    def failed(self) -> bool:
        """Whether it could not be read at all."""
        return self.state.failures > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What came of a run."""

    outcomes: tuple[Outcome, ...]  # of the sources asked, as brief.toml orders them
    resting: tuple[Outcome, ...]  # of those that were not due: how they are doing

    @property
    def n_new(self) -> int:
        """Articles that the archive didn't have."""
        return sum(outcome.n_new for outcome in self.outcomes)

    @property
    def n_past(self) -> int:
        """New articles that are for the archive alone."""
        return sum(outcome.n_past for outcome in self.outcomes)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong, source by source; with what keeps others from being asked."""
        return tuple(problem for outcome in (*self.outcomes, *self.resting) for problem in outcome.problems)

    @property
    def all_failed(self) -> bool:
        """Whether every source that was asked failed; False where none was."""
        return bool(self.outcomes) and all(outcome.failed for outcome in self.outcomes)

    @property
    def n_failing(self) -> int:
        """Sources whose last try failed, now or in an earlier run."""
        return sum(outcome.failed for outcome in (*self.outcomes, *self.resting))

    @property
    def n_sources(self) -> int:
        """All sources, asked or not."""
        return len(self.outcomes) + len(self.resting)

    @property
    def nothing_works(self) -> bool:
        """Whether there is no source whose last try went well."""
        return self.n_failing == self.n_sources


# Deciding


def waits(published: str | None, *, is_first: bool, now: datetime) -> bool:
    """Whether an article goes into the next edition: not where its source is new and it older than a day.

    Args:
        published: ISO date or time; None is taken as new.
        is_first: whether its source is collected for the first time.
    """
    if not is_first or published is None:
        return True
    since = now - timedelta(hours=FIRST_HOURS)
    if len(published) == 10:
        return date.fromisoformat(published) >= since.date()
    return moment_of(published) >= since


# Doing


def collect(
    archive: Archive, settings: Settings, *, only: Sequence[str] = (), progress: Progress | None = None
) -> Collection:
    """Ask every source that is due, and keep what is new.

    Args:
        only: names of sources to ask, due or not; () for all that are due.
        progress: called with each source's outcome as it is stored.
    """
    kept = archive.sources.states()
    states = {source.name: state_of(source, kept.get(source.name)) for source in settings.sources}
    collected = [source for source in settings.sources if source.is_collected]
    asked = [
        source
        for source in collected
        if (source.name in only if only else due(source, states[source.name], settings.now))
    ]
    outcomes = []
    network = Network(settings.network)
    for yielded in _understood(_gathered(asked, states, archive, network, settings), settings):
        articles, walls = _without_walls(yielded, settings)
        outcome = _store(yielded, articles, walls, archive, settings.now)
        outcomes.append(outcome)
        if progress:
            progress(outcome)
    resting = tuple(_resting(source, states[source.name]) for source in collected if source not in asked)
    return Collection(outcomes=tuple(outcomes), resting=resting)


def _resting(source: SourceSettings, state: SourceState) -> Outcome:
    problems: tuple[Problem, ...] = ()
    if state.failures:
        told = state.last_problem or "not read"
        problems = (problem_of(told, where=source.name, fix="see brief list", kind="unreachable"),)
    return Outcome(name=source.name, n_new=0, n_past=0, problems=problems, state=state)


@dataclass(slots=True, kw_only=True)
class _Yield:
    """What a source gave, and what was made of it so far."""

    source: SourceSettings
    gathered: Gathered
    is_first: bool
    read: list[tuple[Document, Article]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    n_understood: int = 0


def _gathered(
    asked: Sequence[SourceSettings],
    states: dict[str, SourceState],
    archive: Archive,
    network: Network,
    settings: Settings,
) -> Iterator[_Yield]:
    """What each source gives, in the order asked."""
    known = {source.name: partial(_is_seen, archive.sources.seen(source.name)) for source in asked}
    given = gather_all(asked, states, known=known, secret=_secret, network=network, now=settings.now)
    for source, gathered in given:
        is_first = states[source.name].last_success is None
        yield _Yield(source=source, gathered=gathered, is_first=is_first)


def _is_seen(marks: Container[bytes], key: str) -> bool:
    """Whether an entry is among those that the archive has seen."""
    return entry_mark(key) in marks


def _secret(source: SourceSettings) -> str:
    secret = source.token or source.password
    return reveal(secret) if secret else ""


def _understood(gathered: Iterator[_Yield], settings: Settings) -> Iterator[_Yield]:
    """The same, with what was understood of the documents; in order."""
    latest = settings.today + timedelta(days=1)
    waiting: deque[_Yield] = deque()  # whose documents were handed out

    def to_understand() -> Iterator[Document]:
        for one in gathered:
            waiting.append(one)
            yield from (replace(d, language=one.source.language) for d in one.gathered.documents)

    one = partial(understand_one, language=settings.language, latest=latest)
    for article, problems in each(to_understand(), one, instead=lambda problem: (None, (problem,))):
        while waiting[0].n_understood == len(waiting[0].gathered.documents):
            yield waiting.popleft()
        current = waiting[0]
        document = current.gathered.documents[current.n_understood]
        current.n_understood += 1
        current.read += [(document, article)] if article else []
        current.problems += problems
    yield from waiting


def _without_walls(given: _Yield, settings: Settings) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles; for pages that are all one wall, what their feed's entries say instead."""
    articles, problems = without_walls([article for _, article in given.read])
    if not problems:
        return articles, ()
    kept = {article.id for article in articles}
    latest = settings.today + timedelta(days=1)
    entries = (
        replace(document, type="entry", data=document.entry, entry=None)
        for document, article in given.read
        if article.id not in kept and document.entry
    )
    told = (understand_one(entry, language=settings.language, latest=latest)[0] for entry in entries)
    return (*articles, *(article for article in told if article)), problems


def _store(
    given: _Yield, articles: Sequence[Article], walls: tuple[Problem, ...], archive: Archive, now: datetime
) -> Outcome:
    name, gathered = given.source.name, given.gathered
    again = {article.id for document, article in given.read if document.where in gathered.again}
    with archive.transaction():
        # What was seen and isn't kept any more, or never was, is no news for having been changed.
        articles = [one for one in articles if one.id not in again or archive.articles.has(one.id, one.url)]
        waiting = [waits(article.published, is_first=given.is_first, now=now) for article in articles]
        kept = [
            _kept(archive, article, collected_from=name, now=now, waits=is_waiting)
            for article, is_waiting in zip(articles, waiting, strict=True)
        ]
        archive.sources.mark_seen(name, gathered.keys, now=now)
        archive.sources.keep(name, to_keep(gathered.state))
    refused = (one for one in kept if isinstance(one, Problem))
    new = [one is True for one in kept]
    problems = (*gathered.problems, *given.problems, *walls, *refused)
    n_past = sum(is_new and not is_waiting for is_new, is_waiting in zip(new, waiting, strict=True))
    return Outcome(name=name, n_new=sum(new), n_past=n_past, problems=problems, state=gathered.state)


def _kept(
    archive: Archive, article: Article, *, collected_from: str, now: datetime, waits: bool
) -> bool | Problem:
    """Whether an article is new to the archive, which has it now; a Problem where it can't hold it."""
    try:
        with archive.transaction():  # within the source's: undone alone
            return archive.articles.add(article, collected_from=collected_from, now=now, waits=waits)
    except Unstorable as error:
        return problem_of(error, where=shown(article.url or article.path or article.title or article.id))
