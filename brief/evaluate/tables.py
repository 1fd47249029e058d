"""Measured sets -> Markdown tables, and the same as values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from statistics import median
from typing import Any

from brief.evaluate.bars import bars
from brief.evaluate.intervals import Interval, bootstrap, differences
from brief.evaluate.summaries import ORACLE, Measured, Result, dangling_rate

AUTO, LEAD = "auto", "lead"
FIELDS = ("r1", "r2", "rl")


def report(measured: Mapping[str, Sequence[Measured]]) -> str:
    """All tables, with headings.

    Args:
        measured: by kind of length ("sentences", "words"); the same sets and methods in each.
    Returns:
        Markdown.
    """
    parts = []
    for kind, sets in measured.items():
        parts += [f"### Equal {kind}", by_set(sets), above_all(sets), by_method(sets)]
    parts += ["### Sentences that point back to one that isn't there", dangling(measured["words"])]
    return "\n\n".join(part for part in parts if part)


def by_set(sets: Sequence[Measured]) -> str:
    """ROUGE-1/ROUGE-2 by set and method, and what auto gains over lead, with its interval."""
    methods = list(sets[0].results)
    compared = {AUTO, LEAD} <= set(methods)
    rows = [["", "n", "at most", *methods, *(("auto over lead, R1", "R2") if compared else ())]]
    for one in sets:
        cells = [f"{one.mean(m, 'r1'):.1f}/{one.mean(m, 'r2'):.1f}" for m in methods]
        gains = [str(gain([one], AUTO, field)) for field in ("r1", "r2")] if compared else []
        rows.append([one.name, str(one.n_samples), _room(one), *cells, *gains])
    if len(sets) > 1:
        cells = [f"{_mean(sets, m, 'r1'):.1f}/{_mean(sets, m, 'r2'):.1f}" for m in methods]
        gains = [str(gain(sets, AUTO, field)) for field in ("r1", "r2")] if compared else []
        rows.append(["**mean**", "", "", *cells, *gains])
    return markdown(rows)


def by_method(sets: Sequence[Measured]) -> str:
    """Means over sets by method: ROUGE of words and of stems, precision, dangling openers, speed."""
    chosen = any(one.precision(method) is not None for one in sets for method in one.results)
    rows = [["method", "R1/R2/RL", "stemmed", *(["precision"] if chosen else []), "dangling", "articles/s"]]
    for method in sets[0].results:
        results = list(chain.from_iterable(one.results[method] for one in sets))
        rouges = [
            "/".join(f"{_mean(sets, method, field, stemmed=stemmed):.1f}" for field in FIELDS)
            for stemmed in (False, True)
        ]
        precision = [_number(_precision(sets, method))] if chosen else []
        told = (
            ["", ""]
            if method == ORACLE
            else [f"{100 * dangling_rate(results):.1f} %", f"{speed(results):,.0f}"]
        )
        rows.append([method, *rouges, *precision, *told])
    return markdown(rows)


def above_all(sets: Sequence[Measured]) -> str:
    """Where another method is above auto, in a sentence."""
    methods = list(sets[0].results)
    others = [m for m in methods if m not in (AUTO, ORACLE)]
    if AUTO not in methods or not others:
        return ""
    ahead = [
        (f"{one.name} ({method}, {field.upper()}", one.mean(method, field) - one.mean(AUTO, field))
        for one in sets
        for method in others
        for field in ("r1", "r2")
    ]
    beaten = [f"{where} {by:+.2f})" for where, by in ahead if by > 0]
    if beaten:
        return f"Above `auto`: {', '.join(beaten)}."
    is_above = (
        "No method is above `auto`"
        if any(by == 0 for _, by in ahead)
        else "`auto` is above every other method"
    )
    return f"{is_above} on ROUGE-1 and ROUGE-2 on every set."


def dangling(sets: Sequence[Measured]) -> str:
    """The rate of dangling openers by language and method."""
    methods = [method for method in sets[0].results if method != ORACLE]
    by_language: dict[str, dict[str, list[Result]]] = {}
    for one in sets:
        for method in methods:
            for result in one.results[method]:
                by_language.setdefault(result.language, {}).setdefault(method, []).append(result)
    rows = [["language", "n", *methods]]
    for language, found in sorted(by_language.items(), key=lambda pair: -len(pair[1][methods[0]])):
        rates = [f"{100 * dangling_rate(found[method]):.1f} %" for method in methods]
        rows.append([language, str(len(found[methods[0]])), *rates])
    return markdown(rows)


def payload(measured: Mapping[str, Sequence[Measured]]) -> dict[str, Any]:
    """The same figures as values: by kind of length, set and method."""
    return {
        kind: [
            {
                "set": one.name,
                "samples": one.n_samples,
                "at_most": getattr(one.length, kind),
                "methods": {method: _values(one, method) for method in one.results},
            }
            for one in sets
        ]
        for kind, sets in measured.items()
    }


def gain(sets: Sequence[Measured], method: str, field: str) -> Interval:
    """What a method gains over lead, mean over sets."""
    return bootstrap([differences(one.scores(method, field), one.scores(LEAD, field)) for one in sets])


def picture(measured: Mapping[str, Sequence[Measured]]) -> str:
    """What each method gains over lead in ROUGE-1 at equal words, as SVG; "" where there is nothing to compare."""
    sets = measured["words"]
    methods = [method for method in sets[0].results if method not in (LEAD, ORACLE)]
    if LEAD not in sets[0].results or not methods:
        return ""
    gains = {method: gain(sets, method, "r1") for method in methods}
    return bars(gains, title="ROUGE-1 at equal words, against lead: mean over sets, 95 % interval")


def speed(results: Iterable[Result]) -> float:
    """Articles a second, by the article in the middle: the first one pays for what is loaded and cached."""
    return 1 / max(1e-9, median(result.seconds for result in results))


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a table, the first one its head."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def _values(one: Measured, method: str) -> dict[str, Any]:
    values: dict[str, Any] = {field: round(one.mean(method, field), 3) for field in FIELDS}
    values |= {f"{field}_stemmed": round(one.mean(method, field, stemmed=True), 3) for field in FIELDS}
    if LEAD in one.results:
        for field in ("r1", "r2"):
            found = gain([one], method, field)
            values[f"{field}_over_lead"] = [round(end, 3) for end in (found.mean, found.low, found.high)]
    return values | {
        "precision": one.precision(method),
        "dangling": None if method == ORACLE else round(dangling_rate(one.results[method]), 4),
        "articles_per_second": None if method == ORACLE else round(speed(one.results[method])),
    }


def _mean(sets: Sequence[Measured], method: str, field: str, *, stemmed: bool = False) -> float:
    return sum(one.mean(method, field, stemmed=stemmed) for one in sets) / len(sets)


def _precision(sets: Sequence[Measured], method: str) -> float | None:
    found = [value for one in sets if (value := one.precision(method)) is not None]
    return sum(found) / len(found) if found else None


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _room(one: Measured) -> str:
    return f"{one.length.sentences} sentences" if one.length.sentences else f"{one.length.words} words"
