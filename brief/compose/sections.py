"""Stories in order → sections.

The reader's own rules come first, in the order they are written; a story goes to the first it meets. What is left
is news, opinion, or news in other languages than the reader's.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.compose.rules import Rule, meets
from brief.model import Section, Story

_OPINION = frozenset({"opinion", "interview"})
_SERVICE = frozenset({"service", "list", "result"})
_AD = "ads"  # omitted from pages, kept in the JSON
_DEFAULTS = ("news", "opinion", "other_languages", "service", _AD)


def sections(stories: Sequence[Story], *, language: str, rules: Sequence[Rule] = ()) -> tuple[Section, ...]:
    """The sections that have stories, in the order of the page.

    Args:
        stories: in order of importance; the order is kept within each section.
        language: the reader's.
    """
    own: dict[str, list[Story]] = {rule.title: [] for rule in rules}
    rest: dict[str, list[Story]] = {key: [] for key in _DEFAULTS}
    for story in stories:
        rule = next((rule for rule in rules if story.kind != "ad" and meets(story, rule)), None)
        if rule:
            own[rule.title].append(story)
        else:
            rest[_default(story, language)].append(story)
    named = [Section(key="own", title=title, stories=tuple(found)) for title, found in own.items() if found]
    usual = [Section(key=key, title="", stories=tuple(found)) for key, found in rest.items() if found]
    return (*named, *usual)


def _default(story: Story, language: str) -> str:
    if story.kind == "ad":
        return _AD
    if story.kind in _OPINION:
        return "opinion"
    if story.kind in _SERVICE:
        return "service"
    return "news" if story.language in (language, "und") else "other_languages"
