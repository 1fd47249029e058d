"""Polish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="pl",
    name="Polski",
    english="Polish",
    rank=1,
    stemmer="polish",
    abbreviations=table(
        """
        paraf nadkom podkom asp kom abp adm adw al amb ang ap arch art artyst ax b.zm bibl biol bm.r bp bryg bud bł błp
        chem chor chr cit cyt czerw czw czyt czł d.ds daw dep dn doc dosł dot dow dr droc druż ds dypl dyr dyw dz dł ed
        ekon ew fab fac fiz fot fr fran franc gat gen geogr gimn gm godz gosp grec gł hab habil hist hiszp hr ilustr
        in.in inf insp inst int inż jap jaz jęz kan kapt kard kat kier km.h kol kon kpr kpt ks księż kwiec kś l.dz l.mn
        lek lic lit m.in m.st mag maks mar mat mec med mgr mjr muz mł mł.asp młod n.p n.p.m naucz nauk niem np nt ob obr
        odc ogł ok op oprac org os os.fiz p.o pedag pn poch pocz podinsp podr pol pow poł pośw pp ppor ppłk prez prof
        proj prok prot prow przew przyp ps psych pt publ płd płk płn r.ż red ref reg rej rel rep reż rkm roln ros rtm
        rys rz sb sekr sierż sp społ spółdz st starsz stow stud sygn szer szkl sędz słow t.zw techn teol tj trans tzn
        tzw tłum ub ubr ukr ul um univ ur urodz urz ust uw uzup w.w wg wice wiceprez wiceprzew woj wroc ws wsch współpr
        wst ww wyd wyj wyk wym wz właśc z.d zach zag zast zawod zb zdj zew zezw ziel zm zob zw zwł łac śp św żarg żyd
        """
    ),
    final_abbreviations=table(
        """
        a.m b.r bm br dag dol egz gr i.in im inc jr ltd mies mld mln n.e nn np.n o.o p.m p.n.e por proc
        pw rb s.a sen sp.k sp.z.o.o szt tel tys ub.r ub.w
        """
    ),
    closing=table("r w proc"),
    before_numbers=table("arts cz min nr nry par pkt poz pozn rozdz s sek str t tab tel tom vol zał zesz §"),
    starters=table(
        """
        ach albowiem ależ chciał chyba ciągle czasami czasem cóż dalej dopiero dotychczas dość drugi dzisiaj dzięki jaki
        ktoś nagle najpierw niektóre niektórzy odkąd oprócz oto panie pomiędzy raz razem skoro trudno wciąż wprawdzie
        zamiast zgodnie znowu znów
        """
    ),
    stop_words=table(
        """
        a ją aby ale albo ani aż bardziej bardzo bez bo bowiem być był była było były będą będzie będę by byli cała całe
        cały chce chcą chociaż choć ci cię co coraz coś czego czemu czy czyj czyli często dla dlaczego dlatego do dobrze
        dotąd dużo dwa dwie dwóch dziś gdy gdyby gdyż gdzie go i ich ile im inna inne inni innych inny iż ja jak jaka
        jakie jakiś jakby jako jednak jednym je jeden jedna jedno jego jej jemu jest jestem jesteśmy jeszcze jeśli
        jeżeli już każda każde każdego każdy kiedy kilka kilku kim kogo komu kto która którą które którego której który
        których którym którymi którzy ku lecz lub ma mają mam mamy mi między miał miała miało mieli mieć mimo mną mnie
        mogą może można mógł mogła mój moja moje mu musi muszą my na nad nadal nam nami nas nasz nasza nasze naszego
        naszych natomiast nawet nic nich nie niech niego niej nigdy nikt nim nimi niż no o obie oba obecnie obok od
        około on ona one oni ono oraz ostatnio owszem pan pana pani po pod podczas poza pomimo ponad ponieważ potem
        powinien powinna powinno poprzez przeciw przed przede przez przy również roku są się sam sama sami same siebie
        skąd sobie sobą sposób swoja swoje swojego swojej swoich swoim swój ta tak taka taki takie takich także tam te
        tego tej temu ten teraz też to tobą tobie toteż trzeba tu tutaj twój twoja ty tych tylko tym tymi tyle tę tą u w
        wam wami was wasz we według wiele wielu więc więcej wobec wraz właśnie wśród wszyscy wszystkich wszystkie
        wszystko wtedy z za zanim zaś zawsze ze zresztą został została zostały zostało żaden żadna żadne że żeby
        """
    ),
    dangling=table(
        """
        3 {latek, latka, latkowie} | {ofiara, napastnik, sprawca, sprawcy, podejrzany, podejrzana, oskarżony, oskarżona,
        zatrzymany, zatrzymani, poszkodowany, poszkodowana, pokrzywdzony, pokrzywdzona} | on | ona | ono | oni | one |
        jego | jej | ich | jemu | mu | im | nim | go | ten | ta | to | te | ci | tego | tej | temu | tym | tych | tę |
        tą | tymi | tamten | tamta | tamto | tamci | obaj | obie | oboje | oba | {jeden, jedna, jedno, dwaj, dwóch,
        trzech, wielu, wiele, niektórzy, niektóre, większość, żaden, żadna, każdy, drugi, druga, pierwszy} z nich |
        wszyscy {oni, ci} | wszystkie te | wszystko to | cała ta | cały ten | inny | inna | inne | inni | innym | innych
        | kolejny | kolejna | kolejne | kolejni | kolejnych | jeszcze {jeden, jedna} | pozostali | pozostałe |
        pozostałych | sam | sama | sami | podobny | podobna | podobne | podobnie | wspomniany | wspomniana | wspomniane
        | tenże | {bez, dla, do, dzięki, mimo, na, nad, o, od, oprócz, po, pod, podczas, pomimo, poza, przed, przez,
        przy, przeciw, u, w, we, według, wobec, wokół, wśród, z, ze, za, zamiast, zdaniem, między, obok, ponad, prócz,
        względem, zgodnie z} {tego, tej, tych, temu, tym, tę, ten, te, to, tą, tymi, takim, takiej, takich, takiego,
        nim, nią, niego, niej, nich, nimi, niemu} | jednak | jednakże | ale | lecz | a | i | oraz | albo | lub | zaś |
        natomiast | ponadto | dlatego | więc | zatem | toteż | stąd | tymczasem | następnie | potem | później | wtedy |
        wówczas | tam | tamże | stamtąd | tu | tutaj | także | również | też | jednocześnie | równocześnie | równolegle
        | mimo wszystko | niemniej | w związku z {tym, powyższym} | z kolei | w {efekcie, rezultacie, konsekwencji,
        następstwie, odpowiedzi, sumie, szczególności, zamian, międzyczasie, dodatku, końcu} | {skutkiem, mało} tego |
        co {więcej, ciekawe, ważne, istotne, gorsza, prawda, oznacza} | zresztą | przecież | bowiem | bo | gdyż |
        zwłaszcza że | {przy, po} czym | przy okazji | w przeciwnym razie | wcześniej | przedtem | uprzednio | od tamtej
        pory | od tamtego czasu | na {przykład, dodatek, koniec, razie} | dla przykładu | przykładowo | z {drugiej,
        jednej} strony | ze {swojej, swej} strony | innymi słowy | krótko mówiąc | czyli | inaczej | odwrotnie |
        przeciwnie | {wręcz, wprost} przeciwnie | nadto | wreszcie | między innymi | m.in | tak | właśnie | dopiero
        {wtedy, tam} | {dopiero, niedługo, krótko, zaraz} potem | następnego dnia | kilka {dni, godzin, minut, miesięcy}
        później | {dzień, rok, tydzień, miesiąc, chwilę} później | {dzień, rok} wcześniej | dwa {lata, dni} później | 3
        {dni, lata, miesiące} później | wkrótce | zgodnie z raportem | jak {dodał, dodała, podkreślił, podkreśliła,
        zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, tłumaczył, powiedział, zauważył, dodano, zapewnił} | jak wynika z
        dokumentu | dodał | dodała | dodano | podkreślił | podkreśliła | zaznaczył | zaznaczyła | {zwrócił, zwróciła}
        uwagę | wyjaśnił | wyjaśniła | przyznał | przyznała | zapewnił | zapewniła | przypomniał | przypomniała |
        powodem | przyczyną | efekt | skutek | {chodzi, chodziło, mowa} o | otóż | owszem | nie tylko to | niestety |
        podobnie jak on | zaznaczono | jako {taki, taka, takie, tacy} | 34-latek | 34-latka | 34-latkowi | 34-latka
        usłyszała | {jest, są, był, była, było, były} to
        """
    ),
    standing=table(
        """
        w tym {tygodnia, miesiąca, sezonu, roku, tygodniu, miesiącu, sezonie} | tego {roku, tygodnia, miesiąca, sezonu,
        lata, ranka, wieczoru} | w tę {sobotę, niedzielę, środę} | w ten {poniedziałek, wtorek, czwartek, piątek,
        weekend} | tej {nocy, zimy, jesieni, wiosny} | w tych dniach | ten , kto | {ci, tym, tych} , którzy | to , {co,
        że} | te , które | tak {zwany, zwana, zwane, jak} | bo kto | i znów | albo albo | podobnie jak | podobnie jak w
        | inaczej niż | inne kraje | {zamiast, oprócz} tego , | {po, przed, o} tym , | po tym , jak | po tym jak |
        dzięki temu , | dzięki temu że | dlatego , że | wcześniej w | później {niż, w} | tam , gdzie | wtedy , gdy | w
        odpowiedzi na | w {efekcie, rezultacie} wypadku | w końcu maja | w sumie 3 | w zamian za | w tym samym czasie ,
        gdy | przyczyną {pożaru, wypadku} | powodem wypadku | tam i | tu i | a to | wkrótce w | między innymi w | na
        razie nie wiadomo , kto | kolejny {rok, raz, dzień} | kolejne {tygodnie, miesiące} | sam {prezydent, fakt} |
        sama unia | jeszcze jeden kraj | zgodnie z tym , | {w, o} tym , że | o tym , czy
        """
    ),
    cataphoric=table(
        """
        gdy {on, ona, oni} | kiedy {on, ona, oni} | jeśli {on, ona, oni} | choć {on, ona, oni} | {w, na,
        po, przed, do, z, od, dla, podczas, według, przez, za, o, przy, mimo} {jego, jej, ich}
        """
    ),
    reported=table("rzekomo | jakoby | podobno | ponoć | miał | miała | mieli | miały | miało"),
    # "miał" with an infinitive reports ("miał ukraść"); with a noun it owns or had, and that can't be told here.
    attributions=table(
        """
        {doda, mówi, napisa, oceni, ogłosi, oświadczy, poda, podkreśli, poinformowa, potwierdzi, powiedzia, przekaza,
        przyzna, stwierdzi, twierdzi, tłumaczy, ujawni, wskaza, wyjaśni, zapewni, zapowiedzia, zaznaczy}{ł, ła} |
        powiedzieli | mówi | mówią | dodaje | dodano | podkreśla | zaznacza | oświadczyli | poinformowali |
        poinformowano | informuje | informują | przekazali | podało | podali | podaje | podają | według | zdaniem | jak
        wynika | wynika z | stwierdzili | twierdzi | twierdzą | uważa | uważają | uważał | ocenia | oceniają | zapewnia
        | zapewniają | zapowiedzieli | wyjaśnia | tłumaczy | pisze | piszą | przyznaje | ostrzegł | ostrzega |
        ostrzegają | zarzucił | zarzuca | zarzucają | oskarżył | oskarża | oskarżają | oskarżony | oskarżona |
        potwierdza | zaprzeczył | zaprzecza | śledczych | prokuratura | źródła | donosi | donoszą | doniósł |
        relacjonuje | relacjonował | opowiada | opowiadał | przypomniał | przypomina | zauważył | zauważa | wskazuje |
        zgodnie z | odpowiedział | zapytany | skomentował | ja | my | mieć | miejsce
        """
    ),
    enumerations=table("po pierwsze/po drugie/po trzecie/po czwarte | z jednej strony/z drugiej"),
    first_person=table(
        """
        ja mnie mi mną mój moja moje moich mojej moim my nas nam nami nasz nasza nasze naszych naszej naszym mam mamy jestem
        jesteśmy wiem wiemy chcę chcemy mogę możemy muszę musimy znam znamy myślę myślimy sądzę sądzimy uważam uważamy widzę
        widzimy proszę prosimy zwracam pamiętam pamiętamy rozumiem rozumiemy mówię mówimy robię robimy będę będziemy wierzę
        wierzymy liczymy piszę powiem powiemy mijamy kontynuujemy spotykamy czekam czekamy pracuję pracujemy mieszkam
        mieszkamy staram staramy zamierzamy boję boimy cieszę cieszymy apeluję apelujemy pójdę pójdziemy wrócę wrócimy
        zrobimy zobaczymy dziękuję dziękujemy byłem byłam byliśmy byłyśmy miałem miałam mieliśmy chciałem chciałam
        chcieliśmy powiedziałem powiedziałam widziałem widziałam widzieliśmy poszedłem poszłam poszliśmy siedziałem
        siedziałam siedzieliśmy wiedziałem wiedziałam wiedzieliśmy postanowiłem postanowiłam postanowiliśmy zrobiłem
        zrobiłam zrobiliśmy dostałem dostałam dostaliśmy mogłem mogłam mogliśmy musiałem musiałam musieliśmy zaczęliśmy
        pojechałem pojechaliśmy pracowałem pracowałam pracowaliśmy zauważyłem zauważyłam zobaczyłem zobaczyłam spotkałem
        spotkałam spotkaliśmy graliśmy wygraliśmy przegraliśmy strzeliliśmy mieszkałem mieszkaliśmy myślałem myślałam
        myśleliśmy rozmawiałem rozmawiałam rozmawialiśmy modelujemy wspomnę biorę
        """
    ),
    day_words=table("dziś dzisiaj wczoraj jutro przedwczoraj pojutrze"),
    weekdays=(
        "poniedziałek",
        "wtorek",
        "środę środa",
        "czwartek",
        "piątek",
        "sobotę sobota",
        "niedzielę niedziela",
    ),
    hedges=table(
        """
        nie | ani | nigdy | nikt | nic | żaden | żadna | żadne | bez | ledwie | prawie | tylko | jedynie | rzekomo |
        rzekomy | rzekoma | rzekome | domniemany | domniemana | domniemani | podobno | ponoć | jakoby | prawdopodobnie |
        prawdopodobny | być może | może | mogą | mógł | mogła | mógłby | mogłaby | możliwe | możliwy | możliwa | zapewne
        | chyba | ewentualny | ewentualna | potencjalny | wydaje się | według | zdaniem | jak twierdzi | twierdzi |
        twierdzą | mówi | zapewnia | podejrzany | podejrzana | podejrzani | podejrzenie | podejrzeniem | pod zarzutem |
        zarzuca | zarzut | zarzuty | oskarżony | oskarżona | oskarżeni | oskarża | oskarżają | zaprzecza | zaprzeczają |
        dementuje | grozi | grożą | planuje | planują | chce | chcą | zamierza | zamierzają | ma | mają | miał | miała |
        mieli | powinien | powinna | rozważa | rozważają | jeśli | jeżeli | czy | około | blisko | nawet | co najmniej |
        ponad | do | niepotwierdzony | niepotwierdzone | nieoficjalnie | plotki | próba | tak zwany | tzw
        """
    ),
    opinion_labels=table(
        """
        opinia | opinie | komentarz | komentarze | felieton | felietony | felietoniści | publicystyka |
        publicysta | kolumna | artykuł redakcyjny | redakcyjny | esej | eseje | list do redakcji | listy
        do redakcji | listy czytelników | blog | blogi | blogosfera | wstępniak | punkt widzenia | zdaniem
        eksperta | polemika | polemiki | debata | debaty | okiem | głos
        """
    ),
    interview_labels=table(
        """
        wywiad | wywiady | rozmowa | rozmowy | rozmowa z | wywiad z | rozmowa dnia | pytania i odpowiedzi
        | gość | gość dnia | trzy pytania do | pięć pytań do | wywiad tygodnia
        """
    ),
    correction_labels=table("sprostowanie"),
    examples=(
        "Rada miasta Północnik przyjęła we wtorek budżet po sześciu godzinach obrad.",
        "„Czy most zostanie otwarty przed Wielkanocą?”, zapytała prof. A. Nowak.",
        "Remont będzie kosztował 4,1 mln zł, tj. dwa razy więcej, niż planowano w 2019 r. Województwo zapłaci połowę.",
    ),
)
