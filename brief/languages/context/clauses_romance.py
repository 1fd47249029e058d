"""What points back in the first clause of a Spanish, Portuguese, Italian or Catalan sentence: rules for `clauses`.

As in `clauses_german`: demonstratives with no name before them ("La mayoría cree que esta tendencia …", "O resultado desse
esforço …"), what was done "en ese momento" or "due anni dopo", connectives behind the first words ("Azcona, sin embargo, …"), a
possessive that nobody can own ("Está previsto que su viaje …"), and a pronoun before the verb ("Li dedicò …").
"""

from __future__ import annotations

from brief.languages import table
from brief.languages.tokens import one_of

_UPPER = "A-ZÁÀÂÃÉÈÊÍÓÒÔÕÚÇÑ"
_LOWER = "a-záàâãéèêíïóòôõúüçñ"
_MARKS = ',;:«»“”"„'
_PLAIN = rf"[^{_MARKS}{_UPPER}]"  # within one clause, with no name
_NUMBERS = {
    "es": "una? dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte poc[oa]s algun[oa]s vari[oa]s",
    "pt": "uma? dois duas três quatro cinco seis sete oito nove dez doze quinze vinte pouc[oa]s alguns algumas",
    "it": "una? due tre quattro cinque sei sette otto nove dieci dodici quindici venti poch[ie] qualche alcun[ie]",
    "ca": "una? dos dues tres quatre cinc sis set vuit nou deu dotze quinze vint pocs poques alguns algunes",
}


def _not_now(before: str, now: str) -> str:
    """Not behind a demonstrative: times and places as seen from here and today, and what an idiom has."""
    return rf"(?!(?:(?:\d+|{'|'.join(before.split())}) )*{one_of(now)}\b)"


def _lead(words: str) -> str:
    return rf"(?:{one_of(words)} [^,;:«»“”\"]{{1,45}}\s?, )?"


_ES_NOT_NOW = _not_now(
    r"dos tres mism[oa]s? últim[oa]s? próxim[oa]s? pasad[oa]s?",
    r"""
    años? semanas? mes(?:es)? días? lunes martes miércoles jueves viernes sábado domingo noche mañana tarde mediodía
    madrugada verano otoño invierno primavera navidad(?:es)? temporada fin(?:es)? siglo momentos? tiempos? mundo vez
    veces horas? diario periódico artículo reportaje texto medio curso legislatura mandato época trimestre semestre
    edición país ciudad comunidad web página entrevista que de del lado tipo\sde clase\sde sí enero febrero marzo abril
    mayo junio julio agosto septiembre octubre noviembre diciembre y
    """,
)
_PT_NOT_NOW = _not_now(
    r"dois duas três mesm[oa]s? últim[oa]s? próxim[oa]s? passad[oa]s?",
    r"""
    anos? semanas? mês meses dias? segunda terça quarta quinta sexta sábado domingo segunda-feira noite manhã tarde
    madrugada verão outono inverno primavera natal temporada fi[mn]s? século momentos? tempos? mundo vez vezes horas?
    jornal artigo reportagem matéria texto curso legislatura mandato época trimestre semestre edição país cidade página
    entrevista que de do da lado tipo\sde sim janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro
    """,
)
_IT_NOT_NOW = _not_now(
    r"due tre stess[oaie] ultim[oaie] prossim[oaie] scors[oaie]",
    r"""
    ann[oi] settiman[ae] mes[ei] giorn[oi] lunedì martedì mercoledì giovedì venerdì sabato domenica notte mattina sera
    pomeriggio estate autunno inverno primavera natale stagione weekend fine secolo momento tempi tempo mondo volta
    volte or[ae] giornale articolo testo corso legislatura mandato epoca trimestre semestre edizione paese città pagina
    intervista che di d cui dei degli delle della del tipo\sdi gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre
    """,
)
_CA_NOT_NOW = _not_now(
    r"dos dues tres mateix(?:a|os|es)? últim(?:a|s|es)? pròxim(?:a|s|es)?",
    r"""
    anys? setmanes? setmana mes(?:os)? di(?:a|es) dilluns dimarts dimecres dijous divendres dissabte diumenge nit matí
    tarda vespre migdia matinada estiu tardor hivern primavera nadal temporada cap segle moments? temps món vegada
    vegades hor(?:a|es) diari article text curs legislatura mandat època trimestre semestre edició país ciutat pàgina
    entrevista que de del costat tipus\sde gener febrer març abril maig juny juliol agost setembre octubre novembre
    desembre
    """,
)
_ES_THESE = (
    "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas"
)
_PT_THESE = (
    "este esta estes estas esse essa esses essas aquele aquela aqueles aquelas neste nesta nestes nestas nesse nessa nesses "
    "nessas naquele naquela naqueles naquelas deste desta destes destas desse dessa desses dessas daquele daquela daqueles "
    "daquelas àquele àquela"
)
_IT_THESE = (
    "questo questa questi queste quel quella quei quegli quelle tale tali suddetto suddetta predetti predette"
)
_CA_THESE = "aquest aquesta aquests aquestes aquell aquella aquells aquelles"
_ES_LEAD = _lead(
    "En Según Desde Tras Para Por Con A Al Ante Durante Sobre Hasta Ya Hoy Ayer Ahora El Después Antes"
)
_PT_LEAD = _lead(
    "Em No Na Segundo Desde Após Para Por Com A Ao À Durante Sobre Até Já Hoje Ontem Agora Depois Antes De"
)
_IT_LEAD = _lead("In Nel Nella Secondo Da Dopo Per Con A Al Alla Durante Su Fino Già Oggi Ieri Ora Prima")
_CA_LEAD = _lead("En Segons Des Després Per Amb A Al Davant Durant Sobre Fins Ja Avui Ahir Ara El Abans")


