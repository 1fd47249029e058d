"""The canonical payload → plain text, written for reading: wrapped, indented, with addresses on lines of their own.

Its own template (templates/plain.txt.j2), not Markdown with the marks taken off. Nothing is escaped, since plain text has no
markup. The last line is the marker by which brief knows its own files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from brief.renderers.mail_notes import MailSetting, closing, opening
from brief.renderers.page import view
from brief.renderers.views import FigureView, QuoteView, paragraphs

_ALONE = MailSetting()


def render(payload: Mapping[str, Any], setting: MailSetting = _ALONE, *, in_mail: bool = False) -> str:
    """The page as plain text.

    Args:
        in_mail: as a mail's text part, beside which no further file stands.
    """
    page = view(payload)
    values = {
        "page": page,
        "words": page.wording,
        "quotes": _quotes,
        "paragraphs": paragraphs,
        "figures": _figures,
        "notes": _notes,
        "opening": opening(setting, page.wording),
        "in_mail": in_mail,
        "closing": closing(setting, page),
    }
    return setting.theme.text("plain.txt.j2", values)


def _quotes(quotes: Sequence[QuoteView]) -> str:
    return " ".join(_quote(quote) for quote in quotes)


def _quote(quote: QuoteView) -> str:
    return f"{quote.text}{_cited(quote)}{_notes(quote.notes)}"


def _notes(notes: tuple[str, ...]) -> str:
    return "".join(f" ({note})" for note in notes)


def _figures(figures: tuple[FigureView, ...]) -> str:
    return "".join(
        f"{', ' if n and figure.text else ''}{_figure(figure)}{_cited(figure)}"
        for n, figure in enumerate(figures)
    )


def _figure(figure: FigureView) -> str:
    return f"{figure.text} ({figure.when})" if figure.when else figure.text


def _cited(said: QuoteView | FigureView) -> str:
    """The number of its source, or its outlet's name."""
    if said.outlet:
        return f" ({said.outlet})"
    return "" if said.number is None else f" [{said.number}]"
