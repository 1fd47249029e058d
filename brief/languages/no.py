"""Norwegian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="no",
    name="Norsk",
    english="Norwegian",
    rank=1,
    stemmer="norwegian",
    ordinal_period=True,
    abbreviations=table(
        """
        adj adm adr adv afd alm amer ang ank anm ans att avd avg avs bibl biol bl.a bla c/o ca cand
        cand.mag cand.philol cf cit d.e d.v.s d.y dagl dat dep dept dir div dr dr.philos dvs e.g ed egl
        eig eks ekskl ekstraord eng ev eventl evt f.d f.eks f.n fa fam fig fk foreg forf forh fork forr
        forts fr frk fung fys gen geogr gj gno gr h.k.h h.m h.r hhv hist hr hrs i.e if ifm iht ing ink
        inkl insp int ital jf jfr jnr jur kand kap kapt kat kem kf kgl kl komm kons konst kst l.nr lic
        lign lok lt ltn m.a.o m.h.t maks mao md mht mlle mr mrs ms muh nedenst nyno o.l.g obs off omkr
        omtr oppg oppl oppr org orig overs p.d p.g.a pag parl pers pga ph pl pol polit pr prod prof prop
        prov psyk pt red ref reg regt resp rev s.k s.u sekr siv.ing sm sml sogn spes spm stip stk stud
        såk t.d t.o.m tab tekn temp tilsv tlf u.a ubest udat univ utd utg utt v.d vedr vg vgs vha
        vit.ass vs vsa årg årh øk
        """
    ),
    final_abbreviations=table(
        """
        a.m a/s apr aug co corp d.d des e.kr e.l el etg f.kr f.m f.o.m feb fl fvt inc jr jul jun ltd
        m.fl m.m m.v mfl mill mrd mv mva n.å nov o.a o.l o.s.v okt p.a p.m p.t sept st str
        """
    ),
    before_numbers=table("bd no nr p pkt s st str vol"),
    starters=table(
        """
        aldri alle allerede allikevel alt altså andre at av bak bare begge begynte blant ble blir bort
        både da de dem den denne der deres deretter derfor derimod dermed dersom dertil dessuten
        dessverre det dette din disse dit du eg eller ellers en enda endelig enkelte er et etter etterpå
        ettersom fem fire flere for foran fordi foreløpig forrige fortsatt fra få før først gjennom gjør
        hadde ham han hans har heldigvis hele heller henne hennes her herfra hittil hos hun hva hvem
        hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorvidt i idag ifølge igjen ikke
        imens imidlertid imot ingen ingenting inn innen intet ja jeg jo kan kanskje kun kunne like
        likevel litt man mange med meget mellom men mens mer mest min mindre mine mitt mot må
        naturligvis nei nemlig neste nesten noe noen nok nylig nå når nær nærmere og også om omkring opp
        oss over per plutselig på samme sammen samtidig sannsynligvis selv selvfølgelig selvom senere
        siden sist siste sitt skal skulle slik slike snart som stadig står svært så sånn tidligere til
        tilbake to tre trolig tross under underveis ut uten utenfor var ved veldig vet vi videre vil
        ville visst vår være
        """
    ),
    after_ordinal=table(
        """
        april august desember divisjon etasje februar januar juli juni klasse mai mars minutt november
        oktober omgang plass runde september verdenskrig århundre århundret
        """
    ),
    examples=(
        "Kommunestyret i Nordby vedtok budsjettet tirsdag 4. november etter seks timers debatt.",
        "– Åpner broen før påske? spurte dr. A. Lund.",
        "Arbeidet koster 4,1 mill. kroner, dvs. dobbelt så mye som planlagt.",
    ),
)
