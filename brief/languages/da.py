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
        a.d.m adj adm adr adv afd afg afk afs aht alm amer ang ank anm ans arb art att autoris bd.nr begr bek bet bibl
        biol bl.a borgm bot br.nr c/o ca cand cand.jur cand.mag cand.merc cand.polit chr cirk cit d.v.s d.å dagl dat def
        dept dir dobb dr dr.med dr.phil dvs e.g ebd ed eftf eg egl eks ekskl ekstraord eng enk ev evt f.eks fa fam fec
        fg fhv fig flg fmd foreg forf forh fork fors forts fr frk gdr gen geogr gl gns gr grdl h.c h.k.h h.m ha'er hdl
        henv hhv hist hr hrs i.e if iflg ifm ift ing inkl insp int isl ital jf jfr jnr jur k.f kap kapt kat kbh kgl kl
        komm kons korr kprs lic lign lok lrs ltn m.a.o m.h.p m.h.t m.v.h mag.art maks mat md medflg mezz mht min.præs
        mlle mlm modsv modt mr mrs ms n.br nedenn nedenst nuv næstf o.a.m o.m.a obs off omkr omtr op.cit opl opr oprind
        orig ovenn ovenst overs p.g.a p.m.v pag parl pga ph pinx pl pol polit pr prof prop prov præs psyk pt red ref reg
        regt resp rev s.k.o s.u sekr skr skt sml sp spec spm sr st stk stud svj såk t.o.m tekn temp tidl tilsv tlf u.a
        ubest udd uddr udg uds univ vedr vejl vha vol vs årh øv øvr
        """
    ),
    final_abbreviations=table(
        """
        a.m a/s apr aps aug co corp d.d dec e.kr e.l e.v.t f.kr f.m f.o.m f.t feb fl fm forb inc jan jr jul jun lb ltd
        m.fl m.m m.v mfl mia mill mio ml mv mvh n.å nov o.a o.l o.lign o.s.v okt p.a p.m p.t sept str
        """
    ),
    before_numbers=table("bd bl febr min no nr n° p pkt s"),
    starters=table(
        """
        alene allerede bl desværre engang enhver forbi formentlig heldigvis hele ifølge imellem imod ingenting især
        længe naturligvis normalt nå nærmest oppe oven overalt pludselig sammen sandsynligvis selvfølgelig ser sidste
        sikkert udover undervejs vel
        """
    ),
    after_ordinal=table(
        """
        april august december division etage februar januar juli juni klasse maj marts november oktober
        plads runde sal september verdenskrig århundrede
        """
    ),
    stop_words=table(
        """
        af aldrig alle alt altid anden andet andre at bag bare begge blandt blev blevet blive bliver blot burde bør både
        da de dem den denne dens der derefter deres derfor derfra deri dermed derpå derved det dets dette dig din dine
        disse dit dog du efter egen ej eller ellers en end endda endnu ene eneste er et faktisk fem fik fire flere flest
        fleste for foran fordi forrige fra frem få får før først gennem gik gjorde gjort gør gøre gå går gået ham han
        hans har hav havde have helt hen hende hendes heller her hos hun hvad hvem hver hverken hvilke hvilken hvilket
        hvis hvor hvordan hvorfor hvornår i idet igen igennem ikke ind inden indtil ingen intet ja jeg jer jeres jo kan
        kom komme kommer kun kunne lige ligesom lidt langs man mange med meget mellem men mens mere mest mig min mindre
        mindst mine mit mod må måske måtte ned nej noget nogen nogle nok nu ny nye nær næppe næste næsten når og også om
        omkring op os over overfor på per plus samme samt se selv selvom senere ses siden sig siger sin sine sit skal
        skulle snart som stadig står så sådan sådanne sådant tage tager tidligere til tilbage to tre trods ud uden
        udenfor under undtagen var ved vi via videre vil ville vor vore vores vær være været
        """
    ),
    dangling=table(
        """
        {to, tre, fire, fem, seks, 3} andre | der er tale om | for {han, hun, de, vi, jeg, nu, der, da, når, ikke, hvis,
        det er, det var, eksempel} | han | hun | ham | hende | hans | hendes | dem | deres | dets | dens | denne | dette
        | disse | den {her, der, anden, ene, samme, 34-årige} | det {her, samme} | de {her, andre, to, tre, samme,
        øvrige} | sådan | sådanne | sådant | begge | {ingen, en, én, et, to, tre, flere, nogle, mange} af dem | de
        fleste af dem | alle disse | alt dette | {alt, trods, efter, med, udover, netop} det | samme | sidstnævnte |
        førstnævnte | {det, et, blandt} andet | en anden | andre | yderligere | endnu {en, et} | en tredje | øvrige |
        resten | parret | duoen | trioen | selv {han, hun} | derfor | dermed | derefter | derimod | dertil | derudover |
        desuden | derfra | deri | heri | herom | herved | herpå | derom | deraf | derpå | derved | der , | dog |
        imidlertid | men | og | eller | samtidig | også | ligeledes | ligeså | alligevel | på trods af {det, dette} |
        således | altså | følgelig | så | dengang | efterfølgende | bagefter | senere | tidligere , | forinden | siden
        {da, dengang} | hidtil | imens | i {mellemtiden, stedet, virkeligheden, øvrigt, særdeleshed} | til {gengæld,
        sidst} | i så fald | i den forbindelse | i det tilfælde | med andre ord | for det {første, andet} | eksempelvis
        | endelig | på den {anden, ene} side | på samme {måde, tid} | på den {måde, baggrund} | på det tidspunkt | af
        {den, samme} grund | af de | ifølge {rapporten, anklageskriftet, samme, dokumentet} | ud over det | bortset fra
        det | nemlig | tværtimod | omvendt | ellers | videre | heller ikke | dels | det vil sige | det drejer sig om |
        det handler om | det er derfor | årsagen | begrundelsen | grunden | resultatet | baggrunden | {dagen, kort,
        året} efter | næste dag | en {dag, uge, måned} senere | {et, to, 3} år senere | {to, få, nogle, 3} dage senere |
        {få, 3} timer senere | 3 måneder senere | kort tid {efter, senere} | kort forinden | {dagen, året} før | ja , |
        nej , | først {da, derefter} | netop {derfor, den} | heraf | herefter | hermed | hertil | herudover | herunder |
        her | hvilket | sidenhen | ydermere | endvidere | ikke desto mindre | ikke mindst | {af, bag, blandt, efter,
        for, fra, før, gennem, hos, i, ifølge, imod, inden, med, mellem, mod, om, omkring, over, på, siden, til, trods,
        uden, under, ved} {denne, dette, disse, ham, hende, dem}
        """
    ),
    determiners=table(
        """
        de | siden | da | den | det | en | et | to | tre | fire | fem | alle | flere | ingen | nogle | de 34-årige
        """
    ),
    standing=table(
        """
        denne {uge, måned, sommer, vinter, sæson, weekend, gang} | dette {år, århundrede, forår, efterår} | i denne tid
        | i disse {tider, uger, år} | disse dage | på denne tid af | {de, dem, det, da} der | den der {har, er} | {de,
        dem, den} som | så {mange, meget, få, stor, store, længe, godt, vidt, snart, sent, let, dyrt} | så sent som |
        men først | her {er, i} | her kan du | andre lande | {to, en, et} af de | {to, tre, en} ud af | senere {i, på} |
        {senere, også} i år | samme dag som | i stedet for | samtidig med | samtidig med at | {årsagen, grunden} til |
        resultatet af | {baggrunden, begrundelsen} for | resten af | parret fra | den anden halvdel | også selv om |
        også selvom | også den der | kort efter {klokken, midnat} | ikke mindst i | hvilket land
        """
    ),
    impersonal=table("det"),
    expletives=table(
        """
        uklart klart muligt umuligt sandsynligt usandsynligt svært let lettere sværere vigtigt nødvendigt
        oplagt godt dårligt synd sandt forkert rigtigt almindeligt usædvanligt usikkert ukendt kendt
        første i på under ved sent tidligt stille koldt varmt mørkt mange få flere slut dyrt billigt tid
        efter forbudt tilladt lykkedes når lørdag søndag mandag tirsdag onsdag torsdag fredag for
        """
    ),
    cataphoric=table(
        """
        når {han, hun, de, det} | {hvis, mens, fordi, inden, da} {han, hun, de} | efter at {han, hun, de} | selv om
        {han, hun, de} | {i, på, efter, før, med, for, fra, til, under, ifølge, gennem, ved, om, af, trods, uden} {sin,
        sit, sine, hans, hendes, deres}
        """
    ),
    verbs=table(
        """
        bør burde tør lignede ligner består er var ville ikke også jo allerede nu siger sagde skriver skrev viser viste
        fremgår fremgik betyder betød gælder gjaldt meddeler meddelte rapporterer oplyser oplyste fortæller fortalte
        hævder mener mente svarer gør gjorde tyder bekræfter bekræftede skyldes kræver krævede handler koster kostede
        kaldes lyder lød sker skete har havde skal skulle kan kunne vil måtte må får fik bliver blev sigtes dømt døde
        vandt kører kørte spiller spillede bor boede arbejder tror troede ved vidste står stod ligger lå kommer kom går
        gik tager tog ser så nægter erkender nægtede benægtede ændrer ændrede fungerer fungerede ventes fortsætter
        fortsatte begynder begyndte valgte vælger tabte vinder kræves
        """
    ),
    # Reports are "skal have" and "angiveligt"; other uses of "skal" plan.
    reported=table(
        """
        skal have | skulle have | skulle efter sigende | angiveligt | efter sigende | skulle angiveligt |
        menes at | hævdes at | siges at
        """
    ),
    attributions=table(
        """
        siger | sagde | sagt | ifølge | skriver | skrev | skrevet | {advar, afslør, bekræft, forklar, hævd, konstater,
        lov, påpeg, rapporter, svar, tilføj, understreg, vurder}{er, ede} | {afvis, kald, meddel, men, oplys, udtal}{er,
        te} | oplyst | fortæller | fortalte | fortalt | meddelt | hævdet | ment | bekræftet | forklaret | kritiserer |
        beskylder | anklager | anklaget | anklages | sigtet | sigtes | mistænker | nægter | indrømmer | erkender |
        kræver | opfordrer | kilder | oplysninger | påstår | kommenterer | {lyder, lød} det | anklagemyndigheden |
        anklageren | pressemeddelelse | jeg | vi | hvis
        """
    ),
    articles=table("den det de"),
    roles=table(
        """
        advokaten afdøde afgiften aftalen aktien aktionen albummet angrebet angriberen anholdelsen anklageren anlægget
        artiklen avisen barnet behandlingen beløbet beskeden beslutningen bestemmelsen besøget bilen billederne billedet
        bloggen bogen bomben borgmesteren branden brevet broderen broen broren budgettet bussen butikken byggeriet bygningen
        båden bøden børnene chaufføren chefen datteren debatten demonstrationen direktøren dokumentet dommen dommeren
        dommerne drabet drengen duoen dyret efterforskningen ejeren ejerne eksplosionen eleven eleverne fabrikken faderen
        familien fangen fangerne faren fejlen filmen finalen finansministeren firmaet flyet fonden forbuddet foreningen
        forestillingen forfatteren forhandlingerne formanden formålet forskeren forskerne forslaget forsvareren forsøget
        fortsættelsen forældrene fundet fusionen færgen føreren gaden gerningen gerningsmanden gerningsmændene gården
        handlingen helikopteren hensigten holdet hotellet hunden huset hændelsen indholdet instruktøren interviewet
        invitationen jordskælvet juryen kampagnen kampen kandidaten kilden klubben kniven kollegaen kommissionen koncernen
        koncerten konen konferencen konflikten kontrakten kravet krisen kritikken kunden kunderne kunstneren kvinden købet
        landsholdet lastbilen lederen lejligheden lejren loven lægen lægerne læreren lærerne løbet maleriet manden maskinen
        meddelelsen medicinen metoden ministeren ministeriet mistænkte moderen moren målet målingen målmanden mødet naboen
        naboerne nederlaget offeret ofrene opdagelsen operationen opfordringen ordningen organisationen overskuddet parret
        partiet patienten patienterne pengene pigen pistolen pladen planen planerne programmet projektet præsidenten
        rapporten regnskabet rejsen restauranten resultaterne retssagen røveriet røverne sagen samarbejdet samtalerne sangen
        sangeren sejren selskabet serien sigtede sigtelsen skaden skibet skuddene skuespilleren skyderiet spilleren spillet
        stationen statsministeren stormen straffen strejken striden studiet styrelsen summen sygdommen sygehuset systemet
        sårede sæsonen sønnen søsteren talen tallene talskvinden talsmanden talsmændene teksten telefonen tilbuddet
        tilstanden tiltaget tiltalte toget topmødet tragedien træneren tunnelen turen turneringen udenrigsministeren
        udstillingen udstyret udtalelsen udvalget ulykken underskuddet undersøgelsen undersøgelserne vaccinen vejen veninden
        vennen versionen videoen vidnet virksomheden virusset våbnet
        """
    ),
    unique=table(
        """
        aftenen amerikanerne anklagemyndigheden arbejdsløsheden befolkningen biblen briterne børsen dagen danskerne
        demokratiet dollaren domstolene dronningen døden efteråret erhvervslivet euroen fagbevægelsen flertallet fodbolden
        folket folketinget forbrugerne forskningen forsvaret fortiden foråret franskmændene fremtiden globaliseringen
        halvdelen himlen hæren idrætten industrialiseringen industrien inflationen internettet jorden julen kirken klimaet
        kommunen kommunerne kongehuset kongen koranen kronen kronprinsen kronprinsessen kulturen kunsten kærligheden
        landbruget ledigheden livet markedet medierne menneskeheden menneskene mennesket mindretallet morgenen myndighederne
        måneden månen natten naturen nettet nordmændene oliepris oppositionen paven politiet pressen priserne problemet
        påsken regeringen renten russerne samfundet sandheden skolerne solen sommeren sproget spørgsmålet staten
        størstedelen svenskerne teknologien trafikken tyskerne ugen ungdommen vatikanet vejret verden vesten videnskaben
        vinteren virkeligheden vælgerne året økonomien
        """
    ),
    naming=table("i på fra bag med til af for om mod ved mellem som der at og ,"),
    inverted=table("han hun ham hende"),
    conjunctions=table("når da hvis fordi efter at før mens selvom siden hvad hvem hvordan som"),
    joining=table(
        "og eller men at som når der hvor da mens fordi hvis inden hvordan hvad efter siden om for"
    ),
    purpose=table("for"),
    enumerations=table("for det første/for det andet/for det tredje | på den ene side/på den anden side"),
    first_person=table("jeg mig min mit mine vi os vores"),
    day_words=table(
        "i dag | i går | i morgen | i aften | i forgårs | i nat | i morges | i eftermiddag | i formiddag"
    ),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    hedges=table(
        """
        ikke | ej | ingen | intet | aldrig | næppe | knap | uden | hverken | næsten | kun | blot | skal | skal have |
        skulle | kan | kunne | måske | muligt | muligvis | mulig | mulige | formentlig | formodentlig | sandsynligvis |
        antagelig | eventuel | eventuelle | eventuelt | angivelig | angivelige | angiveligt | påstået | påståede |
        ifølge | efter sigende | siges | menes | ser ud til | tilsyneladende | mistænkt | mistænkte | mistanke |
        mistænkes | {mistænkt, sigtet, anklaget} for | sigtet | sigtede | sigtes | tiltalt | tiltalte | tiltales |
        anklaget | anklages | anklager | beskyldt | beskyldes | nægter | afviser | hævder | mener | siger | truer |
        trussel | planlægger | vil | foreslår | overvejer | hvis | om | cirka | omkring | mindst | højst | op til |
        ubekræftet | ubekræftede | uklart | rygter | rygte | såkaldt | såkaldte | forsøg | forsøgte | risikerer
        """
    ),
    opinion_labels=table(
        """
        mening | meninger | holdning | holdninger | leder | lederen | ledere | debat | debatindlæg | debatindlaeg |
        klumme | klummer | klummen | kommentar | kommentarer | kronik | kronikken | kronikker | læserbrev | læserbreve |
        laeserbreve | synspunkt | essay | blog | blogs | opinion | analyse og kommentar | signatur | indlæg | replik
        """
    ),
    interview_labels=table(
        """
        interview | interviews | interviewet | samtale med | spørgsmål og svar | fem spørgsmål til | tre
        spørgsmål til | portræt | stort interview | eksklusivt interview | i samtale med
        """
    ),
    correction_labels=table("rettelse | rettelser | berigtigelse"),
    examples=(
        "Byrådet i Nordby vedtog budgettet tirsdag den 4. november efter seks timers debat.",
        "»Åbner broen før påske?« spurgte dr.phil. A. Lund.",
        "Arbejdet koster 4,1 mio. kr., dvs. dobbelt så meget som planlagt.",
    ),
)
