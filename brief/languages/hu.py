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
        alez ang bek bev br cca cs csüt cím db.ra dipl dny doc dr em et.al ev ezr f.hó fab febr fil fiz
        fmsz ft.ot fő.v főisk főv gimn gk gr gy hrsz hőm id ifj ig il ill in int jegyz jkv júl jún kat
        kb kbt ker kgy kh kir kisker kié kk kmt koll kp krt ksz kt kuk ld lh lt m.a.b maj mb med megh
        megj mfsz mn mod mr mrs müh nagyker nagys nb.i ny nyug okl old olv op orsz ov p.l pf pk pl pol
        pp prof prot pság ptk q.e r.k ref rend rkp rkt róm sgt sgy st sz sz.n szerk szfv szját szkv szoc
        szt szül tan tanszékv tc tdk tel tgy tip tkp tr tvr u.n v.h v.o vas vb vegy vh vill vm vsz vál
        vö zrínyi zs ált ék.ig élelm érk évf évsz özv ún ügyv üv
        """
    ),
    final_abbreviations=table(
        """
        a.m ap apr aug bt co corp dec feb fh i.e i.n i.sz inc jan jr kft kkt ltd mp n.n nov nyrt okt p.m
        rt s.k szept u.a u.i u.o ua ui uo vki vmi zrt
        """
    ),
    before_numbers=table("cikk j kötet mell nr o p para pont v vol § ép"),
    starters=table(
        """
        a abban ahhoz ahogy ahol aki akik akkor akár alatt amely amelyek amennyiben ami amikor amint
        amíg annak arra arról az azaz azok azonban azt aztán azután azzal azért azóta be bizonyára bár
        bármi csak csakhogy csupán de e egy egyben egyelőre egyes egyik egyre egyszer egyébként ekkor el
        elsősorban előbb először előtt ennek ennyi erre erről ez ezek ezen ezt ezután ezzel ezért fel
        fent ha habár hanem hasonló helyett hisz hiszen hiába hogy hol holnap hova hát igaz igen ilyen
        immár inkább is ismét itt jelenleg jól kedden kezdetben ki kik kivéve kérdés később közben
        között közülük legalább lehet lehetséges ma maga magyarán majd megint mellett mert mi mikor
        milyen mind minden mindenki mindez mindig mintha minél mire mit mivel most már más második még
        míg nagyon ne neki nekünk nem nincs noha nos nyilván néha nélkül olyan ott pedig persze például
        s sajnos saját se sem semmi senki soha sok sokan szerinte szerintem számos szóval te tegnap
        tehát természetesen továbbá tudni több többek túl ugyan ugyanakkor ugyanis utána vagy vagyis
        vajon valaki való valóban valószínűleg van vannak viszont volt voltak végül általában ám én
        éppen és így öt úgy új újabb ő ők őt
        """
    ),
    after_ordinal=table(
        """
        augusztus dandár december emelet február hadosztály január július június kerület május március
        november október osztály szeptember század törvény világháború április
        """
    ),
    examples=(
        "Északvár önkormányzata november 4-én hat órás vita után elfogadta a költségvetést.",
        "„Megnyílik a híd húsvét előtt?” – kérdezte dr. Kovács A. az ülésen.",
        "A felújítás kb. 4,1 millió euróba kerül, pl. az acél ára miatt.",
    ),
)
