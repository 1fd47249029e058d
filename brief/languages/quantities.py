"""The words that say what of an event a number counts: its dead, those arrested, what it costs.

German, English, French, Spanish, Italian, Portuguese, Dutch; what is written alike stands there once.
"""

from __future__ import annotations

from typing import NamedTuple


class Quantity(NamedTuple):
    """How to tell a quantity; words in lower case."""

    nouns: str  # that say it: "Tote"
    general: str  # that are it where one of the words stands near: "people"
    words: str  # for it, by their beginnings, as regular expressions with "_" for a space or the word's end


PEOPLE = "menschen personen leute leuten people persons personnes gens personas gente persone pessoas mensen"
RESIDENTS = (
    "einwohner einwohnern bewohner bewohnern anwohner anwohnern residents inhabitants habitants riverains "
    "vecinos habitantes residentes abitanti residenti moradores inwoners bewoners omwonenden"
)
REFUGEES = (
    "migranten geflüchtete geflüchteten flüchtlinge flüchtlingen migrants refugees réfugiés migrantes "
    "refugiados migranti profughi vluchtelingen"
)
SUSPECTS = "verdächtige verdächtigen suspects sospechosos sospettati suspeitos verdachten"
STAFF = (
    "beschäftigte beschäftigten mitarbeiter mitarbeitern arbeitnehmer employees workers staff salariés employés "
    "trabajadores empleados dipendenti lavoratori trabalhadores funcionários werknemers medewerkers"
)
JOBS = (
    "stelle stellen arbeitsplätze arbeitsplätzen jobs positions postes emplois empleos puestos posti empregos banen "
    "arbeidsplaatsen"
)
TROOPS = (
    "soldaten soldatinnen soldiers troops servicemen soldats militaires soldados militares soldati militari "
    "militairen"
)
JOURNEYS = (
    "flüge flügen flights vols vuelos voli voos vluchten züge zügen trains trenes treni comboios treinen"
)
HOUSEHOLDS = (
    "haushalte haushalten households homes customers foyers hogares viviendas clientes famiglie utenze "
    "residências huishoudens"
)
AREA = "hektar hektars hectare hectares acre acres hectáreas ettari quadratkilometer quadratkilometern"
VOLUME = (
    "liter litern litre litres liters gallons barrels barils litros barriles litri barili barris tonnen tonnes tons "
    "toneladas tonnellate ton"
)
# What became of people.
FATES = {
    "dead": Quantity(
        "tote toten toter todesopfer todesopfern dead deaths fatalities death toll morts décès muertos muertes fallecidos "
        "morti vittime mortos mortes doden",
        f"{PEOPLE} {REFUGEES}",
        r"kill dead_ died_ dying_ (?<!to_)death(?!_(?:penalty|sentence|row)) fatal drown perish slain "
        r"(?:lost|claimed)_(?:his|her|their|the)_li[fv]e tote[nrs]?_ getötet starb gestorben todes ums_leben "
        r"ertrunken ertrank "
        r"mort[eos] tué décè décéd péri_ périr noyé perdu_la_vie coûté_la_vie trouvé_la_mort muert muri falleci "
        r"ahogad asesin "
        r"mataron_ mató_ matou_ mataram_ la_vida_ uccis morr annegat la_vita_ a_vida_ afogad falec dode gedood omgekomen "
        r"overleden verdronken het_leven погиб",
    ),
    "hurt": Quantity(
        "verletzte verletzten verletzter injured wounded injuries blessés heridos lesionados feriti feridos gewonden",
        PEOPLE,
        "injur wounded hurt_ verletz verwundet blessé herid lesionad ferit ferid gewond ранен пострада",
    ),
    "missing": Quantity(
        "vermisste vermissten disparus desaparecidos dispersi vermisten",
        f"{PEOPLE} {REFUGEES}",
        "missing_ vermiss disparu desaparecid dispers[io] vermist",
    ),
    "held": Quantity(
        "festnahmen festgenommene festgenommenen verhaftungen arrests arrestations interpellations detenciones "
        "detenidos arresti detenções detidos arrestaties aanhoudingen",
        f"{PEOPLE} {SUSPECTS}",
        r"arrest arrêt[aé] detain (?:take|took|taken)[^.;]{0,40}_into_custody festgenommen verhaftet festnahm "
        r"n(?:ahm|immt)[^.;]{1,50}_fest_ interpell en_garde_à_vue deten detid detuv fermat[io] deteve "
        r"aangehouden opgepakt задержа",
    ),
    "moved": Quantity(
        "",
        f"{PEOPLE} {RESIDENTS}",
        "evacu evaku évacu evakuier geëvacueerd leave_ left_their fled_ flee verlassen räum in_sicherheit quitter "
        "mise?s_à_l desaloj "
        "dejar_sus abandon sfollat lasciare deixar verlaten",
    ),
    "saved": Quantity(
        "",
        f"{PEOPLE} {REFUGEES}",
        "rescue gerettet geborgen sauvé secouru rescat salvat soccors resgat gered",
    ),
}
# What else an event has one of.
OTHERS = {
    "joined": Quantity(
        "teilnehmer teilnehmern demonstranten demonstrierende demonstrierenden protestierende protesters protestors "
        "demonstrators marchers participants manifestants participantes manifestantes asistentes partecipanti "
        "manifestanti betogers",
        PEOPLE,
        "protest demonstr gather join march_ marche rall(?:y|ied) (?:took|taken|taking)_part to_the_streets "
        "teilgenommen nahmen_ kundgebung versammel "
        "auf_die_straße manifest défil dans_la_rue rassembl concentr reuni "
        "sal(?:ió|ieron)[^.;]{0,40}_a_las?_calles?_ in_piazza "
        "corteo sfila passeata betog",
    ),
    "cut": Quantity(
        "",
        f"{JOBS} {STAFF}",
        r"cut(?:s|ting)?_ axe lose_ los[st] cost(?:s|ing)?_ lay(?:s|ing)?_off laid_off layoff redundan sack(?:s|ed|ing)?_ "
        r"dismiss disappear shed slash eliminat streich strich gestrichen abbau abgebaut baut[^.;]{1,60}_ab_ "
        r"wegfall fallen_ kosten_ "
        r"kostet_ verl(?:ier|or|ust) entlass trenn verschwinden gehen_ supprim suppress suprim dispara perte "
        r"perd(?:re|ent)_ licenci recort despid "
        r"despedi desaparec pérdida perder tagli esuber licenzi perdit demit cort[ae] schrap ontsl verlies verdwijn",
    ),
    "sent": Quantity(
        "",
        TROOPS,
        "sen[dt] deploy dispatch entsend entsandt schick verleg envoi envoy déplo mobilis despleg desplieg envia "
        "envió moviliz "
        "invi schier mobilit stuur stur ingezet",
    ),
    "cancelled": Quantity(
        "",
        JOURNEYS,
        "cancel gestrichen strich ausgefallen ausfallen fielen_aus fallen_aus annul suprim suppress soppress geannuleerd "
        "geschrapt",
    ),
    "dark": Quantity(
        "",
        HOUSEHOLDS,
        "power_ electricity blackout outage strom électricité courant_ luz_ electricidad electrici corrente elettricità "
        "energia stroom",
    ),
    "burnt": Quantity(
        "",
        AREA,
        "burn scorch charr blaze fire smoke destroy brenn brannt verbrannt flamm feuer zerstör vernicht brûl ravag "
        "feu_ fumée "
        "parcouru détrui incend calcin arras consum quem llamas fuego destru fogo brucia fuoco distru brand verwoest",
    ),
    "spilt": Quantity(
        "",
        VOLUME,
        "spil leak ausgelaufen liefen_ lief_ ausgetreten déver fuite derram vert versat vazam lek gelekt",
    ),
}
# What money is for.
PAYMENTS = {
    "cost": (
        "cost(?:s|ing)?_ price spen[dt] bill_ kost preis_ baukosten gesamtkosten teuer coût cout[ea] prix_ budget "
        "facture dépens investi invers "
        "cost[aeóo] cuest gast factura precio presupuest prezzo preventiv preço orçament begrot prijs"
    ),
    "fine": "fined?_ fines_ geldstrafe bußgeld geldbuße amende condamné multa sanción sanzion boete",
    "loot": "haul stole_ stolen loot erbeut beute_ butin dérob botín bottino buit",
    "damage": "damage schaden sachschaden schäden dégâts daños danni danos schade",
}
