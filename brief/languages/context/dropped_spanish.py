"""The Spanish words by which `dropped` tells that a verb opens a sentence and has no subject."""

from __future__ import annotations

from brief.languages import table
from brief.languages.context.dropped_verbs import Verbs

VERBS = Verbs(
    before=table("no ya le les lo se nunca siempre apenas todavía aún hoy ayer actualmente ahora también"),
    adverb="mente",
    at=table("en desde hasta hacia"),
    ago="hace",
    forms=table(
        """
        posee poseen reside recibe reciben realiza realizan obtiene mantiene mantienen comparte comparten dispone
        disponen ocupa abarca alcanza pertenece pertenecen comprende ejerce imparte habita habitan acusan piden exige
        exigen promete anuncia da dan mueve explica explican afirma afirman asegura aseguran dice añade agrega recuerda
        cree opina considera sabe quiere quieren puede pueden debe deben va van vive viven trabaja trabajan lleva llevan
        tiene tienen tenía tenían tuvo tuvieron pide piden ofrece ofrecen incluye incluyen consiste representa
        representan supone suponen significa contiene muestra denuncia critica reclama propone defiende sostiene lamenta
        advierte insiste reconoce admite niega acusa destaca señala subraya apunta confía espera esperan teme piensa
        prefiere suele suelen solía sigue vuelve pone toma sirve usa utiliza juega pierde estudia escribe lee habla
        dirige protagoniza interpreta podía quería debía vivía sabía decía creía iba iban dijo hizo puso quiso pudo supo
        vino dio vio trajo condujo produjo redujo propuso expuso obtuvo mantuvo detuvo sostuvo estuvo dijeron hicieron
        pusieron quisieron pudieron dieron vieron trajeron marca remata deja pasa gana celebra presenta cuenta nace
        encarna permite facilita facilitan evita afecta ayuda ayudan cumple cobra compara aplica aspira pretende
        pretenden busca buscan intenta intentan logra logran podrá podrán podría podrían tendrá tendrán tendría tendrían
        deberá deberán quedó
        """
    ),
    endings=tuple("ó aron ieron aba aban ará erá irá arán erán irán arían erían irían".split()),
    past=("ó", "aron", "ieron"),
    nouns=table("sílaba guayaba jericó estarán quizá"),
    impersonal=table(
        """
        haber existir llover parece parecía pareció resulta resultó resultará ocurre sucede consta basta bastó
        bastará bastaba cabe conviene falta faltan faltó faltaron faltaba hay hubo hace hará existe
        existen existía queda quedan sobra urge importa dicen trascendió llovió nevó amaneció anocheció
        gusta toca bastado ocurrido sucedido trascendido habrán
        """
    ),
    perhaps=table("puede podría"),
    copulas=table(
        """
        es son era eran fue fueron será serán sería serían está están estaba estaban estuvo estuvieron
        estará estarán estaría
        """
    ),
    auxiliaries=table("ha han había habían habrá habrán habría habrían"),
    participles=("ado", "ido", "ído", "cho", "sto", "rto", "uelto", "rito"),
    been=table("sido estado"),
    clitics=frozenset(),
    reflexive=table("se"),
    reflexives=tuple(
        """
        cas traslad convirt conviert incorpor march fue llam dedic encuentr encontr neg nieg sent sient
        enfrent refir refier hizo gradu doctor suicid jubil retir despid despi mud instal exili entreg
        """.split()
    ),
    calling=("llam",),
    without_object=tuple(
        """
        alert lament denunci critic sentenci recalc resalt reiter remarc matiz bromea brome escrib escrit
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
    nobody=table(
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
    clefts=table("quien quienes donde cuando"),
    indefinite=table("un una uno unos unas de"),
    definite=table("el la los las"),
    ranked=table(
        """
        primer primera primeros primeras segundo segunda tercer tercera cuarto cuarta quinto quinta mejor
        peor mayor menor mayores único única último última más autor autora autores hijo hija caso
        encargado encargada responsable responsables
        """
    ),
    clauses=table("que lo"),
    time="vez",
    breaks=table(", que cuando donde y e o pero si porque aunque mientras como quien quienes cual cuya cuyo"),
    prepositions=table(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
    ),
    infinitives=("ar", "er", "ir"),
    determiners=table(
        """
        el la los las un una unos unas este esta estos estas ese esa esos esas dos tres cuatro cinco seis
        siete ocho nueve diez mucho mucha muchos muchas varios varias algunos algunas cada todo toda todos
        todas ningún ninguna nadie alguien otro otra otros otras cientos miles su sus más
        """
    ),
    times=table(
        """
        lunes martes miércoles jueves viernes sábado domingo pasado pasada próximo próxima mismo misma año
        mes semana día mañana tarde noche 0
        """
    ),
    plural=("s",),
    adverbs=table("además después antes menos jamás atrás quizás detrás entonces mientras lejos través"),
)
