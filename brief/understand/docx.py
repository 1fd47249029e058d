"""A Word file (.docx) → the fields of an article: its paragraphs as text, its title and author.

Each paragraph, heading, entry of a list and row of a table becomes a paragraph, in order. Tracked changes count as
accepted: what was inserted is text, what was deleted is not. Text boxes and content controls are read; headers, footers,
comments, footnotes, pictures and fields' instructions are not. The title is the paragraph in the style of titles, else what
the text opens with as a text file would, else what the file states of itself. A date is one that the text's header states;
the file's own times say when it was written or saved, not when it was published.

Nothing is executed, and nothing outside the file is looked at: macros, links and remote templates are never opened.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from brief.errors import ReadError
from brief.model import Document, Problem
from brief.understand.fields import Fields
from brief.understand.header import parse_header
from brief.understand.language import tag_of

MAX_UNPACKED_BYTES = 30_000_000  # of the text's XML; a novel has about ten million
MAX_TITLE_CHARACTERS = 300
BODY = "word/document.xml"

_ABOUT = "docProps/core.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
_KEY = re.compile(r"\s*[^\W\d_]\w{1,20}:[ \t]\S")
_GENERIC = re.compile(
    r"microsoft.*|word-dokument|document\d*|dokument\d*|untitled|ohne titel|.*\.docx?|admin(?:istrator)?|user"
    r"|python-docx|unknown|unbekannt",
    re.IGNORECASE,
)
# Styles are named in English in files by Word in any language, but for some other programs.
_TITLE_STYLE = re.compile(r"(?:title|titel|titre|t[ií]tulo|titolo|tytu|rubrik)", re.IGNORECASE)
_HEADING_STYLE = re.compile(r"(?:heading|berschrift|überschrift)\s?1", re.IGNORECASE)
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
# What was deleted or moved away, instructions of fields, and drawings once more for older programs.
_SKIPPED = frozenset({"del", "moveFrom", "instrText", "Fallback", "txbxContent", "rt"})


def read(document: Document) -> Fields:
    """Read a document of type "docx".

    Raises:
        ReadError: it can't be unpacked, or there is no text in it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(document.data)) as package:
            body = _xml(package, BODY)
            about = _xml(package, _ABOUT) if _ABOUT in package.namelist() else None
    except _FAULTS as error:
        raise _unreadable(document.where, error) from error
    blocks = list(_blocks(body))
    styled = _styled_title(blocks)
    n_titles = 1 if styled and styled == _one_line(blocks[0][0]) else 0
    before = "".join(f"{text}\n\n" for text, _ in blocks[:n_titles])
    below = _joined([text for text, _ in blocks[n_titles:]])
    head = parse_header(below, where=document.where)
    # Below a title, a short first paragraph is a subtitle and no second title.
    has_header = not styled or bool(_KEY.match(below))
    return Fields(
        text=before + below,
        title=styled or head.title or _property(about, "title"),
        published=head.published,
        source=head.source,
        author=head.author or _property(about, "creator"),
        url=head.url,
        language=head.language or tag_of(_property(about, "language") or ""),
        categories=head.categories,
        body=len(before) + (head.body if has_header else 0),
        extracted=True,
        problems=head.problems,
    )


def _joined(texts: list[str]) -> str:
    """The paragraphs set off by blank lines; those of a header ("Date: …") at the top stand line by line, as headers do."""
    n_keys = next((n for n, text in enumerate(texts) if not _KEY.match(text)), len(texts))
    return "\n\n".join(filter(None, ["\n".join(texts[:n_keys]), *texts[n_keys:]]))


def _xml(package: zipfile.ZipFile, name: str) -> Any:
    """A part of the file as a tree; entities are left alone, and a part that unpacks without end is refused."""
    from lxml import etree

    with package.open(name) as part:
        data = part.read(MAX_UNPACKED_BYTES + 1)
    if len(data) > MAX_UNPACKED_BYTES:
        raise ValueError(f"{name} unpacks to more than {MAX_UNPACKED_BYTES // 1_000_000} MB")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        return etree.fromstring(data, parser)
    except etree.LxmlError as error:
        raise ValueError(f"{name} is not XML: {error}") from error


def _blocks(body: Any) -> Iterator[tuple[str, str]]:
    """(text, style) of each paragraph outside tables, and of each row of a table, in order."""
    from lxml import etree

    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        tag = _tag(element)
        if tag not in ("p", "tr"):
            continue
        walk.skip_subtree()
        if tag == "p":
            yield from _paragraphs(element)
        else:
            row = [
                cell
                for child in element
                if _tag(child) in ("tc", "sdt") and (cell := " ".join(_text(child).split()))
            ]
            if row:
                yield " | ".join(row), ""


def _paragraphs(element: Any) -> Iterator[tuple[str, str]]:
    """A paragraph, and the paragraphs of a text box that is anchored in it."""
    style = next((child.get(_W + "val", "") for child in element.iter(_W + "pStyle")), "")
    text = _text(element).strip()
    if text:
        yield text, style
    for box in _boxes(element):
        yield from _blocks(box)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Its text boxes; those inside another one are found with that one's paragraphs."""
    from lxml import etree

    walk = etree.iterwalk(paragraph, events=("start",))
    for _, inner in walk:
        tag = _tag(inner)
        if tag in ("txbxContent", "Fallback"):
            walk.skip_subtree()
        if tag == "txbxContent":
            yield inner


def _text(element: Any) -> str:
    """The words of an element, changes accepted, without text boxes in it."""
    from lxml import etree

    said: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        tag = _tag(inner)
        if event == "end":
            said.append(" " if tag == "p" and inner is not element else "")
        elif tag in _SKIPPED:
            walk.skip_subtree()
        elif tag == "t":
            said.append(inner.text or "")
        else:
            said.append(_BREAKS.get(tag, ""))
    return "".join(said)


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _property(about: Any, name: str) -> str | None:
    """What the file states of itself, where a person has written that."""
    found = None if about is None else about.findtext(f"{_DC}{name}")
    said = _one_line(found or "")
    return said if said and not _GENERIC.fullmatch(said) else None


def _styled_title(blocks: list[tuple[str, str]]) -> str | None:
    """The paragraph among the first that has the style of titles; else the first where it is a heading of the first rank."""
    titles = [text for text, style in blocks[:5] if _TITLE_STYLE.match(style)]
    headings = [text for text, style in blocks[:1] if _HEADING_STYLE.match(style)]
    found = next(iter(titles + headings), "")
    return _one_line(found) if 0 < len(found) <= MAX_TITLE_CHARACTERS else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _unreadable(where: str, error: Exception) -> ReadError:
    what = f"not a Word file that can be read ({error})"
    return ReadError(
        Problem(where=where, what=what, fix="open it in a word processor and save it as .docx or .txt")
    )
