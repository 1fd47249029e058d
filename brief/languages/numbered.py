"""A headline → the events that it tells by a number: "3. Etappe", "Group B", "the 200 m final", "U17".

What is counted so doesn't change while a story goes on, as the dead, days and sums do. A round is not among it: who wins the
second reaches the third. Nor is a quarter, whose results come with a forecast of the next (of 279 pairs of headlines on one
event that name quarters 59 name different ones), nor a distance without a word of a contest: "100 Meter in die Tiefe gestürzt".

Compiled for this project; in a language that isn't here only what all write alike is told: distances, "U17".
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import pack

# By language, what counts events.
_COUNTED = {
    "de": {
        "stage": "etappe", "semifinal": "halbfinale?s?", "quarterfinal": "viertelfinale?s?", "matchday": "spieltage?s?",
        "episode": "(?<!der )folge|episode", "part": "(?<!zum )teil",
    },
    "en": {
        "stage": "stage", "semifinal": "semi-?finals?", "quarterfinal": "quarter-?finals?", "matchday": "match ?day|matchweek",
        "episode": "episode", "part": "part", "test": "test|odi|t20i?", "game": "game",
    },
    "fr": {
        "stage": "étape|etape", "semifinal": "demi-finale", "quarterfinal": "quart de finale", "episode": "épisode",
        "part": "partie",
    },
    "es": {
        "stage": "etapa", "semifinal": "semifinal", "matchday": "jornada(?! de\\b)", "episode": "episodio|capítulo",
        "part": "parte",
    },
    "it": {
        "stage": "tappa", "semifinal": "semifinale", "matchday": "giornata(?! d)", "episode": "episodio|puntata",
        "part": "parte", "game": "gara",
    },
    "pt": {
        "stage": "etapa", "semifinal": "semifinal|meia-final", "matchday": "jornada(?! de\\b)|rodada",
        "episode": "episódio|capítulo", "part": "parte",
    },
    "nl": {
        "stage": "etappe|rit", "semifinal": "halve finale", "matchday": "speelronde", "episode": "aflevering", "part": "deel",
    },
    "ru": {
        "stage": "этап(?:а|е|у|ом)?", "semifinal": "полуфинал(?:а|е|у)?",
    },
    "pl": {
        "stage": "etap(?:ie|u)?", "semifinal": "półfinał(?:u|e)?", "matchday": "kolejk[aięe]|kolejce",
        "episode": "odcin(?:ek|ku)", "part": "część|części",
    },
    "cs": {
        "stage": "etap[aěuy]", "semifinal": "semifinále", "episode": "díl|dílu|epizod[aě]", "part": "část|části",
    },
    "tr": {
        "stage": "etap", "semifinal": "yarı final", "episode": "bölüm",
    },
    "sv": {
        "stage": "etapp(?:en)?", "semifinal": "semifinal(?:en)?", "matchday": "omgång(?:en)?", "episode": "avsnitt(?:et)?",
        "part": "del(?:en)?",
    },
    "da": {
        "stage": "etape", "semifinal": "semifinale", "matchday": "spillerunde", "episode": "afsnit", "part": "del",
    },
    "no": {
        "stage": "etappe", "semifinal": "semifinale", "matchday": "serierunde", "episode": "episode", "part": "del",
    },
    "fi": {
        "stage": "etap(?:pi|illa|in)", "semifinal": "välierä(?:ssä|n)?", "episode": "jakso", "part": "osa",
    },
}  # fmt: skip
_GROUPS = {
    "de": "gruppe", "en": "group|pool", "fr": "groupe|poule", "es": "grupo", "it": "gruppo|girone", "pt": "grupo",
    "nl": "groep|poule", "ru": "групп(?:а|е|ы|у)", "pl": "grup(?:a|ie|y)", "cs": "skupin(?:a|ě|y)", "sv": "grupp",
    "da": "gruppe", "no": "gruppe", "fi": "lohko",
}  # fmt: skip
# The first four ordinals.
_ORDINALS = {
    "de": ("erste[rmns]?", "zweite[rmns]?", "dritte[rmns]?", "vierte[rmns]?"),
    "en": ("first", "second", "third", "fourth"),
    "fr": ("premi(?:er|ère)", "deuxième|seconde?", "troisième", "quatrième"),
    "es": ("primer[ao]?", "segund[ao]", "tercer[ao]?", "cuart[ao]"),
    "it": ("prim[ao]", "second[ao]", "terz[ao]", "quart[ao]"),
    "pt": ("primeir[ao]", "segund[ao]", "terceir[ao]", "quart[ao]"),
    "nl": ("eerste", "tweede", "derde", "vierde"),
    "ru": ("перв(?:ый|ого|ом)", "втор(?:ой|ого|ом)", "трет(?:ий|ьего|ьем)", "четв[её]рт(?:ый|ого|ом)"),
    "pl": ("pierwsz(?:y|a|ego|ej|ym)", "drug(?:i|a|iego|iej|im)", "trzeci(?:a|ego|ej|m)?", "czwart(?:y|a|ego|ej|ym)"),
    "cs": ("první(?:ho|m)?", "druh(?:ý|á|é|ého|ém)", "třetí(?:ho|m)?", "čtvrt(?:ý|á|é|ého|ém)"),
    "tr": ("ilk|birinci", "ikinci", "üçüncü", "dördüncü"),
    "sv": ("första", "andra", "tredje", "fjärde"),
    "da": ("første", "anden|andet", "tredje", "fjerde"),
    "no": ("første", "andre", "tredje", "fjerde"),
    "fi": ("ensimmäi(?:nen|sen|sessä)", "toi(?:nen|sen|sessa)", "kolma(?:s|nnen|nnessa)", "neljä(?:s|nnen|nnessä)"),
}  # fmt: skip
# "Her second stage" is the second she won, "la segunda parte" the second half.
_BY_FIGURES = ("stage", "game", "matchday", "part", "episode")

# "3.", "3rd", "3ème", "3ª", "3-й", "3:e", "3’üncü"
_MARK = r"(?:\.|\s?[ºª°]|(?!k?m\b)[-:'’]?[^\W\d_]{1,4})"
_ALONE = r"(?![\w%]|[.,:-]?\d|\s?%)"  # behind a number that counts nothing itself
_YOUTH = re.compile(rf"(?<!\w)(?:[uU][- ]?|(?:[uU]nder|[sS]ub)-)(1[3-9]|2[0-3])(?:s\b|{_ALONE})")
_RACES_M = {
    50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 7500, 10000, 15000, 20000, 30000, 35000, 50000,
}  # fmt: skip
_DISTANCE = re.compile(
    r"(?<![\w.,$€£])(?:(?P<legs>[2-6])\s?[x×]\s?)?(?P<number>\d{1,2}[.,\s]\d00|\d[.,]\d|\d{1,5})[\s-]?"
    r"(?:(?P<m>m|met(?:er|re|ri|ro|ry|rů)s?|mètres?|метр(?:ов|а)|metrów|metri(?:ä|n|llä))|"
    r"km|kilom[eèé]t(?:er|re|ri|ro)s?|километров|kilometrů|kilometrów)(?![\w/²³])",
    re.IGNORECASE,
)
_CONTEST = re.compile(
    r"final|finál|finał|финал|\bgold|goud|guld|gull\b|kulta|золот|złot|zlat|altın|\bd['’]or\b|\boro\b|\bouro\b|sil[bv]er|"
    r"bron[zc]e|m[eé]dai|m[ae]d[ae]l|medag|медал|mitali|madaly|sprint|спринт|staffel|relay|relais|staffetta|relevo|estafet|"
    r"hürden|hurdles|haies|vallas|freistil|freestyle|sieg|gewinn|\bwins?\b|\bwon\b|gagn|remport|\bgana\b|\bvince|wygr|выигр|"
    r"champion|(?<!bürger)meister|campe[oóã]|campio|kampioen|чемпион|mistr|şampiyon|mäst|lauf\b|läufer|runner|schwimm",
    re.IGNORECASE,
)


def numbered(text: str, language: str | None) -> frozenset[tuple[str, str]]:
    """What a headline or sentence counts events by, and their numbers: ("stage", "3"), ("distance", "200")."""
    found = {("youth", match[1]) for match in _YOUTH.finditer(text)}
    found |= {("distance", length) for length in _distances(text)}
    for pattern, ordinal in _patterns(pack(language).tag):
        for match in pattern.finditer(text):
            kinds = {kind: part for kind, part in match.groupdict().items() if part}
            number = kinds.pop("number", ordinal)
            found |= {(kind, number) for kind in kinds}
    return frozenset(found)


def _distances(text: str) -> list[str]:
    """Of races, in metres: "200", "4x100"."""
    is_contest = _CONTEST.search(text) is not None
    found = []
    for match in _DISTANCE.finditer(text):
        metres = _metres(match["number"], is_km=match["m"] is None)
        if match["legs"] or (is_contest and metres in _RACES_M):
            found.append(f"{match['legs']}x{metres}" if match["legs"] else str(metres))
    return found


def _metres(number: str, *, is_km: bool) -> int:
    whole = re.sub(r"[.,\s](?=\d00)", "", number)
    return round(float(whole.replace(",", ".")) * (1000 if is_km else 1))


@cache
def _patterns(tag: str) -> list[tuple[re.Pattern[str], str]]:
    """What finds numbered events, and the number they have where the match names none."""
    if tag not in _COUNTED:
        return []
    counted = _COUNTED[tag]
    nouns, by_letters = _any(counted), _any({k: v for k, v in counted.items() if k not in _BY_FIGURES})
    group = rf"(?P<group>{_GROUPS[tag]})\s(?P<number>(?-i:[A-L]))(?![\w.'’])" if tag in _GROUPS else "(?!)"
    found = [
        rf"(?<![\w.,:-])(?P<number>\d{{1,2}}){_MARK}[\s-]{nouns}",
        rf"{nouns}[\s-](?P<number>\d{{1,3}}){_ALONE}",
        group,
    ]
    by_figures = [(pattern, "") for pattern in found]
    ordinals = [
        (rf"(?:{ordinal})[\s-]{by_letters}", str(n)) for n, ordinal in enumerate(_ORDINALS[tag], start=1)
    ]
    return [
        (re.compile(rf"(?<!\w){pattern}", re.IGNORECASE), number)
        for pattern, number in (*by_figures, *ordinals)
    ]


def _any(nouns: dict[str, str]) -> str:
    return "(?:" + "|".join(f"(?P<{kind}>{forms})" for kind, forms in nouns.items()) + r")(?!\w)"
