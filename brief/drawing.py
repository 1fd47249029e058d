"""A group's own texts → its brief: of several days the last one first, and what is new since the page before in front.

On a page of several days a story is told as it stands at their end: two thirds of its brief at least are of its last day, then
comes what led there, from its first day on, in the first sentences of its reports. Those tell what happened, which stays true
however it went on; further down stands how things were. What a later day counts otherwise is not to be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from brief.compose.headlines import Headline, stand_in
from brief.compose.novelty import news_first, without_shown
from brief.compose.rearranged import Marked, marked, rearranged
from brief.compose.repeats import told_above
from brief.condense.brief import brief_story, length_for
from brief.condense.coherence import DANGLING
from brief.condense.kinds import HEADLINE_ONLY
from brief.condense.length import Length, Limit
from brief.condense.shown import as_shown
from brief.languages.words import count_words
from brief.model import REPORTS, Article, Brief, Sentence

_BEFORE = 3  # of a brief one part in so many is of the days before the last, at most
_LEAST = 15  # words: less is no sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """How a story's brief is drawn."""

    headline: Headline
    unsaid: tuple[Sentence, ...]  # what is not to be told
    spare: tuple[Sentence, ...]  # those of it that may be told before one that needs them
    method: str
    length: Length


def brief_of(
    last: Sequence[Article], before: Sequence[Article], news: Sequence[Sentence], how: Drawing
) -> tuple[Brief, tuple[Sentence, ...]]:
    """The brief of a story, and which of its sentences are new.

    Args:
        last: its own texts of its last day, the leading one first.
        before: those of the days before that stand on the page, too, and side pieces, in order of time.
        news: what the pages before did not say.
    """
    own = (*last, *before)
    brief, unsaid = _drawn(last, how)
    if before:
        brief = _with_what_led_there(last, before, how) or replace(brief, articles=own, complete=False)
    if not news or _is_headline_only(last):
        return brief, ()
    at_last = {article.id for article in last}
    news = [sentence for sentence in news if sentence.article_id in at_last] or news
    anew = frozenset(news)
    known = tuple(s for article in own for s in article.sentences if s not in anew)
    leads = tuple(article.sentences[0] for article in own if article.sentences)
    by_leads = replace(how, spare=(*how.spare, *leads))
    fresh = without_shown(_draw(own, by_leads, (*unsaid, *known)), unsaid)
    mixed, first = news_first(fresh, brief, news, leads=leads, words=how.length.words)
    return _standing(as_shown(mixed, before=fresh), first), first


def _standing(mixed: Brief, news: Sequence[Sentence]) -> Brief:
    """The brief without what was told that lacks the sentence before it, now that what is new stands in front."""
    told = [pair for pair in marked(mixed) if pair[0] in news or DANGLING not in pair[1]]
    return mixed if len(told) == len(mixed.sentences) else as_shown(rearranged(mixed, told), before=mixed)


def _drawn(own: Sequence[Article], how: Drawing) -> tuple[Brief, tuple[Sentence, ...]]:
    """A brief, and what it does not say."""
    if _is_headline_only(own):
        rows = [s for article in own if article.kind in HEADLINE_ONLY for s in article.sentences]
        return without_shown(_draw(own, how, ()), rows), how.unsaid
    unsaid = how.unsaid
    brief = without_shown(_draw(own, how, unsaid), unsaid)
    for _ in range(2):  # what comes instead may tell it again, too
        again = tuple(told_above(how.headline.text, brief))
        if not again:
            break
        unsaid = (*unsaid, *again)
        brief = without_shown(_draw(own, how, unsaid), unsaid)
    return brief, unsaid


def _draw(own: Sequence[Article], how: Drawing, without: Sequence[Sentence]) -> Brief:
    return brief_story(
        own,
        method=how.method,
        length=length_for(own, how.length),
        without=without,
        headline=how.headline.sentence.text if how.headline.sentence else "",
        spare=how.spare,
    )


def _is_headline_only(own: Sequence[Article]) -> bool:
    worded = next((article for article in own if article.sentences), own[0])  # before it may stand a podcast
    return worded.kind in HEADLINE_ONLY


def _with_what_led_there(last: Sequence[Article], before: Sequence[Article], how: Drawing) -> Brief | None:
    """The last day, then of those before what fits a third; None where that is nothing."""
    own = (*last, *before)
    limit = how.length.limit(sum(count_words(s.text) for article in own for s in article.sentences))
    part, reports = _part(limit), _reports(before, like=last)
    if part is None or not reports:
        return None
    below = _below_opening(reports)
    led, _ = _drawn(reports, replace(how, length=part, unsaid=(*how.unsaid, *below)))
    fresh, _ = _drawn(last, replace(how, length=_rest(limit, led)))
    fresh = replace(fresh, articles=own)
    both = rearranged(fresh, (*marked(fresh), *marked(led)))
    again = {*how.unsaid, *below, *told_above(how.headline.text, both)}
    told = [pair for pair in marked(led) if pair[0] not in again]
    while told and limit.words and _n_words(told) > limit.words - fresh.n_words:
        told.pop()
    return as_shown(rearranged(fresh, (*marked(fresh), *told)), before=fresh) if told else None


def _reports(articles: Sequence[Article], *, like: Sequence[Article]) -> list[Article]:
    """The reports in the language of others."""
    language = next((one.language for one in like if one.sentences), like[0].language)
    return [one for one in articles if one.sentences and one.kind in REPORTS and one.language == language]


def _below_opening(articles: Sequence[Article]) -> tuple[Sentence, ...]:
    """All but the sentence of each that says what happened."""
    openings = {stand_in(article) for article in articles}
    return tuple(s for article in articles for s in article.sentences if s not in openings)


def _part(limit: Limit) -> Length | None:
    """How long what led there may be; None where there is no room for a sentence."""
    if limit.sentences:
        n = limit.sentences // _BEFORE
        return Length(sentences=n) if n else None
    n = (limit.words or 0) // _BEFORE
    return Length(words=n, filled=limit.filled) if n >= _LEAST else None


def _rest(limit: Limit, led: Brief) -> Length:
    """How long what is told of the last day may be."""
    if limit.sentences:
        return Length(sentences=limit.sentences - len(led.sentences))
    return Length(words=max(1, (limit.words or 0) - led.n_words), filled=limit.filled)


def _n_words(told: Sequence[Marked]) -> int:
    return sum(count_words(sentence.text) for sentence, _ in told)
