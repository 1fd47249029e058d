"""OUT as a site: the records of its days are read, what new days change is made, and written.

    site.json ─→ records ─ those of the new days ─→ renderers.site ─→ pages ─ deliver.folder ─→ OUT
                                                       ↑ a few earlier days' JSON, as needed

`brief digest` and `brief run` both end here. A day counts as long as its page is there; one that isn't in site.json, since it was
copied there or brief was older, is read from its JSON once. Where the look has changed (templates, title, another version),
all pages are made anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from brief import __version__
from brief.deliver.folder import day_stems, digest_in, json_in, remove, theme_files, write
from brief.deliver.search import build_index, is_installed
from brief.renderers.frame import Look
from brief.renderers.site.build import Builder
from brief.renderers.site.records import DayRecord, in_order, read, record, written
from brief.renderers.template import Theme, shipped
from brief.settings import SiteSettings

log = logging.getLogger(__name__)

RECORDS = "site.json"
_INSTALL = "pip install 'brief-digest[search]', or set search = false"
_PAGES = (".html", "-more.html")  # of a day
Payload = dict[str, Any]


def look_of(settings: SiteSettings) -> Look:
    """What the settings say of the site's look, its templates read.

    Raises:
        UsageError: there is no such folder of templates.
    """
    theme = theme_of(settings)
    if settings.search and not is_installed():
        log.warning("[site] search: pagefind isn't installed, so there is no search page. Fix: %s", _INSTALL)
    search = settings.search and is_installed()
    return Look(title=settings.title, url=settings.url, search=search, theme=theme)


def theme_of(settings: SiteSettings) -> Theme:
    """The templates that take the place of brief's, read; for pages, mails and books alike.

    Raises:
        UsageError: there is no such folder.
    """
    files = theme_files(settings.templates) if settings.templates else ()
    return Theme(folder=settings.templates or "", files=files)


def publish(
    folder: Path, new: Mapping[str, Payload | None], look: Look, *, gone: Collection[str] = ()
) -> int:
    """Write all pages that new days change, and remove those of days that are gone; how many files were written.

    Args:
        new: their payloads by stem; None where the day's JSON stands in the folder already.
        gone: stems of days that are to go.
    Raises:
        BriefError: a file can't be written, a template is broken, `[site] url` is no address.
    """

    def load(stem: str) -> Payload | None:
        return new.get(stem) or digest_in(folder, stem)

    known_look, known = read(json_in(folder / RECORDS))
    found = _days(folder, known, new, load)
    days = {stem: day for stem, day in found.items() if stem not in gone}
    before = [day for stem, day in known.items() if stem not in days or stem in new]
    if not days:
        return 0
    fingerprint = _fingerprint(look)
    changed = set(new) | (days.keys() - known.keys())
    if known_look != fingerprint:
        changed = set(days)
    ordered = in_order(days.values())
    site = Builder(ordered, load, look)
    n_written = write(folder, _bytes(site.pages(changed, before)))
    remove(folder, site.emptied(before) | {f"{stem}{end}" for stem in gone for end in _PAGES})
    n_written += write(folder, _bytes([(RECORDS, written(ordered, fingerprint))]))
    if look.search:
        build_index(folder)
    return n_written


def _days(
    folder: Path,
    known: Mapping[str, DayRecord],
    new: Mapping[str, Payload | None],
    load: Callable[[str], Payload | None],
) -> dict[str, DayRecord]:
    """All days that have a page, or are about to get one."""
    pages, digests = day_stems(folder, ".html"), day_stems(folder, ".json")
    kept = {stem: day for stem, day in known.items() if stem in pages and stem not in new}
    unknown = [stem for stem in sorted((pages & digests) | set(new)) if stem not in kept]
    found = {stem: record(stem, payload) for stem in unknown if (payload := load(stem))}
    return kept | found


def _fingerprint(look: Look) -> str:
    """Of all that every page depends on besides its digest."""
    parts = [__version__, shipped(), look.title, look.url, str(look.search)]
    parts += [part for file in look.theme.files for part in file]
    return sha256("\0".join(part or "" for part in parts).encode()).hexdigest()[:16]


def _bytes(pages: Iterable[tuple[str, str]]) -> Iterable[tuple[str, bytes]]:
    return ((name, text.encode("utf-8", "replace")) for name, text in pages)  # lone surrogates
