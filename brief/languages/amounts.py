"""The words around numbers: for how many, about how many, of what money, and for times, which are no amounts."""

from __future__ import annotations

from brief.languages import table

DOZEN = 12.0
MAGNITUDES = {
    DOZEN: "dozen dutzend douzaine douzaines docena docenas dozzina dozzine dúzia dúzias dozijn",
    1e3: "thousand k tausend tsd mille mil mila duizend tusen tusind tuhatta тысяч тысячи тыс "
    "tys tysięcy tisíc bin nghìn ngàn",
    1e6: "million millions m mm mln mio millionen millón millones milione milioni milhão milhões miljoen миллион "
    "миллиона миллионов млн milion miliony milionów milionů miljon miljoner millioner miljoonaa milyon triệu",
    1e9: "billion billions bn mrd milliarde milliarden milliard milliards milliarder miljard miljarder miljardia mia "
    "miliardo miliardi mld bilhão bilhões миллиард миллиарда миллиардов млрд miliard miliardy miliardów milyar tỷ tỉ",
    1e12: "trillion tn billionen biljoen bilioni trilhão trilhões триллион триллионов bilion bilionů trilyon",
}  # fmt: skip
FACTOR = {word: factor for factor, words in MAGNITUDES.items() for word in words.split()}
# Magnitudes of money only ("€4.2m"), or of a decimal ("4.5m people"): there is a 100m final.
LETTERS = frozenset(["k", "m", "mm"])
ABBREVIATED = frozenset("mio mrd tsd mld mln tys тыс млн млрд".split())  # a period after these is theirs
SMALL = {  # from two to twenty
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove vinte",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig",
}
# Words before a number, and what they make of it. Figures are read in these languages only: where the word
# for a million isn't known, it is taken for what is counted.
ABOUT = {
    "de": "rund|etwa|circa|ca.|ungefähr|knapp|fast|gut|annähernd",
    "en": "about|around|roughly|nearly|almost|some|approximately|close to",
    "fr": "environ|quelque|près de|presque|autour de",
    "es": "unos|unas|cerca de|alrededor de|casi", "it": "circa|quasi|intorno a",
    "pt": "cerca de|quase|em torno de|aproximadamente", "nl": "ongeveer|circa|zo'n|bijna",
    "ru": "около|почти|примерно", "pl": "około|ok.|prawie|blisko|niemal", "cs": "asi|zhruba|přibližně|téměř|kolem",
    "tr": "yaklaşık", "sv": "omkring|cirka|ungefär|nästan|runt", "da": "omkring|cirka|næsten|knap|rundt",
    "no": "omtrent|cirka|nesten|rundt|om lag", "fi": "noin|lähes", "vi": "khoảng|gần|chừng",
}  # fmt: skip
AT_LEAST = {
    "de": "über|mehr als|mindestens|wenigstens", "en": "over|more than|at least", "fr": "plus de|au moins|pas moins de",
    "es": "más de|al menos|por lo menos", "it": "più di|oltre|almeno", "pt": "mais de|pelo menos|ao menos",
    "nl": "meer dan|zeker|minstens", "ru": "более|свыше|не менее", "pl": "ponad|co najmniej", "cs": "přes|nejméně",
    "tr": "en az", "sv": "över|minst|mer än", "da": "over|mindst|mere end", "no": "over|minst|mer enn", "fi": "yli|ainakin",
    "vi": "hơn|trên|ít nhất",
}  # fmt: skip
AT_MOST = {
    "de": "bis zu|höchstens|maximal|weniger als", "en": "up to|at most|as many as|as much as|less than|fewer than",
    "fr": "jusqu['’]à|au plus|moins de", "es": "hasta|menos de", "it": "fino a|meno di", "pt": "até|menos de",
    "nl": "tot|hooguit|minder dan", "ru": "до|менее", "pl": "do|mniej niż", "cs": "až", "sv": "upp till",
    "da": "op til", "no": "opptil", "fi": "jopa|alle", "vi": "tối đa|dưới",
}  # fmt: skip
# Before what is counted, where the number follows: "the number of injured rose to 27", unless it may only do so.
NUMBER_OF = (
    "(?:zahl|anzahl) der", "numbers? of(?: the)?", "(?=(?:death )?tolls?)", "nombre (?:de|des|d['’])", "bilan (?:de|des)",
    "(?:cifra|número|balance) de(?: los| las)?", "numero (?:dei|delle|degli|di)", "bilancio (?:dei|delle)",
    "número (?:de|dos|das)", "aantal",
)  # fmt: skip
MAY = (
    "could", "may", "might", "könnten?", "dürften?", "pourrai(?:t|ent)", "podrían?", "potrebbe(?:ro)?", "poderiam?", "zou",
)  # fmt: skip
CURRENCY = {
    "dollar": "$ us$ $us usd dollar dollars dólar dólares dollari dólares доллар доллара долларов dolar dolarów",
    "euro": "€ eur euro euros евро eura",
    "pound": "£ gbp pfund pound pounds livres libras sterline",
    "franc": "chf franken francs franchi",
    "real": "r$ reais",
    "dong": "đồng vnd",
}
MONEY = {word: currency for currency, words in CURRENCY.items() for word in words.split()}
MONTHS = table(
    "januar februar märz april mai juni juli august september oktober november dezember jänner "
    "january february march may june july october december janvier février mars avril juin juillet août septembre "
    "octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
# Words after a number that make it a time or a span of it.
SPANS = {
    "de": "uhr h jahr jahre jahren tag tage tagen stunden stunde minuten minute woche wochen monat monate monaten saison "
    "saisonen jahrzehnte jahrzehnten",
    "en": "am pm a.m. p.m. year years day days hour hours minutes week weeks month months season seasons decade decades",
    "fr": "h ans années an année jours heures minutes semaine semaines mois saison saisons décennies",
    "es": "h año años días horas minutos semana semanas meses temporadas décadas",
    "it": "anni anno giorni ore mesi", "pt": "h ano anos dias horas minutos semana semanas meses temporadas décadas",
    "nl": "jaar dagen uur weken maanden", "ru": "лет год года году", "vi": "giờ ngày tuần tháng năm",
}  # fmt: skip
# "deux cents manifestants" are not two; cents are too little to disagree on. Of shares it is seldom clear of what: of 8 told
# of real stories one was right.
NOT_COUNTED = (
    MONTHS | table(" ".join(SPANS.values()))
    | table("jährige jähriger jährigen old hundred hundert cent cents cientos centos cento")
    | table("prozent prozentpunkte percent percentage pc procent procento процент процента процентов")
)  # fmt: skip
# Words for numbers and for spans of time: no evidence that two sentences tell the same.
NUMBER_WORDS = NOT_COUNTED.union(*(small.split() for small in SMALL.values()))
# Which part of a whole, or which time, an amount is of: a total, a place in a row, how badly somebody is hurt, last year.
SCOPE = table(
    "total totals overall altogether insgesamt zusammen gesamt totale totaal totalt łącznie всего итого "
    "first second third fourth erste ersten erster zweite zweiten zweiter dritte dritten dritter "
    "premier première deuxième troisième primer primero primera segundo segunda tercer tercero tercera "
    "primo prima secondo seconda terzo terza primeiro primeira terceiro terceira eerste tweede derde "
    "last previous next letzte letzten letztes vergangenen vorigen vorjahr nächsten kommenden dernier dernière "
    "précédent prochain prochaine pasado pasada próximo próxima anterior scorso scorsa prossimo prossima passado passada "
    "vorig vorige volgend volgende afgelopen "
    "davon darunter dont waarvan "
    "weltweit worldwide globally monde mondial mondo mundo wereldwijd bundesweit landesweit nationwide "
    "schwer schwerverletzt leicht lebensgefährlich seriously severely critically slightly badly grièvement gravement "
    "légèrement grave graves gravedad leve leves gravemente levemente gravi lievi ernstig zwaar lichtgewond "
    "still noch weiterhin encore toujours aún todavía siguen ancora ainda nog remain remained remaining "
    "additional more weitere weiteren zusätzliche zusätzlichen supplémentaires adicionales aggiuntivi adicionais extra "
    "demanded sought seeks gefordert forderte fordert requis réclamé pide pidió piden chiesto chiede pede pediu geëist "
    "jahresbeginn year année año anno ano "
    "quarter quarterly half q1 q2 q3 q4 quartal halbjahr trimestre semestre kwartaal квартал"
)
# What tells a number that is wanted or foreseen from one that was counted; costs are foreseen anyway.
FORESEEN = table(
    "needed required nötig erforderlich nécessaires necesarios necesitaba necesita necessari necessários nodig needs "
    "expected expects expect forecast erwartet erwarten attendus attendu attend esperan espera previstos "
    "attesi previsti esperados verwacht"
)
