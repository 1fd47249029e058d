"""An article's figures → claims: each with what its sentence says beside it, and whether two of them are of one thing.

In doubt two claims are of two things: a false difference would be an invented fact. They are where the words beside
the figures tell them apart: names that each has and the other doesn't ("the Red Sox", "the Nationals"), different days,
months or years, a total, a part, an ordinal or "last" on one side, the dead and the injured, a noun that each qualifies in its
own way ("7 AK-47 rifles", "nine assault rifles"), or numbers that are too far apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from brief.cluster.figures import MONTHS, NUMBER_WORDS, SPANS, Figure, figures
from brief.languages import pack, table
from brief.languages.context.openers import dangles
from brief.languages.words import stems, words
from brief.model import Article

# 800 and 3,000 may be the same soldiers, 10 and 70 million are two funds.
MAX_RATIO = 5
# Lists that differ by more throughout are two: 6 rifles and 12 magazines, 14 rifles and 31 magazines.
MAX_RATIO_OF_LISTS = 2
ROUNDING = 0.1  # an approximate figure may differ by this share
EXACT_ROUNDING = 0.02
_NAME = re.compile(r"(?<=\s)[^\W\d_][\w-]*|^[A-Z]{2,4}\b")  # of the first words only "NASA" is surely one
_WORD = re.compile(r"[^\W\d_][\w-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SCOPE = table(
    "total totals overall altogether insgesamt zusammen gesamt totale totaal totalt łącznie всего итого "
    "first second third fourth erste ersten erster zweite zweiten zweiter dritte dritten dritter "
    "premier première deuxième troisième primer primero primera segundo segunda tercer tercero tercera "
    "primo prima secondo seconda terzo terza primeiro primeira terceiro terceira eerste tweede derde "
    "last previous next letzte letzten letztes vergangenen vorigen vorjahr nächsten kommenden dernier dernière "
    "précédent prochain prochaine pasado pasada próximo próxima anterior scorso scorsa prossimo prossima passado passada "
    "vorig vorige volgend volgende afgelopen "
    "davon darunter dont waarvan "
    "quarter quarterly half q1 q2 q3 q4 quartal halbjahr trimestre semestre kwartaal квартал"
)
# What became of the people counted, by the first letters of the words for it.
_FATE = re.compile(
    r"\b(?:(?P<dead>kill|dead\b|died\b|dying\b|(?<!to )death(?! (?:penalty|sentence|row))|fatal|lost (?:his|her|their) li[fv]e"
    r"|tote[nrs]?\b|getötet|starb|gestorben|todes|ums leben|mort[eos]|tué|décè|décéd"
    r"|muert|muri|falleci|uccis|morr|dode|gedood|omgekomen|overleden|погиб)"
    r"|(?P<hurt>injur|wounded|hurt\b|verletz|verwundet|blessé|herid|lesionad|ferit|ferid|gewond|ранен|пострада)"
    r"|(?P<missing>missing\b|vermiss|disparu|desaparecid|dispers[io]|vermist)"
    r"|(?P<held>arrest|detain|festgenommen|verhaftet|festnahm|interpell|deten|detid|fermat[io]|aangehouden|задержа)"
    r"|(?P<saved>rescue|evacuat|gerettet|evakuier|sauvé|évacu|rescat|evacuad|salvat|resgat|gered|geëvacueerd))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A figure in its sentence."""

    article: int
    figure: Figure
    start: int  # of the sentence in its article
    sentence: str
    context: frozenset[str]  # stems of the sentence beside the figure, numbers and times apart
    # Its capitalised words, the first and those of its day apart; none where nouns have capitals.
    names: frozenset[str]
    days: frozenset[str]  # its weekdays, months and years
    # Words for a total or a part, a place in a row, a time before; of money also for how long.
    scope: frozenset[str]
    fate: str | None
    values: Mapping[str, float]  # what the sentence counts → how many
    language: str | None


def claims_of(index: int, article: Article, *, besides: frozenset[str]) -> Iterator[Claim]:
    """The figures of an article that are the only ones of their kind in their sentence; of sums of money only
    those whose sentence says for what without the sentences before.

    Args:
        index: the article's number.
        besides: sentences that don't count.
    """
    for sentence in (s for s in article.sentences if s.text not in besides):
        single = _single(figures(sentence.text, article.language))
        if single and dangles(sentence.text, article.language):
            single = [figure for figure in single if not figure.is_money]
        values = {unit: figure.value for figure in single for unit, _ in figure.units}
        for figure in single:
            end = figure.units[-1][1]
            around = sentence.text[: figure.start] + " " + sentence.text[end:]
            spoken = frozenset(words(around, article.language))
            days = spoken & (MONTHS | _weekdays(article.language)) | set(filter(_YEAR.fullmatch, spoken))
            yield Claim(
                article=index,
                figure=figure,
                start=sentence.start,
                sentence=sentence.text,
                context=_context(around, article.language),
                names=frozenset(
                    name for name in _names(around, article.language) if name.lower() not in days
                ),
                days=days,
                scope=spoken & (_SCOPE | SPANS if figure.is_money else _SCOPE),
                fate=_fate(sentence.text, figure),
                values=values,
                language=article.language,
            )


