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
        a.a adj adv alt amer ang ank anm art avd avg avs b.bh ber biol bitr bl.a c/o ca d.v.s dept dir doc dr
        dvs e.dyl ed eg ekv el eng enl env et.al etab ev evtl ex exkl exp f.d f.n f.ö fack fam fig folkm forts
        fr fr.a fr.o.m frih frk föreg förf förk försv g.m gen geogr ggr gm gr h.m hist hr i.e i.o.m i.st ifr
        ing inkl int isl jfr jur kand kap kapt kat kem kgl kl kom komp konst korr kr.ö kungl l.ex lic lit
        livsm ljtn m.a.o m.h.t m.m.fl mag max medf mil mom motsv mr mrs ms nat nr.s nuv närv o.s o.s.a obs
        omkr op ordf orig p.g.a p.s pga pl pol prel pres prof prot prov psyk red ref reg resp rev rfr s.a.s
        s.k s:t s:ta sakf samh sign sk skr spec stf sthlm stud sv särsk t.ex t.f t.h t.o.m t.v tab tekn tel tf
        tfn tidn tills tr tv.s u.a univ uppg uppl urspr utg utr utv v.g vanl vard vgl vol vpk z.b öst övers
        """
    ),
    final_abbreviations=table(
        """
        a.m ab apr aug co corp dec e.d e.kr e.m eftr f.kr f.m feb febr inc jan jr jul jun ltd m.fl m.m
        milj mkr nov o.d o.dyl o.s.v okt p.m sept st åld årg
        """
    ),
    before_numbers=table("bd min no nr p pkt s sid st v"),
    starters=table(
        """
        all barn egentligen ej enbart endast ens fast förutom ganska genast hel hellre huruvida idag igår ihop ingenting
        knappast naturligtvis nej nuförtiden nästan omkring plötsligt självklart ta tack tidigare troligen tyvärr utom
        viktigt år
        """
    ),
    stop_words=table(
        """
        alla allt alltid alltså andra annan annat aldrig att av bakom bara blev bli blir blivit bland både båda borde
        bort bör dag de deg dem den denna deras dess dessa det detta dig din dina dit ditt dock du då där därför efter
        eftersom eller emot en enligt er era ert ett exempelvis fanns finns fick flera flest fler fram framför från få
        får för före först förra genom gjort gjorde gör göra går gått ha hade haft han hans har hela heller henne hennes
        hit hon honom hur här i ibland icke igen in inför ingen inget inga innan inom inte ja jag ju just kan kanske
        knappt kom kommer kring kunde kunna kunnat lika man med medan mellan men mer mest mig min mina mindre minst mitt
        mot mycket måste många ned nere ni nog nu nya nyligen någon någonting något några när nära och också om oss ofta
        olika per på redan runt sade sedan ska skall skulle samma samt se ser sin sina sist sitt sig sju sjunde själv
        själva snart som strax så sådan sådana sådant säga säger till tills tillsammans trots två tre under upp ur ut
        utan utanför vad var vara varför varit varje vars vart varandra ve vem vems verkligen vi via vid vidare vilka
        vilken vilket vill ville visst vår våra vårt väl åt är även än ännu över
        """
    ),
    dangling=table(
        """
        {två, tre, fyra, fem, sex, 3} andra | detsamma | för {han, hon, de, vi, jag, nu, där, då, när, inte, det är, det
        var, det här, trots} | han | hon | honom | henne | hans | hennes | dem | deras | dess | denne | denna | detta |
        dessa | den {här, där, senare, förre, förstnämnde, sistnämnda, andre, andra, ena} | det {här, där, andra,
        förstnämnda} | de {här, där, andra, två, tre, båda} | dom | sådan | sådana | sådant | båda | bägge | {ingen, en,
        ett, två, tre, flera, några, många} av dem | {en, ett, två, flera, många} av dom | de flesta av dem | alla dessa
        | allt detta | {allt, trots, efter, med, förutom, just} det | samma | en {annan, tredje, fjärde} | {ett, bland}
        annat | andra | ytterligare | övriga | resten | paret | duon | trion | själv | därför | därmed | därefter |
        däremot | därtill | därutöver | dessutom | därifrån | däri | därav | därpå | därvid | där | dit | dock |
        emellertid | men | och | eller | utan | samtidigt | också | även | likaså | likväl | likaledes | ändå | trots
        allt | således | alltså | följaktligen | sen | då | dåvarande | efteråt | senare | tidigare , | dessförinnan |
        sedan {dess, tidigare} | hittills | under tiden | istället | i {stället, gengäld, övrigt, synnerhet} | i själva
        verket | i sin tur | i så fall | i {och, samband} med {det, detta} | i det {fallet, läget} | med andra ord | för
        det {första, andra} | till {exempel, slut} | exempelvis | till skillnad från | till följd av {det, detta} |
        slutligen | å {andra, ena} sidan | på {samma, så} sätt | på det sättet | på så vis | av den anledningen | av det
        skälet | av de | bortsett från det | enligt {rapporten, uppgifterna, samma, dokumentet, handlingarna, domen,
        åtalet} | förutom dem | nämligen | sålunda | tvärtom | omvänt | annars | vidare | så | inte heller | dels |
        alltjämt | det vill säga | det handlar om | det rör sig om | det var då | det är därför | det är också därför |
        orsaken | anledningen | skälet | resultatet | följden | bakgrunden | dagen {efter, därpå, innan} | nästa dag |
        en {dag, vecka, månad, stund} senare | ett år senare | två {dagar, år} senare | några {dagar, timmar, år,
        månader} senare | 3 {dagar, år, timmar, månader} senare | {kort, strax, först} därefter | strax efter det | året
        {därpå, efter, innan} | vid den tiden | vid det tillfället | vid samma tidpunkt | ja , | nej , | precis som han
        | dessvärre | först då | just {därför, den} | just nu är det | tack vare {det, detta} | {av, bakom, bland,
        efter, enligt, före, för, från, genom, hos, i, inför, inom, med, mellan, mot, om, på, runt, sedan, till, trots,
        under, utöver, vid, över, åt} {denna, detta, dessa, den här, det här, de här, honom, henne, dem} | 34-åringen |
        34-åringens | 34-åringarna
        """
    ),
    # Pronouns where a verb follows: "De är", "Det säger". "Det finns" and "Det har" mostly stand for nothing.
    determiners=table(
        """
        de | sedan | den | det | en | ett | två | tre | fyra | fem | alla | flera | ingen | några
        """
    ),
    standing=table(
        """
        denna {vecka, månad, sommar, vinter, höst, vår, säsong, morgon, kväll} | detta {år, århundrade} | i den här
        {veckan, månaden} | den här {veckan, säsongen, sommaren, vintern, hösten, våren, gången, månaden, helgen} | det
        här {året, decenniet} | dessa dagar | i dessa tider | {de, dem, den, det, samtidigt} som | så {många, mycket,
        få, sent, stor, stora, länge, kallade, kallad, gott, vitt, snart} | så sent som | så lyckas du | så här års |
        men först | utan {att, en, ett} | {då, där} det | även {om, utan, efter} | {även, senare} i år | även den som |
        där en | ingen annan | andra {länder, världskriget, gången, advent, matchen, halvlek, kvartalet} | {två, en,
        ett} av de | en av {tre, 3} | senare i | samma dag som | i stället för | istället för | till skillnad från {vad,
        de} | orsaken till att | {orsaken, anledningen, skälet, bakgrunden} till | resultatet {av, i} | resten av |
        paret från | den andra {halvan, halvleken} | då ska | till exempel i | med det nya | dit hör
        """
    ),
    impersonal=table("det"),
    expletives=table(
        """
        oklart klart möjligt omöjligt troligt sannolikt osannolikt svårt lätt lättare svårare viktigt dags
        uppenbart nödvändigt bra dåligt synd sant fel rätt vanligt ovanligt osäkert okänt känt första i på
        under vid sent tidigt tyst kallt varmt mörkt många få flera slut hög dyrt billigt kring nära strax
        efter mitt förbjudet tillåtet när lördag söndag måndag tisdag onsdag torsdag fredag för
        """
    ),
    cataphoric=table(
        """
        när {han, hon, de, det} | {om, medan, eftersom, innan, sedan} {han, hon, de} | {efter, trots} att {han, hon, de}
        | {i, på, efter, före, med, för, från, till, under, enligt, genom, vid, om, av, trots, utan} {sin, sitt, sina,
        hans, hennes, deras}
        """
    ),
    verbs=table(
        """
        bör borde liknar liknade är var vore inte också ju redan även nu säger sade sa skriver skrev visar
        visade framgår framgick innebär innebar betyder betydde gäller gällde meddelar meddelade rapporterar
        rapporterade uppger uppgav berättar berättade hävdar hävdade menar menade tycker motsvarar motsvarade
        gör gjorde tyder bekräftar bekräftade anser ansåg krävde beror berodde leder ledde skapar skapade
        kräver handlar handlade räcker räckte kostar kostade kallas låter syns har hade ska skulle kan kunde
        vill ville måste får fick blir blev åtalas åtalades dömdes döms misstänks greps fördes avled dog vann
        åkte kör körde spelar spelade bor bodde arbetar tror trodde vet visste står stod ligger låg kommer kom
        går gick tar tog ser såg nekade nekar förnekar förnekade förändrar förändrade fungerar fungerade krävs
        väntas fortsätter fortsatte börjar började valde väljer förlorade vinner
        """
    ),
    # Reports are "ska ha" and "uppges"; other uses of "ska" plan.
    reported=table(
        """
        {ska, skall, skulle, uppges, påstås, sägs, lär} ha | ska {även, också} ha | uppges | påstås | lär vara
        """
    ),
    attributions=table(
        """
        säger | sade | sa | sagt | säga | enligt | skriver | skrev | skrivit | uppger | uppgav | uppgett | {anklag,
        avslöj, bekräft, berätt, beton, förklar, förnek, hävd, kall, kommenter, konstater, lov, meddel, men, påpek,
        rapporter, svar, varn, vittn}{ar, ade} | berättat | meddelat | rapporterat | hävdat | menat | anser | ansåg |
        tycker | tror | bedömer | bedömde | bekräftat | förklarat | understryker | kritiserar | anklagas | misstänker |
        misstänkt | misstänks | medger | medgav | erkänner | erkände | kräver | krävde | uppmanar | källor | uppgifter |
        påstår | påstod | tillägger | tillade | åklagaren | pressmeddelande | jag | vi | om
        """
    ),
    articles=table("den det de"),
    roles=table(
        """
        advokaten aktien aktionen albumet anfallaren anläggningen artikeln artisten attacken avgiften avsikten avtalet
        barnen barnet behandlingen beloppet beskedet beslutet bestämmelsen besöket bilden bilderna bilen bloggen boken
        bolaget bomben borgmästaren branden brevet brodern bron budgeten bussen butiken bygget byggnaden båten böterna
        chefen debatten demonstrationen departementet direktören djuret dokumentet domaren domarna domen dottern duon dådet
        eleven eleverna explosionen fabriken fadern fallet familjen fartyget felet filmen finalen finansministern firman
        flickan flygplanet forskaren forskarna fortsättningen fusionen fyndet färjan fångarna fången föraren förbudet
        föreningen föreställningen företaget författaren förhandlingarna förlusten förslaget försvararen försöket
        föräldrarna förövaren gatan grannarna grannen gripandet gärningen gärningsmannen gärningsmännen gården handlingen
        helikoptern hotellet hunden huset hustrun händelsen inbjudan innehållet insatsen intervjun jordbävningen juryn
        kampanjen kandidaten klubben kniven kollegan kommissionen koncernen konferensen konflikten konserten konstnären
        kontraktet kostnaden kravet krisen kritiken kunden kunderna kvinnan källan köpet lagen laget lagkaptenen landslaget
        lastbilen ledaren loppet lägenheten lägret läkaren läkarna läkemedlet läraren lärarna låten maken mamman mannen
        maskinen matchen meddelandet metoden ministern misstänkte modern mordet myndigheten mätningen målet målningen
        målvakten mötet offren offret olyckan omkomna ordningen organisationen pappan paret partiet patienten patienterna
        pengarna pistolen planen planerna pojken poliserna polismannen presidenten programmet projektet rapporten raset
        reformen regissören resan restaurangen resultaten rättegången rånarna rånet samarbetet sambon sammankomsten samtalen
        segern serien siffrorna sjukdomen sjukhuset skadade skadan skalvet skivan skotten skottlossningen skådespelaren
        sonen spelaren spelarna spelet stationen statsministern stiftelsen stormen straffet strejken striden studenten
        studien stugan summan syftet systemet systern säsongen sångaren sången sångerskan talesmannen talesmännen
        talespersonen talet telefonen texten tidningen tillståndet toppmötet tragedin tränaren tunneln turneringen tävlingen
        tåget undersökningen uppmaningen upptäckten urkunden utredarna utredningen utrikesministern utrustningen
        utställningen uttalandet vaccinet vapnet versionen videon viruset vittnet vägen vännen ägaren åklagaren åtalet
        åtgärden åtgärderna översvämningen
        """
    ),
    unique=table(
        """
        amerikanerna arbetslösheten befolkningen bibeln britterna börsen dagen demokratin digitaliseringen dollarn
        domstolarna drottningen döden ekonomin euron folket forskningen fotbollen framtiden fransmännen frågan försvaret
        försvarsmakten globaliseringen himlen hovet hälften hösten idrotten industrialiseringen industrin inflationen
        internet jordbruket jorden julen klimatet kommunen kommunerna konsten konsumenterna koranen kronan kronprinsen
        kronprinsessan kulturen kungen kvällen kyrkan kärleken livet majoriteten marknaden medierna merparten minoriteten
        morgonen myndigheterna människan människorna mänskligheten månaden månen natten naturen näringslivet nätet
        oljepriset oppositionen polisen pressen priserna problemet påsken påven regeringen riksdagen ryssarna räntan
        samhället sanningen skolorna solen sommaren språket staten svenskarna tekniken trafiken tyskarna ungdomen vatikanen
        veckan verkligheten vetenskapen vintern vädret väljarna världen våren året
        """
    ),
    naming=table("i på från bakom med till av för om mot vid mellan som där att och ,"),
    inverted=table("han hon honom henne"),
    conjunctions=table("när om eftersom efter att innan medan fastän sedan vad vem hur som då"),
    joining=table(
        "och eller men att som när där då innan medan eftersom om hur vad vilken efter sedan för vars"
    ),
    purpose=table("för"),
    enumerations=table("för det första/för det andra/för det tredje | å ena sidan/å andra sidan"),
    first_person=table("jag mig min mitt mina vi oss vår vårt våra"),
    day_words=table(
        "idag | igår | imorgon | i dag | i går | i morgon | i kväll | i natt | i morse | i eftermiddag"
    ),
    weekdays=(
        "måndag måndagen måndags",
        "tisdag tisdagen tisdags",
        "onsdag onsdagen onsdags",
        "torsdag torsdagen torsdags",
        "fredag fredagen fredags",
        "lördag lördagen lördags",
        "söndag söndagen söndags",
    ),
    hedges=table(
        """
        inte | ej | icke | ingen | inget | inga | aldrig | ingenting | knappast | knappt | utan | varken |
        nästan | bara | endast | ska | ska ha | skulle | kan | kunde | kanske | möjligen | möjligt | troligen
        | troligtvis | sannolikt | förmodligen | antagligen | eventuell | eventuella | eventuellt | påstådd |
        påstådda | påstått | påstås | uppges | uppgifter | enligt | enligt uppgift | enligt uppgifter | sägs |
        lär | verkar | tycks | misstänkt | misstänkta | misstänkte | misstänks | misstanke | misstankar |
        misstänkt för | åtalad | åtalade | åtalas | anklagad | anklagas | anklagas för | anklagar | förnekar |
        nekar | hävdar | menar | säger | anser | hotar | hot | planerar | vill | föreslår | överväger | om |
        huruvida | cirka | omkring | runt | drygt | nära | minst | högst | upp till | obekräftad | obekräftade
        | oklart | ryktas | rykten | så kallad | så kallade | försök | försökte | risk | riskerar
        """
    ),
    opinion_labels=table(
        """
        åsikt | åsikter | ledare | ledaren | debatt | debattartikel | krönika | krönikor | krönikör | kolumn | kommentar
        | opinion | kultur debatt | insändare | gästkrönika | gästkolumn | signerat | replik | slutreplik | kåseri |
        essä | analys och kommentar | huvudledare | ledarkrönika | blogg | bloggar | understreckare | tyckare
        """
    ),
    interview_labels=table(
        """
        intervju | intervjun | intervjuer | exklusiv intervju | samtal med | frågor och svar | fem frågor
        till | tre frågor till | möt | lördagsintervjun | söndagsintervjun | veckans intervju | porträtt
        """
    ),
    correction_labels=table("rättelse | rättelser"),
    examples=(
        "Kommunfullmäktige i Nordby antog budgeten i tisdags efter sex timmars debatt.",
        "”Öppnar bron före påsk?” frågade prof. A. Lindqvist.",
        "Arbetena kostar 4,1 milj. kronor, dvs. dubbelt så mycket som planerat.",
    ),
)
