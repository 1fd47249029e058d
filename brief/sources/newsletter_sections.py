"""The lines of a newsletter → its sections: a headline, and the lines below it up to the next.

A headline is a line of its own that is a link, or a heading or bold line whose text ends in a link to read on. A line whose
linked beginning is set off by a colon or dash is a headline and a text. A link that only repeats the one above, whole
linked sentences below a headline, and prompts to read on open no section. Sections without a link, and advertisements that
say so, are left out, also below an item.

Without links a heading may part an essay as well as a newsletter. What tells items is that they are built alike: three or
more have a paragraph under one label ("What happened: …", "Why it matters: …"), as no essay's parts do. Or that each tells of
something else: what an essay is about stands in most of its parts, and the words of its subheads come again in others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import mean, median

from brief.sources.mail_lines import HEADING_CHARACTERS, Line, Part

MIN_TEXT = 40  # characters of an item's text
MIN_ALONE_WORDS = 4  # of a headline without a text
MIN_ALIKE = 3  # sections that have a paragraph under one label

# Of 193 articles with three subheads or more these take apart one, which is a page of letters to the editor; of 369
# newsletters made of the beginnings of unlike articles they find 61 %.
_MIN_HEADLINE_WORDS = 5  # its median; subheads have three or four
_MAX_ITEM = 2_000  # characters; parts of essays may be longer
_MAX_TOLD_AGAIN = 0.2  # of a headline's words, in other items or before the first
_MAX_COMMON = 0.1  # words that stand in half of the items, by how many different ones an item has
_WORD = re.compile(r"[^\W_]{5,}")
_STEM = 6  # letters by which forms of a word are one

_MIN_HEADLINE = 12  # characters; "Read more" has nine
_PROMPT_WORDS = 6
_MIN_SENTENCE = 8  # characters; "It rained." has ten
_ENDS = re.compile(r"[.!?…。！？][\"'”“»’)\]]*$")
_SEPARATOR = re.compile(r"\s*(?::|[–—|]|\s-\s|\s·\s)\s+(?=\w|[\"„“«'])")
_LABEL = re.compile(r"\W*([^\W\d_][^.!?:\n]{3,30}):\s+(?=\S)")
_AD = re.compile(
    r"\W*(?:anzeige|werbung|sponsored(?: by .{1,40})?|sponsor|advertisement|partner content|publicité"
    r"|publicidad|pubblicità)\W*",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"\W*(?:read|learn|see|find out|view|discover|continue|keep|watch|listen|get|shop|buy|click|go to|mehr"
    r"|weiter\w*|zum|zur|jetzt|hier|lesen|alle"
    r"|lire|en savoir|voir|leer|ver|saber|seguir|leggi|scopri|continua|ler|saiba|lees|bekijk|czytaj|zobacz"
    r"|číst|více|читать|подробнее|devam|läs|læs|les (?:mer|hele)|lue)\b.*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Section:
    """A headline and the lines below it."""

    headline: Line
    lines: list[Line]
    url: str = ""

    @property
    def texts(self) -> list[list[Line]]:
        """Its paragraphs: lines that only a line break parts are one, unless it ends a sentence."""
        found: list[list[Line]] = []
        for line in self.lines:
            if found and line.goes_on and not _ENDS.search(found[-1][-1].text) and not line.href:
                found[-1].append(line)
            else:
                found.append([line])
        return [lines for lines in found if is_text(lines, self.url)]

    @property
    def n_characters(self) -> int:
        return sum(len(line.text) for lines in self.texts for line in lines)


def sections(lines: Sequence[Line]) -> tuple[list[Line], list[Section]]:
    """The lines before the first item, and the items: each headline with its lines, those of advertisements left out."""
    starts: list[int] = []
    for number, line in enumerate(lines):
        again = starts and line.href and line.href == lines[starts[-1]].href
        if _is_headline(lines, number) and not again:
            starts.append(number)
    if not starts:
        return list(lines), []
    sections = []
    for start, section in zip(starts, _between(lines, starts), strict=True):
        section.url = section.headline.href or _onward(section) or ""
        ad = start > 0 and _AD.fullmatch(lines[start - 1].text)
        if not ad:
            sections.append(section)
    return list(lines[: starts[0]]), _distinct(sections)


def labelled(lines: Sequence[Line]) -> tuple[list[Line], list[Section]]:
    """The lines before the first item, and the items of a newsletter that has headings without links, built alike."""
    starts = [n for n, line in enumerate(lines) if line.heading and _could_be_title(line.text)]
    found = _between(lines, starts)
    counts = Counter(label for section in found for label in _labels(section))
    items = [section for section in found if any(counts[label] >= MIN_ALIKE for label in _labels(section))]
    first = next((start for start, section in zip(starts, found, strict=True) if section in items), 0)
    return list(lines[:first]), items if _have_headlines(items) else []


def unlike(lines: Sequence[Line]) -> tuple[list[Line], list[Section]]:
    """The lines before the first item, and the items of a newsletter that has headings without links, and no common subject."""
    marked = (n for n, line in enumerate(lines) if line.heading or line.is_bold)
    starts = [n for n in marked if _could_be_title(lines[n].text)]
    items = [section for section in _between(lines, starts) if section.texts]
    before = list(lines[: starts[0]]) if starts else list(lines)
    return before, items if _have_headlines(items) and _are_unlike(items, before) else []


def _between(lines: Sequence[Line], starts: Sequence[int]) -> list[Section]:
    """A section from each start up to the next, or to an advertisement that says so."""
    found = []
    for start, end in pairwise([*starts, len(lines)]):
        below = takewhile(lambda line: not _AD.fullmatch(line.text), lines[start + 1 : end])
        found.append(Section(headline=lines[start], lines=list(below)))
    return found


def _have_headlines(sections: Sequence[Section]) -> bool:
    """Whether there are several sections, most under headlines: not subheads, nor an interviewer's questions."""
    n_words = [len(section.headline.text.split()) for section in sections]
    n_asked = sum(section.headline.text.endswith(("?", "？", "؟")) for section in sections)
    return (
        len(sections) >= MIN_ALIKE and median(n_words) >= _MIN_HEADLINE_WORDS and n_asked < len(sections) / 2
    )


