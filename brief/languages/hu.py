"""Hungarian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="hu",
    name="Magyar",
    english="Hungarian",
    rank=2,
    stemmer="hungarian",
    ordinal_period=True,
    abbreviations=table(
        """
        alez ang bek bev br cca cs csüt cím db.ra dipl dny doc dr em et.al ev ezr f.hó fab febr fil fiz fmsz ft.ot fő.v
        főisk főv gimn gk gr gy hrsz hőm id ifj ig il ill in int jegyz jkv júl jún kat kb kbt ker kgy kh kir kisker kié
        kk kmt koll kp krt ksz kt kuk ld lh lt m.a.b maj mb med megh megj mfsz mn mod mr mrs müh nagyker nagys nb.i ny
        nyug okl old olv op orsz ov p.l pf pk pl pol pp prof prot pság ptk q.e r.k ref rend rkp rkt róm sgt sgy st sz
        sz.n szerk szfv szját szkv szoc szt szül tan tanszékv tc tdk tel tgy tip tkp tr tvr u.n v.h v.o vas vb vegy vh
        vill vm vsz vál vö zrínyi zs ált ék.ig élelm érk évf évsz özv ún ügyv üv
        """
    ),
    final_abbreviations=table(
        """
        a.m ap apr aug bt co corp dec feb fh i.e i.n i.sz inc jan jr kft kkt ltd mp n.n nov nyrt okt p.m
        rt s.k szept u.a u.i u.o ua ui uo vki vmi zrt
        """
    ),
    before_numbers=table("cikk j kötet mell min nr o p para pont v vol § ép"),
    starters=table(
        """
        akár amennyiben amint bizonyára bármi egyben egyelőre egyszer elsősorban előbb fent habár hasonló hisz hiába
        holnap igaz kedden kezdetben kik kivéve kérdés közülük legalább lehetséges megint minél mire mit második nagyon
        nekünk noha nyilván sajnos soha sokan szerintem számos szóval te tegnap természetesen tudni többek túl valóban
        valószínűleg éppen öt új újabb
        """
    ),
    after_ordinal=table(
        """
        augusztus dandár december emelet február hadosztály január július június kerület május március
        november október osztály szeptember század törvény világháború április
        """
    ),
    stop_words=table(
        """
        és ám ahogyan illetve miután például a abba abban abból addig ahhoz ahogy ahol aki akik akit akinek akkor alá
        alatt által általában amely amelyek amelyekben amelyet amelyik amelynek ami amiért amikor amit amíg annak annál
        arra arról át az azért azok azokat azoknak azokon azon azonban azt aztán azután azzal bár be belül benne bizony
        cikk csak csupán de e ebbe ebben ebből eddig egész egy egyéb egyes egyetlen egyik egyre ehhez ekkor el elég
        ellen ellenére elmondta elő először előtt előtte én ennek ennél ennyi erre erről ez ezek ezeket ezeknek ezen
        ezért ezt ezután ezzel fel felé fog fogják folyamán fölött ha hanem hát helyett hiszen hogy hogyan hol hogyha
        honnan hova i igen így ill ilyen immár inkább is ismét itt jelenleg jó jobban jól ki kívül két kell kellett
        keresztül késő később kevés képest között közül lehet lehetett lenne lenni lesz lett ma maga magát majd már más
        másik másképp még meg mellett mely melyek mellé mert mi miatt mialatt midőn miért míg mikor milyen mind mindaz
        mindegyik minden mindenki mindig mindkét mintha mint mivel mostanáig most n nagyobb ne néha nekem neki nekik
        nélkül nem néhány nincs nincsenek nos óta olyan ott össze ő ők őket őt pedig persze rá saját s sem semmi senki
        sok sokkal sokat számára se szemben szerint szét szinte talán tehát teljesen többi tovább továbbá több ugyan
        ugyanis ugyanakkor úgy után utána utolsó vagy vagyis vagyok vajon valahol valaki valamely valami valamint való
        van vannak velük vele végén végül vissza viszont volna volt voltak
        """
    ),
    dangling=table(
        """
        ő | ők | őt | őket | neki | nekik | ez | ezt | ezek | ezeket | ennek | ezeknek | ebben | ebből | ehhez | erre |
        erről | ezen | ezért | ezzel | ezután | eközben | ekkor | ettől | azt | azok | azokat | annak | azoknak | abban
        | abból | ahhoz | arra | arról | azért | azzal | azután | aztán | akkor | attól | ilyen | olyan | ugyanez |
        ugyanaz | ugyanezt | ugyanazt | mindkettő | mindketten | mindkét | mindez | mindezt | mindezek | utóbbi | előbbi
        | az {utóbbi, előbbi, ok} | egyikük | egyikőjük | {ketten, többen} közülük | többségük | egyik sem | mindannyian
        | másik | a {másik, többi, többiek, két, páros, duó} | mások | más | egy másik | további | de | és | vagy |
        hanem | azonban | viszont | ugyanakkor | emellett | ezenkívül | továbbá | ráadásul | sőt | tehát | így | ily
        módon | emiatt | amiatt | eszerint | ehelyett | eddig , | is | szintén | hasonlóan | hasonlóképpen | egyúttal |
        egyidejűleg | közben | időközben | később | korábban , | utána | majd | azóta | addig | ott | onnan | oda | itt
        | innen | például | többek között | vagyis | azaz | magyarán | egyébként | különben | végül | végezetül |
        másrészt | egyrészt | másfelől | egyfelől | ellenkező esetben | hozzátette | kiemelte | hangsúlyozta |
        megjegyezte | {elmondása, véleménye} szerint | szerinte | szerintük | a {jelentés, közlemény, dokumentum}
        szerint | mint {mondta, írta, hozzátette} | másnap | aznap | ugyanaznap | ugyanabban az évben | {egy, két,
        néhány, 3} nappal később | {egy, két, 3} évvel később | egy héttel később | néhány órával később | nem sokkal
        később | rövid idővel később | hiszen | ugyanis | mert | csakhogy | mégis | mindazonáltal | nemcsak ez | igen ,
        | nem , | {a, az} 34 éves {férfi, nő} | kiderült | róla van szó
        """
    ),
    standing=table(
        """
        ezen a {héten, hétvégén, nyáron, télen, őszön, tavaszon, napon} | ebben az évben | ebben a {hónapban, szezonban,
        évadban, században} | ez év | ez idén | ez a hét | ezt a hetet | {azok, azoknak} , akik | {azt, arra, arról,
        azért} , hogy | annak , aki | és ha | és most | vagy mégsem | így {lesz, is, lehet} | más országok | akkor is ,
        ha | ott , ahol | így néz ki | itt {az, a, van, vannak} | a másik oldalon | a két {ország, világháború, évvel,
        napos} | is lehet
        """
    ),
    hedges=table(
        """
        nem | ne | sem | se | soha | senki | semmi | semmilyen | nincs | nincsenek | nélkül | alig | szinte | majdnem |
        csak | csupán | állítólag | állítólagos | feltehetően | feltehetőleg | feltételezett | vélhetően | valószínűleg
        | valószínű | talán | esetleg | lehet | lehetséges | lehetne | lehetnek | lenne | lennének | volna | állítása
        szerint | szerint | gyanúsított | gyanúsítják | gyanúja | gyanú | gyanújával | vádlott | vádolják | vádolja |
        vád | tagadja | tagadják | cáfolja | cáfolta | állítja | állítják | mondja | fenyeget | fenyegetőzik | tervezi |
        tervezik | akar | akarja | fontolgatja | javasolja | ha | vajon | körülbelül | mintegy | közel | legalább |
        legfeljebb | akár | meg nem erősített | pletyka | kísérlet | úgynevezett
        """
    ),
    opinion_labels=table(
        """
        vélemény | velemeny | véleménycikk | jegyzet | publicisztika | vezércikk | kommentár | tárca | glossza | rovat |
        olvasói {levél, levelek} | blog | blogok | esszé | nézőpont | vendégszerző | vendégkommentár
        """
    ),
    interview_labels=table(
        """
        interjú | interju | interjúk | nagyinterjú | {exkluzív, páros} interjú | beszélgetés | kérdések és válaszok
        """
    ),
    examples=(
        "Északvár önkormányzata november 4-én hat órás vita után elfogadta a költségvetést.",
        "„Megnyílik a híd húsvét előtt?” – kérdezte dr. Kovács A. az ülésen.",
        "A felújítás kb. 4,1 millió euróba kerül, pl. az acél ára miatt.",
    ),
)
