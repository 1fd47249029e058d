"""A sentence → the figures in it: a number, what it counts, and the words as they stand there.

A figure is a number with what it counts: "rund 5 Millionen Euro", "3,000 American soldiers", "$4.1 billion", "drei
Tote". A number that dates, orders or names is none: years, dates, clock times, ages, scores, ranges, numbers in names
("Boeing 737", "Linie 3"), ordinals, percentages and "four in ten", and numbers without a noun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from brief.languages import normalise, table
from brief.languages.words import stems

_SPACES = "\u00a0\u202f "
_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)?"
_MAGNITUDES = {
    1e3: "thousand k tausend tsd mille mil mila duizend tusen tusind tuhatta тысяч тысячи тыс "
    "tys tysięcy tisíc bin nghìn ngàn",
    1e6: "million millions m mm mln mio millionen millón millones milione milioni milhão milhões miljoen миллион "
    "миллиона миллионов млн milion miliony milionów milionů miljon miljoner millioner miljoonaa milyon triệu",
    1e9: "billion billions bn mrd milliarde milliarden milliard milliards milliarder miljard miljarder miljardia mia "
    "miliardo miliardi mld bilhão bilhões миллиард миллиарда миллиардов млрд miliard miliardy miliardów milyar tỷ tỉ",
    1e12: "trillion tn billionen biljoen bilioni trilhão trilhões триллион триллионов bilion bilionů trilyon",
}  # fmt: skip
_FACTOR = {word: factor for factor, words in _MAGNITUDES.items() for word in words.split()}
# Magnitudes of money only ("€4.2m"), or of a decimal ("4.5m people"): there is a 100m final.
_LETTERS = frozenset(["k", "m", "mm"])
_ABBREVIATED = frozenset("mio mrd tsd mld mln tys тыс млн млрд".split())  # a period after these is theirs
_SMALL = {
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "en": "two three four five six seven eight nine ten eleven twelve",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf",
}
# Words before a number, and what they make of it. Figures are read in these languages only: where the word
# for a million isn't known, it is taken for what is counted.
_ABOUT = {
    "de": "rund|etwa|circa|ca.|ungefähr|knapp|fast|gut|annähernd",
    "en": "about|around|roughly|nearly|almost|some|approximately|close to",
    "fr": "environ|quelque|près de|presque|autour de",
    "es": "unos|unas|cerca de|alrededor de|casi", "it": "circa|quasi|intorno a",
    "pt": "cerca de|quase|em torno de|aproximadamente", "nl": "ongeveer|circa|zo'n|bijna",
    "ru": "около|почти|примерно", "pl": "około|ok.|prawie|blisko|niemal", "cs": "asi|zhruba|přibližně|téměř|kolem",
    "tr": "yaklaşık", "sv": "omkring|cirka|ungefär|nästan|runt", "da": "omkring|cirka|næsten|knap|rundt",
    "no": "omtrent|cirka|nesten|rundt|om lag", "fi": "noin|lähes", "vi": "khoảng|gần|chừng",
}  # fmt: skip
_AT_LEAST = {
    "de": "über|mehr als|mindestens|wenigstens", "en": "over|more than|at least", "fr": "plus de|au moins|pas moins de",
    "es": "más de|al menos|por lo menos", "it": "più di|oltre|almeno", "pt": "mais de|pelo menos|ao menos",
    "nl": "meer dan|zeker|minstens", "ru": "более|свыше|не менее", "pl": "ponad|co najmniej", "cs": "přes|nejméně",
    "tr": "en az", "sv": "över|minst|mer än", "da": "over|mindst|mere end", "no": "over|minst|mer enn", "fi": "yli|ainakin",
    "vi": "hơn|trên|ít nhất",
}  # fmt: skip
_AT_MOST = {
    "de": "bis zu|höchstens|maximal|weniger als", "en": "up to|at most|as many as|as much as|less than|fewer than",
    "fr": "jusqu['’]à|au plus|moins de", "es": "hasta|menos de", "it": "fino a|meno di", "pt": "até|menos de",
    "nl": "tot|hooguit|minder dan", "ru": "до|менее", "pl": "do|mniej niż", "cs": "až", "sv": "upp till",
    "da": "op til", "no": "opptil", "fi": "jopa|alle", "vi": "tối đa|dưới",
}  # fmt: skip
_CURRENCY = {
    "dollar": "$ us$ $us usd dollar dollars dólar dólares dollari dólares доллар доллара долларов dolar dolarów",
    "euro": "€ eur euro euros евро eura",
    "pound": "£ gbp pfund pound pounds livres libras sterline",
    "franc": "chf franken francs franchi",
    "real": "r$ reais",
    "dong": "đồng vnd",
}
_MONEY = {word: currency for currency, words in _CURRENCY.items() for word in words.split()}
_BEFORE = r"(?:(?:us|r)?\$|\$us|€|£|(?:usd|eur|gbp|chf)\b)\s?"
_OF = re.compile(r"\s+d(?:[ei](?=\s)|(?=['’]))")  # "millions d'euros", "millones de euros"
_BEHIND = re.compile(
    rf"[\s\u00a0'’]?(?:US[- ])?([$€£]|(?:{'|'.join(w for w in _MONEY if w.isalpha())})\b)", re.IGNORECASE
)
# "($4.7 million)" behind another sum is that sum in other money: outlets that reckon at two rates don't disagree.
_CONVERTED = re.compile(r"\d[\s-]*(?:[^\W\d]+\.?[\s-]*){0,3}\($")
MONTHS = table(
    "januar februar märz april mai juni juli august september oktober november dezember jänner "
    "january february march may june july october december janvier février mars avril juin juillet août septembre "
    "octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
# Words after a number that make it a time or a span of it.
SPANS = table(
    "uhr am pm a.m. p.m. h jahr jahre jahren year years ans années anni anos jaar лет год года году tag tage tagen stunden "
    "stunde minuten minute woche wochen monat monate monaten day days hour hours minutes week weeks month months jours heures "
    "semaine semaines mois días horas semana semanas meses giorni ore mesi dias dagen uur giờ ngày tuần tháng năm "
    "season seasons decade decades saison saisons saisonen jahrzehnte jahrzehnten décennies temporadas décadas"
)
# "deux cents manifestants" are not two; cents are too little to disagree on. Of shares it is seldom clear of what: of 8 told
# of real stories one was right.
_NOT_COUNTED = (
    MONTHS | SPANS | table("jährige jähriger jährigen old hundred hundert cent cents cientos centos cento")
    | table("prozent prozentpunkte percent percentage pc procent procento процент процента процентов")
)  # fmt: skip
# Words for numbers and for spans of time: no evidence that two sentences tell the same.
NUMBER_WORDS = _NOT_COUNTED.union(*(small.split() for small in _SMALL.values()))
_NUMBERED = re.compile(
    r"(?:§|Nr\.?|No\.?|Art\.?|Artikel|Linie|Linien|Platz|Seite|Halle|Gruppe|Stufe|Klasse)\s$"
)
_RATE = re.compile(r"\s+(?:per|pro|je|par|por)\s")  # "22 million per season" is another kind of figure
# "four trains out of ten"
_OUT_OF = re.compile(r"[^.,;]{0,20}?\s(?:sur|out of|von|su|op de|em cada|de cada)\s")
_LAST_WORD = re.compile(r"([^\W\d_][\w-]*)\.?\s$")  # "Boeing 737", "Sept. 11"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and what it counts."""

    value: float
    exact: bool  # False: "rund", and round numbers
    bound: int  # 1: "mehr als", -1: "bis zu"
    units: tuple[tuple[str, int], ...]  # (what is counted, end of that word); the last that two have counts
    start: int  # of the words in the sentence, approximation included; code points
    noun: int  # where what it counts begins

    @property
    def is_money(self) -> bool:
        """Whether it counts money, and so doesn't say of what."""
        return self.units[0][0].rstrip("/") in _CURRENCY


