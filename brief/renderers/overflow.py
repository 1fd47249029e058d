"""The canonical form of a digest with more listed stories than a page should have → which stand on a page of their own.

Everything is linked, so nothing is hidden; but a list of four hundred lines is not read, and makes a mail that Gmail
cuts off. What is beyond `MAX_LISTED` stands in `…-more.md` and so on, made from the same JSON by the same renderers.
"""

from __future__ import annotations

from typing import Any

from brief.languages.words import count_words
from brief.model import reading_minutes, stories_in
from brief.renderers.order import is_listed
from brief.renderers.wording import wording

MAX_LISTED = 60
Payload = dict[str, Any]


def with_overflow(payload: Payload, *, stem: str) -> Payload:
    """The canonical form, told what its page of further stories is called and how many stand there, if there are any.

    Args:
        stem: of the digest's files.
    """
    n_more = len(_listed(payload)) - MAX_LISTED
    return {**payload, "more": {"stem": f"{stem}-more", "stories": n_more}} if n_more > 0 else payload


def overflow(payload: Payload) -> Payload | None:
    """The canonical form of the page of further stories; None where there is none."""
    if not payload.get("more"):
        return None
    beyond = {story["id"] for story in _listed(payload)[MAX_LISTED:]}
    sections = [
        {**section, "stories": kept}
        for section in payload["sections"]
        if (kept := [story for story in section["stories"] if story["id"] in beyond])
    ]
    stories = stories_in(sections)
    n_words = sum(count_words(story["headline"]) for story in stories)
    words = wording(payload["language"])
    return {
        **{key: value for key, value in payload.items() if key not in ("more", "editors", "collected")},
        "title": f"{payload['title']} – {words.section('also')}",
        "words": n_words,
        "reading_minutes": reading_minutes(n_words),
        "counts": {
            "articles": sum(len(story["articles"]) for story in stories),
            "stories": len(stories),
            "sources": len({source for story in stories for source in story["sources"]}),
            "near_duplicates": 0,
            "problems": 0,
        },
        "sections": sections,
        "problems": [],
    }


def _listed(payload: Payload) -> list[Payload]:
    """The stories under "Also", in the order of the page."""
    return [story for story in stories_in(payload["sections"]) if is_listed(story)]
