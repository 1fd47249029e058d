"""brief export: the archive's articles as JSON lines, which brief reads again."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common
from brief.cli.state import opened

if TYPE_CHECKING:
    from brief.model import Article

FIELDS = ("id", "title", "language", "published", "source", "author", "url", "path", "kind", "retrieved")
LISTS = ("categories", "caveats")


def parser() -> Parser:
    """The options of ``brief export``."""
    made = Parser("export", "Print the archive's articles as JSON lines: brief export > articles.jsonl")
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Print one line an article, in order of arrival; returns the exit code."""
    with opened(options.config) as (archive, _):
        for article in archive.articles:
            sys.stdout.write(f"{json.dumps(_fields(article), ensure_ascii=False)}\n")
    return 0


def _fields(article: Article) -> dict[str, str | list[str]]:
    """The fields that are there; the text begins with the article, after a file's header."""
    given = {name: value for name in FIELDS if (value := getattr(article, name)) is not None}
    lists = {name: list(values) for name in LISTS if (values := getattr(article, name))}
    return {**given, **lists, "text": article.text[article.body :]}
