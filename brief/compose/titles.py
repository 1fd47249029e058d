"""A title as an outlet gives it → the title: without what a desk or a site put around it.

Taken off are the prefixes of agencies and tickers ("EIL:", "ROUNDUP 2/", "Update:", "+++", "VIDÉO."), hashtags behind it, a
label that says what kind of text it is ("Kommentar:"), and the outlet's name at either end: its name as the article has it, the
name in its address, or any domain. Words within a title never are, nor is what says whose word it is, or that one is taken
back ("Kreise:", "Korrektur:"); a title that is nothing else stays whole.
"""

from __future__ import annotations

import re

from brief.addresses import host
from brief.languages import normalise, pack

_LABELS = (
    r"dpa-afx(?:[ -]überblick)?|"
    r"wdh|eil|eilmeldung|breaking(?: news)?|urgent|flash(?: info)?|alert|alerte(?: info)?|exklusiv|exclusive|exclusif|update|"
    r"(?:gesamt-)?roundup|zusammenfassung|video|(?:news)?ticker|live|live-?ticker|live-?blog|newsblog|en direct|direct|en vivo|"
    r"última hora|срочно|молния|pilne"
)
_PREFIX = re.compile(
    rf"^(?:\+{{2,}}\s*|(?:\d\. ?)?(?:{_LABELS})"
    r"(?:[ /-]?\d+)?\s*(?:[:|–/]\s*|\s-\s+|\+{2,}\s*)|(?:update|roundup) ?\d+-(?=[^\W\d])|"
    # "VIDÉO. Le pont …", as French outlets say what there is beside the text
    r"(?:vid[ée]os?|(?:en )?direct|en (?:images|vid[ée]o|photos)|photos|infographies?|diaporama|sondage|exclusif|reportage)\.\s+|"
    r"(?-i:EILMELDUNG|URGENT)\s+(?=\w))",
    re.IGNORECASE,
)
_ALERT = re.compile(r"EIL\s+(?=\w)")  # in German; in English a company
_BRACKETED = re.compile(
    r"^[(\[](?:update|video)(?: ?\d+)?[)\]]\s*|\s*[(\[](?:update|video)(?: ?\d+)?[)\]]$", re.IGNORECASE
)
# "Brücke zu +++", "Brücke zu // #Nordau #Narve"
_SUFFIX = re.compile(r"\s*(?:\+{2,}|\||(?:\s(?://|[|–-]))?(?:\s[#@]\w+){2,})$")
_END = re.compile(r"^(?P<title>.*\S)\s+(?:[|»«·–—-]|::)\s+(?P<name>[^|»«·–—]{2,40}?)\s*$")
_BEGIN = re.compile(r"^(?P<name>[^|»«·–—:]{2,40}?)(?:\s+(?:[|»«·–—-]|::)|:)\s+")
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9äöü-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}", re.IGNORECASE)
_LEAST_CHARS = 12  # of a title that is left


def clean(title: str | None, *, source: str | None, language: str | None, url: str | None = None) -> str:
    """The title on one line; "" for none.

    Args:
        source: the outlet's name.
        url: the article's address, whose host may name the outlet too.
    """
    line = " ".join((title or "").split())
    bare = _without_label(_without_outlet(_without_prefix(line, language), source, url), language)
    return bare or line


def _without_prefix(line: str, language: str | None) -> str:
    bare = _BRACKETED.sub("", _SUFFIX.sub("", line))
    german = language is not None and normalise(language) == "de"
    while (found := _PREFIX.match(bare) or (german and _ALERT.match(bare))) and bare[found.end() :].strip():
        bare = bare[found.end() :].strip()
    return bare


def _without_outlet(line: str, source: str | None, url: str | None) -> str:
    site, outlet = host(url).removeprefix("www."), _folded(source or "")
    # "berlin" of berlin.example is a place where it begins a title, and another's domain what it is about
    whole, parts = {outlet, _folded(site)} - {""}, set(map(_folded, site.split("."))) - {""}
    if (found := _END.match(line)) and len(found["title"]) >= _LEAST_CHARS:
        name = found["name"]
        line = found["title"] if _folded(name) in whole | parts or _DOMAIN.fullmatch(name) else line
    if (found := _BEGIN.search(line)) and len(line) - found.end() >= _LEAST_CHARS:
        line = line[found.end() :] if _folded(found["name"]) in whole else line
    return line


def _without_label(line: str, language: str | None) -> str:
    label, _, rest = line.partition(":")
    known = pack(language)
    labels = known.opinion_labels | known.interview_labels
    return rest.strip() if label.strip().lower() in labels else line.strip()


def _folded(name: str) -> str:
    """Letters and digits alone: "DIE RHEINPFALZ" is "die-rheinpfalz"."""
    return re.sub(r"[\W_]", "", name).casefold()
