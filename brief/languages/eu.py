"""Basque."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="eu",
    name="Euskara",
    english="Basque",
    rank=2,
    stemmer="basque",
    ordinal_period=True,
    abbreviations=table(
        """
        abk adib and ap ark art aurk bib biz dipl dr dra ed eg egunk err etor fig frantz gal gazt gip hurr ing inst it
        itzul jn kal kap koord lat ldo lic n.n orr pl posta prof sr st sta sto sust t.a.m tel trad ud univ urt zenb zk
        """
    ),
    final_abbreviations=table(
        """
        a.m abar abd b.e co corp e.a e.o ef etab inc j.c jr k.a k.o ltd p.m s.a s.l urr
        """
    ),
    before_numbers=table("p pp zb zbk"),
    starters=table(
        """
        ala amaitzeko azken badira banaka berez bi de edonola egia egunez ei ezinezkoa guk har hasieran huts inork
        jakina kontua lortu nik nire norbaitek oraingoz orokorrean sarritan segur seguruenik txikia urte urtean uste
        ustez uztail zenbait zerk zuk
        """
    ),
    after_ordinal=table(
        """
        abendua abuztua apirila artikulua artikuluak azaroa dibisioa edizioa ekaina gerra iraila kapitulua lekua maiatza
        maila mailan martxoa mendea mendean mendeko otsaila postua solairua urria urtarrila urteurrena uztaila xedapen
        """
    ),
    stop_words=table(
        """
        adibidez ahal aldiz al alde aldera aldetik anitz antzeko arabera arte artean asko askotan aski atzo aurka aurre
        aurrean aurretik aurten baditu badu bai baietz baina baino bakar bakarra bakarrik baldin balitz bana barik barne
        barru bat bata batean bateko baten batez batek batera batzuek batzuen batzuk bazen behar beharko behin behintzat
        bera beraiek beraien beraz bere berean bereziki berriro bertan bertako beste besteak beti bezain bezala bide
        bidez bien bihar biren bitarte bitartean da daiteke daitezke dago dagoen daude dela delako den denak dena denean
        denok dio diot diote dira direla diren ditu dituela dituen dituzte du duela duen dugu dut dute dutela duten edo
        edonor egin egingo egon eman ere eta etab ez ezin ezen ezer egiten egun gabe gain gaineko gainera gainean gaur
        gehiago gehien geroago gero geroztik gertu gu gure gutxi gutxienez guzti guztia guztiak guztien guztiz hain
        hainbat hainbeste hala halako halere han handik hango hara hau hauek hauen haiek haien hari hartan hartu hasi
        hemen hemendik hiru hona honek honen honetan hor hori horiek horien horietako horko horra horregatik horrek
        horrela horren horretan horri hortik hura ia inguru inguruan inoiz inor itzela iza izan izango izaten izateko
        jada kanpo kontra la lehen lehenago lehenengo laster maiz mende mendean milaka multzo nahi nahiz nahikoa nola
        noiz non nondik nongo nor nora nork norbait nuen oraindik orain oro ordea orduan oso ostean pean ze zein zehar
        zen zer zergatik zerbait ziren zituen zituzten zuen zuten zu zuek zure zaio zaie zait
        """
    ),
    dangling=table(
        """
        berriz , | edota | baizik | zehazki | zehazkiago | esate baterako | ostera | besteek | hainbeste | {bigarrena,
        hirugarrena, laugarrena, bosgarrena, azkenekoa} {da, zen, izan} | hauxe | halaxe | horixe | huraxe | honelaxe |
        horrelaxe | beronek | berau | berek | berari | beretzat | berarekin | beraiei | beraietako | euren | eurak |
        eurek | haiekin | haietan | haietako | haietatik | haientzat | haietara | hartatik | hartara | hartarako |
        harentzat | harengana | honetarako | honetatik | hauei | hauekin | hauetako | hauetatik | horiei | horiekin |
        horietatik | horietara | horietaz | horietariko | horretaz | horretatik | horretara | horrentzat | horrelako |
        horrelakoak | horrelakorik | halako | halakoak | halakorik | honelako | honelakoak | hainbestez | horrenbestez |
        horratx | hortaz | {nolanahi, edonola, guztiarekin, izan} ere | nolanahi dela ere | edozein {modutan, kasutan} |
        orduz geroztik | harrezkero | harrezkeroztik | geroztik | ordukoa | orduko | haatik | alta | alabaina | ezta |
        baita | tartean | bestetik | batetik , | lehenik | lehenengo , | bigarrenik | bigarrena , | hirugarrenik |
        gainerako | gainerakoan | gainerakoak | gainontzean | gainontzeko | gainontzekoak | beste {hiru, lau, bost, sei,
        zazpi, zortzi, bederatzi, hamar, 3, hainbat, zenbait, horrenbeste, bat, batzuk, bi, aldetik} | esan bezala |
        lehen esan bezala | aipatutako | aipatu | esandakoa | {esandakoaren, txostenaren} arabera | diotenez | dioenez |
        ziotenez | zioenez | hargatik | bertan | bertara | bertatik | bertakoa | guztira , | {bietan, hiruretan,
        lauretan, biei, hirurak, hiruek, laurak} | bata | batak | zeren | zergatik eta | {egun, urte, gau, garai} hartan
        | hurrengo {urtean, astean, hilean, egunetan} , | aurreko {urtean, astean, egunean} , | {urte, hilabete, aste,
        egun, ordu} batzuk geroago | {bi, hiru, lau, bost, sei, hamar, hainbat, zenbait, 3} {urte, egun, aste, hilabete,
        ordu, minutu} {geroago, lehenago, beranduago} | {hilabete, aste, egun, ordu} bat {geroago, beranduago} | handik
        3 | era horretara | guzti {horrek, hori} | hortxe | hantxe | hemendik | aurrerago , | {aldi, modu, era, kasu,
        zentzu, ildo, testuinguru, une} horretan | bide batez | bidenabar | egiari zor | bada , | bera | berak | beraiek
        | haiek | hura | hark | haren | haien | hari | haiei | bere | beren | hau | honek | honen | honi | honetan |
        honekin | hauek | hauen | hauetan | hori | horrek | horren | horri | horretan | horrekin | horiek | horien |
        horietan | horietako | hartan | harekin | bi horiek | biak | biek | bien | besteak | bestea | berdin | gauza
        bera | baina | eta | edo | ordea | aldiz | ere | halere | dena {den, dela} | beraz | horregatik | honenbestez |
        ondorioz | gainera | {horrez, honetaz} gain | bestalde | beste alde batetik | alde batetik | halaber | {era,
        modu, aldi, egun} berean | bitartean | orduan | ordutik | gero | ondoren | ostean | geroago | aurretik , |
        lehenago , | azkenik | azkenean | han | handik | hor | hortik | hemen | horra | hona | horrela | hala | honela |
        adibidez | esaterako | hots | alegia | hain zuzen | egia esan | aitzitik | alderantziz | bestela | kasu honetan
        | arrazoia | emaitza | biharamunean | hurrengo egunean | urtebete geroago | horretarako | bai , | ez ,
        """
    ),
    standing=table(
        """
        hala nola | eta orain | ondoren , | hemen da | hona hemen | han eta hemen | bi horiek izan
        """
    ),
    first_person=table(
        """
        ni nik niri nire nigan guk gu guri gure geure neure dut ditut dugu ditugu nuen nituen genuen
        genituen naiz gara nintzen ginen zait zaigu zitzaidan dit digu dizkit dizkigu zidan zigun didate
        digute nago gaude nengoen geunden daukat daukagu dakit dakigu badut badugu nuke genuke dezagun
        """
    ),
    hedges=table(
        """
        ez | ezin | inoiz | inor | ezer | gabe | ia | soilik | bakarrik | baino ez | omen | ei | ustez | ustezko |
        ustezkoa | dirudienez | antza | itxuraz | agian | beharbada | litekeena | litekeena da | daiteke | daitezke |
        liteke | litezke | luke | lukete | egon daiteke | arabera | esanetan | dioenez | diotenez | susmagarri |
        susmagarria | susmoa | susmoak | akusatu | akusatua | akusatuta | akusatzen | salatu | salatzen | ikertua |
        ikertuta | ukatu | ukatzen | mehatxu | mehatxatu | asmoa | asmo | nahi | aurreikusi | aurreikusten | proposatu |
        inguru | gutxienez | gehienez | arte | berretsi gabe | zurrumurru | zurrumurruak | zurrumurrua | baldin
        """
    ),
    opinion_labels=table(
        """
        iritzia | iritziak | iritzi | iritzi artikulua | editoriala | editorialak | zutabea | zutabeak | zutabe |
        gutunak | gutuna | irakurleen gutunak | bloga | blogak | {kritika, analisia} eta iritzia | tribuna
        """
    ),
    interview_labels=table(
        """
        elkarrizketa | elkarrizketak | elkarrizketan | galdera-erantzunak | galdera eta erantzunak |
        aurrez aurre | solasean | berbaz
        """
    ),
    examples=(
        "Iparraldeko udal batzarrak asteartean onartu zuen aurrekontua, sei orduko eztabaidaren ondoren.",
        "«Aste Santua baino lehen irekiko al da zubia?», galdetu zuen A. Etxeberriak.",
        "Lanek 4,1 milioi euro balioko dute. Hori aurreikusitakoaren bikoitza da.",
    ),
)
