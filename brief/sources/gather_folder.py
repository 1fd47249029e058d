"""A folder → its files that are new or have changed since the last collection. Told by name and content, not by time."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from brief.model import Document, Problem
from brief.settings import SourceSettings
from brief.sources.gather import Gathered, Known, SourceState, failed, succeeded
from brief.sources.inputs import documents


def gather_folder(source: SourceSettings, state: SourceState, *, now: datetime, known: Known) -> Gathered:
    """Read a folder; where there is nothing in it that can be read, a Problem says why."""
    found: dict[str, Document] = {}
    problems: list[Problem] = []
    for item in documents([source.path or ""]):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            found[f"{item.where}\0{sha256(item.data).hexdigest()}"] = item
    is_broken = bool(problems) and not found
    return Gathered(
        documents=tuple(document for key, document in found.items() if not known(key)),
        keys=tuple(found),
        problems=tuple(problems),
        state=failed(source, state, problems[0], now) if is_broken else succeeded(source, state, now),
    )
