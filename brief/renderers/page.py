"""The canonical payload → a view: everything a human-readable page says, in the reader's language, ready to be set.

Markdown, HTML, mail and plain text are all made from this one view, so they say the same words. Nothing is chosen here:
what stands where follows from each story's depth and status (order.py). Words and dates are put into the reader's language,
sources get their numbers (citing.py), and article text is put on one line (display.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import count

from brief.errors import RenderError
from brief.model import SCHEMA, stories_in
from brief.renderers import citing
from brief.renderers.citing import Setting, figures, notes, origin, quotes, source
from brief.renderers.coverage import carriers, changed, changed_since, leads_with_changes, since, status
from brief.renderers.display import as_read, held, shown, web_address
from brief.renderers.order import (
    Payload,
    cited,
    in_place,
    in_sentences,
    is_continued,
    is_listed,
    is_service,
    printed,
    whole,
)
from brief.renderers.overflow import MAX_LISTED
from brief.renderers.views import LineView, OriginView, PageView, ProblemView, SectionView, StoryView
from brief.renderers.wording import Wording, right_to_left, wording

# Sources named under a story beyond those cited; the rest are counted (and stand folded on the HTML page).
MAX_SOURCES = 8
# Problems told in full; thousands of unreadable files would drown the page, and all of them stand in the JSON.
MAX_PROBLEMS = 20
# Share of sources out of reach from which on it is said at the top, not only in the list of problems.
MANY_FAILED = 0.25


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
    with whole():
        return _page(payload)


def _page(payload: Payload) -> PageView:
    words = wording(payload["language"])
    day = date.fromisoformat(payload["date"])
    since_day = date.fromisoformat(payload["since"]) if payload.get("since") else None
    title = shown(payload["title"]) or words.word("digest")
    full_date = words.full_date(day, since_day)
    setting = citing.setting(payload, words, year=day.year)
    sections = _sections(payload["sections"], payload.get("more"), setting)
    problems = payload["problems"]
    hidden = len(problems) - MAX_PROBLEMS
    return PageView(
        language=words.tag,
        right_to_left=setting.right_to_left,
        date=day.isoformat(),
        several_days=since_day is not None,
        title=title,
        full_date=full_date,
        short_date=words.day(day),
        heading=words.word("heading").format(title=title, date=full_date),
        counts=" · ".join([*([_counts(payload, words)] if sections else []), *_unreachable(payload, words)]),
        quiet="" if sections else words.word("quiet_days" if since_day else "quiet"),
        note=_note(payload),
        dropped=_dropped(payload, words),
        sections=sections,
        problems_title=words.count("problems", len(problems)) if problems else "",
        problems=tuple(_problem(problem, words) for problem in problems[:MAX_PROBLEMS]),
        more_problems=words.count("more_problems", hidden) if hidden > 0 else "",
        closing=_closing(payload, words) if sections else "",
        marker=f"{SCHEMA} · {day.isoformat()}",
        version=shown(payload["manifest"]["brief"]),
        wording=words,
    )


def _unreachable(payload: Payload, words: Wording) -> Iterator[str]:
    """How many sources were out of reach, where so many were that the page may lack what matters."""
    collected = payload.get("collected") or {"sources": 0, "failed": 0}
    if collected["failed"] > collected["sources"] * MANY_FAILED:
        yield words.word("unreachable").format(n=collected["failed"], total=collected["sources"])


def _counts(payload: Payload, words: Wording) -> str:
    counts = payload["counts"]
    found = [words.count("articles", counts["articles"])]
    if counts["sources"]:
        found.append(words.count("outlets", counts["sources"]))
    parts = [", ".join(found), words.count("minutes", payload["reading_minutes"])]
    if citing.is_undated(payload["sections"]):
        parts.append(words.word("undated"))
    if n_ads := counts.get("ads", 0):
        parts.append(words.count("ads_left_out", n_ads))
    return " · ".join(parts)


def _closing(payload: Payload, words: Wording) -> str:
    """What holds for the whole page: every sentence is verbatim, and how much of an article is shown at most."""
    share = payload["manifest"]["settings"].get("max_share")
    told = [words.word("share").format(percent=words.percent(float(share)))] if share else []
    return " ".join([words.word("closing"), *told])


def _note(payload: Payload) -> tuple[str, ...]:
    """The editors' words; a blank line parts paragraphs."""
    note = (payload.get("editors") or {}).get("note") or ""
    return tuple(shown(part) for part in re.split(r"\n\s*\n", note) if part.strip())


def _dropped(payload: Payload, words: Wording) -> str:
    stories = (payload.get("editors") or {}).get("dropped") or ()
    told = " · ".join(shown(story["headline"]) for story in stories)
    return f"{words.word('editors_dropped')} {told}" if told else ""


def _problem(problem: Payload, words: Wording) -> ProblemView:
    detail = shown(f"{problem['what']}. Fix: {problem['fix']}")
    if words.is_english:  # the detail says what became of the item
        return ProblemView(line=f"{shown(problem['where'])}:", detail=detail)
    became = words.word(f"problem_{problem.get('kind', 'unread')}")
    return ProblemView(line=f"{shown(problem['where'])}: {became}", detail=f"({detail})")


# ---- sections, stories and lines ---------------------------------------------------------------------------------


