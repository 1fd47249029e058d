"""brief import-opml: the feeds of an OPML file → sources in brief.toml."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from brief.cli.options import Parser, add_common
from brief.cli.state import change_config, config_file
from brief.config import settings
from brief.config.writing import with_sources
from brief.errors import UsageError

if TYPE_CHECKING:
    from brief.sources.opml import Subscription


def parser() -> Parser:
    """The options of ``brief import-opml``."""
    made = Parser("import-opml", "Add the feeds of an OPML file, as feed readers export them, to brief.toml.")
    made.add_argument("file", metavar="FILE", help="an OPML file")
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Add what isn't there yet; returns the exit code."""
    from brief.sources.opml import read

    chosen = settings({}, path=str(config_file(options.config)))
    listed = read(_bytes(Path(options.file)))
    if not listed:
        raise UsageError(
            f"{options.file}: no feeds in it. Fix: name an OPML file, as a feed reader exports it"
        )
    known = {source.url for source in chosen.sources}
    new = [one for one in listed if one.url not in known]
    tables = named(new, taken=[source.name for source in chosen.sources])
    file = change_config(options.config, lambda text: with_sources(text, tables))
    if not options.quiet:
        there = f"; {len(listed) - len(new)} were there already" if len(listed) > len(new) else ""
        print(f"Added {len(new)} of {len(listed)} feeds to {file}{there}")
    return 0


def named(subscriptions: Iterable[Subscription], *, taken: Collection[str]) -> dict[str, dict[str, str]]:
    """The tables of some feeds, each by a name of its own: two of one title are counted."""
    tables: dict[str, dict[str, str]] = {}
    for one in subscriptions:
        title, number = one.title or one.url, 1
        name = title
        while name in tables or name in taken:
            number += 1
            name = f"{title} {number}"
        tables[name] = {"url": one.url}
    return tables


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: can't be read ({error.strerror}). Fix: check the path") from error
