"""A host's robots.txt → whether a page of it may be fetched, and how long to wait between two (RFC 9309).

A file that isn't there forbids nothing; one that the server fails to give (5xx) forbids everything until it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

AGENT = "brief"  # the name that rules can be made for
MAX_DELAY_S = 10.0  # between two requests to a host, whatever it asks for


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a host allows."""

    rules: Any = None  # protego's; None where there are none
    closed: bool = False  # nothing is allowed

    def allows(self, url: str) -> bool:
        """Whether a page may be fetched."""
        return not self.closed and (self.rules is None or bool(self.rules.can_fetch(url, AGENT)))

    @property
    def delay_s(self) -> float:
        """Seconds to wait between two requests."""
        asked = self.rules.crawl_delay(AGENT) if self.rules is not None else None
        return min(float(asked or 0), MAX_DELAY_S)


def rules(status: int | None, body: bytes) -> Rules:
    """The rules of a robots.txt.

    Args:
        status: of the answer; None where there was none, which is left to the page's own request to tell.
    """
    if status is not None and status >= 500:
        return Rules(closed=True)
    if status != 200:
        return Rules()
    from protego import Protego

    try:
        return Rules(rules=Protego.parse(body[:500_000].decode("utf-8", "replace")))
    except Exception:  # whatever a malformed file does to the parser: it forbids nothing
        return Rules()
