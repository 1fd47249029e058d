"""An article of any kind → which of its sentences may stand in a brief, and what must be told with each.

- interview: the standfirst; answers with the name of who gives them; never what the interviewer says. The first words
  of an answer stand only where they are a whole sentence, since they lean on the question, or where the next one needs them.
- live blog: what stands before its entries, its summary; else its newest three entries; entries with their times. Where
  no times tell the entries apart, its first paragraph alone: of several it would be read as one report.
- opinion: everything, at most two sentences (`MOST_OPINION`); the page names the author above it.
- anything else: everything; what is said in the first person outside quotation marks is told as its author's, and English
  and Nordic captions, which a word and a colon open ("Jailed: Vicky Marks stole …"), what an outlet says of its own
  work, and what a pointer elsewhere has run into, only where nothing else is.

Results, lists, service pieces and ads are told by their title alone: `HEADLINE_ONLY`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from brief.condense.coherence import SPEAKER
from brief.condense.first_person import OwnMarks
from brief.condense.fragments import is_scrap
from brief.condense.own_work import own_work
from brief.condense.run_in import run_in
from brief.languages import pack
from brief.languages.turns import asks, speaker, stamp
from brief.model import TITLE_ALONE, Article, Sentence

MOST_OPINION = 2  # sentences
HEADLINE_ONLY = TITLE_ALONE | {"ad"}

TIME = "time"  # "time=14.32 Uhr": of a live blog's entry

_NEWEST = 3  # entries of a live blog
_LEAST_ANSWER = 8  # words that the beginning of an answer has where it stands alone
_LEAST_LEADING = (
    4  # words that it has where it is told before the next: "Ja." says nothing without the question
)
_FULL_NAME = re.compile(
    r"[^\W\d_a-zà-ÿ][\w.’'-]*(?: (?:[^\W\d_a-zà-ÿ][\w.’'-]*|v[ao]n|de[rnl]?|d[aiu]|zu|le|la|el|al|bin)){1,4}"
)
_BARE_TIME = 6  # characters around a time that stands alone
_LEAST_SUMMARY = 12  # words before the entries of a live blog, where they sum it up
_CAPTIONED = frozenset({"en", "no", "da", "sv"})
# Briefs of 630 English and Norwegian articles had 21 such sentences, 19 of them captions; of German ones most were answers.
_CAPTION = re.compile(r"[^\W\d_][\w-]*: [\"“«]?[^\W\d_a-zß-öø-ÿ]")
_LONGEST_LABEL = 24  # characters
# "Warm welcome: Both twins …", no speaker and no heading. Where an article has several, or shows in other words that it had
# pictures, nine of ten in English news were captions, and all 12 in briefs.
_LABELLED = re.compile(
    r"(?!(?:The|An?|It|It['’]s|What|Who|How|Why|You|He|She|I|We|They|See|Read|Watch|More|My|Our|Part|Day|Step|Number|No|TV) )"
    r"[A-Z][a-z'’-]+(?: (?!(?:said|says|added|adds|noted|asked|wrote|joked|tweeted|told|continued|explained|concluded|response|"
    r"question|idea|is|are|was|were|here|this|works?)\b)[a-z][\w'’-]+){1,3}: [A-Z]"
)
_LONGEST_LABELLED = 44  # characters
_WITH_PICTURES = ("pictured", "(left", "(right", "(center", "(centre")


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What of an article may be told, by the indexes of its sentences."""

    withheld: frozenset[int] = frozenset()  # never, unless there is nothing else
    leading: frozenset[int] = frozenset()  # those of the withheld that are told before one that needs them
    reluctant: frozenset[int] = frozenset()  # only where nothing else is, or all is given
    # both worked out when asked for: whether one is as reluctant, and what is told with it
    doubtful: Callable[[int], bool] = lambda _: False
    marks: Callable[[int], tuple[str, ...]] = lambda _: ()


