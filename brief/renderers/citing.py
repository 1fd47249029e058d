"""A payload's sentences, figures and articles → how a page cites them: numbers, outlets, dates, and where each sentence stands.

`[digest] citations` says what stands behind a sentence: its source's number, its outlet's name, or nothing. It reaches the
renderers through the payload's manifest, so that an old day is rendered as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from brief.languages.words import count_words
from brief.model import ESTIMATED_DATE, LONG_BRIEF, PARTIAL, stories_in
from brief.renderers.display import as_read, held, host, shown, web_address
from brief.renderers.order import Payload, numbers
from brief.renderers.text_fragment import at_sentence
from brief.renderers.views import FigureView, OriginView, QuoteView, SourceView
from brief.renderers.wording import Wording, right_to_left

NUMBERS, INLINE = "numbers", "inline"
_OF_A_RUN = frozenset({"first_person"})  # marks that mean the same of each sentence of an article


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all parts of a page are set with."""

    words: Wording
    year: int  # of the digest
    day: str  # ISO, where it covers one; "" else
    undated: bool  # none of its articles has a date: that is said once, above
    of_several: frozenset[str]  # paths of files that hold several of its articles
    right_to_left: bool  # the page's own direction
    numbers: Mapping[str, int]  # article id → number
    citations: str  # numbers, inline, none
    new_lead: str  # what stands before new sentences

    def number(self, article_id: str) -> int | None:
        """The number that stands behind what an article says; None where none is printed."""
        return self.numbers.get(article_id) if self.citations == NUMBERS else None

    def outlet(self, article: Payload | None) -> str:
        """The outlet that is named behind what it says; "" where none is."""
        return outlet_label(article, self) if article and self.citations == INLINE else ""


def setting(payload: Payload, words: Wording, *, year: int) -> Setting:
    """What a payload's page is set with."""
    held_by = Counter(article["path"] for article in _articles(payload["sections"]))
    return Setting(
        words=words,
        year=year,
        day="" if payload.get("since") else payload["date"],
        undated=is_undated(payload["sections"]),
        of_several=frozenset(path for path, n in held_by.items() if path and n > 1),
        right_to_left=right_to_left(words.tag),
        numbers=numbers(payload["sections"]),
        citations=payload["manifest"]["settings"].get("citations", NUMBERS),
        new_lead=words.word("new_since_yesterday" if _is_of_a_day(payload) else "new_since_last"),
    )


def is_undated(sections: Sequence[Payload]) -> bool:
    """Whether none of a page's articles has a date."""
    return not any(article["published"] for article in _articles(sections))


def _articles(sections: Sequence[Payload]) -> Iterator[Payload]:
    return (article for story in stories_in(sections) for article in story["articles"])


def _is_of_a_day(payload: Payload) -> bool:
    """Whether the page before is that of the day before: an edition, and a page of several days, follow on longer ones."""
    return not payload.get("since") and not payload.get("until")


def quotes(
    sentences: Sequence[Payload], story: Payload, articles: Mapping[str, Payload], setting: Setting
) -> tuple[QuoteView, ...]:
    """Sentences that stand one behind the other, each with what must be told of it there."""
    opening = set(_openings(sentences))
    told = ({**one, "marks": _told_here(sentences, place, story)} for place, one in enumerate(sentences))
    return tuple(
        _quote(sentence, story, articles, setting, opens=place in opening)
        for place, sentence in enumerate(told)
    )


def _openings(sentences: Sequence[Payload]) -> Iterator[int]:
    """Where a brief that is longer than usual is parted: where one of the paragraphs it was taken from ends, and no scrap
    would be left over."""
    lengths = [count_words(sentence["text"]) for sentence in sentences]
    above, left = 0, sum(lengths)
    for place, (before, sentence) in enumerate(pairwise(sentences), start=1):
        above, left = above + lengths[place - 1], left - lengths[place - 1]
        same = all(before[key] == sentence[key] for key in ("article", "paragraph"))
        if above >= LONG_BRIEF and left >= LONG_BRIEF / 2 and not same:
            yield place
            above = 0


def _told_here(sentences: Sequence[Payload], place: int, story: Payload) -> list[str]:
    """A sentence's marks without those that stand behind the next one of its article as well, and without the time of an
    entry that a sentence before it says."""
    sentence, following = sentences[place], next(iter(sentences[place + 1 : place + 2]), None)
    goes_on = following["marks"] if following and following["article"] == sentence["article"] else ()
    alike = _OF_A_RUN | ({"speaker"} if story["kind"] == "interview" else set())
    said = " ".join(one["text"] for one in sentences[:place] if one["article"] == sentence["article"])
    return [
        mark
        for mark in sentence["marks"]
        if not (mark in goes_on and ("=" in mark or mark in alike))
        and not (mark.startswith("time=") and mark.removeprefix("time=") in said)
    ]


