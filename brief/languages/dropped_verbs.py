"""The Spanish, Portuguese, Italian and Catalan words by which `dropped` tells that a verb opens a sentence and has no subject.

All lower-cased. Verb forms are those that often open a sentence of news; where an ending tells, `nouns` has the words that end so
and are no verbs.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """Of one language."""

    before: frozenset[str]  # may stand before the verb, and are no subject: "no", "le", "hoy"
    at: frozenset[str]  # what a year follows: "en"
    ago: str  # "hace" diez años
    forms: frozenset[str]  # verbs of the third person
    endings: tuple[str, ...]  # of such
    past: tuple[str, ...]  # endings that nothing else has
    nouns: frozenset[str]  # have such an ending, and are none
    impersonal: frozenset[
        str
    ]  # verbs and participles without a subject, or with a clause for one: "hay", "parece"
    copulas: frozenset[str]
    auxiliaries: frozenset[str]
    participles: tuple[str, ...]  # endings of what an auxiliary joins
    been: frozenset[str]  # of these, such as a copula has
    clitics: frozenset[str]  # stand behind a Portuguese verb
    reflexive: frozenset[str]
    reflexives: tuple[
        str, ...
    ]  # beginnings of verbs that tell of somebody where those stand before them: "se casó"
    calling: tuple[str, ...]  # behind these a name is what somebody is called
    without_object: tuple[str, ...]  # beginnings of verbs behind which a noun may be the subject
    nobody: frozenset[str]  # behind a copula: "es posible", "era una noche"
    clefts: frozenset[str]  # the same: "es Holm quien"
    indefinite: frozenset[str]
    definite: frozenset[str]
    ranked: frozenset[str]  # behind these, of somebody: "es el primer", "es el autor"
    clauses: frozenset[str]  # and behind any adjective: "es insólito que"
    time: str  # but not "es la primera vez"
    breaks: frozenset[str]  # end the clause
    prepositions: frozenset[str]
    infinitives: tuple[str, ...]  # behind these, endings of a verb with an object of its own
    determiners: frozenset[str]
    times: frozenset[str]  # with a determiner they tell when: "el lunes"
    plural: tuple[str, ...]  # endings of a plural without an article
    adverbs: frozenset[str]  # that end so


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SPANISH = Verbs(
    before=_set("no ya le les lo se nunca siempre apenas todavía aún hoy ayer actualmente ahora también"),
    at=_set("en desde hasta hacia"),
    ago="hace",
    forms=_set(
        """
        da dan mueve explica explican afirma afirman asegura aseguran dice añade agrega recuerda cree
        opina considera sabe quiere quieren puede pueden debe deben va van vive viven trabaja trabajan
        lleva llevan tiene tienen tenía tenían tuvo tuvieron pide piden ofrece ofrecen incluye incluyen
        consiste representa representan supone suponen significa contiene muestra denuncia critica reclama
        propone defiende sostiene lamenta advierte insiste reconoce admite niega acusa destaca señala
        subraya apunta confía espera esperan teme piensa prefiere suele suelen solía sigue vuelve pone
        toma sirve usa utiliza juega pierde estudia escribe lee habla dirige protagoniza interpreta podía
        quería debía vivía sabía decía creía iba iban dijo hizo puso quiso pudo supo vino dio vio trajo
        condujo produjo redujo propuso expuso obtuvo mantuvo detuvo sostuvo estuvo dijeron hicieron
        pusieron quisieron pudieron dieron vieron trajeron marca remata deja pasa gana celebra presenta
        cuenta nace encarna permite facilita facilitan evita afecta ayuda ayudan cumple cobra compara
        aplica aspira pretende pretenden busca buscan intenta intentan logra logran podrá podrán podría
        podrían tendrá tendrán tendría tendrían deberá deberán quedó
        """
    ),
    endings=(
        "ó",
        "aron",
        "ieron",
        "aba",
        "aban",
        "ará",
        "erá",
        "irá",
        "arán",
        "erán",
        "irán",
        "arían",
        "erían",
        "irían",
    ),
    past=("ó", "aron", "ieron"),
    nouns=_set("sílaba guayaba jericó estarán quizá"),
    impersonal=_set(
        """
        parece parecía pareció resulta resultó resultará ocurre sucede consta basta bastó
        bastará bastaba cabe conviene falta faltan faltó faltaron faltaba hay hubo hace hará existe
        existen existía queda quedan sobra urge importa dicen trascendió llovió nevó amaneció anocheció
        gusta toca bastado ocurrido sucedido trascendido habrán
        """
    ),
    copulas=_set(
        """
        es son era eran fue fueron será serán sería serían está están estaba estaban estuvo estuvieron
        estará estarán estaría
        """
    ),
    auxiliaries=_set("ha han había habían habrá habrán habría habrían"),
    participles=("ado", "ido", "ído", "cho", "sto", "rto", "uelto", "rito"),
    been=_set("sido estado"),
    clitics=frozenset(),
    reflexive=_set("se"),
    reflexives=tuple(
        """
        cas traslad convirt conviert incorpor march fue llam dedic encuentr encontr neg nieg sent sient
        enfrent refir refier hizo gradu doctor suicid jubil retir despid despi mud instal exili entreg
        """.split()
    ),
    calling=("llam",),
    without_object=tuple(
        """
        duplic triplic dismin mejor empeor cambi vari lleg muri muer falleci fallec nac sal entr ocurr
        suced surg aparec desaparec cay ca baj sub crec aument qued segu sigu continu interv particip gan
        perd pierd venc habl respond contest dij dic dec dich explic afirm asegur señal indic apunt añad
        agreg record recuerd reconoc subray admit advirt advert advier confirm destac precis anunci sosten
        sostuv sostien insist coment declar manifest opin termin acab conclu empez empiez comenz comienz
        arranc finaliz fall regres volv vuelv viaj marc romp estall exist vin vien fue fu asist acud
        coincid funcion tembl son corr pas pes cuent cont consist vol cumpl celebr abr cerr cierr suel sol
        va iba pod pued deb
        """.split()
    ),
    nobody=_set(
        """
        posible imposible probable improbable necesario necesaria importante preciso evidente cierto claro
        difícil fácil mejor peor obvio lógico normal habitual frecuente curioso triste raro extraño hora
        verdad mentira cuestión como cuando donde decir previsto prohibido permitido visto demostrado
        comprobado bien mal error hecho pena lástima placer honor secreto día noche mañana tarde madrugada
        vez sabido conocido esperar tiempo domingo lunes martes miércoles jueves viernes sábado invierno
        verano primavera otoño fundamental esencial imprescindible conveniente aconsejable recomendable
        vital justo inútil significativo que lo así tan por entonces ahí aquí allí clave crucial
        """
    ),
    clefts=_set("quien quienes donde cuando"),
    indefinite=_set("un una uno unos unas de"),
    definite=_set("el la los las"),
    ranked=_set(
        """
        primer primera primeros primeras segundo segunda tercer tercera cuarto cuarta quinto quinta mejor
        peor mayor menor mayores único única último última más autor autora autores hijo hija caso
        encargado encargada responsable responsables
        """
    ),
    clauses=_set("que lo"),
    time="vez",
    breaks=_set(", que cuando donde y e o pero si porque aunque mientras como quien quienes cual cuya cuyo"),
    prepositions=_set(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
    ),
    infinitives=("ar", "er", "ir"),
    determiners=_set(
        """
        el la los las un una unos unas este esta estos estas ese esa esos esas dos tres cuatro cinco seis
        siete ocho nueve diez mucho mucha muchos muchas varios varias algunos algunas cada todo toda todos
        todas ningún ninguna nadie alguien otro otra otros otras cientos miles su sus más
        """
    ),
    times=_set(
        """
        lunes martes miércoles jueves viernes sábado domingo pasado pasada próximo próxima mismo misma año
        mes semana día mañana tarde noche 0
        """
    ),
    plural=("s",),
    adverbs=_set("además después antes menos jamás atrás quizás detrás entonces mientras lejos través"),
)
PORTUGUESE = Verbs(
    before=_set("não já lhe lhes se nunca sempre ainda hoje ontem atualmente agora também"),
    at=_set("em desde até"),
    ago="há",
    forms=_set(
        """
        disse diz fez teve tem têm tinha tinham quis quer querem pôde pode podem deve devem vai vão veio
        viu deu pôs trouxe soube mantém obteve explica explicam afirma afirmam conta lembra acredita
        considera defende sabe vive vivem trabalha joga mostra inclui representa permite oferece procura
        pede recebe segue continua volta chega sai garante alerta avalia acrescenta ressalta destaca
        reconhece admite nega acusa critica propõe espera pretende pretendem costuma usa utiliza estuda
        escreve lê fala dirige interpreta podia queria devia vivia sabia dizia disseram fizeram tiveram
        quiseram puderam deram viram trouxeram quer busca precisa precisam poderá poderão poderia terá
        terão teria teriam deverá deverão leva levam cumpre cobra aposta
        """
    ),
    endings=(
        "ou",
        "aram",
        "eram",
        "iram",
        "ava",
        "avam",
        "iu",
        "eu",
        "ará",
        "erá",
        "irá",
        "arão",
        "erão",
        "irão",
        "ariam",
        "eriam",
        "iriam",
    ),
    past=("ou", "aram", "eram", "iram", "iu"),
    nouns=_set(
        """
        ou sou vou dou estou moscou museu europeu judeu ateu troféu pneu hebreu meu teu seu céu réu chapéu
        véu lava oitava brava eslava bratislava verão caravaggio coliseu romeu orfeu ilhéu mausoléu paraná
        pará ceará amapá
        """
    ),
    impersonal=_set(
        """
        há houve haverá parece parecia pareceu basta bastou bastava falta faltam faltou existe existem
        existia resta restam convém cabe ocorre acontece chove choveu faz fazia consta
        urge dizem bastará coube tratou trata importa
        """
    ),
    copulas=_set(
        "é são era eram foi foram será serão seria seriam está estão estava estavam esteve estiveram estará"
    ),
    auxiliaries=_set("havia haviam"),
    participles=("ado", "ido", "ito", "isto", "erto", "osto"),
    been=_set("sido estado"),
    clitics=_set("se lhe lhes"),
    reflexive=_set("se"),
    reflexives=tuple(
        """
        cas cham torn mud form aposent recus neg sent suicid demit refer
        """.split()
    ),
    calling=("cham",),
    without_object=tuple(
        """
        dobr duplic triplic diminu melhor pior mud vari cheg morr falec nasc sa entr ocorr aconte surg
        apare desapare ca desc sub cresc aument fic segu continu particip ganh perd venc fal respond diss
        diz explic afirm assegur garant indic apont acrescent lembr reconhec sublinh admit alert confirm
        destac anunci sustent insist coment declar opin termin acab conclu comec começ falh regress volt
        viaj marc romp exist ve vei fo assist funcion corr pass cont ressalt avali adiant refer inform
        revel queix brilh vai vã ia pod dev costum
        """.split()
    ),
    nobody=_set(
        """
        possível impossível provável improvável necessário necessária importante preciso evidente certo
        claro difícil fácil melhor pior óbvio lógico normal comum frequente curioso triste raro estranho
        hora verdade mentira questão como quando onde previsto proibido permitido bem mal erro fato facto
        pena prazer honra segredo dia noite manhã tarde madrugada vez sabido esperar tempo domingo sábado
        segunda terça quarta quinta sexta inverno verão primavera outono fundamental essencial
        imprescindível conveniente recomendável justo inútil significativo que o a os as assim tão por
        então aí aqui ali isso isto só
        """
    ),
    clefts=_set("quem onde quando que"),
    indefinite=_set("um uma uns umas de"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=_set("que o"),
    time="vez",
    breaks=_set(", que quando onde e ou mas se porque embora enquanto como quem"),
    prepositions=_set(
        """
        a ao à aos às ante com contra de do da dos das desde durante em no na nos nas num numa entre para
        pelo pela pelos pelas por segundo sem sob sobre até após perante
        """
    ),
    infinitives=("ar", "er", "ir"),
    determiners=_set(
        """
        o a os as um uma uns umas este esta estes estas esse essa esses essas dois duas três quatro cinco
        seis sete oito nove dez muito muita muitos muitas vários várias alguns algumas cada todo toda
        todos todas nenhum nenhuma ninguém alguém outro outra outros outras centenas milhares seu sua mais
        """
    ),
    times=_set("passado passada próximo próxima mesmo mesma ano mês semana dia manhã tarde noite 0"),
    plural=("s",),
    adverbs=_set("mais depois antes menos jamais atrás através"),
)
ITALIAN = Verbs(
    before=_set("non le gli si mai sempre ancora oggi ieri attualmente ora già"),
    at=_set("nel dal del fino"),
    ago="",
    forms=_set(
        """
        disse fece ebbe prese mise scrisse nacque morì finì partì uscì capì seguì riuscì decise chiese
        rispose vinse perse vide venne divenne visse dice spiega spiegano afferma affermano racconta
        aggiunge sostiene ricorda ritiene crede pensa vuole vogliono può possono deve devono sa vive
        vivono lavora gioca chiede chiedono propone offre offrono permette include comprende rappresenta
        mostra denuncia critica accusa sottolinea precisa conferma ammette assicura ribadisce osserva va
        vanno viene vengono torna arriva indossa mette prende guarda scrive legge parla fanno sanno dirige interpreta
        apre chiude aveva avevano doveva poteva voleva diceva sapeva viveva faceva potrà potranno dovrà
        dovranno potrebbe dovrebbe dissero fecero presero misero scrissero
        """
    ),
    endings=(
        "ò",
        "arono",
        "irono",
        "ava",
        "eva",
        "avano",
        "evano",
        "ivano",
        "erà",
        "irà",
        "eranno",
        "iranno",
    ),
    past=("ò", "arono", "irono", "erono"),
    nouns=_set(
        """
        però ciò perciò falò comò salò niccolò nicolò oblò bava lava clava ottava schiava brava fava java slava
        jugoslava leva neva eva
        """
    ),
    impersonal=_set(
        """
        sembra sembrava sembrò pare risulta risultò basta bastò bastava bisogna bisognava occorre serve
        servono manca mancano mancava succede capita accade accadde conviene piove importa resta restano
        rimane rimangono vale nevicò bastato servirà servirebbe basterà occorrerà
        """
    ),
    copulas=_set("è sono era erano fu furono sarà saranno sarebbe sarebbero sta stanno stava stavano"),
    auxiliaries=_set("ha hanno aveva avevano avrà avranno avrebbe avrebbero"),
    participles=("ato", "uto", "ito", "tto", "so", "sto", "rto", "lto", "nto"),
    been=_set("stato stata stati state"),
    clitics=frozenset(),
    reflexive=_set("si"),
    reflexives=tuple(
        """
        spos trasfer laure chiam dimise dimett suicid ritir dedic
        """.split()
    ),
    calling=("chiam",),
    without_object=tuple(
        """
        raddoppi diminu miglior peggior cambi vari arriv mor nac nasc nat usc entr success accad sorg
        appar scompar cad sal cresc aument rest rima rimas segu continu interven partecip vinc vins pers
        perd parl rispos rispond disse dic detto dett spieg afferm assicur indic aggiun ricord riconosc
        sottoline ammet ammess avvert conferm precis annunci sost insist comment dichiar ritien termin fin
        conclu inizi cominci part torn viagg scopp esist venn vien fu assist funzion corr pass pes toc va
        vanno racconta riuscì ribad osserv scatta pot può poss dov dev vuol vogl
        """.split()
    ),
    nobody=_set(
        """
        possibile impossibile probabile improbabile necessario necessaria importante evidente certo chiaro
        difficile facile meglio peggio ovvio logico normale frequente curioso triste raro strano ora vero
        tempo come quando dove previsto previsti prevista vietato permesso bene male giusto inutile che il
        lo la i gli le così tanto per allora qui lì là noto opportuno fondamentale essenziale emerso
        successo accaduto bastato un'altra quanto stata
        """
    ),
    clefts=_set("che dove quando chi"),
    indefinite=_set("un una uno di"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=_set("che"),
    time="volta",
    breaks=_set(", che quando dove e ed o ma se perché anche mentre come chi cui"),
    prepositions=_set(
        """
        a al allo alla ai agli alle all con contro di del dello della dei degli delle dell da dal dallo
        dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli
        sulle sull per tra fra durante dopo secondo senza verso
        """
    ),
    infinitives=("are", "ere", "ire"),
    determiners=_set(
        """
        il lo la i gli le l un uno una questo questa questi queste quel quella quei quelle due tre quattro
        cinque sei sette otto nove dieci molto molta molti molte alcuni alcune ogni tutto tutta tutti
        tutte nessun nessuno nessuna qualcuno altro altra altri altre centinaia migliaia suo sua suoi sue
        più
        """
    ),
    times=_set(
        "scorso scorsa prossimo prossima stesso stessa anno mese settimana giorno mattina sera notte 0"
    ),
    plural=("i",),
    adverbs=_set("ieri poi oggi quindi fuori avanti anzi"),
)
CATALAN = Verbs(
    before=_set("no ja li els ho es s se mai sempre encara avui ahir actualment ara també"),
    at=_set("el des"),
    ago="fa",
    forms=_set(
        """
        diu explica expliquen afirma asseguren assegura té tenen tenia tenien vol volen pot poden sap viu
        viuen treballa creu pensa considera recorda dona posa pren demana demanen ofereix inclou
        representa permet mostra denuncia critica reclama proposa defensa sosté lamenta insisteix reconeix
        admet nega acusa destaca subratlla espera sol juga estudia escriu llegeix parla dirigeix podia
        volia devia vivia sabia deia creia anava
        """
    ),
    endings=("aren", "iren", "aven", "aran", "iran"),
    past=("aren", "iren"),
    nouns=_set("teheran"),
    impersonal=_set(
        "cal calia caldrà sembla semblava resulta falta falten convé fa feia existeix existeixen plou queda queden calgut"
    ),
    copulas=_set("és són era eren serà seran seria serien està estan estava estaven"),
    auxiliaries=_set("ha han havia havien va van hauria haurien"),
    participles=("at", "it", "ut", "et", "st", "ert", "ort", "ar", "er", "ir", "re", "dir", "dur"),
    been=_set("estat ser"),
    clitics=frozenset(),
    reflexive=_set("es s se"),
    reflexives=tuple(
        """
        cas anomen diu trasllad convert incorpor marx dedic neg enfront refer gradu retir
        """.split()
    ),
    calling=("anomen",),
    without_object=tuple(
        """
        arrib mor néix nasc sort entr ocorr passa passat surg aparè desapar ca baix puj creix augment qued
        segu continu interv particip guany perd venç parl respo contest dir dit diu explic afirm assegur
        assenyal indic apunt afeg record recon admet advert confirm destac precis anunci sost insist coment
        declar opin acab conclo comen arren finalitz torn viatj marc esclat exist ven va anar assist funcion
        pot vol
        """.split()
    ),
    nobody=_set(
        """
        possible impossible probable improbable necessari necessària important evident cert clar difícil
        fàcil millor pitjor lògic normal habitual curiós hora veritat mentida qüestió com quan on previst
        prohibit permès bé malament que el la els les l així tan per aquí allà clau
        """
    ),
    clefts=_set("qui on quan que"),
    indefinite=_set("un una uns unes de d"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=_set("que"),
    time="vegada",
    breaks=_set(", que quan on i o però si perquè tot mentre com qui"),
    prepositions=_set(
        "a al als amb contra de del dels d des durant en entre fins per pel pels segons sense sobre"
    ),
    infinitives=("ar", "er", "ir", "re"),
    determiners=_set(
        """
        el la els les l un una uns unes aquest aquesta aquests aquestes dos dues tres quatre cinc sis set
        vuit nou deu molt molta molts moltes diversos diverses alguns algunes cada tot tota tots totes cap
        ningú algú altre altra altres centenars milers més
        """
    ),
    times=_set("passat passada pròxim pròxima mateix mateixa any mes setmana dia matí tarda nit 0"),
    plural=("s",),
    adverbs=_set("més després abans menys mai"),
)

LANGUAGES = {"es": SPANISH, "pt": PORTUGUESE, "it": ITALIAN, "ca": CATALAN}
