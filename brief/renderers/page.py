"""The canonical payload → a view: everything a human-readable page says, in the reader's language, ready to be set.

Markdown, HTML, mail and plain text are all made from this one view, so they say the same words. Nothing is chosen here:
what stands where follows from each story's depth and status (order.py). Words and dates are put into the reader's language,
sources get their numbers, and article text is put on one line (display.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from brief.errors import RenderError
from brief.model import SCHEMA
from brief.renderers.coverage import carriers, since, status
from brief.renderers.display import held, host, shown, web_address
from brief.renderers.order import (
    Payload,
    cited,
    in_page_order,
    in_place,
    in_sentences,
    is_continued,
    is_listed,
    numbers,
    printed,
)
from brief.renderers.views import (
    FigureView,
    LineView,
    PageView,
    QuoteView,
    SectionView,
    SourceView,
    StoryView,
)
from brief.renderers.wording import Wording, right_to_left, wording

# Sources named under a story beyond those cited; the rest are counted (and stand folded on the HTML page).
MAX_SOURCES = 8
# Problems told in full; thousands of unreadable files would drown the page, and all of them stand in the JSON.
MAX_PROBLEMS = 20
# What the lists of mail clients show of a subject, at the least.
MAX_SUBJECT = 70


def view(payload: Payload) -> PageView:
    """The view of a payload.

    Args:
        payload: the canonical form, as renderers/json.py writes it.
    Raises:
        RenderError: not the canonical form of a digest.
    """
    if payload.get("schema") != SCHEMA:
        raise RenderError(
            f"schema is {payload.get('schema')!r} (want {SCHEMA!r}). Fix: render a digest's JSON"
        )
    try:
        return _page(payload)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise RenderError(
            f"not a whole digest ({type(error).__name__}: {error}). Fix: render a JSON that brief wrote"
        ) from error


def _page(payload: Payload) -> PageView:
    words = wording(payload["language"])
    day = date.fromisoformat(payload["date"])
    since_day = date.fromisoformat(payload["since"]) if payload.get("since") else None
    title = shown(payload["title"]) or words.word("digest")
    full_date = words.full_date(day, since_day)
    setting = _Setting(words, day.year, right_to_left(words.tag), numbers(payload["sections"]))
    sections = _sections(payload["sections"], setting)
    problems = payload["problems"]
    hidden = len(problems) - MAX_PROBLEMS
    return PageView(
        language=words.tag,
        right_to_left=setting.right_to_left,
        date=day.isoformat(),
        title=title,
        full_date=full_date,
        short_date=words.day(day),
        heading=words.word("heading").format(title=title, date=full_date),
        subject=_subject(title, words.day(day), payload["sections"], words),
        counts=_counts(payload, words) if sections else "",
        quiet="" if sections else words.word("quiet"),
        sections=sections,
        problems_title=words.count("problems", len(problems)) if problems else "",
        problems=tuple(_problem(problem) for problem in problems[:MAX_PROBLEMS]),
        more_problems=words.count("more_problems", hidden) if hidden > 0 else "",
        closing=words.word("closing") if sections else "",
        marker=f"{SCHEMA} · {day.isoformat()}",
        version=shown(payload["manifest"]["brief"]),
        wording=words,
    )


def _subject(title: str, day: str, sections: Sequence[Payload], words: Wording) -> str:
    """At most 70 characters; a headline that doesn't fit is left out, since a cut could lose a "not"."""
    first = next(in_page_order(sections), None)
    headline = shown(first.get("subject_headline") or "") if first else ""
    with_headline = [
        words.word("subject").format(title=title, date=day, headline=headline),
        f"{title}: {headline}",
    ]
    short = words.word("heading").format(title=title, date=day)
    choices = [*(with_headline if headline else []), short]
    return next((choice for choice in choices if len(choice) <= MAX_SUBJECT), _cut(title))


def _cut(title: str) -> str:
    """The reader's own title, too long for a subject, cut after a word."""
    kept = title[: MAX_SUBJECT - 1]
    return f"{kept.rsplit(' ', 1)[0].rstrip()}…"


def _counts(payload: Payload, words: Wording) -> str:
    counts = payload["counts"]
    found = [words.count("articles", counts["articles"])]
    if counts["sources"]:
        found.append(words.count("outlets", counts["sources"]))
    return f"{', '.join(found)} · {words.count('minutes', payload['reading_minutes'])}"


def _problem(problem: Payload) -> str:
    return shown(f"{problem['where']}: {problem['what']}. Fix: {problem['fix']}")


# ---- sections, stories and lines ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all parts of a page are set with."""

    words: Wording
    year: int  # of the digest
    right_to_left: bool  # the page's own direction
    numbers: Mapping[str, int]  # article id → number


