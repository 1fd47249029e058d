"""Icelandic."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="is",
    name="Íslenska",
    english="Icelandic",
    rank=2,
    ordinal_period=True,
    abbreviations=table(
        """
        a.m.k a.n.l afs alm ath bibl bls dags dr e.k eint endursk et fil fl.t fr frk fv fyrrv gr h.f hdl
        hr hæstv il jr.n kap kl kr.n lat lh lo m.ö.o mgr mr mrs ms n.k n.t nf nr núv nþ o.áfr p.s pr
        prent prof r.n rn s.k sbr sk skst skv sl sr st stk str sþgf t.a.m t.d t.h t.v tab tel u.þ.b ub
        uh v.þ vh vs ás í.e ísl ít óbr útg þ.e þ.e.a.s þ.m.t þ.á.m þgf þm þt þýð
        """
    ),
    final_abbreviations=table(
        """
        a.m ca co d.d e.h e.kr e.m ehf f.h f.kr f.m fl frh hf inc janr ltd m.a m.a.o m.fl m.m mill millj
        mín o.fl o.s.frv o.þ.h ofl ohf s.s s.á ses sf tbl þ.h þús
        """
    ),
    before_numbers=table("bnd kafli lið málsgr p tbl v vol"),
    starters=table(
        """
        aldrei bráðlega ellegar fjórir flest framan fyrsta fáeinir fáir hingað hið hvaða hverjir hví kannski landið
        margar mark meðfram minna næsta næstum né nýlega of rétt samkvæmt seint skammt slík stundum sum sumar svona
        síðari síðustu sökum tvær ver vissulega víða yfirleitt ávallt ólíkt ýmsir þarna þrátt þvert þótt
        """
    ),
    after_ordinal=table(
        """
        apríl deild desember febrúar grein heimsstyrjöld hæð janúar júlí júní mars maí nóvember október
        september ágúst öld öldinni
        """
    ),
    stop_words=table(
        """
        á að aðeins aðra aðrar aðrir af aftur alla allan allar allir allt alltaf allur annað annar annarri annars auk
        áður bara báðir báðum ber betur bæði eða ef eftir eiga einhver einhverjir einn eina einnig eins einu einum eitt
        ekkert ekki en engin enginn enn er erum eru ég fá fékk fer fimm fleiri flestir fram frá fyrir fyrr fyrst gegn
        gegnum gera gerði gert getur geta gat gæti hafa hafði hafi hafið haft hann hans hana har hefði hefur heldur
        henni hennar hér hins hinn hin hinar hinir hitt hjá hún hvað hvar hvenær hver hverju hvern hvernig hvers hvert
        hvort hvorki í inn innan já jafnframt jafnvel kemur kom koma kunna lítið má margir með meðal meðan meira meiri
        mest mér mig mikið milli minn mína mín mitt mjög mun munu nánast nema neitt nei neðan niður nokkrir nokkur
        nokkuð nú næst og ofan okkar okkur orðið oft ó s sagði segir seinna sem sér sé séu síðan síðar síðast sig sín
        sína sínar sínum sinn sinni sínu sitt sjálf sjálfur skal skyldi slíkt sú sumir svo sá saman sama telur til tíma
        tveir tvö um undan undir upp úr út utan var varð vegna vel vera verða verður verið veru við vildi vilja vill
        voru væri yfir yrði ykkar þá það þaðan þakka þann þangað þar þarf þau þegar þeim þeir þeirra þeirri þess þessa
        þessar þessara þessari þessi þessir þessu þessum þetta þér þig þinn þitt því þó þrír þrjú þurfa þú þvílíkt þær
        öll öllum öllu önnur
        """
    ),
    # "það" is left out: it mostly stands for nothing ("Það er kalt").
    dangling=table(
        """
        hann | hún | þeir | þær | þau | hans | hennar | þeirra | honum | henni | þeim | hana | þetta | þessi | þessir |
        þessar | þessum | þessari | þessa | þessu | þessara | þess | sá | sú | slíkt | slíkar | slíkir | báðir | báðar |
        bæði börnin | hinn | hin | hinir | hinar | aðrir | aðrar | annar | önnur | annað | fleiri | {einn, ein, tveir,
        margir, flestir, enginn} þeirra | allir þessir | allt þetta | sama | sömu | parið | en | og | eða | heldur | þó
        | samt | hins vegar | aftur á móti | á hinn bóginn | einnig | jafnframt | {auk, ástæða} þess | enn fremur |
        ennfremur | því | þannig | svo | síðan | þá | þar | þaðan | þangað | hér | eftir það | að því loknu | í
        {kjölfarið, framhaldinu, staðinn, raun} | áður , | síðar | seinna | á meðan | á sama tíma | um leið | samtímis |
        loks | að lokum | til dæmis | meðal annars | með öðrum orðum | það er að segja | þrátt fyrir {það, þetta} | að
        öðrum kosti | annars | reyndar | enda | nú | líka | ekki heldur | í því tilviki | að sögn {hans, hennar} |
        samkvæmt {skýrslunni, því} | ástæðan | niðurstaðan | {daginn, árið} eftir | {ári, viku, degi, skömmu, stuttu}
        síðar | {tveimur, nokkrum, 3} dögum síðar | skömmu áður | 3 árum síðar | já , | nei , | um er að ræða | {á, af,
        að, eftir, fyrir, frá, gegn, hjá, í, með, meðal, milli, til, um, undir, úr, vegna, við, yfir, án} {þessu,
        þessum, þessa, þessari, þetta, honum, henni, þeim, hann, hana, þá, þær, þau, hans, hennar, þeirra, þess}
        """
    ),
    standing=table(
        """
        {þessa, í þessari} {viku, helgi, daga} | þetta {ár, sumar, vor, haust, kvöld} | þessi jól | á þessu ári | í
        þessum {mánuði, dögum} | {þeir, þær, þau, sá, sú, þeim, þá, svo, þar} sem | svo lengi sem | {til, vegna, ástæða}
        þess að | á meðan að | á sama tíma og | en fyrst | önnur lönd | síðan {í, á} | því miður | eftir það sem | þess
        má geta | ástæðan fyrir | hér á landi | hér má
        """
    ),
    hedges=table(
        """
        ekki | né | enginn | engin | ekkert | aldrei | hvorki | án | varla | næstum | aðeins | bara | kann
        | gæti | gætu | kannski | mögulega | mögulegt | líklega | líklegt | sennilega | trúlega | ef til
        vill | meintur | meint | meintir | meintu | að sögn | samkvæmt | talið | talinn | talin | taldir |
        virðist | virðast | grunaður | grunuð | grunaðir | grunur | grunaður um | ákærður | ákærð |
        ákærðir | sakaður | sakaðir | sakaður um | neitar | neita | segir | segja | hótar | hóta | hyggst
        | hyggjast | vill | vilja | íhugar | áformar | skal | myndi | ef | hvort | um | allt að | að
        minnsta kosti | rúmlega | tæplega | óstaðfest | óstaðfestar | orðrómur | tilraun | svokallaður
        """
    ),
    opinion_labels=table(
        """
        skoðun | skodun | skoðanir | leiðari | leidari | leiðarar | pistill | pistlar | grein | aðsend
        grein | aðsendar greinar | ritstjórnargrein | álit | umræða | blogg | bakþankar | kjallarinn
        """
    ),
    interview_labels=table(
        """
        viðtal | vidtal | viðtöl | viðtalið | einkaviðtal | spurt og svarað | fimm spurningar
        """
    ),
    examples=(
        "Bæjarstjórn Norðurvíkur samþykkti fjárhagsáætlunina 4. nóvember eftir sex klukkustunda umræðu.",
        "„Opnar brúin fyrir páska?“ spurði dr. A. Jónsdóttir.",
        "Verkið kostar 4,1 millj. króna, þ.e. tvöfalt meira en áætlað var.",
    ),
)
