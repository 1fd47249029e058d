"""The editors' file → what they want of a day, and what of the file can't be understood.

TOML in any charset. Where something in it is not TOML, each statement is read by itself, behind those before it: what can be
read holds, a key that stands there twice counts as it first stood, and the rest is told by its lines.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from brief import charset
from brief.model import Document, Problem

LISTS = ("pin", "drop", "order")
_KEYS = ("note", *LISTS, "headline")
_PLACE = re.compile(r" \(at .*\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What the editors want of a day."""

    where: str  # the file it was read from
    note: str = ""
    pin: tuple[str, ...] = ()  # ids of stories
    drop: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    headlines: tuple[tuple[str, str], ...] = ()  # (story, article whose title is taken)
    problems: tuple[Problem, ...] = ()  # what of the file can't be understood


def edits_of(file: Document | Problem) -> Edits:
    """The edits that a file asks for; none of one that can't be read, which is told."""
    if isinstance(file, Problem):
        return Edits(where=file.where, problems=(file,))
    decoded = charset.decode(file.data)
    problems = charset.problems(decoded, file.where)
    if decoded.encoding != "utf-8":
        what = f"taken for {decoded.encoding.upper()}, since it is not UTF-8"
        problems += (problem(file.where, what, "save it as UTF-8"),)
    edits = read_edits(decoded.text, where=file.where)
    return replace(edits, problems=(*problems, *edits.problems))


def read_edits(text: str, *, where: str) -> Edits:
    """The edits that a text asks for; what can't be understood is among its problems, and the rest holds."""
    table, problems = _table(text, where)
    problems += [_unknown_key(where, key) for key in table if key not in _KEYS]
    note = table.get("note", "")
    if not isinstance(note, str):
        problems.append(problem(where, f"note is {note!r} (want text)", 'write note = "…"'))
        note = ""
    lists = {key: _ids(table.get(key, []), key, where, problems) for key in LISTS}
    return Edits(
        where=where,
        note=note.strip(),
        pin=lists["pin"],
        drop=lists["drop"],
        order=lists["order"],
        headlines=_headlines(table.get("headline", {}), where, problems),
        problems=tuple(problems),
    )


def problem(where: str, what: str, fix: str) -> Problem:
    """What of the editors' file can't be done."""
    return Problem(where=where, what=what, fix=fix, kind="editors")


# Statements


def _table(text: str, where: str) -> tuple[dict[str, Any], list[Problem]]:
    """What a text says as TOML, and which of its lines say nothing."""
    try:
        return tomllib.loads(text), []
    except (tomllib.TOMLDecodeError, RecursionError):
        pass
    kept = ""
    lost: dict[int, str] = {}  # line → why
    for line, statement in _statements(text):
        why = _fault(statement) or _fault(kept + statement)
        if why:
            lost[line] = why
        else:
            kept += statement
    problems = [
        problem(where, f"{_named(first, last)} not TOML ({lost[first]})", "mend that; the rest holds")
        for first, last in _runs(list(lost))
    ]
    return tomllib.loads(kept), problems


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Line and text of each statement: as many lines as make one, else the one line."""
    lines = [f"{line}\n" for line in text.replace("\r\n", "\n").split("\n")]
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        yield at + 1, "".join(lines[at:end])
        at = end


def _end(lines: list[str], at: int) -> int:
    statement = ""
    for end, line in enumerate(lines[at:], at + 1):
        statement += line
        why = _fault(statement, place=True)
        if not why:
            return end
        if "end of document" not in why:  # no further line makes it whole
            break
    return at + 1


def _fault(statement: str, *, place: bool = False) -> str:
    """Why a text is not TOML; "" where it is."""
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError as error:
        return str(error) if place else _PLACE.sub("", str(error))
    except RecursionError:
        return "too deep"
    return ""


def _runs(lines: list[int]) -> list[tuple[int, int]]:
    """First and last of each row of lines that follow each other."""
    firsts = [line for line in lines if line - 1 not in lines]
    lasts = [line for line in lines if line + 1 not in lines]
    return list(zip(firsts, lasts, strict=True))


def _named(first: int, last: int) -> str:
    return f"line {first} is" if first == last else f"lines {first}–{last} are"


# Values


def _ids(value: object, key: str, where: str, problems: list[Problem]) -> tuple[str, ...]:
    found = tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
    if not isinstance(value, list) or len(found) < len(value):
        problems.append(problem(where, f"{key} is {value!r} (want a list of ids)", f'write {key} = ["…"]'))
    return found


def _headlines(value: object, where: str, problems: list[Problem]) -> tuple[tuple[str, str], ...]:
    pairs = value.items() if isinstance(value, dict) else ()
    found = tuple((name, one) for name, one in pairs if isinstance(one, str))
    if not isinstance(value, dict) or len(found) < len(value):
        what = f"headline is {value!r} (want a table of ids)"
        problems.append(problem(where, what, 'write headline = {"story" = "article"}'))
    return found


def _unknown_key(where: str, key: str) -> Problem:
    close = get_close_matches(key, _KEYS, n=1, cutoff=0.5)
    fix = f"did you mean {close[0]!r}?" if close else f"one of {', '.join(_KEYS)}"
    return problem(where, f"unknown key {key!r}", fix)
