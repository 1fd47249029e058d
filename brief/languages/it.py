"""Italian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="it",
    name="Italiano",
    english="Italian",
    rank=1,
    stemmer="italian",
    abbreviations=table(
        """
        abbr agg amm ant app arch avv bibl brig c.a c.d c/o ca capp cav cc cfr chiar.mo cit co.co.co cod com
        comm cons coord corr cpv d.d.l d.l d.lgs d.m d.p.r dep dev dir div dott dott.ssa dr dr.ssa ecc.to edit
        egr es esp f.lli fam fatt fig gen gent gent.ma gent.mo geom giorn gov ill ill.mo imp ind ing int isp
        l.r lib loc lt mass max mil mitt mod mons mr mrs naz nn nob not obb on on.le onor op ord orig p.es
        p.zza pag pagg par parag partic pass pers pl pp pref preg pres prof prof.ssa pron prov racc rag red
        reg rep rev ricev sac seg segg sen serg sez sig sig.na sig.ra sigg sing soc sost sottosegr spec spett
        ss succ suor suppl tab tel tell ten tit tot trad u.s.l univ v.le vd ved verb vers vicepres vs zool
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m aa.vv avv.ti bros co corp d.c inc jr ltd m.llo p.m s.a s.a.s s.n.c s.p.a s.r.l sas snc spa u.s u.s.a
        """
    ),
    before_numbers=table(
        """
        ago apr art artt c cap comma dic dom feb figg gio giu l lug lun mag mar mer min n no nov nr num
        n° nº ott p sab set sett tom v ven vol voll
        """
    ),
    starters=table(
        """
        abbiamo accanto adesso all' anch' assai basta benché bene c' com' comunque cos' cosa d' dall' dell' dov' finora
        ieri innanzitutto l' malgrado meglio nell' nient' nonostante oggi ovviamente piuttosto poiché qualsiasi quand'
        quattro rispetto s' sembra spesso stando sull' tre tutt' un' v' vuole
        """
    ),
    stop_words=table(
        """
        a ad agli ai al alcune alcuni alla alle allo allora altra altre altri altro anche ancora anzi appena attraverso
        avendo aver avere aveva avevano avrà avranno avrebbe avrebbero avuto c che chi ci ciascuno ciò circa cioè col
        come con contro così cui d da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello
        dentro deve devono di dietro dopo dove dovrebbe dovrebbero due dunque durante e è ecco ed entro era erano essa
        esse essendo essere essi ex fa fare fatto fin fino forse fra fu fuori furono gia già gli grazie ha hai hanno ho
        i il in infatti infine insieme intanto invece io l all più piu la là le lei li lì lo loro lui lungo ma mai me
        meno mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nell nella nelle nello nemmeno
        neanche nessun nessuna nessuno niente no noi non nostra nostre nostri nostro nulla o od ogni ognuno oltre oppure
        or ora parte per perché perciò però perfino pochi poco poi possono potrà potrebbe potrebbero presso prima
        proprio può pure purché pur qua quale quali qualche qualcosa qualcuno qualora quando quanta quante quanti quanto
        quasi quei quel quell quella quelle quelli quello questa queste questi questo qui quindi quest s sarà saranno
        sarebbe sarebbero se sé sebbene secondo sei sempre senza si sì sia siamo siano sino solo soltanto sono sopra
        soprattutto sotto sta stanno stata state stati stato stesso stessa stessi stesse su sua subito sue sugli sui sul
        sull sulla sulle sullo suo suoi tale tali tanta tante tanti tanto te ti tra tramite troppo tu tua tue tuo tuoi
        tutta tutte tutti tuttavia tutto un una uno va vari verso vi via viene voi vostro vengono venne
        """
    ),
    # "La Sua" opens no sentence without a noun before it, so possessives stand here with their article.
    dangling=table(
        """
        {in terzo, in quarto} luogo | in {subordine, proposito, particolare, effetti, realtà, pratica, sostanza,
        conclusione, definitiva, sintesi, totale, compenso, cambio, precedenza} | ora , | in ogni caso | {ad, in} ogni
        modo | comunque sia | comunque , | per {cui, altro, contro, esempio, giunta} | il {che, quale, resto, suo, loro,
        motivo, trentaquattrenne} | al {che, riguardo, contrario, contempo} | sicché | di modo che | {per, da, in, con}
        {tutto questo, tutto ciò} | {a parte, accanto a, attorno a, intorno a, in base a, in merito a, di fronte a,
        vicino a, assieme a, fino a, riguardo a} {questo, questa, questi, queste, ciò, lui, lei, loro, quel, quella,
        quei, quelle} | {nello, nella, nel} {stesso, stessa, medesimo, medesima} {periodo, anno, giorno, mese,
        occasione, momento, modo, zona, settimana, evento, luogo, tempo, senso} | con {le, la, lo, gli, i, il} {stesse,
        stessa, stesso, stessi, medesime, medesima, medesimo, medesimi} | {secondo, terzo, quarto} , | {detto, fatto}
        {questo, ciò} | oltretutto | peraltro | semmai | {tra, fra} l'altro | {tempo, settimane, secondi, secoli,
        decenni, poco, anni, mesi, giorni, ore} dopo | {subito, molto} {dopo, prima} , | perché | ebbene | certo , | be'
        , | già , | soprattutto , | {gli, le, li} si | {non, già} {lo, li, gli} | {glielo, gliela, glieli} | {ne, vi}
        {ha, hanno, è, sono, fanno, fa} | d'altro {lato, canto} | {ai, alle, i} quali | la {quale, accusano, hanno,
        avevano, stessa, coppia, sua, loro, ragione} | in quanto tale | pur tuttavia | altrettanto | {uno, una, molti,
        alcuni, alcune, nessuno, nessuna, parte, tre, due, quattro, la maggioranza, metà, ciascuno} di {questi, queste,
        quelli, quelle, essi, esse, loro} | {da, per, con, a, in, su, di} {entrambi, entrambe} | ha {aggiunto, spiegato,
        detto, affermato, sottolineato, precisato, concluso, dichiarato, ricordato, ribadito, assicurato, ammesso,
        confermato} che | {la maggior parte, gran parte, ognuno} di {loro, questi, essi} | lo {accusano, hanno, ha,
        aveva, avevano, stesso, afferma, dice, rende, riferisce, riporta, scrive, si, rivela, annuncia, conferma,
        sostiene} | gli {hanno, viene, stessi, altri, ha} | il giorno {dopo, seguente, successivo, prima} | dall'altro |
        in secondo luogo | {tutto, eccetto, come, se} questo | {tutto, se} ciò | sì , | no , | lui | lei | egli | ella |
        esso | essa | essi | esse | loro | questo | questa | questi | queste | quest' | quello | quella | quelli |
        quelle | quell' | quel | quei | quegli | costui | costei | costoro | ciò | tale | tali | entrambi | entrambe |
        ambedue | le {stesse, altre, due, tre, sue, loro, ha} | tutti {loro, questi} | l'altro | l'altra | un altro |
        un'altra | altri | altre | i {due, tre, suoi, loro} | tutte queste | nessuno dei due | suo | sua | suoi | sue |
        {a, con, da, di, in, per, su, tra, fra, contro, dopo, durante, prima, secondo, verso, senza, sotto, oltre,
        davanti a, dietro, grazie a, rispetto a, oltre a, insieme a, nonostante, malgrado, a causa di, prima di, dopo
        di, al di là di} {questo, questa, questi, queste, quest', quello, quella, quelli, quelle, quell', quel, quei,
        ciò, tale, tali, lui, lei, loro, esso, essa, essi} | a tal {proposito, fine} | a quanto pare | a suo {avviso,
        dire} | a sua volta | al tempo stesso | allo stesso | alla stessa | nel {frattempo, contempo, documento} | nello
        specifico | in altre parole | in tal {caso, senso, modo} | in caso contrario | in seguito , | in seguito a ciò |
        di {conseguenza, fatto, contro, qui, là} | di recente , | del resto | d'altra parte | d'altronde | da una parte
        | da parte {sua, loro} | dal canto {suo, loro} | da {allora, lì, qui} | dall'altra | fino ad allora | ad esempio
        | per di più | per il resto | perciò | pertanto | poi | quindi | dunque | infatti | infine | inoltre | intanto |
        invece | insomma | anzi | anche | ancora , | così | cosicché | e | ed | o | oppure | ma | però | eppure |
        tuttavia | ciononostante | nondimeno | nonostante tutto | allora | dopodiché | dopo di che | successivamente |
        contemporaneamente | parallelamente | analogamente | viceversa | altrimenti | altresì | ugualmente | ossia |
        ovvero | cioè | vale a dire | neanche | nemmeno | neppure | né | lì | là | qui | l'indomani | poco prima | più
        tardi | prima ancora | stando a quanto | secondo il {rapporto, documento, comunicato} | secondo la nota | nella
        nota | si {trattava, tratterebbe} di | si tratta | {motivo, ragione} per cui | risultato | ecco | è per questo |
        è quanto | l'ha | l'hanno | li ha | tanto più | come {lui, lei} | {se, non} così | non solo | sempre secondo |
        l'uomo di 34 anni | la donna di 34 anni | quell'anno | quest'ultima | quest'ultimo
        """
    ),
    determiners=table(
        """
        uno | una | due | tre | quattro | cinque | sei | alcuni | alcune | molti | molte | tutti | tutte |
        nessuno | la maggior parte | il primo | il secondo | la prima | la seconda | il terzo
        """
    ),
    standing=table(
        """
        questo {lunedì, martedì, mercoledì, giovedì, venerdì, sabato, pomeriggio, weekend, fine settimana, mese, secolo}
        | questa {mattina, sera, notte, settimana, stagione, estate, domenica, primavera} | quest'{anno, estate,
        inverno, autunno} | questi giorni | queste settimane | in questi {mesi, anni, tempi} | in queste ore | in questo
        {momento, periodo} | a quest'ora | {quelli, quello, quella, quelle, quel, ciò} che | il primo {ministro, di, a}
        | i due terzi | così {come, tanti} | anche {se, quando} | anche per chi | e se | ma anche no | qui si | non solo
        per | altri tempi | gli altri paesi | il resto {del, della} | il motivo {del, della, per} | la ragione {del,
        per} | il secondo me | la coppia {formata, reale, presidenziale} | la stessa cosa | risultato del | più tardi di
        | un altro giorno | nel documento di | nella nota di | ecco {i, il, la, le, come, chi, cosa, un, gli, quando,
        dove, quanto, tutte, tutti} | ecco perché {la, il} | uno {dei, su, degli} | {una, due} delle | due dei | al
        contrario {di, della, del} | in totale autonomia | l'altro ieri | né il | né la
        """
    ),
    cataphoric=table(
        """
        {nel, nella, nei, nelle, dal, dalla, dai, dalle, del, della, dei, delle, sul, sulla, sui, sulle,
        al, alla, ai, alle, con il, con la, con i, con le, per il, per la, per i, per le, dopo il, dopo
        la, dopo i, dopo le, durante il, durante la, secondo il, secondo la, secondo i, secondo le, tra i,
        tra le, fra i, fra le, uno dei, una delle} {suo, sua, suoi, sue, loro}
        """
    ),
    adverbials=table(
        """
        in nel nella nei negli nelle a al alla durante da dal dalla dopo prima con per secondo su ieri
        oggi ora attualmente successivamente infine inizialmente
        """
    ),
    subjects=table("lui lei loro questo questa questi queste ciò egli ella essi"),
    verbs=table(
        """
        è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno aveva avevano avrà avrebbe può
        possono potrebbe deve devono si non ne viene vengono dice disse afferma resta restano sta stanno
        muore morì va vanno vuole vogliono mi ci
        """
    ),
    # The press conditional; "potrebbe" and "dovrebbe" are left out, since they mostly keep their own meaning.
    reported=table(
        """
        avrebbe | avrebbero | sarebbe | sarebbero | starebbe | starebbero | ammonterebbe | ammonterebbero
        | risulterebbe | risulterebbero | risalirebbe | emergerebbe | farebbe | farebbero | si tratterebbe
        | pare che | sembra che | a quanto pare
        """
    ),
    attributions=table(
        """
        {avrebbe, avrebbero, sarebbe} dovuto | {avrebbe, avrebbero} potuto | sarebbero dovuti | ha {detto, dichiarato,
        affermato, spiegato, annunciato, riferito, riportato, sostenuto, sottolineato, aggiunto, precisato, confermato,
        raccontato, scritto, avvertito, accusato, denunciato, rivelato, ammesso, ricordato, assicurato, ribadito,
        osservato, commentato, comunicato, risposto, chiesto} | hanno detto | detto | dice | dicono | disse | {accus,
        afferm, annunci, comunic, conferm, denunci, dichiar, indic, ipotizz, precis, raccont, riport, rivel, sospett,
        sottoline, spieg, stim}{a, ano, ato} | secondo | stando a | per il ministro | riferisce | riferiscono | riferito
        | sostiene | sostengono | sostenuto | aggiunge | aggiunto | scrive | scrivono | avverte | accusata | ritiene |
        ritengono | ritenuto | crede | credono | ammette | ammesso | ricorda | assicura | ribadisce | osserva | commenta
        | fa sapere | {ha, hanno} fatto sapere | rende noto | ha reso noto | fonti | a {detta, giudizio} di | parola di
        | teme | temono | prevede | prevedono | evidenzia | segnala | secondo quanto | apprende | si apprende | risponde
        | chiede | promette | se | altrimenti | in caso | qualora | come se | io | mi | ci | noi | anche se | quando
        """
    ),
    articles=table("il lo la i gli le l"),
    roles=table(
        """
        raccolta madre padre figlio figlia vicino vicina ragazzi passeggeri passeggero manifestanti giocatori lavoratore
        lavoratrice proprietario proprietaria fonte concerto evento spettacolo mostra opera ministro ministra presidente
        premier portavoce sindaco sindaca senatore deputato deputata candidato allenatore tecnico attaccante portiere
        attore attrice cantante autore autrice regista sospettato vittima vittime uomo donna ragazzo ragazza bambino
        bambina giovane coppia famiglia conducente testimone agente imputato arrestato azienda società compagnia gruppo
        partito club squadra ministero agenzia sindacato emittente quotidiano associazione fondazione organizzazione
        commissione comitato giudice avvocato procuratore dirigente fondatore esperto ricercatore ricercatori incidente
        attacco attentato incendio rapporto studio sondaggio decisione proposta misura misure feriti corpo edificio nave
        aereo documento testo progetto accordo sentenza indagine inchiesta operazione incontro riunione cerimonia film
        serie libro disco canzone video immagine immagini messaggio comunicato lettera ente organismo consorzio
        piattaforma collettivo locale immobile abitazione imbarcazione velivolo veicolo auto camion animale cane defunto
        ferito ferita artista pilota politico scrittore scrittrice giornalista professore professoressa medico individuo
        aggressore assassino killer ladri minore minori indagato indagati detenuto condannato esplosione sparatoria
        scontro tragedia omicidio delitto furto rapina sequestro processo denuncia querela verdetto provvedimento
        iniziativa obiettivo intesa programma dispositivo risultato annuncio notizia polemica manifestazione protesta
        sciopero votazione dibattito torneo gara vittoria sconfitta gol
        """
    ),
    unique=table(
        """
        governo presidente polizia esercito parlamento senato camera re regina papa chiesa stampa giustizia opposizione
        economia inflazione disoccupazione borsa mercato sole terra luna mondo gente società popolazione prezzo consumo
        debito deficit pil crescita democrazia costituzione sinistra destra clima temperatura pioggia vento neve freddo
        caldo inverno estate autunno primavera anno mese giorno notte mattina sera settimana giornata lunedì martedì
        mercoledì giovedì venerdì sabato domenica vita morte tempo storia scienza arte musica calcio natura acqua aria
        mare oceano virus pandemia coronavirus turismo euro dollaro petrolio gas luce elettricità internet educazione
        scuola sanità salute scorso prossimo resto totale maggioranza tema problema uomo umanità universo cambiamento
        lavoro settore sistema stato ministero comune popolo cittadino pubblico opinione realtà verità cinema teatro
        letteratura televisione radio guerra pace amore secolo decennio epoca futuro presente traffico sport trasporto
        tribunale procura
        """
    ),
    naming=table(
        """
        di del della dei delle degli dell che in per a al con contra su tra , ( e da dal dalla nel nella
        """
    ),
    adjectives=table(
        "ese esi ale ista ano are ico ica ivo iva ario aria ino ina ana oso osa ato ata ito ita"
    ),
    telling=table("che un una il la cui"),
    enumerations=table(
        """
        in primo luogo/in secondo luogo/in terzo luogo | {in secondo luogo, in terzo luogo}/infine | da un lato/dall'altro | da
        una parte/dall'altra | innanzitutto/{in secondo luogo, poi, infine}
        """
    ),
    sequences=table("prima/{poi, infine} | poi/infine"),
    counting=table("due tre quattro cinque sei diversi diverse"),
    first_person=table(
        """
        io mio mia miei mie noi nostro nostra nostri nostre mi me abbiamo siamo vogliamo dobbiamo possiamo
        ho voglio credo penso
        """
    ),
    commonplaces=table(
        """
        118 abitazione accusa acquistare agente aggredire aggressione ambulanza americano amministratore anni anno
        annunciare anziano appartamento appello approvare approvato arma arrestare arrestato arresto assise assolto
        assoluzione assolvere attaccante aula auto automobilista autostrada azienda azione azionista banchi battere
        borsa bottino bruciare bruxelles camera camion campionato carabiniere carabinieri carcere casa cassazione
        cento chiedere chiesto ciclista cittadino città classifica club colpevole colpo coltello commissione comunale
        comune comunicare condanna condannare condannato conducente consiglio contanti contrario coppa corte crescita
        danni danno ddl deceduto decesso decreto denunciare difendere difesa dipendente dipendenti dire divampare
        donna elicottero elisoccorso emendamento enne entrare euro europa europeo evacuare fabbrica famiglia fatturato
        favore favorevole ferire ferito fermare fiamma fiamme finale finestra fonte forzare fuga fuggire fumo fuoco
        furgone furto gara giocatore gioielli gioiello giornata giorno giovane gip girone giunta gol governo grave
        gravemente gruppo gup ieri impresa imputato incendio incidente incrocio indagare indagine intossicato
        investire investito italia italiano ladri ladro lavoratore lavoratori lega legge lieve località macchina
        maggioranza malvivente mattina mattinata mercato mese miliardo milione milioni ministero minuto morire morta
        morto moto motociclista multa nota notte oggi opposizione ora ore ospedale paese palazzina pareggiare pareggio
        parlare partita partito passare passeggero pd pedone pena perdere persona piazza polizia poliziotto pomeriggio
        porta portiere prefetto processo procura prognosi proprietario proteste provincia provinciale pubblico
        questura ragazza ragazzo rapina rapinare rapinatore reato reclusione regione residente respingere rete ricavi
        rigore rilievo risarcimento rogo roma romano rompere rubare sanitario sciopero scippo sconfitta sconfitto
        scontrarsi scontro secondo segnare segno semestre senato sentenza sequestrare sequestro sera serie settimana
        sindacato soccorritore soccorsi soccorso società sospettato sparo spettatore spiegare stabilimento stadio
        stagione statale stati strada stradale tamponamento telecamera tempo testimone testo tifoso tir traffico
        travolgere travolto tribunale trimestre truffa truffatore udienza ue unione uniti uomo usa utile vendere vetro
        via viale vigile vigili villa vincere vittima vittoria votare voto washington zona
        """
    ),
    offices=table(
        """
        ad allenatore assessora assessore avvocata avvocato coach comandante delegato deputato direttore direttrice
        giudice governatore ministra ministro mister pm portavoce premier presidente procuratore questore senatore
        sindaca sindaco squadra tecnico
        """
    ),
    day_words=table("oggi ieri domani stasera stamattina stamane stanotte dopodomani"),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    hedges=table(
        """
        non | né | no | mai | nessun | nessuno | nessuna | nulla | niente | senza | neanche | nemmeno | neppure | quasi
        | appena | solo | soltanto | tranne | può | possono | potrebbe | potrebbero | dovrebbe | dovrebbero | sarebbe |
        sarebbero | avrebbe | avrebbero | forse | magari | probabile | probabilmente | possibile | possibili |
        possibilmente | eventuale | eventuali | eventualmente | presunto | presunta | presunti | presunte |
        presumibilmente | apparente | apparentemente | sembra | sembrano | pare | a quanto pare | secondo | {stando,
        punta, fino} a | accusato | accusata | accusati | accusa | accusano | {accusato, meno, più} di | sospettato |
        sospettata | sospetto | sospetti | indagato | indagata | indagati | indagato per | imputato | nega | negano |
        smentisce | smentiscono | smentito | sostiene | afferma | dice | assicura | minaccia | minacciano | rischia |
        rischiano | ipotesi | verso | potenziale | valuta | pensa | vuole | vogliono | prevede | stima | se | circa |
        almeno | oltre | cosiddetto | cosiddetta | non {confermato, confermata} | da confermare | indiscrezioni | voci
        """
    ),
    denials=table(
        """
        non né nessun nessuna nessuno mai niente nulla senza nega negano smentisce smentiscono
        """
    ),
    opinion_labels=table(
        """
        opinione | opinioni | editoriale | editoriali | commento | commenti | rubrica | rubriche | corsivo
        | il corsivo | analisi e commenti | l'editoriale | l'opinione | il commento | l'intervento |
        intervento | interventi | lettera | lettere | lettere al direttore | la lettera | blog | blogs |
        punto di vista | idee | tribuna | l'analisi di | la nota | fondo | controcorrente | buongiorno
        """
    ),
    interview_labels=table(
        """
        intervista | interviste | l'intervista | intervista esclusiva | domande e risposte | a colloquio con | colloquio
        | dialogo con | faccia a faccia | a tu per tu | {tre, cinque} domande a | botta e risposta con
        """
    ),
    correction_labels=table("correzione | rettifica | errata corrige"),
    examples=(
        "Il consiglio comunale di Valle Nuova ha approvato il bilancio martedì sera.",
        "«Il ponte riaprirà prima di Pasqua?» ha chiesto la prof.ssa A. Neri in aula.",
        "I lavori costeranno 4,1 milioni di euro. È il doppio di quanto previsto dall’art. 12 del contratto.",
    ),
)
