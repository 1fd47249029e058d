"""Names and what stands behind them: `name -> "module:attribute"`, plus entry points of other packages.

Nothing is imported until it is asked for. A third party's entry point (group ``brief.summarizers`` or
``brief.renderers``) can't take over a built-in name, and a broken one is an error with its name.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from brief.errors import UsageError

SUMMARIZERS = {
    "auto": "brief.condense.auto:Auto",
    "lead": "brief.condense.lead:Lead",
    "luhn": "brief.condense.luhn:Luhn",
    "edmundson": "brief.condense.edmundson:Edmundson",
    "lsa": "brief.condense.lsa:Lsa",
    "text-rank": "brief.condense.text_rank:TextRank",
    "lex-rank": "brief.condense.lex_rank:LexRank",
    "sum-basic": "brief.condense.sum_basic:SumBasic",
    "kl": "brief.condense.kl:KL",
    "reduction": "brief.condense.reduction:Reduction",
    "random": "brief.condense.chance:Random",
}
RENDERERS = {
    "markdown": "brief.renderers.markdown:render",
    "html": "brief.renderers.html:render",
    "email": "brief.renderers.email:render",
    "plain": "brief.renderers.plain:render",
    "json": "brief.renderers.json:render",
    "csv": "brief.renderers.csv:render",
    "epub": "brief.renderers.epub:render",
    "pdf": "brief.renderers.pdf:render",
}
FORMAT_ALIASES = {"md": "markdown", "txt": "plain", "text": "plain", "eml": "email"}
SUFFIXES = {**{name: f".{name}" for name in RENDERERS}, "markdown": ".md", "email": ".eml", "plain": ".txt"}
_TABLES = {"summarizers": SUMMARIZERS, "renderers": RENDERERS}
_CALLED = {"summarizers": "method", "renderers": "format"}  # what users call an entry


def names(table: str) -> tuple[str, ...]:
    """All names of a table, built-in ones first, in the order they are documented."""
    return (*_TABLES[table], *sorted(_plugins(table)))


def load(table: str, name: str) -> Any:
    """The object behind a name.

    Raises:
        UsageError: no such name (the closest one is offered), or what stands behind it can't be imported.
    """
    target = _TABLES[table].get(name) or _plugins(table).get(name)
    if target is None:
        raise UsageError(unknown(_CALLED[table], name, names(table)))
    try:
        return _imported(target)
    except (ImportError, AttributeError) as error:
        raise UsageError(
            f"{name}: {target!r} can't be loaded ({error}). Fix: reinstall its package"
        ) from error


def format_name(name: str) -> str:
    """The long form of an output format's name: "md" is "markdown"."""
    long = FORMAT_ALIASES.get(name, name)
    if long not in names("renderers"):
        raise UsageError(unknown("format", name, (*names("renderers"), *FORMAT_ALIASES)))
    return long


def unknown(what: str, name: str, known: tuple[str, ...]) -> str:
    """The message for a name that isn't known, with the closest one that is."""
    close = get_close_matches(name, known, n=1, cutoff=0.5)
    names = f"one of {', '.join(known)}" if known else "there is none yet"
    hint = f"did you mean {close[0]!r}?" if close else names
    return f"unknown {what} {name!r}. Fix: {hint}"


@cache
def _imported(target: str) -> Any:
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)


@cache
def _plugins(table: str) -> dict[str, str]:
    found = entry_points(group=f"brief.{table}")
    return {point.name: point.value for point in found if point.name not in _TABLES[table]}
