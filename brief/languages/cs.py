"""Czech."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="cs",
    name="Čeština",
    english="Czech",
    rank=1,
    stemmer="czech",
    ordinal_period=True,
    abbreviations=table(
        """
        adm afr akad amer angl ap arch arcib bc biol bl bpt brit bulh chem chin chorv csc dep der desát
        div dl doc dol dop doslov dr drsc dtto ekon el eng ev event evrop ex fem fil fin fr franc fyz
        gen geogr geol gram hist hl hor ing inž it ital j.č jap jedn jihoam jižn jm jm. jmen jun kand
        kap kard kat kl kn kol kom konkr kpt kr ks kč.m křest lat lit m.j maj mat max maď mbr mezin mgr
        mj mjr mn mod mudr mult mvdr měs např nar nejm neklas nor npor nprap npř nstržm náb nápř náč něm
        obch obec obr odb odd odst okr opr orig os ov p.o pf phdr phmr pl plk po.př polit pomn popř por
        pov pozn poč pplk ppor pr prac prap prof prot provd prům psych předn předs přek přel přen přib
        přibl příp přísl r.o red ref rep resp rkp rndr rozk roč rtm rtn rum rus samohl samost sev seš sg
        skt sl soc soudr souhl spec spr srbochorv srov st stol stud stč stř střv subst sv svob tech tel
        th thdr tj tur tvar tzn tzv tř ul um.ř univ ust uved v.r v.v vel vl vm voj vs vyd vyl vyn vz vzd
        vzt vých vým vč věd z.s z.č zahr zast zdr zejm zem zkr zn zpr zvl záp čes čet čl čs řec šprt
        švéd žel
        """
    ),
    final_abbreviations=table(
        """
        a.m a.s aj apod atd br corp fol hod inc jr kč ltd mil min ml mld n.l n.m nám o.p.s ods p.m po.kr
        př.kr př.n.l s.r.o sb sek spol str tis v.o.s
        """
    ),
    before_numbers=table("fig par písm s str tab č.j čís"),
    starters=table(
        """
        a aby ale ani ano asi aspoň ač ačkoli až bez bohužel brzy byl byla bylo byly být během co což
        další dalším dnes do dokonce dokud dost dosud dva dvě dál dále hned i ihned jak jako jaká jaké
        jaký jde je jeden jedna jednak jedno jeho jejich její jelikož jen jenom jenže jestli jestliže
        ještě jim jinak již jsem jsou já k kam každá každé každý kde kdo kdy kdyby když ke kolem kolik
        kromě která které který kteří kvůli letos mají mezi mimo mnoho mnozí možná my má můj může na nad
        nadto nakonec naopak naproti např navíc naše ne nebo neboť nebudu nebyl nechť nejde nejdříve
        nejen nejprve není než ni nic nicméně nikdo nikdy no náš o ob obě od odtud on ona oni ono opět
        ovšem pak po poblíž pod podle podobně pokud poprvé potom poté pro proto protože proč právě přece
        před především přes přesto při přitom přičemž s samozřejmě se si snad spolu stále svůj sám ta
        tady tak takhle takové také takže tam tato tedy tehdy ten tento teprve teď ti to tohle toho tomu
        totiž toto tu tudíž tuto tvůj ty tyto tím těchto třeba u už v v.r ve vedle velmi vlastně včera
        však všechno všechny všichni vždy vždyť z za zase zatím zatímco zda zde ze zejména zřejmě čím že
        """
    ),
    after_ordinal=table(
        """
        armáda března divize dubna kolo května ledna liga listopadu minuta místo pluk prosince ročník
        ročníku srpna století výročí září února července června října
        """
    ),
    examples=(
        "Zastupitelstvo města Severov schválilo v úterý 4. listopadu po šesti hodinách rozpočet.",
        "„Otevře se most před Velikonocemi?“ zeptala se prof. A. Nováková.",
        "Oprava bude stát 4,1 mil. Kč, tj. dvakrát více, než se čekalo.",
    ),
)