def _are_unlike(sections: Sequence[Section], before: Sequence[Line]) -> bool:
    """Whether each section tells of something of its own."""
    if max(section.n_characters for section in sections) > _MAX_ITEM:
        return False
    said = [_words([section.headline, *section.lines]) for section in sections]
    n_sections = Counter(word for words in said for word in words)
    n_common = sum(n >= max(2, len(sections) / 2) for n in n_sections.values())
    introduced = _words(before)
    headlines = [_words([section.headline]) for section in sections]
    again = mean(_share(words, {w for w, n in n_sections.items() if n > 1}) for words in headlines)
    ahead = mean(_share(words, introduced) for words in headlines)
    return n_common <= _MAX_COMMON * mean(map(len, said)) and max(again, ahead) <= _MAX_TOLD_AGAIN


def _share(words: set[str], among: set[str]) -> float:
    return len(words & among) / max(1, len(words))


def _words(lines: Sequence[Line]) -> set[str]:
    """The longer words of some lines, forms of one word as one; in any language that parts its words."""
    return {word.lower()[:_STEM] for line in lines for word in _WORD.findall(line.text)}


def _labels(section: Section) -> set[str]:
    """What stands before a colon where a paragraph begins."""
    long = (line.text for line in section.lines if len(line.text) >= MIN_TEXT)
    return {match[1] for text in long if (match := _LABEL.match(text))}


def _distinct(sections: Sequence[Section]) -> list[Section]:
    """The sections with a link, each headline once; a further link with the same headline adds its lines.

    A few linked words without a text, such as "Flag as irrelevant", are none.
    """
    found: dict[str, Section] = {}
    for section in sections:
        earlier = found.setdefault(section.headline.text, section)
        if earlier is not section:
            earlier.lines += section.lines
    kept = [section for section in found.values() if section.url]
    return [one for one in kept if one.n_characters or len(one.headline.text.split()) >= MIN_ALONE_WORDS]


