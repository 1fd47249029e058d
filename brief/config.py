"""brief.toml, environment and defaults → frozen Settings. The only reader of all three, and of the clock.

Flags come before the file, the file before the defaults. A key that isn't known is an error that names the
closest one: a misspelled setting that is silently ignored costs its owner a morning.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from brief.errors import UsageError
from brief.languages import normalise
from brief.registry import format_name, load, unknown

DEFAULT_FORMATS = ("markdown", "html", "email", "plain", "json")
PERIODS = ("day", "week", "all")


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRule:
    """Which stories a section of the reader's own takes: those that meet any of its lists."""

    title: str
    words: tuple[str, ...] = ()  # in headline or brief, lower-cased
    sources: tuple[str, ...] = ()  # outlets, as the articles name them
    paths: tuple[str, ...] = ()  # parts of URL or file path, such as "/politik/"
    languages: tuple[str, ...] = ()  # BCP 47 tags


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that a run can be told. Field names are the keys of ``[digest]`` in brief.toml."""

    title: str | None = None
    output: str = "digests"
    by: str = "day"  # day, week, all
    method: str = "auto"
    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None
    minutes: int = 10  # reading time that the digest is planned for
    language: str | None = None  # of the articles; None: detected one by one
    reader_language: str | None = None  # of the page's own words; None: the articles' most frequent
    format: tuple[str, ...] = DEFAULT_FORMATS
    timezone: str | None = None  # None: each article's own offset
    jobs: int = 1
    sections: tuple[SectionRule, ...] = ()
    groups: tuple[tuple[str, str], ...] = ()  # (outlet, house it belongs to)
    today: date = date.min  # the run's day; filled by `settings`

    def __post_init__(self) -> None:
        load("summarizers", self.method)
        _choice("by", self.by, PERIODS)
        for name in ("minutes", "jobs"):
            _positive(name, getattr(self, name))
        for name in ("language", "reader_language"):
            if (tag := getattr(self, name)) is not None:
                _language(name, tag)
        time_zone(self.timezone)

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """What was asked for where it is not the default, and shapes the text of a digest; for its manifest."""
        shaping = (
            "title",
            "by",
            "method",
            "sentences",
            "words",
            "ratio",
            "minutes",
            "language",
            "reader_language",
            "timezone",
        )
        plain = {field.name: field.default for field in fields(self)}
        return tuple((name, str(value)) for name in shaping if (value := getattr(self, name)) != plain[name])


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
    written = _from_file(file) if file else {}
    given = {name: value for name, value in flags.items() if value is not None}
    if any(name in given for name in ("sentences", "words", "ratio")):
        written = {
            name: value for name, value in written.items() if name not in ("sentences", "words", "ratio")
        }
    merged = Settings(**{**written, **given})
    return replace(merged, today=run_day(environ, merged.timezone))


def defaults(**given: Any) -> Settings:
    """Settings for a call from Python: no file is read; the run's day honours SOURCE_DATE_EPOCH."""
    plain = Settings(**{name: value for name, value in given.items() if value is not None})
    return replace(plain, today=run_day(os.environ, plain.timezone))


def run_day(environ: Mapping[str, str], timezone: str | None = None) -> date:
    """The day of the run: SOURCE_DATE_EPOCH where it is set, else today, in `timezone` or UTC."""
    epoch = environ.get("SOURCE_DATE_EPOCH")
    zone = time_zone(timezone) or UTC
    if not epoch:
        return datetime.now(zone).date()
    try:
        return datetime.fromtimestamp(int(epoch), zone).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH: {epoch!r} is not a number of seconds. Fix: unset it") from error


def find(path: str | None, environ: Mapping[str, str]) -> Path | None:
    """The brief.toml that is in force, or None. One that was named must exist."""
    named = path or environ.get("BRIEF_CONFIG")
    if named:
        if not Path(named).is_file():
            raise UsageError(f"{named}: no such file. Fix: name an existing brief.toml")
        return Path(named)
    home = environ.get("XDG_CONFIG_HOME") or os.path.join(environ.get("HOME", ""), ".config")
    places = (Path("brief.toml"), Path(home, "brief", "brief.toml"))
    return next((place for place in places if place.is_file()), None)


