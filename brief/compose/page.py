"""Stories, planned and in order → the Digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from brief.compose.room import n_words
from brief.compose.sections import sections
from brief.model import Article, Digest, Problem, Story, reading_minutes
from brief.settings import SectionRule

# The page's own words where the articles' language isn't known.
FALLBACK_LANGUAGE = "en"


def compose_digest(
    stories: Sequence[Story],
    *,
    first: str,
    last: str,
    problems: Sequence[Problem],
    language: str,
    title: str,
    rules: Sequence[SectionRule],
    settings: Iterable[tuple[str, str]],
) -> Digest:
    """A finished digest.

    Args:
        stories: in order of importance, each with its depth.
        first, last: ISO days that it covers.
        title: "" leaves it to the renderers.
        settings: names and values of what was asked for, for the manifest.
    """
    read = sum(n_words(story, story.depth) for story in stories)
    files = {(article.path, article.sha256) for story in stories for article in story.articles}
    return Digest(
        date=last,
        since=first if first != last else None,
        title=title,
        language=language,
        sections=sections(stories, language=language, rules=rules),
        problems=tuple(problems),
        reading_minutes=reading_minutes(read),
        n_words=read,
        settings=tuple(settings),
        inputs=tuple(sorted((path, sha256) for path, sha256 in files if path and sha256)),
    )


def reader_language(articles: Iterable[Article], *, stated: Iterable[str | None] = ()) -> str:
    """The most frequent language of some articles; of several the first by tag.

    Args:
        stated: the languages that articles are said to be in, for where there is none yet.
    """
    return (
        _most_frequent(article.language for article in articles)
        or _most_frequent(stated)
        or FALLBACK_LANGUAGE
    )


def _most_frequent(tags: Iterable[str | None]) -> str:
    counts = Counter(tag for tag in tags if tag and tag != "und")
    most = max(counts.values(), default=0)
    return min((tag for tag, n in counts.items() if n == most), default="")
