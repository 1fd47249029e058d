"""Sites of several days for tests and benchmarks: the digest by hand, a day later each time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from digests import morning

from brief.renderers.frame import Look
from brief.renderers.json import payload, render
from brief.site import publish

LAST = date(2025, 11, 4)
PLAIN = Look(title="Morgenlage", url="https://digest.example/lage")


def days(n: int, *, last: date = LAST) -> Iterator[tuple[str, dict[str, Any]]]:
    """Stem and payload of `n` days, the earliest first. One story goes on through all of them."""
    whole = payload(morning())
    for back in reversed(range(n)):
        day = (last - timedelta(back)).isoformat()
        made = deepcopy(whole) | {"date": day}
        for section in made["sections"]:
            for story in section["stories"]:
                if story["status"] == "new":
                    story["id"] = f"{story['id']}{day.replace('-', '')}"
        yield day, made


def site(folder: Path, made: Mapping[str, dict[str, Any]], look: Look = PLAIN) -> int:
    """The days' JSON written, and the site around them; how many files were written."""
    folder.mkdir(parents=True, exist_ok=True)
    for stem, one in made.items():
        (folder / f"{stem}.json").write_text(render(one), encoding="utf-8")
    return publish(folder, dict.fromkeys(made), look)


def pages(folder: Path) -> dict[str, str]:
    """Every page of a site, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.html"))
    }
