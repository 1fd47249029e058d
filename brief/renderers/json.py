"""Digest → the canonical form (`brief/digest@1`): a dict of plain values, and its JSON text.

`payload` is the one place where model objects become plain values; every other renderer takes that dict and nothing
else, so that an old day's JSON can be rendered again without its articles. Sentence texts stand verbatim, line breaks
included; making them fit a line is the other renderers' work. Beyond the documented keys there are:

- digest: ``since words``; section: ``key``
- story: ``short_headline subject_headline headline_article headline_sentence ends complete new changed sources own_texts
  agencies`` (``headline_sentence`` has the form of a brief's sentence, or is null where the headline is a title;
  ``new`` lists ids of sentences)
- sentence: ``before after``, the words beside one that is so short that a link to it needs them; ``marks_alone``, its marks
  where the rest of the brief is not shown; left out where there are none of their own
- article: ``author language kind extracted undated caveats``

A digest or section without a title of its own gets the one of the locale tables. Nothing is decided, cut or cleaned
here. A lone surrogate, which UTF-8 can't hold, is written as a JSON escape.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Any

from brief import __version__
from brief.charset import LONE_SURROGATE
from brief.model import SCHEMA, Article, Difference, Digest, Section, Sentence, Story, sentence_id
from brief.renderers.text_fragment import SHORT_WORDS
from brief.renderers.wording import wording

_N_CONTEXT = 3  # words beside a short sentence


def payload(digest: Digest) -> dict[str, Any]:
    """The canonical form of a digest (docs/reference/json.md).

    Args:
        digest: a finished digest.
    Returns:
        dicts, lists, strings, numbers, booleans and None only, in the order they are documented.
    """
    digest = titled(digest)
    return {
        "schema": SCHEMA,
        "date": digest.date,
        "since": digest.since,
        "title": digest.title,
        "language": digest.language,
        "reading_minutes": digest.reading_minutes,
        "words": digest.n_words,
        "counts": _counts(digest),
        "collected": {"sources": digest.n_asked, "failed": digest.n_failed} if digest.n_asked else None,
        "sections": [_section(section) for section in digest.sections],
        "problems": [asdict(problem) for problem in digest.problems],
        "manifest": {
            "brief": __version__,
            "settings": dict(digest.settings),
            "inputs": [{"path": path, "sha256": digits} for path, digits in digest.inputs],
        },
    }


def titled(digest: Digest) -> Digest:
    """A digest whose titles, and its sections', are there: where none was asked for, the page's own words for it."""
    words = wording(digest.language)
    usual = words.title(by=dict(digest.settings).get("by"), several_days=digest.since is not None)
    sections = tuple(
        replace(section, title=section.title or words.section(section.key) or section.key)
        for section in digest.sections
    )
    return replace(digest, title=digest.title or usual, sections=sections)


def render(payload: dict[str, Any]) -> str:
    """The canonical form as JSON text: two spaces of indent, keys as they stand, a final newline."""
    text = json.dumps(payload, ensure_ascii=False, indent=2)
    return LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _counts(digest: Digest) -> dict[str, int]:
    stories = digest.stories
    repeats = [repeated for story in stories for repeated in story.near_duplicate_of if repeated is not None]
    outlets = {outlet for story in stories for outlet in story.sources}
    return {
        "articles": sum(len(story.articles) for story in stories),
        "stories": len(stories),
        "sources": len(outlets),
        "near_duplicates": len(repeats),
        "ads": sum(len(story.articles) for story in stories if story.kind == "ad"),
        "problems": len(digest.problems),
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key,
        "title": section.title,
        "stories": [_story(story) for story in section.stories],
    }


def _story(story: Story) -> dict[str, Any]:
    headline = story.headline_sentence
    return {
        "id": story.id,
        "headline": story.headline,
        "headline_origin": story.headline_origin,
        "short_headline": story.short_headline,
        "subject_headline": story.subject_headline,
        "headline_article": story.headline_article,
        "headline_sentence": None if headline is None else _sentence(headline, story.headline_marks, story),
        "language": story.language,
        "kind": story.kind,
        "status": story.status,
        "since": story.since,
        "depth": story.depth,
        "complete": story.brief.complete,
        "brief": _sentences(story),
        **({"ends": list(story.brief.ends)} if story.brief.ends else {}),
        "new": [sentence_id(sentence) for sentence in story.new_sentences],
        "articles": [
            _article(article, repeated)
            for article, repeated in zip(story.articles, story.near_duplicate_of, strict=True)
        ],
        "sources": list(story.sources),
        "own_texts": story.own_texts,
        "agencies": [{"name": name, "articles": n} for name, n in story.agencies],
        "differs": [_difference(difference) for difference in story.differs],
        "method": story.brief.method,
        "changed": [{"article": article, "told": day} for article, day in story.changed],
        "why": {**dict(story.why), "section": story.placed_by},
    }


def _sentences(story: Story) -> list[dict[str, Any]]:
    brief = story.brief
    marks = brief.marks or ((),) * len(brief.sentences)
    alone = brief.alone or marks
    return [
        _sentence(sentence, marked, story) | ({"marks_alone": list(lonely)} if lonely != marked else {})
        for sentence, marked, lonely in zip(brief.sentences, marks, alone, strict=True)
    ]


def _sentence(sentence: Sentence, marks: tuple[str, ...], story: Story) -> dict[str, Any]:
    return {
        "id": sentence_id(sentence),
        "text": sentence.text,
        "article": sentence.article_id,
        "paragraph": sentence.paragraph,
        "start": sentence.start,
        "end": sentence.end,
        "marks": list(marks),
    } | _context(sentence, story)


def _context(sentence: Sentence, story: Story) -> dict[str, str]:
    """The words beside a short sentence of a web page, in its own line: alone it may stand there twice."""
    article = next((one for one in story.articles if one.id == sentence.article_id), None)
    if article is None or not article.url or len(sentence.text.split()) > SHORT_WORDS:
        return {}
    before = article.text[article.body : sentence.start].rpartition("\n")[2].split()[-_N_CONTEXT:]
    after = article.text[sentence.end :].partition("\n")[0].split()[:_N_CONTEXT]
    sides = {"before": " ".join(before), "after": " ".join(after)}
    return {side: words for side, words in sides.items() if words}


def _article(article: Article, near_duplicate_of: str | None) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "author": article.author,
        "url": article.url,
        "path": article.path,
        "language": article.language,
        "kind": article.kind,
        "published": article.published,
        "undated": article.published is None,
        "caveats": list(article.caveats),
        "retrieved": article.retrieved,
        "sha256": article.sha256,
        "text_sha256": text_sha256(article.text),
        "extracted": article.extracted,
        "near_duplicate_of": near_duplicate_of,
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {"values": [{"article": article, "text": text} for article, text in difference.values]}


def text_sha256(text: str) -> str:
    """Hex SHA-256 over a text as UTF-8; lone surrogates are hashed as they are."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