def telling(article: Article, spoken: Sequence[tuple[str, ...]]) -> Telling:
    """What of an article may stand in a brief.

    Args:
        spoken: the words of each of its sentences, lower-cased.
    """
    if article.kind == "interview":
        return _interview(article)
    if article.kind == "liveblog":
        return _liveblog(article, spoken)
    own = _first_person(article, spoken)
    others = _captions(article) | own_work(article) | run_in(article)
    return replace(own, reluctant=own.reluctant | others) if others else own


def telling_of_all(articles: Sequence[Article], spoken: Sequence[tuple[str, ...]]) -> Telling:
    """The same for articles laid end to end."""
    if len(articles) == 1:
        return telling(articles[0], spoken)
    starts = [0, *accumulate(len(article.sentences) for article in articles)]
    parts = [
        telling(article, spoken[a:b]) for article, a, b in zip(articles, starts, starts[1:], strict=False)
    ]

    def all_of(field: str) -> frozenset[int]:
        return frozenset(
            start + index
            for start, part in zip(starts, parts, strict=False)
            for index in getattr(part, field)
        )

    def doubtful(index: int) -> bool:
        part = bisect_right(starts, index) - 1
        return parts[part].doubtful(index - starts[part])

    def marks(index: int) -> tuple[str, ...]:
        part = bisect_right(starts, index) - 1
        return parts[part].marks(index - starts[part])

    return Telling(
        withheld=all_of("withheld"),
        leading=all_of("leading"),
        reluctant=all_of("reluctant"),
        doubtful=doubtful,
        marks=marks,
    )


def _captions(article: Article) -> frozenset[int]:
    """The sentences that a word and a colon open, where the press of the language has its captions so; elsewhere it may be
    a speaker, or "Grund: …"."""
    tag = pack(article.language).tag
    if tag not in _CAPTIONED:
        return frozenset()
    found = frozenset(
        index
        for index, sentence in enumerate(article.sentences)
        if ": " in sentence.text[:_LONGEST_LABEL] and _CAPTION.match(sentence.text)
    )
    return found | _labelled(article, beside=len(found)) if tag == "en" else found


def _labelled(article: Article, *, beside: int) -> frozenset[int]:
    """The English ones that several words open."""
    found = frozenset(
        index
        for index, sentence in enumerate(article.sentences)
        if ": " in sentence.text[:_LONGEST_LABELLED] and _LABELLED.match(sentence.text)
    )
    likely = len(found) + beside > 1 or any(hint in article.text for hint in _WITH_PICTURES)
    return found if found and likely else frozenset()


def _interview(article: Article) -> Telling:
    parts = list(_paragraphs(article.sentences))
    texts = [" ".join(article.sentences[i].text for i in part) for part in parts]
    asked = next((place for place, text in enumerate(texts) if asks(text)), len(parts))
    named = _speakers(texts, asked)
    interviewer = named[asked] if asked < len(parts) else ""
    start = named.index(interviewer) if interviewer else asked  # who asks may begin with what is no question
    withheld, leading, unnamed = set[int](), set[int](), set[int]()
    marks, answering = dict[int, tuple[str, ...]](), ""
    for place in range(start, len(parts)):
        if asks(texts[place]) or (named[place] and named[place] == interviewer):
            withheld.update(parts[place])
            continue
        answering = named[place] or answering
        for index in parts[place]:
            own_name = named[place] and index == parts[place][0]
            known = len(answering) > 1  # "A:" is an answer, and nobody's name
            marks[index] = () if own_name else (f"{SPEAKER}={answering}" if known else SPEAKER,)
        n_words = len(article.sentences[parts[place][0]].text.split())
        if asks(texts[place - 1]) and n_words < _LEAST_ANSWER:
            withheld.add(parts[place][0])
            leading.update(parts[place][:1] if n_words >= _LEAST_LEADING else ())
        if not answering:
            unnamed.update(parts[place])
    return Telling(
        withheld=frozenset(withheld),
        leading=frozenset(leading),
        reluctant=frozenset(unnamed),
        marks=lambda index: marks.get(index, ()),
    )


