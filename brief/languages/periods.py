"""A sentence → the spans of time that it names as seen from the day of writing: "this week", "derzeit", "l'an dernier".

A week later they are another week, a year later another year; whether they still mean the same is told from the two days
(condense/relative_days.py). Compiled for this project; a language that isn't here is told nothing of. A "last year" that
goes on ("the last year of his life") is none.
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import pack

_DE = r"(?:diese|nächste|kommende|vergangene|letzte|vorige|laufende)[mnrs]?"
_N = r"(?:eine[mr]?|zwei|drei|vier|fünf|sechs|\d+)"
_PERIODS = {
    "de": {
        "days": r"in den (?:nächsten|kommenden) (?:stunden|tagen)|in wenigen (?:stunden|tagen)",
        "week": rf"{_DE} (?:woche|wochenende)|in den (?:nächsten|kommenden) wochen|in (?:etwa|rund|gut|knapp) {_N} wochen?",
        "month": rf"{_DE} monate?s?|in den (?:nächsten|kommenden) monaten|in (?:etwa|rund|gut|knapp) {_N} monat(?:en)?",
        "year": rf"{_DE} jahre?s?|heuer|(?:anfang|mitte|ende) des jahres",
        "now": r"derzeit|zurzeit|momentan|gegenwärtig|im moment",
    },
    "en": {
        "days": r"in the (?:coming|next few) (?:hours|days)",
        "week": r"(?:this|next|last|this coming|this past) (?:week|weekend)|in the coming weeks",
        "month": r"(?:this|next|last|this coming|this past) month|in the coming months",
        "year": r"(?:this|next|last|this coming|this past) (?:year|spring|summer|autumn|fall|winter)",
        "now": r"currently|at the moment|at present",
    },
    "fr": {
        "days": r"dans les prochain(?:e?s) (?:heures|jours)|ces prochains jours",
        "week": r"(?:cette|la) semaine (?:prochaine|dernière|passée)|cette semaine|ce week-end|le week-end dernier|"
        r"dans les prochaines semaines",
        "month": r"ce mois-ci|le mois (?:prochain|dernier|passé)|dans les prochains mois",
        "year": r"cette année|l['’]an (?:prochain|dernier|passé)|l['’]année (?:prochaine|dernière)|cet (?:été|automne|hiver)",
        "now": r"actuellement|en ce moment",
    },
    "es": {
        "days": r"en l[oa]s próxim[oa]s (?:horas|días)",
        "week": r"(?:esta|la próxima|la pasada) semana|la semana (?:pasada|próxima|que viene)|este fin de semana|"
        r"en las próximas semanas",
        "month": r"(?:este|el próximo|el pasado) mes|el mes (?:pasado|próximo|que viene)|en los próximos meses",
        "year": r"(?:este|el próximo|el pasado) (?:año|verano|invierno|otoño)|el año (?:pasado|próximo|que viene)",
        "now": r"actualmente|en estos momentos",
    },
    "it": {
        "days": r"nei prossimi giorni|nelle prossime ore",
        "week": r"questa settimana|la (?:prossima|scorsa) settimana|la settimana (?:prossima|scorsa)|questo fine settimana",
        "month": r"questo mese|il (?:prossimo|mese) (?:mese|prossimo|scorso)|lo scorso mese|nei prossimi mesi",
        "year": r"quest['’]anno|il prossimo anno|l['’]anno (?:prossimo|scorso)|lo scorso anno|quest['’]estate",
        "now": r"attualmente|in questo momento",
    },
    "pt": {
        "days": r"n[oa]s próxim[oa]s (?:horas|dias)",
        "week": r"(?:n?est[ae]|n?a próxima) semana|n?a semana (?:passada|que vem)|n?este fim de semana",
        "month": r"n?este mês|n?o (?:próximo mês|mês passado|mês que vem)|nos próximos meses",
        "year": r"n?este ano|n?o (?:próximo ano|ano passado|ano que vem)",
        "now": r"atualmente|actualmente|neste momento",
    },
    "nl": {
        "days": r"(?:de )?komende (?:uren|dagen)",
        "week": r"(?:deze|volgende|vorige|komende|afgelopen) week|(?:dit|volgend|vorig|komend|afgelopen) weekend",
        "month": r"(?:deze|volgende|vorige|komende|afgelopen) maand",
        "year": r"(?:dit|volgend|vorig|komend|afgelopen) jaar",
        "now": r"momenteel|op dit moment",
    },
    "no": {
        "days": r"de (?:neste|nærmeste) (?:timene|dagene)",
        "week": r"(?:denne|neste|forrige|kommende) uken?|(?:denne|neste|forrige) helgen?|i helgen",
        "month": r"(?:denne|neste|forrige) måned(?:en)?",
        "year": r"i år|i fjor|neste år|til neste år",
        "now": r"for tiden|for øyeblikket",
    },
    "da": {
        "days": r"de (?:næste|kommende) (?:timer|dage)",
        "week": r"(?:denne|næste|sidste|forrige|kommende) uge|i denne uge|i weekenden",
        "month": r"(?:denne|næste|sidste|forrige) måned",
        "year": r"i år|sidste år|næste år",
        "now": r"i øjeblikket|for tiden|lige nu",
    },
    "sv": {
        "days": r"de närmaste (?:timmarna|dagarna)",
        "week": r"(?:den här|denna|nästa|förra|kommande) veckan?|i helgen",
        "month": r"(?:den här|denna|nästa|förra) månad(?:en)?",
        "year": r"i år|i fjol|förra året|nästa år",
        "now": r"för närvarande|just nu",
    },
}
_GOES_ON = r"(?!\s(?:of|des|vor|before|de|du|von|af|av|van)\b|\sd['’])"


def periods(sentence: str, language: str | None) -> frozenset[str]:
    """The kinds of span that a sentence names: days, week, month, year, now."""
    found = _pattern(pack(language).tag)
    return frozenset(match.lastgroup or "" for match in found.finditer(sentence)) if found else frozenset()


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    if tag not in _PERIODS:
        return None
    spans = "|".join(f"(?P<{unit}>{words})" for unit, words in _PERIODS[tag].items())
    return re.compile(rf"(?<!\w)(?:{spans})(?!\w){_GOES_ON}", re.IGNORECASE)
