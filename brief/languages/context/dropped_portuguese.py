"""The Portuguese words by which `dropped` tells that a verb opens a sentence and has no subject."""

from __future__ import annotations

from brief.languages import table
from brief.languages.context.dropped_verbs import Verbs

VERBS = Verbs(
    before=table("não já lhe lhes se nunca sempre ainda hoje ontem atualmente agora também"),
    adverb="mente",
    at=table("em desde até"),
    ago="há",
    forms=table(
        """
        possui possuem reside recebem realiza realizam obtém mantêm dispõe ocupa abrange alcança pertence pertencem
        compreende exerce habita habitam acusam pedem exige exigem promete anuncia disse diz fez teve tem têm tinha
        tinham quis quer querem pôde pode podem deve devem vai vão veio viu deu pôs trouxe soube mantém obteve explica
        explicam afirma afirmam conta lembra acredita considera defende sabe vive vivem trabalha joga mostra inclui
        representa permite oferece procura pede recebe segue continua volta chega sai garante alerta avalia acrescenta
        ressalta destaca reconhece admite nega acusa critica propõe espera pretende pretendem costuma usa utiliza estuda
        escreve lê fala dirige interpreta podia queria devia vivia sabia dizia disseram fizeram tiveram quiseram puderam
        deram viram trouxeram quer busca precisa precisam poderá poderão poderia terá terão teria teriam deverá deverão
        leva levam cumpre cobra aposta
        """
    ),
    endings=tuple("ou aram eram iram ava avam iu eu ará erá irá arão erão irão ariam eriam iriam".split()),
    past=("ou", "aram", "eram", "iram", "iu"),
    nouns=table(
        """
        ou sou vou dou estou moscou museu europeu judeu ateu troféu pneu hebreu meu teu seu céu réu chapéu véu lava
        oitava brava eslava bratislava verão caravaggio coliseu romeu orfeu ilhéu mausoléu paraná pará ceará amapá
        """
    ),
    impersonal=table(
        """
        haver existir chover há houve haverá parece parecia pareceu basta bastou bastava falta faltam
        faltou existe existem existia resta restam convém cabe ocorre acontece chove choveu faz fazia
        consta urge dizem bastará coube tratou trata importa
        """
    ),
    perhaps=table("pode poderia"),
    copulas=table(
        "é são era eram foi foram será serão seria seriam está estão estava estavam esteve estiveram estará"
    ),
    auxiliaries=table("havia haviam"),
    participles=("ado", "ido", "ito", "isto", "erto", "osto"),
    been=table("sido estado"),
    clitics=table("se lhe lhes"),
    reflexive=table("se"),
    reflexives=tuple(
        """
        cas cham torn mud form aposent recus neg sent suicid demit refer
        """.split()
    ),
    calling=("cham",),
    without_object=tuple(
        """
        lament critic denunci reiter reforç brinc ironiz escrev dobr duplic triplic diminu melhor pior mud
        vari cheg morr falec nasc sa entr ocorr aconte surg apare desapare ca desc sub cresc aument fic
        segu continu particip ganh perd venc fal respond diss diz explic afirm assegur garant indic apont
        acrescent lembr reconhec sublinh admit alert confirm destac anunci sustent insist coment declar
        opin termin acab conclu comec começ falh regress volt viaj marc romp exist ve vei fo assist
        funcion corr pass cont ressalt avali adiant refer inform revel queix brilh vai vã ia pod dev
        costum
        """.split()
    ),
    nobody=table(
        """
        possível impossível provável improvável necessário necessária importante preciso evidente certo claro difícil
        fácil melhor pior óbvio lógico normal comum frequente curioso triste raro estranho hora verdade mentira questão
        como quando onde previsto proibido permitido bem mal erro fato facto pena prazer honra segredo dia noite manhã
        tarde madrugada vez sabido esperar tempo domingo sábado segunda terça quarta quinta sexta inverno verão
        primavera outono fundamental essencial imprescindível conveniente recomendável justo inútil significativo que o
        a os as assim tão por então aí aqui ali isso isto só
        """
    ),
    clefts=table("quem onde quando que"),
    indefinite=table("um uma uns umas de"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=table("que o"),
    time="vez",
    breaks=table(", que quando onde e ou mas se porque embora enquanto como quem"),
    prepositions=table(
        """
        a ao à aos às ante com contra de do da dos das desde durante em no na nos nas num numa entre para
        pelo pela pelos pelas por segundo sem sob sobre até após perante
        """
    ),
    infinitives=("ar", "er", "ir"),
    determiners=table(
        """
        o a os as um uma uns umas este esta estes estas esse essa esses essas dois duas três quatro cinco
        seis sete oito nove dez muito muita muitos muitas vários várias alguns algumas cada todo toda
        todos todas nenhum nenhuma ninguém alguém outro outra outros outras centenas milhares seu sua mais
        """
    ),
    times=table("passado passada próximo próxima mesmo mesma ano mês semana dia manhã tarde noite 0"),
    plural=("s",),
    adverbs=table("mais depois antes menos jamais atrás através"),
)
