"""Articles of a story → the sentences that a page is better without: they tell again what stands above them, or are two in one.

Many pages open with a standfirst whose facts their first paragraphs tell anew: "Trump postet erneut ein KI-Bild mit Jesus." –
"Donald Trump hat erneut eine KI-generierte Jesus-Fotomontage verbreitet." And where a sentence stands for a title, another
one of the articles may say the same. Words are compared by their first letters, which German compounds and derived words
share ("rumänisch", "Rumänien"). Short articles are left alone.

Sentences into which a crosshead has run, and captions (both in languages/), are here as well: few are ever asked for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from brief.languages.captions import is_caption
from brief.languages.crossheads import runs_in
from brief.languages.words import stems
from brief.model import Article, Brief, Sentence

_LETTERS = 5
# Of 20 first sentences of paragraphs behind a standfirst that shared so much with it, 19 told the same.
_COVERED, _LEAST = 0.42, 3
_LEADS = 2  # sentences behind the standfirst that are looked at
_MOST_STANDFIRST = 3  # sentences
_SHORT = 6  # sentences: less of an article is shown as it is
# Of a headline's sentence and another, so much of the shorter one is in both where they say the same; of the first sentences
# of two articles on one event so much: of 11 such pairs 9 did.
_SAME, _SAME_OPENING, _ENOUGH = 0.7, 0.33, 4
# So much of a sentence that is no longer than this beside a title is in the title, where it has nothing new: 16 of 18 such,
# and of first sentences, of which two words are enough, 17 of 20; of sentences of three or four words with three of them all 15.
_NOTHING_NEW, _MOST_LONGER, _ENOUGH_OF_FIRST, _ENOUGH_OF_FEW = 0.6, 1.5, 2, 3  # the second in characters
# The first sentence of another article tells its event again, which the title and the leading article have told; the next
# three do where they share as much as two sentences that say the same: 4 of 71 stories showed such a one, and none rightly.
_EVENT_AGAIN, _LEAST_OF_TITLE, _OPENING = 0.5, 3, 4
# So much of an early sentence of another article stands above it on the page already, with no number of its own: all 13 such in a
# hundred stories of several articles told their event once more, in the words of no single sentence.
_TOLD_BEFORE, _LEAST_BEFORE = 0.6, 5
_PLAIN = re.compile(r"\w+")
_QUOTED = re.compile(r"[\"“”„«»]")
_DATELINE = 20  # code points
_EARLY = 12  # sentences in which a headline's sentence is looked for again


def left_out(articles: Sequence[Article]) -> tuple[Sentence, ...]:
    """The sentences that a page is better without, whatever its headlines are."""
    return (*leads_again(articles), *scraps(articles))


def leads_again(articles: Sequence[Article]) -> Iterator[Sentence]:
    """The first sentences behind a standfirst that tell it again."""
    for article in articles:
        opening = article.sentences[: _MOST_STANDFIRST + 1]
        standfirst = [s for s in opening if s.paragraph == opening[0].paragraph]
        if len(article.sentences) < _SHORT or len(standfirst) == len(opening):
            continue
        above = [s.text for s in standfirst if s.text != article.title]  # a title may stand in the text, too
        if not above or not article.title:
            continue
        told = set[str]().union(*(_keys(text, article.language) for text in above))
        for lead in article.sentences[len(standfirst) :][:_LEADS]:
            said = _keys(lead.text, article.language)
            if lead.text not in above and len(said & told) >= max(_LEAST, _COVERED * len(said)):
                yield lead


def headline_again(head: str, of: Sentence | None, articles: Sequence[Article]) -> Iterator[Sentence]:
    """The sentences that say what a headline does: nothing beside a title, or the same as a sentence that stands for one.

    Args:
        of: that sentence; None where the headline is a title.
    """
    longest = math.inf if of else _MOST_LONGER * len(head)
    lead = of.article_id if of else articles[0].id
    plain = set(_PLAIN.findall(head.lower()))
    for article in articles:
        told = _keys(head, article.language)
        start = len(list(takewhile(partial(_is_above, article.title), article.sentences[:_OPENING])))
        # what a title quotes may stand anywhere
        end = len(article.sentences) if _QUOTED.search(head) else _EARLY
        for place, sentence in enumerate(article.sentences[start:end]):
            first, others = place == 0, article.id != lead
            if len(sentence.text) > longest and not (others and place < _OPENING):
                continue
            if len(plain.intersection(_PLAIN.findall(sentence.text.lower()))) < 2:
                continue  # most end here, and cost no stemming
            said = _keys(sentence.text, article.language)
            if len(said & told) >= _least(said, told, first=first, others=others, titled=of is None):
                yield sentence


def _is_above(title: str | None, sentence: Sentence) -> bool:
    """Whether a sentence stands above the first one: the title told in the text, a place or a date: "Nordau."."""
    return sentence.text == title or len(sentence.text) <= _DATELINE


def _least(said: set[str], told: set[str], *, first: bool, others: bool, titled: bool) -> float:
    """How many words a sentence shares with a headline that it tells again.

    Args:
        first: it is the first of its article.
        others: its article is not the leading one.
        titled: the headline is a title.
    """
    shorter = min(len(said), len(told))
    if titled and not others:
        enough = _ENOUGH_OF_FIRST if first else _ENOUGH if len(said) > _ENOUGH else _ENOUGH_OF_FEW
        return max(enough, _NOTHING_NEW * len(said))
    if titled and first:
        return max(_LEAST_OF_TITLE, _EVENT_AGAIN * shorter)
    return max(_ENOUGH, (_SAME_OPENING if first and others else _SAME) * shorter)


def told_above(head: str, brief: Brief) -> Iterator[Sentence]:
    """Those early sentences of other articles than the first whose words headline and brief have had before them."""
    language = brief.articles[0].language
    above = _keys(head, language)
    for sentence in brief.sentences:
        said = _keys(sentence.text, language)
        article = next(one for one in brief.articles if one.id == sentence.article_id)
        if article is not brief.articles[0] and sentence in article.sentences[:_OPENING]:
            new = said - above
            is_new = any(key[0].isdigit() for key in new) or len(new) > (1 - _TOLD_BEFORE) * len(said)
            if len(said) >= _LEAST_BEFORE and not is_new:
                yield sentence
        above |= said


def scraps(articles: Sequence[Article]) -> Iterator[Sentence]:
    """The sentences into which a crosshead has run, and captions."""
    for article in articles:
        if len(article.sentences) >= _SHORT:
            language = article.language
            yield from (s for s in article.sentences if runs_in(s.text, language) or is_caption(s.text))
            first, second = article.sentences[:2]
            if is_caption(first.text, behind=second.text):
                yield first


def _keys(text: str, language: str | None) -> set[str]:
    return {stem[:_LETTERS] for stem in stems(text, language)}
