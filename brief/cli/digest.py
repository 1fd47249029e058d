"""brief digest: articles → a digest a day, as files in OUT."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.cli.options import Parser, add_common, add_length, count
from brief.cli.printing import counted, print_json, warn
from brief.cli.state import archived_articles, existing
from brief.config import settings
from brief.config.tables import formats
from brief.errors import UsageError
from brief.model import Problem
from brief.registry import unknown
from brief.settings import PERIODS, Settings

if TYPE_CHECKING:
    from brief.archive.store import Archive
    from brief.compose.pages import DayRange
    from brief.pipeline import Collected, Input

READABLE = (".html", ".md", ".txt", ".eml")
DONE, NOTHING_READ, WITH_PROBLEMS = 0, 1, 4


def parser() -> Parser:
    """The options of ``brief digest``."""
    made = Parser("digest", "Make a digest page a day from files and folders of articles.")
    made.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="*",
        help="file, folder or URL; - for standard input; none: the archive",
    )
    made.add_argument("-o", "--output", metavar="OUT", help="folder for the pages (default: digests)")
    days = made.add_argument_group("which days")
    days.add_argument("--date", metavar="D", help="YYYY-MM-DD, today, yesterday or latest")
    days.add_argument("--since", metavar="D", help="first day")
    days.add_argument("--until", metavar="D", help="last day")
    days.add_argument("--by", metavar="day|week|all", help="what makes one page (default: day)")
    add_length(made)
    made.add_argument(
        "--minutes", metavar="M", type=count, help="reading time to fill (default: short briefs, in 10)"
    )
    made.add_argument(
        "--language", metavar="TAG", help="what the articles are in (default: detected, one by one)"
    )
    made.add_argument(
        "--reader-language", metavar="TAG", help="the page's own words (default: as most articles)"
    )
    made.add_argument("--title", metavar="T", help="title of the page")
    made.add_argument(
        "--format", metavar="F", help="md,html,eml,txt,json,csv,epub,pdf (default: the first five)"
    )
    made.add_argument(
        "--citations", metavar="C", help="numbers, inline or none: what stands behind a sentence"
    )
    made.add_argument(
        "--front-matter", action="store_true", default=None, help="title and date on top of the Markdown"
    )
    made.add_argument("--jobs", metavar="N", type=count, help="processes to read with (default: 1)")
    made.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    made.add_argument("--strict", action="store_true", help="exit with 4 where there were problems")
    add_common(made, json=True)
    return made


def run(options: argparse.Namespace) -> int:
    """Make the digests; returns the exit code."""
    from brief.outputs import makeable

    chosen, unmade = makeable(settings(_flags(options), path=options.config))
    _say(unmade, options)
    days = _days(options, chosen)
    with nullcontext() if options.inputs else existing(chosen, dry_run=options.dry_run) as archive:
        found = _read(archived_articles(days, archive) if archive else options.inputs, options, chosen)
        found = _not_told(found, days, options, chosen) if days.single else found
        if not found.articles and found.problems:
            return NOTHING_READ
        if found.articles or days.single:
            _tell(options, chosen, _make(found, days, options, chosen, archive))
        elif not options.quiet:
            print(f"nothing for this day: no articles in {', '.join(options.inputs) or 'the archive'}")
    return WITH_PROBLEMS if options.strict and (found.problems or unmade) else DONE


def _flags(options: argparse.Namespace) -> dict[str, Any]:
    names = ("output", "by", "sentences", "words", "ratio", "method", "minutes", "language")
    given = {
        name: getattr(options, name)
        for name in (*names, "reader_language", "title", "jobs", "citations", "front_matter")
    }
    if options.by and options.by not in PERIODS:
        raise UsageError(unknown("value for --by", options.by, PERIODS))
    return {**given, "format": formats(options.format) if options.format is not None else None}


def _read(inputs: Sequence[Input], options: argparse.Namespace, chosen: Settings) -> Collected:
    from brief.pipeline import collect

    with _progress(options) as advance:
        found = collect(inputs, chosen, progress=advance)
    if not options.quiet or not found.articles:  # why nothing could be read is told even then
        warn(found.problems)
    return found


def _not_told(found: Collected, days: DayRange, options: argparse.Namespace, chosen: Settings) -> Collected:
    """Without the undated articles that an earlier page in OUT has: they belong to any day, and would stand on each."""
    from brief.deliver.folder import undated_before

    undated = {article.id for article in found.articles if article.published is None}
    told = undated & undated_before(Path(chosen.output), days.single or "") if undated else set()
    if not told:
        return found
    what = f"{len(told)} of the articles have no date and stand on an earlier page, so they are left out"
    fix = "give them a date, or move them out of the folder"
    _say([Problem(where=chosen.output, what=what, fix=fix)], options)
    return replace(found, articles=tuple(a for a in found.articles if a.id not in told))


def _make(
    found: Collected, days: DayRange, options: argparse.Namespace, chosen: Settings, archive: Archive | None
) -> list[dict[str, Any]]:
    """Digest and write page by page, then the site around them; what was made, for each page."""
    from brief.deliver.folder import digest_in, edits_in, write
    from brief.outputs import files, stem_of
    from brief.pipeline import canonical, digests
    from brief.site import look_of, publish

    folder = Path(chosen.output)
    look = look_of(chosen.site)
    made: list[dict[str, Any]] = []
    new: dict[str, dict[str, Any] | None] = {}
    for digest in digests(found, chosen, days=days):
        stem = stem_of(digest)
        if why := _stays(digest_in(folder, stem), archive):
            _say([Problem(where=str(folder / stem), what=why, fix="name another folder with -o")], options)
            continue
        payload = canonical(digest, stem=stem, edits=edits_in(folder, stem))
        of_editors = payload["problems"][len(digest.problems) :]
        _say([Problem(**problem) for problem in of_editors], options)
        rendered = files(digest, payload, chosen, theme=look.theme)
        if not options.dry_run:
            write(folder, rendered.items())
        new[stem] = None if "json" in chosen.format else payload
        names = [*([f"{stem}.html"] if "html" in chosen.format else []), *rendered]
        made.append(_summary(payload, [str(folder / name) for name in sorted(names, key=_readability)]))
    if made and "html" in chosen.format and not options.dry_run:
        publish(folder, new, look)
    return made


def _stays(standing: dict[str, Any] | None, archive: Archive | None) -> str:
    """Why a digest in OUT is not written anew; "" where it is."""
    from brief.edition import has_others, is_edition

    if standing and is_edition(standing):
        return "an edition, which stays as it is"
    if standing and archive and has_others(standing, archive):
        return "holds articles that the archive doesn't have, and stays as it is"
    return ""


def _say(problems: Iterable[Problem], options: argparse.Namespace) -> None:
    if not options.quiet:
        warn(problems)


def _days(options: argparse.Namespace, chosen: Settings) -> DayRange:
    from brief.compose.pages import DayRange

    if options.date and (options.since or options.until):
        raise UsageError("--date goes without --since and --until. Fix: leave out one or the other")
    if options.date == "latest":
        return DayRange.latest()
    if options.date:
        return DayRange.only(_day("--date", options.date, chosen.today))
    first = _day("--since", options.since, chosen.today) if options.since else None
    last = _day("--until", options.until, chosen.today) if options.until else None
    if first and last and first > last:
        raise UsageError(f"--since {first} is after --until {last}. Fix: swap them")
    return DayRange(first=first, last=last)


def _day(option: str, value: str, today: date) -> str:
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    try:
        return (named.get(value) or date.fromisoformat(value)).isoformat()
    except ValueError:
        raise UsageError(
            f"{option}: {value!r} is not a date (want YYYY-MM-DD). Fix: write 2025-11-04"
        ) from None


def _readability(name: str) -> int:
    """Which file a person would open first."""
    return next((place for place, suffix in enumerate(READABLE) if name.endswith(suffix)), len(READABLE))


def _summary(payload: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """What was made, as its editors have it."""
    return {
        "date": payload["date"],
        "since": payload["since"],
        "stories": payload["counts"]["stories"],
        "articles": payload["counts"]["articles"],
        "reading_minutes": payload["reading_minutes"],
        "problems": payload["counts"]["problems"],
        "files": names,
    }


def _tell(options: argparse.Namespace, chosen: Settings, made: list[dict[str, Any]]) -> None:
    if options.json:
        print_json(made)
        return
    if options.quiet:
        return
    for row in made:
        print(_line(row))
    if not made:
        print("nothing for these days")
    written = [row["files"][0] for row in made if row["files"]]
    if written:
        page = Path(chosen.output, "index.html") if "html" in chosen.format else written[-1]
        print(f"{'Would write' if options.dry_run else 'Open'} {page}")


def _line(row: dict[str, Any]) -> str:
    day = f"{row['since']} to {row['date']}" if row["since"] else row["date"]
    if not row["stories"]:
        return f"{day}: nothing for this day"
    stories = counted(row["stories"], "story", "stories")
    articles = counted(row["articles"], "article", "articles")
    return f"{day}: {stories} from {articles}, {row['reading_minutes']} min to read: {row['files'][0]}"


@contextmanager
def _progress(options: argparse.Namespace) -> Iterator[Any]:
    """A counter of what was read, where stderr is a terminal."""
    if options.quiet or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(desc="reading", unit=" articles", leave=False, file=sys.stderr) as bar:
        yield lambda n_read: bar.update(1)
