"""A sentence → the noun of a definite subject that nobody has named: "minister" of "Der Minister sagte".

"Der Minister", "The company", "L'incendie" mean one that was told of before, unless what follows says which ("Der
Minister für Verkehr"). Such nouns stand in the packs (`roles`), and count behind a preposition too ("Bei dem Unfall"). Of
other nouns the verb tells: what happened once ("Die Siegerehrung war für 15.45 Uhr geplant") happened to one that was told of
before, while what holds always may be said of any ("Der Igel ist ein Säugetier"). Nouns of which a reader knows the one
that is meant are left out (`unique`: "Die Polizei", "The government"), and so are names in capitals ("Der DGB").

Which nouns and verbs: German, English, French; `roles` alone in Spanish, Italian, Portuguese and Dutch.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from brief.languages import Language, pack
from brief.languages.tokens import OPENING, WORD

_NAME = re.compile(r"(?<=[\s'’])[A-ZÀ-Þ]")
_HEAD = 120  # code points that hold the subject and what names it
_EVENT_HEAD = 240  # code points in which a verb's last part is looked for
_MAX_WORDS = 3  # two adjectives and the noun
_MAX_AGED_WORDS = 6
_MAX_OWNED = 5  # words behind "The city's" among which a name is looked for
_MAX_NAMED = 6  # words behind "L'avocat des" among which a name is looked for
_SUFFIX = 6  # letters of a noun that may end a longer word

# What may stand before the article, and what it is joined with.
_PLACED = {
    "de": "bei|in|auf|an|gegen|mit|laut|aus|durch|für|unter|neben|über|von|zu",
    "en": "in|at|during|inside|outside|under|with|for|to|by|on|against|from|after|before|(?:one|two|three|some|most|many|none|"
    "several|all|each|half) of",
    "fr": "dans|lors de|sur|contre|avec|pour|par|à|pendant|durant|malgré|après|avant|depuis|dès|devant|sous|d['’]après|"
    "selon(?! le dernier bilan)",
}
_SOURCES = ("selon", "d'après", "d’après")  # somebody named behind these and a role is another one
_MERGED = {"de": "beim|im|am|vom|zum|zur|ins|ans", "fr": "au|aux|lors du|à l['’]issue du|face au"}
# Past forms without "te", and verbs that stand often before their subject.
_DE_VERBS = (
    r"ließ|ging|gab|kam|stand|lag|blieb|fand|hielt|sah|sprach|fiel|nahm|zog|wies|warf|bot|stieß|trat|traf|trug|schien|"
    r"schrieb|stieg|sank|schloss|verlor|gewann|begann|flog|fuhr|lief|rief|half|bat|griff|starb|verließ|erhielt|bekam|"
    r"entstand|entschied|ergab|erschien|verschwand|verstarb|gestand|unterschrieb|beschloss|befand|sprang|schlug"
)
_ABROAD = (  # whom a country names
    r"(?!(?:président|présidente|chanceli\w+|présidence|ministère|ambassade|ambassadeur|ministre|parlement|exécutif|diplomatie) "
    r"(?:\w+(?:ains?|aine|ais|aise|ois|oise|ien|ienne|and|ande|ols?|ole|ane?|ite)|turc|turque|russe|belge|suisse|grec|grecque|"
    r"tchèque|serbe|croate|britannique|slovaque|polonaise?|danoise?)\b)"
)
# What names nobody before a comma, or before the German verb: "On Monday, the minister"; "Am Montag hat der Minister".
_LEADS = {
    "de": re.compile(
        # "Ziel der Maßnahme", "Gegner des Projekts"
        r"(?:Ziel|Thema|Kern|Inhalt|Gegenstand|Grund|Anlass|Auslöser|Hintergrund|Ursache|Ergebnis|Folge|Basis|Ausgangsbasis|"
        r"Grundlage|Mittelpunkt|Höhepunkt|Schwerpunkt|Zweck|Sinn|Teil|Aufgabe|Opfer|Zeugen?|Gegner|Kritiker|Befürworter|"
        r"Anhänger|Vertreter|Mitglieder|Mitarbeiter|Teilnehmer|Besucher|Bewohner|Gründer|Eigentümer|Betreiber|Veranstalter|"
        r"Initiator(?:en)?|Autor(?:en)?|Leiter|Sprecher|Sieger|Gewinner|Träger) (?:der|des) |"
        # "Am Montag hat der Minister", "Befindet sich die Pflanze"
        r"(?:(?:Als|Nachdem|Wenn|Weil|Wie|Obwohl) [^,;:„“\"»«]{3,80},|(?:In|Im|Am|An|Auf|Aus|Bei|Beim|Nach|Vor|Seit|Für|Mit|Laut|"
        r"Wegen|Zu|Zum|Zur|Um|Gegen|Unter|Über|Durch|Trotz|Neben|Von|Vom|Ab|Bis|Während|Derzeit|Zunächst|Zuletzt|Heute|Gestern|"
        r"Offiziell|Zeitweise|Erst|Jetzt|Noch|Schon|Bereits|Spätestens|Möglich|Wichtige?|Vorerst|Einst|Anfangs|Heuer|"
        r"(?:Ge|Be|Ver)\w+(?:t|en)|\w+(?:lich|weise))\b)"
        # one noun and a day at most: "Nach den Übergriffen am Abend in Köln haben die Ermittler" says enough
        r"(?:\s[A-ZÄÖÜ]\w*(?:tag|abend|woch)(?= ))?(?:\s(?!eine?[mnrs]? )[a-zäöüß\d.]+){0,6}?(?:\s[A-ZÄÖÜ][\w-]*)?"
        r"(?:\s(?!eine?[mnrs]? )[a-zäöüß\d.]+){0,5}?(?:\s|(?<=\s))"
        r"(?!(?:gegen|neben|zwischen|mit|seit|wegen|nicht|statt|laut|samt|unten|außen|dort|erst|derzeit|jetzt) )"
        rf"(?:war|{_DE_VERBS}|[a-zäöüß]+(?:(?<=t)|(?<=te)|(?<=en))) (?:sich |nun |auch |jetzt )?(?:der|die|das) |"
        r"(?:Befindet|Gehen|Kommt|Kommen|Bleibt|Bleiben|Wo|Seit|Als|Nachdem|Wenn|Weil|Bevor|Obwohl|Während|Sobald|Solange|Da) "
        r"(?:sich )?(?:der|die|das) "
    ),
    "en": re.compile(
        r"(?:on|in|at|last|this|earlier|later|yesterday|according to|after|during|as|when|on the \w+|"
        r"[a-z]+ing)\b[^,.;:\"“”]{0,60},\s+(?P<article>the\s)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|comme|l['’]an(?:née)?|le mois|le \d+|la semaine|ces|cette|"
        r"selon|d['’]après|dans|à|en|au|depuis|après|dès|sur|une?|deux|"
        r"\w*(?:ée?s?|ant|mise?s?|prise?s?|\w\w[nvlrsd]ue?s?|inte?s?|(?:réun|sort|part|vest|vert|sais|chois|nourr|rempl)ie?s?)(?=\s))\b"
        r"[^,.;:\"«»]{0,80},\s+|(?:pour|lors|avant|malgré|face|afin|avec|sans|sous|hier|désormais|peu|grâce|vers|jusqu|en|"
        r"\w+(?:ment|ée?s?))\b(?-i:[^,.;:\"«»A-ZÀ-Þ]{0,80}),\s+)"
        rf"(?P<article>le\s|la\s|les\s|l['’]){_ABROAD}",
        re.IGNORECASE,
    ),
}
# Behind a subject that follows its verb these tell when and where, and name nothing: "Am Montag sagte der Minister im Landtag".
_ASIDE = {
    "de": frozenset("die das den dem im in am an bei beim auf nach vor seit um ohne hinter unter".split())
}
# Of these with any noun: "Die drei Vereine", "Der betroffene Betrieb".
_ANAPHORIC = {
    "de": frozenset(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf anderen andere übrigen restlichen verbliebenen jeweilige "
        "jeweiligen genannte genannten besagte besagten betroffene betroffenen betreffende betreffenden entsprechende "
        "entsprechenden damalige damaligen".split()
    )
}
# "Der 30 Jahre alte Mann", "Das 160 Meter lange Schiff"
_UNITS = frozenset(
    "jahre tage stunden meter kilometer quadratmeter hektar tonnen kilogramm euro millionen milliarden prozent".split()
)
_NONE = frozenset[str]()
# What joins a role with another, with its article; or, without one, with what names nobody.
_OF = {
    "de": re.compile(r"(?:\S+ )?(?P<article>der|die|das|den|dem|des|zur|zum|beim|vom|im|am) "),
    "fr": re.compile(
        r"(?P<article>(?:à l origine )?(?:du|des|de (?:la|l|les|cette|cet|ce))|aux?|à (?:la|l)) |"
        r"d (?:origine|équipage|une (?:tren|ving)taine) |de \d+ ans |"
        r"d [ÉE]tat (?![A-ZÀ-Þ]|à |aux? |chargé|\w+ain )|en (?:garde à|cause|question|\w+ant) |âgée?s? "
    ),
    "en": re.compile(
        r"(?:over|on|in|at|by|from|during) (?:(?:the )?(?:weekend|time)|last|this|early|late|yesterday|[A-Z][a-z]+day|"
        r"[12]\d{3}) |"
        r"(?:of|in|on|behind) (?P<article>the) |of (?:two|three|four|five|six|seven|eight) "
    ),
}
_PARTY = {
    "fr": _ABROAD,
    "de": r"(?:\w{2,5}-(?=politiker|abgeordnete|sprecher))?",
}  # names a party, and nobody

_EN_ADVERBS = r"also|then|later|now|soon|finally|still|already|once|often|never|even|just|recently|[a-z]{3,}ly|initially"
_EN_NO_NOUNS = (
    r"(?:that|who|which|whose|where|when|why|set|due|has|have|had|was|were|is|are|will|would|could|can|may|also|said|says|"
    r"of|on|in|for|from|to|with|at|by|over|about|between|than|as)\b"
)
# Verbs of what happened once, and of the present those that news tells of one thing rather than of all of a kind.
_EN_VERBS = (
    r"was|were|had|did|came|went|took|began|became|gave|fell|rose|saw|got|ran|told|said|says|heard|found|won|would|drew|grew|"
    r"knew|flew|broke|led|lost|left|felt|thought|sent|spent|met|paid|held|kept|sold|wrote|drove|shot|spoke|chose|stood|"
    r"beat|hit|put|stuck|means?|uses?|gives?|appears?|seems?|works|goes on|"
    r"meets?|faces?|reads|alleges|notes|comes?|follows?|includes?|aims?|shows?|suggests?|runs|adds?|argues?|claims?|marks|begins|starts|boasts?|features?|"
    r"hopes?|plans?|wants?|consists?|underscores?|highlights?|says|looks|can also|could|may|might|will|is also|are also|is now|"
    r"is still|is currently|are currently|is part|is among|are part|are among|is set|are set|is based|are based|is due|has now|"
    r"(?:occurr|happen|di|arriv|end|start|appear|collaps|crash|land|open|clos|last|depart|resign|return|escap|retir)ed"
)
# At most two adjectives, a noun, and a verb of what happened once.
_ARTICLES = {"de": "(?:der|die|das) ", "en": "the ", "fr": "(?:l['’]|le |la |les )"}
_EVENTS = {
    "de": r"(?:(?!\w+sten )[a-zäöü]\w+e[nrms]? ){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+[a-zß]) "
    r"(?:(?:(?!könnten?|möchten?|müssten?|sollten?|dürften?|heute|bitte|rechte|zweite|dritte|erste)[a-zäöüß]{3,}ten?|"
    r"war(?:en)?|wurden?|hatten?|sei(?:en)?|habe|werde|sollen?|hätten|müssten|"
    rf"(?:{_DE_VERBS})(?:en)?)\b|"
    r"(?:hat|haben|ist|sind)\b(?! (?:ein|eine|kein|keine)\b)[^,.;:]* "
    r"\w*(?:ge|be|ver|er|ent|zer)\w{2,}(?:t|en)(?: worden)?[.,;:!?\"“])",
    "en": rf"(?!(?:only|first|last|most|best|biggest|average|typical)\b)(?:[a-z]+ (?:of|on|in|behind|over) the )?(?:\d{{1,2}} )?"
    rf"(?:(?!{_EN_NO_NOUNS})[a-z][\w’'-]+ ){{0,3}}?(?P<noun>(?!{_EN_NO_NOUNS})[a-z][\w-]+[a-z](?<!nly)(?<!ely)(?<!ally))"
    rf"(?:, (?:which|who|whose|all|both|though|however|meanwhile|too|according to|"
    r"\d\d|[a-z]+ed (?:at|in|on|by|last|this|to|from|earlier|after)),? | (?!expected|supposed|intended|designed|said to)"
    rf"(?:(?:{_EN_ADVERBS}) )?(?:{_EN_VERBS}|"
    r"(?:has|have) (?:\w+ly |also |already |now |since |not )?(?:been|had|taken|made|come|become|gone|put|led|"
    r"left|held|lost|seen|shown|given|brought|sent|grown|\w+ed)|"
    r"[a-z]{2,}(?<!delay)ed (?:an?|the|that|h[ie][sr]|its|their|to|this|us|him|them|it|they|he|she|out|up|down|at least|more|"
    r"nearly|about|all|no|some|several|two|three|four|five|\d[\d,.]*|[A-Z]\w+))\b)",
    "fr": r"(?:(?:différent|nouve|premi|derni|ancien|futur|prochain|autre|principa|récent|deux|trois|quatre|cinq|seul)[a-z]* )?"
    r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,})(?! (?:de|du|des|à|au|aux|en|qui|que|dont)\b)"
    r"(?: (?!\w*(?:ais|aise|aises|ois|oise|ien|ienne|iens|iennes|ain|aine|ains|aines)\b)[a-zà-ÿ]\w*)? "
    r"(?:(?:s['’]|n['’]|l['’]|en |y )?(?:avai(?:en)?t|étai(?:en)?t|(?:a|ont|est|sont) (?:\w+ment |pas |déjà |aussi |également |"
    r"été |ensuite |depuis |alors |d['’]abord |donc )*\w{2,}(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|te?s?)\b)|"
    r"se sont|(?:se |ne |n['’]|s['’])?(?:[^\W\d_]{3,}(?:aient|ait|[eid]ra|[eid]ront|vront|vra)|sera|seront|aura|"
    r"auront|va|vont|doit|doivent)\b)",
}

# A noun that belongs to what was told of before: "Die Modalitäten dieser Hilfe", "The aim of this plan".
_OWNED = {
    "de": r"(?:[a-zäöü]\w+e[rn]? )?(?P<noun>[A-ZÄÖÜ][\w-]+) (?:(?:von|in|bei|mit|für|auf|an) )?"
    r"(?:diese[rsnm]|seine[rsnm]|ihre[rsnm])\b(?! (?:Jahre?s|Woche|Saison|Tage))",
    "en": r"(?:[a-z]\w+ ){0,2}(?P<noun>[a-z]\w+)(?: (?:of|for|in|behind|to|on) (?:this|that|these|those|his|her|their|its)\b"
    r"(?! (?:year|week|month|season|summer|winter|spring|autumn|weekend|morning)\b)|"
    r" (?:above|below) |(?:['’]s|s['’]) (?!(?:[\w-]+,? ){0,4}[A-Z]))",
    "fr": r"(?P<noun>[a-zàâçéèêëîïôûùüÿœ]{3,}) (?:\w+ )?(?:de|à|sur|dans|pour) (?:cet?|cette|ces|son|sa|ses|leurs?)\b"
    r"(?! (?:année|semaine|saison|été|hiver|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)",
}

# One of many: "The former Chelsea striker", "The 27-year-old"; not "The Chelsea manager", of whom there is one.
_EN_OF_MANY = (
    r"world (?:number|No) \d+|"
    r"\d+-year-old(?: [A-Z][a-z]+(?:ian|ean|ese|ish|ard|can))?(?=,|(?: [a-z]+ly| later| also)? [a-z]+ed\b)|"
    r"(?:(?:[A-Z][\w'’-]+|[a-z]+-[\w-]+|former|world|number|primary|school) ){1,5}(?:strikers?|midfielder|defender|goalkeeper|"
    r"forward|winger|international|skipper|tactician|champion|winner|veteran|native|residents?|teen(?:ager)?|boy|girl|(?:wo)?man|"
    r"students?|teacher|actor|actress|singer|rapper|star|player|fans?|driver|rider|businessman|researchers?|scientists?|firm|"
    r"company|duo|pair|trio|couple|twins|lawmaker|congress(?:wo)?man|rookie|boxer|golfer|swimmer|sprinter|"
    r"athlete|supremo|ace)(?: and (?:[\w’'-]+ ){1,6}(?:winner|champion|player|star|host))?|"
    r"[A-Z][a-z]+(?:ian|ean|ese|ish|ch|an) (?:team|side|club|outlet|newspaper|manufacturer|carmaker|region|authority)"
)
# Someone of whom only the country is told: "The Swede lost".
_PEOPLE = {
    "en": r"(?:[a-z]+ of the (?:[a-z]+ )?)?(?P<noun>Duchess|Duke|(?:Arch)?[Bb]ishop|Princess|Prince|Senator|Congress(?:wo)?man|"
    r"Judge|Sheriff|Mayor|Governor|Swede|Dane|Finn|Spaniard|Scot|Briton|Pole|Turk|(?:French|English|Irish|Dutch|Welsh)(?:wo)?man|"
    rf"[A-Z][a-z]+(?:ian|ean|ese)|American|German|Czech|{_EN_OF_MANY})"
    rf"(?:,? --|,(?! [A-Z\d])|(?: (?:first|{_EN_ADVERBS}))? (?:{_EN_VERBS}|is|has|have|who|whose|are|accuse|report|believe|"
    r"beat|won|\w+ed)\b)",
    "fr": r"(?P<noun>[A-Z][a-zéè]+(?:aise?|ienn?e?|aine?|oise?|ole?|ande?)) (?:a|est|s['’]est|avait|était|n['’]a)\b",
}


def unnamed_subject(sentence_text: str, language: str | None) -> str:
    """The noun of a definite subject, or one behind a preposition, that the sentence opens with and does not name.

    Args:
        sentence_text: one sentence; may be empty or any text at all.
        language: a language tag; None or one without tables has no such nouns.
    Returns:
        The noun, lower-cased; "" where the sentence opens otherwise, or says which ("Der Minister für Verkehr", "Der
        Minister Holm").
    Raises:
        ValueError: `language` is not a well-formed tag.
    """
    known = pack(language)
    if not known.roles:
        return ""
    head = sentence_text[:_HEAD].lstrip(OPENING)
    definite = _definite(known.tag).match(head)
    if definite and not definite.lastgroup:
        return (
            _role(WORD.findall(head[definite.end() :]), known)
            or _of_event(sentence_text, known)
            or _behind(head, known)
        )
    return (_placed(head, definite, known) if definite else "") or _behind(head, known)


def _placed(head: str, definite: re.Match[str], known: Language) -> str:
    """A role behind a preposition: "Bei dem Unfall"; not "Im Kulturausschuss", which tells where well enough."""
    rest = head[definite.end() :]
    source = (definite["placed"] or "").lower() in _SOURCES
    if not known.capital_nouns and not source and _NAME.search(rest):
        return ""  # "At the meeting, Anna Berg said": somebody is named
    role = _role(WORD.findall(rest), known)
    return role if role in (_inflected_roles(known.tag) if known.capital_nouns else known.roles) else ""


def _behind(head: str, known: Language) -> str:
    """A role behind a few words and a comma: "On Monday, the minister"."""
    lead = _LEADS.get(known.tag)
    found = lead.match(head) if lead else None
    if not found:
        return ""
    role = _role(WORD.findall(head[found.end() :]), known, aside=_ASIDE.get(known.tag, _NONE))
    if role or "article" not in found.groupdict() or _NAME.search(found[0]):
        return role
    return _of_event(
        head[found.start("article") :], known
    )  # "En Italie, les écoles ont rouvert": not named places


def _role(own: Sequence[str], known: Language, *, aside: frozenset[str] = _NONE) -> str:
    """The first of these words that is one of `roles`, adjectives before it aside.

    Args:
        aside: what names nothing behind it, though it does elsewhere.
    """
    aged = bool(own) and own[0][0].isdigit()  # "The 52-year-old football manager"
    anaphoric = False
    for place in range(min(_MAX_AGED_WORDS if aged else _MAX_WORDS, len(own))):
        word = own[place].lower()
        if aged and word in _UNITS:
            continue
        # "der verletzte Fahrer" is no "Verletzte", "le Syndicat" a name
        is_noun = own[place][0].isupper() == known.capital_nouns
        if is_noun and known.capital_nouns and _is_unique(word, known):
            return ""
        countryman = aged and f"der {word}" in known.determiners  # "Der 31-jährige Franzose"
        if is_noun and (anaphoric or countryman or _is_role(word, known)):
            return "" if _names(own[place + 1 :], known, aside=aside) else word
        anaphoric = (anaphoric and not word.endswith("sten")) or word in _ANAPHORIC.get(known.tag, _NONE)
        # adjectives may stand between, "Der verletzte Fahrer", but nothing that names or ends the phrase
        if own[place][0].isupper() or own[place] == "," or word in known.naming or word in known.verbs:
            return ""
    return ""


def _of_event(text: str, known: Language) -> str:
    """The noun to which something happened once, or that belongs to what was told of before."""
    head = text[:_EVENT_HEAD].lstrip(OPENING)
    for pattern in _patterns(known.tag):
        if found := pattern.match(head):
            noun = found["noun"].rsplit(" ", 1)[-1]
            named = noun[:2].isupper() or noun.endswith(
                ("-Chef", "-Chefin")
            )  # "Das US-Ministerium", "Der Nato-Chef"
            return "" if named or _is_unique(noun.lower(), known) else noun.lower()
    return ""


def _names(behind: Sequence[str], known: Language, *, aside: frozenset[str] = _NONE) -> bool:
    """What stands behind a role says which: a name, "of …", or a comma with a name or a clause of its own.

    In Romance languages an adjective may stand before that: "Le comité indépendant de l'agence".
    """
    after, then = (*behind, "", "")[:2]
    if after == "s":  # "The city's leader Rieke Holm"
        return any(word[0].isupper() for word in behind[1:_MAX_OWNED])
    if after == ",":
        if behind[2:3] == ["ans"]:  # "Le garçon, 4 ans, a"
            return False
        return not then or then[0].isupper() or then[0].isdigit() or then.lower() in known.telling
    if after[:1].isupper() or after[:1].isdigit():
        return True
    if after.lower() in known.naming:
        return (
            after not in aside and then != "," and not _unnamed_too(behind, known)
        )  # "Gehen die Gäste mit, …"
    if known.adjectives and after.endswith(tuple(known.adjectives)) and after not in known.finite:
        return after.endswith("ant") or _names(behind[1:], known)  # "Le photographe américain Cole"
    if then.lower() in known.completing:
        return after.lower() not in known.verbs and not after.endswith("e")
    # "L'enquête menée par l'agence", "The study led by Oxford"
    return (
        then.lower() in known.naming and bool(known.participles) and after.endswith(tuple(known.participles))
    )


def _unnamed_too(behind: Sequence[str], known: Language) -> bool:
    """What should name it is a role that nobody names either, or an age: "(Der Fahrer) des Wagens", "(L'homme) de 34 ans"."""
    of = _OF.get(known.tag)
    found = of.match(" ".join(behind[:_MAX_OWNED])) if of else None
    if not found or not found["article"]:
        return bool(found)
    if not known.capital_nouns and any(word[0].isupper() for word in behind[:_MAX_NAMED]):
        return False  # "L'avocat des prévenus, maître Halimi"
    return bool(_role(behind[len(found[0].split()) :], known))


def _is_role(word: str, known: Language) -> bool:
    """German joins nouns, "übergangstrainer" is a "trainer", and its nouns have endings: "des Wagens", "den Gesprächen"."""
    if not known.capital_nouns:
        return word in known.roles
    return word in _inflected_roles(known.tag) or _ends_with(word, _long_roles(known.tag))


def _is_unique(word: str, known: Language) -> bool:
    return word in known.unique or (known.capital_nouns and _ends_with(word, _long_unique(known.tag)))


@cache
def _definite(tag: str) -> re.Pattern[str]:
    """An article; in the group "placed" a preposition before it, in "merged" one that is joined with it."""
    article = rf"(?:{'|'.join(sorted(pack(tag).articles))})[\s'’]+{_PARTY.get(tag, '')}"
    placed = rf"(?:(?P<placed>{_PLACED[tag]})\s+)?" if tag in _PLACED else ""
    merged = rf"|(?P<merged>{_MERGED[tag]})\s+" if tag in _MERGED else ""
    return re.compile(placed + article + merged, re.IGNORECASE)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(f"(?i:{_ARTICLES[tag]}){table[tag]}")
        for table in (_OWNED, _PEOPLE, _EVENTS)
        if tag in table
    )


@cache
def _inflected_roles(tag: str) -> frozenset[str]:
    return _inflected(pack(tag).roles)


def _inflected(roles: Collection[str]) -> frozenset[str]:
    """German nouns, and their genitives and datives."""
    datives = {f"{role}n" for role in roles if role.endswith(("e", "er", "el"))}
    return frozenset({*roles, *datives, *(f"{role}{ending}" for role in roles for ending in ("s", "es"))})


def _ends_with(word: str, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns ends a word: a fifth of the time of `str.endswith`, which tries one after the other."""
    return any(word[start:] in nouns for start in range(len(word) - _SUFFIX + 1))


@cache
def _long_roles(tag: str) -> frozenset[str]:
    long = {role for role in pack(tag).roles if len(role) >= _SUFFIX}
    return _inflected(long) if pack(tag).capital_nouns else frozenset(long)


@cache
def _long_unique(tag: str) -> frozenset[str]:
    return frozenset(noun for noun in pack(tag).unique if len(noun) >= _SUFFIX)
