"""Markup → whether parsers would take minutes for it: a tag of a thousand attributes, or hundreds of namespaces.

Of each attribute and namespace they ask whether they have seen it, one after the other. Nothing that people read has more than
some dozen.
"""

from __future__ import annotations

import re

MAX_ATTRIBUTES = 1_000  # of one tag
MAX_NAMESPACES = 200  # real feeds have up to twenty

_CROWDED = re.compile(
    r"<[\w:.-]++(?:\s++[^\s=<>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']++))?)"
    rf"{{{MAX_ATTRIBUTES}}}"
)
_NAMESPACE = re.compile(r"\bxmlns(:[\w.-]{1,64})?\s*=\s*[\"']([^\"']{0,200})")


def is_crowded(markup: str) -> bool:
    """Whether XML or HTML is better given to no parser."""
    many = markup.count("xmlns") > MAX_NAMESPACES
    named = set(_NAMESPACE.findall(markup)) if many else ()
    return len(named) > MAX_NAMESPACES or _CROWDED.search(markup) is not None