def _speakers(texts: Sequence[str], start: int) -> list[str]:
    """For each paragraph of a dialogue the name before it; "" for none, and for words before a colon that are no name.

    Names come again, or stand before the first question and its answer, in full and with capitals.
    """
    found = [speaker(text) for text in texts]
    times = Counter(found)
    first = set(found[start : start + 2])
    return [
        name if times[name] > 1 or (name in first and _FULL_NAME.fullmatch(name)) else "" for name in found
    ]


def _liveblog(article: Article, spoken: Sequence[tuple[str, ...]]) -> Telling:
    parts = list(_paragraphs(article.sentences))
    stamps = [stamp(article.sentences[part[0]].text) for part in parts]
    starts = [place for place, time in enumerate(stamps) if time]
    if not starts:
        return replace(_first_person(article, spoken), withheld=_behind_first(article, parts))
    before = [index for part in parts[: starts[0]] for index in part]
    if sum(_n_words_told(article.sentences[index].text) for index in before) >= _LEAST_SUMMARY:
        return Telling(withheld=frozenset(range(len(article.sentences))) - set(before))
    entries = [
        [index for part in parts[start:end] for index in part]
        for start, end in zip(starts, [*starts[1:], len(parts)], strict=True)
    ]
    times = [stamps[start] for start in starts]
    newest = _newest(times)
    told = {
        index
        for entry in newest
        for index in entries[entry]
        if len(article.sentences[index].text) > len(times[entry]) + _BARE_TIME
    }
    marks: dict[int, tuple[str, ...]] = {
        index: (f"{TIME}={times[entry]}",)
        for entry in newest
        for index in entries[entry]
        if index in told and times[entry] not in article.sentences[index].text
    }
    return Telling(
        withheld=frozenset(range(len(article.sentences))) - told, marks=lambda index: marks.get(index, ())
    )


def _n_words_told(text: str) -> int:
    """Its words; none where it only announces: "Toutes les infos de ce lundi sont à suivre ici."."""
    n_words = len(text.split())
    return 0 if is_scrap(text, n_words, ends_marked=False) else n_words


def _behind_first(article: Article, parts: Sequence[Sequence[int]]) -> frozenset[int]:
    """What isn't in the first paragraph that is no label: the summary, or the newest entry."""
    n_words = [sum(len(article.sentences[index].text.split()) for index in part) for part in parts]
    first = next((place for place, n in enumerate(n_words) if n >= _LEAST_SUMMARY), 0)
    return frozenset(range(len(article.sentences))) - set(parts[first])


def _newest(times: Sequence[str]) -> range:
    """The places of the newest entries: the first ones, unless the times go up."""
    minutes = [_minutes(time) for time in times]
    rising = sum(a < b for a, b in zip(minutes, minutes[1:], strict=False))
    falling = sum(a > b for a, b in zip(minutes, minutes[1:], strict=False))
    n = min(_NEWEST, len(times))
    return range(len(times) - n, len(times)) if rising > falling else range(n)


def _minutes(time: str) -> int:
    numbers = [int(number) for number in re.findall(r"\d+", time)][-2:]
    hour, minute = (numbers[0], numbers[1]) if len(numbers) > 1 else (numbers[0], 0)
    after_noon = re.search(r"p\.?m", time, re.IGNORECASE) and hour < 12
    return 60 * (hour + 12 if after_noon else hour) + minute


def _first_person(article: Article, spoken: Sequence[tuple[str, ...]]) -> Telling:
    """Opinion bears its author's name above it where that is known; elsewhere such sentences are left out or marked."""
    if not pack(article.language).first_person or (article.kind == "opinion" and article.author):
        return Telling()
    own = OwnMarks(article, spoken)
    return Telling(doubtful=own.in_doubt, marks=own)


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[list[int]]:
    for _, group in groupby(enumerate(sentences), key=lambda pair: pair[1].paragraph):
        yield [index for index, _ in group]
