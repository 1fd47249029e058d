"""The parts of one event → a Story: who carries it, how many texts of their own, since when, under which headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from brief.compose.headlines import Headline
from brief.compose.importance import why
from brief.model import Article, Brief, Difference, Sentence, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the stages found of one event. `articles` and `near_duplicate_of` are parallel, the leading one first."""

    articles: tuple[Article, ...]
    near_duplicate_of: tuple[str | None, ...]  # ids
    agencies: tuple[str | None, ...]  # for each article the agency it credits
    brief: Brief
    headline: Headline
    differs: tuple[Difference, ...] = ()
    new_sentences: tuple[Sentence, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()  # (article id, ISO day an earlier version was told)
    thread_id: str | None = None  # id of the story of earlier days that it continues
    updated: bool = False  # whether it says more than the days before
    since: str | None = None  # ISO day


def compose_story(parts: Parts, *, groups: Mapping[str, str]) -> Story:
    """A story, whole but for its depth.

    Args:
        groups: outlet -> house, for outlets that count as one.
    """
    lead = parts.articles[0]
    story = Story(
        id=parts.thread_id or story_id(parts.articles),
        headline=parts.headline.text,
        headline_origin=parts.headline.origin,
        short_headline=parts.headline.short,
        subject_headline=parts.headline.subject,
        headline_article=parts.headline.article,
        headline_sentence=parts.headline.sentence,
        language=lead.language or "und",
        kind=lead.kind or "report",
        articles=parts.articles,
        near_duplicate_of=parts.near_duplicate_of,
        brief=parts.brief,
        sources=outlets(parts.articles, groups),
        own_texts=sum(copied is None for copied in parts.near_duplicate_of),
        agencies=_agency_counts(parts.articles, parts.agencies, groups),
        status=_status(parts),
        since=parts.since,
        new_sentences=parts.new_sentences,
        changed=parts.changed,
        differs=parts.differs,
    )
    return replace(story, why=why(story))


def outlets(articles: Sequence[Article], groups: Mapping[str, str]) -> tuple[str, ...]:
    """The outlets known by name, one a house, in order; an unknown source is never a further outlet."""
    first_of_house: dict[str, str] = {}
    for article in articles:
        if house := _house(article, groups):
            first_of_house.setdefault(house, _outlet(article))
    return tuple(first_of_house.values())


def _outlet(article: Article) -> str:
    return " ".join((article.source or "").split())


def _house(article: Article, groups: Mapping[str, str]) -> str:
    """What outlets of one house have in common; "" for an unknown source."""
    name = _outlet(article)
    return groups.get(name, name).casefold()


def _status(parts: Parts) -> str:
    if parts.thread_id is None:
        return "new"
    return "updated" if parts.updated else "continued"


def _agency_counts(
    articles: Sequence[Article], agencies: Sequence[str | None], groups: Mapping[str, str]
) -> tuple[tuple[str, int], ...]:
    """How many houses carry an agency's text; said only where two or more do."""
    carriers = {(agency, _house(article, groups)) for article, agency in zip(articles, agencies, strict=True)}
    counts = Counter(agency for agency, house in carriers if agency and house)
    return tuple(
        (agency, n) for agency, n in sorted(counts.items(), key=lambda row: (-row[1], row[0])) if n > 1
    )


def story_id(articles: Sequence[Article]) -> str:
    """12 hex digits over the ids of its articles, in order of id."""
    return sha256(
        "\0".join(sorted(article.id for article in articles)).encode("utf-8", "surrogatepass")
    ).hexdigest()[:12]
