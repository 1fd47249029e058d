"""The canonical payload → the same digest with the page's own words in another language. Article text is never touched.

A title that brief's own tables gave is given again from the other language's; the reader's own titles stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brief.renderers.wording import wording


def in_language(payload: Mapping[str, Any], tag: str | None) -> dict[str, Any]:
    """The digest for a reader of that language; None leaves it as it is."""
    if tag is None or tag == payload["language"]:
        return dict(payload)
    before, after = wording(payload["language"]), wording(tag)
    sections = [
        {**section, "title": after.section(section.get("key", "")) or section["title"]}
        if section["title"] == before.section(section.get("key", ""))
        else section
        for section in payload["sections"]
    ]
    title = after.titled_as(payload["title"], before)
    return {**payload, "language": tag, "title": title, "sections": sections}
