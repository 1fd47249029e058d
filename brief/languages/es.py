"""Spanish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="es",
    name="Español",
    english="Spanish",
    rank=1,
    stemmer="spanish",
    abbreviations=table(
        """
        adm admón afmo apdo aprox arq art atte av avda ayto bco bibl c/ cap capt cdad cf cfr cgo cmdt cnel com
        comp cra cte ctra dcha dir dn doc dpto dr dra dras dres dª dña ed edo ee ej enf esc exc excma excmo
        fac fdo fig fr fra gob gral gta hab hno hnos ilma ilmo impr ing izq izqda izqdo lda ldo lic licda
        licdo loc mons mr mrs ms mt mtra mtro mun máx mín ntra ntro núm núms op p.ej pbro pdta pdte pl plza
        ppdo pres prof profa prov pte pto pza pág págs párr rdo rev rte rvdo sda sdad secr sgte sgto sr sra
        sras sres srta ss sta sto subdir sust tel telf teléf trad tte tít ud uds univ v.gr vda vdo vid vs
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m aa.vv afl bros co corp cía d.c d.f d.m ee.uu inc jr ltd ltda nº p.d p.m s.a s.l s.m s.r.l sr.jr u.e v.o
        """
    ),
    before_numbers=table(
        """
        abr ago arts dic dom ene ext feb jue jul jun lun mar may min mié n no nov n° nº oct p pp secc
        sep sept set sáb t tlf tom tomo vie vol vols
        """
    ),
    starters=table(
        """
        acaso ahora ayer conforme dice excepto existe existen frente hoy igual mañana primero quiere quizá quizás tres
        varias varios
        """
    ),
    stop_words=table(
        """
        a además al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante antes apenas aquel
        aquella aquellas aquello aquellos aquí así aun aún aunque bajo bastante bien cada casi cerca cierta cierto como
        cómo con conmigo contra cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanto cuánto cuya cuyas cuyo
        cuyos da dan dar de debe deben debido del demás dentro desde después detrás dicha dicho donde dónde dos durante
        e él el ella ellas ello ellos en encima entonces entre era eran eres es esa esas ese eso esos esta está estaba
        estaban estado están estar estas este esto estos estoy estuvo estuvieron etc fin fue fuera fueron fui gracias ha
        había habían haber habrá habrán habría habrían hace hacen hacer hacia han hasta hay haya hayan he hemos hizo
        hubo incluso ir jamás junto la las le les lo los luego más me mediante menos mi mí mía mío mientras mis misma
        mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra
        nuestras nuestro nuestros nunca o os otra otras otro otros para parte pero poca pocas poco pocos podemos podía
        podrá podrán podría podrían por porque pronto pudo pue pueda puede pueden puedo pues que qué quien quién quienes
        se sé sea sean según ser será serán sería serían si sí sido siempre siendo sigue sin sino so sobre sólo solo
        somos son soy su sus suya suyo tal tales también tampoco tan tanta tanto te tener tenga tengo ti tiene tienen
        tenía tenían toda todas todavía todo todos tras tu tú tus tuvo u un una unas uno unos usted ustedes va van vez y
        ya yo
        """
    ),
    # Subjects are mostly left out in Spanish; what points back is a demonstrative, a possessive or a connective.
    dangling=table(
        """
        primero {el, la, los, las, fue, fueron} | primero , | {es, quizá, quizás} por {eso, ello, esto} | {sólo, solo}
        {así, entonces} | en {conclusión, contraste, seguida, fin, consecuencia, cambio, efecto, realidad, concreto,
        particular, resumen, definitiva, suma, total, tanto} | nuevamente | incluso | precisamente , | curiosamente , |
        {se trata, se trataba, se trataría, tratándose} del | ni {su, sus, él, ella} | {no, ya, se} {lo, la, los, las,
        le, les} | no se {lo, la, los, las, le, les} | {a, por, con} lo que | ahora , | {en, por} {el otro, la otra, los
        otros, las otras} | {de, por} {otro, otra} , | por {su, otro, un} lado | {en, para, con} {ambos, ambas} | en
        {todo, cualquier} caso | de todos modos | de {todas, cualquier} {formas, forma, maneras, manera} | de cualquier
        modo | de lo contrario | de igual {forma, manera, modo} | de {modo, forma, manera} que | {con, por} lo cual | lo
        {cual, mismo, hizo, hará, hace, hicieron, dijo, anunció, confirmó, explicó, aseguró, afirmó, logró, consiguió,
        anterior, cierto, ha, han} | no es así | pese a {esto, eso, ello, este, esta, estos, estas, ese, esa, todo} | a
        pesar de {todo, esto, eso, ello, este, esta, estos, estas} | {aparte, acerca, fuera, al margen, además, más
        allá, lejos, a partir, a causa, en vista, a raíz, dentro, cerca, delante, detrás, alrededor, a través, en
        contra, a favor, a consecuencia, por culpa, con motivo} de {esto, eso, ello, ese, esa, esos, esas, él, ella,
        ellos, ellas, dicho, dicha} | {conforme, contrario, frente, gracias, junto, debido, en torno, respecto, en
        cuanto} a {ello, eso, ese, esa, esos, esas, dicho, dicha} | {en, por, a, desde} {aquel, aquella, aquellos,
        aquellas} | {visto, todo, si, cuando} {esto, eso} | en {tercer, cuarto, quinto, segundo} lugar | {segundo,
        tercero, cuarto} , | de {paso, ahí, hecho, allí, nuevo} | por {contra, esas, esos, entonces, tanto,
        consiguiente, ende, ejemplo, último, cierto} | consecuentemente | adicionalmente | previamente , | anteriormente
        , | concretamente | específicamente | acto {continuo, seguido} | enseguida | {inmediatamente, mucho} {después,
        antes} | {tiempo, semanas, segundos, siglos, décadas} {después, más tarde} | justo {después, antes} , | {fruto,
        producto, consecuencia} de {ello, esto, eso} | en otr{o, a} momento | {unos, unas} y otr{os, as} | u | porque |
        bueno , | {claro, añadió, explicó, dijo, aseguró, afirmó, señaló, agregó, indicó, sostuvo, recordó, reconoció,
        subrayó, admitió, advirtió, confirmó, destacó, apuntó, precisó, anunció, ha dicho, ha añadido, ha explicado, ha
        asegurado, ha señalado, ha afirmado, ha recordado, ha reconocido, ha insistido en, igual} que | sobre todo , |
        en especial , | a su {lado, alrededor, llegada, regreso, vuelta, paso, salida, muerte} , | tras {él, ella,
        ellos, ellas} | entre {tanto, otros} | a cambio | al {poco, otro, respecto, contrario, final} | al día siguiente
        | {poco, días, horas, meses, años, minutos} después | por {otra, su, una} parte | todo ello | sí , | no , | él |
        ella | ellos | ellas | ello | su | sus | suyo | suya | le | les | este | esta | estos | estas | esto | éste |
        ésta | éstos | éstas | ese | esa | esos | esas | eso | ése | ésa | ésos | ésas | aquel | aquella | aquellos |
        aquellas | aquello | aquél | dicho | dicha | dichos | dichas | tal | tales | semejante | ambos | ambas | el
        {mismo, otro, resto, comunicado} | la {misma, otra, pareja, razón, medida} | los {mismos, otros, demás, dos,
        tres} | las {mismas, otras, demás, dos} | {el primero, la primera, el segundo, la segunda, el tercero, la
        tercera, el último, la última} , | {los primeros, las primeras, los segundos, las segundas, los últimos, las
        últimas} , | la primera de ellas | {uno, dos, tres, algunos, muchos, ninguno} de ellos | {una, dos, algunas,
        muchas, ninguna} de ellas | la mayoría de {ellos, ellas} | cada uno de ellos | todos {ellos, estos} | todas
        {ellas, estas} | otro | otra | otros | otras | ninguno de los dos | el segundo de | {a, ante, bajo, con, contra,
        de, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras} {este, esta, estos,
        estas, esto, ese, esa, esos, esas, eso, aquel, aquella, aquellos, aquellas, dicho, dicha, dichos, dichas, ello,
        ellos, ellas, él, ella, tal} | además de {este, esta, estos, estas} | a partir de {este, esta, entonces, ahí} |
        {debido, gracias, frente} a {esto, este, esta, estos, estas} | junto a {él, ella, ellos, ellas, este, esta} |
        {después, antes} de {esto, eso, ello, este, esta} | respecto a {esto, este, esta} | en cuanto a {esto, este,
        esta} | de su lado | desde {ahí, allí} | {desde, hasta, para} entonces | por lo tanto | por el contrario | como
        {consecuencia, resultado} | en otras palabras | es decir | es más | a su {vez, juicio, entender} | a la vez | al
        mismo tiempo | a continuación | {horas, años, minutos} más tarde | poco antes | más {tarde, adelante} | al cabo
        de | y | e | o | pero | sino | mas | pues | así | además | también | tampoco | {aun, aún, no} así | sin embargo
        | no obstante | con todo | luego | entonces | después | posteriormente | seguidamente | finalmente | mientras
        tanto | entretanto | asimismo | igualmente | del mismo modo | de la misma {manera, forma} | paralelamente |
        simultáneamente | inversamente | contrariamente | allí | allá | ahí | aquí | ahora bien | antes , | entre otras
        cosas | ni siquiera | se {trata, trataba, trataría} de | tratándose de | sumado a | según el {informe,
        comunicado, documento, texto} | según la nota | encima | resultado | conclusión | {prueba, muestra, ejemplo} de
        ello | cabe {recordar, destacar, señalar} | dado que este | si bien este | de ser así | el {joven, hombre} de 34
        años | la mujer de 34 años
        """
    ),
    determiners=table(
        """
        uno | una | dos | tres | cuatro | cinco | seis | algunos | algunas | varios | varias | todos | todas |
        muchos | ninguno | ninguna | la mayoría | el segundo | la segunda | el primero | el tercero | cada uno
        """
    ),
    standing=table(
        """
        este {lunes, martes, miércoles, jueves, viernes, sábado, domingo, año, mes, verano, otoño, invierno, siglo,
        mediodía, curso} | este fin de semana | esta {semana, mañana, tarde, noche, temporada, primavera, navidad,
        madrugada, legislatura} | estos días | estas {navidades, fiestas, semanas} | en estos {momentos, meses, tiempos}
        | en este momento | en esta época del año | a esta hora | a estas alturas | este es el | esta es la | así como |
        también conocido | {después, luego, además} de | {después, luego} de que | otra vez | el otro día | el {resto,
        comunicado} {de, del} | al final {de, del} | la pareja {formada, real, presidencial} | la medida de | la razón
        {de, por} | y si | o bien | el {segundo, primero} de los | {una, dos, tres, algunas} de las | {uno, dos, tres,
        algunos, muchos} de los | {uno, una} de cada | al cabo de 3 | a la vez que | al mismo tiempo que | igual que
        {en, el} | {aquellos, aquel, aquellas} que
        """
    ),
    cataphoric=table(
        """
        {a, con, de, desde, durante, en, para, por, según, sin, sobre, tras, ante, pese a, a pesar de,
        después de, antes de, además de, gracias a, junto a, uno de, una de, entre} {su, sus}
        """
    ),
    adverbials=table(
        """
        en a al durante desde tras después antes con para según sobre hasta ayer hoy ahora actualmente
        posteriormente finalmente inicialmente anteriormente
        """
    ),
    subjects=table("él ella ellos ellas este esta esto estos estas ese esa eso esos esas su sus"),
    verbs=table(
        """
        es son era eran fue fueron será serán sería serían ha han había habían habrá está están estaba estaban
        estuvo tiene tienen tenía puede pueden podría podrían debe deben murió murieron resultó resultaron
        fallecieron siguen sigue se no ya lo les le dijo dice afirmó aseguró ocurrió quiere quieren va van
        """
    ),
    # The press conditional; "podría" and "debería" are left out, since they mostly keep their own meaning.
    reported=table(
        """
        habría | habrían | sería | serían | estaría | estarían | tendría | tendrían | contaría | contarían
        | planearía | ascendería | ascenderían | al parecer | supuestamente | presuntamente
        """
    ),
    attributions=table(
        """
        dijo | dice | dicen | dijeron | ha {dicho, declarado, afirmado, asegurado, explicado, señalado, indicado,
        apuntado, anunciado, informado, confirmado, advertido, denunciado} | han {dicho, afirmado, asegurado, explicado,
        señalado, informado, confirmado} | {acus, adelant, afirm, aleg, anunci, apunt, argument, asegur, calcul, coment,
        confirm, consider, declar, denunci, destac, estim, explic, indic, inform, opin, precis, public, relat, revel,
        señal, sospech, subray}{ó, a, an, aron} | según | de acuerdo {con, a} | advirtió | advierte | advierten |
        sostiene | sostienen | sostuvo | sostuvieron | cree | creen | manifestó | manifiesta | añadió | añade | recordó
        | recuerda | reconoció | reconoce | admitió | admite | insistió | insiste | defiende | defendió | contó | cuenta
        que | cuentan | fuentes | a juicio de | en {palabras, caso} de | para el ministro | prevé | prevén | teme |
        temen | acusado | acusada | acusados | escribió | escribe | respondió | responde | preguntó | pidió | exige |
        prometió | si | de haber | de lo contrario | yo | me | nos | como si | nosotros | con lo que | aunque | cuando
        """
    ),
    articles=table("el la los las"),
    roles=table(
        """
        nave vecina vecino fuente vecinas vecinos atleta defensa espectáculo obra función cinta misión sonda cachorro
        hallazgo padre madre hija hijo matrimonio chica chico bomberos manifestantes asaltantes jugadores futbolistas
        vendedor propietario dueño dueña pasajeros pasajero trabajador trabajadora alumno alumna ministro ministra
        presidente presidenta portavoz alcalde alcaldesa senador diputado diputada candidato candidata entrenador
        jugador delantero portero actor actriz cantante autor autora director directora sospechoso víctima víctimas
        hombre mujer niño niña joven menor pareja familia conductor testigo agente acusado detenido detenidos empresa
        compañía firma partido club equipo ministerio agencia sindicato cadena diario asociación fundación organización
        comisión comité juez jueza abogado fiscal directivo fundador experto investigador investigadores accidente
        incidente ataque atentado incendio informe estudio encuesta decisión propuesta medida medidas heridos cuerpo
        edificio barco avión documento texto proyecto acuerdo sentencia investigación suceso operación encuentro reunión
        ceremonia película serie libro disco canción vídeo imagen imágenes mensaje comunicado carta entidad organismo
        consorcio plataforma colectivo conjunto plantilla local inmueble vivienda buque aparato vehículo coche camión
        animal perro fallecido fallecida herido herida artista técnico piloto político dirigente mandatario mandataria
        escritor escritora periodista profesor profesora médico sujeto individuo agresor atacante asesino autores
        ladrones menores implicados imputado investigado denunciante procesado condenado reo explosión tiroteo choque
        colisión tragedia siniestro asesinato crimen robo secuestro juicio demanda denuncia querella fallo resolución
        normativa iniciativa objetivo convenio programa dispositivo resultado anuncio noticia polémica manifestación
        protesta huelga votación debate torneo competición victoria derrota gol triunfo
        """
    ),
    unique=table(
        """
        gobierno presidente presidenta policía guardia ejército parlamento congreso senado rey reina papa iglesia prensa
        justicia fiscalía fiscal oposición economía inflación paro desempleo bolsa mercado sol tierra luna mundo gente
        sociedad población precio consumo deuda déficit pib crecimiento democracia constitución izquierda derecha clima
        temperatura lluvia viento nieve frío calor invierno verano otoño primavera año mes día noche mañana tarde semana
        jornada lunes martes miércoles jueves viernes sábado domingo vida muerte tiempo historia ciencia arte música
        fútbol liga naturaleza agua aire mar océano virus pandemia coronavirus turismo euro dólar petróleo gas luz
        electricidad internet educación sanidad salud pasado próximo resto total mayoría tema problema hombre humanidad
        universo cambio empleo sector sistema banca estado ministerio ayuntamiento pueblo ciudadano público opinión
        realidad verdad cine teatro literatura televisión radio comunismo capitalismo nacionalismo guerra paz amor siglo
        década época futuro presente tráfico deporte campeón transporte tribunal supremo
        """
    ),
    naming=table("de del que en para por con a al contra sobre entre , ( y cuyo"),
    adjectives=table(
        "ol ola ano ense eño eña ista al és esa ar ico ica ivo iva ario aria ino ina eno ena ío ado ida ada"
    ),
    telling=table("que quien un una el la"),
    enumerations=table(
        """
        en primer lugar/en segundo lugar/en tercer lugar/en cuarto lugar | {en segundo lugar, en tercer lugar}/{por último,
        finalmente} | por un lado/{por otro, por el otro} | por una parte/{por otra, por la otra} | primero ,/segundo ,/tercero ,
        """
    ),
    sequences=table(
        "primero/{luego, después, por último, finalmente} | {luego, después}/{por último, finalmente}"
    ),
    counting=table("dos tres cuatro cinco seis varias varios"),
    first_person=table(
        """
        yo mi mis mí nosotros nosotras nuestro nuestra nuestros nuestras me nos conmigo mío mía hemos
        somos estamos tenemos queremos creemos debemos vamos estoy soy tengo creo quiero
        """
    ),
    commonplaces=table(
        """
        absolución absolver absuelto accidente accionista acción acusación acusado afición agente agredir agresión
        aires ambulancia anciano anunciar aprobado aprobar apuñalar arder argentina argentino arma arrestar asaltar
        asalto atracar atraco atropellar atropello audiencia autopista autor autovía avenida ayer ayuntamiento aéreo
        año beneficio bogotá bolsa bombero botín bruselas caber cadáver calle camión carretera casa celebrar centro
        chalé chile chocar choque ciclista ciento ciudad ciudadana civil clasificación club cnmv coche colaboración
        colisionar colisión colombia comisión compañía comunicado comunicar condena condenado condenar conductor
        congreso consejería constitucional contra copa crecimiento cruce cuchillo cámara cárcel daños decir decreto
        defensa delantero delito derrota desconocido desplazar destacar detención detener detenido dinero directivo
        disparo dotación día edad efectivo emergencia empatar empate empleado empresa encuentro equipo españa español
        espectador estadio estadounidense estafa estafador europa europeo euros explicar expulsión extinción fallecer
        fallecida fallecido fallecimiento familia favor filial fiscalía forzar fuego fuente furgoneta fábrica ganancia
        ganar gobierno gol grave grupo guardia hechos herido herir hombre hora hospital hoy huir humo hurto imponer
        incautar incendio indemnización informar ingresos inhabilitación investigación investigar jornada joven joya
        joyería jugador juicio junta junts juzgado kilómetro ladrones ladrón lamentar leve ley liderato liga lima
        llama llevarse localidad lugar líder madrid madrugada marcar mayoría mañana medios mercado mes mexicano
        millones millón minuto morir mossos moto motocicleta motorista muerta muerto mujer multa municipal municipio
        méxico nave neto noche oposición partido pasajero peatón pedir pena penalti perder persona perú piso planta
        plantilla pleno policial policía portero pp presunto prisión proposición provincial proyecto psoe pueblo
        puerta quemar rechazado rechazar recurrir recurso registro reloj robar robo sanitario santiago según semana
        semestre senado sentencia servicio señalar siniestro sociedad sospechoso sumar superior supremo tarde
        temporada testigo timo trabajador trasladado trasladar tribunal trimestre tráfico tumbar turismo unidos unión
        valorado vecino vehículo vencer vender ventana ventas victoria vivienda votación votar voto vox víctima
        washington zona
        """
    ),
    offices=table(
        """
        abogada abogado alcalde alcaldesa comisario concejal consejera consejero delegada delegado diputada diputado
        director directora entrenador entrenadora fiscal juez jueza los magistrada magistrado ministra ministro míster
        portavoz presidenta presidente senador senadora técnico
        """
    ),
    day_words=table("hoy | ayer | anteayer | anoche | esta {mañana, tarde, noche, madrugada}"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    hedges=table(
        """
        no | ni | nunca | jamás | nada | nadie | ningún | {acus, afirm, amenaz, asegur, deberí, estarí, estudi, habrí,
        nieg, plane, podrí, serí}{a, an} | {acusad, presunt, sospechos, supuest}{a, o, os} | {desmient, dic, parec,
        pued}{e, en} | {imputad, investigad, ningun}{a, o} | sin | tampoco | apenas | casi | sólo | solo | salvo |
        excepto | tendría | tal vez | quizá | quizás | acaso | probable | probablemente | posible | posiblemente |
        posibles | presuntas | presuntamente | supuestas | supuestamente | aparentemente | al parecer | según | de
        acuerdo con | {acusado, cerca, alrededor, más, menos} de | sospechas | investigado por | rechaza | denuncia |
        prevé | prevén | propone | busca | quiere | si | unos | hasta | al menos | sin confirmar | no confirmado |
        eventual | potencial | estimado | rumores | rumor
        """
    ),
    denials=table(
        """
        no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco niega niegan negó desmiente desmienten
        desmintió
        """
    ),
    opinion_labels=table(
        """
        opinión | opinion | opiniones | columna | columnas | columnista | columnistas | editorial | editoriales |
        tribuna | tribunas | artículo de opinión | análisis y opinión | {carta, cartas} al director | cartas |
        comentario | comentarios | blog | blogs | tribuna {libre, abierta} | punto de vista | firmas | la firma | ensayo
        | el análisis de | reflexiones | viñeta | cartas de los lectores | cartas de lectores
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistas | la entrevista | entrevista exclusiva | preguntas y respuestas | {conversación,
        diálogo, charla} con | en conversación con | cuestionario | el personaje | cara a cara
        """
    ),
    correction_labels=table("corrección | correcciones | rectificación | fe de errores | fe de erratas"),
    examples=(
        "El ayuntamiento de Villanueva aprobó el martes el presupuesto tras seis horas de debate.",
        "¿Abrirá el puente antes de Semana Santa? Nadie lo sabe, dijo la Dra. Ana Ruiz.",
        "Las obras costarán 4,1 millones de euros, según el Sr. Molina. ¡Es el doble de lo previsto!",
    ),
)
