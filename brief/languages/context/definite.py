"""What stands around a definite noun that nobody has named: the tables of `subjects`.

German and French, and less of it for Spanish, Portuguese and Italian.

The words and patterns before it ("Am Montag kam der"), those of what happened to it once ("was closed"), of what it belongs to
("of this plan") and of what names nobody behind it ("de 34 ans"). Nothing is decided here.
"""

from __future__ import annotations

import re

from brief.languages.tokens import in_any_case

# What may stand before the article, and what it is joined with.
PLACED = {
    "de": "bei|in|auf|an|gegen|mit|laut|aus|durch|für|unter|neben|über|von|zu",
    "fr": "dans|lors de|sur|contre|avec|pour|par|à|pendant|durant|malgré|après|avant|depuis|dès|devant|sous|d['’]après|"
    "selon(?! le dernier bilan)",
    "es": "en|durante|tras|contra|según|desde|ante|sobre|con|para|por|hacia",
    "pt": "durante|após|contra|segundo|desde|ante|sobre|com|para|por|perante",
    "it": "durante|dopo|contro|secondo|per|con|verso",
}
SOURCES = ("selon", "d'après", "d’après")  # somebody named behind these and a role is another one
MERGED = {"de": "beim|im|am|vom|zum|zur|ins|ans"}
_DE_PREPOSITIONS = (
    "in|an|auf|aus|bei|nach|vor|seit|für|mit|laut|wegen|zu|um|gegen|unter|über|durch|trotz|neben|von|während"
)
_DE_PLACED = rf"(?:(?:Nicht einmal |Vor allem )?(?:{in_any_case(_DE_PREPOSITIONS)})|Nicht einmal|Vor allem)"
# What is one of something: "Ziel", "Kritiker".
_DE_RELATED = (
    r"(?:Ziel|Thema|Kern|Inhalt|Gegenstand|Grund|Anlass|Auslöser|Hintergrund|Ursache|Ergebnis|Folge|Grundlage|Mittelpunkt|"
    r"Höhepunkt|Schwerpunkt|Zweck|Sinn|Teil|Aufgabe|Opfer|"
    r"[A-ZÄÖÜ]\w{3,}+(?:(?<=\w{4}er)|(?<=\w{4}ungen)|(?<=\w{4}innen)|(?<=\w{4}täter))(?<!Unter)(?<!Hinter))"
)
# What may stand before a German verb and is not its subject, so that this stands behind it: "Am Montag kam der Minister".
DE_BEFORE = (
    r"(?:Am|Im|Ins?|An|Auf|Aus|Bei|Beim|Nach|Vor|Seit|Für|Mit|Laut|Wegen|Zu|Zum|Zur|Um|Gegen|Unter|Über|Durch|Trotz|Neben|Von|"
    r"Vom|Ab|Bis|Während|Zwischen|Ohne|Hinter|Anhand|Angesichts|Aufgrund|Derzeit|Zunächst|Zuletzt|Heute|Gestern|Heuer|Zeitweise|"
    r"Erst|Jetzt|Noch|Schon|Bereits|Spätestens|Möglich|Vorerst|Einst|Anfangs|Immer|Nie|Kaum|Oft|Nur|Meist|Manchmal|Häufig|Selten|"
    r"Gerade|Konkret|Künftig|Bisher|Bislang|Pünktlich|Selbst|Insgesamt|Ende|Anfang|Mitte|Wichtige?|\w++(?:(?<=\wlich)|(?<=\wweise))|[12]\d{3}|"
    r"(?!\w+schaft|\w+heit|Geld|Berich|Gerich|Gebiet|Verlust)(?:Ge|Be|Ver|Er|Ent)[a-zäöüß]+t|"
    r"(?:Über|Auf|Aus|Ab|An|Ein|Vor|Zu)[a-zäöüß]+(?:en|t)(?= (?:wird|werden|wurden?|hat|haben|hatten?|ist|sind)\b))\b"
)
# Nor a verb, nor one that is told of for the first time: "Bei einem Unfall starb der Fahrer".
_DE_NOT_BEFORE = r"(?:eine?[mnrs]?|ist|sind|wird|werden|hat(?:ten?)?|haben|war(?:en)?|wurden?)"
# Before an article these are no verbs, though they end as verbs do; and past forms that end otherwise.
_DE_NO_VERBS = (
    r"(?!(?:mit|seit|nicht|gegen|wegen|neben|zwischen|(?:an)?statt|laut|(?:mit)?samt|unten|oben|außen|innen|"
    r"hinten|dort|erst|jetzt|"
    r"selbst|sonst|fast|bereit|inmitten|zugunsten|zulasten|seitens|weit|oft|unweit|derzeit|meist|zuletzt|zunächst|insgesamt|"
    r"bekannt|überhaupt|vielleicht|denen|welchen|worden|genannt|mitten|dicht|abseits|entgegen|eben|soeben|gut|"
    r"\w+(?:stens|isten)) )"
)
_DE_STRONG = (
    r"ließ|ging|gab|kam|stand|lag|blieb|fand|hielt|sah|sprach|fiel|nahm|zog|wies|warf|bot|stieß|trat|traf|trug|schien|"
    r"schrieb|stieg|sank|schloss|verlor|gewann|begann|flog|fuhr|lief|rief|half|bat|griff|starb|verließ|erhielt|bekam|"
    r"entstand|entschied|ergab|erschien|verschwand|verstarb|gestand|unterschrieb|beschloss|befand|sprang|schlug|schoss|sang|"
    r"wuchs|lud"
)
_DE_SMALL = r"(?:(?:sich|es|nun|auch|jetzt|dann|aber|jedoch|daher) )*"  # between verb and subject
_DE_VERBS = rf"{_DE_STRONG}|war|wird|werden|wurden?|sei|muss|darf|will|soll|mag|kann|[a-zäöüß]+(?:t|te|en)"
_ABROAD = (  # whom a country names
    r"(?!(?:président|présidente|chanceli\w+|présidence|ministère|ambassade|ambassadeur|ministre|parlement|exécutif|diplomatie) "
    r"(?:\w+(?:ains?|aine|ais|aise|ois|oise|ien|ienne|and|ande|ols?|ole|ane?|ite)|turc|turque|russe|belge|suisse|grec|grecque|"
    r"tchèque|serbe|croate|britannique|slovaque|polonaise?|danoise?)\b)"
)


