"""Finnish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="fi",
    name="Suomi",
    english="Finnish",
    rank=1,
    stemmer="finnish",
    ordinal_period=True,
    abbreviations=table(
        """
        jap ukr engl ransk aik al alk amer ao apul arv ed eng ent eo erik esim ev evl fil fil.maist fil.toht harj hra
        ilm ins insin ital jatk joht kand kapt kenr kesk ko koul ks kts kv kyl kys lat liht lis ltn luonn lyh läh lääk
        lääket maist maj majuri mat ml mm mon mr mrs ms muist n.s nim nk nti nyk oik omist op os osakk oto past po prof
        pvm päät r.n rak rov ruots rva s.n s.o saks ser sis srk suom synt tal tammik tark tekn teol tiet til toht toim
        tri ts tunn tutk ulk ups uud valt vanh varat vars vas ven vert vn vrt vs vt yht yks yl ylim ym.n yo yp
        """
    ),
    final_abbreviations=table(
        """
        a.m ap as corp e.a e.kr eaa ekr inc ip j.kr jaa jkr jr kk klo kpl krs ltd milj mrd n.e oy p.m
        plc puh ss tj tms vk ym
        """
    ),
    closing=table("ekr jkr e.kr j.kr"),
    before_numbers=table("art klo kohta kpl luku min n n:o no nro nrot p par puh s sivu t v vol"),
    starters=table(
        """
        aiemmin alkuun aluksi emme erityisesti heti hyvin ilman jopa jotkut juuri kai kaikkein kenties kerran kiitos
        kohta kukaan luonnollisesti lähes meidän meillä mikäli miten nehän ohi oikeastaan onneksi osa pitkään selvästi
        senkin sentään suurin tietenkin tietysti todella tuskin tänä useat varmaan varsinkin viime viimeksi vuoden
        vuonna yhä ymmärrettävästi
        """
    ),
    after_ordinal=table(
        """
        elokuuta heinäkuuta helmikuuta huhtikuuta joulukuuta kesäkuuta lokakuuta maaliskuuta marraskuuta
        syyskuuta tammikuuta toukokuuta
        """
    ),
    stop_words=table(
        """
        aina ainakin ainoastaan alle alla asti edelleen edes ehkä ei eikä eivät eli ellei en enemmän eniten ennen ensin
        entä esimerkiksi et etenkin että etten ette he heidän heidät heihin heille heillä heiltä heissä heistä heitä hän
        häneen hänelle hänellä häneltä hänen hänessä hänestä hänet häntä ihan itse itsensä ja jo johon joiden joihin
        joiksi joilla joille joilta joissa joista joita joka jokainen joko joku jolla jolle jolloin jolta jonka jonkin
        jos joskus jossa josta jota jotka jotta jälkeen kaikki kaikkia kaikkien kanssa kannalta kaksi kautta keiden ketä
        ketkä kenen kenellä kesken keskellä kohti koko koska koskaan kuin kuinka kuitenkin kuka kun kuten kyllä kymmenen
        lisäksi lähellä läpi me mihin miksi mikä mikään mille millä milloin miltä minkä minua minulla minulle minun
        minut minä missä mistä mitkä mitä mitään moni monet monta mukaan mukana mutta muu muun muut muuta muita muiden
        muassa myös myöhemmin myöskään ne niiden niihin niiksi niille niillä niiltä niin niissä niistä niitä noin nuo
        noiden noita nyt näiden näihin näille näillä näin näissä näistä näitä nämä ole olemme olen olet olette oli
        olimme olin olisi olisivat olivat olla olleet ollut on onko ovat oma oman paitsi paljon paremmin pitkin pitäisi
        pitää poikki päin päälle sama saman sekä se sellainen sellaisen sen siellä sieltä sihen siihen siinä siis siitä
        siksi sille sillä siltä silloin sinne sinua sinulla sinun sinut sinä sitten sitä taas tai te tuo tuohon tuolla
        tuolloin tuon tuossa tuosta tuota tulee tulevat tuli tulivat tähän tälle tällä tältä tämä tämän tänne tänään
        tässä tästä täällä täältä täten tätä usein vaan vai vaikka vain varten vasta vastaan vielä vieressä voi voida
        voidaan voinut voisi voivat vuoksi yhden yhdessä yhtä yksi yleensä yli ym ympäri
        """
    ),
    dangling=table(
        """
        hän | he | se | ne | hänen | hänet | hänelle | hänellä | hänestä | hänessä | häneltä | häneen | häntä | heidän |
        heidät | heille | heillä | heistä | heitä | heihin | heiltä | sen | sitä | siitä | siihen | siinä | sille |
        sillä | siltä | siksi | niiden | niitä | niistä | niihin | niissä | niille | niillä | niiltä | tämä | tämän |
        tätä | tästä | tähän | tässä | tälle | tällä | tältä | täksi | nämä | näiden | näitä | näistä | näihin | näissä
        | näille | näillä | tuo | tuon | tuota | tuosta | tuohon | tuossa | nuo | noiden | noita | noista | samat | sama
        | saman | samaa | samassa | samasta | samaan | samalla | samoin | sellainen | sellaisen | sellaista | sellaiset
        | sellaisia | sellaisten | tällainen | tällaisen | tällaista | tällaiset | tällaisia | tällaisten | molemmat |
        molempien | molempia | kumpikin | kumpikaan | {yksi, kaksi, kolme, moni, monet, osa, kukaan, jokainen} heistä |
        suurin osa {heistä, niistä} | osa niistä | kaikki {nämä, tämä, he, ne} | muut | toiset | jälkimmäinen |
        edellinen | {ensin, viimeksi} mainittu | kaksikko | kolmikko | pariskunta | toinen | loput | itse | kyseessä |
        kyseinen | kyseisen | kyseistä | kyseiset | {kyse, 34-vuotias} {on, oli} | mutta | ja | tai | vaan | eli |
        kuitenkin | kuitenkaan | silti | lisäksi | myös | myöskään | samanaikaisesti | päinvastoin | toisaalta |
        yhtäältä | toisaalla | sitten | {minkä, jonka} jälkeen | sittemmin | myöhemmin | aiemmin , | ennen sitä | niinpä
        | näin | siten | täten | joten | siispä | esimerkiksi | toisin sanoen | eräällä tavalla | muutoin | muuten |
        muussa tapauksessa | silloin | tuolloin | tällöin | siellä | sieltä | sinne | täällä | täältä | tänne |
        jälkeenpäin | lopulta | lopuksi | viimein | vihdoin | ensiksi | toiseksi | kolmanneksi | edelleen | seuraavana
        {päivänä, aamuna, vuonna} | samana {päivänä, vuonna, iltana} | {päivää, vuotta, viikkoa, kuukautta, hieman,
        vähän} myöhemmin | {kaksi, pari, muutamaa, 3} päivää myöhemmin | kaksi vuotta myöhemmin | muutamaa tuntia
        myöhemmin | 3 {vuotta, tuntia, kuukautta} myöhemmin | {vuotta, päivää} aiemmin | pian | {raportin, tiedotteen,
        selvityksen, lehden} mukaan | {syyttäjän, tutkimuksen} mukaan hän | syynä | syy | tulos | tuloksena |
        perusteluna | nimittäin | niin | jopa {hän, se} | vain hän | juuri {siksi, se, tämä, he} | vasta {silloin,
        sitten} | vasta sen jälkeen | siksipä | yhtä lailla | vastaavasti | vastaavanlainen | vastaava | vastaavia |
        ilman {sitä, häntä, tätä} | sitäkin | kyllä , | ei , | tosin | toki | puolestaan | kaiken {lisäksi, kukkuraksi}
        | pahempaa | vuonna , | 34-vuotiasta epäillään | 34-vuotiaan
        """
    ),
    standing=table(
        """
        tällä {viikolla, hetkellä, kaudella, vuosikymmenellä, kertaa} | tämän {viikon, vuoden, kesän, talven, syksyn,
        kevään, päivän, illan, kauden} | tähän {mennessä, asti, saakka} | tässä {vaiheessa, kuussa} | tätä nykyä | {se,
        sen, sille} , joka | {se, sitä, siitä, siihen, siksi} , että | se , mitä | {ne, niiden, niille, he, heistä} ,
        jotka | ne , joilla | {siinä, sinne, siellä} , missä | silloin , kun | sen sijaan , että | sen sijaan että |
        niin {kuin, sanottu, sanotut, kutsuttu, monta, paljon, kauan, moni} | ja niin | tai sitten | sen jälkeen , kun |
        sen jälkeen kun | samalla kun | samaan aikaan , kun | samaan aikaan kun | {samoin, muuten} kuin | muut maat |
        toinen {maailmansota, kierros, jakso, erä, puoliaika} | edellinen kerran | myöhemmin {tänä, tällä} | pian 3 |
        {syynä, syy} {onnettomuuteen, paloon} | syynä tulipaloon | syy siihen | ei , vaan | itse {tapahtuma,
        presidentti} | myös tänä vuonna | näin {teet, onnistut} | näin se käy
        """
    ),
    cataphoric=table("kun {hän, he, se, ne} | {jos, koska, vaikka} {hän, he, se} | ennen kuin {hän, he, se}"),
    # Finnish reports with "kuulemma", "väitetysti" and with verbs that name a source; few forms can be listed.
    reported=table("kuulemma | väitetysti | tiettävästi | oletettavasti | väitetään | epäillään"),
    attributions=table(
        """
        {arvio, ilmoitt, kerto, kommento, raporto, sano, totes, uutiso, vahvist}{i, ivat} | {huomautt, kirjoitt, korost,
        muistutt, painott, tiedott, varoitt}{i, aa} | {kert, san, usk}{oo, ovat} | sanonut | sanottu | kertonut | mukaan
        | mukaansa | toteaa | toteavat | todennut | arvioinut | uskoi | väittää | väitti | väittävät | väittänyt |
        kirjoittavat | ilmoittaa | ilmoittanut | vahvistaa | selitti | selittää | varoittavat | syyttää | syytti |
        syyttävät | epäilee | epäilevät | kiistää | kiisti | kiistävät | myönsi | myöntää | lupasi | lupaa | vaati |
        vaatii | kritisoi | arvosteli | arvostelee | lisäsi | {lisää, vastaa} hän | vastasi | pitää | mielestä | lähteet
        | lähteiden | poliisi | syyttäjä | viranomaiset | minä | me
        """
    ),
    enumerations=table("ensinnäkin/toiseksi/kolmanneksi | toisaalta/toisaalta"),
    first_person=table("minä minun minua minulle me meidän meitä meille"),
    day_words=table("tänään eilen huomenna toissapäivänä ylihuomenna"),
    weekdays=(
        "maanantaina",
        "tiistaina",
        "keskiviikkona",
        "torstaina",
        "perjantaina",
        "lauantaina",
        "sunnuntaina",
    ),
    hedges=table(
        """
        ei | eivät | en | emme | eikä | eivätkä | ilman | tuskin | lähes | melkein | vain | ainoastaan | ehkä |
        mahdollisesti | mahdollinen | mahdollista | mahdollisen | todennäköisesti | todennäköinen | luultavasti |
        kenties | ilmeisesti | nähtävästi | oletettavasti | oletettu | oletetun | väitetty | väitetysti | väitetyn |
        väitetään | väittää | väittävät | kuulemma | tiettävästi | mukaan | voi | voivat | voisi | voisivat | saattaa |
        saattavat | saattoi | pitäisi | olisi | olisivat | aikoo | aikovat | suunnittelee | suunnittelevat | harkitsee |
        harkitsevat | haluaa | haluavat | esittää | ehdottaa | uhkaa | uhkaavat | uhka | epäilty | epäillyn | epäillään
        | epäilee | epäilyt | epäily | epäiltynä | syytetty | syytetyn | syytetään | syytös | syytteet | syyttää |
        kiistää | kiistävät | kiisti | sanoo | kertoo | arvioi | uskoo | jos | mikäli | noin | jopa | enintään |
        vähintään | yli | alle | vahvistamaton | vahvistamattomien | epäselvä | epäselvää | huhut | huhu | niin sanottu
        | yritys | yritti | yrittää | näyttää | vaikuttaa
        """
    ),
    opinion_labels=table(
        """
        mielipide | mielipiteet | mielipidekirjoitus | pääkirjoitus | pääkirjoitukset | paakirjoitus |
        paakirjoitukset | kolumni | kolumnit | kolumnisti | kommentti | kommentit | näkökulma | näkökulmat |
        nakokulma | essee | esseet | vieraskynä | vieraskyna | lukijalta | lukijan mielipide | lukijoilta |
        yleisönosasto | blogi | blogit | puheenvuoro | kiila | pakina | merkintöjä | analyysi ja kommentti
        """
    ),
    interview_labels=table(
        """
        haastattelu | haastattelut | haastattelussa | henkilöhaastattelu | kysymyksiä ja vastauksia | kysymykset ja
        vastaukset | {viisi, kolme} kysymystä | lauantaihaastattelu | henkilökuva | keskustelu
        """
    ),
    examples=(
        "Pohjalan kaupunginvaltuusto hyväksyi talousarvion tiistaina 4. marraskuuta kuuden tunnin keskustelun jälkeen.",
        "”Avataanko silta ennen pääsiäistä?” kysyi prof. A. Laine.",
        "Työt maksavat 4,1 milj. euroa, ts. kaksi kertaa suunniteltua enemmän.",
    ),
)
