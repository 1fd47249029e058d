"""The tables of brief.toml → the classes of `brief.settings`, by the types of their fields."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import Field, fields
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from brief.errors import UsageError
from brief.registry import format_name, unknown
from brief.settings import (
    DIGEST_KEYS,
    ArchiveSettings,
    EmailSettings,
    NetworkSettings,
    Recipient,
    Secret,
    SectionRule,
    Settings,
    SiteSettings,
    SourceSettings,
    check_values,
)

SINGLE = {
    "email": EmailSettings,
    "site": SiteSettings,
    "archive": ArchiveSettings,
    "network": NetworkSettings,
}
TABLES = ("digest", "sources", "sections", *SINGLE)
_SECRET_KEYS = tuple(field.name for field in fields(Secret))
_WORDS = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def from_file(path: Path) -> dict[str, Any]:
    """The fields of Settings that a brief.toml gives.

    Raises:
        UsageError: the file can't be read, or holds a key or value that isn't known.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: can't be read ({error.strerror}). Fix: check its permissions") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(
            f"{path}: not a readable TOML file ({error}). Fix: mend the line it names"
        ) from error
    try:
        return _settings(content, path.parent)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from error


def from_call(given: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of Settings that a caller gives, checked by their types; None means not given.

    Raises:
        UsageError: a value of another type.
    """
    hints = get_type_hints(Settings)
    return {
        name: _plain(name, value, _kinds(hints[name])) for name, value in given.items() if value is not None
    }


def keys(table: type) -> tuple[str, ...]:
    """The keys that a table of brief.toml may have; those of a secret are three."""
    if table is Settings:
        return DIGEST_KEYS
    hints = get_type_hints(table)
    own = {SectionRule: "title", SourceSettings: "name"}.get(table)
    return tuple(
        name
        for field in fields(table)
        if field.name != own
        for name in (_secret_keys(field.name) if Secret in _kinds(hints[field.name]) else (_key(field),))
    )


def formats(value: str | list[str]) -> tuple[str, ...]:
    """Output formats by their long names; from "md,html" or a list."""
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise UsageError(f"format: {value!r} is of the wrong type. Fix: write for example md,html")
    chosen = tuple(dict.fromkeys(format_name(part.strip()) for part in parts if part.strip()))
    if not chosen:
        raise UsageError("format: no format named. Fix: write for example md,html")
    return chosen


def _settings(content: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    _known(content, TABLES, "table")
    digest = dict(_table(content.get("digest", {}), "digest"))
    written = {"format": formats(digest.pop("format"))} if "format" in digest else {}
    found = {**_values(Settings, digest, folder, where="[digest] "), **written}
    found["sections"] = tuple(
        SectionRule(
            title=title, **_lowered(_values(SectionRule, table, folder, where=f"[sections.{title}] "))
        )
        for title, table in _tables(content, "sections")
    )
    found["sources"] = tuple(_source(name, table, folder) for name, table in _tables(content, "sources"))
    for name, kind in SINGLE.items():
        if name in content:
            found[name] = _made(kind, _table(content[name], name), folder, where=f"[{name}] ")
    return found


def _source(name: str, table: Mapping[str, Any], folder: Path) -> SourceSettings:
    made: SourceSettings = _made(SourceSettings, table, folder, where=f"[sources.{name}] ", name=name)
    missing = {"feed": made.url or made.group or made.excerpt != "full", "page": made.url, "imap": made.host}
    if not missing.get(made.type, made.path):
        want = {"imap": "host", "folder": "path"}.get(made.type, "url")
        raise UsageError(f"[sources.{name}]: {made.type} source without {want}. Fix: write {want} = …")
    return made


def _made(kind: type, table: Mapping[str, Any], folder: Path, *, where: str, **more: Any) -> Any:
    try:
        made = kind(**_values(kind, table, folder), **more)
        check_values(made)
    except UsageError as error:
        raise UsageError(f"{where}{error}") from error
    return made


def _values(kind: type, table: Mapping[str, Any], folder: Path, *, where: str = "") -> dict[str, Any]:
    """The fields of a class that a table gives, checked by the fields' types."""
    _known(table, keys(kind), "key", where=where)
    hints = get_type_hints(kind)
    found = {}
    for field in fields(kind):
        allowed = _kinds(hints[field.name])
        if Secret in allowed:
            found[field.name] = _secret(field.name, table, folder)
        elif _key(field) in table:
            found[field.name] = _value(field, table[_key(field)], allowed, folder, where)
    return {name: value for name, value in found.items() if value is not None}


def _value(field: Field[Any], value: Any, allowed: tuple[Any, ...], folder: Path, where: str) -> Any:
    name = where + _key(field)
    if tuple in allowed and field.name == "recipients":
        return _recipients(value, folder)
    if tuple in allowed:
        return _texts(name, value)
    plain = _plain(name, value, allowed)
    return str(folder / Path(plain).expanduser()) if field.metadata.get("path") else plain


def _plain(name: str, value: Any, allowed: tuple[Any, ...]) -> Any:
    if float in allowed and type(value) is int:
        return float(value)
    if type(value) not in allowed:
        wanted = " or ".join(_WORDS[kind] for kind in allowed if kind in _WORDS)
        raise UsageError(
            f"{name}: {value!r:.60} is of the wrong type (want {wanted}). Fix: see brief.toml's reference"
        )
    return value


def _recipients(value: Any, folder: Path) -> tuple[Recipient, ...]:
    if not isinstance(value, list) or not all(isinstance(one, dict) and "address" in one for one in value):
        raise UsageError("recipients: want one table each. Fix: write [[email.recipients]] and address = …")
    return tuple(_made(Recipient, one, folder, where="[[email.recipients]] ") for one in value)


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UsageError(f'{name}: want a list of texts. Fix: {name.split()[-1]} = ["…"]')
    return tuple(value)


def _secret(name: str, table: Mapping[str, Any], folder: Path) -> Secret | None:
    given = {
        part: table[key] for part, key in zip(_SECRET_KEYS, _secret_keys(name), strict=True) if key in table
    }
    if not given:
        return None
    if len(given) > 1 or not all(isinstance(value, str) and value for value in given.values()):
        raise UsageError(
            f"{name}: want one text out of {', '.join(_secret_keys(name))}. Fix: keep one of them"
        )
    if "file" in given:
        given["file"] = str(folder / Path(given["file"]).expanduser())
    return Secret(**given)


def _lowered(lists: dict[str, Any]) -> dict[str, Any]:
    caseless = ("words", "categories")
    return {
        name: tuple(map(str.lower, value)) if name in caseless else value for name, value in lists.items()
    }


def _key(field: Field[Any]) -> str:
    return field.metadata.get("key") or field.name


def _secret_keys(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{part}" for part in _SECRET_KEYS)


def _kinds(hint: Any) -> tuple[Any, ...]:
    """The plain types that a field's annotation allows: `str | None` is str, `tuple[str, ...]` tuple."""
    if get_origin(hint) is tuple:
        return (tuple,)
    return tuple(kind for kind in get_args(hint) or (hint,) if kind is not NoneType)


def _tables(content: Mapping[str, Any], name: str) -> list[tuple[str, Mapping[str, Any]]]:
    tables = content.get(name, {})
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise UsageError(f"[{name}]: want one table a name. Fix: write [{name}.NAME]")
    return list(tables.items())


def _table(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UsageError(f"want a table, not {value!r}. Fix: write [{name}] on a line of its own")
    return value


def _known(table: Mapping[str, Any], names: tuple[str, ...], what: str, *, where: str = "") -> None:
    for name in table:
        if name in ("password", "token") and f"{name}_file" in names:
            raise UsageError(
                f"{name}: secrets don't stand in this file. Fix: use {', '.join(_secret_keys(name))}"
            )
        if name not in names:
            raise UsageError(where + unknown(what, name, names))
