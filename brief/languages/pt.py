"""Portuguese."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="pt",
    name="Português",
    english="Portuguese",
    rank=1,
    stemmer="portuguese",
    abbreviations=table(
        """
        abrev adj adm adv alm amb ap apart apto arq art assist assoc atl av bibl brig c/ capt card cav
        cel cf cfr comp cond cons coord cor da.d dep depto dir doc dr dra dras drs ed emb enf eng enga
        engª esc esp excia exma exmo ext fac fasc fem fig fr gal gen gov hab ilma ilmo imp ind insp inst
        int jorn lic loc lt maj mec min mons mr mrs ms munic máx méd mín nac obs op p.ex pag pd pe pref
        pres proc prof profa profª prov pto pág págs pça red ref reg rel rep res rev rod sarg sec seg
        sen sgt sr sra sras srs srta ss sta sto sup t.me tel ten trad trav tít univ v.exa v.gr v.sa vers
        vig vs
        """
    ),
    final_abbreviations=table(
        """
        a.c a.d a.m bros cia co corp d.c e.u.a etc inc jr lda ltd ltda n.e nº p.m p.s q.b s.a s.a.r.l
        u.e
        """
    ),
    before_numbers=table("arts cap caps figs fl fls inc n no nº núm p pp t tom vol vols"),
    starters=table(
        """
        a afinal ainda algo algum alguma algumas alguns alguém ali além ambos antes ao aos apenas apesar
        após aquela aquele aqui aquilo as assim atualmente até bem cada cerca com como conforme contra
        contudo da das de dentro depois desde dessa desse desta deste diante disse do dois donde dos
        durante e ela elas ele eles em embora enfim enquanto entre entretanto então era eram essa essas
        esse esses esta estas este estes está estão eu foi foram hoje há isso isto já la logo lá mais
        mas mediante menos mesmo meu minha muita muitas muito muitos na nas nem nenhum nenhuma nessa
        nesse nesta neste ninguém no nos nossa nosso num numa nunca não nós o onde ontem os ou outra
        outras outro outros para pela pelas pelo pelos perante pode poderá pois por porque porquê
        portanto porém pouco poucos primeiro qual qualquer quando quanto quase que quem se segundo seja
        sem sempre ser será seu sob sobre somente sua suas são só tal talvez também tanto tem ter toda
        todas todavia todo todos três tudo têm um uma umas uns você vocês várias vários à às é
        """
    ),
    stop_words=table(
        """
        a à ao aos agora ainda algo alguém algum alguma algumas alguns além ali ambos ante antes apenas
        após aquela aquelas aquele aqueles aquilo aqui as às assim até através bastante bem cada cá com
        como comigo conforme conosco contra contudo cuja cujas cujo cujos da daquela daquele daqui dar das
        de debaixo dela delas dele deles depois desde dessa dessas desse desses desta destas deste destes
        deve devem dever deverá deveria disso disto do dois dos durante duas e é ela elas ele eles em
        embora enquanto entanto então entre era eram essa essas esse esses esta está estão estar estas
        estava estavam este esteve estes esteja eu faz fazem fazer fez foi fora foram fosse há haja havia
        haver hoje houve isso isto já la lá lhe lhes logo lo mais mas me mediante meio menos mesma mesmas
        mesmo mesmos meu meus mim minha minhas muita muitas muito muitos na nada não nas nem nenhum
        nenhuma nessa nesse nesta neste ninguém nisso no nos nós nossa nossas nosso nossos num numa nunca
        o onde os ou outra outras outro outros para pela pelas pelo pelos perante per pode podem poder
        poderá poderia poderiam pois por porém porque porquê portanto pouca pouco poucos pra própria
        próprio próprios qual quais qualquer quando quanto quase que quê quem sabe são se segundo seja
        sejam sem sempre sendo senão ser será serão seria seriam seu seus si sido sob sobre sobretudo só
        somente sua suas tal tais talvez também tampouco tanta tanto tão te tem têm temos tendo tenha
        tenham ter terá terão teria teriam teve tinha tinham tipo toda todas todavia todo todos tu tua
        tudo um uma umas uns vai vão várias vários você vocês vos
        """
    ),
    dangling=table(
        """
        ele | ela | eles | elas | seu | sua | seus | suas | o seu | a sua | os seus | as suas | lhe | dele |
        dela | este | esta | estes | estas | isto | esse | essa | esses | essas | isso | aquele | aquela |
        aqueles | aquelas | aquilo | tal | tais | ambos | ambas | o mesmo | a mesma | os mesmos |
        as mesmas | este último | esta última | estes últimos | o primeiro deles | um deles | uma delas |
        dois deles | duas delas | três deles | alguns deles | algumas delas | muitos deles | muitas delas |
        a maioria deles | a maioria delas | nenhum deles | nenhuma delas | cada um deles | todos eles |
        todas elas | o outro | a outra | os outros | as outras | outro | outra | outros | outras |
        os demais | as demais | o restante | tudo isso | tudo isto | todos esses | todas essas |
        todos estes | todas estas | os dois | as duas | os três | nenhum dos dois | outros dois |
        outras duas | outros três | outras três | a dupla | o casal | o trio | neste | nesta | nestes |
        nestas | nesse | nessa | nesses | nessas | naquele | naquela | naqueles | naquelas | nisso | nisto |
        deste | desta | destes | destas | desse | dessa | desses | dessas | daquele | daquela | disso |
        disto | deles | delas | nele | nela | neles | nelas | àquele | àquela | a este | a esta | a estes |
        a estas | a isto | a esse | a essa | a esses | a essas | a isso | a aquele | a aquela | a aquilo |
        a tal | a tais | a ele | a ela | a eles | a elas | ante este | ante esta | ante estes | ante estas |
        ante isto | ante esse | ante essa | ante esses | ante essas | ante isso | ante aquele |
        ante aquela | ante aquilo | ante tal | ante tais | ante ele | ante ela | ante eles | ante elas |
        após este | após esta | após estes | após estas | após isto | após esse | após essa | após esses |
        após essas | após isso | após aquele | após aquela | após aquilo | após tal | após tais | após ele |
        após ela | após eles | após elas | até este | até esta | até estes | até estas | até isto |
        até esse | até essa | até esses | até essas | até isso | até aquele | até aquela | até aquilo |
        até tal | até tais | até ele | até ela | até eles | até elas | com este | com esta | com estes |
        com estas | com isto | com esse | com essa | com esses | com essas | com isso | com aquele |
        com aquela | com aquilo | com tal | com tais | com ele | com ela | com eles | com elas |
        contra este | contra esta | contra estes | contra estas | contra isto | contra esse | contra essa |
        contra esses | contra essas | contra isso | contra aquele | contra aquela | contra aquilo |
        contra tal | contra tais | contra ele | contra ela | contra eles | contra elas | conforme este |
        conforme esta | conforme estes | conforme estas | conforme isto | conforme esse | conforme essa |
        conforme esses | conforme essas | conforme isso | conforme aquele | conforme aquela |
        conforme aquilo | conforme tal | conforme tais | conforme ele | conforme ela | conforme eles |
        conforme elas | desde este | desde esta | desde estes | desde estas | desde isto | desde esse |
        desde essa | desde esses | desde essas | desde isso | desde aquele | desde aquela | desde aquilo |
        desde tal | desde tais | desde ele | desde ela | desde eles | desde elas | durante este |
        durante esta | durante estes | durante estas | durante isto | durante esse | durante essa |
        durante esses | durante essas | durante isso | durante aquele | durante aquela | durante aquilo |
        durante tal | durante tais | durante ele | durante ela | durante eles | durante elas | entre este |
        entre esta | entre estes | entre estas | entre isto | entre esse | entre essa | entre esses |
        entre essas | entre isso | entre aquele | entre aquela | entre aquilo | entre tal | entre tais |
        entre ele | entre ela | entre eles | entre elas | mediante este | mediante esta | mediante estes |
        mediante estas | mediante isto | mediante esse | mediante essa | mediante esses | mediante essas |
        mediante isso | mediante aquele | mediante aquela | mediante aquilo | mediante tal | mediante tais |
        mediante ele | mediante ela | mediante eles | mediante elas | para este | para esta | para estes |
        para estas | para isto | para esse | para essa | para esses | para essas | para isso | para aquele |
        para aquela | para aquilo | para tal | para tais | para ele | para ela | para eles | para elas |
        perante este | perante esta | perante estes | perante estas | perante isto | perante esse |
        perante essa | perante esses | perante essas | perante isso | perante aquele | perante aquela |
        perante aquilo | perante tal | perante tais | perante ele | perante ela | perante eles |
        perante elas | por este | por esta | por estes | por estas | por isto | por esse | por essa |
        por esses | por essas | por isso | por aquele | por aquela | por aquilo | por tal | por tais |
        por ele | por ela | por eles | por elas | segundo este | segundo esta | segundo estes |
        segundo estas | segundo isto | segundo esse | segundo essa | segundo esses | segundo essas |
        segundo isso | segundo aquele | segundo aquela | segundo aquilo | segundo tal | segundo tais |
        segundo ele | segundo ela | segundo eles | segundo elas | sem este | sem esta | sem estes |
        sem estas | sem isto | sem esse | sem essa | sem esses | sem essas | sem isso | sem aquele |
        sem aquela | sem aquilo | sem tal | sem tais | sem ele | sem ela | sem eles | sem elas | sob este |
        sob esta | sob estes | sob estas | sob isto | sob esse | sob essa | sob esses | sob essas |
        sob isso | sob aquele | sob aquela | sob aquilo | sob tal | sob tais | sob ele | sob ela |
        sob eles | sob elas | sobre este | sobre esta | sobre estes | sobre estas | sobre isto |
        sobre esse | sobre essa | sobre esses | sobre essas | sobre isso | sobre aquele | sobre aquela |
        sobre aquilo | sobre tal | sobre tais | sobre ele | sobre ela | sobre eles | sobre elas |
        além disso | além disto | além deste | além desta | além desse | além dessa | além destes |
        além destas | além desses | além dessas | além daí | além dele | além dela | além deles |
        antes disso | antes disto | antes deste | antes desta | antes desse | antes dessa | antes destes |
        antes destas | antes desses | antes dessas | antes daí | antes dele | antes dela | antes deles |
        depois disso | depois disto | depois deste | depois desta | depois desse | depois dessa |
        depois destes | depois destas | depois desses | depois dessas | depois daí | depois dele |
        depois dela | depois deles | apesar disso | apesar disto | apesar deste | apesar desta |
        apesar desse | apesar dessa | apesar destes | apesar destas | apesar desses | apesar dessas |
        apesar daí | apesar dele | apesar dela | apesar deles | por causa disso | por causa disto |
        por causa deste | por causa desta | por causa desse | por causa dessa | por causa destes |
        por causa destas | por causa desses | por causa dessas | por causa daí | por causa dele |
        por causa dela | por causa deles | diante disso | diante disto | diante deste | diante desta |
        diante desse | diante dessa | diante destes | diante destas | diante desses | diante dessas |
        diante daí | diante dele | diante dela | diante deles | a partir disso | a partir disto |
        a partir deste | a partir desta | a partir desse | a partir dessa | a partir destes |
        a partir destas | a partir desses | a partir dessas | a partir daí | a partir dele | a partir dela |
        a partir deles | acerca disso | acerca disto | acerca deste | acerca desta | acerca desse |
        acerca dessa | acerca destes | acerca destas | acerca desses | acerca dessas | acerca daí |
        acerca dele | acerca dela | acerca deles | em vez disso | em vez disto | em vez deste |
        em vez desta | em vez desse | em vez dessa | em vez destes | em vez destas | em vez desses |
        em vez dessas | em vez daí | em vez dele | em vez dela | em vez deles | em função disso |
        em função disto | em função deste | em função desta | em função desse | em função dessa |
        em função destes | em função destas | em função desses | em função dessas | em função daí |
        em função dele | em função dela | em função deles | em razão disso | em razão disto |
        em razão deste | em razão desta | em razão desse | em razão dessa | em razão destes |
        em razão destas | em razão desses | em razão dessas | em razão daí | em razão dele | em razão dela |
        em razão deles | por conta disso | por conta disto | por conta deste | por conta desta |
        por conta desse | por conta dessa | por conta destes | por conta destas | por conta desses |
        por conta dessas | por conta daí | por conta dele | por conta dela | por conta deles |
        devido a isso | devido a este | devido a esta | devido a esse | devido a essa | graças a isso |
        graças a este | graças a esta | graças a esse | graças a essa | junto com ele | junto com ela |
        junto com eles | junto com elas | quanto a isso | quanto a este | quanto a esta | quanto a esse |
        quanto a essa | a esse respeito | a este respeito | a propósito | a seguir , | ao mesmo tempo |
        ao contrário | ao invés disso | ao todo | ainda assim | mesmo assim | assim | assim sendo |
        assim que | como resultado | como consequência | consequentemente | contudo | da mesma forma |
        de igual modo | daí | daí que | dali | daqui | de fato | de facto | de resto | do mesmo modo |
        desde então | até então | dessa forma | desta forma | dessa maneira | desta maneira | deste modo |
        desse modo | depois , | posteriormente | em seguida | em consequência | em contrapartida |
        em particular | em resumo | em suma | em outras palavras | em compensação | então | enfim |
        entretanto | enquanto isso | entre outros | finalmente | igualmente | inclusive | isto é | ou seja |
        já | lá | ali | aí | aqui | logo | mais tarde | mas | porém | todavia | no entanto | não obstante |
        nem | na verdade | na realidade | na altura | na época | na ocasião | naquela altura | naquele dia |
        no dia seguinte | no mesmo dia | nesse sentido | neste sentido | nesse caso | nesse momento |
        nesse período | nesse dia | no total | o que | ou | e | paralelamente | para além disso |
        para tanto | pelo contrário | por conseguinte | por consequência | por exemplo | por fim |
        por esse motivo | por este motivo | por essa razão | por outro lado | por sua vez | por seu lado |
        por seu turno | por último | por um lado | portanto | pois | resultado | se assim for | se isso |
        quando isso | segundo o relatório | segundo o comunicado | segundo o documento | segundo a nota |
        de acordo com o documento | de acordo com o relatório | de acordo com ele | de acordo com ela |
        simultaneamente | sendo assim | só então | também | tampouco | tanto mais | trata-se | tratava-se |
        vale lembrar | um dia antes | um dia depois | dias depois | horas depois | meses depois |
        anos depois | anos mais tarde | minutos depois | pouco depois | pouco antes | logo depois |
        logo em seguida | dois dias depois | dois anos depois | um ano depois | um mês depois |
        uma semana depois | 3 dias depois | 3 anos depois | 3 meses depois | o motivo | a razão | a medida |
        o comunicado | o relatório ainda | ademais | além do mais | aliás | outrossim | de um lado |
        do outro lado | de outro lado | por outra parte | não só isso | exemplo disso | prova disso |
        em ambos | em ambas | o homem de 34 anos | a mulher de 34 anos | o jovem de 34 anos
        """
    ),
    determiners=table(
        """
        um | uma | dois | duas | três | quatro | cinco | seis | alguns | algumas | vários | várias | todos |
        todas | muitos | nenhum | nenhuma | a maioria | o primeiro | o segundo | a primeira | a segunda |
        o terceiro | cada um
        """
    ),
    standing=table(
        """
        este ano | este mês | este sábado | este domingo | este verão | este inverno | este outono |
        este fim-de-semana | este fim de semana | este século | este momento | este período | neste ano |
        neste mês | neste sábado | neste domingo | neste verão | neste inverno | neste outono |
        neste fim-de-semana | neste fim de semana | neste século | neste momento | neste período |
        deste ano | deste mês | deste sábado | deste domingo | deste verão | deste inverno | deste outono |
        deste fim-de-semana | deste fim de semana | deste século | deste momento | deste período |
        para este ano | para este mês | para este sábado | para este domingo | para este verão |
        para este inverno | para este outono | para este fim-de-semana | para este fim de semana |
        para este século | para este momento | para este período | durante este ano | durante este mês |
        durante este sábado | durante este domingo | durante este verão | durante este inverno |
        durante este outono | durante este fim-de-semana | durante este fim de semana |
        durante este século | durante este momento | durante este período | esta semana | esta segunda |
        esta segunda-feira | esta terça | esta terça-feira | esta quarta | esta quarta-feira | esta quinta |
        esta quinta-feira | esta sexta | esta sexta-feira | esta manhã | esta tarde | esta noite |
        esta madrugada | esta temporada | esta primavera | esta época | nesta semana | nesta segunda |
        nesta segunda-feira | nesta terça | nesta terça-feira | nesta quarta | nesta quarta-feira |
        nesta quinta | nesta quinta-feira | nesta sexta | nesta sexta-feira | nesta manhã | nesta tarde |
        nesta noite | nesta madrugada | nesta temporada | nesta primavera | nesta época | desta semana |
        desta segunda | desta segunda-feira | desta terça | desta terça-feira | desta quarta |
        desta quarta-feira | desta quinta | desta quinta-feira | desta sexta | desta sexta-feira |
        desta manhã | desta tarde | desta noite | desta madrugada | desta temporada | desta primavera |
        desta época | para esta semana | para esta segunda | para esta segunda-feira | para esta terça |
        para esta terça-feira | para esta quarta | para esta quarta-feira | para esta quinta |
        para esta quinta-feira | para esta sexta | para esta sexta-feira | para esta manhã |
        para esta tarde | para esta noite | para esta madrugada | para esta temporada |
        para esta primavera | para esta época | durante esta semana | durante esta segunda |
        durante esta segunda-feira | durante esta terça | durante esta terça-feira | durante esta quarta |
        durante esta quarta-feira | durante esta quinta | durante esta quinta-feira | durante esta sexta |
        durante esta sexta-feira | durante esta manhã | durante esta tarde | durante esta noite |
        durante esta madrugada | durante esta temporada | durante esta primavera | durante esta época |
        desde esta semana | desde esta segunda | desde esta segunda-feira | desde esta terça |
        desde esta terça-feira | desde esta quarta | desde esta quarta-feira | desde esta quinta |
        desde esta quinta-feira | desde esta sexta | desde esta sexta-feira | desde esta manhã |
        desde esta tarde | desde esta noite | desde esta madrugada | desde esta temporada |
        desde esta primavera | desde esta época | nestes dias | nestes últimos dias |
        nestes últimas semanas | nestes semanas | nestas dias | nestas últimos dias |
        nestas últimas semanas | nestas semanas | estes dias | estes últimos dias | estes últimas semanas |
        estes semanas | estas dias | estas últimos dias | estas últimas semanas | estas semanas | o que se |
        o que é | o que fazer | o que mudou | o que muda | o que sabemos | o que aconteceu | assim como |
        logo após | logo que | já o | já a | já os | já as | já são | já há | já está | aqui está |
        depois de | depois que | antes de | e se | mas afinal | além de | além do | além da | apesar de |
        apesar da | apesar do | aqueles que | aquele que | aquelas que | outra vez | o outro lado do |
        o restante do | a maioria dos | a maioria das | um dos | uma das | um em cada | uma em cada |
        dois dos | duas das | três dos | alguns dos | algumas das | muitos dos | todos os | todas as |
        o casal real | a dupla de | a razão da | o motivo do | a medida provisória | o primeiro-ministro |
        a primeira-ministra | a primeira-dama | ao mesmo tempo que | ao mesmo tempo em que |
        ao contrário de | ao contrário do | ao contrário da | mais tarde do | em seguida a |
        também conhecido | também conhecida | então presidente | inclusive para | o comunicado do |
        por causa da | por causa do | por causa de | o segundo maior | o segundo turno | a segunda maior |
        o primeiro turno | o primeiro dia | a primeira vez
        """
    ),
    cataphoric=table(
        """
        com seu | com sua | com seus | com suas | de seu | de sua | de seus | de suas | em seu | em sua |
        em seus | em suas | para seu | para sua | para seus | para suas | por seu | por sua | por seus |
        por suas | após seu | após sua | após seus | após suas | durante seu | durante sua | durante seus |
        durante suas | segundo seu | segundo sua | segundo seus | segundo suas | sem seu | sem sua |
        sem seus | sem suas | sobre seu | sobre sua | sobre seus | sobre suas | desde seu | desde sua |
        desde seus | desde suas | entre seu | entre sua | entre seus | entre suas | ante seu | ante sua |
        ante seus | ante suas | conforme seu | conforme sua | conforme seus | conforme suas |
        apesar de seu | apesar de sua | apesar de seus | apesar de suas | depois de seu | depois de sua |
        depois de seus | depois de suas | além de seu | além de sua | além de seus | além de suas |
        antes de seu | antes de sua | antes de seus | antes de suas | um de seu | um de sua | um de seus |
        um de suas | uma de seu | uma de sua | uma de seus | uma de suas | no seu | no sua | no seus |
        no suas | na seu | na sua | na seus | na suas | nos seu | nos sua | nos seus | nos suas | nas seu |
        nas sua | nas seus | nas suas | do seu | do sua | do seus | do suas | da seu | da sua | da seus |
        da suas | dos seu | dos sua | dos seus | dos suas | das seu | das sua | das seus | das suas |
        ao seu | ao sua | ao seus | ao suas | à seu | à sua | à seus | à suas | aos seu | aos sua |
        aos seus | aos suas | às seu | às sua | às seus | às suas | pelo seu | pelo sua | pelo seus |
        pelo suas | pela seu | pela sua | pela seus | pela suas | com o seu | com o sua | com o seus |
        com o suas | com a seu | com a sua | com a seus | com a suas | após o seu | após o sua |
        após o seus | após o suas | após a seu | após a sua | após a seus | após a suas | segundo o seu |
        segundo o sua | segundo o seus | segundo o suas | segundo a seu | segundo a sua | segundo a seus |
        segundo a suas | quando ele | quando ela | quando eles | quando elas | enquanto ele | enquanto ela |
        enquanto eles | enquanto elas | se ele | se ela | se eles | se elas | embora ele | embora ela |
        embora eles | embora elas | porque ele | porque ela | porque eles | porque elas
        """
    ),
    verbs=table(
        """
        é são era eram foi foram será serão seria seriam está estão estava estavam esteve tem têm tinha
        tinham teve tiveram há pode podem poderá deve devem vai vão não já se ficou ficaram morreu
        morreram disse diz afirmou continua continuam quer querem
        """
    ),
    # The press conditional; "poderia" and "deveria" are left out, since they mostly keep their own meaning.
    reported=table(
        """
        teria | teriam | seria | seriam | estaria | estariam | alegadamente | supostamente |
        ao que tudo indica | ao que parece
        """
    ),
    attributions=table(
        """
        disse | diz | dizem | disseram | dito | afirmou | afirma | afirmam | afirmaram | segundo |
        de acordo com | conforme | declarou | declara | declararam | explicou | explica | explicam |
        explicaram | informou | informa | informam | informaram | anunciou | anuncia | anunciaram |
        revelou | revela | revelam | revelaram | confirmou | confirma | confirmaram | acrescentou |
        acrescenta | sublinhou | sublinha | destacou | destaca | garantiu | garante | garantem | assegurou |
        assegura | adiantou | adianta | referiu | refere | indicou | indica | indicam | apontou | aponta |
        apontam | alertou | alerta | avisou | denunciou | denuncia | denunciam | acusou | acusa | acusam |
        acusado | acusada | acredita | acreditam | considera | consideram | considerou | defende |
        defendem | defendeu | argumenta | argumentou | avalia | avaliou | estima | estimam | estimou |
        calcula | relatou | relata | relataram | contou | conta que | contam | noticiou | noticia |
        escreveu | escreve | publicou | admitiu | admite | reconheceu | reconhece | lembrou | lembra |
        ressaltou | ressalta | pontuou | comentou | comenta | fontes | para o ministro | nas palavras de |
        na opinião de | suspeita | suspeitam | teme | prevê | preveem | respondeu | prometeu | alega |
        alegou | investigadores | se | caso | do contrário | senão | eu | me | nós | nos | como se |
        embora | quando
        """
    ),
    hedges=table(
        """
        não | nem | nunca | jamais | nada | ninguém | nenhum | nenhuma | sem | tampouco | quase | apenas |
        só | somente | salvo | exceto | pode | podem | poderá | poderão | poderia | poderiam | deve |
        devem | deverá | deverão | deveria | seria | seriam | teria | teriam | estaria | talvez |
        porventura | provável | provavelmente | possível | possivelmente | possíveis | eventual |
        eventualmente | suposto | suposta | supostos | supostas | supostamente | alegado | alegada |
        alegados | alegadamente | presumível | aparente | aparentemente | ao que parece | parece | parecem |
        segundo | de acordo com | conforme | acusado | acusada | acusados | acusado de | acusa | acusam |
        suspeito | suspeita | suspeitos | suspeitas | suspeito de | arguido | indiciado | investigado |
        investigado por | nega | negam | desmente | rejeita | garante | afirma | diz | dizem | ameaça |
        ameaçam | prevê | planeia | planeja | estuda | propõe | quer | querem | pretende | se | cerca de |
        até | pelo menos | mais de | menos de | estimado | não confirmado | por confirmar | rumores |
        boato
        """
    ),
    opinion_labels=table(
        """
        opinião | opiniões | coluna | colunas | colunista | colunistas | editorial | editoriais |
        artigo de opinião | comentário | crónica | crônica | crónicas | crônicas | tribuna |
        ponto de vista | carta ao diretor | cartas ao diretor | cartas dos leitores | carta do leitor |
        blog | blogs | ensaio | análise e opinião | tendências / debates | tribuna livre |
        palavra do leitor
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistas | a entrevista | entrevista exclusiva | perguntas e respostas |
        em conversa com | conversa com | frente a frente | cinco perguntas a | três perguntas a |
        bate-papo com | bate-papo
        """
    ),
    examples=(
        "A câmara municipal de Vila Nova aprovou o orçamento na terça-feira, após seis horas de debate.",
        "«A ponte abre antes da Páscoa?», perguntou a Dra. M. Teixeira.",
        "As obras vão custar 4,1 milhões de euros, segundo o Sr. Almeida. É o dobro do previsto.",
    ),
)
