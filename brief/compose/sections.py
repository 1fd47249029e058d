"""Stories in order → sections.

The reader's own rules come first, in the order they are written; a story goes to the first it meets. What is left
is news, opinion, or news in other languages than the reader's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.compose.rules import met
from brief.model import TITLE_ALONE, Section, Story
from brief.settings import SectionRule

_OPINION = frozenset({"opinion", "interview"})
_AD = "ads"  # omitted from pages, kept in the JSON
_DEFAULTS = ("news", "opinion", "other_languages", "service", _AD)


def sections(
    stories: Sequence[Story], *, language: str, rules: Sequence[SectionRule] = ()
) -> tuple[Section, ...]:
    """The sections that have stories, in the order of the page.

    Args:
        stories: in order of importance; the order is kept within each section.
        language: the reader's.
    """
    own: dict[str, list[Story]] = {rule.title: [] for rule in rules}
    rest: dict[str, list[Story]] = {key: [] for key in _DEFAULTS}
    for story in stories:
        title, by = _own_section(story, rules)
        if title:
            own[title].append(replace(story, placed_by=by))
        else:
            key, by = _default(story, language)
            rest[key].append(replace(story, placed_by=by))
    named = [Section(key="own", title=title, stories=tuple(found)) for title, found in own.items() if found]
    usual = [Section(key=key, title="", stories=tuple(found)) for key, found in rest.items() if found]
    return (*named, *usual)


def _own_section(story: Story, rules: Sequence[SectionRule]) -> tuple[str, str]:
    """Title of the reader's section that takes a story, and by which entry; "" twice where none does."""
    if story.kind == "ad":
        return "", ""
    return next(((rule.title, by) for rule in rules if (by := met(story, rule))), ("", ""))


def _default(story: Story, language: str) -> tuple[str, str]:
    """Key of the section a story has otherwise, and what puts it there."""
    kind = f"kind: {story.kind}"
    if story.kind == "ad":
        return _AD, kind
    if story.kind in _OPINION:
        return "opinion", kind
    if story.kind in TITLE_ALONE:
        return "service", kind
    key = "news" if story.language in (language, "und") else "other_languages"
    return key, f"language: {story.language}"
