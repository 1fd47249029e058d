"""What stands around a page's own content: the way to the other pages of the site, policy, direction, words.

A page rendered alone has no frame: it links nowhere but to its sources.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from brief import __version__
from brief.renderers.site.names import outlet_page, thread_page
from brief.renderers.template import Theme
from brief.renderers.wording import Wording, right_to_left

# Pagefind is WebAssembly, fetched as files that stand beside the page.
_SEARCHING = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; "


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What all pages of a site have in common."""

    title: str | None = None  # None: the newest digest's
    url: str | None = None  # where it is published; feeds are written only with it
    search: bool = False
    theme: Theme = field(default_factory=Theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A page's place in the site."""

    title: str  # of the site
    here: str = ""  # index, archive, search; "" for other pages
    root: str = ""  # from the page to the site's root
    feeds: bool = False
    search: bool = False

    def outlet(self, name: str) -> str:
        """The address of an outlet's page."""
        return self.root + outlet_page(name)

    def thread(self, story_id: str) -> str:
        """The address of a story's page over the days."""
        return self.root + thread_page(story_id)


def filled(
    template: str, values: Mapping[str, Any], *, words: Wording, frame: Frame | None, theme: Theme
) -> str:
    """A page's template filled, with what every page needs besides its own values."""
    from markupsafe import Markup

    styles = theme.stylesheet("page.css")
    scripts = frame is not None and frame.here == "search"
    around = {
        "words": words,
        "frame": frame,
        "right_to_left": right_to_left(words.tag),
        "version": __version__,
        "styles": Markup(styles),
        "policy": _policy(styles, scripts=scripts),
        "attributes": Attributes(words.tag),
        "unsearched": Markup(" data-pagefind-ignore") if frame else "",
    }
    return theme.page(template, {**around, **values})


def _policy(styles: str, *, scripts: bool) -> str:
    digits = b64encode(sha256(styles.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digits}'; {_SEARCHING if scripts else ''}"
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


@dataclass(frozen=True, slots=True)
class Attributes:
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
        return "" if language == self.page_language else Attributes(language)(self.page_language)
