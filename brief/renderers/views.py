"""What a human-readable page is made of, ready to be set: frozen, localised, every text on one line.

Made by page.py from the canonical payload; read by Markdown, HTML, mail and plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brief.renderers.wording import Wording

GLANCE = 12  # what fits a screen; a longer list is no glance


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginView:
    """Where a sentence stands, for who asks."""

    id: str  # of the sentence, as `brief show` takes it
    label: str  # the outlet, as the list of sources names it
    outlet: str  # its name; "" where it isn't known
    when: str
    title: str  # of the article; "" where it has none
    language: str  # of the title
    place: str  # "Absatz 2, Zeichen 17–220"
    file: str  # where the article is no web page; "" else
    url: str | None  # opens the page at the sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """A sentence as printed, word for word, with what leads to its source."""

    id: str
    text: str
    number: int | None  # of its source; None where the article isn't in the payload, or none are printed
    outlet: str  # named behind the sentence; "" where numbers are printed, or neither
    notes: tuple[str, ...]  # what a reader must be told, in the reader's language
    language: str
    origin: OriginView | None  # None where the article isn't in the payload
    opens: bool = False  # a new paragraph of a long brief


def paragraphs(quotes: Sequence[QuoteView]) -> list[list[QuoteView]]:
    """Sentences in the paragraphs they are printed in."""
    found: list[list[QuoteView]] = []
    for quote in quotes:
        if quote.opens or not found:
            found.append([])
        found[-1].append(quote)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """One article's version of a figure the articles disagree on."""

    text: str  # in quotation marks; "" where it is the one before it
    when: str  # its article's day, where the figures are of several; "" else
    number: int | None  # of its source, where numbers are printed
    outlet: str  # named behind it, where outlets are


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """An entry of a story's list of sources."""

    number: int | None  # None where no numbers are printed
    label: str  # the outlet; host or file name where it isn't known
    url: str | None  # http or https only
    when: str  # "3.11., 18:04", "18:04" on the page's own day, "undated"; the file where nothing else leads to it; or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """A story with its sentences."""

    id: str
    number: int  # through the page
    headline: str
    headline_number: int | None  # of its source, where the headline is a sentence and numbers are printed
    headline_origin: OriginView | None  # where the headline is a sentence
    headline_notes: tuple[str, ...]  # what a reader must be told of that sentence
    short_headline: str
    label: str  # "Opinion · Name"; "" for none
    language: str
    right_to_left: bool
    goes_on: bool  # from a day before
    lead: str  # "New since yesterday:", "" where nothing is
    new: tuple[QuoteView, ...]
    rest: tuple[QuoteView, ...]
    differs: tuple[tuple[FigureView, ...], ...]
    status: str  # "New · one article"
    sources: tuple[SourceView, ...]
    more_sources: tuple[SourceView, ...]
    more: str  # "and 4 more articles"; "" for none


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A story on one line."""

    id: str
    label: str
    headline: str
    notes: tuple[str, ...]  # what a reader must be told of that sentence
    url: str | None  # what the headline links to, where it is a title
    language: str
    right_to_left: bool
    sources: tuple[SourceView, ...]  # right behind a headline that is a sentence
    detail: str  # who carries it, or since when


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """Stories, then lines, under one heading."""

    id: str
    title: str
    stories: tuple[StoryView, ...]
    lines: tuple[LineView, ...]
    continued: tuple[LineView, ...] = ()
    service: tuple[LineView, ...] = ()  # horoscopes, lottery numbers: together on one line
    service_title: str = ""  # "3 service pieces:"
    more: str = ""  # "Also: 140 stories", what leads to a page of its own
    more_stem: str = ""  # the name of that page, without its suffix


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """What went wrong with one item."""

    line: str  # "kurier/alt.docx: nicht gelesen", in the reader's language
    detail: str  # what and how to fix it, in English as everything brief says on a terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """All that a page says."""

    language: str  # BCP 47, of the page's own words
    right_to_left: bool
    date: str  # ISO
    several_days: bool  # it covers more than one
    title: str  # "Morgenlage"
    full_date: str  # "Dienstag, 4. November 2025"
    short_date: str  # "4. November"
    heading: str  # title and date
    counts: str  # "212 Artikel, 58 Quellen · 4 Minuten"
    quiet: str  # said where there is nothing; "" else
    note: tuple[str, ...]  # the editors' own words, by paragraph
    dropped: str  # what the editors left out; "" for nothing
    sections: tuple[SectionView, ...]
    problems_title: str
    problems: tuple[ProblemView, ...]
    more_problems: str
    closing: str
    marker: str  # the line by which brief knows its own files: "brief/digest@1 · 2025-11-04"
    version: str  # of brief
    wording: Wording

    @property
    def stories(self) -> tuple[StoryView, ...]:
        """All stories with sentences, in the order of the page."""
        return tuple(story for section in self.sections for story in section.stories)

    @property
    def at_a_glance(self) -> tuple[StoryView, ...]:
        """The first stories, for the list at the top; none where there is but one."""
        return self.stories[:GLANCE] if len(self.stories) > 1 else ()