def _behind_comma(first: str, articles: str) -> str:
    """Where no name stands before the comma."""
    return rf"(?i:{first})\b[^,.;:\"«»“”A-ZÀ-Þ]{{0,80}},\s+(?P<article>(?i:{articles})\s)"


# What names nobody before a comma, or before the German verb: "On Monday, the minister"; "Am Montag hat der Minister".
LEADS = {
    "de": (
        # a third of all openings have no article
        r"(?=(?s:.*) d(?:er|ie|as|es) )(?:"
        # "Ziel der Maßnahme", "Nach Angaben des Betreibers", "Die Statik des Gebäudes"
        rf"(?:{_DE_RELATED}|(?:{_DE_PLACED} (?:(?:de[rmn]|die|das) )?|"
        r"(?:Der|Die|Das|De[mn]|Im|Am|Zum|Zur|Beim|Vom|(?:Fast |Rund |Etwa |Gut |Knapp |Nur |Mehr als )?[Ee]ine?[nmrs]?) )"
        r"(?:[a-zäöüß]+e[nrms]? ){0,2}[A-ZÄÖÜ][\w-]+) (?:der|des) |"
        # "Einer der Männer", "Am Montag hat der Minister"
        rf"(?:(?:{_DE_PLACED} )?(?:[Ee]ine[rmsn]|[Zz]wei|[Dd]rei|[Mm]ehrere|[Vv]iele|[Ee]inige|[Dd]ie meisten) (?=der )|"
        r"(?:(?:Als|Nachdem|Wenn|Weil|Wie|Obwohl) [^,;:„“\"»«]{3,80},|[^,;:„“\"»«]{4,61}z(?<= z)ufolge|"
        rf"{DE_BEFORE}(?=[^,;:„“\"»«()]{{3,110}} (?:der|die|das) )(?:\s(?!{_DE_NOT_BEFORE} )[^\s,;:„“\"»«()]+){{0,14}}?)"
        # few words have an article behind them
        rf"\s(?=[a-zäöüß]+ {_DE_SMALL}(?:der|die|das) ){_DE_NO_VERBS}(?:{_DE_VERBS}) {_DE_SMALL})"
        r"(?P<article>(?:der|die|das) )|"
        # "Befindet sich die Pflanze"
        r"(?:Befindet|Gehen|Kommen|Kommt|Bleiben|Bleibt|Wo|Seit|Bis|Als|Nachdem|Wenn|Weil|Bevor|Obwohl|"
        r"Während|Sobald|Solange|Da|Dass|Ob)"
        r" (?:sich )?(?:der|die|das) )"
    ),
    "fr": (
        r"(?i)(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|comme|"
        r"l['’]an(?:née)?|le mois|le \d+|la semaine|ces|cette|"
        r"selon|d['’]après|dans|à|en|au|depuis|après|dès|sur|une?|deux|"
        r"\w*(?:ée?s?|ant|mise?s?|prise?s?|\w\w[nvlrsd]ue?s?|inte?s?|(?:réun|sort|part|vest|vert|sais|chois|"
        r"nourr|rempl)ie?s?)(?=\s))\b"
        r"[^,.;:\"«»]{0,80},\s+|(?:pour|lors|avant|malgré|face|afin|avec|sans|sous|hier|désormais|peu|grâce|vers|jusqu|en|"
        r"\w+(?:ment|ée?s?))\b(?-i:[^,.;:\"«»A-ZÀ-Þ]{0,80}),\s+)"
        rf"(?P<article>le\s|la\s|les\s|l['’]){_ABROAD}"
    ),
    "es": _behind_comma(
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|anoche|según|en|al|tras|después|desde|durante|con|sin|además|"
        "pese|para|por|ante|cuando|mientras|aunque|como|a",
        "el|la|los|las",
    ),
    "pt": _behind_comma(
        "segunda-feira|hoje|ontem|segundo|em|no|na|ao|após|depois|desde|durante|com|sem|além|apesar|para|por|quando|enquanto|embora|"
        "como|de acordo|a",
        "o|a|os|as",
    ),
    "it": _behind_comma(
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|secondo|in|nel|nella|al|alla|dopo|da|durante|con|senza|"
        "oltre|per|quando|mentre|come",
        "il|lo|la|i|gli|le",
    ),
}
# Behind a subject that follows its verb these tell when and where, and name nothing: "Am Montag sagte der Minister im Landtag".
ASIDE = {
    "de": frozenset("die das den dem im in am an bei beim auf nach vor seit um ohne hinter unter".split())
}
# Of these with any noun: "Die drei Vereine", "Der betroffene Betrieb".
ANAPHORIC = {
    "de": frozenset(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf anderen andere übrigen restlichen verbliebenen jeweilige "
        "jeweiligen genannte genannten besagte besagten betroffene betroffenen betreffende betreffenden entsprechende "
        "entsprechenden damalige damaligen".split()
    ),
    "fr": frozenset("deux trois quatre cinq six sept huit".split()),
}
# "Der 30 Jahre alte Mann", "Das 160 Meter lange Schiff"
UNITS = frozenset(
    "jahre tage stunden meter kilometer quadratmeter hektar tonnen kilogramm euro millionen milliarden prozent".split()
)
# One of these that a country names, "Das tadschikische Innenministerium", is known.
STATE = {
    "de": (
        "ministerium", "minister", "ministerin", "präsident", "präsidentin", "premier", "parlament", "armee", "botschaft",
        "botschafter", "botschafterin", "staatschef", "regierungschef", "regierungschefin", "geheimdienst", "kanzler",
    )
}  # fmt: skip
# When something was, which names it no more: "Der Angriff am Montag war".
_DE_TIME = (
    r"(?:am|vom|im|seit|nach|vor|in der) (?:\w+(?:tag|abend|morgen|nacht)\b|Abend|Morgen|Nacht|Mittwoch|Wochenende|Vormittag|"
    r"Nachmittag|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sommer|Winter|Herbst|"
    r"Frühjahr|Vorjahr)\w*"
)
# What joins a role with another, with its article; or, without one, with what names nobody.
OF = {
    "de": re.compile(
        rf"{_DE_TIME} (?!(?:in|im|von|vom|auf|des|der|gegen|bei|beim|an|am|zwischen|mit|für|vor|nach) )[a-zäöüß]|"
        r"(?:\S+ )?(?P<article>(?:(?:für|gegen|über|auf|an|mit|bei|in|zu|nach|vor|aus|von|unter) )?(?:der|die|das|den|dem)|"
        r"des|zur|zum|beim|vom|im|am) "
    ),
    "fr": re.compile(
        r"(?P<article>(?:à l origine )?(?:du|des|de (?:la|l|les|cette|cet|ce))|aux?|à (?:la|l)) |"
        r"d (?:origine|équipage|une (?:tren|ving)taine) |de \d+ ans |"
        r"d [ÉE]tat (?![A-ZÀ-Þ]|à |aux? |auprès |chargé|\w+ain )|en (?:garde à|cause|question|\w+ant) |âgée?s? "
    ),
}
PARTY = {
    "fr": _ABROAD,
    "de": r"(?:(?:[a-zäöüß]+en? )?(?:\w+-){1,2}(?=(?:politiker|abgeordnete|sprecher|kandidat|mandatar|\w*spieler|\w*stürmer|"
    r"verteidiger|profi|kicker|goalie|torhüter|torwart|angreifer|meister|sieger|gewinner|mitarbeiter|experte|fahrer|star|fan|"
    r"funktionär|pilot)(?:i?n)?\b))?",
}  # names a party, and nobody

