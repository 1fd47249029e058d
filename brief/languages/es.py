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
        a.c a.m aa.vv afl bros co corp cía d.c d.f d.m ee.uu inc jr ltd ltda nº p.d p.m s.a s.l s.m
        s.r.l sr.jr u.e v.o
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
        a además al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante antes apenas
        aquel aquella aquellas aquello aquellos aquí así aun aún aunque bajo bastante bien cada casi cerca
        cierta cierto como cómo con conmigo contra cual cuál cuales cuáles cualquier cualquiera cuando cuándo
        cuanto cuánto cuya cuyas cuyo cuyos da dan dar de debe deben debido del demás dentro desde después
        detrás dicha dicho donde dónde dos durante e él el ella ellas ello ellos en encima entonces entre era
        eran eres es esa esas ese eso esos esta está estaba estaban estado están estar estas este esto estos
        estoy estuvo estuvieron etc fin fue fuera fueron fui gracias ha había habían haber habrá habrán habría
        habrían hace hacen hacer hacia han hasta hay haya hayan he hemos hizo hubo incluso ir jamás junto la
        las le les lo los luego más me mediante menos mi mí mía mío mientras mis misma mismas mismo mismos
        mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras
        nuestro nuestros nunca o os otra otras otro otros para parte pero poca pocas poco pocos podemos podía
        podrá podrán podría podrían por porque pronto pudo pue pueda puede pueden puedo pues que qué quien
        quién quienes se sé sea sean según ser será serán sería serían si sí sido siempre siendo sigue sin
        sino so sobre sólo solo somos son soy su sus suya suyo tal tales también tampoco tan tanta tanto te
        tener tenga tengo ti tiene tienen tenía tenían toda todas todavía todo todos tras tu tú tus tuvo u un
        una unas uno unos usted ustedes va van vez y ya yo
        """
    ),
    # Subjects are mostly left out in Spanish; what points back is a demonstrative, a possessive or a connective.
    dangling=table(
        """
        primero {el, la, los, las, fue, fueron} | primero , | es por {eso, ello, esto} | fue {así como,
        entonces cuando} | {sólo, solo} {así, entonces} | en conclusión | nuevamente | incluso | precisamente
        , | curiosamente , | {se trata, se trataba, se trataría, tratándose} del | ni {su, sus, él, ella} |
        {no, ya} {lo, la, los, las, le, les} | se {lo, la, los, las, le, les} | no se {lo, la, los, las, le,
        les} | a lo que | ahora , | {en, por} {el otro, la otra, los otros, las otras} | {de, por} {otro,
        otra} , | por su lado | {en, para} {ambos, ambas} | con {ambos, ambas} | en {todo, cualquier} caso |
        de todos modos | de {todas, cualquier} {formas, forma, maneras, manera} | de cualquier modo | de lo
        contrario | de igual {forma, manera, modo} | de {modo, forma, manera} que | por lo que | con lo que |
        con lo cual | por lo cual | lo cual | tanto es así | tan es así | pese a {esto, eso, ello, este, esta,
        estos, estas, ese, esa, todo} | a pesar de todo | {aparte, acerca, fuera, al margen, además, más allá,
        lejos, a partir, a causa, en vista, a raíz, dentro, cerca, delante, detrás, alrededor, a través, en
        contra, a favor, a consecuencia, por culpa, con motivo} de {esto, eso, ello, ese, esa, esos, esas, él,
        ella, ellos, ellas, dicho, dicha} | {conforme, contrario, frente, gracias, junto, debido, en torno,
        respecto, en cuanto} a {ello, eso, ese, esa, esos, esas, dicho, dicha} | {en, por, a, desde} {aquel,
        aquella, aquellos, aquellas} | visto {esto, eso} | en {tercer, cuarto, quinto} lugar | {segundo,
        tercero, cuarto} , | de paso | a todo esto | por contra | en contraste | consecuentemente |
        adicionalmente | complementariamente | previamente , | anteriormente , | concretamente |
        específicamente | {de, con} similar {forma, manera} | similarmente | seguido a | acto continuo | en
        seguida | enseguida | inmediatamente {después, antes} | {tiempo, semanas, segundos, siglos, décadas}
        {después, más tarde} | mucho {después, antes} | justo {después, antes} , | {fruto, producto,
        consecuencia} de {ello, esto, eso} | en otr{o, a} momento | {unos, unas} y otr{os, as} | u | porque |
        bueno , | total , | en fin | vamos , | claro que | sobre todo , | en especial , | a su {lado,
        alrededor, llegada, regreso, vuelta, paso, salida, muerte} , | tras {él, ella, ellos, ellas} | entre
        {medias, tanto} | a cambio | al poco | por {esas, esos} | {añadió, explicó, dijo, aseguró, afirmó,
        señaló, agregó, indicó, sostuvo, recordó, reconoció, subrayó, admitió, advirtió, confirmó, destacó,
        apuntó, precisó, anunció, ha dicho, ha añadido, ha explicado, ha asegurado, ha señalado, ha afirmado,
        ha recordado, ha reconocido, ha insistido en} que | {quizá, quizás} por {eso, ello, esto} | al día
        siguiente | poco después | por otro lado | por otra parte | en segundo lugar | de ahí | todo esto |
        todo ello | sí , | no , | él | ella | ellos | ellas | ello | su | sus | suyo | suya | le | les | este
        | esta | estos | estas | esto | éste | ésta | éstos | éstas | ese | esa | esos | esas | eso | ése |
        ésa | ésos | ésas | aquel | aquella | aquellos | aquellas | aquello | aquél | dicho | dicha | dichos |
        dichas | tal | tales | semejante | ambos | ambas | el mismo | la misma | los mismos | las mismas | lo
        mismo | {el primero, la primera, el segundo, la segunda, el tercero, la tercera, el último, la última}
        , | {los primeros, las primeras, los segundos, las segundas, los últimos, las últimas} , | la primera
        de ellas | uno de ellos | una de ellas | dos de ellos | dos de ellas | tres de ellos | algunos de
        ellos | algunas de ellas | muchos de ellos | muchas de ellas | la mayoría de ellos | la mayoría de
        ellas | ninguno de ellos | ninguna de ellas | cada uno de ellos | todos ellos | todas ellas | el otro
        | la otra | los otros | las otras | otro | otra | otros | otras | los demás | las demás | el resto |
        todo eso | todos estos | todas estas | los dos | las dos | los tres | ninguno de los dos | al otro |
        el segundo de | la pareja | {a, ante, bajo, con, contra, de, desde, durante, en, entre, hacia, hasta,
        mediante, para, por, según, sin, sobre, tras} {este, esta, estos, estas, esto, ese, esa, esos, esas,
        eso, aquel, aquella, aquellos, aquellas, dicho, dicha, dichos, dichas, ello, ellos, ellas, él, ella,
        tal} | además de {este, esta, estos, estas} | a pesar de {esto, eso, ello, este, esta, estos, estas} |
        a partir de {este, esta, entonces, ahí} | debido a {esto, este, esta, estos, estas} | gracias a {esto,
        este, esta, estos, estas} | junto a {él, ella, ellos, ellas, este, esta} | después de {esto, eso,
        ello, este, esta} | antes de {esto, eso, ello, este, esta} | frente a {esto, este, esta, estos, estas}
        | respecto a {esto, este, esta} | en cuanto a {esto, este, esta} | al respecto | por su parte | de su
        lado | de hecho | de allí | desde ahí | desde allí | desde entonces | hasta entonces | por entonces |
        para entonces | por tanto | por lo tanto | por consiguiente | por ende | por el contrario | por un
        lado | por una parte | por ejemplo | por último | por cierto | en consecuencia | como consecuencia |
        como resultado | en cambio | en efecto | en realidad | en concreto | en particular | en resumen | en
        definitiva | en suma | en total | en otras palabras | es decir | es más | a su vez | a su juicio | a
        su entender | a la vez | al mismo tiempo | al contrario | a continuación | al final | días después |
        horas después | horas más tarde | meses después | años después | años más tarde | poco antes | minutos
        después | minutos más tarde | más tarde | más adelante | al cabo de | acto seguido | y | e | o | pero
        | sino | mas | pues | así | además | también | tampoco | aun así | aún así | sin embargo | no obstante
        | con todo | luego | entonces | después | posteriormente | seguidamente | finalmente | mientras tanto
        | entretanto | asimismo | igualmente | del mismo modo | de la misma manera | de la misma forma | de
        nuevo | en tanto | paralelamente | simultáneamente | inversamente | contrariamente | allí | allá | ahí
        | aquí | ahora bien | antes , | entre otros | entre otras cosas | ni siquiera | no así | no en vano |
        no es así | lo hizo | lo hará | lo hace | lo hicieron | lo dijo | lo anunció | lo confirmó | lo
        explicó | lo aseguró | lo afirmó | lo logró | lo consiguió | lo anterior | lo cierto | lo ha | lo han
        | se trata de | se trataba de | se trataría de | tratándose de | sumado a | la razón | la medida |
        según el informe | según el comunicado | según el documento | según el texto | según la nota | el
        comunicado | la nota añade | el documento añade | encima | resultado | conclusión | prueba de ello |
        muestra de ello | ejemplo de ello | cabe recordar | cabe destacar | cabe señalar | dado que este | si
        bien este | igual que | de ser así | si esto | si eso | cuando esto | cuando eso | el joven de 34 años
        | el hombre de 34 años | la mujer de 34 años
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
        su majestad | su santidad | este lunes | este martes | este miércoles | este jueves | este viernes |
        este sábado | este domingo | este año | este mes | este verano | este otoño | este invierno | este fin
        de semana | este siglo | este mediodía | este curso | esta {semana, mañana, tarde, noche, temporada,
        primavera, navidad, madrugada, legislatura} | estos días | estas navidades | estas fiestas | estas
        semanas | en estos {días, momentos, meses, tiempos} | en este {momento, año, mes, verano, invierno,
        otoño, curso} | en esta {semana, temporada, época del año} | a esta hora | a estas alturas | para este
        {año, lunes, martes, miércoles, jueves, viernes, sábado, domingo, verano, fin de semana} | para esta
        {semana, temporada, tarde, noche} | durante este {año, mes, verano, fin de semana} | durante esta
        {semana, temporada} | desde este {lunes, martes, miércoles, jueves, viernes, sábado, domingo, año,
        verano} | desde esta semana | hasta este {lunes, martes, miércoles, jueves, viernes, sábado, domingo}
        | de este {año, lunes, martes, miércoles, jueves, viernes, sábado, domingo} | este es el | esta es la
        | así como | también conocido | después de | después de que | luego de | luego de que | entonces
        presidente | otra vez | el otro día | otro mundo es | además de | el resto de | el resto del | al
        final de | al final del | la pareja formada | la pareja real | la pareja presidencial | la medida de |
        la razón de | la razón por | y si | o bien | el otro gran | el segundo de los | el primero de los |
        una de las | uno de los | uno de cada | una de cada | dos de los | dos de las | tres de los | tres de
        las | algunos de los | algunas de las | muchos de los | más adelante en | al cabo de 3 | a la vez que
        | al mismo tiempo que | igual que en | igual que el | aquellos que | aquel que | aquellas que | el
        comunicado de | el comunicado del
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
    subjects=table(
        """
        él ella ellos ellas este esta esto estos estas ese esa eso esos esas su sus
        """
    ),
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
        dijo | dice | dicen | dijeron | ha dicho | han dicho | declaró | declara | declararon | ha declarado |
        afirmó | afirma | afirman | afirmaron | ha afirmado | han afirmado | aseguró | asegura | aseguran |
        aseguraron | ha asegurado | han asegurado | explicó | explica | explican | explicaron | ha explicado |
        han explicado | señaló | señala | señalan | señalaron | ha señalado | han señalado | indicó | indica |
        indican | indicaron | ha indicado | apuntó | apunta | apuntan | apuntaron | ha apuntado | anunció |
        anuncia | anunciaron | ha anunciado | según | de acuerdo con | de acuerdo a | informó | informa |
        informan | informaron | ha informado | han informado | confirmó | confirma | confirmaron | ha
        confirmado | han confirmado | advirtió | advierte | advierten | ha advertido | sostiene | sostienen |
        sostuvo | sostuvieron | denunció | denuncia | denuncian | denunciaron | ha denunciado | considera |
        consideran | consideró | cree | creen | estima | estiman | estimó | calcula | calculan | opina | opinó
        | manifestó | manifiesta | precisó | precisa | subrayó | subraya | destacó | destaca | añadió | añade
        | recordó | recuerda | reconoció | reconoce | admitió | admite | insistió | insiste | defiende |
        defendió | acusó | acusa | acusan | acusaron | reveló | revela | revelaron | relató | relata | contó |
        cuenta que | cuentan | comentó | comenta | publica | publicó | adelantó | adelanta | fuentes | a
        juicio de | en palabras de | para el ministro | alega | alegó | argumenta | argumentó | prevé | prevén
        | teme | temen | sospecha | sospechan | acusado | acusada | acusados | escribió | escribe | respondió
        | responde | preguntó | pidió | exige | prometió | si | de haber | de lo contrario | en caso de | yo |
        me | nos | como si | nosotros | con lo que | aunque | cuando
        """
    ),
    articles=table("el la los las"),
    roles=table(
        """
        nave vecina vecino fuente vecinas vecinos atleta defensa espectáculo obra función cinta misión sonda
        cachorro hallazgo padre madre hija hijo matrimonio chica chico bomberos manifestantes asaltantes
        jugadores futbolistas vendedor propietario dueño dueña pasajeros pasajero trabajador trabajadora
        alumno alumna ministro ministra presidente presidenta portavoz alcalde alcaldesa senador diputado
        diputada candidato candidata entrenador jugador delantero portero actor actriz cantante autor autora
        director directora sospechoso víctima víctimas hombre mujer niño niña joven menor pareja familia
        conductor testigo agente acusado detenido detenidos empresa compañía firma partido club equipo
        ministerio agencia sindicato cadena diario asociación fundación organización comisión comité juez
        jueza abogado fiscal directivo fundador experto investigador investigadores accidente incidente ataque
        atentado incendio informe estudio encuesta decisión propuesta medida medidas heridos cuerpo edificio
        barco avión documento texto proyecto acuerdo sentencia investigación suceso operación encuentro
        reunión ceremonia película serie libro disco canción vídeo imagen imágenes mensaje comunicado carta
        entidad organismo consorcio plataforma colectivo conjunto plantilla local inmueble vivienda buque
        aparato vehículo coche camión animal perro fallecido fallecida herido herida artista técnico piloto
        político dirigente mandatario mandataria escritor escritora periodista profesor profesora médico
        sujeto individuo agresor atacante asesino autores ladrones menores implicados imputado investigado
        denunciante procesado condenado reo explosión tiroteo choque colisión tragedia siniestro asesinato
        crimen robo secuestro juicio demanda denuncia querella fallo resolución normativa iniciativa objetivo
        convenio programa dispositivo resultado anuncio noticia polémica manifestación protesta huelga
        votación debate torneo competición victoria derrota gol triunfo
        """
    ),
    unique=table(
        """
        gobierno presidente presidenta policía guardia ejército parlamento congreso senado rey reina papa
        iglesia prensa justicia fiscalía fiscal oposición economía inflación paro desempleo bolsa mercado sol
        tierra luna mundo gente sociedad población precio consumo deuda déficit pib crecimiento democracia
        constitución izquierda derecha clima temperatura lluvia viento nieve frío calor invierno verano otoño
        primavera año mes día noche mañana tarde semana jornada lunes martes miércoles jueves viernes sábado
        domingo vida muerte tiempo historia ciencia arte música fútbol liga naturaleza agua aire mar océano
        virus pandemia coronavirus turismo euro dólar petróleo gas luz electricidad internet educación sanidad
        salud pasado próximo resto total mayoría tema problema hombre humanidad universo cambio empleo sector
        sistema banca estado ministerio ayuntamiento pueblo ciudadano público opinión realidad verdad cine
        teatro literatura televisión radio comunismo capitalismo nacionalismo guerra paz amor siglo década
        época futuro presente tráfico deporte campeón transporte tribunal supremo
        """
    ),
    naming=table(
        """
        de del que en para por con a al contra sobre entre , ( y cuyo
        """
    ),
    adjectives=table(
        "ol ola ano ense eño eña ista al és esa ar ico ica ivo iva ario aria ino ina eno ena ío ado ida ada"
    ),
    telling=table("que quien un una el la"),
    enumerations=table(
        "en primer lugar/en segundo lugar | por un lado/por otro | por una parte/por otra | primero ,/segundo"
    ),
    first_person=table(
        """
        yo mi mis mí nosotros nosotras nuestro nuestra nuestros nuestras me nos conmigo mío mía hemos
        somos estamos tenemos queremos creemos debemos vamos estoy soy tengo creo quiero
        """
    ),
    day_words=table("hoy ayer anteayer anoche"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    hedges=table(
        """
        no | ni | nunca | jamás | nada | nadie | ningún | ninguna | ninguno | sin | tampoco | apenas |
        casi | sólo | solo | salvo | excepto | puede | pueden | podría | podrían | debería | deberían |
        sería | serían | habría | habrían | estaría | estarían | tendría | tal vez | quizá | quizás |
        acaso | probable | probablemente | posible | posiblemente | posibles | presunto | presunta |
        presuntos | presuntas | presuntamente | supuesto | supuesta | supuestos | supuestas |
        supuestamente | aparentemente | al parecer | parece | parecen | según | de acuerdo con | acusado |
        acusada | acusados | acusa | acusan | acusado de | sospechoso | sospechosa | sospechosos |
        sospechas | imputado | imputada | investigado | investigada | investigado por | niega | niegan |
        desmiente | desmienten | rechaza | asegura | aseguran | afirma | afirman | dice | dicen | denuncia
        | amenaza | amenazan | prevé | prevén | planea | planean | estudia | estudian | propone | busca |
        quiere | si | unos | cerca de | alrededor de | hasta | al menos | más de | menos de | sin
        confirmar | no confirmado | eventual | potencial | estimado | rumores | rumor
        """
    ),
    opinion_labels=table(
        """
        opinión | opinion | opiniones | columna | columnas | columnista | columnistas | editorial |
        editoriales | tribuna | tribunas | artículo de opinión | análisis y opinión | carta al director |
        cartas al director | cartas | comentario | comentarios | blog | blogs | tribuna libre | punto de
        vista | firmas | la firma | ensayo | tribuna abierta | el análisis de | reflexiones | viñeta |
        cartas de los lectores | cartas de lectores
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistas | la entrevista | entrevista exclusiva | preguntas y respuestas |
        conversación con | en conversación con | diálogo con | cuestionario | el personaje | charla con |
        cara a cara
        """
    ),
    examples=(
        "El ayuntamiento de Villanueva aprobó el martes el presupuesto tras seis horas de debate.",
        "¿Abrirá el puente antes de Semana Santa? Nadie lo sabe, dijo la Dra. Ana Ruiz.",
        "Las obras costarán 4,1 millones de euros, según el Sr. Molina. ¡Es el doble de lo previsto!",
    ),
)
