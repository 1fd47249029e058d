"""The canonical payload → PDF for print and e-readers: the HTML page in its print style, through WeasyPrint (an extra).

Nothing is fetched while it is made: an address that WeasyPrint would load is refused. The same digest gives the same
bytes with the same version of WeasyPrint and the same fonts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brief.errors import RenderError
from brief.model import Problem
from brief.renderers.html import render as render_html
from brief.renderers.template import Theme


def render(payload: Mapping[str, Any], *, theme: Theme | None = None) -> bytes:
    """The digest as a PDF.

    Raises:
        RenderError: not the canonical form of a digest, or WeasyPrint isn't there.
    """
    page = render_html(payload, theme=theme)
    if problem := missing():
        raise RenderError(str(problem))
    from weasyprint import HTML

    made: bytes = HTML(string=page, url_fetcher=_refuse).write_pdf(pdf_tags=True)
    return made


def missing() -> Problem | None:
    """What stands in the way of every PDF on this machine; None where nothing does."""
    try:
        import weasyprint  # noqa: F401 - whether it can be loaded is the question
    except (ImportError, OSError) as error:  # OSError: the package is there, the system's Pango is not
        what = f"WeasyPrint can't be loaded ({error})"
        fix = "pip install 'brief-digest[pdf]', and your system's Pango (libpango-1.0-0)"
        return Problem(where="pdf", what=what, fix=fix)
    return None


def _refuse(url: str, *_: object, **__: object) -> dict[str, Any]:
    raise ValueError(f"{url}: nothing is fetched for a PDF")
