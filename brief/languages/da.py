"""Danish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="da",
    name="Dansk",
    english="Danish",
    rank=1,
    stemmer="danish",
    ordinal_period=True,
    abbreviations=table(
        """
        a.d.m adj adm adr adv afd afg afk afs aht alm amer ang ank anm ans arb art att autoris bd.nr
        begr bek bet bibl biol bl.a borgm bot br.nr c/o ca cand cand.jur cand.mag cand.merc cand.polit
        chr cirk cit d.v.s d.å dagl dat def dept dir dobb dr dr.med dr.phil dvs e.g ebd ed eftf eg egl
        eks ekskl ekstraord eng enk ev evt f.eks fa fam fec fg fhv fig flg fmd foreg forf forh fork fors
        forts fr frk gdr gen geogr gl gns gr grdl h.c h.k.h h.m ha'er hdl henv hhv hist hr hrs i.e if
        iflg ifm ift ing inkl insp int isl ital jf jfr jnr jur k.f kap kapt kat kbh kgl kl komm kons
        korr kprs lic lign lok lrs ltn m.a.o m.h.p m.h.t m.v.h mag.art maks mat md medflg mezz mht
        min.præs mlle mlm modsv modt mr mrs ms n.br nedenn nedenst nuv næstf o.a.m o.m.a obs off omkr
        omtr op.cit opl opr oprind orig ovenn ovenst overs p.g.a p.m.v pag parl pga ph pinx pl pol polit
        pr prof prop prov præs psyk pt red ref reg regt resp rev s.k.o s.u sekr skr sml sp spec spm sr
        st stk stud svj såk t.o.m tekn temp tidl tilsv tlf u.a ubest udd uddr udg uds univ vedr vejl vha
        vol vs årh øv øvr
        """
    ),
    final_abbreviations=table(
        """
        a.m a/s apr aps aug co corp d.d dec e.kr e.l e.v.t f.kr f.m f.o.m f.t feb fl fm forb inc jan jr
        jul jun lb ltd m.fl m.m m.v mfl mia mill mio ml mv mvh n.å nov o.a o.l o.lign o.s.v okt p.a p.m
        p.t sept str
        """
    ),
    before_numbers=table("bd bl no nr p pkt s"),
    starters=table(
        """
        af aldrig alene alle allerede alligevel alt altså anden andre at bag bagefter bare begge bl
        blandt blev bliver både da de dem den denne der derefter deres derfor derimod dermed derpå
        dertil derudover desuden desværre det dette dig din disse dog du efter efterfølgende ej eller
        ellers en endelig endnu endvidere engang enhver er et fem fire flere for foran forbi fordi
        formentlig forrige fra få før først gennem gør ham han hans har havde heldigvis hele heller hen
        hende hendes her herefter heri hidtil hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor
        hvordan hvorfor hvornår i ifølge igen ikke imellem imens imidlertid imod ind inden ingen
        ingenting intet især ja jeg jer jo kan kun kunne lidt lige længe man mange med meget mellem men
        mens mere mest mig min mindst mine må måske naturligvis ned nej nemlig nogen noget nogle normalt
        nu nå når nærmest næste næsten og også om omkring op oppe os oven over overalt per pludselig på
        samme sammen samtidig sandsynligvis selv selvfølgelig selvom senere ser siden sidste sig siger
        sikkert sin skal skulle snart som stadig står så sådan således tidligere til tilbage to tre
        trods ud uden udover under undervejs var ved vel vi vil ville vor vores være
        """
    ),
    after_ordinal=table(
        """
        april august december division etage februar januar juli juni klasse maj marts november oktober
        plads runde sal september verdenskrig århundrede
        """
    ),
    examples=(
        "Byrådet i Nordby vedtog budgettet tirsdag den 4. november efter seks timers debat.",
        "»Åbner broen før påske?« spurgte dr.phil. A. Lund.",
        "Arbejdet koster 4,1 mio. kr., dvs. dobbelt så meget som planlagt.",
    ),
)