def _sections(sections: Sequence[Payload], setting: _Setting) -> tuple[SectionView, ...]:
    story_numbers = count(1)
    found = []
    for place, section in enumerate(sections, 1):
        stories = tuple(
            _story(story, next(story_numbers), setting) for story in section["stories"] if in_sentences(story)
        )
        lines = tuple(_line(story, setting) for story in section["stories"] if in_place(story))
        if stories or lines:
            title = shown(section["title"]) or setting.words.section(section.get("key", "")) or "—"
            found.append(SectionView(id=f"section-{place}", title=title, stories=stories, lines=lines))
    return (*found, *_also(sections, setting))


def _also(sections: Sequence[Payload], setting: _Setting) -> Iterator[SectionView]:
    stories = [story for section in sections for story in section["stories"]]
    lines = tuple(_line(story, setting) for story in stories if is_listed(story))
    continued = tuple(_line(story, setting) for story in stories if is_continued(story))
    if lines or continued:
        title = setting.words.section("also") or "—"
        yield SectionView(id="also", title=title, stories=(), lines=lines, continued=continued)


def _story(story: Payload, number: int, setting: _Setting) -> StoryView:
    words = setting.words
    articles = {article["id"]: article for article in story["articles"]}
    new, rest = printed(story)
    used = [article_id for article_id in dict.fromkeys(cited(story)) if article_id in articles]
    others = [article_id for article_id in articles if article_id not in used]
    named, more = others[:MAX_SOURCES], others[MAX_SOURCES:]
    headline = shown(story["headline"])
    return StoryView(
        id=shown(story["id"]),
        number=number,
        headline=headline,
        headline_number=_headline_number(story, setting),
        short_headline=shown(story.get("short_headline") or "") or headline,
        label=_label(story, articles, words),
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        lead=words.word("new_since_yesterday") if new else "",
        new=tuple(_quote(sentence, story, articles, setting) for sentence in new),
        rest=tuple(_quote(sentence, story, articles, setting) for sentence in rest),
        differs=tuple(_figures(difference, setting) for difference in story["differs"]),
        status=status(story, words),
        sources=tuple(_source(articles[article_id], setting) for article_id in (*used, *named)),
        more_sources=tuple(_source(articles[article_id], setting) for article_id in more),
        more=words.count("more_articles", len(more)) if more else "",
    )


def _line(story: Payload, setting: _Setting) -> LineView:
    words = setting.words
    articles = {article["id"]: article for article in story["articles"]}
    number = _headline_number(story, setting)
    lead = articles.get(story["headline_article"]) or story["articles"][0]
    began = since(story, words) if story["status"] == "continued" else ""
    short = story["depth"] == "listed" or story["status"] == "continued"
    headline = story.get("short_headline") if short else None
    return LineView(
        id=shown(story["id"]),
        label=_label(story, articles, words),
        headline=held(shown(headline or story["headline"]), right_to_left=setting.right_to_left),
        number=number,
        url=web_address(lead["url"]) if number is None else None,
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        sources=(_source(lead, setting),) if number is not None else (),
        detail=began or carriers(story, words, named=number is None),
    )


def _headline_number(story: Payload, setting: _Setting) -> int | None:
    return setting.numbers.get(story["headline_article"]) if story["headline_origin"] == "sentence" else None


def _label(story: Payload, articles: Mapping[str, Payload], words: Wording) -> str:
    """ "Opinion · Name": a reader must know before reading that it isn't a report."""
    if story["kind"] not in ("opinion", "interview"):
        return ""
    author = (articles.get(story["headline_article"]) or {}).get("author")
    return " · ".join(part for part in (words.word(story["kind"]), shown(author or "")) if part)


def _quote(
    sentence: Payload, story: Payload, articles: Mapping[str, Payload], setting: _Setting
) -> QuoteView:
    article = articles.get(sentence["article"], {})
    return QuoteView(
        id=sentence["id"],
        text=shown(sentence["text"]),
        number=setting.numbers.get(sentence["article"]),
        notes=tuple(dict.fromkeys(_note(mark, setting.words) for mark in sentence["marks"])),
        language=article.get("language") or story["language"],
    )


def _note(mark: str, words: Wording) -> str:
    key = f"mark_{mark}"
    return words.word(key if key in words.table else "mark_other")


def _figures(difference: Payload, setting: _Setting) -> tuple[FigureView, ...]:
    opening, closing = setting.words.word("quote_open"), setting.words.word("quote_close")
    return tuple(
        FigureView(
            text=f"{opening}{shown(value['text'])}{closing}", number=setting.numbers.get(value["article"])
        )
        for value in difference["values"]
    )


def _source(article: Payload, setting: _Setting) -> SourceView:
    published = article["published"]
    return SourceView(
        number=setting.numbers[article["id"]],
        label=held(_outlet(article, setting.words), right_to_left=setting.right_to_left),
        url=web_address(article["url"]),
        when=setting.words.short_time(shown(published), year=setting.year)
        if published
        else setting.words.word("undated"),
    )


def _outlet(article: Payload, words: Wording) -> str:
    """The outlet's name; where it isn't known, where the article stands."""
    file = (article["path"] or "").rsplit("/", 1)[-1]
    places = (article["source"], host(article["url"]), file, article["url"])
    named = (shown(place) for place in places if place)
    return next((name for name in named if name), words.word("source_unknown"))