def figures(sentence: str, language: str | None) -> list[Figure]:
    """The figures of a sentence, in order; offsets count from its start. None in languages whose numbers aren't known."""
    known = normalise(language or "und")
    if known not in _ABOUT:
        return []
    matches = _pattern(known).finditer(sentence)
    return [figure for match in matches if (figure := _figure(sentence, match, known))]


@cache
def small_numbers(language: str | None) -> dict[str, int]:
    """The words for two to twelve, and those numbers."""
    return {
        word: number
        for number, word in enumerate(_SMALL.get(normalise(language or "und"), "").split(), start=2)
    }


@cache
def _pattern(language: str) -> re.Pattern[str]:
    small = "|".join(_SMALL.get(language, "").split()) or "(?!)"
    about, least, most = (
        named.get(language, "(?!)").replace(".", r"\.") for named in (_ABOUT, _AT_LEAST, _AT_MOST)
    )
    return re.compile(
        rf"(?<![\w.,:/+-])(?:(?P<about>{about})\s+|(?P<least>{least})\s+|(?P<most>{most})\s+)?(?P<money>{_BEFORE})?"
        rf"(?P<number>{_NUMBER}|\b(?:{small})\b)(?![\w]*[:/]\d)",
        re.IGNORECASE,
    )


def _figure(sentence: str, match: re.Match[str], language: str) -> Figure | None:
    value = _value(match["number"], language)
    tail = sentence[match.end() :]
    if value is None or _is_name(sentence, match, language):
        return None
    factor, tail_start = _magnitude(
        tail, language, of_money=match["money"] is not None, is_decimal=value % 1 > 0
    )
    offset = match.end() + tail_start
    units = [(unit, offset + end) for unit, end in _units(tail[tail_start:], match["money"], language)]
    if (
        not units
        or _OUT_OF.match(sentence, units[0][1])
        or not _counts(sentence[: match.start()], match["number"], factor, units[0][0])
    ):
        return None
    return Figure(
        value=value * factor,
        exact=not (match["about"] or match["least"] or match["most"] or _is_round(value * factor)),
        bound=bool(match["least"]) - bool(match["most"]),
        units=tuple((unit + "/" if _RATE.match(sentence, end) else unit, end) for unit, end in units),
        start=match.start(),
        noun=offset,
    )