# Behind a German noun anything but these tells nothing of which one it is.
_DE_NAMES_NOT = (
    r"(?!(?:und|oder|sowie|wie|beziehungsweise|bzw|als|derer|derjenigen|diese[rs]?|\w+er(?= [A-ZÄÖÜ])|durch|gegen|für|vo[nmr]|"
    r"des|der|dass|aus|i[nm]s?|a[nm]|auf|bei|beim|mit|zwischen|über|zu[mr]?|um|nach|ohne|unter|hinter|wegen|"
    r"trotz|entlang|rund|samt|"
    r"gegenüber|statt|bis|namens|neben|ab|innerhalb|außerhalb|hier|dort|eine[rs]?|"
    r"(?:ist|sind|war|waren|wäre|bleibt) k?eine?|\w+(?:isch|lich)e[nr]?)\b)"
)
# At most two adjectives, a noun, and a verb of what happened once; in the group "now" a German one of another kind.
ARTICLES = {
    "de": "(?:der|die|das|den|dem) ",
    "fr": "(?:l['’]|le |la |les )",
    "es": "(?:el|la) ",
    "pt": "(?:o|a) ",
    "it": "(?:il |lo |la |l['’])",
    "nl": "(?:de|het) ",
}
# The same of one thing in Spanish, Portuguese and Italian: past and future forms.
_ROMANCE_BEFORE = (  # adjectives that stand before their noun
    r"gran|grande|buen|bel|buon|mal|nuev[oa]|nov[oa]|nuov[oa]|primer[oa]?|prim[oa]|primeir[oa]|segund[oa]|second[oa]|tercer[oa]?|"
    r"terceir[oa]|terz[oa]|mayor|maior|menor|mejor|melhor|peor|pior|últim[oa]|ultim[oa]|únic[oa]|unic[oa]|propi[oa]|própri[oa]|propri[oa]|"
    r"antigu[oa]|antig[oa]|antic[oa]|viej[oa]|velh[oa]|vecchi[oa]|joven|jovem|giovane|pequeñ[oa]|pequen[oa]|piccol[oa]|principal|"
    r"fals[oa]|actual|atual|presunt[oa]|suposto|suposta|segnalat[oa]|ex|ainda"
)
_ROMANCE_NOUN = (
    rf"(?:(?:{_ROMANCE_BEFORE}) )?(?!(?:{_ROMANCE_BEFORE}) )" r"(?P<noun>[a-záéíóúàèìòùâêôãõçñ]{3,}(?<!s)) "
)
_ROMANCE_EVENTS = {
    "es": _ROMANCE_NOUN + r"(?!(?:de|del|que|a|al|en|con|para|por|sobre|contra|entre|y|o|e|u|cuyo|cuya)\b)"
    r"(?:(?!\w*(?:ol|ola|an[oa]|ense|eñ[oa]|és|esa|in[oa]|al|ic[oa]|ar|d[oa]|mayor|menor|general)\b)[a-záéíóúñ]\w* )?"
    r"(?:(?:no|ya|también|se|le|les|lo|la) ){0,2}"
    r"(?:fue|era|estaba|tenía|tuvo|hizo|dijo|será|iba|vino|dio|puso|ha \w+[aí]do|había \w+[aí]do|"
    r"(?!(?:está|allá|acá|quizá)\b)[a-záéíóúñ]{2,}(?:ó|aba|ará|erá|irá))\b",
    "pt": _ROMANCE_NOUN
    + r"(?!(?:de|do|da|dos|das|que|a|ao|à|em|no|na|com|para|por|sobre|contra|entre|e|ou|cujo|cuja)\b)"
    r"(?:(?!\w*(?:ês|esa|an[oa]|ense|eir[oa]|in[oa]|al|ic[oa]|ar|d[oa]|maior|menor|geral)\b)[a-záéíóúâêôãõç]\w* )?"
    r"(?:(?:não|já|também|ainda|se|lhe) ){0,2}"
    r"(?:foi|era|estava|tinha|teve|fez|disse|será|ia|veio|deu|"
    r"(?!(?:ou|sou|vou|dou|meu|seu|teu|está)\b)[a-záéíóúâêôãõç]{2,}(?:ou|eu|iu|ava|ará|erá|irá)|fazia-se)\b",
    "it": _ROMANCE_NOUN + r"(?!(?:di|del|della|dei|delle|degli|che|a|al|alla|in|nel|nella|con|per|su|sul|"
    r"contro|tra|fra|e|ed|o|cui)\b)"
    r"(?:(?!\w*(?:ese|an[oa]|ense|in[oa]|ale|ic[oa]|are|t[oa]|maggiore|minore|generale|co|ca)\b)[a-zàèéìòù]\w* )?"
    r"(?:(?:non|già|anche|si|gli|le) ){0,2}"
    r"(?:fu|era|stava|aveva|ebbe|fece|disse|sarà|venne|diede|è (?:stat[oa]|finit[oa]|\w+[aiu]t[oa])|ha \w+[aiu]to|"
    r"(?!(?:però|può|ciò)\b)[a-zàèéìòù]{2,}(?:ò|ava|eva|erà|irà))\b",
}
EVENTS = {
    **_ROMANCE_EVENTS,
    "nl": r"(?:[a-z]+e )?(?P<noun>[a-z]{4,}) (?:werd|wordt|was|had|kreeg|kwam|ging|stond|moest|kon|wilde|zou|begon|bleef|bleek|"
    r"liep|viel|won|verloor|vond|zag|nam|gaf|deed|werden|waren|hadden|kregen|kwamen|gingen|stonden|moesten|konden|wilden|zouden|"
    r"wonnen|verloren|vonden|[a-z]{2,}(?:eerde|elde|erde|akte|okte|igde|aagde|uurde)n?)\b",
    "de": r"(?:(?!\w+(?:[sß]ten|isch\w*)|(?:eigen|zweit|dritt|recht|link|öffentlich)\w+ )[a-zäöüß][\w-]*e[nrms]? ){0,2}"
    rf"(?P<noun>[A-ZÄÖÜ][\w-]+[a-zß]) (?:{_DE_TIME} )?(?:(?P<once>"
    r"(?:(?!könnten?|möchten?|müssten?|sollten?|dürften?|heute|bitte|rechte|zweite|dritte|erste)[a-zäöüß]{3,}ten?|"
    rf"war(?:en)?|wurden?|hatten?|sei(?:en)?|habe|werde|soll(?:en?)?|hätten|müssten|(?:{_DE_STRONG})(?:en)?)\b|"
    r"(?:hat|haben|ist|sind)\b(?! k?eine?\b)[^,.;:]* \w*(?:ge|be|ver|er|ent|zer)\w{2,}(?:t|en)(?: worden)?[.,;:!?\"“])|"
    rf"{_DE_NAMES_NOT}(?P<now>[a-zäöüß]{{2,}}))",
    "fr": r"(?:(?:différent|nouve|premi|derni|ancien|futur|prochain|autre|principa|récent|deux|trois|quatre|cinq|seul)[a-z]* )?"
    r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,})(?! (?:de|du|des|à|au|aux|en|qui|que|dont)\b)"
    r"(?: (?!\w*(?:ais|aise|aises|ois|oise|ien|ienne|iens|iennes|ain|aine|ains|aines)\b)[a-zà-ÿ]\w*)? "
    r"(?:(?:s['’]|n['’]|l['’]|en |y )?(?:avai(?:en)?t|étai(?:en)?t|(?:a|ont|est|sont) (?:\w+ment |pas |déjà |aussi |également |"
    r"été |ensuite |depuis |alors |d['’]abord |donc |soudain |aussitôt |enfin |encore |toutefois |cependant |"
    r"pourtant |néanmoins |très )*\w{2,}(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|te?s?)\b)|"
    r"se sont|(?:se |ne |n['’]|s['’])?(?:[^\W\d_]{3,}(?:aient|ait|[eid]ra|[eid]ront|vront|vra)|sera|seront|aura|"
    r"auront|va|vont|doit|doivent)\b)",
}

