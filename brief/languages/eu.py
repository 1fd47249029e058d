"""Basque."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="eu",
    name="Euskara",
    english="Basque",
    rank=2,
    stemmer="basque",
    ordinal_period=True,
    abbreviations=table(
        """
        abk adib and ap ark art aurk bib biz dipl dr dra ed eg egunk err etor fig frantz gal gazt gip
        hurr ing inst it itzul jn kal kap koord lat ldo lic n.n orr pl posta prof sr st sta sto sust
        t.a.m tel trad ud univ urt zenb zk
        """
    ),
    final_abbreviations=table(
        """
        a.m abar abd b.e co corp e.a e.o ef etab inc j.c jr k.a k.o ltd p.m s.a s.l urr
        """
    ),
    before_numbers=table("p pp zb zbk"),
    starters=table(
        """
        adibidez ala alde aldiz alegia amaitzeko arrazoia asko askotan azken azkenik badira baditu baina
        baino baita baldin banaka bat batek baten batzuek batzuk beraz bere berez berriro bertan
        bestalde beste bestela bezala bi biak bien bitartean da dago daude de dela den dira ditu du dute
        edo edonola egia egun egunez ei ere eta eurak ez ezen ezer ezin ezinezkoa gainera gaur gero
        geroztik gu guk gure guzti guztiak haiek haien hain hala halaber halako halere han handik hango
        har hark harrezkero hasieran hau hauek hauetako hauxe hemen hemendik honek honela honen hori
        horiek horien horregatik horrek horrela horren hortik hura huts inoiz inor inork izan jada
        jakina kontua laster lehen lehenengo lehenik lortu nahiz nik nire noiz nola non nor norbaitek
        nork ondoren orain oraindik oraingoz orduan oro orokorrean oso ostean sarritan segur seguruenik
        tartean txikia urte urtean uste ustez uztail zein zenbait zer zeren zergatik zerk zuek zuk zure
        """
    ),
    after_ordinal=table(
        """
        abendua abuztua apirila artikulua artikuluak azaroa dibisioa edizioa ekaina gerra iraila
        kapitulua lekua maiatza maila mailan martxoa mendea mendean mendeko otsaila postua solairua
        urria urtarrila urteurrena uztaila xedapen
        """
    ),
    examples=(
        "Iparraldeko udal batzarrak asteartean onartu zuen aurrekontua, sei orduko eztabaidaren ondoren.",
        "«Aste Santua baino lehen irekiko al da zubia?», galdetu zuen A. Etxeberriak.",
        "Lanek 4,1 milioi euro balioko dute. Hori aurreikusitakoaren bikoitza da.",
    ),
)