def _shown(these: str, lead: str, not_now: str, aside: str) -> tuple[str, str]:
    """A demonstrative that no name stands before."""
    return (
        these,
        rf"{lead}.{_PLAIN}{{0,100}}\b{aside}<words> {not_now}(?![{_LOWER}]+ (?:que|che)\b)[{_LOWER}]",
    )


def _connectives(phrases: str) -> tuple[str, str]:
    """A connective between commas, behind the first words: "Azcona, sin embargo,"."""
    known = sorted(table(phrases))
    last = " ".join(phrase.rpartition(" ")[2] for phrase in known)
    return last, rf"[^;:«»“”\"]{{1,80}}?\s?, (?:{'|'.join(known)})\s?,"


def _later(language: str, later: str, units: str, unless: str) -> tuple[str, str]:
    """ "Diez días más tarde", "Ora, quasi due secoli dopo"; not "due anni dopo la guerra"."""
    first = " ".join(phrase.split()[0] for phrase in later.split("|"))
    number = rf"(?i:\d+|{one_of(_NUMBERS[language])})"
    before = rf".?[^;:«»“”\"{_UPPER}]{{0,40}}\b"
    return first, rf"{before}{number} {one_of(units)} (?:{later})\b(?! {one_of(unless)}\b)"


def _against(first: str, phrases: str) -> tuple[str, str]:
    """What is said of somebody behind a verb, where nobody is named before it: "Se abrió una causa en su contra"."""
    return first, rf"(?!(?i:um|un[ao]?) )\w{_PLAIN}{{3,100}}\b(?:{phrases})\b"


