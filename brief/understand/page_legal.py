"""Articles → those that are none: the pages that every site has beside them, imprint, privacy, cookies, terms of use.

Told only by a title that is this and nothing more, but for the site's name: articles on privacy say more in theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from brief.model import Article, Problem

# Of 11,990 titles of articles and 653 pages of them one was such, and was an imprint.
_LEGAL = r"""(?:unsere?\ |our\ |notre\ |nuestra\ )?(?:
    impressum|imprint|legal\ (?:notice|information)|mentions\ légales|aviso\ legal|note\ legali|colofon
    |(?:impressum\ (?:und|&)\ )?datenschutz(?:erklärung|hinweise?|bestimmungen|richtlinien?|informationen)?
    |(?:allgemeine\ )?(?:nutzungs|geschäfts)bedingungen|agb|cookie-?(?:richtlinien?|hinweise?|einstellungen|erklärung)
    |(?:privacy|cookies?)(?:\ (?:and|&)\ (?:privacy|cookies?))?\ (?:policy|notice|statement|settings|preferences)
    |terms\ (?:of\ (?:use|service)|(?:and|&)\ conditions)
    |politique\ (?:de\ confidentialité|(?:de\ |relative\ aux\ |des\ )?cookies)
    |conditions\ générales(?:\ d['’]utilisation|\ de\ vente)?
    |pol[ií]tica\ de\ (?:privacidade?|cookies)|condiciones\ de\ uso|termos\ (?:de\ uso|e\ condições)
    |informativa\ (?:sulla\ )?privacy|privacy(?:verklaring|beleid|statement)|cookie(?:verklaring|beleid|statement)
    |algemene\ voorwaarden
    |polityka\ (?:prywatności|cookies)|integritetspolicy|personvern(?:erklæring)?|privatlivspolitik|cookiepolitik
    |zásady\ ochrany\ osobních\ údajů|gizlilik\ politikası|tietosuojaseloste|политика\ конфиденциальности
    )"""
_SET_OFF = re.compile(" [|–—·•»-] ")


def without_legal(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles but for such pages, with a Problem for each; one that is alone was asked for, and stays."""
    legal = [article for article in articles if _is_legal(article)] if len(articles) > 1 else []
    if not legal:
        return tuple(articles), ()
    left_out = {article.id for article in legal}
    problems = tuple(
        Problem(
            where=article.path or article.url or article.id,
            what=f"no article, by its title “{article.title}”; it was left out",
            fix="none needed; to keep it, save its text as .txt",
            kind="left_out",
        )
        for article in legal
    )
    return tuple(article for article in articles if article.id not in left_out), problems


def _is_legal(article: Article) -> bool:
    if not article.extracted or not article.title:
        return False
    parts = _SET_OFF.split(" ".join(article.title.split()))
    own = [part for part in parts if part.lower() != (article.source or "").lower()]
    return len(own) == 1 and _legal().fullmatch(own[0]) is not None


@cache
def _legal() -> re.Pattern[str]:
    return re.compile(_LEGAL, re.VERBOSE | re.IGNORECASE)
