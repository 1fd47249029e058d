"""What the commands that use the archive share: which brief.toml is in force, and its archive, opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.config import archive_folder, find, settings
from brief.errors import UsageError

if TYPE_CHECKING:
    from brief.archive.store import Archive
    from brief.compose.pages import DayRange
    from brief.model import Article
    from brief.settings import Settings

# Stories go on over a week's rest at most; a month shows since when nearly all of them do.
HISTORY_DAYS = 30


@contextmanager
def opened(config: str | None, **flags: Any) -> Iterator[tuple[Archive, Settings]]:
    """The archive, and the settings in force; an archive that is not there yet is empty, and stays unmade."""
    from brief.archive.store import Archive

    chosen = settings(flags, path=config)
    folder = archive_folder(chosen.archive)
    with Archive.open(folder if Archive.exists(folder) else None) as archive:
        yield archive, chosen


@contextmanager
def at_work(chosen: Settings, *, dry_run: bool = False) -> Iterator[Archive]:
    """The archive, for one run alone; in a dry run nothing of it is changed, not even made."""
    from brief.archive.lock import alone
    from brief.archive.store import Archive

    folder = archive_folder(chosen.archive)
    if not dry_run:
        with alone(folder), Archive.open(folder) as archive:
            yield archive
        return
    with Archive.copied(folder) as archive:
        yield archive


@contextmanager
def existing(chosen: Settings, *, dry_run: bool) -> Iterator[Archive]:
    """The archive that a digest is made of; in a dry run a copy.

    Raises:
        UsageError: there is no archive yet.
    """
    from brief.archive.store import Archive

    folder = archive_folder(chosen.archive)
    if not Archive.exists(folder):
        raise UsageError(
            "digest: no INPUT, and no archive yet. Fix: name a folder of articles, as in brief digest articles/,"
            " or collect some with brief collect"
        )
    with Archive.copied(folder) if dry_run else Archive.open(folder) as archive:
        yield archive


def archived_articles(days: DayRange, archive: Archive) -> tuple[Article, ...]:
    """The archive's articles of some days, and of those before that their stories may go on from."""
    first = archive.articles.latest_day() if days.latest_only else days.first
    # A day more at the end: in the reader's zone it may still be the last one.
    since, until = _moved(first, -HISTORY_DAYS), _moved(days.last, 1)
    return archive.articles.between(since, until)


def _moved(day: str | None, n_days: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(days=n_days)).isoformat() if day else None


def archived_article(chosen: Settings) -> Callable[[str], Article | None]:
    """What gives the archive's article of an id; None where it has none."""
    from brief.archive.store import Archive

    folder = archive_folder(chosen.archive)

    def get(article_id: str) -> Article | None:
        if not Archive.exists(folder):
            return None
        with Archive.open(folder) as archive:
            return archive.articles.get(article_id)

    return get


def config_file(named: str | None) -> Path:
    """The brief.toml in force, which must be there.

    Raises:
        UsageError: there is none.
    """
    file = find(named)
    if file is None:
        raise UsageError("there is no brief.toml yet. Fix: brief init")
    return file


def change_config(named: str | None, change: Callable[[str], str]) -> Path:
    """Change the brief.toml in force, whole or not at all; its path.

    Raises:
        UsageError: there is none, it can't be read, or the change doesn't fit.
        BriefError: it can't be written; it is as it was.
    """
    from brief.deliver.files import write_atomically

    file = config_file(named)
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: can't be read ({error}). Fix: check its permissions") from error
    try:
        changed = change(text)
    except UsageError as error:
        raise UsageError(f"{file}: {error}") from error
    mode = file.stat().st_mode
    write_atomically(file.resolve(), changed.encode())
    file.chmod(mode)
    return file
