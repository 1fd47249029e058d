"""What points back in the first clause of a Spanish, Portuguese, Italian or Catalan sentence: rules for `clauses`.

As in `clauses_german`: demonstratives with no name before them ("La mayoría cree que esta tendencia …", "O resultado desse
esforço …"), what was done "en ese momento" or "due anni dopo", connectives behind the first words ("Azcona, sin embargo, …"), a
possessive that nobody can own ("Está previsto que su viaje …"), and a pronoun before the verb ("Li dedicò …").
"""

from __future__ import annotations

_UPPER = "A-ZÁÀÂÃÉÈÊÍÓÒÔÕÚÇÑ"
_LOWER = "a-záàâãéèêíïóòôõúüçñ"
_MARKS = ',;:«»“”"„'
_PLAIN = rf"[^{_MARKS}{_UPPER}]"  # within one clause, with no name
_NUMBERS = {
    "es": (
        r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|pocos|pocas|algunos|algunas|"
        r"varios|varias)"
    ),
    "pt": (
        r"(?:\d+|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|poucos|poucas|alguns|algumas)"
    ),
    "it": (
        r"(?:\d+|una?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|pochi|poche|qualche|alcuni|alcune)"
    ),
    "ca": (
        r"(?:\d+|una?|dos|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|dotze|quinze|vint|pocs|poques|alguns|algunes)"
    ),
}
# Not behind a demonstrative: times and places as seen from here and today, and what an idiom has.
_ES_NOT_NOW = (
    r"(?!(?:\d+ |dos |tres |mism[oa]s? |últim[oa]s? |próxim[oa]s? |pasad[oa]s? )*(?:años?|semanas?|mes(?:es)?|días?|lunes|"
    r"martes|miércoles|"
    r"jueves|viernes|sábado|domingo|noche|mañana|tarde|mediodía|madrugada|verano|otoño|invierno|primavera|navidad(?:es)?|"
    r"temporada|"
    r"fin(?:es)?|siglo|momentos?|tiempos?|mundo|vez|veces|horas?|diario|periódico|artículo|reportaje|texto|medio|curso|"
    r"legislatura|mandato|"
    r"época|trimestre|semestre|edición|país|ciudad|comunidad|web|página|entrevista|que|de|del|lado|tipo de|clase de|sí|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|y)\b)"
)
_PT_NOT_NOW = (
    r"(?!(?:\d+ |dois |duas |três |mesm[oa]s? |últim[oa]s? |próxim[oa]s? |passad[oa]s? )*(?:anos?|semanas?|mês|meses|"
    r"dias?|segunda|terça|"
    r"quarta|quinta|sexta|sábado|domingo|segunda-feira|noite|manhã|tarde|madrugada|verão|outono|inverno|primavera|natal|"
    r"temporada|"
    r"fi[mn]s?|século|momentos?|tempos?|mundo|vez|vezes|horas?|jornal|artigo|reportagem|matéria|texto|curso|legislatura|"
    r"mandato|época|trimestre|"
    r"semestre|edição|"
    r"país|cidade|página|entrevista|que|de|do|da|lado|tipo de|sim|domingo|"
    r"janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)\b)"
)
_IT_NOT_NOW = (
    r"(?!(?:\d+ |due |tre |stess[oaie] |ultim[oaie] |prossim[oaie] |scors[oaie] )*(?:ann[oi]|settiman[ae]|mes[ei]|"
    r"giorn[oi]|lunedì|martedì|"
    r"mercoledì|giovedì|venerdì|sabato|domenica|notte|mattina|sera|pomeriggio|estate|autunno|inverno|primavera|natale|"
    r"stagione|weekend|"
    r"fine|secolo|momento|tempi|tempo|mondo|volta|volte|or[ae]|giornale|articolo|testo|corso|legislatura|mandato|epoca|"
    r"trimestre|semestre|"
    r"edizione|paese|città|pagina|intervista|che|di|d|cui|dei|degli|delle|della|del|tipo di|"
    r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)"
)
_CA_NOT_NOW = (
    r"(?!(?:\d+ |dos |dues |tres |mateix(?:a|os|es)? |últim(?:a|s|es)? |pròxim(?:a|s|es)? )*(?:anys?|setmanes?|setmana|"
    r"mes(?:os)?|di(?:a|es)|dilluns|"
    r"dimarts|dimecres|dijous|divendres|dissabte|diumenge|nit|matí|tarda|vespre|migdia|matinada|estiu|tardor|hivern|"
    r"primavera|nadal|"
    r"temporada|cap|segle|moments?|temps|món|vegada|vegades|hor(?:a|es)|diari|article|text|curs|legislatura|mandat|època|"
    r"trimestre|semestre|"
    r"edició|país|ciutat|pàgina|entrevista|que|de|del|costat|tipus de|"
    r"gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre)\b)"
)
_ES_THESE = (
    "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas"
)
_PT_THESE = (
    "este esta estes estas esse essa esses essas aquele aquela aqueles aquelas neste nesta nestes nestas nesse nessa "
    "nesses nessas "
    "naquele naquela naqueles naquelas deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas "
    "àquele àquela"
)
_IT_THESE = (
    "questo questa questi queste quel quella quei quegli quelle tale tali suddetto suddetta predetti predette"
)
_CA_THESE = "aquest aquesta aquests aquestes aquell aquella aquells aquelles"
_ES_LEAD = (
    r"(?:(?:En|Según|Desde|Tras|Para|Por|Con|A|Al|Ante|Durante|Sobre|Hasta|Ya|Hoy|Ayer|Ahora|El|Después|Antes) "
    r"[^,;:«»“”\"]{1,45}\s?, )?"
)
_PT_LEAD = (
    r"(?:(?:Em|No|Na|Segundo|Desde|Após|Para|Por|Com|A|Ao|À|Durante|Sobre|Até|Já|Hoje|Ontem|Agora|Depois|Antes|De) "
    r"[^,;:«»“”\"]{1,45}\s?, )?"
)
_IT_LEAD = (
    r"(?:(?:In|Nel|Nella|Secondo|Da|Dopo|Per|Con|A|Al|Alla|Durante|Su|Fino|Già|Oggi|Ieri|Ora|Prima) "
    r"[^,;:«»“”\"]{1,45}\s?, )?"
)
_CA_LEAD = (
    r"(?:(?:En|Segons|Des|Després|Per|Amb|A|Al|Davant|Durant|Sobre|Fins|Ja|Avui|Ahir|Ara|El|Abans) "
    r"[^,;:«»“”\"]{1,45}\s?, )?"
)


