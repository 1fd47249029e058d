"""The bytes of an XML feed → text that any parser may safely have: UTF-8, without a document type.

The document type goes, and nothing that it names is ever loaded. Where it declares entities, a plain short one (no
reference in it, at most 64 characters, at most 64 of them) is written out; a feed that declares any other is refused:
entities that hold entities, or point outside, are how a few bytes become gigabytes or a file is read, and hardly a feed
needs them. So is one with tags of a thousand attributes or hundreds of namespaces, on which parsers take minutes. HTML's
named characters (`&nbsp;`, `&eacute;`), which XML does not know, are written out too, and an "&" that begins no reference, as
in an address, is escaped: parsers lose what stands behind it.
"""

from __future__ import annotations

import re
from html.entities import html5

from brief import charset
from brief.errors import ReadError
from brief.markup import is_crowded
from brief.model import Problem

MAX_ENTITIES = 64
MAX_DOCTYPE = 20_000  # characters; the longest that feeds have is some hundred
_DECLARED_CHARSET = re.compile(rb"^[^<]{0,16}<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_ENCODING = re.compile(r"^(\s*<\?xml[^>]{0,200}?)\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_COMMENT = re.compile(r"\s*(?:<\?[^>]*>\s*)?<!--")
_DOCTYPE = re.compile(r"(?:\s|<\?[^>]*>)*<!DOCTYPE\b", re.IGNORECASE)
_IN_DOCTYPE = re.compile(r"\"[^\"]*\"|'[^']*'|<!--.*?-->|[\[\]<>]", re.DOTALL)
_ENTITY = re.compile(
    r"<!ENTITY\s{1,9}(?:(%)\s{1,9})?([\w.:-]{1,64})\s{1,9}(?:\"([^\"&%<]{0,64})\"|'([^'&%<]{0,64})')?",
    re.IGNORECASE,
)
_AMPERSAND = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z_][\w.-]{0,63});)?")
_ENTITIES = "the feed declares XML entities that refer to others or to outside (want none)"
_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def safe_text(data: bytes, *, where: str, declared: str | None) -> tuple[str, tuple[Problem, ...]]:
    """The text of a feed, ready for a parser, and what was wrong with its bytes.

    Args:
        declared: charset named outside of the bytes (an HTTP header).
    Raises:
        ReadError: the feed declares entities that are not plain and short, or is made to be slow.
    """
    decoded = charset.decode(data, declared=declared or declared_charset(data))
    text = _CONTROLS.sub("", decoded.text).lstrip()
    text = _ENCODING.sub(r"\1", text, count=1)
    text, entities = _without_doctype(text, where)
    if is_crowded(text):
        raise _refused(where, "the feed has tags of a thousand attributes, or hundreds of namespaces")
    return _written_out(text, entities), charset.problems(decoded, where)


def declared_charset(data: bytes) -> str | None:
    """The charset that XML names in its first line."""
    match = _DECLARED_CHARSET.match(data)
    return match[1].decode("ascii") if match else None


def _without_doctype(text: str, where: str) -> tuple[str, dict[str, str]]:
    """The text without its document type, and the entities that declared; what stands before it goes too."""
    position = 0
    while (comment := _COMMENT.match(text, position)) and (end := text.find("-->", comment.end())) >= 0:
        position = end + 3
    start = _DOCTYPE.match(text, position)
    if start is None:
        return text, {}
    end = _end_of_doctype(text[: start.end() + MAX_DOCTYPE], start.end())
    subset = text[start.end() : end]
    declared = _ENTITY.findall(subset)
    if end == 0 or len(declared) != subset.upper().count("<!ENTITY") or len(declared) > MAX_ENTITIES:
        raise _refused(where, _ENTITIES)
    entities = {name: double or single for parameter, name, double, single in declared if not parameter}
    if not all(entities.values()):
        raise _refused(where, _ENTITIES)
    return text[end:], entities


def _end_of_doctype(text: str, position: int) -> int:
    """Behind the ">" that closes the document type, 0 where none does; an internal subset stands in brackets."""
    depth = 0
    for match in _IN_DOCTYPE.finditer(text, position):
        sign = match.group()
        if sign == ">" and depth == 0:
            return match.end()
        depth += {"[": 1, "<": 1, "]": -1, ">": -1}.get(sign, 0)
    return 0


def _written_out(text: str, entities: dict[str, str]) -> str:
    """The text with every "&" well-formed: known names written out, what is no reference escaped. CDATA stays."""

    def character(match: re.Match[str]) -> str:
        name = match[1] or ""
        if name.startswith("#") or name in _XML:
            return match[0].replace("X", "x", 1) if name.startswith("#X") else match[0]
        return entities.get(name) or html5.get(f"{name};") or f"&amp;{match[0][1:]}"

    parts, position = [], 0
    while position < len(text):
        start, end = cdata(text, position)
        parts += [_AMPERSAND.sub(character, text[position:start]), text[start:end]]
        position = end
    return "".join(parts)


def cdata(text: str, position: int) -> tuple[int, int]:
    """Where the next closed CDATA section begins and ends; the end of the text twice where there is none."""
    start = text.find("<![CDATA[", position)
    end = text.find("]]>", start) if start >= 0 else -1
    return (start, end + 3) if end >= 0 else (len(text), len(text))


def _refused(where: str, what: str) -> ReadError:
    fix = "tell its publisher; brief reads no such feed, since a few lines of it can take gigabytes or hours"
    return ReadError(Problem(where=where, what=what, fix=fix))