def _is_round(value: float) -> bool:
    """Whether a number of a hundred or more has one digit that counts: "300 turtles" are the other outlet's 292."""
    return value >= 100 and not f"{value:.0f}"[1:].strip("0")


def _value(number: str, language: str | None) -> float | None:
    lowered = number.lower()
    if not lowered[0].isdigit():
        small = small_numbers(language).get(lowered)
        return None if small is None else float(small)
    plain = re.sub(rf"[{_SPACES}'’]", "", number)
    # a group of three digits is thousands, but for "4.125" in a language whose decimal mark is the point … which
    # hardly any report has
    plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", plain)
    try:
        return float(plain.replace(",", "."))
    except ValueError:  # digits of another script
        return None


def _counts(before: str, number: str, factor: float, unit: str) -> bool:
    """Whether the number is a figure of its own: no year, and no sum in other money."""
    if unit in _CURRENCY:
        return not _CONVERTED.search(before[-60:])
    return not (factor == 1 and number.isdecimal() and len(number) == 4 and 1900 <= int(number) <= 2100)


def _is_name(sentence: str, match: re.Match[str], language: str | None) -> bool:
    """Whether the number belongs to a name before it ("Boeing 737", "Linie 3"), a sentence's first word apart."""
    if match.start() < match.start("number"):  # words of its own stand before it
        return False
    before = sentence[: match.start()]
    if _NUMBERED.search(before):
        return True
    # German capitals are nouns: "der Stadt 4,1 Millionen"
    last = _LAST_WORD.search(before)
    return language != "de" and last is not None and len(before.split()) > 1 and last[1][0].isupper()


def _magnitude(tail: str, language: str, *, of_money: bool, is_decimal: bool) -> tuple[float, int]:
    """The factor a word after the number multiplies with, and where that word ends."""
    found = re.match(r"[\s\u00a0-]{0,3}([^\W\d_]+)(\.?)(?=\W|$)", tail)
    word = found[1].lower() if found else ""
    if not found or word not in _FACTOR:
        return 1.0, 0
    shortened = of_money or (is_decimal and word != "mm")  # there are 7.62mm rifles
    if word in _LETTERS and not (shortened or _BEHIND.match(tail, found.end(1))):
        return 1.0, 0
    factor = 1e12 if word == "billion" and language != "en" else _FACTOR[word]
    end = found.end() if word in _ABBREVIATED else found.end(1)
    of = _OF.match(tail, end)
    return factor, of.end() if of else end


def _units(tail: str, money: str | None, language: str | None) -> list[tuple[str, int]]:
    """What is counted: money or nouns, and where their words end in the tail."""
    if money:
        return [(_MONEY[money.strip().lower()], 0)]
    if found := _BEHIND.match(tail):
        return [(_MONEY[found[1].lower()], found.end())]
    return _nouns(tail, language)


def _nouns(tail: str, language: str | None) -> list[tuple[str, int]]:
    """The words after a number that may be what it counts, at most three words on: in German the stem of the first
    noun, else up to two words that are no names. Those stand as they are, since "two pirate boats" are no pirates,
    and after a number a noun has one form anyway."""
    end, found = 0, []
    for word in list(re.finditer(r"[\s\u00a0]+([^\W\d_][\w-]*)", tail))[:3]:
        content = stems(word[1].split("-")[-1], language)
        if word.start() != end or word[1].lower() in _NOT_COUNTED or not content:
            break
        end = word.end()
        if language == "de":
            if word[1][0].isupper():
                return [(content[0], end)]
        elif not word[1][0].isupper():
            found.append((word[1].lower(), end))
    return found[:2]
