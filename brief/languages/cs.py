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
        adm afr akad amer angl ap arch arcib bc biol bl bpt brit bulh chem chin chorv csc dep der desát div dl doc dol
        dop doslov dr drsc dtto ekon el eng ev event evrop ex fem fil fin fr franc fyz gen geogr geol gram hist hl hor
        ing inž it ital j.č jap jedn jihoam jižn jm jm. jmen jun kand kap kard kat kl kn kol kom konkr kpt ks kč.m křest
        lat lit m.j maj mat max maď mbr mezin mgr mj mjr mn mod mudr mult mvdr měs např nar nejm neklas nor npor nprap
        npř nstržm náb nápř náč něm obch obec obr odb odd odst okr opr orig os ov p.o pf phdr phmr pl plk po.př polit
        pomn popř por pov pozn poč pplk ppor pr prac prap prof prot provd prům psych předn předs přek přel přen přib
        přibl příp přísl r.o red ref rep resp rkp rndr rozk roč rtm rtn rum rus samohl samost sev seš sg skt sl soc
        soudr souhl spec spr srbochorv srov st stol stud stč stř střv subst sv svob tech tel th thdr tj tur tvar tzn tzv
        tř ul um.ř univ ust uved v.r v.v vel vl vm voj vs vyd vyl vyn vz vzd vzt vých vým vč věd z.s z.č zahr zast zdr
        zejm zem zkr zn zpr zvl záp čes čet čl čs řec šprt švéd žel
        """
    ),
    final_abbreviations=table(
        """
        a.m a.s br corp fol inc jr ltd mil ml mld n.l n.m nám o.p.s ods p.m po.kr př.kr př.n.l s.r.o sb
        spol str tis v.o.s
        """
    ),
    before_numbers=table("fig min par písm s str tab č.j čís"),
    starters=table(
        """
        ano aspoň ač bohužel brzy dost hned ihned jde jednak jelikož každá každé každý kolem kolik kromě letos mnozí
        možná naproti nebudu nejde nejdříve nejprve no opět poblíž poprvé přece především samozřejmě takhle teprve tvůj
        vlastně včera všechny vždy zase zřejmě čím
        """
    ),
    after_ordinal=table(
        """
        armáda března divize dubna kolo května ledna liga listopadu minuta místo pluk prosince ročník
        ročníku srpna století výročí září února července června října
        """
    ),
    stop_words=table(
        """
        a aby ačkoli ale anebo ani asi až bez bude budeme budou budu by byl byla byli bylo byly bych bychom být během
        celá celé celý co což či další dál do dokud dnes dva dvě ho i já jak jaká jaké jako jakož jaký je jeden jedna
        jedno jeho jej jejich její jemu jen jenom jenž jestli jestliže ještě ji jí jich jim jimi jinak jiné jiný již
        jsem jsi jsme jsou jste k kam kde kdo kdy kdyby když ke která které kterého kterou který kteří kterých kterým
        kvůli lze má mají málo mám máme mé mezi mi mě měl měla měli mělo mimo mít mně mnou mnoho mohl mohla mohli mohou
        moje moji můj muset musí může můžeme my na nad nám námi naopak např nás náš naše našeho našich ne nebo nebyl
        nebyla nechť nějaká nějaké nějaký někde někdo některá některé některý něco nejen nejsou než ni nic nich ním nimi
        není nikdo nikdy nyní o ob oba obě od ode on ona oni ono ony pak po pod podle pokud poté potom právě pro proč
        prostě proti proto protože před přede přes přesto při s se sama sami sám své svého svém svou svůj svých svým si
        sice skoro snad spolu stále ta tady tak taková takové takový také takže tam ten tedy teď tento této těch tě těm
        těmi tím tímto to toho tohle tohoto tom tomto tomu tomuto toto tu tuto ty tyto třeba tři u už v vám vámi vás váš
        vaše ve vedle velmi více však všech všechna všechno všichni všem vůbec vůči vy z za zatím zatímco zda zde ze
        zpět že
        """
    ),
    dangling=table(
        """
        on | ona | ono | oni | ony | jeho | její | jejich | jemu | jí | jim | jej | něj | ten | ta | to | ti | ty | toho
        | té | tomu | tom | tím | těch | těm | těmi | tu | tou | tento | tato | toto | tito | tyto | tohoto | této |
        tomuto | tomto | tímto | těchto | těmto | tuto | touto | tohle | tahle | tenhle | tihle | onen | takový | taková
        | takové | takoví | takových | takto | oba | obě | obou | oběma | {jeden, jedna, jedno, dva, dvě, tři, mnozí,
        někteří, některé, většina, nikdo, žádný, každý, druhý, první} z nich | všichni {tito, oni} | všechny tyto | vše
        | všechno to | jiný | jiná | jiné | jiní | jiných | ostatní | další | dalších | dalším | ještě jeden | týž |
        tentýž | tatáž | totéž | stejný | stejná | stejné | stejně | sám | sama | sami | podobný | podobná | podobné |
        podobně | zmíněný | zmíněná | zmíněné | posledně jmenovaný | {bez, do, k, ke, kolem, kromě, kvůli, mezi, mimo,
        místo, na, nad, navzdory, o, od, ohledně, po, pod, podle, pro, proti, před, přes, při, s, se, u, v, ve, vedle,
        vůči, z, ze, za, díky, během, vzhledem k, namísto, oproti, skrz} {tomu, toho, tom, tím, to, ten, ty, těch, těm,
        té, tu, tou, tomto, tohoto, této, tomuto, tímto, těchto, těmto, tuto, tento, tyto, toto, něj, něho, ní, nich,
        ním, nimi, němu, nim, něm, takové, takového, takových, takovém} | však | ale | avšak | a | i | nebo | anebo |
        nicméně | proto | tedy | tudíž | tak | takže | navíc | přesto | přestože to | také | též | rovněž | taktéž |
        zároveň | současně | souběžně | naopak | poté | pak | potom | následně | nato | načež | tam | tamtéž | odtud |
        tady | zde | tehdy | tenkrát | mezitím | zatím | dosud | dříve | předtím | později | mimo jiné | mimoto |
        ostatně | totiž | neboť | vždyť | jenže | jenomže | leč | ovšem | jinak | jinými slovy | čili | zkrátka |
        například | třeba | zejména | konkrétně | celkem | celkově | v důsledku | výsledkem | v opačném případě | v
        reakci na to | v reakci | v souvislosti s tím | vzápětí | na {druhou, jednu} stranu | na {druhé, jedné} straně |
        na rozdíl od {něj, toho} | ve stejné době | ve stejný den | téhož {dne, roku} | {druhý, následující} den |
        následujícího dne | o {den, rok, týden, měsíc, chvíli, něco} později | o {den, rok} dříve | o několik {dní,
        hodin, let} později | o 3 {dny, roky, hodiny} později | {krátce, brzy, teprve, až} poté | {krátce, brzy} nato |
        {krátce, den} předtím | podle {zprávy, dokumentu, prohlášení} | jak {dodal, dodala, uvedl, uvedla} | dodal |
        dodala | doplnil | doplnila | {upozornil, uvedl} také | zdůraznil | zdůraznila | připomněl | připomněla |
        vysvětlil | vysvětlila | důvodem | příčinou | důvod | právě {proto, tam, tehdy, to, on, ten} | teprve {pak,
        tehdy} | až {pak, tehdy, potom} | i když to | ani {to, on, ona, tak, ten} | jde o | šlo o | {jedná, jednalo} se
        o | jde přitom o | přitom | přičemž | nadto | dokonce | konečně | nakonec | závěrem | dále | co víc | co hůř |
        naproti tomu | ne vždy | ano , | ne , | 34letý | 34letá
        """
    ),
    standing=table(
        """
        tento {týden, měsíc, rok, víkend, pátek, čtvrtek, pondělí, úterý} | tuto {středu, sobotu, neděli, sezonu,
        sezónu, noc} | toto {pondělí, úterý, léto, jaro} | v tomto {roce, týdnu, měsíci} | v této sezoně | v těchto
        {dnech, týdnech, měsících} | od tohoto {roku, týdne} | {ti, těm, těch, ty} , kteří | ten , kdo | {to, poté,
        potom} , co | to , že | {tak, stejně, podobně} jako | {stejně, podobně} jako v | {jinak, předtím, dříve,
        později} než | {jiné, ostatní} země | a opět | i {když, přes, bez, v} | třeba v | poté co | předtím , než |
        kromě toho , | místo toho , aby | místo toho aby | {díky, kvůli} tomu , že | proto , {že, aby} | tak , aby | tam
        , kde | tehdy , když | o tom , | {o, v} tom , že | o tom , zda | celkem {3, tři} | zatím {nejasné, není, co,
        neznámý} | dosud {neznámý, největší} | další rok | další den války | v důsledku {války, požáru, nehody, bouře} |
        v reakci na | výsledkem voleb | příčinou {požáru, nehody} | důvodem nehody | důvod , proč | druhý den {po,
        festivalu} | sama vláda | sám prezident | konečně se | dále od
        """
    ),
    cataphoric=table(
        """
        když {on, ona, oni} | pokud {on, ona, oni} | ačkoli {on, ona, oni} | {v, ve, na, po, před, do, z,
        ze, od, pro, při, podle, přes, za, o, během} {jeho, její, jejich}
        """
    ),
    reported=table("údajně | prý | prej | dle všeho | podle všeho | zřejmě měl"),
    attributions=table(
        """
        {doda, doplni, informova, konstatova, napsa, obvini, odpovědě, oznámi, podotk, popsa, popře, potvrdi, prohlási,
        připomně, připusti, přizna, reagova, sděli, tvrdi, upozorni, uved, varova, vypovědě, vysvětli, zdůrazni,
        zveřejni, řek}{l, la} | {obviňuj, odhaduj, píš, upozorňuj, varuj}{e, í} | řekli | říká | říkají | říkal | uvedli
        | uvádí | uvádějí | dodali | dodává | podle | prohlásili | prohlašuje | oznámili | oznamuje | informovali |
        informuje | sdělili | sděluje | tvrdí | tvrdili | míní | soudí | domnívá | domnívají | popisuje | vysvětluje |
        napsali | potvrdili | potvrzuje | zdůrazňuje | obvinili | obviněný | obžalovaný | kritizoval | kritizuje |
        očekává | očekávají | předpokládá | věří | věřil | doufá | slíbil | slibuje | zveřejnili | citoval | cituje |
        zdroje | zdroj | poznamenal | žádá | já | my
        """
    ),
    enumerations=table("za prvé/za druhé/za třetí/za čtvrté | na jedné straně/na druhé"),
    first_person=table("já mě mně mi můj moje má moji my nás nám námi náš naše našeho naší našich"),
    day_words=table("dnes včera zítra předevčírem pozítří"),
    weekdays=("pondělí", "úterý", "středu středa", "čtvrtek", "pátek", "sobotu sobota", "neděli neděle"),
    hedges=table(
        """
        ne | není | nejsou | nebyl | nebyla | nebyli | nebylo | nebude | nebudou | nemá | nemají | nechce | nemůže |
        nesmí | ani | nikdy | nikdo | nic | žádný | žádná | žádné | bez | sotva | téměř | skoro | jen | pouze | údajně |
        údajný | údajná | údajné | údajného | prý | domnělý | patrně | zřejmě | pravděpodobně | pravděpodobný | možná |
        možný | možné | snad | asi | může | mohou | mohl | mohla | mohli | mohlo | mohly | by | měl by | měla by | má |
        mají | podle | tvrdí | říká | dle | obviněn | obviněný | obviněná | obvinění | obvinil | obviňuje | obžalovaný |
        obžalovaná | podezřelý | podezřelá | podezřelí | podezření | podezřelého | viní | popírá | popírají | popřel |
        odmítá | odmítají | hrozí | vyhrožuje | plánuje | plánují | chce | chtějí | zvažuje | zvažují | hodlá | pokud |
        jestli | zda | kolem | zhruba | přibližně | až | nejméně | přes | nepotvrzený | nepotvrzené | neoficiálně |
        spekulace | pokus | takzvaný | tzv
        """
    ),
    opinion_labels=table(
        """
        názor | názory | komentář | komentáře | komentátor | sloupek | sloupky | glosa | glosy | úvodník |
        úvodníky | fejeton | fejetony | esej | eseje | poznámka | polemika | polemiky | blog | blogy |
        dopis redakci | dopisy čtenářů | pohled | analýza a komentář | názory a komentáře
        """
    ),
    interview_labels=table(
        """
        rozhovor | rozhovory | interview | velký rozhovor | exkluzivní rozhovor | rozhovor týdne | otázky
        a odpovědi | tři otázky pro | pět otázek pro | rozprava | rozstřel
        """
    ),
    examples=(
        "Zastupitelstvo města Severov schválilo v úterý 4. listopadu po šesti hodinách rozpočet.",
        "„Otevře se most před Velikonocemi?“ zeptala se prof. A. Nováková.",
        "Oprava bude stát 4,1 mil. Kč, tj. dvakrát více, než se čekalo.",
    ),
)
