"""Title, URL, categories and form of an article → its kind.

report, item (a short one), opinion, interview, liveblog, result, list, service (horoscope, lottery, television, deals,
weather), ad; unknown where there is no text and no sign. Told only by clear signs, in this order: what the page or feed says of
itself, the label before the title, a folder of the URL (kind_names.py), then the form (kind_form.py). In doubt an article is
a report: an opinion taken for a report is marked by its own words, while a report taken for an opinion or an ad would
be left out of a story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from brief.languages import Language, pack
from brief.understand import kind_form as form
from brief.understand.kind_names import kind_by_names, kind_by_title, kind_by_url

ITEM_WORDS = 70  # below this a piece is an item: it is given whole, or nearly

KINDS = ("report", "item", "opinion", "interview", "liveblog", "result", "list", "service", "ad", "unknown")

_DEGREES = re.compile(
    r"\d\s?(?:°|℃|º\s?C|grad\b|degr|gradi\b|graden\b|grader\b|stopni|stupň|градус|derece|astetta)",
    re.IGNORECASE,
)
_FEWEST_DEGREES = 2
# What a standfirst or a title ends with where the piece is an opinion: "Ein Kommentar von Rieke Holm".
_COLUMN = (
    r"(?:ein|eine|der|die|un|une|a|an)\s+"
    r"(?:kommentar|gastkommentar|gastbeitrag|kolumne|glosse|leitartikel|meinungsbeitrag|zwischenruf|essay|editorial|"
    r"tribune|chronique|billet|édito|commento|comentario|column)"
    r"(?:\s+(?:von|vom|aus|de|par|by|di|van)\s+[^.!?]{3,60})?[.)]?\s*$"
)
_SIGNED = re.compile(_COLUMN, re.IGNORECASE)
_SIGNED_BEHIND = re.compile(rf"[.!?:–—|(]\s*{_COLUMN}", re.IGNORECASE)
_INTERVIEW = re.compile(
    r"\b(?:interviews?|gespräch|entretien|entrevista|intervista|wywiad|rozhovor|intervju|интервью|q&a)\b",
    re.IGNORECASE,
)

_PRICE = re.compile(
    r"\d\s?(?:€|euro\b|eur\b|chf\b|\$|£|%)|(?:€|\$|£|chf)\s?\d|\d\s?(?:prozent|percent)\b", re.IGNORECASE
)
# Titles of what is nothing but offers.
_OFFERS = re.compile(
    r"\b\d* ?(?:meilleure?s (?:offres|promos|bons plans)|besten (?:angebote|deals|schnäppchen)|"
    r"mejores (?:ofertas|chollos)|migliori offerte|melhores ofertas|deals of the (?:day|week))\b",
    re.IGNORECASE,
)
# Weather that is news.
_STORMY = re.compile(
    r"\b(?:alertes?|vigilances?|warn\w*|unwetter\w*|sturm\w*|storms?|tempêtes?|orages?|records?|rekord\w*|tote?|morts?|dead|"
    r"allert[ae]|alertas?|floods?|inondations?|pourquoi|warum|why|neige|schnee\w*|snow)\b",
    re.IGNORECASE,
)
_COMMISSION = re.compile(
    r"affiliate|provisionslink|partnerlink|erhalten wir (?:\w+ ){0,4}provision|earn (?:\w+ ){0,3}commission|"
    r"liens? affiliés?|enlaces? de afiliad|link di affiliazione|links? de afiliad",
    re.IGNORECASE,
)

_LIVE = re.compile(
    r"\b(?:live\w*|\w*ticker|newsblog|updates?|en direct|en directo|diretta|minuto a minuto|na żywo|direkte|трансляция)\b",
    re.IGNORECASE,
)


def kind_of(
    *,
    title: str | None,
    url: str | None,
    paragraphs: tuple[str, ...],
    language: str | None,
    stated: str | None = None,
    categories: Sequence[str] = (),
) -> str:
    """What kind of piece an article is.

    Args:
        paragraphs: of the body, in order.
        language: BCP 47 tag whose labels count beside the ones known across languages.
        stated: a kind that its owner gives it; believed where it is one of `KINDS`.
        categories: sections, categories and schema.org types that page or feed give it.
    Returns:
        One of `KINDS`.
    """
    if stated in KINDS:
        return stated
    by_title = kind_by_title(title, language)
    named = kind_by_names(categories) or (by_title if by_title in KINDS else None) or kind_by_url(url, title)
    if named:
        return named
    if not paragraphs:
        return "unknown"
    if (
        by_title == "weather"
        and not _STORMY.search(title or "")
        and sum(len(_DEGREES.findall(p)) for p in paragraphs) >= _FEWEST_DEGREES
    ):
        return "service"
    if _is_signed_opinion(title, paragraphs):
        return "opinion"
    if _is_offer(title, paragraphs):
        return "service"
    known = pack(language)
    has_form = len(paragraphs) > 1  # of a text in one piece only its length tells
    if has_form and (found := _by_form(title, url, paragraphs, known=known, pluses=by_title == "ticker")):
        return found
    return "item" if _is_short(paragraphs, spaced=known.spaced) else "report"


def _by_form(
    title: str | None, url: str | None, paragraphs: tuple[str, ...], *, known: Language, pluses: bool
) -> str | None:
    address = unquote(url or "")
    calls_itself = " ".join((title or "", address.rsplit("/", 1)[-1], *paragraphs[:2]))
    if form.is_dialogue(paragraphs, known, said=lambda: bool(_INTERVIEW.search(calls_itself))):
        return "interview"
    is_live = pluses or "/live/" in address
    if form.is_liveblog(paragraphs, said=lambda: is_live or bool(_LIVE.search(calls_itself))):
        return "liveblog"
    return form.rows_of(paragraphs) if known.spaced else None


def _is_signed_opinion(title: str | None, paragraphs: tuple[str, ...]) -> bool:
    parts = (title, paragraphs[0][-120:], *paragraphs[1:2])
    return any(
        _SIGNED.match(part) or _SIGNED_BEHIND.search(part) for part in parts if part and len(part) < 400
    )


def _is_offer(title: str | None, paragraphs: tuple[str, ...]) -> bool:
    """A title of offers, or a price in the title of what says that its outlet earns by each sale."""
    if not title:
        return False
    if _OFFERS.search(title):
        return True
    return bool(_PRICE.search(title)) and any(_COMMISSION.search(p) for p in paragraphs)


def _is_short(paragraphs: tuple[str, ...], *, spaced: bool) -> bool:
    n_words = 0
    for paragraph in paragraphs:  # no more words are cut than it takes to tell
        n_words += len(paragraph.split(maxsplit=ITEM_WORDS)) if spaced else len(paragraph) // 2
        if n_words >= ITEM_WORDS:
            return False
    return True
