"""Catalan."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ca",
    name="Català",
    english="Catalan",
    rank=2,
    stemmer="catalan",
    abbreviations=table(
        """
        abrev adj adm admó adv ap aprox arq av avda bda bibl c/ cast cat cf cfr coord cte ctra dept dir doc dr
        dra dres drs ed edif ee esc esq et.al ex excm excma exp fasc fig fr gen gov gral hble hnos ib id il·lm
        il·lma impr inst lat ll llic loc mn mons mr mrs mss màx mín n.b núm núms obs op p.ex pg pl pral pref
        pres prof profa prov pta pte pto pts pàg pàgs pça r.d rda red ref reg rev secr seg sgt soc sr sra sres
        srs srta ss st sta subdir supl t.me tel trad trav tít univ urb v.gr vda vid vs
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m bros cia co corp d.c e.u.a ee.uu ex.n inc jr ltd p.d p.m s.a s.l s.l.u u.e
        """
    ),
    before_numbers=table("abr ag arts febr jul l min n no nov n° nº oct p pp set t vol vols"),
    starters=table(
        """
        ara arran avui conforme d' darrere davant degut el enguany esdevé excepte gràcies l' m' mai massa n' pocs potser
        primer primera prop puix quasi s' se segons sovint t' tres varis
        """
    ),
    stop_words=table(
        """
        a abans això així al algú algun alguna algunes alguns allà allò als altra altre altres ambdós amb aquell aquella
        aquelles aquells aquest aquesta aquestes aquests aquí bastant bé c cada cal cap com contra d da de del dels des
        després dins dintre doncs durant e ell ella elles ells els em en encara enfront ens entre era eren es és esta
        està estan estar estat estava estaven et etc fa fan fer ferà fins fos fou fora foren gaire gairebé ha hagi han
        has hauria haurien havia havien he hem hi ho hom i iguals igual ja jo l la les li llavors lo lluny m ma malgrat
        mentre menys meu meus meva meves mateix mateixa mateixes mateixos més mi mig molt molta moltes molts mon n ne ni
        ningú no nosaltres nostra nostre nostres només o on pas pel pels per perquè però poc poca poden podria podrien
        poques pot pròpia propi puc qual quals qualsevol quan quant que què quelcom qui quin quina quines quins s sa
        sense sembla sempre ser serà seran seria serien ses seu seus seva seves si sí sigui siguin sinó sobre sols som
        són sota sou t ta tal també tampoc tan tanmateix tant tanta te té tenen tenia tenien tindrà tot tota totes
        tothom tots tu u un una unes uns va van vaig vam vostè vostra vostre
        """
    ),
    dangling=table(
        """
        {no, ja} {li, els, ho} | ara , | en {tot, qualsevol} cas | de totes {maneres, formes} | d'{altra, una altra}
        {manera, forma} | en {tercer, quart} lloc | {segon, tercer} , | per la qual cosa | cosa que | la qual cosa |
        {dit, vist, tot} això | a {banda, part, causa, conseqüència} d'això | {abans, arran} d'això | pel que fa a això
        | al mateix {temps, moment, lloc} | en el mateix {sentit, moment, període, lloc, any} | a la mateixa {hora,
        època} | {en, per, amb, de} {ambdós, ambdues, tots dos, totes dues} | un i altre | uns i altres | {molt, temps,
        setmanes, segles, dècades} {després, més tard} | {tot, acte} seguit | de seguida | per {consegüent, tant,
        exemple, contra} | si més no , | perquè | u | bé , | en {fi, canvi, efecte, conseqüència, concret, particular,
        total, resum} | sobretot , | {molts, moltes, alguns, algunes, part, cap, un, una, dos, dues, tres, la majoria,
        bona part, la meitat, cadascun, cadascuna} d'{aquests, aquestes, aquesta, aquest, ells, elles, això} | {molts,
        moltes, alguns, algunes, un, una, la majoria} d'aquells | ni tan sols | fins i tot així | encara així | per a
        {ell, ella, ells, elles} | {amb, sense, entre, contra, segons, davant} {ells, elles} | ho {diu, fa, explica,
        confirma, farà, van, havia, va, ha, han} | {li, els} {va, ha, van, han} | se li | se'l | se'ls | l'{ha, han, hi}
        | ell | ella | ells | elles | el {seu, mateix, motiu} | la {seva, mateixa, resta, parella, raó} | els {seus,
        mateixos, altres, dos} | les {seves, mateixes, altres, dues} | aquest | aquesta | aquests | aquestes | aquell |
        aquella | aquells | aquelles | això | allò | tal | tals | ambdós | ambdues | {un, dos, tres, alguns, molts, cap,
        cadascun} d'ells | una {d'elles, altra} | la majoria d'ells | tots {ells, dos} | totes {elles, dues} | l'altre |
        l'altra | un altre | altres | tot plegat | {dos, tres, a, és} més | {a, amb, contra, de, des de, durant, en,
        entre, fins a, per, per a, segons, sense, sobre, sota, davant, després de, abans de, malgrat, gràcies a, a causa
        de, a més de, arran de} {aquest, aquesta, aquests, aquestes, això, allò, ell, ella, ells, elles, aquell,
        aquella} | d'{aquest, aquesta, aquests, aquestes, això, ell, ella, aquí, allà} | i | o | però | sinó | doncs |
        així | també | tampoc | tanmateix | no obstant | tot i {això, així} | amb tot | de fet | per la seva {banda,
        part} | {d'altra, d'una} banda | per altra banda | per un costat | al contrari | alhora | mentrestant |
        entretant | després | llavors | aleshores | posteriorment | seguidament | finalment | a continuació | més {tard,
        endavant} | abans , | des d'aleshores | des de llavors | fins llavors | com a conseqüència | és a dir |
        igualment | paral·lelament | simultàniament | de la mateixa manera | al seu {torn, parer} | al respecte | allà |
        allí | aquí | segons l'informe | segons el comunicat | es {tracta, tractava} de | l'endemà | {dies, hores,
        mesos, anys, poc, minuts} després | poc abans | resultat
        """
    ),
    standing=table(
        """
        aquest {dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, any, mes, estiu, hivern, matí,
        vespre, migdia, cap de setmana, curs} | aquesta {setmana, tarda, nit, matinada, temporada, primavera, tardor} |
        aquests dies | en aquest moment | en aquests moments | {aquells, aquell, allò, després, així} que | així com |
        {després, l'endemà, resultat} de | i si | una altra vegada | l'altre dia | a més de | la {resta, raó} de | al
        mateix temps que | el motiu de | o bé | altres països | la parella formada
        """
    ),
    cataphoric=table(
        """
        {en, amb, per, segons, durant, després de, abans de} {el seu, la seva, els seus, les seves}
        """
    ),
    reported=table("hauria | haurien | seria | serien | estaria | estarien | presumptament | suposadament"),
    attributions=table(
        """
        va {dir, explicar, assegurar, afirmar, declarar, anunciar, informar} | han dit | ha {dit, explicat, assegurat,
        afirmat, declarat, anunciat, informat, confirmat, denunciat, apuntat, indicat, reconegut} | diu | diuen | segons
        | d'acord amb | explica | expliquen | assegura | asseguren | afirma | afirmen | declara | anuncia | informa |
        informen | confirma | denuncia | denuncien | considera | consideren | creu | creuen | apunta | apunten | indica
        | sosté | defensa | acusa | acusen | fonts | admet | si | jo | nosaltres
        """
    ),
    first_person=table(
        """
        jo mi meu meva meus meves nosaltres ens nostre nostra nostres hem som tenim volem crec vull
        """
    ),
    hedges=table(
        """
        no | ni | mai | ningú | res | cap | sense | tampoc | gairebé | només | excepte | pot | poden | podria | podrien
        | hauria | haurien | seria | serien | potser | tal vegada | probablement | probable | possible | possiblement |
        presumpte | presumpta | presumptes | presumptament | suposat | suposada | suposats | suposadament | aparentment
        | sembla | semblen | segons | acusat | acusada | acusats | {acusat, prop, més, menys} de | acusa | acusen |
        sospitós | sospitosa | sospites | investigat | investigada | imputat | nega | neguen | desmenteix | assegura |
        afirma | diu | amenaça | amenacen | preveu | preveuen | estudia | proposa | vol | volen | si | uns | fins a |
        almenys | no confirmat | sense confirmar | rumors | eventual
        """
    ),
    opinion_labels=table(
        """
        opinió | opinio | opinions | columna | columnes | editorial | editorials | article d'opinió |
        tribuna | tribunes | anàlisi i opinió | carta al director | cartes al director | cartes | blog |
        blogs | punt de vista | el comentari | comentari | assaig
        """
    ),
    interview_labels=table(
        """
        entrevista | entrevistes | l'entrevista | entrevista exclusiva | preguntes i respostes | conversa
        amb | conversa | cara a cara
        """
    ),
    examples=(
        "L’ajuntament de Vilanord va aprovar el pressupost dimarts, després de sis hores de debat.",
        "«S’obrirà el pont abans de Setmana Santa?», va preguntar la Dra. A. Puig.",
        "Les obres costaran 4,1 milions d’euros, segons el Sr. Ferrer.",
    ),
)
