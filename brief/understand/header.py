"""The head of a text file → its fields, and where the body begins.

Four forms, tried in this order: front matter (YAML between --- lines, TOML between +++ lines); `Key: value`
lines; the bare form, a date on the first line with the body right behind it (" date 2025-11-04 Die USA …");
none. After that the head of a press release (press_release.py) has the title, or it is a heading ("# …", underlined,
or a short first line with no full stop, set off by a blank line).

Prose is never taken for a header (header_prose.py tells it): a block of `Key: value` lines counts only with two
known keys, or with one and a blank line behind it, and a line such as "Berlin: Die Polizei …" or "Ort: Die Lage
bleibt angespannt, sagt die Polizei." is no key. A value that can't be right (a date that is none, a language tag
that is none) becomes a Problem, and the field stays empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from brief.model import Problem
from brief.understand import dates
from brief.understand.date_alone import is_date_line
from brief.understand.front_matter import FrontMatter, front_matter
from brief.understand.header_keys import COMMON, KEYS, MAY_BE_A_SENTENCE
from brief.understand.header_prose import ends_as_sentence, is_short, opens_small, reads_as_sentence
from brief.understand.language import tag_of
from brief.understand.press_release import press_release

MAX_TITLE_CHARACTERS = 160  # a first line longer than this is a paragraph, not a headline

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_KEY_VALUE = re.compile(
    r"[ \t]{0,3}\**([^\W\d_][\w .\-]{0,29}?)\**[ \t]*[:：](?:[ \t]+|(?=\S)|$)\**[ \t]*(.*)", re.DOTALL
)
_BARE = re.compile(
    r"\s*+(?:(?P<word>date|datum|published)(?>(?:[ \t]*+:)?)[ \t]++)?"
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
    r"|(?(word)(?:\d{1,2}([./-])\d{1,2}\3\d{4}|\d{4}([./])\d{1,2}\4\d{1,2}"
    r"|\d{1,2}\.?[ ][^\W\d_]{3,}\.?[ ]\d{4}|[^\W\d_]{3,}\.?[ ]\d{1,2},?[ ]\d{4})|(?!)))"
    r"(?:[ \t]*(?::|[ \t][-–—|])(?=\s|$)|(?=\s|$))[ \t]*",
    re.IGNORECASE,
)
_ATX = re.compile(r"#{1,2}[ \t]+(.+)")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})[ \t]*$")
_NOT_A_TITLE = re.compile(
    r"[-*+•–—>|]|\d+[.)][ \t]|https?://|[(\[]?(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})"
)
_ENDS_LIKE_PROSE = re.compile(r"[.,:;…。،؛।][\"'”“»’)\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands before the body of a text."""

    title: str | None = None
    published: str | None = None  # ISO date or time
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None  # a well-formed tag
    categories: tuple[str, ...] = ()
    body: int = 0  # where the body begins; code points
    line: int = 0  # line of the date, from 1; 0 where there is none
    problems: tuple[Problem, ...] = field(default=())


def parse_header(text: str, *, where: str = "text") -> Header:
    """Read the header of a text.

    Args:
        text: the whole decoded file.
        where: how problems name the file.
    Returns:
        the fields it gives, and where the body begins; all empty, and 0, where there is no header.
    """
    header = (
        _from_front_matter(text, where) or _from_lines(text, where) or _from_bare(text, where) or Header()
    )
    if header.title is None and not _same_line(text, header.body):
        return _of_press_release(text, header) or _with_heading(text, header)
    return _without_repeated_title(text, header)


def _from_front_matter(text: str, where: str) -> Header | None:
    found = front_matter(text)
    if found is None:
        return None
    if not _is_table(text[: found.end], found):
        return None
    if found.error:
        what = f"the front matter is not {found.syntax}: {found.error}"
        fix = "correct it (a value with a colon needs quotation marks), or remove it; the article was read without it"
        return Header(body=found.end, problems=(_partly(f"{where}:1", what, fix),))
    pairs = [(key, value, text[: found.end].count("\n", 0, at) + 1) for key, value, at in found.pairs]
    return _header(pairs, found.end, where)


