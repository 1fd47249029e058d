"""The canonical payload → Markdown that is ready for email: it reads well as it is, and shows the same words rendered.

Only what all dialects read alike is used: ATX headings, blank lines around lists, `*`, `**`, `[text](url)`. A paragraph is one
line. Article text is escaped (markdown_text.py). The last line is the marker by which brief knows its own files.
`blocks` gives the same document in pieces with their language, which the mail's HTML part is made from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from brief.renderers.markdown_text import Context, destination, escape
from brief.renderers.page import view
from brief.renderers.views import (
    FigureView,
    LineView,
    PageView,
    QuoteView,
    SectionView,
    SourceView,
    StoryView,
    paragraphs,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of Markdown in one language: whole paragraphs, lists and headings."""

    text: str  # Markdown, without blank lines around it
    language: str | None = None  # BCP 47; None where it is in the page's own words
    right_to_left: bool = False


def render(payload: Mapping[str, Any]) -> str:
    """The page as Markdown."""
    page = view(payload)
    parts = [block.text for block in blocks(page)]
    return "\n\n".join([*parts, page.marker]) + "\n"


def front_matter(payload: Mapping[str, Any]) -> str:
    """Title, day and language as Hugo, Jekyll and Obsidian read them: YAML between lines of dashes, and a blank line.

    On request only, since a mail program or GitHub's comments would show it as text. Its strings are those
    of JSON, which YAML reads alike, so that nothing in a title can end or add a key.
    """
    page = view(payload)
    title, language = (json.dumps(text, ensure_ascii=False) for text in (page.heading, page.language))
    return f"---\ntitle: {title}\ndate: {page.date}\nlang: {language}\n---\n\n"


def blocks(page: PageView) -> Iterator[Block]:
    """The page in order, but for its marker."""
    yield from _opening(page)
    for section in page.sections:
        yield from _section(section, page)
    if page.problems or page.closing:
        yield Block(text="---")
    if page.dropped:
        yield Block(text=escape(page.dropped, context="paragraph"))
    yield from _problems(page)
    if page.closing:
        yield Block(text=escape(page.closing, context="paragraph"))


def _opening(page: PageView) -> Iterator[Block]:
    heading = f"# {escape(page.heading, context='heading')}"
    yield Block(
        text="\n".join([heading, *([escape(page.counts, context="paragraph")] if page.counts else [])])
    )
    if page.note:
        yield Block(text=_note(page))
    if page.quiet:
        yield Block(text=escape(page.quiet, context="paragraph"))
    if page.at_a_glance:
        yield Block(text=f"**{escape(page.wording.word('at_a_glance'), context='inline')}**")
        items = (
            f"{place}. {escape(story.short_headline, context='paragraph')}"
            for place, story in enumerate(page.at_a_glance, 1)
        )
        yield Block(text="\n".join(items))


def _note(page: PageView) -> str:
    """The editors' words as a quotation, so that nobody takes them for a source's."""
    label = f"> **{escape(page.wording.word('editors_note'), context='inline')}**"
    return "\n>\n".join([label, *(f"> {escape(part, context='paragraph')}" for part in page.note)])


def _section(section: SectionView, page: PageView) -> Iterator[Block]:
    yield Block(text=f"## {escape(section.title, context='heading')}")
    for story in section.stories:
        yield Block(text=_story(story), language=story.language, right_to_left=story.right_to_left)
        yield from (Block(text=line) for line in _about(story, page))
    items = [f"- {_line(line)}" for line in section.lines]
    if section.more:
        items.append(f"- {_link(section.more, f'{section.more_stem}.md')}")
    if section.service:
        pieces = " · ".join(_continued(line) for line in section.service)
        items.append(f"- {escape(section.service_title, context='paragraph')} {pieces}")
    if section.continued:
        continued = " · ".join(_continued(line) for line in section.continued)
        items.append(f"- {escape(page.wording.word('continued'), context='paragraph')} {continued}")
    if items:
        yield Block(text="\n".join(items))


