"""The Norwegian, Swedish, Danish and Dutch rules of `clauses`: what in the first clause of a sentence points back.

Each rule: words, one of which is in all that it matches, and the pattern.
"""

from __future__ import annotations

from brief.languages.tokens import one_of

_CLAUSE = r"[A-ZÆØÅÄÖ][^,;:–—«»“”\"A-ZÆØÅÄÖ]"  # what stands in one clause, and names nobody
# Behind the article "de" stands an adjective or a noun; behind the pronoun one of these.
_BEHIND_THEY = one_of(
    r"""
    å at att ikke ikkje inte også också selv själva seg sig nå no nu da då i på til till med mot mod for för fra från av
    af om over över under ut ud opp op upp inn ind in ned bare bara kun aldri aldrig alltid altid alle alla fortsatt
    fortfarande både en et ett ei det den dem oss ham honom henne meg mig alt allt noe noen något några noget nogle
    ingen mer mere sin sitt sit sine sina sammen sammans igjen igen ha have være vara sedan siden derfor därför hvor
    hvordan som atter \w+(?:et|dt|tt|nt)
    """
)
_FINITE = one_of(
    r"\w{2,}(?:er|te|de|et|ar|r) har var ble blev kan ska skal vil vill må får fikk fick fik kom så tok tog"
)
# What stands before a connective that no other clause could give a meaning.
_ALONE = r"(?:(?! (?:og|och|men|eller|tross|selv om|trots) )[^,;:«»“”\"])"
# Behind these a clause is explained by the next one, or asks.
_UNLESS = one_of(
    """
    Når När Hvis Dersom Da Då Om Som Selv Även Mens Medan Fordi Eftersom Siden Sedan Etter\\sat Efter\\sat Innan Før
    Inden At Att Hur Vad Hva Hvor Hvordan Hvem Hvad
    """
)
# Not behind a demonstrative: times as seen from today.
_NOW = one_of(
    r"""
    uk uge vek veck månad måned dag år sommer sommar vinter høst höst efterår vår forår sesong säsong sæson helg week
    gang gång morgen morgon kveld kväll aften tid side sekel århund tiår øyeblikk ögonblick stund måten vis\b som\b land
    av\b
    """
)
_THEN = one_of(
    """
    er är var har hadde hade havde ble blev blir bliver kan kunne kunde skal ska skulle vil vill ville må måste får fikk
    fick fik kommer kom går gikk gick gik mener menar mente sier siger sa sagde gjør gör gjorde står ligger viser visar
    """
)
_TIMES = one_of(
    """
    tid tiden tida tidspunkt tidspunktet øyeblikket ögonblicket øjeblik natten kvelden kvällen aften anledning
    anledningen tilfellet tilfælde fallet måten sättet møtet mötet møde grunnen grunden perioden periode
    """
)
# Behind "for" where it means "because".
_BEHIND_BECAUSE = one_of(
    """
    i på etter efter ved vid til av hos uten utan uden når när hvis dersom fordi nå nu no der där her här hva vad hvad
    hvem hvorfor mens medan også ikke inte uansett
    """
)
_SCANDINAVIAN = (
    # "Forsøker de å regjere", "Samtidig vil de ikke"
    ("de dei", rf"(?:(?!{_UNLESS}\b){_CLAUSE}{{1,70}} )?(?i:{_FINITE}) dei? {_BEHIND_THEY}\b"),
    # "De holder", "Den berører"; not "De mennesker, der", "De under 18"
    (
        "de dei den",
        r"De[ni]? (?!(?:under|over|över|etter|efter|eller|heller|her|här|der|där|fler)\b)"
        r"[a-zæøåäö]+(?:er|[rltdkgns]ar|par|[rltdnsk]as|rs|[gstf]år)\b(?!,? (?:som|der)\b)",
    ),
    # "Det spørsmålet er", "Den klub mente"; not "Den ansvarlige har"
    (
        "de den det",
        rf"De[nt]? (?!\w+(?:s|gt|ft|kt) )[a-zæøåäö]{{3,}}[^aei\W] "
        rf"(?:{_THEN}|(?!under|over|etter|eller|heller|hver)[a-zæøåäö]{{4,}}er)\b",
    ),
    # "Før den tid", "I det øyeblikket"; not "på den tiden da"
    (
        "den det",
        rf"(?:Før|Fra|På|I|Til|Ved|Siden|Etter|Från|Till|Vid|Efter) <words> {_TIMES}\b"
        r"(?! (?:som|da|då|der|han|hun|hon|de|vi|jeg|jag|[A-ZÆØÅ]))",
    ),
    # "Paradoksalt nok kan Høyre utnytte dette": not what any name means
    ("dette detta", rf"(?!{_UNLESS}\b)[^,;:«»“”\"]{{3,90}} <words> (?!{_NOW}|[«\"])"),
    (
        "denne disse desse denna dessa",
        rf"(?!{_UNLESS}\b)(?!.{{0,80}}\b(?:og|och) ){_CLAUSE}{{2,80}} <words> (?!{_NOW})",
    ),
    # "På sikt er det imidlertid"
    (
        "imidlertid derimot deretter likevel dog derefter dock däremot emellertid därefter nemlig nämligen",
        rf"{_ALONE}{{3,80}}? <words>\b",
    ),
    ("slik slike slikt sådan sådanne sådant sådana", r"(?:Med|På|I|Av|For|För|Til|Till) (?:slik|sådan)\w*\b"),
    ("da dess gang dengang", r"[^,;:«»“”\"]{3,80} (?:siden|sedan) (?:den ?gang|da|dess)\W*$"),
    ("derfor dermed därför därmed", rf"{_ALONE}{{3,80}}? <words>\b(?! att?\b)"),
    # "Enda verre er det at", "Verre er det"
    (
        "enda ennå ännu endnu",
        r"(?:Enda|Ennå|Ännu|Endnu) (?:mere? )?[a-zæøåäö]{3,} (?:er|var|är|blir|ble|blev|bliver)\b",
    ),
    # "For i Kasakhstan er", "For det blir"; not "For to år siden", "For å"
    (
        "for för",
        rf"F[oö]r (?:{_BEHIND_BECAUSE}|selv om|(?:det|den|de) (?:blir|finnes|finns|gjelder|fantes|handlar|handler|{_THEN}))\b"
        r"(?! (?:øvrig|siden))",
    ),
    # "Det klarer Holm"; not "Det er Holm"
    ("det", r"Det (?!er|är|var|ble|blir|blev|bliver|fin|fan|kom|heter|hedder)[a-zæøåäö]{3,} [A-ZÆØÅÄÖ]"),
    ("han hun hon", r"(?:Etter|Efter) (?:å|att?) ha(?:ve)? [^;:«»“”\"]{5,110} [a-zæøåäö]+ <words>\b"),
    # "Det gjelder også"
    ("også också", rf"De[nt]? (?:{_THEN}|\w{{3,}}er) <words>\b"),
)
_NL_NOW = one_of(
    """
    week weekend weekeinde maand jaar dag zomer winter herfst lente seizoen eeuw keer ochtend middag avond nacht moment
    voorjaar najaar tijd (?:maan|dins|woens|donder|vrij|zater|zon)dag kant land wereld om\\b te\\b aan\\b in\\b op\\b
    de\\b
    """
)
_NL_SMALL = one_of(
    """
    De Het Een In Op Na Bij Met Tijdens Volgens Voor Door Om Van Uit Over Er Ook Nog Al Pas Vorige Vorig Gisteren
    Vandaag Morgen Eerst Soms Vaak Tegenwoordig Ruim
    """
)
_DUTCH = (
    (
        "deze",
        rf"(?!(?:Als|Toen|Omdat|Terwijl|Dat|Wie|Wat)\b)[A-Z][^,;:–\"“”'‘’A-Z]{{2,80}} deze (?!{_NL_NOW})[a-z]",
    ),
    (
        "daarop daarvan daarmee daarover daartegen daarbij daarna daarin hierop hiervan hiermee hierover echter "
        "daarentegen bovendien",
        r"(?:(?! (?:en|maar|of) )[^,;:\"“”]){2,70}? <words>\b(?!,? (?:dat|te)\b)",
    ),
    ("dat dit", rf"{_NL_SMALL}\b[^,;:\"“”]{{3,60}} <words>[.!?]"),
    ("ze hij", r"(?:Hoe|Waarom|Wanneer|Wat) \w+ <words>\b"),
    # "Vorige week wilden ze", "Zelf heeft ze"
    (
        "ze zij",
        rf"(?:{_NL_SMALL}|Zelf|Samen|Officieel|Zouden|Waren|Hadden|Hebben|Wilden|Konden|Kunnen|Moeten)\b"
        r"(?:(?! (?:of|als|dat|die|wie|waar\w*|hoe|omdat) )[^,;:–\"“”A-Z]){0,50}? <words>\b",
    ),
    ("het", r"Het \w+(?:de|te|t) ook\b"),
)
RULES = {"no": _SCANDINAVIAN, "sv": _SCANDINAVIAN, "da": _SCANDINAVIAN, "nl": _DUTCH}
