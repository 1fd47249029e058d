"""Swedish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="sv",
    name="Svenska",
    english="Swedish",
    rank=1,
    stemmer="swedish",
    abbreviations=table(
        """
        a.a adj adv alt amer ang ank anm art avd avg avs b.bh ber biol bitr bl.a c/o ca d.v.s dept dir
        doc dr dvs e.dyl ed eg ekv el eng enl env et.al etab ev evtl ex exkl exp f.d f.n f.ö fack fam
        fig folkm forts fr fr.a fr.o.m frih frk föreg förf förk försv g.m gen geogr ggr gm gr h.m hist
        hr i.e i.o.m i.st ifr ing inkl int isl jfr jur kand kap kapt kat kem kgl kl kom komp konst korr
        kr.ö kungl l.ex lic lit livsm ljtn m.a.o m.h.t m.m.fl mag max medf mil mom motsv mr mrs ms nat
        nr.s nuv närv o.s o.s.a obs omkr op ordf orig p.g.a p.s pga pl pol prel pres prof prot prov psyk
        red ref reg resp rev rfr s.a.s s.k sakf samh sign sk skr spec stf sthlm stud sv särsk t.ex t.f
        t.h t.o.m t.v tab tekn tel tf tfn tidn tills tr tv.s u.a univ uppg uppl urspr utg utr utv v.g
        vanl vard vgl vol vpk z.b öst övers
        """
    ),
    final_abbreviations=table(
        """
        a.m ab apr aug co corp dec e.d e.kr e.m eftr f.kr f.m feb febr inc jan jr jul jun ltd m.fl m.m
        milj mkr nov o.d o.dyl o.s.v okt p.m sept st åld årg
        """
    ),
    before_numbers=table("bd no nr p pkt s sid st v"),
    starters=table(
        """
        aldrig all alla allt alltså andra att av bara barn bland blir bort båda både den denna dessa
        dessutom det detta din dina dock du där därefter därför därmed då efter eftersom efteråt
        egentligen ej eller emellertid en enbart endast enligt ens er ett ex fast flera från få
        följaktligen för före förra först förutom ganska genast genom gör ha hade han hans har hel
        hellre henne hennes hittills hon honom hur huruvida här i ibland icke idag igår ihop in inga
        ingen ingenting inget innan inom inte ja jag just kan kanske knappast kommer kunde man med medan
        mellan men mer mest min mina mindre mot mycket många måste naturligtvis ned nej ni nog nu
        nuförtiden när nära nästan någon något några och också ofta om omkring oss per plötsligt på
        redan runt samma samtidigt sedan sen senare ser sin sina sist själv självklart ska skulle snart
        som sådan sådana ta tack tidigare till tillsammans tre troligen trots två tyvärr under upp ur ut
        utan utanför utom vad var vara varför varje vars vart vem vi vid vidare viktigt vilka vilken
        vilket vill visst även år åt över
        """
    ),
    examples=(
        "Kommunfullmäktige i Nordby antog budgeten i tisdags efter sex timmars debatt.",
        "”Öppnar bron före påsk?” frågade prof. A. Lindqvist.",
        "Arbetena kostar 4,1 milj. kronor, dvs. dubbelt så mycket som planerat.",
    ),
)
