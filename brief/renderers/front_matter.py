"""The canonical payload → the front matter of its Markdown: title, day and language as Hugo, Jekyll and Obsidian read them.

On request only, since a mail program or GitHub's comments would show it as text. The page below keeps its own heading.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from brief.renderers.page import view


def front_matter(payload: Mapping[str, Any]) -> str:
    """YAML between lines of dashes, and a blank line.

    Its strings are those of JSON, which YAML reads alike, so that nothing in a title can end or add a key.
    """
    page = view(payload)
    title, language = (json.dumps(text, ensure_ascii=False) for text in (page.heading, page.language))
    return f"---\ntitle: {title}\ndate: {page.date}\nlang: {language}\n---\n\n"
