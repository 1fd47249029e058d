"""A source's state ↔ the plain values that are kept of it, without addresses in which passwords and tokens may stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from hashlib import sha256
from typing import Any

from brief.settings import SourceSettings
from brief.sources.gather import SourceState
from brief.sources.hosts import shown


def state_of(source: SourceSettings, kept: Mapping[str, Any] | None) -> SourceState:
    """A source's state as it was kept; what an older or newer brief kept besides is left out."""
    known = {one.name for one in fields(SourceState)}
    state = SourceState(**{name: value for name, value in (kept or {}).items() if name in known})
    is_same = state.url == _mark(source.url)
    return replace(state, url=source.url if is_same else state.url)


def to_keep(state: SourceState) -> dict[str, Any]:
    """A state as it is to be kept: the address only as a mark, to tell another one by."""
    moved_to = state.moved_to if state.moved_to and shown(state.moved_to) == state.moved_to else None
    return {**asdict(state), "url": _mark(state.url), "moved_to": moved_to}


def _mark(url: str | None) -> str | None:
    return sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:16] if url else None
