"""The reader's own sections: which stories a rule takes."""

from __future__ import annotations

from typing import Protocol

from brief.languages.words import words
from brief.model import Story


class Rule(Protocol):
    """A section's title, and lists of which a story has to meet one entry."""

    @property
    def title(self) -> str: ...
    @property
    def words(self) -> tuple[str, ...]: ...
    @property
    def sources(self) -> tuple[str, ...]: ...
    @property
    def paths(self) -> tuple[str, ...]: ...
    @property
    def languages(self) -> tuple[str, ...]: ...


def meets(story: Story, rule: Rule) -> bool:
    """Whether a story belongs to a rule's section."""
    places = [place for article in story.articles for place in (article.url, article.path) if place]
    return (
        story.language in rule.languages
        or any(source in rule.sources for source in story.sources)
        or any(part in place for part in rule.paths for place in places)
        or _has_words(story, rule.words)
    )


def _has_words(story: Story, wanted: tuple[str, ...]) -> bool:
    if not wanted:
        return False
    text = f"{story.headline} {story.brief.text}"
    found = set(words(text, story.language))
    return any(word in found or (" " in word and word in text.lower()) for word in wanted)
