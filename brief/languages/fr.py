"""French."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="fr",
    name="Français",
    english="French",
    rank=1,
    stemmer="french",
    abbreviations=table(
        """
        adj adm adv ann appt apr arr arrdt ass auj av.j.-c avr bcp bd biblio boul bât c.-à-d cad capt cdt cf chap circ
        cne coll comm cts dr drs déc ed enr env exp ext fg fig fr fém févr gal gouv gén hon ibid id imp int janv juil
        juill lat libr lieut litt lt masc math mgr mlle mlles mm mme mmes mr ms mst mt méd n.-b n.b n.d.l.r nb not nov
        num obj oct op ord orig ouvr p.ex pass pdt pers ph pr prof prov préf prés resp rev réf rép sc secr sing spéc sq
        st ste suiv sup suppl t.s.v.p techn trad tél univ v.-p vx zool éd édit
        """
    ),
    final_abbreviations=table(
        """
        a.m ap.j.-c apr.j.-c av bros cie co corp e.u hab inc j.-c jr l.a ltd ltée p.-s p.m ph.d s.a
        s.a.r.l s.v.p sept sr st-j u.e vs
        """
    ),
    before_numbers=table("art ch fol min n no nos n° nº p pl pp r s t tab tit tome v vol"),
    starters=table(
        """
        ailleurs aujourd'hui autrement bientôt d' excepté face faut finalement hier j' jusqu' l' lorsqu' m' maintenant
        n' nul peut-être puisqu' qu' quoiqu' quoique rien s' seul seule seulement sinon souvent suite t' trois à
        """
    ),
    stop_words=table(
        """
        a ai aie ait afin ah ainsi alors après as assez au aucun aucune aujourd auprès auquel aura auraient aurait
        auront aussi autant autour autre autres aux auxquels avaient avais avait avant avec avez avions avoir avons
        ayant beaucoup bien c ça car ce ceci cela celle celles celui cependant certain certaine certaines certains ces
        cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de dehors déjà depuis derrière des dès
        désormais dessous dessus deux devant devrait doit doivent donc dont du durant elle elles en encore enfin entre
        envers es est et étaient étais était étant été êtes être eu eux eut fait faire font fois furent fut grâce hors
        hui ici il ils j jamais je jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur leurs lors
        lorsqu lorsque lui m ma mais malgré me même mêmes mes mien moi moins mon n ne néanmoins ni non nos notamment
        notre nôtre nous on ont or ou où outre par parce parfois parmi pas pendant peu peut peuvent plus plusieurs
        plutôt pour pourquoi pourrait pourtant près presque puis puisqu puisque qu quand quant que quel quelle quelles
        quelqu quelque quelques quels qui quoi s sa sans sauf se selon sera seraient serait seront ses si sien soi
        soient sois soit sommes son sont sous suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton
        toujours tous tout toute toutefois toutes très trop tu un une va vais vers veut voici voilà voire vont vos votre
        vôtre vous vu y
        """
    ),
    # "ce qui" is among them, "ce que" is not: "Ce qui n'a pas plu" goes on from the sentence before.
    # Capitals often lose their accent, so what begins with "à" or "ç" stands here in both spellings.
    dangling=table(
        """
        jamais {il, elle, ils, elles} | en {témoigne, témoignent, atteste, attestent, cause, contrepartie, outre,
        revanche, effet, fait, réalité, conséquence, ces, clair, somme, bref} | {huit, neuf, onze, douze, treize,
        quatorze, quinze, vingt, trente, quarante, cinquante, cent, 3, plusieurs dizaines d', quelques, quatre} autres |
        {aucun, aucune} des deux | {aucun, l'un, autour} d'eux | aucune d'elles | on {lui, leur} | y compris | il a
        prévu | {l'un, l'une, un, une, deux, trois} des {deux, trois, quatre, blessés, victimes, suspects, agresseurs,
        assaillants, accusés, prévenus, braqueurs, voleurs, occupants, passagers, otages, jeunes hommes} | {la semaine,
        le mois, l'an, l'année, l'été, l'hiver, la saison} {dernier, dernière, passé, passée} , {il, elle, ils, elles,
        ce, cette, ces, son, sa, ses} | sinon , | {plus, de façon plus} {globalement, généralement, largement} , | 3
        {estiment, jugent, pensent, déclarent, souhaitent, affirment, considèrent, disent} | pour y {parvenir, accéder,
        remédier, arriver, répondre, participer} | pour en {bénéficier, savoir, profiter, sortir, finir, arriver,
        apprendre} | c'est à travers lui | suivent | suit | s'ensuit | s'y {ajoute, ajoutent} | {vient, arrive,
        viennent, arrivent} ensuite | par la suite | à la même {époque, heure, période, date, occasion} | au même
        {moment, titre} | dans la foulée | dans le même {temps, esprit} | le {tout, lendemain, reste, même, trentenaire,
        quadragénaire, quinquagénaire, sexagénaire, septuagénaire, couple} | coup de théâtre | parmi les 3 | {quelques,
        plusieurs, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quinze, vingt, trente}
        {jours, mois, semaines, années, ans, heures, minutes} plus {tard, tôt} | un {mois, an, jour} plus {tard, tôt} |
        une {semaine, heure, année} plus {tard, tôt} | peu après | de {quoi, tels, telles, plus, même, fait, là,
        l'autre} | voilà {comment, pourquoi, ce, qui} | {d'autre, d'une} part | d'un autre côté | deuxièmement |
        troisièmement | oui , | non , | sur place | {même si, si} depuis | {même si, si} , depuis | si c' | sinon {il,
        elle, ils, elles, on} | en tout ce | concrètement , | plus {aucun, aucune, tard} | quoi qu'il en soit | sauf que
        | de {toute, toutes} {façon, façons, manière} | autant de | d'ici là | le cas échéant | à l'image de | entre les
        deux , | objectif | {seul, seule} {certitude, bémol, problème, ombre, exception} | du jamais vu | pas question |
        {3, un, une, deux, trois, quatre, cinq, six} {jours, jour, mois, semaines, semaine, ans, an} {après, avant} , |
        comme le sien | afin d'en | à {l'issue, l'inverse, cet, ces, l'époque, savoir} | à ce {moment, titre} | {sans,
        après} quoi | selon {le quotidien, le magazine, l'hebdomadaire, la radio, la chaîne, la station, le journal,
        l'agence, le site} , | {malheureusement, heureusement} pour {lui, elle, eux, elles} | c'est en tout cas | {le
        premier, la première, le second, la seconde} , | avant {de, d'} {poursuivre, ajouter, conclure, préciser,
        insister, rappeler} | exemple | problème | verdict | {dessus, dedans, en face, au-delà, à l'intérieur, a
        l'intérieur} , | l'occasion {de, d', pour} | {un, deux, trois, quatre} , | {le dernier, la dernière, les
        derniers, les dernières} en date | {derrière, en réponse à, suite à, contrairement à, à partir de, au-delà de,
        grâce à} {ce, cet, cette, ces} | en {tout, plus, attendant, parallèle, particulier} , | il | elle | ils | elles
        | lui | leur | leurs | son | sa | ses | sien | eux | ce | c' | cet | cette | ces | celui | celle | ceux | celles
        | cela | ceci | ça | ca | tel | telle | tels | telles | {tous, toutes} deux | tous trois | {tous, toutes} les
        deux | les {deux, uns, autres, mêmes, intéressés} | l'un | l'une | l'autre | un autre | d'autres | autre |
        chacun | chacune | la {même, raison, veille, trentenaire, quadragénaire, quinquagénaire, sexagénaire} | même |
        tout {ceci, comme} | un tel | une telle | mais | et | or | ou | ni | donc | car | puis | ensuite | enfin | ainsi
        | aussi | pourtant | cependant | toutefois | néanmoins | alors | également | d'ailleurs | par {ailleurs, contre,
        conséquent, exemple} | du coup | du reste | au {contraire, final, passage} | inversement | conséquence |
        résultat | entre-temps | entretemps | parallèlement | simultanément | en même temps | de la même {manière,
        façon} | de son côté | pour leur part | quant {à, au, aux} | pour autant | {pour, sur, malgré, a, dans, de,
        sous, vers, contre, avec, avant, depuis, pendant, durant, selon, comme, si, quand} ce | d'où | là | ici | {dès,
        depuis} lors | depuis , | auparavant | malgré tout | à la place | à tel point | à noter que | dans {celui,
        celle} | dans un tel | dans une telle | du même coup | face à {ce, cette} | parmi {celles, ceux} | lors de ce |
        au cours de {ce, cet, ces} | à {l'issue, propos} de {ce, cette} | à la suite de {ce, cet} | en raison de {ce,
        ces} | au terme de ce | au sujet de {ce, cette} | que ce soit | autour d'elle | à lui seul | à elle seule | à
        eux {deux, seuls} | notamment , | autrement dit | bref | preuve | soit | c'est-à-dire | à titre de comparaison |
        d'un côté | d'autant | raison pour laquelle | reste {que, à} | toujours {selon, est-il} | encore faut-il |
        encore une fois | une nouvelle fois | idem | à commencer par | mieux | pire | pis | surtout | le {jour, soir}
        même | 3 {ans, jours, mois, heures, minutes} plus tard | {peu, juste} avant , | peu de temps après | juste après
        , | {quelques, deux} jours auparavant | un an auparavant | un peu plus tôt , | {plus, un peu plus} {tôt, tard}
        dans la {journée, soirée, matinée, nuit, semaine} | plus tôt , | l'année suivante | le mois suivant | la semaine
        suivante | selon le {rapport, communiqué, document} | {selon, d'après} la même source | d'après le rapport |
        selon l'étude | l'intéressé | l'intéressée | l'homme de 34 ans | la femme de 34 ans | l'octogénaire | {avec,
        selon, d'après, chez, contre, sans, parmi, entre, derrière, devant, sur, face à, comme, pour} {lui, elle, eux,
        elles}
        """
    ),
    # Pronouns where a verb follows, and numbers: "Deux sont morts".
    determiners=table(
        """
        tout | tous | toutes | le premier | le second | la première | la seconde | deux | trois | quatre | cinq |
        six | sept | huit | neuf | dix | onze | douze | quinze | vingt | trente | cent | {plus de, près de,
        environ} 3 | une {dizaine, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, centaine} | aucun
        | aucune | certains | certaines | plusieurs | beaucoup | la plupart | un seul | une seule
        """
    ),
    standing=table(
        """
        le reste {de, du, des, d'} | à leur arrivée , les {pompiers, secours, policiers, gendarmes} | {contrairement à,
        à partir de, au-delà de, grâce à, suite à} ce {que, qu', qui} | peu après 3 | c'est {à, en, au, dans,
        aujourd'hui, l'heure, officiel, parti, l'histoire} | ce sont {les, des, vos, nos, leurs, plus, l', dix, quelque,
        près, plusieurs} | il ne {semble, faut, faudra, faudrait, fallait, reste, suffit} | il {devrait, pourrait, va,
        doit, peut} y avoir | il ne {devrait, pourrait, va, doit, peut} pas y avoir | il {va, devrait} {forcément,
        encore} y avoir | c'est {la, le} première fois | il y {a, avait, aura, aurait, eut} | il n'y {a, avait, aura,
        aurait} | il {faut, fallait, faudra, faudrait, n'existe, existe, pleut, neige, pleuvait, convient, convenait,
        suffit, suffisait, suffirait, reste, semblerait, paraît, importe, manque} | il {aura, a, n'aura} fallu | il a
        suffi | il reste à | il {semble, paraît, arrive} que | il semble bien que | il se peut | il {vaut, vaudrait}
        mieux | il fait {beau, froid, chaud, nuit} | il ne reste plus | il ne s'agit pas de | il se trouve que | il va
        falloir | il ne fait aucun doute | il ne fait {pas, guère} de doute | il n'est pas question | ce {lundi, mardi,
        mercredi, jeudi, vendredi, samedi, dimanche, matin, soir, midi, week-end, mois-ci, printemps, que, qu'il, qu',
        premier} | ce mois de | ce n'est pas la première fois | ce n'est qu'en | ce dernier {lundi, week-end} | cet
        {après-midi, été, hiver, automne} | cette {année, semaine, nuit, saison} | ces derniers {jours, mois, temps} |
        ces dernières {semaines, années, heures, décennies} | ces {jours-ci, temps-ci} | ces prochains jours | ces
        prochaines semaines | en ces temps | a ce {jour, stade} | à cette heure | dans ces prochains jours | {pour,
        depuis} cette année | pour cette saison | pour ce qui est | au cours de ces dernières années | au cours de ces
        derniers mois | durant ces derniers mois | c'est ce {lundi, mardi} | {celui, celle, ceux, celles} qui | {ceux,
        celles, celui, celle, ainsi, alors} que | {ceux, celui, celle, celles} dont | celles et ceux | aussi {bien,
        longtemps, loin} | alors qu' | ou bien | de plus en plus | mieux vaut | plus tard dans | là où | ici et là |
        même {si, s', quand, en, sans, les, le, la, l', dans, après} | car ferry | d'autres pays | autre chose |
        car-ferry | {l'un, l'une, plusieurs, deux} des | l'un {de, d'} | l'une de | l'autre jour | l'autre côté de | la
        même chose | le premier {ministre, tour, président, homme, de, à, secrétaire, trimestre, semestre, qui} | le
        second {tour, semestre, trimestre} | les deux tiers | l'autre , | quant à la question | la veille {de, du, des,
        d'} | le lendemain {de, du, d', des} | à l'issue {de, d', du, des} | à l'époque {de, où} | à la place {de, du} |
        tout ce {que, qui, qu'} | la raison {de, d', du} | reste à savoir | conséquence {du, de, des} | résultat {du,
        de, des} | preuve en est | à savoir si | à commencer par la | aussi , | {tous, toutes} les | tout le
        """
    ),
    impersonal=table("il"),
    expletives=table(
        """
        possible impossible probable improbable important essentiel nécessaire indispensable inutile
        interdit obligatoire urgent évident clair certain vrai vraisemblable faux rare fréquent difficile
        facile temps trop tard tôt recommandé conseillé prévu normal dommage question inadmissible
        inacceptable impensable inconcevable regrettable logique préférable utile primordial fondamental
        crucial impératif minuit midi exact permis admis convenu établi acquis courant naturel légitime
        hors plausible 3 une deux trois quatre cinq six sept huit neuf dix
        """
    ),
    cataphoric=table(
        """
        {quand, si, comme} {il, elle, ils, elles} | {s', même s', lorsqu', alors qu', puisqu', bien qu', parce qu', avant qu',
        tandis qu', pour qu', depuis qu', dès qu', qu'} {il, ils, elle, elles} | même si {elle, elles} |
        {dans, à, a, de, pour, après, avant, avec, depuis, dès, lors de, malgré, par, pendant, selon, sous, sur, sans, outre,
        grâce à, parmi, chez, entre, contre, face à, en, d'après, aussitôt à} {son, sa, ses, leur,
        leurs} | {un, une, l'un, l'une, plusieurs} de {ses, leurs}
        """
    ),
    verbs=table(
        """
        est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait auraient n ne s se va
        vont doit doivent peut peuvent devrait devraient pourrait pourraient pas plus jamais aussi donc encore toujours
        désormais également bien très même déjà parfois souvent presque en y été fut furent semble semblent semblait
        reste restent restait vient viennent laisse commence part dit disent fait font faisait déclarent estiment
        pensent affirment assurent jugent souhaitent veulent craignent refusent redoutent espèrent demandent dénoncent
        """
    ),
    # No noun or adjective that "Une N" might have behind it is among them: "cause", "double".
    finite=table(
        """
        a | {abord, accompagn, accord, accueill, accus, affich, affirm, affront, agac, aggrav, aid, ajout, alert,
        aliment, amèn, anim, annonc, appell, appliqu, apport, approuv, argu, arriv, assum, assur, attaqu, attest,
        attrap, attribu, augment, autoris, avanc, avou, baiss, bloqu, boug, boulevers, brûl, bénéfici, cach, cass, cess,
        choqu, circul, cit, commenc, comment, communiqu, compos, compt, concern, condamn, confi, confirm, conseill,
        conserv, considèr, consist, constat, contest, continu, contrast, contribu, contrôl, couronn, couvr, coïncid,
        coût, cré, cueill, culmin, côtoi, demand, demeur, dirig, dispos, divis, domin, donn, dur, début, déchir, décid,
        déclar, déclench, découl, découvr, dégag, délivr, démarr, démontr, dénonc, dépass, déplor, dépos, dérang,
        désign, détaill, dévoil, effrai, embarqu, emploi, empêch, encourag, enflamm, engag, enregistr, entam, entour,
        entraîn, envisag, envoi, espèr, essai, estim, exerc, exig, exist, expliqu, exploit, explos, expos, exprim,
        fabriqu, ferm, film, flott, fonctionn, frapp, gagn, gliss, grimp, gèr, honor, hésit, ignor, illustr, impact,
        impliqu, impos, impressionn, incarn, incit, indiqu, inform, inquièt, insist, inspir, install, instaur,
        interpell, interrog, intègr, invit, jug, justifi, laiss, lanc, lutt, manifest, manqu, milit, modifi, mont,
        montr, mèn, mêl, navigu, nomm, nécessit, oblig, occup, offr, oppos, opèr, organis, oscill, oubli, ouvr, pai,
        parl, partag, particip, pass, patrouill, perturb, plaid, plan, pleur, plong, port, pouss, pratiqu, privilégi,
        procèd, profit, progress, propos, protèg, prouv, provoqu, précis, précèd, préfèr, préoccup, prépar, présent,
        publi, pès, racont, ramèn, rappell, rapport, recommand, recrut, recul, redout, refus, regrett, regroup, rejett,
        relanc, relat, reli, relèv, remarqu, remerci, remplac, remport, rencontr, renforc, renonc, renouvell, rentr,
        renvoi, repos, repouss, reproch, représent, respect, ressembl, retir, retomb, retrac, retrouv, risqu, roul,
        réaffirm, réclam, récolt, récompens, répèt, résist, résum, révolt, révèl, salu, sauv, signal, signifi, soign,
        sonn, souffr, souhait, soulign, soulèv, soupçonn, stagn, subsist, succèd, suppos, surveill, survol, suscit,
        symbolis, tent, tolèr, tomb, totalis, tourn, trait, transform, transport, travaill, travers, traîn, trembl,
        trouv, témoign, utilis, valid, veill, vers, vis, vérifi, échapp, échou, éclair, éclat, écop, élabor, éman,
        éprouv, étudi, évacu, évit, évolu, évoqu}{e, ent} | agissent | agit | appartiennent | appartient | apprend |
        apprennent | atteint | attendent | avaient | avait | calment | campent | causent | changent | chargent |
        cherchent | choisissent | choisit | comprend | comprennent | conduisent | conduit | connaissent | connaît |
        connut | construisent | construit | contient | court | craignent | craint | croient | croit | célèbrent | datent
        | descend | deviennent | devient | disent | dit | doit | doivent | doublent | dut | décrit | défend | dépend |
        détient | détruit | empirent | entend | entrent | est | eurent | eut | exclut | fait | faut | figurent |
        finissent | finit | firent | fit | font | forcent | forment | fournit | fuit | furent | fustige | fut | garantit
        | gardent | grandit | guident | gênent | inclut | inscrit | interdit | interrompt | intervient | investit |
        jouent | lit | maintient | marchent | marquent | martèle | menacent | mesurent | met | mettent | meurent | meurt
        | mirent | mit | mord | mourut | n | naissent | naquit | naît | ne | nie | nient | notent | nourrit | obtiennent
        | obtient | ont | ose | paraissent | paraît | parcourt | partent | parvient | pensent | perd | perdent | permet
        | permettent | peut | peuvent | placent | plaît | posent | poursuit | prend | prennent | prescrit | prirent |
        prit | produisent | produit | promet | prétend | prévient | prévoit | purent | put | reconnaît | rejoint |
        remplit | rend | rendent | reprend | reprennent | retient | reviennent | revient | reçoit | rompt | réagissent |
        réagit | réduit | répand | répond | résout | réunit | réussissent | réussit | rêvent | sait | savent | sera |
        seront | sert | servent | signent | siègent | sont | sortent | sourit | souscrit | soutient | subit | suffit |
        suit | suivent | survient | sut | sèment | séduit | tend | testent | tiennent | tient | tint | tirent | tord |
        touchent | traduit | tue | tuent | va | vainc | vaut | vend | vendent | veulent | veut | vident | viennent |
        vient | vinrent | vint | virent | vit | vivent | voient | voit | volent | vont | votent | voyagent | écrit |
        équivaut | établissent | établit | étaient | était | étend
        """
    ),
    nouns=table("portrait retrait extrait attrait souhait forfait trait parfait"),
    # The press conditional. "devrait", "pourrait" and "voudrait" are left out: they mostly keep their own meaning.
    reported=table(
        """
        {aur, chercher, compter, disposer, détiendr, envisager, fer, figurer, proviendr, préparer, remonter, s'élèver,
        ser, utiliser}{ait, aient} | s'agirait | viserait | existerait | concernerait | toucherait | travaillerait |
        vivrait | résiderait | souffrirait | atteindrait | dépasserait | voudrait quitter | négocierait | étudierait |
        posséderait | coûterait | représenterait
        """
    ),
    # "si" and its kin end the table: in a condition the conditional is no report.
    attributions=table(
        """
        {accus, affirm, ajout, assur, avanc, cit, confi, confirm, demand, déclar, dénonc, estim, expliqu, indiqu, jug,
        lanc, not, pens, précis, racont, rapport, redout, regrett, reproch, réaffirm, réclam, soulign, soupçonn,
        évoqu}{e, ent, é, ait, ant} | détaille | détaillé | réitère | réitéré | {aurait, auraient} {pu, dû, bien voulu}
        | {serait, aurait} {il, elle, ce, on} | {seraient, auraient} {ils, elles} | {laisse, laissé} entendre | décrypte
        | analyse | pour que | on | dit | disent | disait | {a, ont} {dit, appris} | selon | d'après | annonce |
        annoncent | annoncé | annonçait | annonçant | révèle | révèlent | révélé | révélait | jugeait | jugeant |
        dénonçant | écrit | écrivent | écrivait | fait {savoir, valoir} | {ont, a} fait savoir | rappelle | rappellent |
        rappelé | rappelait | rappelant | martelé | martèle | répondu | répond | rétorqué | prévenu | prévient | averti
        | avertit | promis | promet | soutient | soutiennent | soutenu | soutenait | prétend | prétendent | prétendait |
        soupçonnée | soupçonnés | suspecte | croit | croient | considère | considèrent | poursuit | conclut | résume |
        citée | aux yeux de | de source | de sources | source proche | sources proches | {à, a} en croire | rumeurs |
        rumeur | aux dires | aveu | reconnaît | reconnu | dément | démenti | espère | craint | craignent | table sur |
        prévoit | anticipe | on apprend | a-t-il | a-t-elle | ont-ils | dit-il | dit-elle | si | s'il | s'ils | sinon |
        sans quoi | à condition | comme si | quand bien même | au cas où | autrement | je | j' | nous | on aurait pu
        """
    ),
    articles=table("le la les l"),
    roles=table(
        """
        accident accord accusations accusé accusés acteur actrice addition adjoint adjointe adolescent adolescente
        affaire agence agresseur agresseurs agression album alerte algorithme allocution altercation ambassade
        ambassadeur amende amendement anecdote animal animateur animatrice annonce annonces annulation appareil
        appartement appel arbitre archipel arme arrestation arrêté artiste artère assaillant assaillants assassin
        assassinat association assureur athlète attaquant attaque attentat audience audiences audition auditions auteur
        auteure autocar autrice avalanche avertissement avion avis avocat avocate aéroport bagarre baleine bambin
        bande-annonce baromètre barrage bataille bateau beau-père belle bilan billet biographie blessés blessure
        blessures blog blogueur bombe boulanger bourgade boxeur braquage braqueur braqueurs brigade brigadier brouille
        bureau bus but buteur bâtiment bâtisse bébé cabinet cadavre cambriolage cambrioleur cambrioleurs camion
        camionnette campagne campement candidat candidate canot capitaine cargo caserne catastrophe cathédrale cellule
        centenaire centrale cercueil chalutier champion championne chancelier chancelière chanson chanteur chanteuse
        chantier chapelle chapiteau chasseur chat chaton chauffard chauffeur chaîne chercheur chercheurs chercheuse
        cheval chien chiot chirurgien chroniqueur chroniqueuse cinéaste circonstances circulaire classement cliché
        clichés clinique clip club coach coalition colis colistier collectif collision collégien collégienne colonel
        comité commandant commerçant commerçante commissaire commissariat commission commune communiqué compagne
        compagnie compagnon complice complices complot compte compétition comédien comédienne concert concertation
        conclusion conclusions condamnation conducteur conductrice confédération conférence conjoint conjointe conseil
        conseiller conseillère constat constructeur consulat consultation contenu contrat controverse convention
        coopérative copilote corps cortège couple coureur courriel courrier course cousin couteau couturier crash
        criminel critiques crâne crèche créateur cuisinier curé cycliste cyclone célébration cérémonie cétacé dauphin
        deal demande demeure diffuseur différend diplomate direction dirigeant dirigeante discours discussions
        dispositif dispositions dispute disque docteur docteure document documentaire documents domicile dossier drame
        drone duo débat débats décision déclaration déclarations décret défaite défilé déflagration défunt défunte
        délinquant délinquants délégué déléguée démarche déménagement dépouille député députée déraillement détenu
        détenue embarcation enfant engin enjeu enquête enquêteurs enseignant enseignante enseigne entraîneur entreprise
        entrepôt entretien escroc essai eurodéputé eurodéputée ex-compagnon ex-député ex-députée ex-femme ex-mari
        ex-ministre ex-président expert experte explication explications exploit explosion expo exposition extrait
        exécution fabricant facture faits famille fauve favori favorite femme femmes festival fiancé fiancée fichier
        filiale fille fillette film fils finale firme fondateur fondation fondatrice footballeur forcené formation
        fouilles fourgon fourgonnette fratrie fresque frondeur frère fugitif funérailles fusil fusillade fusée fuyard
        fédération félin félins gagnant gagnante gamin gamine gardien garçon garçonnet gendarme gouverneur grand-mère
        grand-père groupe grévistes géant gérant gérante habitante hangar harceleur hebdo hebdomadaire histoire
        historien historienne hommage homme hommes humoriste hélicoptère héritier hôtel idée images imam immeuble impact
        incendie incident individu infirmier infirmière influenceur information initiative insoumis insoumise instance
        institut institution insurgés intellectuel interpellation interprète intersyndicale intervention intéressés
        investigations jet jeune jihadiste joueur joueurs joueuse journal journaliste juge jugement jumeaux jumelles
        jument junte juridiction kamikaze laboratoire lanceur lauréat lauréate leader lettre lieutenant liste litige
        livre localité locataire locataires logement logiciel loi loup lycéen lycéenne machine magasin magazine
        magistrat magistrate mail maire mairie malfaiteurs manifestants manifestation mannequin manège marche mari marin
        marins marque match membre membres menaces mensuel message mesure mesures meurtre meurtrier meurtrière milice
        militaire milliardaire mineur mineure ministre ministres ministère missive mobilisation monarque montant morceau
        motard mouvement municipalité musicien musée mutuelle mère mécanisme médecin mélodie nageur naufrage navire
        neveu nonagénaire nourrisson négociations objectif obsèques occupant occupants octogénaire offensive offre
        oiseau oncle opposant opposante opus opérateur opération ordonnance organisation organisme otage otages ouragan
        ours ouvrage pacte palmarès paquebot parcelle parlementaire parti passager passagers passagère passants pasteur
        patient patiente patron patronne patrouille perquisition pharmacien philosophe photo photographe phrase pilote
        piste pistolet pièce piéton plaignant plaignante plaignantes plaignants plainte plaque plateforme plongeurs
        poids-lourd policier polémique pompier pont porte-parole post pourparlers poète praticien praticienne prince
        princesse procureur procureure procès procédure professeur professeure programme projet propos proposition
        propositions propriétaire protocole préfecture préfet préfète présentateur présentatrice présidence président
        présidente prévenu prévenus prêtre psychiatre publication père péniche pétition pétrolier pêcheur quadragénaire
        quartier quinqua quinquagénaire quotidien quotidiens radio rame randonneur randonneurs rappeur rapport
        rapporteur rapporteure rassemblement ravisseur ravisseurs rebelles recherches recommandation recommandations
        reconstruction record recours rectorat rencontre report reproches représentation reptile requin requête rescapé
        rescapés responsable restaurateur restauration retraité retraitée revue rixe robot roman romancier royaume
        rumeur rumeurs réacteur réaction réactions réalisateur réalisatrice réforme référendum réouverture réparation
        réparations réponse résidence résultat résultats réunion révélation révélations sac salarié salariée sanction
        sanctions satellite scandale score scrutin sculpture scène secouristes secousse secrétaire sentence
        septuagénaire serpent sexagénaire single sinistre site skieur skipper société soldat somme sommet sondage sonde
        soupçons sous-préfet souveraine spectacle squat squelette stade star start-up statue stratégie sujet supercherie
        suppression surnom survivant survivante suspect suspects suspense syndicat système séisme sélectionneur sénateur
        sénatrice séquence série sœur tableau tabloïd tandem tante technicien terroriste texte tireur tireurs titre
        toile tombe tournoi tournée tractations trafiquant trafiquants tragédie travaux trentenaire tribunal tribune
        trio troupe trouvaille trublion trésorier tube tueur tunnel tweet témoignages témoin témoins usine vainqueur
        valise vedette verdict veuve vice-président vice-présidente victime victimes victoire vidéo villa village viol
        violeur voilier voisin voisine voiture volatile voleur voleurs vote véhicule vélo youtubeur éboulement échange
        échanges économiste écrin écrivain écrivaine édifice édile édiles éditeur éleveur éleveuse élu élue élus élève
        éléphant éléphante émissaire émission épisode épouse époux épreuve équipage équipe établissement étude étudiant
        étudiante évacuation évadé évènement événement évêque îlot œuvre adolescents ados agresseuse archéologue
        automobiliste aîné aînée carcasse cavalier cavalière circuit clients condamné danseur danseuse dessinateur
        directeur directrice disparition djihadiste déontologue employés garagiste gardienne habitants infectiologue
        institutrice intrusion juriste livreur mallette militant militante monitrice monument parking piscine porcherie
        producteur productrice psychologue rappeuse remplaçant remplaçante rescapée riverains scientifique sociologue
        styliste stèle suppléante syndicaliste syndicalistes urgentiste vendeur vendeuse violoniste virologue
        vétérinaire éducatrice épidémiologiste
        """
    ),
    unique=table(
        """
        agriculteurs agriculture alcool amour an année argent armée automne automobilistes autorités averses avocats bac
        baccalauréat bacheliers bars bourse boutiques brevet buralistes cannabis carburants chaleur chose chômage ciel
        cinémas circulation citoyens climat collèges collégiens commerces commerçants communistes confinement consommateurs
        contribuables coronavirus croissance crédit culture discothèques dollar douane douanes déconfinement démocrates
        démocratie députés enfants enseignants entreprises euro exécutif fait familles femmes fin foi fonctionnaires
        football français françaises frontières fêtes gendarmerie gendarmes gens gouvernement guerre heure hiver hommes
        humanité hôpital hôpitaux immigration impôt impôts industrie infirmiers infirmières inflation internet islam jardins
        jeunes justice laïcité loyers liberté lune luxe électricité lycéens lycées magasins maires majorité marché marchés
        marine masque masques maximales migrants militaires minimales mois monde mort musées médecins médias ménages météo
        nature neige nuages opposition orages paix pandémie pape parcs parents parisien parquet particuliers patrons
        pauvreté personnes plages planète pluie pluies police policiers policières politique pompiers population presse
        printemps prix professeurs précipitations pétrole racisme reine religion rentrée restaurants restaurateurs retraites
        retraités roi réalité réfugiés républicains salaires salariés secours semaine situation socialistes soignants soldes
        soleil sport syndicats sécurité sénateurs tabac talibans temps température températures terre terrorisme théâtres
        tourisme touristes train trains transports travail travailleurs université universités vacances vacanciers vaccin
        vaccination vaccins vent vie virus voiture vols vérité web école écoles écologistes économie électeurs élections
        élèves épidémie état étudiants été
        """
    ),
    naming=table(
        """
        public de du des d à au aux en qui que qu dont pour par contre sur avec dans entre chargé chargée , ( et où
        responsable chez nommé nommée
        """
    ),
    participles=table(
        """
        é ée és ées ant ment eur euse aire pris prise prises issu issue venu venue connu connue élu élue tapi tapie muni munie
        atteint atteinte ancien ancienne fils fille père mère enfant seul seule seuls seules très plutôt fidèle originaire
        """
    ),
    completing=table("de du des d l"),
    adjectives=table(
        "ain aine ais aise ois oise ien ienne iste ique al ale aux aire if ive ol ole and ande an ane ant belge suisse russe"
    ),
    telling=table("un une"),
    adverbials=table(
        """
        au aux en à a dans d depuis après avant comme lors pendant dès pour par selon sur durant alors malgré sans avec contre
        chez devant face grâce hier aujourd maintenant désormais jusqu jusque entre sous vers hors outre faute loin dedans
        se s parfois souvent toujours aussitôt bientôt tôt lundi mardi mercredi jeudi vendredi samedi dimanche début fin mi
        """
    ),
    locating=table(
        """
        en à a au aux sur du des la le l les selon dans depuis chez magazine quotidien journal hebdomadaire chaîne émission
        radio site agence ville commune
        """
    ),
    subjects=table("il ils elle elles ce cet cette ces cela ça son sa ses leur leurs"),
    inner=table("cet cette ces"),
    enumerations=table(
        """
        {premièrement, primo}/{deuxièmement, secundo}/{troisièmement, tertio}/quatrièmement | en premier lieu/{en second lieu,
        en deuxième lieu}/en troisième lieu | d'une part/d'autre part | d'un côté/de l'autre | {deuxièmement, en second lieu,
        en deuxième lieu, troisièmement, en troisième lieu}/enfin | tout d'abord/{ensuite, puis, enfin} | d'abord ,/ensuite |
        d'abord ,/puis | d'abord ,/enfin
        """
    ),
    sequences=table(
        "d'abord/{ensuite, puis, enfin} | {ensuite, puis}/enfin | dans un premier temps/dans un {second, deuxième} temps"
    ),
    counting=table("deux trois quatre cinq six plusieurs"),
    first_person=table("je j' m' moi mon ma mes nous notre nos"),
    commonplaces=table(
        """
        accident accuser accusé acquittement acquitter acquitté action actionnaire adolescent adopter adopté affaires
        agresser agression amende américain an annoncer annoncé année ans appartement appel après-midi arme arnaque
        assemblée assises audience automobiliste autoroute avenue baisse battre battu belge belgique berne bijou
        bijouterie blesser blessé boulevard bourse braquage braqueur brigade bruxelles brûler but buteur butin
        bénéfice cambriolage cambrioler cambrioleur cambriolé camion camionnette canada cent centaine championnat
        chiffre choc circulation classement club collision commune communiqué compagnie comparaître condamnation
        condamner condamné conducteur conductrice conseil correctionnel coup coupable coupe cour couteau culpabilité
        cycliste demi-finale direction dizaine droite déclarer décès décéder décédé défaite dégât délibération
        dénoncer département départementale dérober dérobé détention détruire détruit effraction employer employé
        emporter emporté enquête enquêteur entreprise escroc escroquerie euro europe européen examen famille femme
        ferme feu finale flamme forcer fracturer france français fuir fuite fumée féliciter gagner garde gauche
        gendarme gendarmerie gouvernement grave grièvement groupe grève habitant hausse heure homme hospitaliser
        hospitalisé hôpital immeuble imposer incendie indiquer individu inscrire interpellation interpeller interpellé
        intervention intoxiqué jeune joueur joueuse jour journée jugement juger lancer lieu ligue logement loi lourd
        légèrement magistrat mairie maison majorité malfaiteur marché marquer match matin mi-temps midi milliard
        million minute mobiliser mobilisé mois mort morte mortel motard moto mourir municipal municipalité national
        nationale net nuit nul opposition origine ouvert ouvrir paris parisien parquet parti passager pavillon peine
        penalty percuter percuté perdre perquisition personne piéton place poids police policier pompier poule pour
        prison procès projet proposition propriétaire préciser préfecture préjudice prévenu pénétrer quartier québec
        rejeter rejeté relaxe relaxer remporter rencontre renverser requis requérir rocade route rue réclusion région
        réquisition résultat saisie saisir saison salarié saluer samu scooter secouriste secours selon semaine
        semestre sinistre site société soir soupçonner source stade suisse supporter sursis suspect syndicat séance
        sénat texte tir trafic transporter trentaine tribunal trimestre tuer tué témoin union usine valeur vendre
        vente verdict vers victime victoire ville vingtaine voiture voix vol voler voleur volé vote voter vue véhicule
        washington week-end âge âgé écrouer élection élu équipe états-unis
        """
    ),
    offices=table(
        """
        adjoint avocat avocate capitaine coach commandant commissaire dg directeur directrice député députée
        entraîneur entraîneuse général hommes juge maire me ministre patron patronne pdg porte-parole premier
        procureur procureure préfet préfète président présidente sélectionneur sénateur sénatrice
        """
    ),
    day_words=table(
        "aujourd'hui | aujourd’hui | hier | demain | avant-hier | après-demain | ce {matin, midi, soir} | cette nuit"
        " | cet après-midi"
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    hedges=table(
        """
        ne | n' | pas | ni | non | aucun | aucune | jamais | rien | personne | sans | nul | nulle | guère | plus | sauf
        | presque | à peine | peine | selon | d'après | {accus, affirm, assur, envisag, menac, risqu, sembl}{e, ent} |
        {accus, présum, soupçonn}{é, és, ée} | {aur, devr, pourr, ser}{ait, aient} | ferait | voudrait | peut | peuvent
        | peut-être | probable | probablement | probables | vraisemblablement | possible | possibles | éventuel |
        éventuelle | éventuels | éventuellement | potentiel | potentielle | apparemment | semblerait | présumées |
        supposé | supposée | prétendu | prétendument | soi-disant | soupçons | suspect | suspecté | suspectée | suspects
        | {mis, mise} en examen | poursuivi pour | dément | démentent | réfute | conteste | dit | estime | projet |
        compte | tente | veut | veulent | si | sous réserve | environ | près de | quasi | quasiment | jusqu'à | au moins
        | au plus | à confirmer | non confirmé | incertain | rumeur | rumeurs
        """
    ),
    denials=table(
        """
        pas ni aucun aucune jamais rien personne sans nul nulle dément démentent nie nient
        """
    ),
    opinion_labels=table(
        """
        tribune | tribunes | opinion | opinions | édito | éditos | edito | editos | éditorial | éditoriaux | editorial |
        chronique | chroniques | billet | billets | {point, points} de vue | analyse et opinion | idées | idees | débat
        | débats | debats | commentaire | humeur | billet d'humeur | courrier des lecteurs | libre propos | parti pris |
        le parti pris | carte blanche | contribution | lettre ouverte | l'humeur
        """
    ),
    interview_labels=table(
        """
        interview | interviews | entretien | entretiens | grand entretien | le grand entretien |
        l'entretien | l'interview | questions-réponses | questions réponses | trois questions à | cinq
        questions à | 3 questions à | face à face | rencontre avec | l'invité | l'invitée | q&r
        """
    ),
    correction_labels=table("correctif | rectificatif | rectification | erratum"),
    examples=(
        "Le conseil municipal de Valmont a adopté le budget mardi soir, après six heures de débat.",
        "« Le pont sera-t-il ouvert avant Pâques ? », a demandé M. J.-P. Lenoir.",
        "Les travaux coûteront 4,1 millions d’euros, etc. La région en paiera la moitié.",
    ),
)
