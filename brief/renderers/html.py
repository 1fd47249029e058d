"""The canonical payload → one HTML page that needs nothing else: no script, no picture, no font, no request.

From templates/page.html.j2, in which every value is escaped. A Content-Security-Policy in the page allows its own
stylesheet, by hash, and nothing more. Each block carries its language and direction; a sentence's number leads to
its source in the list below the story, and from there to the article, where it has an address.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from brief.renderers.display import shown
from brief.renderers.page import view
from brief.renderers.template import html_template, stylesheet
from brief.renderers.wording import Wording, right_to_left

Day = tuple[str, str, str]  # ISO date, href, first headline ("" for none)
_STYLES = "page.css"


@dataclass(frozen=True, slots=True)
class _Link:
    """Another day's page, ready to be set."""

    date: str  # ISO
    href: str
    day: str  # "Dienstag, 4. November 2025"
    headline: str


def render(
    payload: Mapping[str, Any],
    *,
    older: Sequence[Day] = (),
    previous: Day | None = None,
    following: Day | None = None,
) -> str:
    """The page as HTML.

    Args:
        older: earlier days, the latest first, listed below the digest.
        previous, following: the pages of the days before and after, for the links at the end.
    Raises:
        RenderError: not the canonical form of a digest.
        ValueError: a day's date is not an ISO date.
    """
    from markupsafe import Markup

    page = view(payload)
    styles = stylesheet(_STYLES)
    return html_template("page.html.j2").render(
        page=page,
        words=page.wording,
        styles=Markup(styles),
        policy=_policy(styles),
        attributes=_Attributes(page.language),
        older=[_link(day, page.wording) for day in older],
        previous=_link(previous, page.wording) if previous else None,
        following=_link(following, page.wording) if following else None,
    )


def _policy(styles: str) -> str:
    digits = b64encode(sha256(styles.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digits}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _link(day: Day, words: Wording) -> _Link:
    iso, href, headline = day
    return _Link(iso, href, words.full_date(date.fromisoformat(iso)), shown(headline))


@dataclass(frozen=True, slots=True)
class _Attributes:
    """`lang` and `dir` of a block, where they differ from the page's."""

    page_language: str

    def __call__(self, language: str) -> Any:
        from markupsafe import Markup

        if language == self.page_language:
            return ""
        tag = "" if language == "und" else language  # an empty lang says: not known
        same = right_to_left(language) == right_to_left(self.page_language)
        direction = "" if same else f' dir="{"rtl" if right_to_left(language) else "ltr"}"'
        return Markup(' lang="{}"{}').format(tag, Markup(direction))

    def back(self, language: str) -> Any:
        """For the page's own words within a block in `language`."""
        return "" if language == self.page_language else _Attributes(language)(self.page_language)
