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
        adj adm adr adv afd alm amer ang ank anm ans att avd avg avs bibl biol bl.a bla c/o ca cand cand.mag
        cand.philol cf cit d.e d.v.s d.y dagl dat dep dept dir div dr dr.philos dvs e.g ed egl eig eks ekskl
        ekstraord eng ev eventl evt f.d f.eks f.n fa fam fig fk foreg forf forh fork forr forts fr frk fung
        fys gen geogr gj gno gr h.k.h h.m h.r hhv hist hr hrs i.e if ifm iht ing ink inkl insp int ital jf jfr
        jnr jur kand kap kapt kat kem kf kgl kl komm kons konst kst l.nr lic lign lok lt ltn m.a.o m.h.t maks
        mao md mht mlle mr mrs ms muh nedenst nyno o.l.g obs off omkr omtr oppg oppl oppr org orig overs p.d
        p.g.a pag parl pers pga ph pl pol polit pr prod prof prop prov psyk pt red ref reg regt resp rev s.k
        s.u sekr siv.ing skt sm sml sogn spes spm stip stk stud såk t.d t.o.m tab tekn temp tilsv tlf u.a
        ubest udat univ utd utg utt v.d vedr vg vgs vha vit.ass vs vsa årg årh øk
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
        alle allereie allerede alltid alt altså andre annan annen annet anna at av aldri bak bare berre ble
        blei blir bli blitt blant både båe burde bør da de dei deg dem den denne dens der derfor deres deira
        dermed desse det dette di din dine disse ditt dit do dog du då dykk dykkar eg ei ein eit eitt eller
        ellers elles en enda ennå enn er et ett etter fekk fikk fem fire fleire flere flest fleste for fordi
        foran forrige fra fram frå få får før først gjekk gikk gjennom gjer gjør gjøre gjere gjort gjorde gå
        går ha hadde han hans har heile hele heller hennar hennes henne her hit ho hoe honom hos hun hva hvem
        hver hverken hvilke hvilken hvilket hvis hvor hvordan hvorfor i ifølge ifølgje igjen ikke ikkje inn
        ingen inga ingenting ingi innan innen inntil ja jeg jo kan kom komme kommer kjem kor korleis korfor
        kun kunne kva kvar kvarandre kven kvifor lik like litt man mange me med medan meg meget meir mellom
        men mens mer mest mi min mindre minst mine mitt mot mye mykje må måtte nede nei no noe noen noka noko
        nokon nokor nokre nok ny nye nå når nær og også om opp oss over overfor på per plutselig rundt sa
        samme same samt se seg seier selv senere seinare si sia siden sidan sier sin sine sitt sjøl sjølv skal
        skulle snart som somme somt stadig står så sånn slik slike slikt til tidligere tidlegare tilbake to
        tre trass tross um under upp ut uten utan utenfor vart var vare varte ved verken vere verte vi via
        videre vidare vil ville vore vors vort vår våre vært være å
        """
    ),
    dangling=table(
        """
        {to, tre, fire, fem, seks, 3} andre | {advokaten, moren, faren, kona, sønnen, datteren, broren, søsteren,
        mora, familien} {hans, hennes} | for {han, hun, ho, de, dei, vi, jeg, eg, nå, no, der, da, då, når, ikke,
        ikkje, hvis, det er, det var} | han | hun | ho | ham | henne | hans | hennes | hennar | dem | deres | deira
        | dets | dens | denne | dette | disse | desse | den her | det her | slik | slike | slikt | sånn | sånne |
        begge | båe | ingen av dem | ingen av dei | en av dem | ein av dei | én av dem | et av dem | to av dem | to
        av dei | tre av dem | tre av dei | flere av dem | fleire av dei | noen av dem | nokre av dei | mange av dem
        | mange av dei | de fleste av dem | dei fleste av dei | alle disse | alle desse | alt dette | alt det |
        samme | same | sistnevnte | sistnemnde | førstnevnte | førstnemnde | den andre | den ene | den eine | de
        andre | dei andre | de to | dei to | de tre | dei tre | det andre | det samme | det same | den samme | den
        same | en annen | ein annan | et annet | eit anna | andre | ytterligere | ytterlegare | enda en | enda ein |
        enda et | en tredje | ein tredje | øvrige | de øvrige | resten | paret | duoen | trioen | selv han | selv
        hun | sjølv han | sjølv ho | derfor | difor | dermed | deretter | derimot | dertil | derav | derpå | derfra
        | der , | der {er, var, har, hadde, kan, skal, vil, ble, blir, fikk, får, står, sto, ligger, lå, fant} |
        dessuten | dog | imidlertid | likevel | allikevel | men | og | eller | samtidig | samstundes | også | likeså
        | likeledes | på tross av det | på tross av dette | til tross for det | til tross for dette | trass i dette
        | trass i det | således | altså | følgelig | så | dengang | den gongen | den gang | i etterkant | etterpå |
        etter det | senere | seinare | tidligere , | tidlegare , | siden da | sidan då | siden den gang | hittil |
        imens | i mellomtiden | i mellomtida | i stedet | i staden | til gjengjeld | i virkeligheten | for øvrig |
        forresten | i så fall | i den forbindelse | i så måte | i tillegg | i det tilfellet | i særdeleshet | særleg
        | med andre ord | med det | for det første | for det andre | for eksempel | til dømes | eksempelvis | blant
        annet | mellom anna | til slutt | endelig | endeleg | på den andre siden | på den andre sida | på den annen
        side | på den ene siden | på samme måte | på same måte | på den måten | på det tidspunktet | på samme tid |
        på same tid | av den grunn | ifølge rapporten | ifølgje rapporten | ifølge tiltalen | ifølge dokumentet | ut
        over det | utover det | bortsett fra det | nemlig | nemleg | tvert imot | tvert om | omvendt | motsatt |
        ellers | elles | videre | vidare | heller ikke | heller ikkje | ikke heller | dels | det vil si | det vil
        seie | det dreier seg om | det handler om | det handlar om | det er derfor | det er difor | årsaken | årsaka
        | grunnen | begrunnelsen | bakgrunnen | resultatet | dagen etter | dagen derpå | neste dag | neste morgen |
        en dag senere | ein dag seinare | et år senere | eit år seinare | en uke senere | en måned senere | to dager
        senere | to dagar seinare | to år senere | to år seinare | få dager senere | få timer senere | noen dager
        senere | nokre dagar seinare | 3 dager senere | 3 dagar seinare | 3 år senere | 3 år seinare | 3 timer
        senere | 3 måneder senere | kort tid etter | kort tid etterpå | kort tid senere | kort etter | like etter |
        like etterpå | rett etter , | rett etterpå | like før , | dagen før | året etter | året før | ja , | nei , |
        først da | først då | først etter det | nettopp derfor | nettopp det | nettopp den | her | hit | dit | ikke
        desto mindre | ikkje minst | ikke minst | {av, bak, blant, mellom, etter, for, fra, frå, før, gjennom, hos,
        i, ifølge, ifølgje, med, mot, om, over, på, rundt, siden, sidan, til, tross, uten, utan, under, ved} {denne,
        dette, disse, desse, ham, henne, dem, han, ho, dei} | 34-åringen | 34-åringens | 34-åringane | 34-åringene
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
        denne {uka, uken, måneden, månaden, sommeren, vinteren, sesongen, helgen, helga, gangen, gongen, våren,
        høsten, hausten, veka} | dette {året, århundret, hundreåret, tiåret} | i denne {uka, uken, måneden, veka,
        sesongen} | i disse {dager, tider} | i desse {dagar, tider} | disse dagene | på denne tiden av | i dette
        øyeblikk | de som | dei som | dem som | den som | det som | så mange | så mykje | så mye | så få | så stor |
        så store | så lenge | så godt | så vidt | så snart | så sent | så sent som | så seint som | så dyrt | så
        langt | men først | for dem som | for dei som | her er | her kan du | her i | andre land | andre omgang |
        andre halvdel | andre verdenskrig | andre påskedag | andre pinsedag | andre juledag | to av de | en av de |
        et av de | to av tre | tre av fire | en av tre | senere i | seinare i | senere i år | samme dag som | same
        dag som | i stedet for | i staden for | i tillegg til | samtidig med | samtidig som | samstundes som |
        årsaken til | årsaka til | grunnen til | resultatet av | bakgrunnen for | begrunnelsen for | resten av |
        paret fra | den andre halvdelen | også i år | også om | også den som | like etter klokken | like etter
        klokka | like etter midnatt | ikke minst i | kort tid etter at | like etter at | på samme måte som | på same
        måte som
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
        når {han, hun, ho, de, dei, det} | hvis {han, hun, de} | viss {han, ho, dei} | om {han, hun, de} |
        mens {han, hun, de} | medan {han, ho, dei} | fordi {han, hun, de, ho, dei} | før {han, hun, de, ho,
        dei} | da {han, hun, de} | då {han, ho, dei} | etter at {han, hun, de, ho, dei} | selv om {han, hun,
        de} | sjølv om {han, ho, dei} | {i, på, etter, før, med, for, fra, frå, til, under, ifølge, gjennom,
        ved, om, av, tross, uten, utan} {sin, sitt, si, sine, hans, hennes, hennar, deres, deira}
        """
    ),
    verbs=table(
        """
        bør burde tør lignet ligner består er var ville ikke ikkje også jo allerede nå no sier sa seier
        skriver skreiv skrev viser viste syner fremgår framgår går kommer kjem betyr betydde inneber innebærer
        gjelder gjeld gjaldt melder meldte meldar rapporterer opplyser opplyste forteller fortel fortalte
        hevder hevdar mener meiner mente meinte tilsvarer gjør gjer gjorde tyder bekrefter bekreftet
        stadfestar skyldes skuldast krever krev krevde handler handlar koster kosta kostet kalles høres skjer
        skjedde uttaler uttalte har hadde skal skulle kan kunne vil måtte må får fekk fikk blir ble blei vart
        siktes døde døydde vant kjører kjørte køyrer spiller spilte spelar bor bodde jobber trodde vet veit
        visste står stod sto ligger ligg lå kom gikk gjekk tar tek tok ser så nekter erkjenner nektet endrer
        endret fungerer fungerte ventes fortsetter fortsatte begynner begynte valgte velger tapte vinner
        kreves
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
        sier | sa | sagt | seier | ifølge | ifølgje | skriver | skreiv | skrev | skrevet | skrive | opplyser |
        opplyste | opplyst | forteller | fortel | fortalte | fortalt | melder | meldte | meldt | rapporterer |
        rapporterte | hevder | hevdar | hevdet | hevda | mener | meiner | mente | meinte | ment | vurderer |
        vurderte | bekrefter | bekreftet | stadfestar | stadfesta | forklarer | forklarar | forklarte |
        forklart | påpeker | påpekte | understreker | understrekte | understrekar | konstaterer | konstaterte
        | advarer | åtvarar | advarte | kritiserer | anklager | anklaget | anklages | siktet | siktes |
        siktelsen | tiltalen | tiltalt | mistenker | mistenkt | avviser | avviste | nekter | innrømmer |
        erkjenner | lover | lovet | krever | oppfordrer | kilder | kjelder | opplysninger | påstår | kaller |
        kalte | tilføyer | tilføyde | legger til | legg til | svarer | svarte | kommenterer | heter det |
        heiter det | het det | påtalemyndigheten | påtalemyndigheita | pressemelding | avslører | avslørte |
        uttaler | uttalte | skildrer | jeg | eg | vi | hvis | viss | om
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
    enumerations=table("for det første/for det andre | på den ene siden/på den andre siden"),
    first_person=table("jeg meg min mitt mine vi oss vår vårt våre eg"),
    day_words=table("i dag | i går | i morgen | i kveld"),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    hedges=table(
        """
        ikke | ikkje | ei | ingen | inga | intet | ingenting | aldri | neppe | knapt | uten | utan | verken |
        nesten | bare | berre | kun | skal | skal ha | skulle | kan | kunne | kanskje | mulig | muligens |
        mogleg | mogelege | mulige | trolig | truleg | antakelig | antagelig | sannsynligvis | sannsynleg |
        eventuell | eventuelle | eventuelt | angivelig | angivelige | påstått | påståtte | ifølge | ifølgje |
        etter sigende | visstnok | sies | antas | ser ut til | tilsynelatende | mistenkt | mistenkte |
        mistanke | mistenkes | mistenkt for | siktet | sikta | siktede | siktes | siktet for | tiltalt |
        tiltalte | tiltales | anklaget | anklaga | anklages | anklaget for | anklager | beskyldt | beskyldes |
        nekter | nektar | avviser | hevder | hevdar | mener | meiner | sier | seier | truer | trugar | trussel
        | planlegger | planlegg | vil | foreslår | vurderer | hvis | viss | om | cirka | rundt | om lag |
        omtrent | minst | høyst | opptil | opp til | ubekreftet | ubekreftede | uklart | rykter | rykte |
        såkalt | såkalte | forsøk | forsøkte | risikerer | fare for
        """
    ),
    opinion_labels=table(
        """
        mening | meninger | meining | meiningar | leder | lederen | leiar | leiaren | debatt |
        debattinnlegg | innlegg | kommentar | kommentarer | kommentarar | kronikk | kronikken | kronikker
        | kronikkar | ytring | ytringer | ytringar | spaltist | spaltister | spalte | leserbrev |
        lesarbrev | lesarinnlegg | leserinnlegg | synspunkt | essay | petit | blogg | gjestekommentar |
        gjesteskribent | signert | replikk | tilsvar | analyse og kommentar
        """
    ),
    interview_labels=table(
        """
        intervju | intervjuet | intervjuer | samtale med | spørsmål og svar | fem spørsmål til | tre
        spørsmål til | portrett | lørdagsintervjuet | portrettet | eksklusivt intervju | fem kjappe
        """
    ),
    examples=(
        "Kommunestyret i Nordby vedtok budsjettet tirsdag 4. november etter seks timers debatt.",
        "– Åpner broen før påske? spurte dr. A. Lund.",
        "Arbeidet koster 4,1 mill. kroner, dvs. dobbelt så mye som planlagt.",
    ),
)
