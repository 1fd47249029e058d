"""The Catalan words by which `dropped` tells that a verb opens a sentence and has no subject."""

from __future__ import annotations

from brief.languages import table
from brief.languages.context.dropped_verbs import Verbs

VERBS = Verbs(
    before=table("no ja li els ho es s se mai sempre encara avui ahir actualment ara també"),
    adverb="ment",
    at=table("el des"),
    ago="fa",
    forms=table(
        """
        diu explica expliquen afirma asseguren assegura té tenen tenia tenien vol volen pot poden sap viu viuen treballa
        creu pensa considera recorda dona posa pren demana demanen ofereix inclou representa permet mostra denuncia
        critica reclama proposa defensa sosté lamenta insisteix reconeix admet nega acusa destaca subratlla espera sol
        juga estudia escriu llegeix parla dirigeix podia volia devia vivia sabia deia creia anava
        """
    ),
    endings=("aren", "iren", "aven", "aran", "iran"),
    past=("aren", "iren"),
    nouns=table("teheran"),
    impersonal=table(
        """
        haver existir cal calia caldrà sembla semblava resulta falta falten convé fa feia existeix
        existeixen plou queda queden calgut
        """
    ),
    perhaps=table("pot podria"),
    copulas=table("és són era eren serà seran seria serien està estan estava estaven"),
    auxiliaries=table("ha han havia havien va van hauria haurien"),
    participles=("at", "it", "ut", "et", "st", "ert", "ort", "ar", "er", "ir", "re", "dir", "dur"),
    been=table("estat ser"),
    clitics=frozenset(),
    reflexive=table("es s se"),
    reflexives=tuple(
        """
        cas anomen diu trasllad convert incorpor marx dedic neg enfront refer gradu retir
        """.split()
    ),
    calling=("anomen",),
    without_object=tuple(
        """
        lament denunci critic alert arrib mor néix nasc sort entr ocorr passa passat surg aparè desapar ca
        baix puj creix augment qued segu continu interv particip guany perd venç parl respo contest dir
        dit diu explic afirm assegur assenyal indic apunt afeg record recon admet advert confirm destac
        precis anunci sost insist coment declar opin acab conclo comen arren finalitz torn viatj marc
        esclat exist ven va anar assist funcion pot vol
        """.split()
    ),
    nobody=table(
        """
        possible impossible probable improbable necessari necessària important evident cert clar difícil
        fàcil millor pitjor lògic normal habitual curiós hora veritat mentida qüestió com quan on previst
        prohibit permès bé malament que el la els les l així tan per aquí allà clau
        """
    ),
    clefts=table("qui on quan que"),
    indefinite=table("un una uns unes de d"),
    definite=frozenset(),
    ranked=frozenset(),
    clauses=table("que"),
    time="vegada",
    breaks=table(", que quan on i o però si perquè tot mentre com qui"),
    prepositions=table(
        "a al als amb contra de del dels d des durant en entre fins per pel pels segons sense sobre"
    ),
    infinitives=("ar", "er", "ir", "re"),
    determiners=table(
        """
        el la els les l un una uns unes aquest aquesta aquests aquestes dos dues tres quatre cinc sis set
        vuit nou deu molt molta molts moltes diversos diverses alguns algunes cada tot tota tots totes cap
        ningú algú altre altra altres centenars milers més
        """
    ),
    times=table("passat passada pròxim pròxima mateix mateixa any mes setmana dia matí tarda nit 0"),
    plural=("s",),
    adverbs=table("més després abans menys mai"),
)
