"""What a page calls its site → the name of its outlet; None where it only gives what is no outlet's name.

Candidates come in order: og:site_name, the publisher of JSON-LD, its web site, the application's name. Lines of
copyright, companies with their legal form, addresses, slogans, those behind a bar too, and labels as any site has them
("News") are no names. Of several spellings of one name the written-out one is taken ("Financial Post" for
"financialpost"), and a name in words before a bare domain. Nothing is composed: every name stands on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.languages import table

MAX_CHARACTERS = 60  # the longest real name on 654 pages has 51; beyond are slogans and imprints

_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_TOP_LEVEL = re.compile(r"(?:\.(?:com?|net|org|gov|ac))?\.[a-z]{2,12}$", re.IGNORECASE)
_NO_NAME = re.compile(
    r"©|\(c\)|copyright|rights reserved|rechte vorbehalten|https?:|www\.|@|&\w+;", re.IGNORECASE
)
_LEGAL_FORM = re.compile(
    r"\b(?:g?GmbH|mbH|m\. ?b\. ?H|KGaA|KG|AG|eG|e\. ?V|e\. ?K|UG|Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|plc|Corp"
    r"|S\. ?A|S\. ?A\. ?S|S\. ?L|S\. ?p\. ?A|S\. ?r\. ?l|SARL|SAS|Ltda|Lda|Pty|Pvt|B\. ?V|N\. ?V|A/S|ApS|AB|ASA|Oyj?"
    r"|Media AS|Sp\. ?z ?o\. ?o|s\. ?r\. ?o|a\. ?s|Kft|Zrt|A\. ?Ş|ООО|АО|株式会社)\b\.?(?=$|[\s,.)&])"
)
_SEPARATOR = re.compile(r"\s+[|·•–—»:-]+\s+|\s*\|\s*")
_BEHIND = re.compile(r"(?:\s*[©®™]|\s+\((?:www\.)?(?:[\w-]+\.)+[a-z]{2,}\))+$", re.IGNORECASE)
_OWN_PAGE = re.compile(
    r"\s+(?:web\s?site|webseite|homepage|internetseite|site web|sitio web)$", re.IGNORECASE
)
# What a site calls a part of itself.
_ANY_SITE = table(
    """
    news | nachrichten | aktuelles | aktuell | home | homepage | start | startseite | website | webseite | blog |
    faktencheck | fact check | factcheck | fact-check | artikel | article | articles | magazin | magazine | online |
    politik | politics | sport | sports | wirtschaft | business | kultur | culture | opinion | meinung | wordpress |
    my site | my blog | mysite | site | untitled | undefined | null | none | portal | noticias | notizie | actualités
    | notícias | nieuws | nyheter | nyheder | новости | haberler | zprávy | wiadomości | uutiset | accueil | inicio
    """
)


def choose(names: Iterable[str | None], *, title_end: str | None = None, site: str = "") -> str | None:
    """The outlet's name.

    Args:
        names: what the page gives, likeliest first.
        title_end: what stands behind the title in the title element; where its address has no such label, it only tells how a
            name is spelled.
        site: the label of the page's address that names it: "bote" of "www.bote.example".
    Returns:
        one of them, or a part of one; None where none is a name.
    """
    given = [" ".join(name.split()) for name in names if name]
    given += [title_end] if title_end and key(title_end) == site else []
    known = list(dict.fromkeys(_names(given, site)))
    if not known:
        return None
    first = next((name for name in known if not is_domain(name)), known[0])
    alike = [name for name in (first, *known, *_names([title_end or ""], site)) if key(name) == key(first)]
    return max(alike, key=spelling)  # the first of the best


def key(name: str) -> str:
    """What two spellings of a name share: letters and digits, without the end of a domain."""
    bare = _TOP_LEVEL.sub("", name.removeprefix("www.")) if is_domain(name) else name
    return "".join(re.findall(r"\w+", bare.casefold()))


def is_domain(name: str) -> bool:
    """Whether a name is a bare domain."""
    return bool(_DOMAIN.fullmatch(name))


def _names(given: list[str], site: str) -> Iterator[str]:
    """Those that are names, without what stands around them."""
    keys = {key(name) for name in given}
    for name in given:
        part = _part(name, (keys | {site}) - {key(name), ""})
        if part and len(part) <= MAX_CHARACTERS and part.casefold() not in _ANY_SITE:
            yield part


def _part(name: str, others: set[str]) -> str:
    """A name, or the part of it that is one; "" where none is."""
    bare = _OWN_PAGE.sub("", _BEHIND.sub("", name))
    parts = _SEPARATOR.split(bare)
    # of "DHB - Deutscher Handballbund" the address has the short one
    agreed = next((p for p in parts if len(parts) > 1 and key(p) in others and not p.isupper()), None)
    if agreed and _is_name(agreed):
        return agreed
    if _is_name(bare) and "|" not in bare:
        return bare
    return parts[0] if len(parts) > 1 and _is_name(parts[0]) and not _NO_NAME.search(bare) else ""


def _is_name(text: str) -> bool:
    return not _NO_NAME.search(text) and not _LEGAL_FORM.search(text) and any(c.isalpha() for c in text)


def spelling(name: str) -> tuple[bool, bool, bool]:
    """Better spellings are greater: as people write it, not in small letters, not a domain."""
    return (name != name.lower() or " " in name, not is_domain(name), " " in name)
