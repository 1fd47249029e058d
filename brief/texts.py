"""A group's articles → the texts that its story is told from: the leading one first, of several days the last one's.

On a page of several days a text belongs to the day on which it was first told, and one that bears no date to the first. Within a
day, as in an edition, which has what came since the one before, the articles' days don't count.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from brief.cluster.boilerplate import outlet_of
from brief.cluster.corrected import corrections
from brief.cluster.differences import differences
from brief.cluster.near_duplicates import replaced
from brief.cluster.overtaken import overtaken
from brief.cluster.reprints import outdated, told_anew
from brief.cluster.side_pieces import side_pieces
from brief.compose.last_day import by_days
from brief.compose.leading import leading_order
from brief.compose.pages import Page
from brief.compose.parting import of_one_kind
from brief.model import Article, Difference, Sentence

_SEVERAL = 2  # outlets

Copies = tuple[int | None, ...]  # for each article the one whose text it repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What a story is told from. Numbers are positions in the group."""

    order: tuple[int, ...]  # of all articles, the leading one first
    near_duplicate_of: Copies
    last: tuple[
        Article, ...
    ]  # its own texts of its last day, and side pieces behind; all where days don't count
    before: tuple[Article, ...]  # those of the days before, in order of time
    titled: tuple[
        Article, ...
    ]  # those of the leading one's day, and their copies: what the headline is taken from
    newest: tuple[Article, ...]  # all but the versions that are replaced
    days: Mapping[str, str]  # article id → its ISO day
    until: str | None  # the last of its own texts' days; None where days don't count
    overtaken: frozenset[Sentence]  # what a later day counts otherwise
    corrects: bool  # it is told from a correction alone

    @property
    def own(self) -> tuple[Article, ...]:
        """All that sentences may be drawn from."""
        return (*self.last, *self.before)


def texts_of(page: Page, members: Sequence[int], copies: Copies, *, language: str) -> Texts:
    """The texts of an event.

    Args:
        members: indexes of its articles on the page.
        copies: for each a position in `members`.
        language: the reader's.
    """
    articles = of_one_kind([page.articles[i] for i in members], copies)
    several = page.has_several_days
    day_of = [page.days[i] if page.articles[i].published or not several else page.first for i in members]
    older = replaced(articles, copies)
    stale = outdated(articles, older)
    told = frozenset(i for i, repeated in enumerate(copies) if repeated is None)
    if several:
        told, copies = _told_anew(articles, copies, day_of, older | stale)
    told, untold, corrects = _corrected(articles, told)
    beside = side_pieces(articles, told) if several else frozenset()
    behind = stale | untold | beside
    order = leading_order(articles, copies, language=language, behind=behind, days=day_of if several else ())
    own = tuple(articles[i] for i in order if i in told)
    days = {article.id: day for article, day in zip(articles, day_of, strict=True)}
    side = {articles[i].id for i in beside}
    last, before = by_days(own, days, beside=side) if several else (own, ())
    of_day = [i for i in order if not several or days[articles[i].id] == days[last[0].id]]
    return Texts(
        order=order,
        near_duplicate_of=copies,
        last=last,
        before=before,
        titled=_titled(articles, of_day, copies, last, older | stale | untold),
        newest=tuple(article for i, article in enumerate(articles) if i not in older),
        days=days,
        until=max(days[article.id] for article in own) if several else None,
        overtaken=overtaken(articles, day_of) if several else frozenset(),
        corrects=corrects,
    )


def _told_anew(
    articles: Sequence[Article], copies: Copies, day_of: Sequence[str], without: Container[int]
) -> tuple[frozenset[int], Copies]:
    """What told something on its day, and for each article the last text that stands for it."""
    anew = told_anew(articles, copies, day_of, without)
    stands = [anew[i if copied is None else copied][-1] for i, copied in enumerate(copies)]
    told = frozenset(chain.from_iterable(anew.values()))
    return told, tuple(None if place == i else place for i, place in enumerate(stands))


def _titled(
    articles: Sequence[Article],
    among: Iterable[int],
    copies: Copies,
    last: Sequence[Article],
    older: Container[int],
) -> tuple[Article, ...]:
    """Those of the last day's texts, and of their copies that are no older versions."""
    at_last = {article.id for article in last}

    def stands(i: int) -> bool:
        copied = copies[i]
        return articles[i].id in at_last or (
            copied is not None and i not in older and articles[copied].id in at_last
        )

    return tuple(articles[i] for i in among if stands(i))


def _corrected(
    articles: Sequence[Article], told: frozenset[int]
) -> tuple[frozenset[int], frozenset[int], bool]:
    """What may be told, what may not, and whether corrections alone are: beside several other outlets they mend a detail."""
    correcting, corrected = corrections(articles)
    if not correcting & told:
        return told, frozenset(), False
    others = told - correcting - corrected
    mend_detail = len({outlet_of(articles[i]) for i in others}) >= _SEVERAL
    kept = others if mend_detail else correcting & told
    return kept, told - kept, not mend_detail


def disputes(texts: Texts, *, closed: Container[str]) -> tuple[Difference, ...]:
    """The figures that its articles disagree on; on a page of several days those of one day that no later one has others
    for: what changes from day to day is no dispute.

    Args:
        closed: outlets of which nothing may be shown.
    """
    shown = [article for article in texts.newest if article.source not in closed]
    if texts.until is None:
        return tuple(_differs(shown, texts.overtaken))
    by_day = sorted(shown, key=lambda article: texts.days[article.id], reverse=True)
    parts = groupby(by_day, key=lambda article: texts.days[article.id])
    return tuple(one for _, part in parts for one in _differs(list(part), texts.overtaken))


def _differs(articles: Sequence[Article], untold: Collection[Sentence]) -> Iterator[Difference]:
    spans = [(one.article_id, range(one.start, one.end)) for one in untold]
    for values in differences(articles):
        places = [(articles[i].id, start) for i, start, _ in values]
        if not any(
            name == untold_in and start in span for name, start in places for untold_in, span in spans
        ):
            found = tuple((articles[i].id, articles[i].text[start:end]) for i, start, end in values)
            yield Difference(values=found)
