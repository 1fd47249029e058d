"""HTML of pages, feeds and mails → its tree; a line of Markdown → its words.

There is no tree where a parser would take minutes for it, as for a tag of a thousand attributes, or hundreds of namespaces:
of each it asks whether it has seen it, one after the other. Nothing that people read has more than some dozen.
"""

from __future__ import annotations

import re
from typing import Any

MAX_ATTRIBUTES = 1_000  # of one tag
MAX_NAMESPACES = 200  # real feeds have up to twenty

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")  # which no tree can hold
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CROWDED = re.compile(
    r"<[\w:.-]++(?:\s++[^\s=<>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']++))?)"
    rf"{{{MAX_ATTRIBUTES}}}"
)
_NAMESPACE = re.compile(r"\bxmlns(:[\w.-]{1,64})?\s*=\s*[\"']([^\"']{0,200})")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(?<![\w*_`])(\*{1,3}|_{1,3}|`+)(?=[^\s*_`])(.{1,300}?)(?<=\S)\1(?![\w*_`])")


def is_crowded(markup: str) -> bool:
    """Whether XML or HTML is better given to no parser."""
    many = markup.count("xmlns") > MAX_NAMESPACES
    named = set(_NAMESPACE.findall(markup)) if many else ()
    return len(named) > MAX_NAMESPACES or _CROWDED.search(markup) is not None


def tree(html: str, *, whole: bool = False) -> Any:
    """The tree of a piece of HTML; None where there is none, or reading it would take minutes.

    Args:
        whole: a page; else a piece of one, which is put into an element of its own.
    """
    from lxml import etree
    from lxml import html as lxml_html

    if is_crowded(html):
        return None
    source = _XML_DECLARATION.sub("", without_controls(html))
    parser = lxml_html.HTMLParser(huge_tree=False)
    try:
        return lxml_html.document_fromstring(source if whole else f"<div>{source}</div>", parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def without_controls(text: str) -> str:
    """A text without the control characters that no tree can hold."""
    return _CONTROLS.sub("", text)


def without_marks(line: str) -> str:
    """A line of Markdown as it is read: no links, no marks of emphasis and code around words."""
    bare, before = _LINK.sub(r"\1", line), ""
    while bare != before:  # marks stand within marks
        bare, before = _EMPHASIS.sub(r"\2", bare), bare
    return bare