def time_zone(name: str | None) -> tzinfo | None:
    """The zone of an IANA name, None for None; UsageError where there is none of that name."""
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(
            f"timezone: unknown zone {name!r}. Fix: write one such as 'Europe/Berlin'"
        ) from error


def _from_file(path: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            f"{path}: not a readable TOML file ({error}). Fix: mend the line it names"
        ) from error
    try:
        _known(content, ("digest", "sources", "sections"), "table")
        found = _digest_table(content.get("digest", {}), path.parent)
        sections = _tables(content, "sections")
        found["sections"] = tuple(_section(title, rule) for title, rule in sections.items())
        sources = _tables(content, "sources")
        found["groups"] = tuple(group for name, source in sources.items() for group in _group(name, source))
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from error
    return found


def _digest_table(table: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    known = {
        field.name: field for field in fields(Settings) if field.name not in ("sections", "groups", "today")
    }
    _known(table, tuple(known), "key")
    found = dict(table)
    for name in ("title", "output", "by", "method", "language", "reader_language", "timezone"):
        _type(name, found.get(name, ""), str)
    for name in ("sentences", "words", "minutes", "jobs"):
        _type(name, found.get(name, 1), int)
    _type("ratio", found.get("ratio", 1.0), (float, int))
    if "format" in found:
        found["format"] = formats(found["format"])
    if "output" in found:
        found["output"] = str(folder / found["output"])
    return found


def formats(value: str | list[str]) -> tuple[str, ...]:
    """Output formats by their long names; from "md,html" or a list."""
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise UsageError(f"format: {value!r} is of the wrong type. Fix: write for example md,html")
    chosen = tuple(dict.fromkeys(format_name(part.strip()) for part in parts if part.strip()))
    if not chosen:
        raise UsageError("format: no format named. Fix: write for example md,html")
    return chosen


def _section(title: str, rule: Mapping[str, Any]) -> SectionRule:
    names = tuple(field.name for field in fields(SectionRule) if field.name != "title")
    _known(rule, names, "key")
    for name, value in rule.items():
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise UsageError(f'[sections.{title}] {name}: want a list of texts. Fix: {name} = ["…"]')
    lists = {name: tuple(value) for name, value in rule.items()}
    lists["words"] = tuple(word.lower() for word in lists.get("words", ()))
    return SectionRule(title=title, **lists)


def _group(name: str, source: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    _known(source, ("group",), "key")
    _type(f"[sources.{name}] group", source.get("group", ""), str)
    return ((name, source["group"]),) if "group" in source else ()


def _tables(content: Mapping[str, Any], name: str) -> dict[str, Mapping[str, Any]]:
    tables = content.get(name, {})
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise UsageError(f"[{name}]: want one table a name. Fix: write [{name}.NAME]")
    return tables


def _known(table: Mapping[str, Any], names: tuple[str, ...], what: str) -> None:
    if not isinstance(table, dict):
        raise UsageError(f"want a table, not {table!r}. Fix: write [digest] on a line of its own")
    for name in table:
        if name not in names:
            raise UsageError(unknown(what, name, names))


def _type(name: str, value: object, wanted: type | tuple[type, ...]) -> None:
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise UsageError(f"{name}: {value!r} is of the wrong type. Fix: see the reference of brief.toml")


def _choice(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise UsageError(f"{name}: {unknown('value', value, known)}")


def _positive(name: str, value: int) -> None:
    _type(name, value, int)
    if value < 1:
        raise UsageError(f"{name}: {value} is too small (want 1 or more). Fix: leave it out, or raise it")


def _language(name: str, tag: str) -> None:
    try:
        normalise(tag)
    except ValueError as error:
        raise UsageError(f"{name}: {error}") from error
