"""Today's articles and earlier ones → the sentences that say something the earlier ones did not.

A sentence is known where its words stand in a row in an earlier article, or where one earlier sentence has all its
numbers, the same words of doubt and denial, and nearly all its content words. Of the others those are new that are no
retelling (retelling.py); in the opening of an article that has news for sure only what surely is one is left out. Beside such
an article one that has none gives nothing; where none has, and a good part of what they say was told, nothing is new. What a
newer version of an article says otherwise than the one that was told is new too, however little it is. Copies of a text count
once, and no two sentences that say the same are given.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from datetime import date
from itertools import chain

from brief.addresses import address
from brief.cluster.near_duplicates import MAX_VERSIONS, near_duplicates
from brief.cluster.retelling import KNOWN_SHARE, News, has_most, judged
from brief.cluster.said import Said, said
from brief.cluster.times import moment
from brief.languages.versions import altered, of_one_matter
from brief.languages.words import words
from brief.model import Article, Sentence

_OPENING = 2  # sentences
UNCLEAR_SHARE = 2 / 3  # of today's sentences, that make news where none has what nobody told


class _Index:
    """What was said, by its content."""

    def __init__(self, told: Sequence[Said]) -> None:
        self.said: list[Said] = []
        self.places: defaultdict[str, list[int]] = defaultdict(list)  # stem → what was said that has it
        for one in told:
            self.add(one)

    def add(self, one: Said) -> None:
        for stem in one.content:
            self.places[stem].append(len(self.said))
        self.said.append(one)

    def has(self, fact: Said) -> bool:
        """Whether one sentence has its numbers, doubts and nearly all its content."""
        return any(_covers(one, fact) for one in self._nearly(fact))

    def _nearly(self, fact: Said) -> list[Said]:
        """What has nearly all the content of a sentence; all where it has none."""
        if not fact.content:
            return self.said
        shared = Counter(chain.from_iterable(self.places[s] for s in fact.content if s in self.places))
        return [self.said[place] for place, n in shared.items() if n >= KNOWN_SHARE * len(fact.content)]


def new_sentences(today: Sequence[Article], earlier: Sequence[Article]) -> tuple[Sentence, ...]:
    """The sentences of today's own texts that say what the earlier articles did not.

    Args:
        today: articles of one story, with their sentences.
        earlier: articles told before.
    Returns:
        sentences in the order of the articles, then of the text; none where they only tell again.
    """
    told = [
        said(text, a.language) for a in earlier for text in (a.title or "", *(s.text for s in a.sentences))
    ]
    corrected = {
        sentence
        for article, version in zip(today, told_versions(today, earlier), strict=True)
        for sentence in _corrected(article, version)
    }
    own = [a for a, repeated in zip(today, near_duplicates(today), strict=True) if repeated is None]
    found = _not_told(own, earlier, told, corrected)
    news = dict(zip(found, judged(list(found.values()), told, _weekdays(earlier)), strict=True))
    news |= dict.fromkeys(corrected & found.keys(), News.YES)
    sure = [article for article in own if any(news.get(s) is News.YES for s in article.sentences)]
    n_unclear = sum(is_news is News.UNCLEAR for is_news in news.values())
    if not sure and n_unclear < UNCLEAR_SHARE * sum(len(article.sentences) for article in own):
        return ()
    candidates = {s for article in sure or own for s in article.sentences}
    leading = {s for article in sure for s in _opening(article)}
    shown = {News.YES, News.UNCLEAR}
    return tuple(
        sentence
        for sentence, of in news.items()
        if sentence in candidates and (of in shown or (of is News.HARDLY and sentence in leading))
    )


def _opening(article: Article) -> Sequence[Sentence]:
    """The first paragraph, where news stands before what was; of a text without paragraphs what opens it."""
    first = [s for s in article.sentences if s.paragraph == article.sentences[0].paragraph]
    return first if len(first) < len(article.sentences) else first[:_OPENING]


def _not_told(
    own: Sequence[Article], earlier: Sequence[Article], told: Sequence[Said], corrected: Set[Sentence]
) -> dict[Sentence, Said]:
    """The sentences that stand in no earlier article, word for word or nearly, each once; and what they say."""
    runs = [" " + " ".join(words(a.text, a.language)) + " " for a in earlier]
    before, fresh, found = _Index(told), _Index(()), dict[Sentence, Said]()
    for article in own:
        for sentence in article.sentences:
            run = " ".join(words(sentence.text, article.language))
            fact = said(sentence.text, article.language)
            if not run or any(f" {run} " in r for r in runs) or fresh.has(fact):
                continue
            if sentence in corrected or not before.has(fact):
                found[sentence] = fact
                fresh.add(fact)
    return found


def _weekdays(articles: Sequence[Article]) -> set[int]:
    return {date.fromisoformat(a.published[:10]).weekday() for a in articles if a.published}


def told_versions(today: Sequence[Article], told: Sequence[Article]) -> tuple[Article | None, ...]:
    """For each article the newest of those told before that is a version of it; None where none is."""
    at: defaultdict[str, list[Article]] = defaultdict(list)
    for old in told:
        if old.url:
            at[address(old.url)].append(old)
    for versions in at.values():
        # of one date the one told last; of an address of many stories only the newest are looked at
        versions.reverse()
        versions.sort(key=lambda old: moment(old) or 0.0, reverse=True)
        del versions[MAX_VERSIONS:]
    return tuple(_told_last(article, at) for article in today)


def _told_last(article: Article, at: Mapping[str, Sequence[Article]]) -> Article | None:
    there = at.get(address(article.url), ()) if article.url else ()
    return next((old for old in there if of_one_matter(article, old)), None)


def _corrected(article: Article, old: Article | None) -> tuple[Sentence, ...]:
    """The sentences that a newer version says otherwise; none where it is written anew, and may say the same in other words."""
    found = altered(article, old) if old else ()
    return found if len(found) <= len(article.sentences) / 2 else ()


def _covers(told: Said, fact: Said) -> bool:
    if fact.doubts != told.doubts or not fact.numbers <= told.numbers:
        return False
    if not fact.content:
        return bool(fact.numbers)
    return has_most(told, fact)
