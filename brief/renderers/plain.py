"""The canonical payload → plain text, written for reading: wrapped, indented, with addresses on lines of their own.

Its own template (templates/plain.txt.j2), not Markdown with the marks taken off. Nothing is escaped, since plain text has no
markup. The last line is the marker by which brief knows its own files.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brief.renderers.page import view
from brief.renderers.template import text_template
from brief.renderers.views import QuoteView


def render(payload: Mapping[str, Any]) -> str:
    """The page as plain text."""
    page = view(payload)
    return text_template("plain.txt.j2").render(
        page=page, words=page.wording, quotes=_quotes, figures=_figures
    )


def _quotes(quotes: tuple[QuoteView, ...]) -> str:
    return " ".join(_quote(quote) for quote in quotes)


def _quote(quote: QuoteView) -> str:
    notes = "".join(f" ({note})" for note in quote.notes)
    return f"{quote.text}{_number(quote.number)}{notes}"


def _figures(figures: tuple[Any, ...]) -> str:
    return ", ".join(f"{figure.text}{_number(figure.number)}" for figure in figures)


def _number(number: int | None) -> str:
    return "" if number is None else f" [{number}]"
