"""Dutch."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="nl",
    name="Nederlands",
    english="Dutch",
    rank=1,
    stemmer="dutch",
    abbreviations=table(
        """
        aanv abs afb afd afz ald alg amb ambt arr asp b&w b.v.b bc bedr beh ber betr bev bez bibl bijv bijz bisd blz bn
        bn'er br brig bur ca cap cat cf col comm comp conf cpl d.d d.m.v d.w.z dhr dir diss div dr dra drs ds dwz e.a.m
        echtg ed eerw eig etym ev evt excl fa fam fig fr fra geb gebr ged gem gen geref gesch gesp gez gr grav ha'er
        hfdst hgl hh hoogl i.a i.b.v i.c i.h.a i.h.b i.p.v i.s.m i.t.t i.v.m incl ind ing inl insp inst ir isr jhr jkvr
        jur kap kapt kath kmdt kol korp l.g lic lt lts lux m.a.w m.b.t m.b.v m.i m.m.v m.n m.u.v med mej mevr mgr mr mrs
        ms mv mw n.a.v n.o.m ned nl.o no.s o.i o.l.v o.m o.v.v off omg onderz ondz ong oorspr oov opm org ot overl p.p
        p.s p.w par pl.v plm plv pol ppr pr pres prof prot prov ps psych ptn q.q r.-k rb rechtb red ref reg res resp
        s.v.p secr sen sgt st stud t.a.v t.b.v t.e.m t.g.v t.h.v t.n.v t.o t.o.v t.w.v t.z.t t/m tel temp theol tk toel
        u.s.o univ v.a v.d v.h v.l.n.r v.m v.v verg verm vert vertal vgl vk vlg vnl voorm voorz vz w.o.i w.v.t.t.k wed
        wijl wnd zg zgn zr zw
        """
    ),
    final_abbreviations=table(
        """
        a.d a.m a.u.b apr aug b.v bv chr co corp d.v dec e.a e.d e.v feb inc jl jr ltd m.m mld mln n.chr
        n.v nov nr o.a o.i.d okt p.m ph.d s.a sept sr v.chr v.o.c v.s vs
        """
    ),
    before_numbers=table(
        """
        afl art artt bnr bz dl hst jan jg jul jun min mrt no nr nrs p pag pp r.o sep sub tab vers vol
        """
    ),
    starters=table(
        """
        afgelopen allemaal behalve drie eerder eigenlijk ergens evenals gelukkig gisteren helaas kort langs morgen
        natuurlijk ofschoon twee vandaag via vier vind vorig vroeger word zeker zodra zolang
        """
    ),
    stop_words=table(
        """
        aan aangezien achter af al aldus alle alleen alles als alsof altijd ander andere anderen anders beide ben
        beneden bij bijna binnen boven buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarover
        daartoe daarvan daarvoor dan dat de deze dezelfde die dit doch doen doet door dus echter een één eens eerst elk
        elkaar elke en enige enkel enkele er erg ermee ertoe eruit ervan etc even ga gaan gaat ge geen geweest geworden
        haar had hadden hare heb hebben heeft hem hen het hier hierbij hierdoor hij hoe hoewel hun ie ieder iedere
        iedereen iemand iets ik in inclusief indien is ja je jij jou jouw juist jullie kan kon konden kunnen kunt later
        liever maar mag me mede meer meest meestal men met mij mijn minder misschien mits mocht mochten moest moesten
        moet moeten mogen na naar naast nadat nee net niemand niet niets nochtans nog nogal nooit nu of om omdat ondanks
        onder ongeveer ons onze ook op opnieuw over overigens per reeds rond samen sinds slechts sommige soms steeds te
        tegen tegenover ten tenzij ter terwijl tijdens toch toe toen tot totdat tussen u uit uw van vanaf vanuit vanwege
        veel verder volgens voor vooraf vooral voordat voorts vrij waar waarbij waardoor waarin waarmee waarom waarop
        waarvan wanneer want waren was wat we weer wel welk welke werd werden wie wij wil willen worden wordt wou zal ze
        zeer zelf zelfs zich zij zijn zo zoals zodat zonder zou zouden zowel zulke zullen
        """
    ),
    # "het" is left out: "Het is", "Het gaat goed" and the article outnumber the pronoun by far.
    dangling=table(
        """
        {twee, drie, vier, vijf, enkele} {dagen, weken, maanden, jaren, jaar, uur} later | de volgende dag | kort
        {daarna, daarop} | anderzijds | ten {tweede, derde, slotte} | ja , | nee , | hij | zij | ze | hem | haar | hen |
        hun | zijn | diens | deze | dit | die | dat | dezelfde | hetzelfde | degene | laatstgenoemde | eerstgenoemde |
        beide | beiden | geen van {beiden, beide} | de {ene, andere, anderen, twee, drie, overige, rest, reden} | het
        {andere, tweetal, drietal, duo, stel, koppel, betreft} | een {ander, andere} | andere | anderen | dergelijke |
        zulke | zoiets | {een, één, twee, drie, enkele, veel, sommigen, geen, velen} van hen | de meesten van hen |
        {een, één, twee} daarvan | al {deze, die, dit, dat} | nog {een, eens} | {twee, drie, onder} anderen | daar |
        daaraan | daarachter | daarbij | daarbinnen | daarboven | daarbuiten | daardoor | daarentegen | daarin | daarmee
        | daarna | daarnaast | daarom | daaronder | daarop | daarover | daartegen | daartegenover | daartoe | daartussen
        | daaruit | daarvan | daarvoor | daarvóór | hieraan | hierbij | hierdoor | hierin | hiermee | hierna | hiernaast
        | hierom | hieronder | hierop | hierover | hiertegen | hiertoe | hieruit | hiervan | hiervoor | hier |
        desondanks | desalniettemin | desnoods | derhalve | dientengevolge | dus | echter | evenwel | niettemin |
        nochtans | toch | maar | en | of | want | doch | ook | tevens | bovendien | verder | voorts | evenzo | eveneens
        | vervolgens | dan | toen | toentertijd | destijds | elders | intussen | ondertussen | inmiddels |
        tegelijkertijd | tegelijk | tezelfdertijd | eerder , | later | sindsdien | nadien | nadat dit | vandaar | anders
        | zo | zodoende | immers | namelijk | kortom | overigens | trouwens | wel | althans | tot slot | tenslotte |
        uiteindelijk | integendeel | omgekeerd | enerzijds | aan de {andere, ene} kant | in tegenstelling daarmee | in
        plaats daarvan | als gevolg {daarvan, hiervan} | in reactie daarop | met andere woorden | bijvoorbeeld | sterker
        nog | met name | onder meer | vooral , | in totaal | van de andere | hetgeen | volgens haar | volgens het
        {rapport, bericht} | volgens de verklaring | aldus | het {gaat, ging} om | het zou gaan om | reden {daarvoor,
        hiervoor} | oorzaak | gevolg | resultaat | de dag {erna, erop} | een {dag, week, maand, jaar} later | een dag
        {eerder, ervoor} | {dagen, jaren, uren, minuten, even, pas} later | niet veel later | korte tijd later | 3
        {dagen, jaar, uur, weken, maanden} later | datzelfde jaar | diezelfde dag | eenmaal daar | pas {dan, daarna,
        toen} | zelfs {dan, die} | juist {daarom, die, dat, deze} | mede {daarom, daardoor, dankzij} | nu | net als
        {hij, zij} | {niet, behalve} dat | hoe dan ook | al met al | {aan, achter, bij, binnen, boven, buiten, door, in,
        met, na, naar, naast, om, onder, op, over, rond, sinds, tegen, tijdens, tot, tussen, uit, van, vanaf, vanwege,
        via, volgens, voor, wegens, zonder, ondanks, dankzij} {deze, die, dit, dat, hem, hen} | zo'n
        """
    ),
    determiners=table(
        """
        de 34-jarige | {de eerste, de laatste, de tweede, de derde} | een | twee | drie | vier | vijf |
        alle | velen | geen | sommigen | enkelen
        """
    ),
    standing=table(
        """
        deze {week, maand, zomer, winter, herfst, lente, ochtend, middag, avond, nacht, maandag, dinsdag, woensdag,
        donderdag, vrijdag, zaterdag, zondag} | dit {jaar, weekend, weekeinde, seizoen, voorjaar, najaar, kabinet} |
        deze dagen | in deze tijd | op dit moment | dat {de, het, er, een, ik, we, zij, hij, veel, nederland} | zijn
        {er, we, deze} | zo {veel, weinig, snel, lang, goed, groot, vroeg, laat, warm, koud, vaak, hoog} | zo'n {3,
        honderd, duizend, tien, twintig, vijftig} | of {de, het, er} | toen {de, het, een, er, in, ik, we, hij, zij, ze,
        zijn, haar} | nu {de, het, er, ook} | dan wel | ook {al, wie, als, zonder, na} | ook dit jaar | maar liefst | en
        wat | wel of niet | daar {waar, in} | hier een | andere tijden | anders dan | later {dit, deze, vandaag} |
        {later, een} op de | in totaal {zijn, 3} | de rest van | de reden {van, voor} | de twee-onder | de eerste
        {minister, kamer, in} | {een, twee, drie} van de | de andere kant van | het {stel, koppel} uit | het duo dat |
        onder meer door | tot slot van | verder {dan, in} | dezelfde week als | {degene, zij, hij} die | die hard | {in,
        uit} {zijn, haar, hun} {woonplaats, geboorteplaats, geboortestad} | tegelijk met | al die tijd
        """
    ),
    cataphoric=table(
        """
        {als, toen, terwijl, omdat, nadat, voordat, hoewel, sinds} {hij, zij, ze} | {in, na, met, bij, voor, volgens,
        tijdens, door, naast, ondanks, op, van, uit, tot, over, onder, achter, om, tegen, dankzij} {zijn, haar, hun} |
        een van {zijn, haar, hun}
        """
    ),
    verbs=table(
        """
        is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet
        moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen blijft blijven bleef
        bleven gaat gaan ging gingen komt komen kwam kwamen zegt zei zeggen staat stond stonden ligt lag
        krijgt kreeg raakte overleed reed viel verklaarde vertelde zit zat doet deed maakt maakte woont
        woonde verloor won speelt speelde liep loopt vluchtte bekende ontkent ontkende
        """
    ),
    # "zou" reports ("zou hebben"), asks politely or supposes; a sentence with "als" or "ik" is none (see attributions).
    reported=table("zou | zouden | naar verluidt | naar het schijnt"),
    attributions=table(
        """
        zegt | zei | zeggen | zeiden | gezegd | volgens | aldus | {beloof, beschuldig, bevestig, beweer, concludeer,
        erken, meld, noem, onthul, ontken, reageer, stel, verklaar, vertel, voeg, vrees, waarschuw}{t, de} | {benadruk,
        eis, hoop}{t, te} | verklaarden | verklaard | melden | meldden | gemeld | {laat, lieten, liet, laten} weten |
        vertellen | vertelden | verteld | stellen | stelden | bevestigden | bevestigd | schrijft | schreef | schrijven |
        schreven | noemden | meent | menen | vindt | vinden | vond | vonden | denkt | denken | gelooft | verwacht |
        verwachten | verwachtte | waarschuwden | beweren | beschuldigd | verdacht | verdenkt | beschuldigen | bericht |
        berichtte | berichten | berichtten | kondigde | aangekondigd | vrezen | blijkt | bleek | bronnen | {geeft, gaf,
        gaven} aan | aangegeven | licht toe | toegelicht | naar eigen zeggen | op basis van | om | vraagt | vroeg |
        adviseert | pleit | pleitte | als | indien | tenzij | ik | we | wij | alsof | mocht | anders
        """
    ),
    articles=table("de het"),
    roles=table(
        """
        hoogleraar student studente studenten paard ruiter tegenstander vader moeder zoon dochter echtpaar echtgenoot vriend
        vriendin renner wielrenner ploegleider doelman aanvaller verdediger middenvelder scheidsrechter voorzitter directeur
        directrice leider leidster eigenaar bewoner bewoners buurman buren passagiers reiziger reizigers patiënt patiënten
        chauffeur piloten soldaat soldaten militairen gijzelaars arrestant gevangene gevangenen verpleegkundige huisarts
        ingreep behandeling reis tocht etappe klassieker finale kwalificatie staf selectie spelers club-eigenaar winkel
        fabriek school trein bus tram boot veerboot brug tunnel weg straat huis hotel restaurant vuurwapen mes buit bedrag
        vergunning regeling wet subsidie begroting contract transfer verkoop overname fusie reorganisatie onderhandelingen
        gesprekken conflict ruzie affaire zaak schikking straf boete storm overstroming aardbeving minister president
        kanselier woordvoerder woordvoerster burgemeester wethouder senator politicus kandidaat trainer coach spits keeper
        speler speelster acteur actrice zanger zangeres auteur schrijver regisseur kunstenaar verdachte verdachten
        slachtoffer slachtoffers man vrouw jongen meisje kind stel gezin bestuurder automobilist fietser getuige agent
        agenten dader daders bedrijf concern onderneming fabrikant partij club ploeg ministerie vakbond zender krant
        vereniging stichting organisatie commissie rechter advocaat officier topman oprichter deskundige onderzoeker
        onderzoekers ongeluk ongeval incident aanval aanslag brand rapport onderzoek peiling besluit voorstel maatregel
        maatregelen gewonden lichaam gebouw schip vliegtuig document tekst project akkoord vonnis operatie ontmoeting
        bijeenkomst vergadering ceremonie film serie boek album video beeld beelden bericht brief instelling platform pand
        woning toestel voertuig auto vrachtwagen dier hond overledene gewonde artiest piloot schrijfster journalist
        journaliste leraar lerares arts individu overvaller overvallers moordenaar inbrekers minderjarige explosie
        schietpartij botsing tragedie moord misdrijf overval ontvoering rechtszaak proces klacht uitspraak initiatief doel
        overeenkomst programma resultaat aankondiging rel demonstratie protest staking stemming debat toernooi wedstrijd
        overwinning nederlaag doelpunt
        """
    ),
    unique=table(
        """
        politie brandweer regering kabinet overheid koning koningin premier justitie bevolking wereld economie beurs markt euro
        dollar zon maan aarde winter zomer herfst lente rest meerderheid minderheid helft kerk paus oppositie leger marine
        kamer senaat raad rechtbank pers media industrie landbouw werkloosheid inflatie rente olieprijs natuur oorlog vrede
        kiezers burgers mensen vrouwen mannen kinderen jongeren ouderen gemeenten provincies banken scholen ziekenhuizen
        """
    ),
    naming=table("van voor uit in op bij met die dat aan tegen over tussen , ( en om"),
    inverted=table("hij hem zij"),
    conjunctions=table(
        "als toen omdat nadat voordat terwijl hoewel of dat wat wie waar hoe sinds zodra zolang"
    ),
    joining=table(
        "en of maar dat die als toen terwijl omdat nadat voordat waarin waarop waarmee waar hoe wat wie zodat want sinds om"
    ),
    purpose=table("om zonder"),
    telling=table("die dat wie een de het"),
    enumerations=table(
        """
        ten eerste/ten tweede/ten derde/ten vierde | {ten tweede, ten derde}/{ten slotte, tot slot} | enerzijds/anderzijds | aan
        de ene kant/aan de andere
        """
    ),
    sequences=table(
        "eerst/{daarna, vervolgens, ten slotte, tot slot} | {daarna, vervolgens}/{ten slotte, tot slot}"
    ),
    counting=table("twee drie vier vijf zes verschillende"),
    first_person=table("ik mij mijn wij we ons onze"),
    commonplaces=table(
        """
        aandeel aandeelhouder aandelen aangehouden aangenomen aangereden aanhouden aanhouding aankondigen aanrijden
        aanrijding afgesloten agent ambulance amerikaans amsterdam appartement arresteren auto automobilist avond
        bedreigen bedrijf bejaarde bekendmaken beker belgisch belgië beroep beroofd beroven bestuurder beurs bewoner
        blussen boete botsen botsing brand brandweer brussel buit bus busje buurt cda cel celstraf club coalitie
        college competitie concern contant d66 dader daders dag deur dief diefstal dode doelman doelpunt dood dorp
        duel eerste eis eisen eredivisie ernstig eu euro europa europees fabriek fietser finale fraude geblust geld
        gelijkspel gemeente gemeenteraad gerechtshof geschoten gestemd gestolen getuige getuigen gevangenis
        gevangenisstraf gevlucht gewond gewonde gewonden gewonnen gezin geëist goal haag hoger huis hulpdienst
        hulpdiensten inbeslagnemen inbraak inbreken inbreker ingebroken inzittende jaar jarige jongen justitie kabinet
        kamer keeper kopen kruising kwartaal laten lichaam licht maand man markt medewerker meedelen meerderheid
        meisje melden mens mensen mes middag miljard miljoen ministerie minuut mishandeling motie motor motorrijder
        nacht nederlaag nederland nederlands ochtend omgekomen omkomen omzet onderneming onderzoek onderzoeken ongeluk
        ongeval oorzaak openbaar oplichter oplichting oppositie oproep oud overleden overlijden overname overval
        overvaller overwinning parlement partij personeel persoon plaats ploeg politie procent proces provincie punt
        punten pvda pvv raad raadslid raam ranglijst rechercheur rechtbank rechtszaak regering resultaat rijbaan rook
        rust schade schieten schot schuldig scooter scoren seizoen sieraden slachtoffer snelweg speler spits stad
        staking steken stelen stem stemmen stemming straat straatroof straf strafschop supporter taakstraf team tiener
        tip toeschouwer traumahelikopter tweede uitspraak uur vakbond verdacht verdachte verdediging verkeersongeluk
        verklaring verkopen verlies verliezen verloren veroordeeld veroordelen veroordeling vervolging verworpen
        vlaams vlaanderen vlam vlammen vluchten voertuig voetganger volgens vonnis voorstel voorwaardelijk vrachtwagen
        vrijgesproken vrijspraak vrouw vs vuur vvd wagen wapen washington wedstrijd week weekend weg werknemer wet
        weten wetsvoorstel winnen winst woning zaak zege zeggen ziekenhuis zitting zwaargewond
        """
    ),
    offices=table(
        """
        advocaat advocate bondscoach burgemeester coach commissaris directeur directrice kamerlid minister
        minister-president officier premier president rechter staatssecretaris topman topvrouw trainer voorzitter
        wethouder woordvoerder woordvoerster
        """
    ),
    day_words=table(
        "vandaag gisteren morgen vanavond eergisteren vanochtend vanmorgen vanmiddag vannacht overmorgen gisteravond"
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    hedges=table(
        """
        niet | geen | nooit | niets | niemand | nergens | nauwelijks | amper | zonder | noch | bijna | alleen | slechts
        | maar | zou | zouden | kan | kunnen | kon | mogelijk | mogelijke | waarschijnlijk | waarschijnlijke |
        vermoedelijk | vermoedelijke | vermeend | vermeende | misschien | wellicht | blijkbaar | kennelijk | schijnbaar
        | naar verluidt | zogenaamd | zogenaamde | zogeheten | lijkt | lijken | volgens | aldus | verdacht | verdachte |
        verdachten | {verdacht, beschuldigd} van | beschuldigd | beschuldigt | beschuldigen | ontkent | ontkennen |
        beweert | zegt | stelt | dreigt | dreigen | plan | plannen | wil | willen | moet | moeten | overweegt | verwacht
        | verwachten | als | indien | tenzij | of | circa | ongeveer | zo'n | tot | minstens | ten minste | hooguit |
        ruim | onbevestigd | onbevestigde | onduidelijk | geruchten | gerucht | poging
        """
    ),
    denials=table(
        """
        niet geen nooit niets niemand nergens zonder ontkent ontkennen ontkende
        """
    ),
    opinion_labels=table(
        """
        opinie | opinies | mening | column | columns | columnist | columnisten | commentaar | commentaren
        | hoofdartikel | redactioneel | essay | opiniestuk | ingezonden | ingezonden brief | ingezonden
        brieven | lezersbrief | lezersbrieven | lezers schrijven | blog | blogs | gastopinie | gastcolumn
        | standpunt | debat | cursief | cartoon | de mening van | vrije tribune
        """
    ),
    interview_labels=table(
        """
        interview | interviews | het interview | in gesprek | in gesprek met | gesprek | gesprek met | dubbelinterview |
        vraaggesprek | vraag en antwoord | {vijf, drie} vragen aan | zomerinterview | het grote interview
        """
    ),
    correction_labels=table("correctie | correcties | rectificatie"),
    examples=(
        "De gemeenteraad van Noordwal heeft dinsdag na zes uur debat de begroting goedgekeurd.",
        "‘Gaat de brug voor Pasen open?’ vroeg prof. dr. J. de Wit.",
        "De werken kosten 4,1 mln. euro, d.w.z. twee keer zo veel als gepland.",
    ),
)
