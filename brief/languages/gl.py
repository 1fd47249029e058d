"""Galician."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="gl",
    name="Galego",
    english="Galician",
    rank=2,
    abbreviations=table(
        """
        admón adx aprox art asdo av avda bibl c/ capt cf cfr com cons coord dep depto dir dn dna doc dona dr
        dra dres ed edit ee exc excma excmo fac fig fr gob gral hab il ilmo impr ind ing inst intr lda ldo lic
        loc mons mr mrs mtro máx mín n.do núm núms obs op p.ex pav pb pbro pdo pl plta pr pral pres prof profa
        prol prov pta pte pza páx páxs r.da rda reed ref reg rep rev rvdo s/n secr sr sra sres srta st sta sto
        subdir séc tel tlf trad tx tít ud univ v.gr vd vde vs xal xer xeral xral xul xén
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m aa.vv bros corp cía d.c e.g ee.uu inc jr ltd p.d p.m s.a s.l s.l.u s.r.l u.e
        """
    ),
    before_numbers=table(
        """
        abr ago apdo arts dec feb kap mar min n no nov n° nº out p pp sec set t tom vol vols xan xuñ
        """
    ),
    starters=table(
        """
        abofé acaso actualmente agora apenas ata cando canto cara cerca coa conforme cuxo deica dentro detrás eso esto
        excepto fronte igual lonxe malia onte perante pois primeiro quizais talvez tralo tres vostede ás
        """
    ),
    stop_words=table(
        """
        a á aí aínda alá algo algún algunha algunhas algúns alguén alí ambos antes ao aos aquel aquela aquelas aqueles
        aquí así as até aquilo baixo ben cada cal cales calquera case co como con contra cos cun cunha da dá dado das de
        debe deben debido del dela delas deles desde despois dende desta deste destes diante do dos dous dúas durante e
        é el ela elas eles en entre era eran esa esas ese eses esta está están estaba estaban este estes eu fai fan
        facer foi foron fora grazas ha hai hoxe iso isto xa la lle lles lo logo mais máis mal me mediante medio menos
        mesma mesmas mesmo mesmos meu mentres mi min moi moita moitas moito moitos na nada nas nesa nese nesta neste
        nestes ningún ninguén ningunha no non nos nós nosa nosas noso nosos nunca nun nunha o onde os ou outra outras
        outro outros para pero pola polas polo polos pode poden podería poderían por porque pouca poucas pouco poucos
        preto quen que se segundo seica sempre ser será serán sería serían sen senón seu seus si sido sobre son só su
        súa súas tal tamén tampouco tan tanto te tempo ten teñen tería terían tiña tiñan toda todas todo todos tras
        trala trás un unha unhas uns u vai van varias varios vez vós xunto
        """
    ),
    dangling=table(
        """
        el | ela | eles | elas | o {seu, mesmo, outro, resto, motivo} | a {súa, mesma, outra, parella, continuación,
        razón} | os {seus, mesmos, outros, demais, dous} | as {súas, mesmas, outras, dúas} | este | esta | estes | estas
        | isto | ese | esa | eses | esas | iso | aquel | aquela | aqueles | aquelas | aquilo | dito | dita | tal | tales
        | ambos | ambas | {un, dous, tres, algúns, moitos, ningún} deles | unha delas | a maioría deles | cada un deles
        | todos eles | todas elas | outro | outra | outros | outras | todo {iso, isto} | {neste, nesta, nestes, nestas,
        nese, nesa, niso, nisto, deste, desta, destes, destas, dese, desa, diso, disto, del, dela, deles, delas, nel,
        nela, neles} | {a, ante, ata, baixo, con, contra, desde, dende, durante, entre, para, por, segundo, sen, sobre,
        tras, despois de, antes de, a pesar de, grazas a, debido a, ademais de} {este, esta, estes, estas, isto, iso,
        ese, esa, aquel, aquela, el, ela, eles, elas} | e | ou | pero | mais | senón | así | ademais | tamén | tampouco
        | porén | con todo | non obstante | malia {iso, todo} | a pesar diso | aínda así | en {cambio, efecto,
        consecuencia, concreto, particular, total, resumo} | de {feito, aí, alí} | {polo, por, mentres} tanto | por
        {exemplo, último} | pola contra | pola súa {banda, parte} | por {outra, unha} banda | por outra parte | por
        outro lado | ao contrario | ao mesmo tempo | á vez | entrementres | despois | logo | entón | daquela |
        posteriormente | máis {tarde, adiante} | antes , | finalmente | {desde, dende, ata} entón | como consecuencia |
        é dicir | é máis | igualmente | paralelamente | simultaneamente | do mesmo xeito | á súa vez | ao seu xuízo | ao
        respecto | alí | alá | aí | aquí | segundo o informe | trátase de | tratábase de | ao día seguinte | un día
        despois | {días, horas, meses, anos, pouco} despois | pouco antes | 3 {días, anos} despois | resultado
        """
    ),
    standing=table(
        """
        {este, neste} {luns, martes, mércores, xoves, venres, sábado, domingo, ano, mes, verán, inverno, outono,
        mediodía, momento, curso} | {esta, nesta} {semana, mañá, tarde, noite, tempada, primavera, madrugada} | estes
        días | nestes {días, momentos} | esta fin de semana | {aqueles, aquel} que | así como | {despois, logo, mais,
        resultado} de | despois de que | e se | outra vez | ademais {de, do, da} | o resto {de, do, da} | ao mesmo tempo
        que | o motivo de | a razón de | ou ben | outros países | a parella formada
        """
    ),
    cataphoric=table(
        """
        {no, na, nos, nas, do, da, dos, das, co, coa, polo, pola, segundo o, tras a, tras o, durante a,
        durante o} {seu, súa, seus, súas}
        """
    ),
    reported=table(
        """
        tería | terían | sería | serían | estaría | estarían | supostamente | presuntamente | ao parecer
        """
    ),
    attributions=table(
        """
        dixo | di | din | dixeron | segundo | de acordo con | explicou | explica | explican | afirmou | afirma
        | afirman | asegurou | asegura | aseguran | sinalou | sinala | sinalan | indicou | indica | indican |
        anunciou | anuncia | anunciaron | informou | informa | informan | confirmou | confirma | denunciou |
        denuncia | denuncian | considera | consideran | cre | cren | estima | defende | acusa | acusan |
        advertiu | advirte | fontes | recoñeceu | engadiu | engade | subliñou | apuntou | se | eu | nós
        """
    ),
    hedges=table(
        """
        non | nin | nunca | xamais | nada | ninguén | ningún | ningunha | sen | tampouco | case | só | soamente | agás |
        pode | poden | podería | poderían | sería | serían | tería | terían | quizais | se cadra | probable |
        probablemente | posible | posiblemente | presunto | presunta | presuntos | presuntamente | suposto | suposta |
        supostamente | ao parecer | parece | parecen | segundo | acusado | acusada | acusados | {acusado, preto, máis,
        menos} de | acusa | acusan | sospeitoso | sospeitosa | sospeitas | investigado | investigada | imputado | nega |
        negan | desminte | asegura | afirma | di | ameaza | ameazan | prevé | prevén | estuda | propón | quere | queren
        | se | uns | ata | polo menos | sen confirmar | rumores
        """
    ),
    opinion_labels=table(
        """
        opinión | opinion | opinións | columna | columnas | editorial | editoriais | artigo de opinión | tribuna |
        tribunas | análise e opinión | {carta, cartas} ao director | cartas | blog | blogs | punto de vista | comentario
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistas | a entrevista | entrevista exclusiva | preguntas e respostas | conversa
        con | conversa | cara a cara
        """
    ),
    examples=(
        "O concello de Vilanova aprobou o orzamento o martes tras seis horas de debate.",
        "«Abrirá a ponte antes da Pascua?», preguntou a Dra. A. Castro.",
        "As obras custarán 4,1 millóns de euros, segundo o Sr. Souto.",
    ),
)
