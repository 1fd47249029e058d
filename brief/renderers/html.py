"""The canonical payload → one HTML page that needs nothing else: no script, no picture, no font, no request.

From templates/page.html.j2, in which every value is escaped. A Content-Security-Policy in the page allows its own
stylesheet, by hash, and nothing more. Each block carries its language and direction. A sentence's number opens where it
stands: outlet, article, paragraph, and a link that opens the source at that sentence; a popover, so no script is needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from brief.renderers.frame import Frame, filled
from brief.renderers.page import view
from brief.renderers.site.calendar import DayLink, MonthView, weekdays
from brief.renderers.template import Theme


def render(
    payload: Mapping[str, Any],
    *,
    frame: Frame | None = None,
    theme: Theme | None = None,
    previous: DayLink | None = None,
    following: DayLink | None = None,
    back: DayLink | None = None,
    older: Sequence[DayLink] = (),
    months: Sequence[MonthView] = (),
) -> str:
    """The page as HTML.

    Args:
        frame: its place in a site; None for a page that stands alone.
        theme: templates that take the place of brief's.
        previous, following: the pages of the days before and after.
        back: the page that this one goes on from.
        older, months: earlier days, the latest first, and the calendar, below the digest.
    Raises:
        RenderError: not the canonical form of a digest, or a broken theme.
    """
    page = view(payload)
    values = {
        "page": page,
        "version": page.version,
        "previous": previous,
        "following": following,
        "back": back,
        "older": older,
        "months": months,
        "weekdays": weekdays(page.wording),
    }
    return filled("page.html.j2", values, words=page.wording, frame=frame, theme=theme or Theme())
