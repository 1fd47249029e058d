"""The Italian words by which `dropped` tells that a verb opens a sentence and has no subject."""

from __future__ import annotations

from brief.languages import table
from brief.languages.context.dropped_verbs import Verbs

VERBS = Verbs(
    before=table("non le gli si mai sempre ancora oggi ieri attualmente ora già"),
    adverb="mente",
    at=table("nel dal del fino"),
    ago="",
    forms=table(
        """
        disse fece ebbe prese mise scrisse nacque morì finì partì uscì capì seguì riuscì decise chiese rispose vinse
        perse vide venne divenne visse dice spiega spiegano afferma affermano racconta aggiunge sostiene ricorda ritiene
        crede pensa vuole vogliono può possono deve devono sa vive vivono lavora gioca chiede chiedono propone offre
        offrono permette include comprende rappresenta mostra denuncia critica accusa sottolinea precisa conferma
        ammette assicura ribadisce osserva va vanno viene vengono torna arriva indossa mette prende guarda scrive legge
        parla fanno sanno dirige interpreta apre chiude aveva avevano doveva poteva voleva diceva sapeva viveva faceva
        potrà potranno dovrà dovranno potrebbe dovrebbe dissero fecero presero misero scrissero
        """
    ),
    endings=tuple("ò arono irono ava eva avano evano ivano erà irà eranno iranno".split()),
    past=("ò", "arono", "irono", "erono"),
    nouns=table(
        """
        però ciò perciò falò comò salò niccolò nicolò oblò bava lava clava ottava schiava brava fava java
        slava jugoslava leva neva eva
        """
    ),
    impersonal=table(
        """
        esserci esistere piovere sembra sembrava sembrò pare risulta risultò basta bastò bastava bisogna
        bisognava occorre serve servono manca mancano mancava succede capita accade accadde conviene piove
        importa resta restano rimane rimangono vale nevicò bastato servirà servirebbe basterà occorrerà
        """
    ),
    perhaps=table("può potrebbe"),
    copulas=table("è sono era erano fu furono sarà saranno sarebbe sarebbero sta stanno stava stavano"),
    auxiliaries=table("ha hanno aveva avevano avrà avranno avrebbe avrebbero"),
    participles=("ato", "uto", "ito", "tto", "so", "sto", "rto", "lto", "nto"),
    been=table("stato stata stati state"),
    clitics=frozenset(),
    reflexive=table("si"),
    reflexives=tuple(
        """
        spos trasfer laure chiam dimise dimett suicid ritir dedic
        """.split()
    ),
    calling=("chiam",),
    without_object=tuple(
        """
        critic lament tuon ironizz denunci raddoppi diminu miglior peggior cambi vari arriv mor nac nasc
        nat usc entr success accad sorg appar scompar cad sal cresc aument rest rima rimas segu continu
        interven partecip vinc vins pers perd parl rispos rispond disse dic detto dett spieg afferm
        assicur indic aggiun ricord riconosc sottoline ammet ammess avvert conferm precis annunci sost
        insist comment dichiar ritien termin fin conclu inizi cominci part torn viagg scopp esist venn
        vien fu assist funzion corr pass pes toc va vanno racconta riuscì ribad osserv scatta pot può poss
        dov dev vuol vogl
        """.split()
    ),
    nobody=table(
        """
        possibile impossibile probabile improbabile necessario necessaria importante evidente certo chiaro difficile
        facile meglio peggio ovvio logico normale frequente curioso triste raro strano ora vero tempo come quando dove
        previsto previsti prevista vietato permesso bene male giusto inutile che il lo la i gli le così tanto per allora
        qui lì là noto opportuno fondamentale essenziale emerso successo accaduto bastato un'altra quanto stata
        """
    ),
    clefts=table("che dove quando chi"),
    indefinite=table("un una uno di"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=table("che"),
    time="volta",
    breaks=table(", che quando dove e ed o ma se perché anche mentre come chi cui"),
    prepositions=table(
        """
        a al allo alla ai agli alle all con contro di del dello della dei degli delle dell da dal dallo
        dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli
        sulle sull per tra fra durante dopo secondo senza verso
        """
    ),
    infinitives=("are", "ere", "ire"),
    determiners=table(
        """
        il lo la i gli le l un uno una questo questa questi queste quel quella quei quelle due tre quattro cinque sei
        sette otto nove dieci molto molta molti molte alcuni alcune ogni tutto tutta tutti tutte nessun nessuno nessuna
        qualcuno altro altra altri altre centinaia migliaia suo sua suoi sue più
        """
    ),
    times=table(
        "scorso scorsa prossimo prossima stesso stessa anno mese settimana giorno mattina sera notte 0"
    ),
    plural=("i",),
    adverbs=table("ieri poi oggi quindi fuori avanti anzi"),
)
