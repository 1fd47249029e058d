"""What stands behind a comma → may it be left out, and what stands before it still be a sentence?

It may where a clause or phrase begins there that only adds something: "um …", "who …", "après …". Where anything else goes on
there, the comma parts two adjectives, closes a clause put first ("When it rains, …") or an aside ("the mayor, after two
terms, …"), or comes before what was announced ("zeigt, wie …"), and what stands before it says nothing.

Compiled for this project; a language that isn't here is told nothing of.
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import pack

_ADDING = {
    "de": "um|und|oder|sowie|nachdem|während|weil|da|damit|obwohl|wobei|wodurch|womit|indem|seit|bis|nämlich|darunter|"
    "als|so|auch|samt|mitsamt|inklusive|einschließlich|nach|vor|bei|in|im|an|am|auf|mit|ohne|trotz|statt|gegen|"
    "de[rnms]|die|das|deren|dessen|denen|welche[rsn]?|wo|woran|worauf|wozu",
    "en": "who|whom|whose|which|where|while|as|after|before|because|since|until|so|and|or|with|without|including|"
    "in|on|at|by|for|from|to|amid|despite|during|following|killing|leaving|making|prompting|sparking|forcing|causing",
    "fr": "qui|que|dont|où|lorsqu\\w*|quand|alors|tandis|après|avant|depuis|parce|car|pour|afin|et|ou|avec|sans|dans|en|"
    "à|au|aux|sur|sous|contre|malgré|notamment|laquelle|lequel|lesquel(?:le)?s|ce qui",
    "es": "que|quien(?:es)?|cuy[oa]s?|donde|cuando|mientras|tras|después|antes|desde|porque|para|y|e|o|con|sin|en|a|al|"
    "por|durante|contra|entre|incluid[oa]s?|l[oa]s? (?:que|cual(?:es)?)",
    "it": "che|cui|dove|quando|mentre|dopo|prima|perché|per|e|ed|o|con|senza|in|nel(?:la|lo)?|a|al(?:la)?|da|durante|contro|"
    "tra|fra|compres[oaie]",
    "pt": "que|quem|cuj[oa]s?|onde|quando|enquanto|após|depois|antes|desde|porque|para|e|ou|com|sem|em|n[oa]s?|a|ao|por|"
    "durante|contra|entre|incluindo",
    "nl": "die|waar(?:bij|door|in|op|van|mee)?|terwijl|nadat|voordat|omdat|sinds|toen|om|en|of|met|zonder|in|op|bij|na|"
    "voor|tegen|tijdens|onder wie|waaronder",
    "ru": "котор\\w+|где|когда|после|потому|так как|чтобы|и|или|с|со|без|в|во|на|при|из-за|включая|среди",
    "pl": "któr\\w+|gdzie|gdy|kiedy|po|przed|ponieważ|bo|aby|żeby|i|oraz|lub|z|ze|bez|w|we|na|przy|podczas|mimo|w tym",
    "cs": "kter\\w+|kde|když|poté|protože|aby|a|nebo|s|se|bez|v|ve|na|při|během|navzdory|včetně",
    "sv": "som|där|när|medan|efter|innan|sedan|eftersom|för att|och|eller|med|utan|i|på|vid|under|trots|däribland",
    "da": "som|der|hvor|da|når|mens|efter|før|siden|fordi|for at|og|eller|med|uden|i|på|ved|under|trods|heriblandt",
    "no": "som|der|hvor|da|når|mens|etter|før|siden|fordi|for å|og|eller|med|uten|i|på|ved|under|tross|blant annet",
    "fi": "jo(?:ka|ta|ssa|sta|hon|lla|lle|iden|ille)|kun|koska|jotta|ja|tai|sekä|ilman",
    "tr": "ve|veya|ile|çünkü|ki",
}
# A clause or phrase that one of these opens at the very beginning has its sentence behind the next comma.
_PUT_FIRST = {
    "de": "wenn|weil|nachdem|während|obwohl|als|da|um|falls|seit|sobald|ob|dass|bevor|solange",
    "en": "when|while|if|as|after|before|because|since|although|though|despite|for|to|unless|once|until|whether|\\w+ing|"
    "in|at|on|by|with|without|from|under|between|amid|like|one|two|three|just|only|more than",
    "fr": "quand|lorsqu\\w*|si|alors|après|avant|depuis|comme|pour|afin|malgré|tandis|bien|\\w+ant|"
    "dans|en|à|au|aux|sur|selon|d['’]après|pendant|dès|vers|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    "cette (?:semaine|année|fois)|ce (?:matin|soir|week-end)",
    "es": "cuando|si|mientras|tras|después|antes|desde|como|para|aunque|al|\\w+[aei]ndo",
    "it": "quando|se|mentre|dopo|prima|da|come|per|anche|\\w+[ae]ndo",
    "pt": "quando|se|enquanto|após|depois|antes|desde|como|para|embora|ao|\\w+[aei]ndo",
    "nl": "als|toen|terwijl|nadat|voordat|omdat|sinds|om|hoewel|wanneer",
    "ru": "когда|если|пока|после|как|чтобы|хотя|поскольку",
    "pl": "gdy|kiedy|jeśli|jeżeli|po|aby|żeby|choć|chociaż|ponieważ",
    "cs": "když|pokud|jestliže|poté|aby|ačkoli|protože|zatímco",
    "sv": "när|om|medan|efter|innan|sedan|eftersom|för|trots",
    "da": "når|hvis|mens|efter|før|siden|fordi|da|for|trods",
    "no": "når|hvis|mens|etter|før|siden|fordi|da|for|tross",
    "fi": "kun|jos|koska|vaikka|jotta",
    "tr": "eğer",
}
# Behind a clause that tells of a noun the sentence may go on, if anything stands there: "The mayor, who was ill, stayed."
_RELATIVE = re.compile(
    r"(?:de[rnms]|die|das|deren|dessen|denen|welche[rsn]?|wo\w*|who\w?|whose|which|where|qui|que|dont|où|l[ae]?s?quel\w*|quien\w*|"
    r"cuy[oa]s?|donde|che|cui|dove|quem|cuj[oa]s?|onde|waar\w*|котор\w+|где|któr\w+|gdzie|kter\w+|kde|som|där|hvor|jo\w+)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s+|\s[–—]\s")


def only_adds(kept: str, behind: str, language: str | None) -> bool:
    """Whether what stands behind a comma adds to a sentence that is one without it.

    Args:
        kept: what stands before the comma.
        behind: what stands behind it.
    """
    adding, put_first = _patterns(pack(language).tag)
    if adding is None or put_first is None or not adding.match(behind):
        return False
    before, _, last = kept.rpartition(",")
    if adding.match(last.lstrip()) if before else put_first.match(kept.rpartition(": ")[2]):
        return False
    rest = _COMMA.split(behind)[1:] if _RELATIVE.match(behind) else ()
    return all(adding.match(part) for part in rest)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    return _pattern(_ADDING, tag), _pattern(_PUT_FIRST, tag)


def _pattern(table: dict[str, str], tag: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{table[tag]})(?![\w-])", re.IGNORECASE) if tag in table else None
