"""The French rules of `clauses`: what in the first clause of a sentence points back.

Each rule: words, one of which is in all that it matches, and the pattern.
"""

from __future__ import annotations

# Not behind a French demonstrative: days and times as seen from today, and what an idiom has.
_NOT_NOW = (
    r"(?!(?:\d+ |deux |trois |quatre |cinq |six )?(?:année|semaine|fois|nuit|saison|été\b|hiver|automne|printemps|après-midi|"
    r"derni|proch|jours?\b|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week|mois|midi|qu(?:[ei]\b|['’])|stade|moment|n['’]|sont|ser|fut|dont|rentrée|"
    r"début|heure|monde|période|égard|effet|point|titre|premier|soit|à |genre|temps|ne |vont|pays|continent|fameux))"
)
_LEAD = (
    r"(?:(?:Selon|En|Dans|Depuis|Après|À|Au|Pour|Sur|Avec|Vers|Lors|Peu|Malgré|Face|Sous|Dès|Le \d+|[LMJVSD]\w+di) "
    r"[^,;:«»\"]{1,45}, )?"
)
RULES = (
    # no name and no other clause before it that "cette mesure" could mean
    (
        "ce cet cette ces",
        rf"[^,;:«»\"]{{4,90}}, (?:cet|cette|ces) {_NOT_NOW}|"
        # "Pour La Gazette, ce dernier explique", "Le 21 août, ce Marocain"
        rf"(?:Selon|En|Dans|Depuis|Après|[AÀ]u?|Pour|Sur|Avec|Vers|Lors|Le \d+) [^,;:«»\"]{{1,90}}, ce "
        rf"(?:dernier (?!mois|jour|week|\w+di\b)|{_NOT_NOW}(?!pour|sur|dans|jusqu|depuis|est\b|doit|peut|pourrait)[A-Za-zéè])|"
        rf"{_LEAD}.[^,;:«»\"A-ZÀÉ]{{0,100}}\b(?<!mais )(?:cet?|cette|ces) {_NOT_NOW}[a-zéèêàâîôœ]",
    ),
    ("c", r"\w+ment, c['’](?:est|était) (?!.{0,60} (?:qui|que|qu['’]))"),
    ("cela ça", r"[^,;:«»\"]{1,70}(?<!si) <words>\b(?! (?:\w+ )?(?:ans|mois|jours))"),
    (
        "autre autres",
        rf"{_LEAD}(?:[\w'’]+ ){{0,3}}(?<!et )(?<!entre )(?<!ou )autres? "
        r"(?!part\b|pays|chose|côté|que |et |ou |de |moitié)[a-zéèêàâîôœ]",
    ),
    (
        "ensuite alors auparavant quant",
        r".[^,;:«»\"A-ZÀÉ]{3,70} (?:ensuite|alors(?! qu)|auparavant|quant à (?:lui|elle|eux)) ",
    ),
    (
        "aussitôt retour foulée suite titre",
        r"[^;:«»\"]{3,70} (?:aussitôt|en retour|dans la foulée(?! d)|par la suite|à ce titre) ",
    ),
    # "Le ministre est lui aussi venu", "Les syndicats sont pourtant venus", "C'est au contraire utile"
    (
        "lui elle eux elles pourtant ailleurs contraire revanche justement",
        r"[^;:«»\"]{3,150}\b(?:(?:a|ont|est|sont|était|étaient|sera|seront|\w+(?:e|ent|it)(?<!ment)) (?<!même )(?<!comme )"
        r"(?:pourtant|d['’]ailleurs|au contraire|en revanche|justement)\b(?! (?:de|du|des|que)\b)|"
        r"(?:a|ont|est|sont|était|étaient|sera|seront) (?:lui|elle|eux|elles) (?!et\b|ou\b|qu)[a-zé])",
    ),
    # "Il a promis de les aider" of plurals that nobody named: no article, since "de les" is none
    (
        "le les la",
        r"(?=(?s:.*)l(?<=[eà] l)a [a-zéèê]+er\b)"
        rf"{_LEAD}(?:(?!\b(?:la|une|cette|sa) )[^,;:«»\"]){{3,90}} (?:de|à) la (?!mer\b|cuill)[a-zéèê]+er\b|"
        r"(?!(?:Les|Des|Ces|Ses|Mes|Nos|Vos|Plusieurs|Certains|\d+) )[^,;:«»\"]{3,90} (?:de|à) les? [a-zéèê]+(?:er|ir|re)\b",
    ),
    # "Durant le même week-end"; not "les mêmes droits que"
    (
        "même mêmes",
        r"(?:Dans|Lors|Durant|Pendant|Sur|Pour|Depuis|Avec|[AÀ]u?)\b[^,;:«»\"]{0,40} (?:le|la|les|du|des) mêmes? "
        r"(?!que\b|qu['’])[a-zéè-]+(?! que| qu['’]| à\b)",
    ),
    # "Une de ses vedettes, Odile Holm", "La plupart habitent Nice"
    (
        "ses leurs ces plupart",
        r"(?:Nombre|Beaucoup|Plusieurs|Certaine?s|La (?:majorité|moitié|plupart)|L['’]une?|Une?|Deux|Trois|Quatre|Cinq|Parmi) "
        r"(?:de |d['’]entre )?(?:ses|leurs|ces)\b|La plupart (?!de|du|d['’])",
    ),
    ("tour", r"[^;:«»\"]{3,120} à (?:son|leur) tour\b"),
    # "Le parquet avait requis un an de sursis à son encontre": nobody named before it
    (
        "encontre contre",
        r"(?!Un (?:homme|jeune|ancien)|Une (?:femme|jeune))[A-ZÀÉ][^,;:«»\"A-ZÀÉ]{3,120} "
        r"(?:à (?:son|leur) encontre|contre (?:lui|elle|eux|elles)(?!-))\b",
    ),
    (
        "alors",
        r"[^;:«»\"\d]{3,90} (?:a|ont|avai(?:en)?t|s['’]étai(?:en)?t|s['’]est|sera|seront) alors (?!qu)",
    ),
    # "C'est le cœur lourd qu'elle vend la maison"
    (
        "il elle ils elles",
        r"(?:[^,;:«»\"]{3,60}, )?[Cc]['’](?:est|était) [^,;:«»\"A-ZÀÉ]{2,60} "
        r"qu['’](?:il|elle)s?\b(?! (?:revient|faut|s['’]agi|y a))",
    ),
    # no plural before it: "Un échange liera leurs destins"; nor at once behind it: "Dans leur appel, les élus"
    (
        "leur leurs ils elles eux",
        r"(?!S['’]|[A-ZÀ]\w* [^,]*\b(?:leurs?|ils|elles) [^,]*, (?:[A-ZÀÉ]|les |des |ils |elles |"
        r"(?:la |le |l['’])(?:famille|couple|groupe|association)))"
        r"(?:(?:après|dans|depuis|dès|mais|pas|plus|sans|sous|vers|[\w'’-]*[^\W\dsx](?<![eo]nt)(?<!\bet)(?<!\bou)),? ){1,20}"
        r"(?:\w{1,6}['’])?(?:leurs?(?= [a-zà-ÿ])|ils|elles|eux)\b",
    ),
    # nothing feminine and no name before it: "Le conseil promet qu'elle durera"
    (
        "elle",
        r"(?!(?:La|Une|Sa|Son|Leur|Cette|[VN]otre|Chaque|Toute|Aucune|\w+(?:se|ce|ère|ne|ée))\b|L['’])[A-ZÀÉ][a-zà-ÿ'’]* "
        r"(?:(?!(?:la|une|sa|ma|ta|cette|toute|chaque|son|leur|\w*elle|[A-ZÀÉ][\w'’-]*)\b|l['’])[\w'’-]+,? ){1,20}"
        r"(?:\w{1,6}['’])?elle\b(?![^,]*, (?:[A-Z]|la |une |l['’]))",
    ),
    # "Ce matin, son sac a été retrouvé": nobody stands before it; not "Un enfant de neuf ans avait été tué, son cousin"
    (
        "son sa ses",
        r"(?!Des |Ce sont |Une? (?!an |mois |jour |semaine |\w+ fois ))[A-ZÀÉ][a-zà-ÿ'’]+ "
        r"[^,;:«»\"A-ZÀÉ]{3,90}, (?:[^,;:«»\"A-ZÀÉ]{4,60}, )?<words> ",
    ),
    # of one kind with the pronoun, and no verb between: "Soutenu par l'armée et la presse, il"
    (
        "il elle",
        r"[A-ZÉ][a-zà-ÿ]{2,}(?:(?:é|u|i)(?= [^\"«»;:]{3,140}, il )|(?:ée|ue|ie)(?= [^\"«»;:]{3,140}, elle )) "
        r"(?:par|à|au|de|du|en|dans|depuis) "
        r"(?![^\"«»;:]*, il (?:y |faut|s['’]agi))",
    ),
    # "Chronologie à l'appui, il a expliqué": no subject that "il" could mean
    (
        "il elle",
        r"(?!L[ea]s? (?!\d)|L['’]|M[oa]n? |Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puis|Même|Ils? (?!y a)|"
        r"Elles? |Une? (?!peu ))"
        r"[A-ZÉ][^;:«»\"A-ZÀÉ]{3,120}, <words> (?:a|avait|sera|doit|veut|explique|estime|assure|n['’]a|compte|souhaite)\b"
        r"(?! (?:fallu|fait|suffi|été (?:\w+ )?(?:décidé|prévu)))",
    ),
    # to somebody unknown: "Que veux-tu ?", "Rendez vos clés."
    (
        "tu vous votre vos",
        r"(?:[^\"«»]*[\s-]tu\b|Tu )|(?!Rendez-|Assez|Chez|Allez)[A-ZÉ][a-zéèç]+ez\b[^\"«»]*\b(?:vous|votre|vos)\b",
    ),
    # of nobody named: "Une enquête a donc été ouverte"
    ("donc", r"(?:L[ea]s? |L['’]|Une? |Des |C['’])[^,;:«»\"A-ZÀÉ]{3,90} donc (?!que |pas )"),
    (
        "concerné concernée concernés concernées question",
        r"[^,;:«»\"]{3,60}(?<! sont)(?<! est)(?<! pas)(?<! aussi)(?<!ront)(?<!ment)(?<! que) "
        r"(?:concernée?s?(?! que| par)|en question)\b",
    ),
    # "Nourrit-il des regrets ?"; not "Faut-il rouvrir le pont ?"
    (
        "il elle ils elles",
        r"(?!Fau|Fall|Exist|Suffi|Rest|Convien|(?:Est|Était|Serait)-il)[A-ZÉ][a-zéèê]+(?:-t)?-(?:il|elle)s?\b",
    ),
    # "Près de la moitié d'entre eux", no plural before it
    ("entre", r"(?!Les |Des )[^,;:«»\"]{1,60} d['’]entre (?:eux|elles)\b"),
    (
        "tel telle tels telles",
        r"(?:[^;:«»\"]|\"[^\"]*\"){3,140}\b(?:un tel|une telle|de tels|de telles) (?!que\b|ampleur)",
    ),
    # "Le Courrier rapporte qu'il s'agissait d'un policier"
    ("agit agissait agirait", r"[^;:«»\"]{3,110}(?<!puis)qu['’]il s['’]agi(?:t|ssait|rait) "),
    # "Emmanuel Macron y a passé douze heures"; not "Il y a", nor where a place stands before it
    (
        "y",
        r"(?!.{0,90}[Ii]l y )(?:(?! (?:dans|en|à|au|aux|chez|sur|où|qui|que|on) )[^:;«»\"()]){3,90} "
        r"y (?!en\b|eut|compris|avoir)(?:a|ont|est|sont|sera|fut|[a-zéè]+(?:ent|ait|e|ra|ront|er|ir|re)) ",
    ),
    # "Les surveillants qui l'escortaient": nobody named that "l'" could mean
    ("qui", rf"{_LEAD}(?:[Ll][ea]s? |[Ll]['’]|Une? |Des )(?:[a-zà-ÿ]+ ){{1,2}}qui (?:l['’]|lui |leur )"),
    # "M. Kazimi leur a promis"; not "a lui aussi promis", "Holm, qui leur a promis"
    (
        "lui leur l",
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Même)"
        rf"{_LEAD}[^,;:«»\"]{{3,70}} (?<!qui )(?<!que )(?<!où )(?<!dont )"
        r"(?:lui|leur|l['’]) ?(?:a|ont|avai(?:en)?t|aurai(?:en)?t) (?!lui|eu[xe]|elle)|"
        # "Conseiller du président, Quentin Holm lui a répondu"
        r"[A-ZÉ][^,;:«»\"]{3,60}, (?:[A-Z][\w'’-]+ ){1,3}(?:lui|leur) (?:a|ont|avai(?:en)?t|aurai(?:en)?t) ",
    ),
    # "Forme de délinquance la plus répandue, ils augmentent": no article, so no subject that "ils" could mean
    (
        "ils elle elles",
        r"(?!Quand|Lors|Si |S['’]|Comme|Alors|Bien|Tandis|Puisqu|Parce|Même|L[ea]s?\b|L['’]|Des|Une?\b|Aucun|Tou|Certain|"
        r"Plusieurs|Avec|Deux|Trois|Ni )[A-ZÉ][a-zéèàçê]+ [^,;:«»\"A-ZÉÀ]{3,80}, (?:ils|elles?) ",
    ),
)
