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
        abrev adj adm adv alm amb ap apart apto arq art assist assoc atl av bibl brig c/ capt card cav cel cf
        cfr comp cond cons coord cor da.d dep depto dir doc dr dra dras drs ed emb enf eng enga engª esc esp
        excia exma exmo ext fac fasc fem fig fr gal gen gov hab ilma ilmo imp ind insp inst int jorn lic loc
        lt maj mec mons mr mrs ms munic máx méd mín nac obs op p.ex p.s pag pd pe pref pres proc prof profa
        profª prov pto pág págs pça red ref reg rel rep res rev rod sarg seg sen sgt sr sra sras srs srta ss
        sta sto sup t.me tel ten trad trav tít univ v.exa v.gr v.sa vers vig vs
        """
    ),
    final_abbreviations=table(
        """
        a.c a.d a.m bros cia co corp d.c e.u.a inc jr lda ltd ltda n.e nº p.m q.b s.a s.a.r.l u.e
        """
    ),
    before_numbers=table(
        """
        abr ago arts cap caps dez fev figs fl fls inc jan jul jun mai mar min n no nov n° nº núm out p
        pp set t tom vol vols
        """
    ),
    starters=table("apesar atualmente cerca dentro diante disse donde ontem primeiro três"),
    stop_words=table(
        """
        a à ao aos agora ainda algo alguém algum alguma algumas alguns além ali ambos ante antes apenas após aquela
        aquelas aquele aqueles aquilo aqui as às assim até através bastante bem cada cá com como comigo conforme conosco
        contra contudo cuja cujas cujo cujos da daquela daquele daqui dar das de debaixo dela delas dele deles depois
        desde dessa dessas desse desses desta destas deste destes deve devem dever deverá deveria disso disto do dois
        dos durante duas e é ela elas ele eles em embora enquanto entanto então entre era eram essa essas esse esses
        esta está estão estar estas estava estavam este esteve estes esteja eu faz fazem fazer fez foi fora foram fosse
        há haja havia haver hoje houve isso isto já la lá lhe lhes logo lo mais mas me mediante meio menos mesma mesmas
        mesmo mesmos meu meus mim minha minhas muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nesse
        nesta neste ninguém nisso no nos nós nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro
        outros para pela pelas pelo pelos perante per pode podem poder poderá poderia poderiam pois por porém porque
        porquê portanto pouca pouco poucos pra própria próprio próprios qual quais qualquer quando quanto quase que quê
        quem sabe são se segundo seja sejam sem sempre sendo senão ser será serão seria seriam seu seus si sido sob
        sobre sobretudo só somente sua suas tal tais talvez também tampouco tanta tanto tão te tem têm temos tendo tenha
        tenham ter terá terão teria teriam teve tinha tinham tipo toda todas todavia todo todos tu tua tudo um uma umas
        uns vai vão várias vários você vocês vos
        """
    ),
    dangling=table(
        """
        afinal | ainda , | não {lhe, lhes, obstante} | caso {isso, isto, ele, ela, eles, elas} | a última {delas, deles}
        | o primeiro deles | de {qualquer, todo, igual} modo | de {qualquer, tal, igual} {forma, maneira} | em {todo,
        qualquer} caso | seja como for | recorde-se | refira-se | sublinhe-se | saliente-se | registe-se | note-se | a
        título de exemplo | {ao, pelo, claro, só, tanto, acrescentou, explicou, disse, afirmou, ressaltou, declarou,
        garantiu, lembrou, reconheceu, destacou, admitiu, confirmou, informou, sublinhou, o} que | com o que | razão
        pela qual | {caso, do, ao, pelo} contrário | {na, no} {mesma, mesmo} {época, ano, semana, mês, período, altura,
        ocasião, sentido, local, evento} | {pela, por} {mesma, igual} razão | por {outra, sua} parte | {além, fora,
        perto, longe, dentro, ao lado, em torno, através, à margem, por causa, a respeito, em função} {dele, dela,
        deles, delas, disso, disto, desse, dessa, desses, dessas, deste, desta, destes, destas, daquele, daquela} |
        apesar de {tudo, isso} | com tudo | {graças, devido, em relação, quanto, face, junto, frente} {a ele, a ela, a
        eles, a elas, a isso, a isto, a essa, a esse} | {posto, dito, feito, tudo} isto | de {modo, forma, maneira} que
        | {segundo, terceiro, quarto} , | em {terceiro, quarto, segundo} lugar | adicionalmente | anteriormente , |
        previamente , | concretamente | especificamente | {tempo, semanas, segundos, séculos, décadas} {depois, mais
        tarde} | muito {depois, antes} , | porque | bem , | bom , | sobretudo , | em especial , | {ao, por} seu lado | à
        sua volta | entretanto | agora , | até porque | ainda por cima | em {contraste, seguida, consequência,
        contrapartida, particular, resumo, suma, compensação, ambos, ambas} | ora , | depois {começou, foi, foram, veio,
        disse, houve} | no dia seguinte | {pouco, dias, horas, meses, anos, minutos} depois | {por, do, de} outro lado |
        {tudo, enquanto, se, quando} isso | sim , | não , | ele | ela | eles | elas | seu | sua | seus | suas | o {seu,
        mesmo, outro, restante, casal, trio, motivo, comunicado} | a {sua, mesma, outra, dupla, propósito, razão,
        medida} | os {seus, mesmos, outros, demais, dois, três} | as {suas, mesmas, outras, demais, duas} | lhe | este |
        esta | estes | estas | isto | esse | essa | esses | essas | isso | aquele | aquela | aqueles | aquelas | aquilo
        | tal | tais | ambos | ambas | {um, dois, três, alguns, muitos, nenhum} deles | {uma, duas, algumas, muitas,
        nenhuma} delas | a maioria {deles, delas} | cada um deles | todos {eles, esses, estes} | todas {elas, essas,
        estas} | outro | outra | outros | outras | nenhum dos dois | {neste, nesta, nestes, nestas, nesse, nessa,
        nesses, nessas, naquele, naquela, naqueles, naquelas, nisso, nisto, deste, desta, destes, destas, desse, dessa,
        desses, dessas, daquele, daquela, disso, disto, dele, dela, deles, delas, nele, nela, neles, nelas, àquele,
        àquela} | {a, ante, após, até, com, contra, conforme, desde, durante, entre, mediante, para, perante, por,
        segundo, sem, sob, sobre} {este, esta, estes, estas, isto, esse, essa, esses, essas, isso, aquele, aquela,
        aquilo, tal, tais, ele, ela, eles, elas} | {além, antes, depois, apesar, por causa, diante, a partir, acerca, em
        vez, em função, em razão, por conta} {disso, disto, deste, desta, desse, dessa, destes, destas, desses, dessas,
        daí, dele, dela, deles} | {devido, graças, quanto} a {este, esta} | junto com {ele, ela, eles, elas} | a seguir
        , | ao mesmo tempo | ao invés disso | ao todo | {ainda, mesmo, sendo} assim | assim | como {resultado,
        consequência} | consequentemente | contudo | da mesma forma | daí | dali | daqui | de {fato, facto, resto} | do
        mesmo modo | {desde, até, só} então | depois , | posteriormente | em outras palavras | então | enfim | entre
        outros | finalmente | igualmente | inclusive | já | lá | ali | aí | aqui | logo | mais tarde | mas | porém |
        todavia | no entanto | nem | na {verdade, realidade, altura, época, ocasião} | no mesmo dia | no total | ou | e
        | paralelamente | para além disso | para tanto | por {conseguinte, consequência, exemplo, fim, último} | por sua
        vez | por seu turno | {por, de} um lado | portanto | pois | resultado | se assim for | segundo o {relatório,
        comunicado, documento} | segundo a nota | de acordo com o {documento, relatório} | de acordo com {ele, ela} |
        simultaneamente | também | tampouco | tanto mais | trata-se | tratava-se | vale lembrar | anos mais tarde |
        pouco antes | o relatório ainda | ademais | além do mais | aliás | outrossim | não só isso | {exemplo, prova}
        disso | o {homem, jovem} de 34 anos | a mulher de 34 anos
        """
    ),
    determiners=table(
        """
        um | uma | dois | duas | três | quatro | cinco | seis | alguns | algumas | vários | várias | todos | todas |
        muitos | nenhum | nenhuma | a {maioria, primeira, segunda} | o {primeiro, segundo, terceiro} | cada um
        """
    ),
    standing=table(
        """
        {este, neste, deste} {ano, mês, sábado, domingo, verão, inverno, outono, fim-de-semana, fim de semana, século,
        momento, período} | {esta, nesta, desta} {semana, segunda, segunda-feira, terça, terça-feira, quarta,
        quarta-feira, quinta, quinta-feira, sexta, sexta-feira, manhã, tarde, noite, madrugada, temporada, primavera,
        época} | {nestes, nestas, estes, estas} {dias, últimos dias, últimas semanas, semanas} | o que {se, é, fazer,
        mudou, muda, sabemos, aconteceu} | assim como | logo após | {logo, aqueles, aquele, aquelas} que | já {o, a, os,
        as, são, há, está} | aqui está | e se | mas afinal | outra vez | o outro lado do | o {restante, motivo,
        comunicado} do | a maioria {dos, das} | {um, dois, três, alguns, muitos} dos | {uma, duas, algumas} das | {um,
        uma} em cada | todos os | todas as | o casal real | a dupla de | a razão da | a medida provisória | o
        primeiro-ministro | a primeira-ministra | a primeira-dama | ao mesmo tempo que | ao mesmo tempo em que | ao
        contrário {de, do, da} | mais tarde do | em seguida a | também {conhecido, conhecida} | então presidente |
        inclusive para | o segundo {maior, turno} | a segunda maior | o primeiro {turno, dia} | a primeira vez
        """
    ),
    cataphoric=table(
        """
        {com, de, em, para, por, após, durante, segundo, sem, sobre, desde, entre, ante, conforme, apesar de, depois de,
        além de, antes de, um de, uma de, no, na, nos, nas, do, da, dos, das, ao, à, aos, às, pelo, pela, com o, com a,
        após o, após a, segundo o, segundo a} {seu, sua, seus, suas} | {quando, enquanto, se, embora, porque} {ele, ela,
        eles, elas}
        """
    ),
    adverbials=table(
        """
        em no na nos nas a ao à durante desde após depois antes com para segundo sobre até ontem hoje
        agora atualmente posteriormente finalmente inicialmente
        """
    ),
    subjects=table(
        """
        ele ela eles elas este esta isto estes estas esse essa isso esses essas seu sua seus suas
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
        teria | teriam | seria | seriam | estaria | estariam | alegadamente | supostamente | ao que tudo
        indica | ao que parece
        """
    ),
    attributions=table(
        """
        intenções de voto | disse | diz | dizem | disseram | dito | {acredit, acrescent, acus, adiant, afirm, aleg,
        alert, anunci, apont, argument, assegur, avali, coment, confirm, consider, cont, declar, denunci, destac, estim,
        explic, indic, inform, lembr, notici, relat, ressalt, revel, sublinh, suspeit}{ou, a, am, aram} | segundo | de
        acordo com | conforme | garantiu | garante | garantem | referiu | refere | avisou | acusado | acusada | defende
        | defendem | defendeu | calcula | conta que | escreveu | escreve | publicou | admitiu | admite | reconheceu |
        reconhece | pontuou | fontes | para o ministro | nas palavras de | na opinião de | teme | prevê | preveem |
        respondeu | prometeu | investigadores | se | caso | do contrário | senão | eu | me | nós | nos | como se |
        embora | quando
        """
    ),
    articles=table("o a os as"),
    roles=table(
        """
        surto golfinho fotógrafo economista concerto evento jogo partida vereador vereadora moradores morador vizinho
        vizinha mãe pai filho filha garoto garota rapaz moça passageiros passageiro bombeiros manifestantes jogadores
        trabalhador trabalhadora aluno aluna tucano petista presidenciável furacão terremoto tempestade músico
        empresário empresária voo ministro ministra presidente porta-voz prefeito prefeita senador senadora deputado
        deputada candidato candidata treinador técnico jogador atacante goleiro ator atriz cantor cantora autor autora
        diretor diretora suspeito suspeitos vítima vítimas homem mulher menino menina jovem casal família motorista
        condutor testemunha policial acusado empresa companhia partido clube equipe ministério agência sindicato
        emissora jornal associação fundação organização comissão juiz juíza advogado promotor executivo fundador
        especialista pesquisador pesquisadores acidente incidente ataque incêndio relatório estudo pesquisa decisão
        proposta medida medidas feridos corpo edifício navio avião documento texto projeto acordo sentença investigação
        operação encontro reunião cerimônia cerimónia filme série livro disco canção música vídeo imagem imagens
        mensagem comunicado carta entidade órgão consórcio plataforma coletivo imóvel residência embarcação aeronave
        veículo carro caminhão camião animal cachorro cão ferido ferida artista piloto político parlamentar escritor
        escritora jornalista professor professora médico indivíduo agressor assassino ladrões menor menores investigado
        detido detidos réu explosão tiroteio colisão tragédia assassinato roubo sequestro julgamento denúncia resolução
        iniciativa objetivo convênio programa dispositivo resultado anúncio notícia polêmica manifestação protesto greve
        votação debate torneio competição vitória derrota gol golo confronto nadador nadadora tenista governador
        governadora
        """
    ),
    unique=table(
        """
        governo presidente presidenta polícia exército parlamento congresso senado câmara rei rainha papa igreja
        imprensa justiça oposição economia inflação desemprego bolsa mercado sol terra lua mundo gente sociedade
        população preço consumo dívida déficit défice pib crescimento democracia constituição esquerda direita clima
        temperatura chuva vento neve frio calor inverno verão outono primavera ano mês dia noite manhã tarde semana
        segunda terça quarta quinta sexta sábado domingo vida morte tempo história ciência arte música futebol natureza
        água ar mar oceano vírus pandemia coronavírus turismo euro dólar real petróleo gás luz eletricidade
        electricidade internet educação saúde passado próximo resto total maioria tema problema homem humanidade
        universo mudança emprego sector setor sistema banca estado ministério prefeitura povo cidadão público opinião
        realidade verdade cinema teatro literatura televisão rádio guerra paz amor século década época futuro presente
        trânsito desporto esporte campeão transporte tribunal supremo
        """
    ),
    naming=table("de do da dos das que em no na para por com contra sobre entre , ( e ao à pela pelo"),
    adjectives=table(
        "ano ense ês esa al ista eiro ar ico ica ivo iva ário ária ino ina eno ena íaco ífera ana anho ado ada ido ida"
    ),
    telling=table("que um uma o a cujo"),
    enumerations=table(
        """
        em primeiro lugar/em segundo lugar/em terceiro lugar | {em segundo lugar, em terceiro lugar}/{por fim, por último,
        finalmente} | por um lado/por outro | por uma parte/por outra | primeiro ,/segundo ,/terceiro ,
        """
    ),
    sequences=table(
        "primeiro/{depois, em seguida, por fim, por último} | {depois, em seguida}/{por fim, por último}"
    ),
    counting=table("dois duas três quatro cinco seis vários várias"),
    first_person=table(
        """
        eu meu minha meus minhas nós nosso nossa nossos nossas me mim comigo conosco connosco temos somos
        estamos vamos queremos fomos fizemos estou sou tenho acho quero
        """
    ),
    commonplaces=table(
        """
        absolver absolvido absolvição acidente acionista acusado acusar acusação adepto afirmar agente agredir
        agressão alerta ambulância americano ano anunciar apartamento apreender apreensão aprovado aprovar arder
        arguido arma arrombar assaltante assaltar assalto assembleia atacante atropelamento atropelar autarca
        autarquia automóvel avançado avenida ação ações bairro bilhão bolsa bombeiro bombeiros brasil brasileiro
        brasília bruxelas burla cadeia caminhão camião campeonato carro casa cento chama chega choque chumbar ciclista
        cidade classificação clube colidir colisão combate comissão companhia comprar comunicado comunicar concelho
        condenado condenar condenação condutor congresso contra copa corpo crime câmara danos defesa derrota despiste
        detenção deter detido dia dinheiro disparo distrito dizer embater empatar empate empresa equipa equipe estrada
        estádio eua euro europa europeu euros explicar faca família favor ferido ferir fogo fonte fraude fuga fugir
        fumaça fumo funcionário furtar furto fábrica ganhar gnr gol goleiro golo golpe governo grave grupo habitante
        hoje homem hora hospital idade idoso incêndio indemnização indenização inem informar investigar investigação
        janela jogador jogo joia jornada jovem julgamento jóia ladrão ladrões lei leve liderança liga lisboa local
        localidade lucro líder madrugada maioria manhã marcar mercado milhão milhões ministério minuto moradia morador
        morrer morta morte morto moto motociclista motorista mulher multa municipal município mês noite ontem
        operacional oposição partida partido passageiro pedestre pena penálti perder pessoa peão plenário policial
        polícia porta portugal português prefeitura prender presidente-executivo preso prisão projecto projeto
        proposta ps psd psp pt pênalti público queimar reais real receita recorrer recurso rejeitar relação república
        residência rodada rodovia roubar roubo rua réu segundo semana semestre senado sentença sociedade socorro
        supremo suspeito tarde taça temporada testemunha time tiro torcedor trabalhador tribunal trimestre trânsito ue
        unidos união vencer vendas vender veículo viatura viação vitória votar votação voto vítima washington zona
        época óbito
        """
    ),
    offices=table(
        """
        advogada advogado comandante delegado deputada deputado diretor diretora executivo governador governadora juiz
        juíza ministra ministro porta-voz prefeita prefeito presidente primeiro-ministro procurador procuradora
        senador senadora treinador treinadora técnico vereador
        """
    ),
    day_words=table("hoje | ontem | amanhã | anteontem | esta {manhã, tarde, noite, madrugada}"),
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    hedges=table(
        """
        não | nem | nunca | jamais | nada | ninguém | nenhum | nenhuma | sem | tampouco | quase | apenas | só | somente
        | salvo | exceto | pode | podem | poderá | poderão | poderia | poderiam | deve | devem | deverá | deverão |
        deveria | seria | seriam | teria | teriam | estaria | talvez | porventura | provável | provavelmente | possível
        | possivelmente | possíveis | eventual | eventualmente | suposto | suposta | supostos | supostas | supostamente
        | alegado | alegada | alegados | alegadamente | presumível | aparente | aparentemente | ao que parece | parece |
        parecem | segundo | de acordo com | conforme | acusado | acusada | acusados | {acusado, suspeito, cerca, mais,
        menos} de | acusa | acusam | suspeito | suspeita | suspeitos | suspeitas | arguido | indiciado | investigado |
        investigado por | nega | negam | desmente | rejeita | garante | afirma | diz | dizem | ameaça | ameaçam | prevê
        | planeia | planeja | estuda | propõe | quer | querem | pretende | se | até | pelo menos | estimado | não
        confirmado | por confirmar | rumores | boato
        """
    ),
    denials=table(
        """
        não nem nunca jamais nada ninguém nenhum nenhuma sem nega negam negou desmente desmentem
        """
    ),
    opinion_labels=table(
        """
        opinião | opiniões | coluna | colunas | colunista | colunistas | editorial | editoriais | artigo
        de opinião | comentário | crónica | crônica | crónicas | crônicas | tribuna | ponto de vista |
        carta ao diretor | cartas ao diretor | cartas dos leitores | carta do leitor | blog | blogs |
        ensaio | análise e opinião | tendências / debates | tribuna livre | palavra do leitor
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistas | a entrevista | entrevista exclusiva | perguntas e respostas | em conversa com |
        {conversa, bate-papo} com | frente a frente | {cinco, três} perguntas a | bate-papo
        """
    ),
    correction_labels=table("correção | rectificação | retificação | errata"),
    examples=(
        "A câmara municipal de Vila Nova aprovou o orçamento na terça-feira, após seis horas de debate.",
        "«A ponte abre antes da Páscoa?», perguntou a Dra. M. Teixeira.",
        "As obras vão custar 4,1 milhões de euros, segundo o Sr. Almeida. É o dobro do previsto.",
    ),
)
