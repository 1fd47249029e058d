"""brief.toml, written and changed as text, so that its owner's comments, order and spacing stay as they are.

A source is added at the end of the file, where a new table is always in its place; one is removed from its heading to its
last value. What comes out is read again: unless exactly the one source came or went, nothing is changed.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any

from brief.errors import UsageError
from brief.registry import unknown

NEW = """\
# What brief reads, and what becomes of it. Every key: docs/reference/brief-toml.md
# A line that begins with # is only an example; without the # it counts.

[digest]
# title = "Morning briefing"
output = "digests"            # folder for the pages
# minutes = 5                 # reading time to fill; else short briefs, in 10 minutes at most
# timezone = "Europe/Berlin"  # in which days begin and end
# reader_language = "de"      # of the page's own words; else that of most articles

# Sources: `brief add https://example.org` writes them for you.
#
# [sources."Example Times"]
# url = "https://example.org/feed.xml"
#
# [sources.clippings]
# type = "folder"
# path = "clippings"
#
# [sources.newsletters]
# type = "imap"
# host = "imap.example.org"
# user = "me@example.org"
# password_command = "pass show mail"   # or password_env, password_file

# [sections.Region]
# words = ["bridge", "harbour"]

# [email]
# from = "Briefing <briefing@example.org>"
# to = ["me@example.org"]
# host = "smtp.example.org"
# user = "briefing@example.org"
# password_env = "BRIEF_SMTP_PASSWORD"

# [site]
# url = "https://example.org/briefing"  # where the pages are published; feeds of the digests need it
# search = true               # a search page; needs brief-digest[search]

# [network]
# allow = ["192.168.0.0/16"]  # private addresses that may be asked; others are refused

[archive]
path = "archive"              # without it, every brief.toml of yours shares one: ~/.local/state/brief
# keep_days = 365             # articles that stand in no edition go after so many days
"""


Values = Mapping[str, str | int]


def with_source(text: str, name: str, values: Values) -> str:
    """The text of a brief.toml with a source more; raises as `with_sources` does."""
    return with_sources(text, {name: values})


def with_sources(text: str, added: Mapping[str, Values]) -> str:
    """The text of a brief.toml with some sources more, by name.

    Raises:
        UsageError: there is one of a name, or the file can't take them.
    """
    before = _parsed(text)
    known = _sources(before)
    for name in added:
        if name in known:
            raise UsageError(
                f"there is a source {name!r} already. Fix: give this one another name with --name"
            )
    gap = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
    tables = "\n".join(_table(name, values) for name, values in added.items())
    if not added:
        return text
    want = {**before, "sources": {**known, **{name: dict(values) for name, values in added.items()}}}
    return _checked(f"{text}{gap}{tables}", want, "add the sources by hand")


def _table(name: str, values: Values) -> str:
    lines = [f"[sources.{_key(name)}]", *(f"{key} = {_value(value)}" for key, value in values.items())]
    return "".join(f"{line}\n" for line in lines)


def without_source(text: str, name: str) -> str:
    """The text of a brief.toml without one of its sources; comments around it stay.

    Raises:
        UsageError: there is none of that name, or it can't be told where it ends.
    """
    before = _parsed(text)
    known = _sources(before)
    if name not in known:
        raise UsageError(unknown("source", name, tuple(known)))
    lines = text.splitlines(keepends=True)
    first, end = _place(lines, name)
    kept = "".join(lines[:first]) + "".join(lines[end:]).removeprefix("\n" if first else "")
    left = {other: table for other, table in known.items() if other != name}
    want = {key: table for key, table in before.items() if key != "sources"}
    return _checked(kept, {**want, **({"sources": left} if left else {})}, "remove its lines by hand")


def _place(lines: list[str], name: str) -> tuple[int, int]:
    """The lines of a source's table, half-open: from its heading to its last value."""
    heads = [number for number, line in enumerate(lines) if line.lstrip().startswith("[")]
    own = [number for number in heads if _heading(lines[number]) == {"sources": {name: {}}}]
    if len(own) != 1:
        return 0, 0
    end = min((number for number in heads if number > own[0] and _heading(lines[number])), default=len(lines))
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
        end -= 1
    return own[0], end


def _heading(line: str) -> dict[str, Any]:
    """A line as the table it begins; {} where it begins none."""
    try:
        return tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return {}


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"not a readable TOML file ({error}). Fix: mend the line it names") from error


def _sources(content: Mapping[str, Any]) -> dict[str, Any]:
    tables = content.get("sources", {})
    if not isinstance(tables, dict):
        raise UsageError("[sources]: want one table a name. Fix: write [sources.NAME]")
    return tables


def _checked(text: str, want: dict[str, Any], fix: str) -> str:
    """The text, if it says what it should."""
    try:
        found: dict[str, Any] | None = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        found = None
    if found != want:
        raise UsageError(f"its sources are written in a way that can't be changed from here. Fix: {fix}")
    return text


def _key(name: str) -> str:
    is_bare = name.isascii() and bool(name) and all(c.isalnum() or c in "-_" for c in name)
    return name if is_bare else _value(name)


def _value(value: str | int) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
