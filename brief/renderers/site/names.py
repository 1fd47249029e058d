"""Outlets and stories → file names that are safe on every file system, whatever the outlet calls itself.

Lower-case ASCII letters, digits and hyphens only. A name that says the outlet's whole name stands alone; where something was lost
("Süddeutsche", "a/b", "..", a device's name such as "con"), hex digits of a hash keep it apart from all others.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from unicodedata import normalize

_PLAIN = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*")
_STORY = re.compile(r"[a-z0-9]{1,64}")
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_MAX = 40  # characters before the hash
_DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")


@cache
def outlet_page(name: str) -> str:
    """The page of an outlet, below the site's root.

    >>> outlet_page("Nordauer Bote"), outlet_page("../../etc/passwd")
    ('sources/nordauer-bote.html', 'sources/etc-passwd-3754d6cb.html')
    """
    folded = " ".join(name.split()).casefold()
    if _PLAIN.fullmatch(folded) and len(folded) <= _MAX and not _DEVICES.fullmatch(folded):
        return f"sources/{folded.replace(' ', '-')}.html"
    letters = normalize("NFKD", folded).encode("ascii", "ignore").decode().lower()
    readable = _NOT_IN_NAMES.sub("-", letters)[:_MAX].strip("-")
    return f"sources/{'-'.join(part for part in (readable, _digits(folded)) if part)}.html"


def thread_page(story_id: str) -> str:
    """The page of a story over the days, below the site's root."""
    plain = _STORY.fullmatch(story_id) and not _DEVICES.fullmatch(story_id)
    safe = story_id if plain else _digits(story_id)
    return f"threads/{safe}.html"


def _digits(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
