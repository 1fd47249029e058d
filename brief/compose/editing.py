"""A digest's canonical form and what the editors want of it → the canonical form, edited.

The editors write `OUT/2025-11-04.edit.toml` beside the day's pages:

    note = "…"                      their own words, at the top and marked as theirs: nothing else on a page is not from a source
    pin = ["story", …]              first on the page, in full
    drop = ["story", …]             not on the page; the report names it
    order = ["story", …]            these first, in this order, with a sentence at least; the others as they were
    headline = {"story" = "article"}   another of the story's titles stands over it

What was done stands in the digest's `editors`, so that every rendering says the same and the source of no sentence is in
doubt. No sentence can be changed, and no story put in. What the file asks for and isn't there is a Problem.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from brief.compose.edits import LISTS, Edits, problem
from brief.compose.headlines import shortened
from brief.compose.room import n_words_shown
from brief.compose.titles import clean
from brief.model import Problem, reading_minutes, stories_in

Payload = dict[str, Any]


def edited(payload: Payload, edits: Edits) -> Payload:
    """The canonical form as the editors want it; the one given stays as it is."""
    stories = {story["id"]: story for story in stories_in(payload["sections"])}
    titled, untitled = _retitled(stories, edits)
    problems = [*edits.problems, *_missing(edits, stories), *untitled]
    shown = stories.keys() - edits.drop
    pinned = {name: {**(stories | titled)[name], "depth": "full"} for name in edits.pin if name in shown}
    # What the page tells in sentences stands before what it only names: a line would not be first.
    named = {name: (stories | titled)[name] for name in edits.order if name in shown}
    raised = {
        name: {**one, "depth": "short"}
        for name, one in named.items()
        if one["depth"] not in ("full", "short")
    }
    sections = _arranged(payload["sections"], titled | raised | pinned, edits)
    left = stories_in(sections)
    words = payload["words"] + sum(map(n_words_shown, left)) - sum(map(n_words_shown, stories.values()))
    n_problems = payload["counts"]["problems"] + len(problems)
    return {
        **payload,
        "reading_minutes": reading_minutes(words),
        "words": words,
        "counts": {**payload["counts"], "stories": len(left), "problems": n_problems},
        "sections": sections,
        "problems": [*payload["problems"], *(asdict(one) for one in problems)],
        "editors": {
            "note": edits.note,
            "pinned": list(pinned),
            "order": [name for name in edits.order if name in shown],
            "headlines": {name: story["headline_article"] for name, story in titled.items()},
            "dropped": [_told(stories[name]) for name in dict.fromkeys(edits.drop) if name in stories],
        },
    }


# Editing


def _missing(edits: Edits, stories: Mapping[str, Payload]) -> Iterable[Problem]:
    asked = [(key, name) for key in LISTS for name in getattr(edits, key)]
    asked += [("headline", name) for name, _ in edits.headlines]
    for key, name in asked:
        if name not in stories:
            fix = "take the id of a story from the .json beside it"
            yield problem(edits.where, f"{key}: {name!r} is no story of this day", fix)
        elif key in ("pin", "order") and name in edits.drop:
            what = f"{key} and drop both name {name!r}, so it is dropped"
            yield problem(edits.where, what, "take it out of one of them")


def _retitled(stories: Mapping[str, Payload], edits: Edits) -> tuple[dict[str, Payload], list[Problem]]:
    """The stories under other titles, by id, and what stands in the way of some."""
    found: dict[str, Payload] = {}
    problems: list[Problem] = []
    for name, article_id in edits.headlines:
        told = _titles(stories[name]).get(article_id) if name in stories else None
        if told:
            stood_over = stories[name]["headline_sentence"]  # now told below the title
            brief = [*([stood_over] if stood_over else []), *stories[name]["brief"]]
            found[name] = {**stories[name], **told, "brief": brief}
        elif name in stories:
            what = f"headline: {article_id!r} is no article of story {name!r} that has a title"
            problems.append(problem(edits.where, what, "take the id of one of its articles from the .json"))
    return found, problems


def _titles(story: Payload) -> dict[str, Payload]:
    """What the titles of a story's articles make of its headline, by article."""
    found = {}
    for article in story["articles"]:
        source, language, url = (article.get(key) for key in ("source", "language", "url"))
        if title := clean(article.get("title"), source=source, language=language, url=url):
            headline, short, subject = shortened(title, language)
            found[article["id"]] = {
                "headline": headline,
                "short_headline": short,
                "subject_headline": subject,
                "headline_origin": "title",
                "headline_article": article["id"],
                "headline_sentence": None,
            }
    return found


def _arranged(
    sections: Sequence[Payload], changed: Mapping[str, Payload], edits: Edits
) -> list[dict[str, Any]]:
    """The sections without what is dropped, the stories named first, and first the sections that have such."""
    places = {name: place for place, name in enumerate(dict.fromkeys((*edits.pin, *edits.order)))}

    def place(story: Payload) -> int:
        return places.get(story["id"], len(places))

    found = []
    for section in sections:
        kept = [story for story in section["stories"] if story["id"] not in edits.drop]
        if kept:
            shown = [changed.get(story["id"], story) for story in sorted(kept, key=place)]
            found.append({**section, "stories": shown})
    return sorted(found, key=lambda section: place(section["stories"][0]))


def _told(story: Payload) -> dict[str, Any]:
    """A dropped story, as the report names it."""
    return {"id": story["id"], "headline": story["headline"], "language": story["language"]}