_ES_RULES = (
    _shown(_ES_THESE, _ES_LEAD, _ES_NOT_NOW, r"(?<!al )(?<!del )(?<!el )"),
    _connectives(
        """
        sin embargo | no obstante | por {último, fin, tanto, lo tanto, el contrario, su parte, ello, eso} | finalmente |
        en cambio | además | asimismo | mientras tanto | por {otro, otra} {lado, parte} | de hecho | a su vez | entonces
        """
    ),
    _later(
        "es",
        "después|más tarde|antes",
        r"minutos? horas? días? semanas? mes(?:es)? años? décadas? siglos? jornadas?",
        "de del que",
    ),
    ("momento instante", rf"[^{_MARKS}]{{3,70}} en (?:ese|aquel) (?:mismo )?<words>\b(?! que)"),
    (
        "ellos ellas ambos ambas él ella",
        r"(?:En|Según|Desde|Tras|Para|Por|Con|A|Al|Ante|Durante) [^,;:«»“”\"]{1,60}\s?, (?:tod[oa]s ell[oa]s|amb[oa]s|"
        r"ell[oa]s|él|ella)\b",
    ),
    # "El mundo hispano también los desarrolla"
    ("también tampoco", rf"[^{_MARKS}]{{3,70}} <words> (?:lo|los|la|las|le|les) [a-záéíóúñ]+"),
    _against("contra para", "en su contra|(?:contra|para) (?:él|ell[oa]s?)(?! mism)"),
    # "De la existencia de ambos hubo noticia": no two before it
    ("ambos ambas", rf"\w(?:(?! y ){_PLAIN}){{3,60}} de amb[oa]s\b(?! [{_LOWER}]+s\b)"),
    ("allí allá ahí", rf".{_PLAIN}{{2,60}} (?:allí|(?<![Mm]ás )allá|ahí)\b(?! donde)"),
    (
        "mismo misma mismos mismas",
        r"(?:En|Con|A|De|Por|Desde|Durante|Al|Del)(?: el| la| los| las)? mism[oa]s? (?!que\b|tiempo)[a-zñ]+(?! (?:\w+ "
        r"){0,3}que\b)",
    ),
    (
        "su sus",
        rf"(?:Está|Estaba|Se|Es|Parece|Cabe|Resulta) {_PLAIN}{{2,40}} que sus? |"
        rf"(?:En|Con|Durante|Para|Por|A) una? {_PLAIN}{{3,40}} (?:por|de|con|a) sus? ",
    ),
    # "Lo confirmó la alcaldesa", "Los dieron"; no noun ends so
    (
        "lo la los las",
        r"(?:Lo|La|Los|Las) (?:ha |han |había )?[a-záéíóúñ]{2,}(?:ó|aron|ieron|aban|arán|erán|irán)\b",
    ),
)
_PT_RULES = (
    _shown(_PT_THESE, _PT_LEAD, _PT_NOT_NOW, ""),
    _connectives(
        """
        no entanto | entretanto | por {fim, último, sua vez, outro lado, seu lado, isso} | finalmente | porém | contudo
        | todavia | pelo contrário | além disso | portanto | enquanto isso | aliás
        """
    ),
    _later(
        "pt",
        "depois|mais tarde|antes",
        r"minutos? horas? dias? semanas? mês meses anos? décadas? séculos? jornadas?",
        "de do da dos das que",
    ),
    (
        "momento altura ocasião época",
        rf"[^{_MARKS}]{{3,70}} n(?:esse|aquel[ea]|essa) (?:mesm[oa] )?<words>\b(?! que| em que)",
    ),
    (
        "eles elas ambos ambas ele ela",
        r"(?:Em|No|Na|Segundo|Desde|Após|Para|Por|Com|Ao?|À|Durante) [^,;:«»“”\"]{1,60}\s?, (?:tod[oa]s el[ea]s|amb[oa]s|"
        r"el[ea]s?)\b",
    ),
    ("ele ela eles elas", rf".{_PLAIN}{{1,60}}, el(?:es?|as?)\b"),
    _against("contra", "contra el(?:es?|as?)"),
    ("lá ali aí", rf".{_PLAIN}{{2,60}} (?:(?<!para )lá|ali|aí)\b(?! (?:onde|dentro|fora))"),
    ("lhe lhes", r"[A-ZÉ][a-zãõáéíóúç]+-lhes?\b"),
)
_IT_RULES = (
    _shown(_IT_THESE, _IT_LEAD, _IT_NOT_NOW, ""),
    _connectives(
        """
        invece | poi | infine | però | tuttavia | inoltre | infatti | quindi | pertanto | al contrario | a sua volta |
        {d', d’}altra parte | nel frattempo | intanto | dunque | da parte sua | dal canto suo
        """
    ),
    _later(
        "it",
        "dopo|più tardi|prima",
        r"minut[oi] or[ae] giorn[oi] settiman[ae] mes[ei] ann[oi] decenni[o]? secol[oi]",
        "di del della dei dello dell delle degli che il la l i le gli un una lo",
    ),
    ("lui lei essi esse egli", rf".{_PLAIN}{{1,60}}, (?:lui|lei|ess[ie]|egli)\b"),
    _against("confronti contro", "nei (?:suoi|loro) confronti|contro di (?:lui|lei|loro)"),
    (
        "stesso",
        rf"[^{_MARKS}]{{3,60}} (?:allo stesso (?:modo|tempo)|nello stesso tempo)\b(?! (?:che|in cui|di)\b)",
    ),
    # "Il sole invece splende"
    ("invece", rf"[^{_MARKS}]{{3,60}} invece (?!di\b|che\b)"),
    ("infatti inoltre pertanto", r"[^;:«»“”\"]{3,60} <words> "),
    ("lì là", rf".{_PLAIN}{{2,60}} (?:lì|(?<!al di )là)\b(?! dove)"),
    ("modo", r"[^,;:«»“”\"]{3,60} in (?:tal|questo|quel) modo\b"),
    ("questione parola 0", r"(?:Il|La) \d+enne\b|[^,;:«»“”\"]{3,60} in (?:questione|parola)\b"),
    (
        "suddetta suddetto suddetti suddette predetta predetto medesima medesimo medesime medesimi",
        r"[^,;:«»“”\"]{1,50}\b(?:suddett|predett|medesim)[oaie] ",
    ),
    # "Li dedicò"; "la" and "le" are articles as well
    (
        "li lo la gli le",
        r"(?:Li|Lo|La|Gli|Le) (?:ha |hanno |aveva )?[a-zàèéìòù]{2,}(?:ò|arono|irono|erono|avano|evano)\b",
    ),
)
_CA_RULES = (
    _shown(_CA_THESE, _CA_LEAD, _CA_NOT_NOW, ""),
    _connectives(
        """
        tanmateix | no obstant | no obstant això | en canvi | per tant | al contrari | {d', d’}altra banda | per la seva
        {banda, part} | a més | a més a més | mentrestant | al seu torn
        """
    ),
    _later(
        "ca",
        "després|més tard|abans",
        r"minuts? hora hores dia dies setmana setmanes mes(?:os)? anys? dècada dècades segles?",
        "de del d que",
    ),
    ("això allò", rf"{_PLAIN}{{1,70}}\b<words>\b(?! (?:de|que)\b)"),
    ("moment", rf"[^{_MARKS}]{{3,70}} en aquell (?:mateix )?moment\b(?! que)"),
    (
        "ells elles ell ella ambdós ambdues",
        r"(?:En|Segons|Des|Després|Per|Amb|Al?|Davant|Durant) [^,;:«»“”\"]{1,60}\s?, (?:tots ells|totes elles|ambd[óu]e?s|"
        r"ells?|elles|ella)\b",
    ),
    ("allà allí", rf".{_PLAIN}{{2,60}} (?:(?<!més )allà|allí)\b(?! on)"),
    (
        "mateix mateixa mateixos mateixes",
        r"(?:En|Amb|A|De|Per|Des|Durant|Al|Del)(?: el| la| els| les)? mateix(?:a|os|es)? (?!que\b|temps)[a-zç]+(?! (?:\w+ "
        r"){0,3}que\b)",
    ),
)
RULES = {"es": _ES_RULES, "pt": _PT_RULES, "it": _IT_RULES, "ca": _CA_RULES}
