"""Stories of today and of earlier days → which of today's go on with which of theirs, and what they add.

A story goes on where an article of it resembles one of an earlier story: the best pair counts, since a comment or a
side report beside it takes nothing away. The likeness is that of stories (similarity.py) with a gentler decay, since
what happened on Monday is still the same story on Thursday. A copy of an earlier article settles it. Each earlier
story goes on in one story of today at most, the one most like it; each story of today continues one at most. Stories
in different languages are not compared.

New is what the earlier articles did not say (novelty.py). A story whose articles all repeat earlier ones, or tell them again in
other words, is not updated, unless an article's own newer version says something else or no longer all of it, or a copy has
numbers or a sentence not told before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from brief.cluster.boilerplate import unshared
from brief.cluster.commonplaces import distinctive
from brief.cluster.features import vectors
from brief.cluster.lexicon import Lexicon, Text
from brief.cluster.near_duplicates import near_duplicates, same_address
from brief.cluster.novelty import new_sentences, told_versions
from brief.cluster.periods import period, told_apart
from brief.cluster.said import numbers_in
from brief.cluster.similarity import alike
from brief.cluster.threshold import Threshold
from brief.cluster.times import in_order, span
from brief.languages.versions import is_altered
from brief.languages.words import stems
from brief.model import Article

__all__ = ["Earlier", "Thread", "changed", "new_sentences", "threads"]

MAX_AGE_DAYS = 7  # a story that rested longer begins anew
HALF_LIFE_DAYS = 5.0  # of likeness between days; within a day's stories it is 1.5
# Headlines of two days are alike by chance easily (Spanish ones: F1 64 at 0.15, 71 at 0.25). Full texts go on where
# they are sure to tell one event (similarity.py): at 0.07, 125 of 399 stories of unrelated articles went on with one
# of the day before.
THRESHOLD_HEADLINE = 0.25
NEGLIGIBLE = 0.05  # pairs less alike are not looked at
# Content words of a repeat's sentence that were not told, for it to be news.
MIN_UNTOLD, UNTOLD_SHARE = 3, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A story of earlier days, as it was told."""

    id: str
    since: str  # ISO day it began
    last: str  # ISO day of its newest article
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What a story of today goes on with."""

    id: str  # of the story continued
    since: str  # ISO day it began
    updated: bool  # False: nothing that was not told before


def threads(
    stories: Sequence[Sequence[Article]],
    earlier: Sequence[Earlier],
    *,
    copies_only: bool = False,
    lexicon: Lexicon | None = None,
) -> tuple[Thread | None, ...]:
    """Find the story of earlier days that each story of today continues.

    Args:
        stories: the articles of each of today's stories.
        earlier: stories of earlier days, in any order.
        copies_only: whether a story goes on only with one that has a text of its own: two comments on one matter are two.
        lexicon: what remembers texts that were compared before; changes nothing but the time.
    Returns:
        For each story of today the thread it continues; None where it is new.
    """
    if not earlier:
        return (None,) * len(stories)
    known = sorted(earlier, key=lambda e: (e.id, e.since))
    likenesses = _likenesses(stories, known, copies_only=copies_only, lexicon=lexicon)
    ranked = sorted((-value, s, e) for (s, e), value in likenesses.items())
    found: list[Thread | None] = [None] * len(stories)
    taken: set[int] = set()
    for _, s, e in ranked:
        if found[s] is None and e not in taken:
            taken.add(e)
            found[s] = _thread(stories[s], known[e])
    return tuple(found)


def changed(story: Sequence[Article], told: Sequence[Article]) -> tuple[tuple[str, str], ...]:
    """The articles that say something else where one that was told stood: (id, ISO day of the one told)."""
    return tuple((article.id, old.published[:10]) for article, old in _altered(story, told) if old.published)


def _altered(story: Sequence[Article], told: Sequence[Article]) -> Iterator[tuple[Article, Article]]:
    """The articles that say something else than their version that was told last, each with that."""
    for article, old in zip(story, told_versions(story, told), strict=True):
        if old and is_altered(article, old):
            yield article, old


def _thread(story: Sequence[Article], earlier: Earlier) -> Thread:
    return Thread(id=earlier.id, since=earlier.since, updated=_is_updated(story, earlier.articles))


def _is_updated(story: Sequence[Article], told: Sequence[Article]) -> bool:
    """Whether a text of today that repeats none that was told says something new, one that does tells more than that, or
    was changed. Of a headline without a text nobody knows whether it says more."""
    if any(_altered(story, told)):
        return True
    repeats = near_duplicates([*told, *story])
    group = [i if repeated is None else repeated for i, repeated in enumerate(repeats)]
    known = set(group[: len(told)])
    again = [article for article, g in zip(story, group[len(told) :], strict=True) if g in known]
    own = [article for article, g in zip(story, group[len(told) :], strict=True) if g not in known]
    says_nothing = bool(own) and not any(article.sentences for article in own)
    return says_nothing or bool(new_sentences(own, told)) or any(_tells_more(one, told) for one in again)


def _tells_more(article: Article, told: Sequence[Article]) -> bool:
    """Whether a repeat says something new: a desk's rewording does not; a newer version, another number, or a sentence
    mostly of words that were not told, does."""
    new = new_sentences([article], told)
    if any(same_address(article, other) for other in told):
        return bool(new)
    numbers = {number for other in told for number in numbers_in(other.text, other.language)}
    known = {stem for other in told for stem in stems(other.text, other.language)}
    return any(
        not numbers_in(sentence.text, article.language) <= numbers
        or _is_foreign(set(stems(sentence.text, article.language)), known)
        for sentence in new
    )


def _is_foreign(content: set[str], known: set[str]) -> bool:
    untold = content - known
    return len(untold) >= max(MIN_UNTOLD, UNTOLD_SHARE * len(content))


def _likenesses(
    stories: Sequence[Sequence[Article]],
    known: Sequence[Earlier],
    *,
    copies_only: bool,
    lexicon: Lexicon | None,
) -> dict[tuple[int, int], float]:
    """(story, earlier story) -> how alike they are, for those near enough in time."""
    articles = [a for e in known for a in e.articles] + [a for story in stories for a in story]
    # the number of each article's story: the earlier ones from 0, then today's
    story_of = [e for e, old in enumerate(known) for _ in old.articles]
    story_of += [len(known) + s for s, story in enumerate(stories) for _ in story]
    pairs = _copies(articles) if copies_only else [*_alike(articles, lexicon), *_copies(articles)]
    found: dict[tuple[int, int], float] = {}
    for a, b, likeness in pairs:
        e, s = sorted((story_of[a], story_of[b]))
        if not e < len(known) <= s:  # both of today, or both of earlier days
            continue
        pair = (s - len(known), e)
        if likeness > found.get(pair, 0.0) and _gap_days(stories[pair[0]], known[e]) <= MAX_AGE_DAYS:
            found[pair] = likeness
    return found


def _alike(articles: Sequence[Article], lexicon: Lexicon | None) -> list[tuple[int, int, float]]:
    """(article, article, likeness) for those alike enough to go on."""
    order, own = in_order(articles), unshared(articles)
    texts = [Text(title=articles[i].title or "", body=own[i], language=articles[i].language) for i in order]
    weighed = distinctive(vectors(texts, lexicon=lexicon))
    pairs = alike(
        weighed,
        [span((articles[i],)) for i in order],
        [text.language for text in texts],
        least=NEGLIGIBLE,
        half_life_days=(HALF_LIFE_DAYS, HALF_LIFE_DAYS),
    )
    pairs = told_apart(pairs, [period(articles[i].title or "", articles[i]) for i in order])
    sure = Threshold.of_day(pairs, [vector.fullness for vector in weighed]).sure
    columns = (pairs.first, pairs.second, pairs.similarity, pairs.sure)
    return [
        (order[a], order[b], min(likeness, 0.99))
        for a, b, likeness, how_sure in zip(*(column.tolist() for column in columns), strict=True)
        if _goes_on(likeness, how_sure, (weighed[a].fullness + weighed[b].fullness) / 2, sure)
    ]


def _copies(articles: Sequence[Article]) -> list[tuple[int, int, float]]:
    """(article, article, 1.0) for those of one text."""
    group = [i if repeated is None else repeated for i, repeated in enumerate(near_duplicates(articles))]
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, g in enumerate(group):
        members[g].append(i)
    return [(a, b, 1.0) for copies in members.values() for a, b in combinations(copies, 2)]


def _goes_on(likeness: float, how_sure: float, fullness: float, sure: float) -> bool:
    """Full texts by what they share, headlines by that and time, between the two by degrees."""
    return how_sure * fullness + likeness * (1 - fullness) >= sure * fullness + THRESHOLD_HEADLINE * (
        1 - fullness
    )


def _gap_days(story: Sequence[Article], old: Earlier) -> float:
    """Days from an earlier story's last day to today's first article; 0 where no day is known."""
    told = span(story)
    if told is None:
        return 0.0
    last = (date.fromisoformat(old.last[:10]) - date(1970, 1, 1)).days
    return max(0.0, int(told[0]) - last)
