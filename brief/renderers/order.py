"""What of a payload stands on a page, and in which order; and so which number each article gets.

A story's `depth` says how much of it is shown (full: all its sentences; short: one, the first new one where there are new
ones; line: its headline and who carries it; listed: the same, under "Also" at the end; omitted: nothing, an ad); a story
that goes on without news and is not shown in sentences is one line at the end. Nothing is chosen beyond that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from brief.errors import RenderError
from brief.model import stories_in

Payload = Mapping[str, Any]


@contextmanager
def whole() -> Iterator[None]:
    """Around what reads a payload: RenderError where that lacks something."""
    try:
        yield
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        what = f"not a whole digest ({type(error).__name__}: {error})"
        raise RenderError(f"{what}. Fix: render a JSON that brief wrote") from error


def printed(story: Payload) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The sentences of a story that its depth shows: new ones, and the others. (A sentence headline is apart.)"""
    new_ids = set(story["new"]) if story["status"] == "updated" else set()
    new = [sentence for sentence in story["brief"] if sentence["id"] in new_ids]
    rest = [sentence for sentence in story["brief"] if sentence["id"] not in new_ids]
    if story["depth"] == "full":
        return new, rest
    if story["depth"] == "short":
        return _alone(new[:1]), [] if new else _alone(rest[:1])
    return [], []


def _alone(sentences: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The sentences with the marks that they bear where no other is shown."""
    return [{**one, "marks": one.get("marks_alone", one["marks"])} for one in sentences]


def numbers(sections: Sequence[Payload]) -> dict[str, int]:
    """Article id → its number, in the order in which the page cites or lists it."""
    found: dict[str, int] = {}
    for story in in_page_order(sections):
        known = {article["id"] for article in story["articles"]}
        for article_id in cited(story):
            if article_id in known:
                found.setdefault(article_id, len(found) + 1)
        if in_sentences(story):
            for article in story["articles"]:
                found.setdefault(article["id"], len(found) + 1)
    return found


def in_page_order(sections: Sequence[Payload]) -> Iterator[Payload]:
    """Stories as the page has them: in each section those with sentences, then lines; at the end the rest."""
    for section in sections:
        yield from (story for story in section["stories"] if in_sentences(story))
        yield from (story for story in section["stories"] if in_place(story))
    for place in (is_listed, is_continued):
        yield from filter(place, stories_in(sections))


def in_sentences(story: Payload) -> bool:
    """Told in sentences, under a headline of its own."""
    return story["depth"] in ("full", "short")


def is_continued(story: Payload) -> bool:
    """Goes on with nothing new: all of a section's share one line."""
    return story["depth"] in ("line", "listed") and story["status"] == "continued" and not is_service(story)


def is_listed(story: Payload) -> bool:
    """A headline among the others at the end."""
    return story["depth"] == "listed" and not is_continued(story)


def in_place(story: Payload) -> bool:
    """A headline on a line of its section."""
    return story["depth"] == "line" and not is_continued(story)


def is_service(story: Payload) -> bool:
    """A horoscope, lottery numbers, deals: all of a section's share one line."""
    return bool(story["kind"] == "service")


def cited(story: Payload) -> Iterator[str]:
    """The ids of the articles a story's headline, sentences and figures stand in, as the page shows them."""
    if story["headline_origin"] == "sentence":
        yield story["headline_article"]
    if not in_sentences(story):
        return
    new, rest = printed(story)
    yield from (sentence["article"] for sentence in (*new, *rest))
    yield from (value["article"] for difference in story["differs"] for value in difference["values"])