def _is_headline(lines: Sequence[Line], number: int) -> bool:
    """Whether an item begins with this line: a headline under a link, or one whose text leads on."""
    line, text = lines[number], lines[number].text
    if not _could_be_title(text):
        return False
    if line.href:
        return _is_http(line.href) and not _repeats(lines, number)
    if not (line.heading or line.is_bold) or line.hrefs:
        return False
    end = next((n for n in range(number + 1, len(lines)) if _opens(lines[n])), len(lines))
    below = Section(headline=line, lines=list(lines[number + 1 : end]))
    return bool(_onward(below)) and below.n_characters >= MIN_TEXT


def _opens(line: Line) -> bool:
    """Whether another headline stands here."""
    return _could_be_title(line.text) and (line.heading or line.is_bold or bool(line.href))


def _could_be_title(text: str) -> bool:
    enough = (
        len(text.split()) > 1
        or len(re.findall(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]", text)) > 5
    )
    prompt = len(text.split()) <= _PROMPT_WORDS and _PROMPT.fullmatch(text) and not re.search(r"[:,\d]", text)
    return _MIN_HEADLINE <= len(text) <= HEADING_CHARACTERS and enough and not prompt


def _repeats(lines: Sequence[Line], number: int) -> bool:
    """Whether a linked line is the text of the item above rather than a headline: under one link with it, or whole sentences."""
    above = lines[number - 1] if number else None
    if above is None or not above.href:
        return False
    if above.href == lines[number].href and not lines[number].heading:
        return True
    return bool(re.search(r"[.…][\"'”“»’)]*$", lines[number].text)) and len(lines[number].text) >= 60


def _onward(section: Section) -> str | None:
    """The link by which the text below a headline leads on: a short line of its own, or the end of the last paragraph."""
    for line in section.lines:
        if line.href and _is_http(line.href) and len(line.text.split()) <= _PROMPT_WORDS:
            return line.href
    last = next((line for line in reversed(section.lines) if line.hrefs), None)
    tail = last.parts[-1] if last and last.parts else None
    if tail and tail.href and _is_http(tail.href) and _PROMPT.fullmatch(" ".join(tail.text.split())):
        return tail.href
    return None


def parted(line: Line) -> list[Line]:
    """A line whose linked beginning is a headline, parted from the text behind it: "Bridge closed: Since Monday …"."""
    first = next((n for n, part in enumerate(line.parts) if part.text.strip()), 0)
    href = line.parts[first].href
    if not href or line.href:
        return [line]
    end = next(
        (
            n
            for n in range(first, len(line.parts))
            if line.parts[n].href != href and line.parts[n].text.strip()
        ),
        None,
    )
    if end is None or not (match := _SEPARATOR.match(line.parts[end].text)):
        return [line]
    rest = Part(line.parts[end].text[match.end() :], line.parts[end].href, line.parts[end].bold)
    headline = Line(parts=line.parts[:end], heading=line.heading)
    if not _could_be_title(headline.text):
        return [line]
    return [headline, Line(parts=[rest, *line.parts[end + 1 :]])]


def is_text(lines: Sequence[Line], url: str) -> bool:
    """Whether lines are an item's text: sentences, or nearly; not a byline, a section's name or a prompt."""
    text = " ".join(line.text for line in lines)
    ends = bool(_ENDS.search(text))
    elsewhere = lines[0].href is not None and lines[0].href != url
    if lines[0].heading or (elsewhere and not ends) or _is_http(text) or _AD.fullmatch(text):
        return False
    return len(text) >= MIN_TEXT or (ends and len(text) >= _MIN_SENTENCE)


def _is_http(href: str) -> bool:
    return bool(re.match(r"\s*https?://", href, re.IGNORECASE))