def _sections(sections: Sequence[Payload], more: Payload | None, setting: Setting) -> tuple[SectionView, ...]:
    story_numbers = count(1)
    found = []
    for place, section in enumerate(sections, 1):
        stories = tuple(
            _story(story, next(story_numbers), setting) for story in section["stories"] if in_sentences(story)
        )
        alone = [story for story in section["stories"] if in_place(story)]
        lines = tuple(_line(story, setting) for story in alone if not is_service(story))
        service = tuple(_line(story, setting) for story in alone if is_service(story))
        if stories or alone:
            found.append(
                SectionView(
                    id=f"section-{place}",
                    title=shown(section["title"]) or setting.words.section(section.get("key", "")) or "—",
                    stories=stories,
                    lines=lines,
                    service=service,
                    service_title=setting.words.count("service_pieces", len(service)) if service else "",
                )
            )
    return (*found, *_also(sections, more, setting))


def _also(sections: Sequence[Payload], more: Payload | None, setting: Setting) -> Iterator[SectionView]:
    stories = stories_in(sections)
    listed = [story for story in stories if is_listed(story)]
    lines = tuple(_line(story, setting) for story in (listed[:MAX_LISTED] if more else listed))
    continued = tuple(_line(story, setting) for story in stories if is_continued(story))
    if lines or continued:
        title = setting.words.section("also") or "—"
        yield SectionView(
            id="also",
            title=title,
            stories=(),
            lines=lines,
            continued=continued,
            more=f"{title}: {setting.words.count('stories', more['stories'])}" if more else "",
            more_stem=more["stem"] if more else "",
        )


def _story(story: Payload, number: int, setting: Setting) -> StoryView:
    words = setting.words
    articles = {article["id"]: article for article in story["articles"]}
    new, rest = printed(story)
    used = [article_id for article_id in dict.fromkeys(cited(story)) if article_id in articles]
    others = [article_id for article_id in articles if article_id not in used]
    named, more = others[:MAX_SOURCES], others[MAX_SOURCES:]
    source_of_headline = articles.get(story["headline_article"]) or {}
    headline = as_read(story["headline"], source_of_headline)
    short = as_read(story.get("short_headline") or "", source_of_headline) or headline
    of_sentence = story["headline_origin"] == "sentence"
    return StoryView(
        id=shown(story["id"]),
        number=number,
        headline=headline,
        headline_number=setting.number(story["headline_article"]) if of_sentence else None,
        headline_origin=_headline_origin(story, articles, setting) if of_sentence else None,
        headline_notes=_headline_notes(story, setting),
        short_headline=held(short, right_to_left=setting.right_to_left),
        label=_label(story, articles, words),
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        goes_on=story["status"] != "new",
        lead=_lead(story, new, setting),
        new=quotes(new, story, articles, setting),
        rest=quotes(rest, story, articles, setting),
        differs=tuple(figures(difference, articles, setting) for difference in story["differs"]),
        status=status(story, words),
        sources=tuple(source(articles[article_id], setting) for article_id in (*used, *named)),
        more_sources=tuple(source(articles[article_id], setting) for article_id in more),
        more=words.count("more_articles", len(more)) if more else "",
    )


def _lead(story: Payload, new: Sequence[Payload], setting: Setting) -> str:
    """What stands before the new sentences: whose text was changed after it was told is not news of today."""
    told = {one["article"]: one["told"] for one in story.get("changed", ())}
    if leads_with_changes(story):
        return changed_since((told[sentence["article"]] for sentence in new), setting.words)
    return setting.new_lead if new else ""


def _line(story: Payload, setting: Setting) -> LineView:
    words = setting.words
    articles = {article["id"]: article for article in story["articles"]}
    of_sentence = story["headline_origin"] == "sentence" and story["headline_article"] in articles
    lead = articles.get(story["headline_article"]) or story["articles"][0]
    began = since(story, words) if story["status"] == "continued" else ""
    told = began or carriers(story, words, first=None if of_sentence else lead)
    short = story["depth"] == "listed" or story["status"] == "continued"
    headline = story.get("short_headline") if short else None
    return LineView(
        id=shown(story["id"]),
        label=_label(story, articles, words),
        headline=held(as_read(headline or story["headline"], lead), right_to_left=setting.right_to_left),
        notes=_headline_notes(story, setting),
        url=None if of_sentence else web_address(lead["url"]),
        language=story["language"],
        right_to_left=right_to_left(story["language"]),
        sources=(source(lead, setting),) if of_sentence else (),
        detail=" · ".join(filter(None, (told, changed(story, words)))),
    )


def _headline_origin(story: Payload, articles: Mapping[str, Payload], setting: Setting) -> OriginView | None:
    article, sentence = articles.get(story["headline_article"]), story["headline_sentence"]
    return origin(sentence, article, story, setting) if article and sentence else None


def _headline_notes(story: Payload, setting: Setting) -> tuple[str, ...]:
    sentence = story["headline_sentence"]
    return notes(sentence, setting) if sentence else ()


def _label(story: Payload, articles: Mapping[str, Payload], words: Wording) -> str:
    """ "Opinion · Name": a reader must know before reading that it isn't a report, and whose opinion it is. The author of
    an interview is named nowhere: he would be taken for who answers."""
    if story["kind"] not in ("opinion", "interview", "liveblog"):
        return ""
    author = (
        (articles.get(story["headline_article"]) or {}).get("author") if story["kind"] == "opinion" else ""
    )
    return " · ".join(part for part in (words.word(story["kind"]), shown(author or "")) if part)