def disagree(a: Figure, b: Figure) -> bool:
    """Whether two numbers differ by more than rounding does, and neither is a bound that the other keeps to."""
    slack = EXACT_ROUNDING if a.exact and b.exact else ROUNDING
    if abs(a.value - b.value) <= slack * max(a.value, b.value):
        return False
    lower, higher = sorted((a, b), key=lambda figure: figure.value)
    return lower.bound == higher.bound or not (lower.bound > 0 or higher.bound < 0)


def common_unit(a: Claim, b: Claim) -> str | None:
    """The last noun of the first figure that the second counts too."""
    known = {unit for unit, _ in b.figure.units}
    return next((unit for unit, _ in reversed(a.figure.units) if unit in known), None)


def are_two_things(a: Claim, b: Claim) -> bool:
    """Whether the words around two figures tell them apart, or how far they lie from one another."""
    return (
        a.scope != b.scope
        or bool(_own_names(a, b) and _own_names(b, a))
        or _are_apart(a.days, b.days)
        or (None not in (a.fate, b.fate) and a.fate != b.fate)
        or _are_of_two_kinds(_qualifiers(a, b), _qualifiers(b, a))
        or ratio(a.figure.value, b.figure.value) > MAX_RATIO
        or len([1 for pair in _counted_by_both(a, b) if ratio(*pair) > MAX_RATIO_OF_LISTS]) > 1
    )


def _counted_by_both(a: Claim, b: Claim) -> set[tuple[float, float]]:
    """How many of each thing that both sentences count; "20,000 people marched" is one, not people and those who marched."""
    return {(a.values[unit], b.values[unit]) for unit in a.values.keys() & b.values.keys()}


def _own_names(a: Claim, b: Claim) -> frozenset[str]:
    """The names of a claim's sentence that the other's has nowhere, its first word included."""
    return a.names.difference(_WORD.findall(b.sentence))


def _are_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b and not a & b)


def _are_of_two_kinds(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether what is counted is qualified otherwise: by other words, or by a number on one side ("AK-47")."""
    return _are_apart(a, b) or {w for w in a if w.isdigit()} != {w for w in b if w.isdigit()}


def ratio(a: float, b: float) -> float:
    """How often the lower of two numbers is in the higher; infinite for 0."""
    return max(a, b) / min(a, b) if min(a, b) else float("inf")


def _qualifiers(claim: Claim, other: Claim) -> frozenset[str]:
    """The words between a number and what both count."""
    end = dict(claim.figure.units).get(common_unit(claim, other) or "", 0)
    return frozenset(words(claim.sentence[claim.figure.noun : end], claim.language)[:-1])


def _single(found: Sequence[Figure]) -> list[Figure]:
    kinds = Counter(unit for figure in found for unit, _ in figure.units)
    return [figure for figure in found if all(kinds[unit] == 1 for unit, _ in figure.units)]


def _context(text: str, language: str | None) -> frozenset[str]:
    found = frozenset(stem for stem in stems(text, language) if not stem[0].isdigit())
    return found - _number_stems(language)


@cache
def _number_stems(language: str | None) -> frozenset[str]:
    return frozenset(stems(" ".join(NUMBER_WORDS), language))


def _names(text: str, language: str | None) -> frozenset[str]:
    if pack(language).capital_nouns:
        return frozenset()
    return frozenset(word for word in _NAME.findall(text) if word[0].isupper())


@cache
def _weekdays(language: str | None) -> frozenset[str]:
    return frozenset(form for forms in pack(language).weekdays for form in forms.split())


def fates(sentence: str) -> frozenset[str]:
    """What became of people, as a sentence tells: dead, hurt, missing, held, saved."""
    return frozenset(match.lastgroup for match in _FATE.finditer(sentence) if match.lastgroup)


def _fate(sentence: str, figure: Figure) -> str | None:
    """What became of those counted: as the word nearest to the figure says."""
    end = figure.units[-1][1]
    near = [(max(figure.start - m.end(), m.start() - end), m.lastgroup) for m in _FATE.finditer(sentence)]
    return min(near)[1] if near else None