def _shown(these: str, lead: str, not_now: str, aside: str) -> tuple[str, str]:
    """A demonstrative that no name stands before."""
    return (
        these,
        rf"{lead}.{_PLAIN}{{0,100}}\b{aside}(?:{these.replace(' ', '|')}) {not_now}(?![{_LOWER}]+ (?:que|che)\b)[{_LOWER}]",
    )


def _connectives(words: str, connectives: str) -> tuple[str, str]:
    """A connective between commas, behind the first words: "Azcona, sin embargo,"."""
    return words, rf"[^;:«»“”\"]{{1,80}}?\s?, (?:{connectives})\s?,"


def _later(language: str, words: str, units: str, unless: str) -> tuple[str, str]:
    """ "Diez días más tarde", "Ora, quasi due secoli dopo"; not "due anni dopo la guerra"."""
    later = words.replace("/", "|").replace("más", "más tarde").replace("mais", "mais tarde")
    later = later.replace("més", "més tard").replace("più", "più tardi")
    return (
        words.replace("/", " "),
        rf".?[^;:«»“”\"{_UPPER}]{{0,40}}\b(?i:{_NUMBERS[language]}) (?:{units}) (?:{later})\b(?! (?:{unless})\b)",
    )


_ES_RULES = (
    _shown(_ES_THESE, _ES_LEAD, _ES_NOT_NOW, r"(?<!al )(?<!del )(?<!el )"),
    _connectives(
        "embargo obstante último fin finalmente tanto cambio contrario parte además asimismo mientras otro otra hecho vez "
        "ello eso entonces",
        "sin embargo|no obstante|por último|por fin|finalmente|por (?:lo )?tanto|en cambio|por el contrario|por su parte|"
        "además|asimismo|mientras tanto|"
        r"por otr[oa] (?:lado|parte)|de hecho|a su vez|por ello|por eso|entonces",
    ),
    _later(
        "es",
        "después/más/antes",
        r"minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?|jornadas?",
        "de|del|que",
    ),
    ("momento instante", rf"[^{_MARKS}]{{3,70}} en (?:ese|aquel) (?:mismo )?(?:momento|instante)\b(?! que)"),
    (
        "ellos ellas ambos ambas él ella",
        r"(?:En|Según|Desde|Tras|Para|Por|Con|A|Al|Ante|Durante) [^,;:«»“”\"]{1,60}\s?, (?:tod[oa]s ell[oa]s|amb[oa]s|"
        r"ell[oa]s|él|ella)\b",
    ),
    # "El mundo hispano también los desarrolla"
    ("también tampoco", rf"[^{_MARKS}]{{3,70}} (?:también|tampoco) (?:lo|los|la|las|le|les) [a-záéíóúñ]+"),
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
        "entanto entretanto fim último finalmente porém contudo todavia contrário vez lado além portanto isso enquanto aliás",
        "no entanto|entretanto|por fim|por último|finalmente|porém|contudo|todavia|pelo contrário|por sua vez|por outro "
        "lado|por seu lado|além disso|"
        "portanto|"
        "por isso|enquanto isso|aliás",
    ),
    _later(
        "pt",
        "depois/mais/antes",
        r"minutos?|horas?|dias?|semanas?|mês|meses|anos?|décadas?|séculos?|jornadas?",
        "de|do|da|dos|das|que",
    ),
    (
        "momento altura ocasião época",
        rf"[^{_MARKS}]{{3,70}} n(?:esse|aquel[ea]|essa) (?:mesm[oa] )?(?:momento|altura|ocasião|época)\b(?! que| em que)",
    ),
    (
        "eles elas ambos ambas ele ela",
        r"(?:Em|No|Na|Segundo|Desde|Após|Para|Por|Com|Ao?|À|Durante) [^,;:«»“”\"]{1,60}\s?, (?:tod[oa]s el[ea]s|amb[oa]s|"
        r"el[ea]s?)\b",
    ),
    ("ele ela eles elas", rf".{_PLAIN}{{1,60}}, el(?:es?|as?)\b"),
    ("lá ali aí", rf".{_PLAIN}{{2,60}} (?:(?<!para )lá|ali|aí)\b(?! (?:onde|dentro|fora))"),
    ("lhe lhes", r"[A-ZÉ][a-zãõáéíóúç]+-lhes?\b"),
)
_IT_RULES = (
    _shown(_IT_THESE, _IT_LEAD, _IT_NOT_NOW, ""),
    _connectives(
        "invece poi infine però tuttavia inoltre infatti quindi pertanto contrario volta parte frattempo intanto dunque",
        "invece|poi|infine|però|tuttavia|inoltre|infatti|quindi|pertanto|al contrario|a sua volta|d['’]altra parte|nel "
        "frattempo|"
        "intanto|dunque|"
        "da parte sua|dal canto suo",
    ),
    _later(
        "it",
        "dopo/più/prima",
        r"minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?|secol[oi]",
        "di|del|della|dei|dello|dell|delle|degli|che|il|la|l|i|le|gli|un|una|lo",
    ),
    ("lui lei essi esse egli", rf".{_PLAIN}{{1,60}}, (?:lui|lei|ess[ie]|egli)\b"),
    (
        "stesso",
        rf"[^{_MARKS}]{{3,60}} (?:allo stesso (?:modo|tempo)|nello stesso tempo)\b(?! (?:che|in cui|di)\b)",
    ),
    # "Il sole invece splende"
    ("invece", rf"[^{_MARKS}]{{3,60}} invece (?!di\b|che\b)"),
    ("infatti inoltre pertanto", r"[^;:«»“”\"]{3,60} (?:infatti|inoltre|pertanto) "),
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
        "tanmateix obstant canvi tant contrari banda més mentrestant vegada torn",
        "tanmateix|no obstant(?: això)?|en canvi|per tant|al contrari|d['’]altra banda|per la seva banda|a més(?: a més)?|"
        "mentrestant|"
        "al seu torn|per la seva part",
    ),
    _later(
        "ca",
        "després/més/abans",
        r"minuts?|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?|anys?|dècad(?:a|es)|segles?",
        "de|del|d|que",
    ),
    ("això allò", rf"{_PLAIN}{{1,70}}\b(?:això|allò)\b(?! (?:de|que)\b)"),
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
