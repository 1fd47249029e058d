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
        adj adm adr adv afd alm amer ang ank anm ans att avd avg avs bibl biol bl.a bla c/o ca cand cand.mag cand.philol
        cf cit d.e d.v.s d.y dagl dat dep dept dir div dr dr.philos dvs e.g ed egl eig eks ekskl ekstraord eng ev eventl
        evt f.d f.eks f.n fa fam fig fk foreg forf forh fork forr forts fr frk fung fys gen geogr gj gno gr h.k.h h.m
        h.r hhv hist hr hrs i.e if ifm iht ing ink inkl insp int ital jf jfr jnr jur kand kap kapt kat kem kf kgl kl
        komm kons konst kst l.nr lic lign lok lt ltn m.a.o m.h.t maks mao md mht mlle mr mrs ms muh nedenst nyno o.l.g
        obs off omkr omtr oppg oppl oppr org orig overs p.d p.g.a pag parl pers pga ph pl pol polit pr prod prof prop
        prov psyk pt red ref reg regt resp rev s.k s.u sekr siv.ing skt sm sml sogn spes spm stip stk stud såk t.d t.o.m
        tab tekn temp tilsv tlf u.a ubest udat univ utd utg utt v.d vedr vg vgs vha vit.ass vs vsa årg årh øk
        """
    ),
    final_abbreviations=table(
        """
        a.m a/s apr aug co corp d.d des e.kr e.l el etg f.kr f.m f.o.m feb fl fvt inc jr jul jun ltd
        m.fl m.m m.v mfl mill mrd mv mva n.å nov o.a o.l o.s.v okt p.a p.m p.t sept st str
        """
    ),
    before_numbers=table("bd febr jan min no nr p pkt s st str vol"),
    starters=table(
        """
        begynte bort derimod dersom dessverre enkelte ettersom foreløpig fortsatt heldigvis herfra hvert hvorvidt idag
        imot intet kanskje naturligvis neste nesten nylig nærmere omkring sammen sannsynligvis selvfølgelig selvom sist
        siste svært trolig underveis veldig vet visst
        """
    ),
    after_ordinal=table(
        """
        april august desember divisjon etasje februar januar juli juni klasse mai mars minutt november
        oktober omgang plass runde september verdenskrig århundre århundret
        """
    ),
    # Bokmål and Nynorsk together.
    stop_words=table(
        """
        alle allereie allerede alltid alt altså andre annan annen annet anna at av aldri bak bare berre ble blei blir
        bli blitt blant både båe burde bør da de dei deg dem den denne dens der derfor deres deira dermed desse det
        dette di din dine disse ditt dit do dog du då dykk dykkar eg ei ein eit eitt eller ellers elles en enda ennå enn
        er et ett etter fekk fikk fem fire fleire flere flest fleste for fordi foran forrige fra fram frå få får før
        først gjekk gikk gjennom gjer gjør gjøre gjere gjort gjorde gå går ha hadde han hans har heile hele heller
        hennar hennes henne her hit ho hoe honom hos hun hva hvem hver hverken hvilke hvilken hvilket hvis hvor hvordan
        hvorfor i ifølge ifølgje igjen ikke ikkje inn ingen inga ingenting ingi innan innen inntil ja jeg jo kan kom
        komme kommer kjem kor korleis korfor kun kunne kva kvar kvarandre kven kvifor lik like litt man mange me med
        medan meg meget meir mellom men mens mer mest mi min mindre minst mine mitt mot mye mykje må måtte nede nei no
        noe noen noka noko nokon nokor nokre nok ny nye nå når nær og også om opp oss over overfor på per plutselig
        rundt sa samme same samt se seg seier selv senere seinare si sia siden sidan sier sin sine sitt sjøl sjølv skal
        skulle snart som somme somt stadig står så sånn slik slike slikt til tidligere tidlegare tilbake to tre trass
        tross um under upp ut uten utan utenfor vart var vare varte ved verken vere verte vi via videre vidare vil ville
        vore vors vort vår våre vært være å
        """
    ),
    dangling=table(
        """
        {to, tre, fire, fem, seks, 3, de, dei, det} andre | {advokaten, moren, faren, kona, sønnen, datteren, broren,
        søsteren, mora, familien} {hans, hennes} | for {han, hun, ho, de, dei, vi, jeg, eg, nå, no, der, da, då, når,
        ikke, ikkje, hvis, det er, det var, øvrig, eksempel} | han | hun | ho | ham | henne | hans | hennes | hennar |
        dem | deres | deira | dets | dens | denne | dette | disse | desse | den {her, andre, ene, eine, samme, same,
        gongen, gang} | det {her, samme, same} | slik | slike | slikt | sånn | sånne | begge | båe | {ingen, en, én, et,
        to, tre, flere, noen, mange} av dem | {ingen, ein, to, tre, fleire, nokre, mange} av dei | de fleste av dem |
        dei fleste av dei | alle {disse, desse} | alt dette | {alt, etter, med, utover, nettopp} det | samme | same |
        sistnevnte | sistnemnde | førstnevnte | førstnemnde | de {to, tre, øvrige} | dei {to, tre} | en annen | ein
        annan | {et, blant} annet | {eit, mellom} anna | andre | ytterligere | ytterlegare | enda {en, ein, et} | {en,
        ein} tredje | øvrige | resten | paret | duoen | trioen | selv {han, hun} | sjølv {han, ho} | derfor | difor |
        dermed | deretter | derimot | dertil | derav | derpå | derfra | der , | der {er, var, har, hadde, kan, skal,
        vil, ble, blir, fikk, får, står, sto, ligger, lå, fant} | dessuten | dog | imidlertid | likevel | allikevel |
        men | og | eller | samtidig | samstundes | også | likeså | likeledes | på tross av {det, dette} | til tross for
        {det, dette} | trass i {dette, det} | således | altså | følgelig | så | dengang | i {etterkant, mellomtiden,
        mellomtida, stedet, staden, virkeligheten, tillegg, særdeleshet} | etterpå | senere | seinare | tidligere , |
        tidlegare , | siden da | sidan då | siden den gang | hittil | imens | til {gjengjeld, dømes, slutt} | forresten
        | i så {fall, måte} | i den forbindelse | i det tilfellet | særleg | med andre ord | for det {første, andre} |
        eksempelvis | endelig | endeleg | på den {andre, ene} siden | på den andre sida | på den annen side | på {samme,
        same} {måte, tid} | på den måten | på det tidspunktet | av den grunn | ifølge {rapporten, tiltalen, dokumentet}
        | ifølgje rapporten | ut over det | bortsett fra det | nemlig | nemleg | tvert {imot, om} | omvendt | motsatt |
        ellers | elles | videre | vidare | heller {ikke, ikkje} | ikke heller | dels | det vil {si, seie} | det dreier
        seg om | det {handler, handlar} om | det er {derfor, difor} | årsaken | årsaka | grunnen | begrunnelsen |
        bakgrunnen | resultatet | {dagen, kort, like, året} etter | dagen {derpå, før} | neste {dag, morgen} | en {dag,
        uke, måned} senere | ein dag seinare | {et, to, 3} år senere | {eit, to, 3} år seinare | {to, få, noen, 3} dager
        senere | {to, nokre, 3} dagar seinare | {få, 3} timer senere | 3 måneder senere | kort tid {etter, etterpå,
        senere} | {like, rett} etterpå | rett etter , | like før , | året før | ja , | nei , | først {da, då} | først
        etter det | nettopp {derfor, den} | her | hit | dit | ikke desto mindre | {ikkje, ikke} minst | {av, bak, blant,
        mellom, etter, for, fra, frå, før, gjennom, hos, i, ifølge, ifølgje, med, mot, om, over, på, rundt, siden,
        sidan, til, tross, uten, utan, under, ved} {denne, dette, disse, desse, ham, henne, dem, han, ho, dei} |
        34-åringen | 34-åringens | 34-åringane | 34-åringene
        """
    ),
    determiners=table(
        """
        de | dei | siden | sidan | da | då | den | det | en | ein | et | to | tre | fire | fem | alle |
        flere | fleire | ingen | noen | nokre
        """
    ),
    standing=table(
        """
        denne {uka, uken, måneden, månaden, sommeren, vinteren, sesongen, helgen, helga, gangen, gongen, våren, høsten,
        hausten, veka} | dette {året, århundret, hundreåret, tiåret} | i disse {dager, tider} | i desse {dagar, tider} |
        disse dagene | på denne tiden av | i dette øyeblikk | {de, dei, dem, den, det, samtidig, samstundes} som | så
        {mange, mykje, mye, få, stor, store, lenge, godt, vidt, snart, sent, dyrt, langt} | så {sent, seint} som | men
        først | her er | her kan du | {her, senere, seinare} i | andre {land, omgang, halvdel, verdenskrig, påskedag,
        pinsedag, juledag} | {to, en, et} av de | {to, en} av tre | tre av fire | {senere, også} i år | {samme, same}
        dag som | i {stedet, staden} for | i tillegg til | samtidig med | {årsaken, årsaka, grunnen} til | resultatet av
        | {bakgrunnen, begrunnelsen} for | resten av | paret fra | den andre halvdelen | også om | også den som | like
        etter {klokken, klokka, midnatt, at} | ikke minst i | kort tid etter at | på {samme, same} måte som
        """
    ),
    impersonal=table("det"),
    expletives=table(
        """
        uklart klart mulig mogleg umulig umogleg sannsynlig sannsynleg lite vanskelig vanskeleg lett
        lettere viktig nødvendig naturlig bra dårlig synd sant feil riktig vanlig vanleg uvanlig usikkert
        ukjent kjent første i på under ved sent seint tidlig tidleg stille kaldt varmt mørkt mange få
        flere fleire slutt dyrt billig tid etter forbudt tillatt ventet venta meldt registrert lørdag
        laurdag søndag mandag måndag tirsdag tysdag onsdag torsdag fredag når grunn for
        """
    ),
    cataphoric=table(
        """
        når {han, hun, ho, de, dei, det} | {hvis, om, mens, da} {han, hun, de} | {viss, medan, då} {han, ho, dei} |
        {fordi, før} {han, hun, de, ho, dei} | etter at {han, hun, de, ho, dei} | selv om {han, hun, de} | sjølv om
        {han, ho, dei} | {i, på, etter, før, med, for, fra, frå, til, under, ifølge, gjennom, ved, om, av, tross, uten,
        utan} {sin, sitt, si, sine, hans, hennes, hennar, deres, deira}
        """
    ),
    verbs=table(
        """
        bør burde tør lignet ligner består er var ville ikke ikkje også jo allerede nå no sier sa seier skriver skreiv
        skrev viser viste syner fremgår framgår går kommer kjem betyr betydde inneber innebærer gjelder gjeld gjaldt
        melder meldte meldar rapporterer opplyser opplyste forteller fortel fortalte hevder hevdar mener meiner mente
        meinte tilsvarer gjør gjer gjorde tyder bekrefter bekreftet stadfestar skyldes skuldast krever krev krevde
        handler handlar koster kosta kostet kalles høres skjer skjedde uttaler uttalte har hadde skal skulle kan kunne
        vil måtte må får fekk fikk blir ble blei vart siktes døde døydde vant kjører kjørte køyrer spiller spilte spelar
        bor bodde jobber trodde vet veit visste står stod sto ligger ligg lå kom gikk gjekk tar tek tok ser så nekter
        erkjenner nektet endrer endret fungerer fungerte ventes fortsetter fortsatte begynner begynte valgte velger
        tapte vinner kreves
        """
    ),
    # Reports are "skal ha" and "angivelig"; other uses of "skal" plan.
    reported=table(
        """
        skal ha | skulle ha | skal angivelig | angivelig | visstnok | etter sigende | hevdes å | skal
        visstnok | skal også ha | skal blant annet ha | skal mellom anna ha
        """
    ),
    attributions=table(
        """
        sier | sa | sagt | seier | ifølge | ifølgje | skriver | skreiv | skrev | skrevet | skrive | {advar, avslør,
        avvis, forklar, konstater, mein, meld, men, opplys, påpek, rapporter, svar, understrek, uttal, vurder}{er, te} |
        {anklag, bekreft, hevd, lov}{er, et} | opplyst | forteller | fortel | fortalte | fortalt | meldt | hevdar |
        hevda | ment | stadfestar | stadfesta | forklarar | forklart | understrekar | åtvarar | kritiserer | anklages |
        siktet | siktes | siktelsen | tiltalen | tiltalt | mistenker | mistenkt | nekter | innrømmer | erkjenner |
        krever | oppfordrer | kilder | kjelder | opplysninger | påstår | kaller | kalte | tilføyer | tilføyde | {legger,
        legg} til | kommenterer | {heter, heiter, het} det | påtalemyndigheten | påtalemyndigheita | pressemelding |
        skildrer | jeg | eg | vi | hvis | viss | om
        """
    ),
    articles=table("den det de dei"),
    roles=table(
        """
        advokaten advokatene aksjen aksjonen aksjonistene aktor albumet angrepet anken anlegget arrestasjonen artikkelen
        avdøde avgiften avisen avtalen bakgrunnen barna barnet bedriften behandlingen beløpet bergenseren beskjeden
        beslutningen bestemmelsen besøket bildene bildet bilen bloggen boka bomben boten brannen brevet broen broren brua
        budsjettet bussen butikken bygningen båten dansken dattera datteren debatten demonstrantene demonstrasjonen
        direktøren dokumentet dommen dommeren dommerne drammenseren drapet drapsmannen drapsofferet duoen dyret eieren
        eierne eksplosjonen ektemannen ekteparet eleven elevene etaten etterforskerne etterforskningen fabrikken familien
        fangen fangene faren feilen fergen ferja filmen finalen finansministeren firmaet flommen flyet forbudet foreldrene
        foreningen forestillingen forfatteren forfatterne forhandlingene formålet fornærma fornærmede forskeren forskerne
        forskriften forslaget forsvareren forsøket funnet fusjonen føreren gata gevinsten gjerningen gjerningsmannen
        gjerningsmennene gutten gården handlingen helikopteret helseministeren hendelsen hensikten hotellet hunden huset
        hytta innbydelsen inngrepet innholdet intervjuet invitasjonen jenta jordskjelvet juryen justisministeren kampanjen
        kampen kandidaten keeperen kilden klubben kniven kollegaen kommisjonen kona konferansen konflikten kongressen
        konkurransen konsernet konserten kontrakten kravet krisen kritikken kunden kundene kunstneren kvinna kvinnen laget
        landslaget lastebilen lederen legen legene leiligheten leira leiren loven låten læreren lærerne løpet maleriet
        manageren mannen maskinen meddommeren medisinen meldingen meningsmålingen metoden ministeren ministrene mistenkte
        mora moren målet målingen møtet naboen naboene nestlederen nettsida nettsiden nordmannen offeret ofrene omgangen
        omkomne operasjonen oppdagelsen oppkjøpet oppslaget ordføreren ordningen organisasjonen overgangen overgriperen
        overskuddet paret partiet pasienten pasientene pengene pistolen planen planene plata platen politimannen
        politimennene presidenten prisen programmet prosjektet pågripelsen ranerne ranet rapporten raset regissøren
        regnskapet reisen rennet restauranten resultatene rettssaken romerikingen saken samarbeidet samboeren samtalene
        sangen sangeren seieren selskapet senteret serien sesongen siktede siktelsen sjefen sjåføren skadde skaden skadene
        skipene skipet skjelvet skredet skuddene skuespilleren skytingen spilleren spillerne spillet spilltiden spissen
        språkvalget stasjonen statsministeren statsråden stiftelsen stormen straffen straffesparket streiken striden
        studenten studentene studien styrelederen summen svensken sykdommen sykehuset systemet sønnen søsteren talen tallene
        talskvinnen talsmannen talspersonen tapet teksten telefonen tilbudet tilstanden tiltakene tiltaket tiltalen tiltalte
        toget toppmøtet tragedien treneren trønderen tunnelen turen turneringen ulykken underskuddet undersøkelsen
        undersøkelsene utenriksministeren utstillingen utstyret uttalelsen utvalget uværet vaksinen vedtaket veien vennen
        venninnen versjonen videoen viruset vitnet våpenet øvelsen
        """
    ),
    unique=table(
        """
        amerikanerne arbeidsledigheten befolkningen bensinprisen bibelen boken boligprisene britene brorparten børsen dagen
        danskene demokratiet dollaren domstolene dronningen døden euroen fagbevegelsen faktumet flertallet folket
        forbrukerne forskningen forsvaret fortiden fotballen framtiden franskmennene fremtiden globaliseringen halvparten
        himmelen hæren høsten idretten industrialiseringen industrien inflasjonen ingen ingenting internettet intet islam
        israelerne jorda jorden julen kapitalismen kineserne kirken kjærligheten klimaet kommunen kommunene kommunismen
        kongefamilien kongehuset kongen koranen kreml kristendommen kronen kronprinsen kronprinsessen kulturen kunsten
        kvelden kvinner landbruket ledigheten livet luftforsvaret majoriteten marinen markedet media mediene menneskeheten
        menneskene mennesket mesteparten mindretallet morgenen myndighetene måneden månen natten naturen nazistene nettet
        noen nordmennene næringslivet oljefondet oljen oljeprisen opposisjonen palestinerne paven pentagon politiet pressen
        prisene problemet publikum påsken påtalemyndigheten regjeringa regjeringen renten rentene resten russerne samfunnet
        samtiden sannheten sannsynligheten siden skolene sola solen sommeren språket spørsmålet staten stortinget
        strømprisen svenskene sykehusene teknologien trafikken tyskerne uken ungdommen universitetene vatikanet velgerne
        verden vesten vinteren virkeligheten vitenskapen våren været året økonomien
        """
    ),
    naming=table("i på fra frå bak med til av for om mot ved mellom som der at og ,"),
    inverted=table("han hun ham henne"),
    conjunctions=table("når da hvis fordi etter at før mens selv om siden hva hvem hvordan som"),
    joining=table(
        "og eller men at som når der da mens fordi hvis før hvordan hva etter siden hvor om for idet"
    ),
    purpose=table("for"),
    enumerations=table("for det første/for det andre/for det tredje | på den ene siden/på den andre siden"),
    first_person=table("jeg meg min mitt mine vi oss vår vårt våre eg"),
    day_words=table("i dag | i går | i morgen | i kveld | i natt | i morges | i ettermiddag | i formiddag"),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    hedges=table(
        """
        ikke | ikkje | ei | ingen | inga | intet | ingenting | aldri | neppe | knapt | uten | utan | verken | nesten |
        bare | berre | kun | skal | skal ha | skulle | kan | kunne | kanskje | mulig | muligens | mogleg | mogelege |
        mulige | trolig | truleg | antakelig | antagelig | sannsynligvis | sannsynleg | eventuell | eventuelle |
        eventuelt | angivelig | angivelige | påstått | påståtte | ifølge | ifølgje | etter sigende | visstnok | sies |
        antas | ser ut til | tilsynelatende | mistenkt | mistenkte | mistanke | mistenkes | {mistenkt, siktet, anklaget,
        fare} for | siktet | sikta | siktede | siktes | tiltalt | tiltalte | tiltales | anklaget | anklaga | anklages |
        anklager | beskyldt | beskyldes | nekter | nektar | avviser | hevder | hevdar | mener | meiner | sier | seier |
        truer | trugar | trussel | planlegger | planlegg | vil | foreslår | vurderer | hvis | viss | om | cirka | rundt
        | om lag | omtrent | minst | høyst | opptil | opp til | ubekreftet | ubekreftede | uklart | rykter | rykte |
        såkalt | såkalte | forsøk | forsøkte | risikerer
        """
    ),
    opinion_labels=table(
        """
        mening | meninger | meining | meiningar | leder | lederen | leiar | leiaren | debatt | debattinnlegg | innlegg |
        kommentar | kommentarer | kommentarar | kronikk | kronikken | kronikker | kronikkar | ytring | ytringer |
        ytringar | spaltist | spaltister | spalte | leserbrev | lesarbrev | lesarinnlegg | leserinnlegg | synspunkt |
        essay | petit | blogg | gjestekommentar | gjesteskribent | signert | replikk | tilsvar | analyse og kommentar
        """
    ),
    interview_labels=table(
        """
        intervju | intervjuet | intervjuer | samtale med | spørsmål og svar | fem spørsmål til | tre
        spørsmål til | portrett | lørdagsintervjuet | portrettet | eksklusivt intervju | fem kjappe
        """
    ),
    correction_labels=table("rettelse | rettelser | retting"),
    examples=(
        "Kommunestyret i Nordby vedtok budsjettet tirsdag 4. november etter seks timers debatt.",
        "– Åpner broen før påske? spurte dr. A. Lund.",
        "Arbeidet koster 4,1 mill. kroner, dvs. dobbelt så mye som planlagt.",
    ),
)