def _is_table(inside: str, found: FrontMatter) -> bool:
    """Front matter has a key that is known, or no sentences; what else stands between two rules is text."""
    if found.error:
        keys = re.findall(
            r"^[ \t]*[\"']?([^\s:=\"'][^:=\r\n\"']{0,30})[\"']?[ \t]*[:=]", inside, re.MULTILINE
        )
        prose = any(ends_as_sentence(line.strip()) for line in inside.splitlines() if line.strip() != "...")
        return not prose or any(_field(key) is not None for key in keys)
    known = any(_field(key) is not None for key, _, _ in found.pairs)
    return known or not any(ends_as_sentence(value) for _, value, _ in found.pairs)


def _from_lines(text: str, where: str) -> Header | None:
    """`Key: value` lines at the top, up to a blank line or the first line that is none."""
    pairs: list[tuple[str, str, int]] = []
    ends: list[int] = []
    number, ended_by_blank = 0, True
    for match in _LINE.finditer(text):
        number += 1
        line = match.group().rstrip("\r\n")
        if not line.strip():
            if pairs or match.end() == match.start():
                break
            continue
        key_value = _KEY_VALUE.match(line)
        if key_value is None or (not pairs and _field(key_value[1]) is None):
            ended_by_blank = False
            break
        pairs.append((key_value[1], key_value[2].rstrip(" \t"), number))
        ends.append(match.end())
        if number > 40:
            return None
    while pairs and _is_prose(*pairs[-1][:2]):
        pairs.pop()
        ended_by_blank = False
    fields = [name for key, _, _ in pairs if (name := _field(key)) is not None]
    if not fields or not _is_header(pairs, fields, ended_by_blank=ended_by_blank):
        return None
    return _header(pairs, ends[len(pairs) - 1], where)


def _is_prose(key: str, value: str) -> bool:
    """Whether a `Key: value` line is the text's first sentence, or one said by somebody."""
    field = _field(key)
    if field is None:
        return ends_as_sentence(value)
    return _key(key) not in MAY_BE_A_SENTENCE and reads_as_sentence(value)


def _is_header(pairs: list[tuple[str, str, int]], fields: list[str], *, ended_by_blank: bool) -> bool:
    """Two known keys, or one with a short value that a blank line sets off: anything less may be prose."""
    if len(pairs) > 2 * len(fields) + 2:
        return False
    if any(len(value) > 500 for _, value, _ in pairs):
        return False
    known = set(fields) - COMMON
    if not known:
        return False
    if len(set(fields)) >= 2:
        return ended_by_blank or _field(pairs[-1][0]) is not None
    value = pairs[0][1]
    if fields[0] == "published":
        if dates.parse(value) is not None and is_date_line(value, running=0, others=1):
            return len(value) < 60
        if dates.parse(value) is not None or not re.search(r"\d", value):
            return False  # the bare form, with a colon, or prose
    is_fit = fields[0] == "title" or (is_short(value) and len(value) <= MAX_TITLE_CHARACTERS)
    return is_fit and ended_by_blank and len(pairs) == len(fields)


def _field(key: str) -> str | None:
    """The field a key stands for; "" for one that is known and not used; None where it is not known."""
    return KEYS.get(_key(key))


def _key(key: str) -> str:
    return "_".join(key.casefold().split())


def _from_bare(text: str, where: str) -> Header | None:
    match = _BARE.match(text)
    if match is None:
        return None
    explicit = (match["word"] or "").islower() and match[
        "word"
    ] != "published"  # no sentence begins like that
    if not explicit and opens_small(text, match.end()):
        return None
    if not re.match(r"\d{4}-", match["date"]) and dates.parse(match["date"]) is None:
        return None
    return _header(
        [("date", match["date"], text.count("\n", 0, match.start("date")) + 1)], match.end(), where
    )


