"""brief add: a site or feed → a source in brief.toml."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from brief.addresses import host
from brief.cli.options import Parser, add_common
from brief.cli.state import change_config, config_file
from brief.config import settings
from brief.config.writing import with_source
from brief.errors import BriefError, UsageError

if TYPE_CHECKING:
    from brief.settings import Settings
    from brief.sources.discovery import FeedLink


def parser() -> Parser:
    """The options of ``brief add``."""
    made = Parser("add", "Add a source to brief.toml: a feed, or a site whose feed is looked for.")
    made.add_argument("url", metavar="URL", help="of a feed, or of any page of a site")
    made.add_argument("--name", metavar="NAME", help="what to call it (default: as the feed calls itself)")
    made.add_argument("--page", action="store_true", help="read the page itself, and look for no feed")
    add_common(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Find the feed and write it down; returns the exit code."""
    from brief.sources.hosts import of_the_web

    chosen = settings({}, path=str(config_file(options.config)))
    address = of_the_web(options.url)
    url = address if "://" in address else f"https://{address}"
    found = _page(url) if options.page else _feeds(url, chosen)
    best, others = found[0], found[1:]
    taken = next((source.name for source in chosen.sources if source.url == best.url), None)
    if taken:
        raise UsageError(f"{best.url}: is there already, as {taken!r}. Fix: brief list shows how it is doing")
    name = options.name or best.title or _host(best.url)
    values = {"type": "page", "url": best.url} if options.page else {"url": best.url}
    file = change_config(options.config, lambda text: with_source(text, name, values))
    if not options.quiet:
        _tell(name, best, others, str(file))
    return 0


def _feeds(url: str, chosen: Settings) -> tuple[FeedLink, ...]:
    from brief.sources.discovery import find
    from brief.sources.fetch import Network

    found = find(url, Network(chosen.network))
    if not found:
        what = "no feed is named there, and none is at the usual places"
        raise BriefError(f"{url}: {what}. Fix: name the feed's own address, or read the page with --page")
    return found


def _page(url: str) -> tuple[FeedLink, ...]:
    from brief.sources.discovery import FeedLink

    return (FeedLink(url=url),)


def _host(url: str) -> str:
    return (host(url) or url).removeprefix("www.")


def _tell(name: str, best: FeedLink, others: tuple[FeedLink, ...], file: str) -> None:
    kind = f" ({best.type})" if best.type else ""
    print(f"Added {name}: {best.url}{kind} to {file}")
    if others:
        print("The site has more feeds; to take one of them instead, remove this one and add it:")
    for other in others:
        print(f"  {other.url}{f'  {other.title}' if other.title else ''}")
    print("Next: brief run")
