"""The reader's own sections: which stories a rule takes, and by which of its entries."""

from __future__ import annotations

from collections.abc import Iterator

from brief.languages.words import words
from brief.model import Story
from brief.settings import SectionRule


def met(story: Story, rule: SectionRule) -> str:
    """The entry by which a story belongs to a rule's section, as "words: hafen"; "" where it does not."""
    return next(_entries_met(story, rule), "")


def _entries_met(story: Story, rule: SectionRule) -> Iterator[str]:
    places = [place for article in story.articles for place in (article.url, article.path) if place]
    categories = {category.casefold() for article in story.articles for category in article.categories}
    sources = {source.casefold() for source in story.sources}
    yield from (f"sources: {entry}" for entry in rule.sources if entry.casefold() in sources)
    yield from (f"paths: {entry}" for entry in rule.paths if any(entry in place for place in places))
    yield from (f"categories: {entry}" for entry in rule.categories if entry.casefold() in categories)
    yield from (f"words: {entry}" for entry in _words_met(story, rule.words))
    yield from (f"languages: {entry}" for entry in rule.languages if _speaks(story.language, entry))


def _words_met(story: Story, wanted: tuple[str, ...]) -> Iterator[str]:
    if not wanted:
        return
    text = f"{story.headline} {story.brief.text}"
    found = set(words(text, story.language))
    lowered = text.lower()
    yield from (word for word in wanted if word in found or (" " in word and word in lowered))


def _speaks(language: str, wanted: str) -> bool:
    """ "de" takes "de-AT" too."""
    return language == wanted or language.startswith(f"{wanted}-")
