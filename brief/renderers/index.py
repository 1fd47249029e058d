"""The newest digest in full, older days below it: the page that OUT/index.html is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from brief.renderers.html import Day
from brief.renderers.html import render as render_page


def render(payload: Mapping[str, Any], days: Sequence[Day]) -> str:
    """The newest digest's page, with a list of older days.

    Args:
        payload: the newest digest.
        days: the others, the latest first: ISO date, href, first headline ("" for none).
    """
    return render_page(payload, older=days)