def _story(story: StoryView) -> str:
    lines = [
        f"### {story.number}. {escape(story.headline, context='heading')}{_number(story.headline_number)}"
        f"{_notes(story.headline_notes)}"
    ]
    if story.label:
        lines.append(f"*{escape(story.label, context='inline')}*\n")
    if story.new:
        lines += [_told(story.new, behind=f"**{escape(story.lead, context='inline')}** "), ""]
    lines.append(_told(story.rest))
    return "\n".join(lines).strip()


def _told(quotes: Sequence[QuoteView], *, behind: str = "") -> str:
    """Sentences in their paragraphs, the first one behind what opens its line already."""
    parts: list[str] = []
    for first, *others in paragraphs(quotes):
        opening = _quote(first, context="inline" if behind and not parts else "paragraph")
        parts.append(" ".join([opening, *(_quote(quote, context="inline") for quote in others)]))
    return behind + "\n\n".join(parts)


def _quote(quote: QuoteView, *, context: Context) -> str:
    return f"{escape(quote.text, context=context)}{_cited(quote)}{_notes(quote.notes)}"


def _notes(notes: Sequence[str]) -> str:
    return "".join(f" *({escape(note, context='inline')})*" for note in notes)


def _cited(said: QuoteView | FigureView) -> str:
    """The number of its source, or its outlet's name."""
    return f" ({escape(said.outlet, context='inline')})" if said.outlet else _number(said.number)


def _number(number: int | None) -> str:
    return "" if number is None else f" [{number}]"


def _about(story: StoryView, page: PageView) -> Iterator[str]:
    for figures in story.differs:
        label = escape(page.wording.word("differs"), context="inline")
        said = (f"{', ' if n and figure.text else ''}{_figure(figure)}" for n, figure in enumerate(figures))
        yield f"*{label}* {''.join(said)}"
    sources = [_source(source) for source in story.sources]
    more = [escape(story.more, context="inline")] if story.more else []
    yield " · ".join([f"*{escape(story.status, context='inline')}*", *sources, *more])


def _figure(figure: FigureView) -> str:
    when = f" ({escape(figure.when, context='inline')})" if figure.when else ""
    return f"{escape(figure.text, context='inline')}{when}{_cited(figure)}"


def _source(source: SourceView) -> str:
    number = "" if source.number is None else f"[{source.number}] "
    when = f", {escape(source.when, context='inline')}" if source.when else ""
    return f"{number}{_link(source.label, source.url)}{when}"


def _link(text: str, url: str | None) -> str:
    if url is None:
        return escape(text, context="inline")
    return f"[{escape(text, context='link')}]({destination(url)})"


def _line(line: LineView) -> str:
    label = f"{escape(line.label, context='paragraph')}: " if line.label else ""
    parts = [f"{label}{_headline(line, first=not label)}", *(_source(source) for source in line.sources)]
    return " · ".join([*parts, *([escape(line.detail, context="inline")] if line.detail else [])])


def _continued(line: LineView) -> str:
    detail = f" ({escape(line.detail, context='inline')})" if line.detail else ""
    sources = "".join(f" · {_source(source)}" for source in line.sources)
    return f"{_headline(line, first=False)}{detail}{sources}"


def _headline(line: LineView, *, first: bool) -> str:
    if line.url:
        return _link(line.headline, line.url)
    headline = escape(line.headline, context="paragraph" if first else "inline")
    return f"{headline}{_notes(line.notes)}"


def _problems(page: PageView) -> Iterator[Block]:
    if not page.problems:
        return
    yield Block(text=f"**{escape(page.problems_title, context='inline')}**")
    told = [f"{problem.line} {problem.detail}" for problem in page.problems]
    items = [*told, *([page.more_problems] if page.more_problems else [])]
    yield Block(text="\n".join(f"- {escape(item, context='paragraph')}" for item in items))
