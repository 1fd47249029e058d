"""Openings by which a title teases instead of telling, by language: "Warum jetzt alle …", "Here's why …".

Compiled for this project; matched at the beginning of a title, or of what follows its first colon. A title that opens
so may still tell something, therefore it only yields to another one.
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import pack

_OPENINGS = {
    "de": "warum|wieso|weshalb|wie|was|wer|wo|wann|welche[rs]?|so|darum|deshalb|daran|damit|das|dies|diese[rsn]?|hier|"
    "jetzt|alles|die \\d+|\\d+ (?:dinge|gründe|tipps|fakten)|ist das|sind das|ein (?:detail|satz|foto|video)",
    "en": "why|how|what|who|where|when|which|this|these|that|here(?:'s| is| are)|the (?:real |one )?(?:reason|thing)|"
    "everything|all you need|\\d+ (?:things|reasons|ways|facts)|inside|meet|is this|are these|watch",
    "fr": "pourquoi|comment|qui|que|quel(?:le)?s?|où|quand|voici|ce(?:tte|s|t)?|ce qu|tout (?:savoir|ce)|"
    "\\d+ (?:choses|raisons)|découvrez",
    "es": "por qué|cómo|qué|quién(?:es)?|cuál(?:es)?|dónde|cuándo|est[aeo]s?|así|todo lo que|"
    "\\d+ (?:cosas|razones|claves)|las claves|conoce",
    "it": "perché|come|chi|che cosa|cosa|quale|quali|dove|quando|ecco|quest[aeio]|tutto quello|\\d+ (?:cose|motivi)",
    "pt": "por ?qu[eê]|como|o que|quem|qual|quais|onde|quando|est[ae]s?|veja|saiba|entenda|tudo o que|\\d+ (?:coisas|razões)",
    "nl": "waarom|hoe|wat|wie|waar|wanneer|welke?|zo|dit|deze|dat|daarom|hier|alles|\\d+ (?:dingen|redenen)",
    "ru": "почему|как|что|кто|где|когда|какой|какие|вот|эт(?:о|от|а|и)|всё|все, что|так|\\d+ (?:причин|фактов)",
    "pl": "dlaczego|jak|co|kto|gdzie|kiedy|jaki[ea]?|oto|t[oae]n?|tak|wszystko|\\d+ (?:rzeczy|powodów)",
    "cs": "proč|jak|co|kdo|kde|kdy|jak[ýáé]|tohle|t[oa]|takto|vše|\\d+ (?:věcí|důvodů)",
    "tr": "neden|nasıl|ne|kim|nerede|hangi|işte|bu|\\d+ (?:neden|şey)",
    "sv": "varför|hur|vad|vem|var|när|vilk(?:en|a|et)|så|därför|här|det här|de här|\\d+ (?:saker|skäl)",
    "da": "hvorfor|hvordan|hvad|hvem|hvor|hvornår|hvilke[nt]?|så|derfor|her|det her|\\d+ (?:ting|grunde)",
    "no": "hvorfor|hvordan|hva|hvem|hvor|når|hvilke[nt]?|så|derfor|her|dette|\\d+ (?:ting|grunner)",
    "fi": "miksi|miten|kuinka|mitä|mikä|kuka|missä|milloin|näin|tämä|nämä|tässä|\\d+ (?:asiaa|syytä)",
}


def teases(title: str, language: str | None) -> bool:
    """Whether a title opens as one that holds back what it is about."""
    found = _pattern(pack(language).tag)
    return found is not None and found.search(title) is not None


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    openings = _OPENINGS.get(tag)
    return re.compile(rf"(?:^|^[^:]*:\s+)[„“\"«]?(?:{openings})\b", re.IGNORECASE) if openings else None
