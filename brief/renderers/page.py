"""The canonical payload → a view: everything a human-readable page says, in the reader's language, ready to be set.

Markdown, HTML, mail and plain text are all made from this one view, so they say the same words. Nothing is chosen here:
a story's `depth` says how much of it is shown (full: all its sentences; short: one, the first new one where
there are new ones; line: its headline and who carries it; listed: the same, under "Also" at the end), and a story that
goes on without news and is not shown in sentences is one line at the end. What is done: words and dates are put into
the reader's language, sources get numbers through the page in order of appearance, and article text is put on
one line (display.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from brief.errors import RenderError
from brief.model import SCHEMA
from brief.renderers.display import host, shown, web_address
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

Payload = Mapping[str, Any]

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


def printed(story: Payload) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The sentences of a story that its depth shows: new ones, and the others. (A sentence headline is apart.)"""
    new_ids = set(story["new"]) if story["status"] == "updated" else set()
    new = [sentence for sentence in story["brief"] if sentence["id"] in new_ids]
    rest = [sentence for sentence in story["brief"] if sentence["id"] not in new_ids]
    if story["depth"] == "full":
        return new, rest
    if story["depth"] == "short":
        return new[:1], [] if new else rest[:1]
    return [], []


def _page(payload: Payload) -> PageView:
    words = wording(payload["language"])
    day = date.fromisoformat(payload["date"])
    since = date.fromisoformat(payload["since"]) if payload.get("since") else None
    title = shown(payload["title"]) or words.word("digest")
    full_date = words.full_date(day, since)
    sections = _sections(payload["sections"], _Setting(words, day.year, _numbers(payload["sections"])))
    problems = payload["problems"]
    hidden = len(problems) - MAX_PROBLEMS
    return PageView(
        language=words.tag,
        right_to_left=right_to_left(words.tag),
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


# ---- numbers of sources ------------------------------------------------------------------------------------------


def _numbers(sections: Sequence[Payload]) -> dict[str, int]:
    """Article id → its number, in the order in which the page cites or lists it."""
    numbers: dict[str, int] = {}
    for story in in_page_order(sections):
        known = {article["id"] for article in story["articles"]}
        for article_id in _cited(story):
            if article_id in known:
                numbers.setdefault(article_id, len(numbers) + 1)
        if _in_sentences(story):
            for article in story["articles"]:
                numbers.setdefault(article["id"], len(numbers) + 1)
    return numbers


def in_page_order(sections: Sequence[Payload]) -> Iterator[Payload]:
    """Stories as the page has them: in each section those with sentences, then lines; at the end the rest."""
    for section in sections:
        yield from (story for story in section["stories"] if _in_sentences(story))
        yield from (story for story in section["stories"] if _in_place(story))
    for place in (_listed, _continued):
        yield from (story for section in sections for story in section["stories"] if place(story))


def _in_sentences(story: Payload) -> bool:
    return story["depth"] in ("full", "short")


def _continued(story: Payload) -> bool:
    return not _in_sentences(story) and story["status"] == "continued"


def _listed(story: Payload) -> bool:
    return story["depth"] == "listed" and not _continued(story)


def _in_place(story: Payload) -> bool:
    return not (_in_sentences(story) or _continued(story) or _listed(story))


def _cited(story: Payload) -> Iterator[str]:
    """The ids of the articles a story's headline, sentences and figures stand in, as the page shows them."""
    if story["headline_origin"] == "sentence":
        yield story["headline_article"]
    if not _in_sentences(story):
        return
    new, rest = printed(story)
    yield from (sentence["article"] for sentence in (*new, *rest))
    yield from (value["article"] for difference in story["differs"] for value in difference["values"])


# ---- sections, stories and lines ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all parts of a page are set with."""

    words: Wording
    year: int  # of the digest
    numbers: Mapping[str, int]  # article id → number


def _sections(sections: Sequence[Payload], setting: _Setting) -> tuple[SectionView, ...]:
    story_numbers = count(1)
    found = []
    for place, section in enumerate(sections, 1):
        stories = tuple(
            _story(story, next(story_numbers), setting)
            for story in section["stories"]
            if _in_sentences(story)
        )
        lines = tuple(_line(story, setting) for story in section["stories"] if _in_place(story))
        if stories or lines:
            title = shown(section["title"]) or setting.words.section(section.get("key", "")) or "—"
            found.append(SectionView(id=f"section-{place}", title=title, stories=stories, lines=lines))
    return (*found, *_also(sections, setting))


def _also(sections: Sequence[Payload], setting: _Setting) -> Iterator[SectionView]:
    stories = [story for section in sections for story in section["stories"]]
    lines = tuple(_line(story, setting) for story in stories if _listed(story))
    continued = tuple(_line(story, setting) for story in stories if _continued(story))
    if lines or continued:
        title = setting.words.section("also") or "—"
        yield SectionView(id="also", title=title, stories=(), lines=lines, continued=continued)


def _story(story: Payload, number: int, setting: _Setting) -> StoryView:
    words, numbers = setting.words, setting.numbers
    articles = {article["id"]: article for article in story["articles"]}
    new, rest = printed(story)
    cited = [article_id for article_id in dict.fromkeys(_cited(story)) if article_id in articles]
    others = [article_id for article_id in articles if article_id not in cited]
    named, more = others[:MAX_SOURCES], others[MAX_SOURCES:]
    headline = shown(story["headline"])
    return StoryView(
        id=shown(story["id"]),
        number=number,
        headline=headline,
        headline_number=_headline_number(story, numbers),
        short_headline=shown(story.get("short_headline") or "") or headline,
        label=_label(story, articles, words),
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        lead=words.word("new_since_yesterday") if new else "",
        new=tuple(_quote(sentence, story, articles, setting) for sentence in new),
        rest=tuple(_quote(sentence, story, articles, setting) for sentence in rest),
        differs=tuple(_figures(difference, setting) for difference in story["differs"]),
        status=_status(story, words),
        sources=tuple(_source(articles[article_id], setting) for article_id in (*cited, *named)),
        more_sources=tuple(_source(articles[article_id], setting) for article_id in more),
        more=words.count("more_articles", len(more)) if more else "",
    )


def _line(story: Payload, setting: _Setting) -> LineView:
    words = setting.words
    articles = {article["id"]: article for article in story["articles"]}
    number = _headline_number(story, setting.numbers)
    lead = articles.get(story["headline_article"]) or story["articles"][0]
    since = _since(story, words)
    short = story["depth"] == "listed" or story["status"] == "continued"
    headline = story.get("short_headline") if short else None
    return LineView(
        id=shown(story["id"]),
        label=_label(story, articles, words),
        headline=shown(headline or story["headline"]),
        number=number,
        url=web_address(lead["url"]) if number is None else None,
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        sources=(_source(lead, setting),) if number is not None else (),
        detail=since
        if story["status"] == "continued" and since
        else _carriers(story, words, named=number is None),
    )


def _headline_number(story: Payload, numbers: Mapping[str, int]) -> int | None:
    return numbers.get(story["headline_article"]) if story["headline_origin"] == "sentence" else None


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


# ---- who carries it, since when ----------------------------------------------------------------------------------


def _status(story: Payload, words: Wording) -> str:
    """ "Aktualisiert, seit 2. November · vollständig · 5 Medien, 3 eigene Texte (dpa: 3)"."""
    since = _since(story, words) if story["status"] != "new" else ""
    status = ", ".join(part for part in (words.word(f"status_{story['status']}"), since) if part)
    whole = words.word("complete") if story["complete"] and story["depth"] == "full" else ""
    return " · ".join(part for part in (status, whole, _coverage(story, words)) if part)


def _since(story: Payload, words: Wording) -> str:
    if not story["since"]:
        return ""
    return words.word("since").format(date=words.day(date.fromisoformat(story["since"])))


def _coverage(story: Payload, words: Wording) -> str:
    """How many outlets and texts, and no more than is known: an unknown source is never a further outlet."""
    n_articles, n_unknown = len(story["articles"]), _n_unknown(story["articles"])
    if n_articles == 1:
        return words.word("one_article") + (f", {words.word('source_unknown')}" if n_unknown else "")
    if not story["sources"]:
        return f"{words.count('articles', n_articles)}, {words.word('source_unknown')}"
    agencies = ", ".join(f"{shown(agency['name'])}: {agency['articles']}" for agency in story["agencies"])
    parts = [words.count("media", len(story["sources"])), words.count("own_texts", story["own_texts"])]
    unknown = [words.count("unknown_sources", n_unknown)] if n_unknown else []
    return (
        ", ".join(parts) + (f" ({agencies})" if agencies else "") + "".join(f", {part}" for part in unknown)
    )


def _carriers(story: Payload, words: Wording, *, named: bool) -> str:
    """ "Radio Nord und 1 weiteres Medium"; without the first name where it stands in the line already."""
    outlets = story["sources"]
    if not outlets:
        return words.word("source_unknown") if named else ""
    more = words.count("more_media", len(outlets) - 1) if len(outlets) > 1 else ""
    return " ".join(part for part in (shown(outlets[0]) if named else "", more) if part)


def _n_unknown(articles: Iterable[Payload]) -> int:
    return sum(not shown(article["source"] or "") for article in articles)


def _source(article: Payload, setting: _Setting) -> SourceView:
    published = article["published"]
    return SourceView(
        number=setting.numbers[article["id"]],
        label=_outlet(article, setting.words),
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