def _quote(
    sentence: Payload,
    story: Payload,
    articles: Mapping[str, Payload],
    setting: Setting,
    *,
    opens: bool = False,
) -> QuoteView:
    """A sentence with what leads to its source."""
    article = articles.get(sentence["article"])
    return QuoteView(
        id=sentence["id"],
        text=as_read(sentence["text"], article or {}),
        number=setting.number(sentence["article"]),
        outlet=setting.outlet(article),
        notes=notes(sentence, setting),
        language=(article or {}).get("language") or story["language"],
        origin=origin(sentence, article, story, setting) if article else None,
        opens=opens,
    )


def notes(sentence: Payload, setting: Setting) -> tuple[str, ...]:
    """What a reader must be told of a sentence, each thing once."""
    return tuple(dict.fromkeys(_note(mark, setting) for mark in sentence["marks"]))


def origin(sentence: Payload, article: Payload, story: Payload, setting: Setting) -> OriginView:
    """Where a sentence stands: outlet, article, paragraph, characters, and the page opened at it."""
    words = setting.words
    language = article.get("language") or story["language"]
    address = web_address(article["url"])
    context = {side: shown(sentence.get(side) or "") for side in ("before", "after")}
    return OriginView(
        id=shown(sentence["id"]),
        label=outlet_label(article, setting),
        outlet=shown(article["source"] or ""),
        when=when(article, setting),
        title=shown(article["title"] or ""),
        language=language,
        place=words.word("place").format(
            paragraph=words.number(sentence["paragraph"] + 1), start=sentence["start"], end=sentence["end"]
        ),
        file="" if address else shown(article["path"] or ""),
        url=at_sentence(address, as_read(sentence["text"], article), language=language, **context)
        if address
        else None,
    )


def figures(difference: Payload, articles: Mapping[str, Payload], setting: Setting) -> tuple[FigureView, ...]:
    """A figure the articles disagree on, as each has it; those of the same words stand together, and those are said once."""
    opening, closing = setting.words.word("quote_open"), setting.words.word("quote_close")
    days = {(articles.get(value["article"]) or {}).get("published") or "" for value in difference["values"]}
    dated = len({day[:10] for day in days}) > 1  # the later figure may only be the newer one
    alike: dict[tuple[str, str], list[str]] = {}  # words and day -> ids of articles
    for value in difference["values"]:
        day = _day(articles.get(value["article"]), setting) if dated else ""
        alike.setdefault((value["text"], day), []).append(value["article"])
    return tuple(
        FigureView(
            text="" if n else f"{opening}{held(shown(text), right_to_left=setting.right_to_left)}{closing}",
            when="" if n else day,
            number=setting.number(article),
            outlet=setting.outlet(articles.get(article)),
        )
        for (text, day), found in alike.items()
        for n, article in enumerate(found)
    )


def _day(article: Payload | None, setting: Setting) -> str:
    published = (article or {}).get("published")
    return setting.words.short_time(shown(published)[:10], year=setting.year) if published else ""


def source(article: Payload, setting: Setting) -> SourceView:
    """An entry of a list of sources; where an outlet's article is no web page, with its file, if that is its own."""
    url, label, file = web_address(article["url"]), outlet_label(article, setting), _file(article)
    day = when(article, setting, known=setting.day, above=setting.undated)
    named = url or not file or file in label or article["path"] in setting.of_several
    return SourceView(
        number=setting.number(article["id"]),
        label=label,
        url=url,
        when=day if named else ", ".join(filter(None, (day, file))),
    )


def when(article: Payload, setting: Setting, *, known: str = "", above: bool = False) -> str:
    """When an article was published, in short; and whether only a part of it is free to read.

    Args:
        known: the ISO day that the reader takes for granted, of which only the time is said.
        above: whether the page says above that its articles are undated.
    """
    words, published, caveats = setting.words, article["published"], article.get("caveats", ())
    if not published:
        day = "" if above else words.word("undated")
    elif ESTIMATED_DATE in caveats:
        day = words.word("estimated_date").format(date=words.short_time(shown(published), year=setting.year))
    elif known and published.startswith(known):
        day = words.time(published)
    else:
        day = words.short_time(shown(published), year=setting.year)
    return ", ".join(filter(None, (day, words.word("partial") if PARTIAL in caveats else "")))


def outlet_label(article: Payload, setting: Setting) -> str:
    """The outlet's name; where it isn't known, where the article stands."""
    places = (article["source"], host(article["url"]), _file(article), article["url"])
    named = (shown(place) for place in places if place)
    label = next((name for name in named if name), setting.words.word("source_unknown"))
    return held(label, right_to_left=setting.right_to_left)


def _file(article: Payload) -> str:
    """The name of the file that an article was read from; "" for none."""
    return shown(article["path"] or "").rsplit("/", 1)[-1]


def _note(mark: str, setting: Setting) -> str:
    """A mark in the reader's language; one that bears a value ("speaker=Holm") is that value."""
    name, _, value = mark.partition("=")
    words = setting.words
    if name == "day":
        day = date.fromisoformat(value)
        return words.word("mark_day").format(date=words.day(day, year=day.year != setting.year))
    key = f"mark_{name}"
    return shown(value) or words.word(key if key in words.table else "mark_other")