def _header(pairs: list[tuple[str, str, int]], end: int, where: str) -> Header:
    """Fields from keys and values with their lines; the first of each key counts."""
    values: dict[str, tuple[str, int]] = {}
    for key, value, line in pairs:
        name = _field(key)
        text = value.strip().strip("\"'").strip() if name != "title" else value.strip()
        if name and text and name not in values:
            values[name] = (text, line)
    problems: list[Problem] = []
    language = published = None
    line_of_date = 0
    if "language" in values:
        stated, line = values.pop("language")
        if (language := tag_of(stated)) is None:
            what = f"{stated[:40]!r} is not a language tag (want one as in BCP 47)"
            fix = "write 'de', 'en' or 'pt-BR'; the language was detected instead"
            problems.append(_partly(f"{where}:{line}", what, fix))
    if "published" in values:
        stated, line_of_date = values.pop("published")
        if (published := dates.parse(stated, language=language)) is None:
            what = f"{stated[:60]!r} is not a date (want YYYY-MM-DD)"
            fix = "correct the date; until then the article has none from its header"
            problems.append(_partly(f"{where}:{line_of_date}", what, fix))
    filed, _ = values.pop("categories", ("", 0))
    plain = {name: text for name, (text, _) in values.items()}
    return Header(
        **plain,
        categories=tuple(filter(None, map(str.strip, filed.split(",")))),
        published=published,
        language=language,
        body=end,
        line=line_of_date,
        problems=tuple(problems),
    )


def _partly(where: str, what: str, fix: str) -> Problem:
    return Problem(where=where, what=what, fix=fix, kind="partly")


def _same_line(text: str, body: int) -> bool:
    """Whether the body begins on the header's own line, as in the bare form: then no title can stand there."""
    return body > 0 and text[body - 1] not in "\r\n" and text[body : body + 1] not in ("\r", "\n", "")


def _of_press_release(text: str, header: Header) -> Header | None:
    """The header with what the head of a press release adds."""
    if (head := press_release(text, header.body)) is None:
        return None
    dated = dates.parse(head.dated, language=header.language) if head.dated else None
    source, published = header.source or head.sender, header.published or dated
    return replace(header, title=head.title, source=source, published=published, body=head.end)


def _with_heading(text: str, header: Header) -> Header:
    """The header with the title that the first lines of the body give, and the body moved behind it."""
    heading = _heading(text, header.body)
    return header if heading is None else replace(header, title=heading[0], body=heading[1])


def _without_repeated_title(text: str, header: Header) -> Header:
    """The body moved behind a heading that repeats the header's title."""
    heading = _heading(text, header.body)
    if heading is None or header.title is None or heading[0].casefold() != header.title.casefold():
        return header
    return replace(header, body=heading[1])


def _heading(text: str, start: int) -> tuple[str, int] | None:
    """Title and end of the heading that a body begins with."""
    lines: list[re.Match[str]] = []
    for match in _LINE.finditer(text, start):
        if match.group().strip() or lines:
            lines.append(match)
        if len(lines) == 3 or match.end() == len(text):
            break
    if not lines:
        return None
    first = lines[0].group().strip()
    second = lines[1].group().strip() if len(lines) > 1 else ""
    if atx := _ATX.match(first):
        bare = atx[1].rstrip("#")  # "# Title #"
        return (bare if bare[-1:] in (" ", "\t") else atx[1]).strip(), lines[0].end()
    if len(first) > MAX_TITLE_CHARACTERS or _NOT_A_TITLE.match(first):
        return None
    if second and _UNDERLINE.match(second):
        return first, lines[1].end()
    if (
        (key := _KEY_VALUE.match(first))
        and _field(key[1]) in COMMON
        and _key(key[1]) not in MAY_BE_A_SENTENCE
    ):
        return None  # "Ort: Nordau" is no title
    if second or _ENDS_LIKE_PROSE.search(first) or not text[lines[0].end() :].strip():
        return None
    return (first, lines[0].end()) if re.search(r"[^\W\d_]", first) else None
