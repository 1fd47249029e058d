"""brief.toml, environment and defaults → frozen Settings. The only reader of all three, and of the clock.

Flags come before the file, the file before the defaults. A key that isn't known is an error that names the
closest one: a misspelled setting that is silently ignored costs its owner a morning.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from brief.config.tables import from_call, from_file
from brief.errors import UsageError
from brief.settings import ArchiveSettings, Settings, time_zone


def settings(
    flags: Mapping[str, Any], *, path: str | None = None, environ: Mapping[str, str] = os.environ
) -> Settings:
    """The settings of a run.

    Args:
        flags: names of Settings' fields; None means not given.
        path: a brief.toml named on the command line; else $BRIEF_CONFIG, ./brief.toml, ~/.config/brief/brief.toml.
    Raises:
        UsageError: a key or a value that isn't known, or a file that can't be read.
    """
    file = find(path, environ)
    written = from_file(file) if file else {}
    given = {name: value for name, value in flags.items() if value is not None}
    if any(name in given for name in ("sentences", "words", "ratio")):
        written = {
            name: value for name, value in written.items() if name not in ("sentences", "words", "ratio")
        }
    return _at(Settings(**{**written, **given}), environ)


def defaults(**given: Any) -> Settings:
    """Settings for a call from Python: no file is read; the run's day honours SOURCE_DATE_EPOCH."""
    return _at(Settings(**from_call(given)), os.environ)


def run_time(environ: Mapping[str, str], timezone: str | None = None) -> datetime:
    """The time of the run, in whole seconds: SOURCE_DATE_EPOCH where it is set, else now; in `timezone` or UTC."""
    epoch = environ.get("SOURCE_DATE_EPOCH")
    zone = time_zone(timezone) or UTC
    if not epoch:
        return datetime.now(zone).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), zone)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH: {epoch!r} is not a number of seconds. Fix: unset it") from error


def find(path: str | None, environ: Mapping[str, str] = os.environ) -> Path | None:
    """The brief.toml that is in force, or None. One that was named must exist."""
    named = path or environ.get("BRIEF_CONFIG")
    if named:
        if not Path(named).is_file():
            raise UsageError(f"{named}: no such file. Fix: name an existing brief.toml")
        return Path(named)
    home = environ.get("XDG_CONFIG_HOME") or os.path.join(environ.get("HOME", ""), ".config")
    places = (Path("brief.toml"), Path(home, "brief", "brief.toml"))
    return next((place for place in places if place.is_file()), None)


def archive_folder(archive: ArchiveSettings, environ: Mapping[str, str] = os.environ) -> Path:
    """Where the archive is kept: as configured, else $XDG_STATE_HOME/brief, else ~/.local/state/brief."""
    if archive.path:
        return Path(archive.path)
    state = environ.get("XDG_STATE_HOME") or os.path.join(environ.get("HOME", ""), ".local", "state")
    return Path(state, "brief")


def _at(made: Settings, environ: Mapping[str, str]) -> Settings:
    now = run_time(environ, made.timezone)
    return replace(made, today=now.date(), now=now)
