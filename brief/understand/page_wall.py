"""What a page says and shows → whether only the free part of its article stands in it, or none: walls.

A *paywall* leaves the first paragraphs. The page tells of it in JSON-LD (isAccessibleForFree) or a meta element, or
shows a prompt to subscribe below a short text. A page that says so and yet holds the article, as a subscriber
saves it, is not walled: what stands in it is used, whole.

A *consent wall* asks to agree to cookies or tracking, and is no article at all. One page of words like those is told by
their density; the same text at several addresses of a host is one too, whatever it says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from brief.addresses import host
from brief.model import Article, Problem

# Of 31 pages that call themselves paid, those with more than 1,500 characters hold the whole article; among the free
# ones a prompt to subscribe stands beside whole articles of 1,600 characters and more.
# A text below this is partial where either the page says so or a prompt stands there.
SHORT_CHARACTERS = 1_500
PARTIAL_CHARACTERS = 2_500  # where both
CONSENT_CHARACTERS = 3_000  # a longer text is an article, even where a site has it in three of its sections
MIN_CONSENT_WORDS = 6
MIN_CONSENT_SHARE = 0.04  # of all words; articles about cookies stay below 0.03
MAX_PROMPT = 300  # characters of one to subscribe
SAME_TEXTS = 3  # addresses of a host with one text

_LOCKED = frozenset({"locked", "paid", "premium"})
_SUBSCRIBE = re.compile(
    r"""
    \b(?:
    (?:continue|keep)\ reading\b.{0,60}\b(?:subscri|trial|sign\ up|log\ in)
    |subscribe(?:\ now)?\ to\ (?:continue|read|unlock)
    |(?:this|the)\ (?:article|story|content)\ is\ (?:only\ )?(?:for|available\ to)\ .{0,20}(?:subscribers|members)
    |already\ a\ (?:subscriber|member)\b
    |to\ (?:read|view|unlock)\ (?:this|the\ full|the\ rest\ of\ the)\ (?:article|story)\b
    |(?:nur|exklusiv)\ für\ (?:zahlende\ )?(?:abonnent|mitglied|abo-kunden)
    |(?:jetzt\ )?weiterlesen\ mit\b|mit\ .{2,30}\ weiterlesen|(?:um|zum)\ weiter(?:zu)?lesen
    |(?:artikel|text|inhalt)\ (?:ist|wird)\ .{0,30}(?:kostenpflichtig|abonnenten\ vorbehalten)
    |(?:sie|du)\ (?:sind|bist|haben|hast)\ (?:bereits|schon)\ (?:abonnent|ein\ abo|digitalabonnent)
    |(?:cet\ article|la\ suite|ce\ contenu)\ est\ réservée?\ aux?\ (?:abonné|membre)
    |il\ vous\ reste\ .{1,20}\ de\ cet\ article\ à\ lire|déjà\ abonnée?\b
    |(?:solo|exclusivo)\ para\ (?:suscriptores|socios)|ya\ (?:eres|es|soy)\ suscriptor
    |suscríbete\ para\ (?:seguir|leer)
    |(?:riservato|contenuto\ esclusivo)\ .{0,12}abbonati|sei\ già\ abbonato|abbonati\ per\ (?:continuare|leggere)
    |(?:exclusivo|conteúdo)\ para\ assinantes|já\ é\ assinante|assine\ para\ (?:continuar|ler)
    |(?:alleen|enkel)\ voor\ abonnees|al\ abonnee\b|verder\ lezen\ met
    |(?:tylko|wyłącznie)\ dla\ (?:subskrybent|prenumerator)|(?:pouze|jen)\ pro\ (?:předplatitele|členy)
    |(?:bara|endast|kun|bare|vain)\ (?:(?:för|for|til)\ )?(?:prenumerant|abonnent|tilaaj)
    |(?:только|доступно)\ (?:для\ )?подписчик|оформите\ подписку,\ чтобы|(?:sadece|yalnızca)\ aboneler
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\b(?:cookies?|consent\w*|tracking|einwillig\w*|zustimm\w*|datenschutz\w*|personalisier\w*|werbung"
    r"|drittanbieter\w*|partner[ns]?|widerruf\w*|akzeptier\w*|consentement|traceurs?|accepter|confidentialité"
    r"|publicités?|consentimiento|privacidad|aceptar|consenso|accett\w*|privacy|toestemming|accepteer\w*"
    r"|samtykke\w*|samtyck\w*|godkänn\w*|evästeet|evästeitä|souhlas\w*|zgod[aęy]|kişisel|çerez\w*|согласи\w*"
    r"|vendors?|preferences|advertising|tcf|iab)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


def is_free(article: dict[str, Any], meta: dict[str, str]) -> bool:
    """Whether the article is free to read, as far as the page says.

    Args:
        article: the JSON-LD object of the article; {} for none.
        meta: the page's meta elements, keys lower-cased.
    """
    stated = [article.get("isAccessibleForFree")]
    parts = article.get("hasPart")
    stated += [
        part.get("isAccessibleForFree")
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict)
    ]
    locked = meta.get("article:content_tier", "").lower() in _LOCKED
    return not locked and not any(
        str(value).lower().endswith("false") for value in stated if value is not None
    )


def is_partial(text: str, *, free: bool, tree: Any) -> bool:
    """Whether a text is only the free part of its article.

    Args:
        text: what was found in the page.
        free: what the page says.
        tree: of the page, whole; not changed.
    """
    if len(text) >= PARTIAL_CHARACTERS:
        return False
    n_signs = (not free) + bool(_SUBSCRIBE.search(_shown(tree)))
    return len(text) < (0, SHORT_CHARACTERS, PARTIAL_CHARACTERS)[n_signs]


def before_wall(blocks: Sequence[str]) -> int:
    """How many blocks stand before a prompt to subscribe with which the article breaks off; all where there is none.

    What is longer behind the prompt than before it is the article itself, that goes on.
    """
    for n, text in enumerate(blocks):
        if len(text) <= MAX_PROMPT and _SUBSCRIBE.search(text) and n:
            is_end = sum(map(len, blocks[n + 1 :])) <= sum(map(len, blocks[:n]))
            return n if is_end else len(blocks)
    return len(blocks)


def _shown(tree: Any) -> str:
    """All words that a page shows, single spaces between them."""
    strings = tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    return " ".join(" ".join(strings).split())


def asks_for_consent(text: str) -> bool:
    """Whether a text is a request to agree to cookies or tracking."""
    if len(text) > CONSENT_CHARACTERS:
        return False
    n_asking = len(_CONSENT.findall(text))
    return n_asking >= MIN_CONSENT_WORDS and n_asking >= MIN_CONSENT_SHARE * len(_WORD.findall(text))


def without_walls(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles but for pages of one host that all have the same text; a Problem for each such host."""
    walls = _repeated(articles)
    behind = {page.id for pages in walls.values() for page in pages}
    problems = (
        Problem(
            where=name,
            what=f"{len(pages)} pages have the same text, a wall in place of the article",
            fix="save the articles as text, or read the site's feed",
            kind="left_out",
        )
        for name, pages in sorted(walls.items())
    )
    return tuple(article for article in articles if article.id not in behind), tuple(problems)


def _repeated(articles: Iterable[Article]) -> dict[str, list[Article]]:
    """Host -> its pages with one text at several addresses."""
    found: dict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in articles:
        where = host(article.url) if article.extracted else ""
        if where and article.text.strip() and len(article.text) <= CONSENT_CHARACTERS:
            found[where, article.text].append(article)
    walls: dict[str, list[Article]] = defaultdict(list)
    for (name, _), pages in found.items():
        if len({page.url for page in pages}) >= SAME_TEXTS:
            walls[name] += pages
    return walls
