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
    "\\d+ (?:cosas|razones|claves)|(?:las )?claves (?:de|para)|las claves|conoc[eé]|descubr[ea]|prepárate|entérate",
    "it": "perché|come|chi|che cosa|cosa|quale|quali|dove|quando|ecco|quest[aeio]|tutto quello|\\d+ (?:cose|motivi)",
    "pt": "por ?qu[eê]|como|o que|quem|qual|quais|onde|quando|est[ae]s?|veja|saiba|entenda|confira|conheça|"
    "tudo o que|\\d+ (?:coisas|razões)",
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


# "Nordau. Comment le maire …": the place or topic before a full stop, as French and Russian outlets name it.
_PLACED = r"^[^.:!?]{2,40}\.\s+"
# What a title that opens by naming its topic may hold back behind it: "Erdbeben in Nordau: Starttermin, Orte – was wir wissen".
_ANYWHERE = {
    "de": "was (?:wir|sie|man) (?:\\w+ ){0,2}wissen|was (?:bisher )?bekannt ist|das müssen sie wissen",
    "en": "what (?:we|to|you) know|what you need|(?:you )?need to know|to watch (?:out )?for|you can't (?:afford to )?miss|"
    "explained$",
    "fr": "ce (?:que l|qu)['’]on sait|ce qu['’]il faut (?:savoir|retenir)|tout savoir|à ne pas (?:manquer|rater)",
    "es": "lo que (?:se sabe|sabemos|debes saber|tienes que saber|hay que saber)",
    "it": "(?:quello|ciò) che sappiamo|(?:cosa|tutto quello che) c'è da sapere|da non perdere",
    "pt": "o que (?:já )?se sabe|o que sabemos|o que (?:é preciso|você precisa) saber|saiba tudo",
    "nl": "wat we (?:nu )?weten|dit weten we|wat je moet weten",
}


def teases(title: str, language: str | None) -> bool:
    """Whether a title opens as one that holds back what it is about, or promises it further on."""
    found = _pattern(pack(language).tag)
    return found is not None and found.search(title) is not None


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    if tag not in _OPENINGS:
        return None
    promise = rf"|\b(?:{_ANYWHERE[tag]})\b" if tag in _ANYWHERE else ""
    return re.compile(rf"(?:^|^[^:]*:\s+|{_PLACED})[„“\"«]?(?:{_OPENINGS[tag]})\b{promise}", re.IGNORECASE)