# A noun that belongs to what was told of before: "Die Modalitäten dieser Hilfe", "The aim of this plan".
OWNED = {
    "de": r"(?:[a-zäöü]\w+e[rn]? )?(?P<noun>[A-ZÄÖÜ][\w-]+) (?:(?:von|in|bei|mit|für|auf|an) )?"
    r"(?:diese[rsnm]|seine[rsnm]|ihre[rsnm])\b(?! (?:Jahre?s|Woche|Saison|Tage))",
    "fr": r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,}) (?:\w+ )?(?:de|à|sur|dans|pour) (?:cet?|cette|ces|son|sa|ses|leurs?)\b"
    r"(?! (?:année|semaine|saison|été|hiver|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)",
}

# Someone of whom only the country is told: "The Swede lost".
PEOPLE = {
    # "Le Gambien de 21 ans", and of a politician the party: "L'élu LFI"
    "fr": r"(?:ancien(?:ne)? |jeune )?(?P<noun>[A-Z][a-zéè]+(?:aise?|ienn?e?|aine?|oise?|ole?|ande?|ais)|"
    r"(?:élue?|(?:euro)?députée?|sénat(?:eur|rice)|maire|candidate?|conseill(?:er|ère)|ministre)(?= [A-Z]{2,5}\b))"
    r"(?: [A-Z]{2,5})?(?: de \d+ ans,?)? "
    r"(?:(?:se |s['’]|ne |n['’])?(?:a|est|avait|était|(?!de\b)[a-zéè]+(?:e|ait|it|ra))\b|vient|doit|veut|qui)"
}
