"""Front matter → keys and values: YAML between lines of --- (it may also end with ...), TOML between lines of +++.

Only scalar values, and lists of them, are used, as text: a date stays as it was written. Aliases are
refused, so that no few lines can unfold into gigabytes.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any

MAX_CHARACTERS = 20_000  # front matter longer than this is none

_FENCED = re.compile(
    r"\A\s*(?:(?P<yaml>---)|\+\+\+)[ \t]*\r?\n(?P<inside>.*?)^(?(yaml)(?:---|\.\.\.)|\+\+\+)[ \t]*(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What stood between the fences."""

    syntax: str  # "YAML" or "TOML"
    pairs: tuple[tuple[str, str, int], ...] = ()  # key, value, where the key stands in the text
    end: int  # where the body begins
    error: str = ""  # why it could not be read


def front_matter(text: str) -> FrontMatter | None:
    """The front matter of a text; None where it has none."""
    match = _FENCED.match(text[:MAX_CHARACTERS])
    if match is None:
        return None
    inside, start = match["inside"], match.start("inside")
    syntax = "YAML" if match["yaml"] else "TOML"
    try:
        table = _yaml(inside) if syntax == "YAML" else tomllib.loads(inside)
    except (ValueError, RecursionError) as error:
        return FrontMatter(syntax=syntax, end=match.end(), error=" ".join(str(error).split())[:120])
    if not isinstance(table, dict):
        return None  # a text between two rules, not a table
    pairs = tuple(
        (str(key), value, start + max(0, _place(inside, str(key))))
        for key, raw in table.items()
        if (value := _scalar(raw))
    )
    return FrontMatter(syntax=syntax, pairs=pairs, end=match.end())


def _yaml(inside: str) -> Any:
    import yaml

    if any(isinstance(token, yaml.AliasToken) for token in _tokens(inside)):
        raise ValueError("it uses aliases (want plain values)")
    try:
        return yaml.load(inside, Loader=yaml.BaseLoader)  # BaseLoader makes only str, list and dict
    except yaml.YAMLError as error:
        raise ValueError(_said(error)) from error


def _tokens(inside: str) -> list[Any]:
    import yaml

    try:
        return list(yaml.scan(inside, Loader=yaml.BaseLoader))
    except yaml.YAMLError as error:
        raise ValueError(_said(error)) from error


def _said(error: Exception) -> str:
    """What is wrong, and in which line of the file: "while scanning a quoted scalar, found unexpected end of stream (line 2)"."""
    mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
    told = ", ".join(filter(None, (getattr(error, name, None) for name in ("context", "problem"))))
    return f"{told} (line {mark.line + 2})" if mark and told else str(error)


def _place(inside: str, key: str) -> int:
    match = re.search(rf"^[ \t]*[\"']?{re.escape(key)}\b", inside, re.MULTILINE)
    return match.start() if match else 0


def _scalar(value: object) -> str:
    """A value as text: lists joined by commas, tables by their "name"; "" where there is nothing to say."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_scalar, value)))
    if isinstance(value, dict):
        return _scalar(value.get("name", ""))
    return "" if value is None else str(value)
