"""What commands print: results as JSON for programs, numbers with their nouns for people, and what went wrong, on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from brief.model import Problem


def print_json(result: object) -> None:
    """Print a result for a program to read."""
    print(json.dumps(result, ensure_ascii=False, indent=2))


def counted(n: int, one: str, several: str) -> str:
    """ "1 story", "2 stories"."""
    return f"{n} {one if n == 1 else several}"


def warn(problems: Iterable[Problem]) -> None:
    """Tell of what went wrong while the run goes on."""
    for problem in problems:
        print(f"brief: {problem}", file=sys.stderr)


def rows(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Problems as they stand in a result."""
    return [{"where": problem.where, "what": problem.what, "fix": problem.fix} for problem in problems]
