"""Stories in order → sections.

The reader's own rules come first, in the order they are written; a story goes to the first it meets. What is left
is news, opinion, or news in other languages than the reader's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.languages.words import words
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
    spoken = f" {' '.join(words(text, story.language))} "
    lowered = _plain(text)

    def stands(word: str) -> bool:
        own = " ".join(words(word, story.language))
        elided = f"'{own} "  # "l'hôpital"
        return bool(own) and _plain(word) in lowered and (f" {own} " in spoken or elided in spoken)

    yield from filter(stands, wanted)


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _speaks(language: str, wanted: str) -> bool:
    """ "de" takes "de-AT" too."""
    return language == wanted or language.startswith(f"{wanted}-")
