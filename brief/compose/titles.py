"""A title as an outlet gives it → the title: without what a desk or a site put around it.

Taken off are the prefixes of agencies and tickers ("EIL:", "ROUNDUP 2/", "Update:", "+++", "VIDÉO."), notes of what stands
beside the text ("(+Video)"), hashtags behind it, a label that says what kind of text it is ("Kommentar:", "Opinion |",
"- opinion"), and the outlet's name at either end: its name as the article has it, the name in its address, or any domain;
with it the section before it that a folder of the address names. Words within a title never are, nor is what says whose word
it is, or that one is taken back ("Kreise:", "Korrektur:"); a title that is nothing else stays whole.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from brief.addresses import folders, host
from brief.languages import normalise, pack

_PICTURES = (
    r"v[ií]d[eé]os?|видео|fotos?|photos?|фото|bilder|bildergalerie|fotostrecke|galer[ií][ae]|en (?:images|vid[ée]o|photos)|"
    r"diaporama|infographies?"
)
_UPDATED = r"updat(?:ed?|ing)|aktualisiert|mis(?:e)? à jour|actualizad[oa]|actualización|atualizad[oa]|aggiornamento|обновлено"
_LABELS = (
    r"dpa-afx(?:[ -]überblick)?|"
    r"wdh|eil|eilmeldung|breaking(?: news)?|just in|urgent|flash(?: info)?|alert|alerte(?: info)?|exklusiv|exclusive|exclusif|"
    r"exclusiv[oa]|esclusiva|(?:gesamt-)?roundup|zusammenfassung|v[ií]d[eé]o|(?:news)?ticker|live|(?:im )?live-?ticker|"
    r"live-?blog|newsblog|the latest|en direct|direct|en vivo|en directo|ao vivo|em direto|in diretta|na żywo|"
    rf"última hora|ultim['’]ora|urgente|срочно|молния|видео|pilne|{_UPDATED}"
)
_PREFIX = re.compile(
    rf"^(?:\+{{2,}}\s*|(?:\d\. ?)?(?:{_LABELS}|(?-i:FOTOS?|PHOTOS?|BILDER|WATCH))"
    r"(?:[ /-]?\d+)?\s*(?:[:|–/]\s*|\s-\s+|\+{2,}\s*)|(?:update|roundup) ?\d+-(?=[^\W\d])|"
    # "VIDÉO. Le pont …", as French outlets say what there is beside the text
    rf"(?:{_PICTURES}|(?:en )?direct|sondage|exclusif|reportage)\.\s+|"
    r"(?-i:EILMELDUNG|URGENT)\s+(?=\w))",
    re.IGNORECASE,
)
_ALERT = re.compile(r"EIL\s+(?=\w)")  # in German; in English a company
_BESIDE = rf"(?:{_UPDATED}|{_PICTURES})(?: ?\d+)?"
_NOTE = rf"[(\[]\s?\+? ?{_BESIDE}(?:(?:,| \+| y| und| and| et| e) ?{_BESIDE})*[)\]]"
# "Brücke zu (+Video)", "Brücke zu | VIDEO"
_BRACKETED = re.compile(rf"^{_NOTE}\s*|\s*{_NOTE}$|\s+\|\s+{_BESIDE}$|\s[–—-]\sv[ií]d[eé]o$", re.IGNORECASE)
# "Brücke zu +++", "Brücke zu // #Nordau #Narve"
_SUFFIX = re.compile(r"\s*(?:\+{2,}|\||(?:\s(?://|[|–-]))?(?:\s[#@]\w+){2,})$")
_END = re.compile(r"^(?P<title>.*\S)\s+(?:[|»«·–—\"-]|::)\s+(?P<name>[^|»«·–—]{2,40}?)\s*$")
_BEGIN = re.compile(r"^(?P<name>[^|»«·–—:]{2,40}?)(?:\s+(?:[|»«·–—-]|::)|:)\s+")
_BEGIN_LABEL = re.compile(r"(?P<name>[^:|]{2,40})(?::|\s\|)\s*")
# "Too late - opinion": behind a bar it tells no kind of article, and stays for the reader
_END_LABEL = re.compile(r"(?<=\S)\s+[–—-]\s+([a-zà-ÿ]+)$")
_ARTICLE = re.compile(r"(?:the|le|la|les|el|los|las|il|lo|der|die|das|de|het|o|os)\s+", re.IGNORECASE)
_PARTED = re.compile(r"\s+[|:>»·–—-]\s+")
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9äöü-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}", re.IGNORECASE)
_LEAST_CHARS = 12  # of a title that is left
_LONGEST = 1000  # characters; what is longer is no title, and hashtags without end would take quadratic time


def clean(title: str | None, *, source: str | None, language: str | None, url: str | None = None) -> str:
    """The title on one line; "" for none.

    Args:
        source: the outlet's name.
        url: the article's address, whose host may name the outlet too.
    """
    line = " ".join((title or "").split())
    if len(line) > _LONGEST:
        return line
    bare = _without_label(_without_outlet(_without_prefix(line, language), source, url), language)
    return bare or line


def _without_prefix(line: str, language: str | None) -> str:
    bare = _BRACKETED.sub("", _SUFFIX.sub("", line))
    german = language is not None and normalise(language) == "de"
    while (found := _PREFIX.match(bare) or (german and _ALERT.match(bare))) and bare[found.end() :].strip():
        bare = bare[found.end() :].strip()
    return bare


def _without_outlet(line: str, source: str | None, url: str | None) -> str:
    if not (_end(line) or _BEGIN.search(line)):
        return line
    site = host(url).removeprefix("www.")
    # "berlin" of berlin.example is a place where it begins a title, and another's domain what it is about
    whole, parts = set(map(_folded, (source or "", site))) - {""}, set(map(_folded, site.split("."))) - {""}
    # "Le Soleil - Toute l'actualité" is the title of a feed of Le Soleil's
    named = (source or "", *_PARTED.split(source or ""))
    known = (parts | whole | {_folded(_ARTICLE.sub("", name)) for name in named}) - {""}

    def names_outlet(name: str) -> bool:
        # "Le Soleil" at soleil.example, "Soleil Sport" at sport.soleil.example
        return not known.isdisjoint((_folded(name), _folded(_ARTICLE.sub("", name)))) or all(
            _folded(word) in parts for word in name.split()
        )

    if (found := _end(line)) and (names_outlet(found["name"]) or _DOMAIN.fullmatch(found["name"])):
        line, sections = found["title"], set(map(_folded, folders(url)))
        # "Brücke gesperrt - Verkehr - Nordauer Bote"
        while (found := _end(line)) and _folded(found["name"]) in sections | parts:
            line = found["title"]
    if (found := _BEGIN.search(line)) and len(line) - found.end() >= _LEAST_CHARS:
        line = line[found.end() :] if _folded(found["name"]) in whole else line
    return line


def _end(line: str) -> re.Match[str] | None:
    """What stands behind the last dash or bar of a title that is long enough without it."""
    found = _END.match(line)
    return found if found and len(found["title"]) >= _LEAST_CHARS else None


def _without_label(line: str, language: str | None) -> str:
    known = pack(language)
    labels = known.opinion_labels | known.interview_labels
    if (found := _BEGIN_LABEL.match(line)) and found["name"].strip().lower() in labels:
        line = _behind(found, line)
    found = _END_LABEL.search(line)
    return line[: found.start()] if found and found[1] in known.opinion_labels else line


def _behind(found: re.Match[str], line: str) -> str:
    """The line behind a label; whole where that would open with a small letter, as in "Éditorial : un pont"."""
    bare = line[found.end() :]
    return line if bare[:1].islower() else bare


def _folded(name: str) -> str:
    """Letters and digits alone, without accents: "DIE RHEINPFALZ" is "die-rheinpfalz", "Süddeutsche" "sueddeutsche"."""
    plain = re.sub(r"[\W_]", "", normalize("NFKD", name)).casefold()
    return re.sub(r"(?<=[aou])e", "", plain)
