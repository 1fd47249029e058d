"""What points back in the first clause of a German sentence, whatever stands before it: rules for `clauses`.

A rule is words, one of which is in all that it matches, and a pattern. Pronouns, demonstratives ("diese Reform"), "dabei" and its
like, "beide", "in dem Haus" (not "im Haus"): each with what may explain it behind itself ("dafür sorgen, dass", "diese Ruhe,
die"). What could explain it before it is not looked for, but where a rule says that no name stands there.
"""

from __future__ import annotations

from brief.languages.context.definite import DE_BEFORE

# What may open a sentence before its verb, and names nobody.
_LEADS = (
    rf"{DE_BEFORE}|Es|Einzeln|Man|Alle|Viele|Einige|Wenige|Mehrere|Die größten?|(?:Be|Ver|Ge)[a-zäöüß]+en"
)
# The first clause, up to the word that is looked for.
_CLAUSE = r"[^,;:–„“”»«\"]*?"
# The same, at a tenth of the cost where a letter that has to follow it is written behind it.
_AS_FAR_AS = r"[^,;:–„“”»«\"]*"
# The same where no verb joins it to what may explain it: not "begann 1997 und arbeitete dort", but "Holm und seine Frau".
_BEFORE = r"(?:(?!(?:und|oder) (?![A-ZÄÖÜ]|seine?n? |ihre?n? )|kurz )[^,;:–„“”»«\"\s]+ )+?"
# What a demonstrative means as seen from here and today.
_NOW = (
    r"Mal|\w*[Jj]ahre?[ns]?|Jahrzehnts?|Woche(?:n|nende)?|Saison|Spielzeit|Tage?n?|\w*[Mm]onate?[ns]?|Sommers?|Winters?|Herbst\w*|"
    r"Frühling\w*|\w+tag\w*|Nacht|\w*[Aa]bende?|\w*[Mm]orgen|Mittwoch|Zeit(?:en)?|Stelle|Art|Stunden?|Welt|Erde|Land(?:es|e)?|"
    r"Legislaturperiode|Olympi\w+|Jahrhunderts?|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|"
    r"Dezember"
)
# Nouns that a pronoun behind them does not mean, and a word that is no noun or one of these.
_TIMES = rf"{_NOW}|Minuten?|Quartal|Ende|Beginn|Anfang|Uhr|Prozent|Millionen|Milliarden|Euro|Dollar"
_NO_NAME = rf"(?:(?!und|oder|aber|wie|als)[a-zäöüß]+|(?![a-zäöüß])(?:{_TIMES})|\d[\d.]*)"
# Behind these a possessive may mean what comes after: "Nach seinem Besuch wollte Holm".
_JOINING = (
    r"(?:in|an|auf|aus|bei|nach|vor|unter|über|um|von|zu|durch|trotz|hinter|ohne|laut|dank|mit|seit|neben|gegen|wegen|zwischen|"
    r"während|für|statt|und|oder|als|wie)"
)
# What is said of something that follows, and verbs that stand first.
_PREDICATES = r"\w+(?:bar|ant|ig|isch|haft|sam|(?<!schein|einsch)lich)|Klar|Sicher|Offen|Unklar|Fest|Wahr|Neu|Gut|Schwer|Teil"
_PARTICIPLES = r"(?!\w+schaft|\w+heit|Geld|Berich|Gerich|Gebiet|Verlust)(?:Ge|Be|Ver|Er|Ent)\w+t|\w+iert"
# Of these a reader knows which.
_KNOWN = r"Polizei|Regierung|Staatsanw|Feuerwehr|Behörden|Bundes|Justiz|Kreml|Union|Uno|Vatikan|Armee|Stadt|Zeit|[A-Z]{2}"
# Behind "das" an adjective, or what may stand before one.
_ATTRIBUTE = (
    r"(?:\w+e[nrsm]?|vo[nm]|i[nm]s?|a[nm]|auf|aus|bei|beim|durch|für|mit|nach|seit|über|unter|gegen|zu[mr]?|um|vor|bis|wegen|ab|hinter|"
    r"neben|zwischen|laut|trotz|ohne|innerhalb|gut|einst|bisher|heute|gestern|derzeit|zuletzt|einzig|rund|weltweit|stark|schon|sehr|eigens|lange?|"
    r"sonst|ebenso|ganz|ohnehin|als|damals|etwa|fast|knapp|ob|was|\w+(?:lich|ig|isch|weise))\b"
)
# In the first clause, whatever stands before it: "Weil die Polizei das weiß", "Zwei Bälle wehrte der 28-Jährige ab".
RULES = (
    # "Als Direktorin leitete sie die Halle", "Seit ihrer Rückkehr unterrichtet sie": no clause, a verb stands before the pronoun
    (
        "er sie ihm ihnen",
        r"(?:Als|Seit|Während|Bis|Wie) [^,;:–„“\"]{3,70} (?!(?:heute|nicht|jetzt|erst|selbst|nacht|dort|oft|meist|fast|"
        r"seit|statt|mit) )"
        r"(?:[a-zäöüß]+te?|will|soll|kann|muss|ließ|gab|kam|ging|stand|sah) <words>\b",
    ),
    # "Die damit verbundenen Kosten", "die Kosten der dafür nötigen Brücke"
    (
        "davon dafür dazu daran darauf darin darüber damit daraus dadurch dabei",
        rf"{_CLAUSE}[Dd](?<!\w[Dd])(?<!und [Dd])(?:er|ie|as|e[mns]) da(?:von|für|zu|ran|rauf|rin|rüber|mit|raus|durch|bei) "
        rf"[a-zäöü]+e[nrms]? [A-ZÄÖÜ]",
    ),
    # "Bei Autos sind es 31 Euro"
    (
        "es",
        r"(?!Bis )[^,;:„“\"]{3,60} (?:sind|waren|wären|seien) es (?:\d|rund |etwa |nur |knapp |gut |fast |mehr |weniger |"
        r"schon |bereits )",
    ),
    (
        "davon dafür dazu daran darauf darin darüber damit",
        # "Zwei Länder wären dafür"; not "begann 1997 und arbeitete daran", "kurz darauf", "dafür sorgen, dass"
        rf"{_BEFORE}(?<!- )da(?:von|für|zu|ran|rauf|rin|rüber|mit)\b(?![,:]| zu |\W*$)"
        r"(?!.*(?:, (?:\w+ )?(?:dass|ob|wie|wer|wen|wem|wessen|wenn|welche\w*|was|wann|wo|um|warum)\b|(?: zu | \w+zu)\w+en\b))",
    ),
    (
        "dort dorthin dahinter dazwischen hier hierfür hierzu hierbei dabei daraus dadurch darunter diesbezüglich",
        # "Zwei Menschen wurden dabei verletzt"; not "dort, wo", "dadurch erschwert, dass", "klicken Sie hier", "dabei helfen, zu"
        rf"(?!Nicht dabei|.* hel?fen\b|.* hilft\b){_BEFORE}(?<!Sie )"
        r"(?:dort(?:hin)?|hier(?:für|zu|bei)?|da(?:hinter|zwischen|bei|raus|durch|runter)|diesbezüglich)\b"
        r"(?![,:]| zu |\W*$|(?<!hier)[^,;:]*, (?:dass|indem|weil)\b|[^,;:]*, wo\b)|"
        r"(?:[^;:„“”»«\"]*, |)(?:handelt|handle|handele|handelte) es sich (?:dabei|hierbei)\b",
    ),
    # "In dem Haus wohnten", not "Im Haus"; nor "In dem Haus, das", "bei dem Versuch, zu"
    (
        "dem",
        rf"{_AS_FAR_AS}d(?:(?<=\b[IiAa]n d)|(?<=\b[Bb]ei d)|(?<=\b[Vv]on d)|(?<=\b[Zz]u d))em (?:[a-zäöüß]+en ){{0,2}}"
        rf"(?!(?:Thema|Versuch|Punkt|Sinne|Moment|Schluss|{_NOW})\b)"
        r"[A-ZÄÖÜ]\w++(?!-|,? (?:der|die|das|dem|den|dessen|deren|in|an|auf|zu|wo)\b| [A-ZÄÖÜ„\"]|"
        r" (?:des|vo[nm]|[ia]m|aus|für|zu[rm])\b| \w+er [A-ZÄÖÜ])",
    ),
    # "Unter den Toten sind", "Zu den Kritikern gehört"
    (
        "den",
        r"(?:Unter|Zu|Bei) den (?:[a-zäöüß]+(?<!st)(?<!isch)en )?[A-ZÄÖÜ][\wäöüß]+n "
        r"(?!(?:und|oder|des|der|eine[rs]|vo[nm]|für|gegen|i[nm]|a[nm]|auf|aus|mit|bei|über|\w+er(?= [A-ZÄÖÜ]))\b)[a-zäöüß]+",
    ),
    # Of whom? "Laut Polizei handelt es sich um einen Schüler"; not "Bei dem Toten handelt es sich"
    (
        "handelt handle handele handelte",
        r"(?=[^;:„“”»«\"]*h(?<!\wh)and(?:elt|le|ele|elte) es sich (?:um|laut|nach)\b)(?!.*\b[Bb]eim? )",
    ),
    # "Für den Verein war es der erste Sieg", "Ein Erfolg ist es nicht"; not "war es der Trainer, der"
    (
        "es",
        r"(?:[^,;:–„“”»«\"]* (?:war|ist|wäre|bleibt) es (?:\w+ )?(?:der|die|das|sein|ihr|eine?) |"
        r"K?[Ee]ine? [^,;:–„“”»«\"]* (?:war|ist|wäre) es )"
        r"(?!.*(?: zu |, (?:dass|wenn|ob|wie|als|der|die|das|wo|was)\b))",
    ),
    # "Am Ende wurde vermutet, sie": nobody in the first clause
    (
        "er sie ihn ihm ihnen",
        rf"(?!Man |Alle |Viele |Einige |Wenige )(?:{_LEADS}|Bevor|Nachdem|Weil|Wahrscheinlich)(?: {_NO_NAME})*, "
        r"(?:dass |ob |weil |wenn |wie |hat |ist |war )?<words>\b",
    ),
    (
        "deshalb deswegen daher somit trotzdem daraufhin demnach",
        rf"{_CLAUSE}\w (?<! und )<words>\b"
        r"(?!.*, (?:dass|weil|da|denn)\b)",
    ),
    # What goes on with something told before: "Scharapowa hatte ebenfalls zu kämpfen", "Sicher ist jedoch, dass"
    (
        "außerdem zudem überdies weiters ferner ebenfalls hingegen dagegen indessen also seitdem seither dennoch",
        rf"{_CLAUSE}\w (?<! und )(?:außerdem|zudem|überdies|weiters|ferner|ebenfalls(?! \w+e[nr] )|hingegen|indessen|also|"
        rf"seitdem|seither|"
        r"dagegen(?!,| \w*wehr| zu )|dennoch(?! \w+e[nr]? ))\b",
    ),
    (
        "aber jedoch allerdings auch",
        rf"(?:(?:{_PREDICATES}) (?:ist|sind|bleibt|bleiben|steht|war|waren|wäre|scheint)|"
        rf"(?:{_PARTICIPLES}) (?:ist|sind|wird|werden|wurden?)) <words>\b",
    ),
    # "Die Leute könnten dann nach Lauter ziehen"; not "2001 kam dann", "nur dann, wenn"
    (
        "dann",
        r"(?!(?:Wenn|Falls|Sollten?|Wer|Was|Sobald|Als|Bis|Erst|Wenige|Einige) |[^,;:]*\d)"
        rf"{_BEFORE}(?<!nur )(?<!die )(?<!für )dann\b(?!,| doch)",
    ),
    # "Zwei Minuten danach", "in den Jahren davor", "Was davor geschah"
    (
        "danach davor",
        r"Was da(?:nach|vor) |(?:[\w-]+ ){0,8}(?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Saison|"
        r"Spiele?n?|\w*[Pp]artien?) "
        r"<words>\b",
    ),
    # "Man muss ihr vertrauen", "bei ihr"; not "könnt ihr", "ihr neues Haus"
    (
        "ihr",
        rf"{_BEFORE}(?:über|unter|mit|von|bei|vor|hinter|neben|an|aus|nach) ihr (?![A-ZÄÖÜ\d]|\w+e[nrsm]? [A-ZÄÖÜ])[a-zäöü]|"
        rf"{_BEFORE}(?<!t )(?<!wie )(?<!wenn )(?<!dass )(?<!sowohl )ihr (?![A-ZÄÖÜ\d]|\w+e[nrsm]? [A-ZÄÖÜ])[a-zäöü]+\b(?<!t)",
    ),
    # not "Merkel begann 1997 und war damals", "die damals regierende Partei", "nie zuvor"
    (
        "damals zuvor",
        rf"(?!.*\b[12]\d{{3}}\b.*\bdamals){_BEFORE}(?:(?<!an )damals(?! (?:noch |erst )?(?:\w+(?:end|t)e[nrsm]? |\d))|"
        r"(?<!je )(?<!ie )zuvor(?! (?:noch )?nie))\b",
    ),
    # "wurden den Angaben zufolge verletzt", "laut der Studie"; of these a reader knows which: "der Polizei zufolge"
    (
        "zufolge laut",
        rf"{_CLAUSE}\b(?:(?:de[mrn]) (?:[a-zäöü]+en )?(?!{_KNOWN})[A-ZÄÖÜ][a-zäöüß]+ zufolge\b|"
        r"[Ll]aut \w*(?:[Bb]ericht|[Mm]itteilung|[Mm]eldung|[Ss]tudie|[Uu]mfrage|[Uu]rteil|[Gg]utachten|[Aa]nalyse|[Aa]nklage|"
        r"[Ss]precher(?:in)?|[Aa]ussendung|[Vv]eranstalter|[Hh]ersteller|[Uu]nterlagen) [a-zäöüß]|"
        rf"[Ll]aut de[mrn] (?!{_KNOWN})[A-ZÄÖÜ][a-zäöüß]+ (?!der |des |vo[nm] |für |zu[rm]? |i[nm] |a[nm] |aus |über )[a-zäöüß])",
    ),
    (
        "solche solchen solcher solches solchem derartige derartigen derartiger derartiges",
        r"(?:\w+,? ){0,5}(?:eine?[nmr]? |der letzte )?(?:solche|derartige)[nmrs]? [A-ZÄÖÜ]\w+\b(?!, (?:die|der|das|den|dem|"
        r"deren)\b| wie\b)|"
        rf"{_CLAUSE}\beine?[nmr]? solche[nmrs]?\W*$",
    ),
    (
        "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres",
        r"\w+te(?:n|) (?:sich )?(?:seine|ihre)[mnrs]? |(?:Der|Die|Das) \w+te[nrs]? (?:seiner|ihrer) |"
        # "Bisher lief ihr Geschäft": no name before it
        rf"(?!Man |Alle |Viele )(?:{_LEADS}|Besonders [a-zäöüß]+)(?: {_NO_NAME})*? "
        rf"(?!{_JOINING} )[a-zäöüß]+ (?:sich |für )?(?:sein|ihr)(?:e[mnrs]?)? (?:[a-zäöüß\d]+e?[.nrms]? )?[A-ZÄÖÜ]|"
        # "Für ihre Untersuchung haben die Forscher"; not "Nach seinem Besuch wollte Xi"
        r"(?:In|Im|An|Auf|Aus|Bei|Für|Mit|Nach|Vor|Seit|Unter|Über|Um|Von|Zu|Gegen|Durch|Wegen) (?:seine|ihre)[mnrs]? "
        r"[^,;:–„“\"]{2,60}? "
        r"(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|soll|sollen|will|wollen|kann|können|muss|[a-zäöüß]+ten?) "
        r"(?:sich |es |auch |nun |aber )?(?!(?:der|die|das) [A-ZÄÖÜ]{2}|sich |es )[a-zäöüß]",
    ),
    # "Zu seinem Zustand gab es Angaben", "Auf seinem Grabstein steht eine Zeile"
    (
        "seine seinem seinen seiner ihre ihrem ihren ihrer",
        r"(?:In|An|Auf|Aus|Bei|Für|Mit|Nach|Vor|Seit|Unter|Über|Um|Von|Zu|Gegen|Durch|Wegen|Neben|Trotz) (?:seine|ihre)[mnrs]? "
        r"(?:[a-zäöüß]+ )*[A-ZÄÖÜ][\w-]+ (?:[a-zäöüß]+t?en? |[a-zäöüß]+t |gab |fand |sah )(?:es|man)\b|"
        r"(?:In|An|Auf|Unter|Neben) (?:seine|ihre)[mnrs]? (?:[a-zäöüß]+ )*[A-ZÄÖÜ][\w-]+ (?:steht|stehen|standen?) [a-zäöüß]",
    ),
    # "Die Preise sanken um 1,3 bzw. 1,4 Prozent": of what the one, and of what the other?
    ("bzw", r"(?!.*\b(?:und|sowie|oder)\b)[^,;:–„“\"]{3,90} \d[\d.,]* bzw\. \d(?!.*\b(?:und|sowie|oder)\b)"),
    ("dies", rf"{_CLAUSE}\bdies\b"),
    (
        "dafür davon dazu hierfür hierzu darunter darüber",
        # "Gut die Hälfte davon", "Die Positionen dazu", "Den Grundstein dafür"
        r"(?!Während )(?:(?:[A-ZÄÖÜ\d][\w.,]*|die|der|(?!\w+ten? )[a-zäöüß]+e[nrs]?) ){0,4}[A-ZÄÖÜ][\w-]+ "
        r"<words>\b(?!,| (?:zu|aus|ab|hinaus)\b)",
    ),
    # "Schon seinem Vorgänger", "Selbst wenn ihr Antrag scheitert, können sie"
    (
        "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres",
        r"(?:Schon|Nur|Sogar|Selbst|Erst|Bereits|Nicht einmal|Vor allem|Besonders|Gerade) (?:sein|ihr)(?:e[mnrs]?)? |"
        r"(?:Selbst wenn|Auch wenn|Wenn|Als|Weil|Obwohl|Nachdem|Bevor|Während) (?:sein|ihr)(?:e[mnrs]?)? [^,;:]{3,80}, "
        r"[a-zäöüß]+ (?:er|sie)\b",
    ),
    # Whose? "Nächster Gegner ist Nordau"
    (
        "nächster nächste nächstes letzter letzte letztes erster erste erstes offizieller offizielle offizielles größter größte "
        "größtes wichtigster wichtigste wichtigstes einziger einzige einziges",
        r"(?:Nächst|Letzt|Erst|Offiziell|Größt|Wichtigst|Einzig)e[rs]? [A-ZÄÖÜ][\w-]+ "
        r"(?:ist|war|sind|waren|bleibt|wird|wurden?)\b",
    ),
    ("nämlich", r"[^,;:–„“\"]{3,60} nämlich\b"),
    (
        "diese diesen diesem dieser dieses",
        # "Die Folgen dieser Reform", "Wie Holm mitteilte, verkehren diese Züge", "Holm sagt, dass dieser Plan"; not "in diesem
        # Jahr", "diese Ruhe, die", "so viele Stellen - allein diese Zahl"
        rf"(?:Wie [^,;:„“\"]{{3,70}},|{_CLAUSE}, (?=(?:dass|um|ob|wann|inwieweit|warum) |diese[rsnm]? \w+ (?:[\w-]+ )*zu ))?"
        rf"(?:[^,;„“\"]{{2,30}}(?: [–-]|:) D|{_CLAUSE}(?<! - mit)(?<! - allein) d)iese[rsnm]? (?!so genannte)(?:[a-zäöüß]+ "
        rf"){{0,3}}?"
        rf"(?!(?:{_NOW})\b)(?=[A-ZÄÖÜ])[\w-]++"
        r"(?! und [\w-]+, d|, (?:[a-zäöüß]+ )?(?:die|der|das|den|dem|deren|dessen)\b)|"
        # "Fallen diese aus, wird"
        r"[A-ZÄÖÜ][a-zäöüß]+(?:en|t) diese[rs]?(?: (?:ab|an|auf|aus|ein|vor|weg|zu|nicht))?,",
    ),
    # "Es war eine lange Saison."; not "Es ist ein Fehler, zu …", "Es war ein kalter Morgen"
    (
        "es",
        rf"Es (?:wurde|wird) (?:[^,;:„“\"]{{3,60}} )?als [A-ZÄÖÜ]\w+ |Es (?:sind|waren) [a-zäöüß]+e (?:und [a-zäöüß]+e "
        rf")?[A-ZÄÖÜ]\w+,? (?!die\b)|Es (?:ist|war|wäre) (?:\w+ "
        rf")?(?:eine?|der|die|das|sein|ihr) (?!(?:[a-zäöüß]+ )?(?:{_TIMES})\b)"
        r"(?!.*(?: zu |, (?:dass|wenn|ob|wie|als)\b)|[^.]*:)",
    ),
    (
        "beide beiden beider beidem",
        # not "Holm und Berg haben beide", "seine beiden Söhne", "in beide Richtungen", "die beiden Städte Nordau und Sundau"
        r"(?:(?!\bund\b)[^,;:–„“\"(])*?(?<!in )(?<!eine der )(?<![eis][hi][rn]en )(?<!igen )(?<!ersten )\b[Bb]eide[nrm]?\b"
        r"(?! Richtungen| jeweils| \w+, |(?! Seiten)(?: [a-zäöüß]+en)? [A-ZÄÖÜ]\w+ (?:[A-ZÄÖÜ]|und|aus|von|des|der|in|im))",
    ),
    # "Einen entsprechenden Bericht", "die genannte Summe"
    (
        "entsprechende entsprechenden entsprechender entsprechendes besagte besagten besagter genannte genannten",
        rf"{_CLAUSE}\b(?:(?:(?<!so )(?<!so-)genannte|besagte)[nrms]? [A-ZÄÖÜ]|"
        r"entsprechende[nrms]? [A-ZÄÖÜ][\w-]+(?! (?:zu|für|über)\b))",
    ),
    (
        "letztere letzteren letzterer letzteres derselben desselben demselben",
        rf"{_CLAUSE}\b(?:[Ll]etztere[nrms]?\b|(?:derselben|desselben|demselben) (?!\w+ wie\b))",
    ),
    (
        "das",
        # No noun stands behind it, but "das Ganze"; most end here.
        r"(?=(?s:.*)as (?<=\b[Dd]as )(?![A-FH-ZÄÖÜ]))(?:"
        # "Kretschmer nennt das eine Schande"
        rf"(?={_AS_FAR_AS}d(?<=[etn] d)as k?eine?[nmrs]? ){_CLAUSE} [a-zäöüß]+(?:t|te|en) das k?eine?[nmrs]? |"
        r"[^.]{3,60}d(?<!\wd)ass das (?:nicht|auch|jetzt|nun|noch|so|alles|schon|gleich)\b|"
        # "Aktuell sind das 828 Euro", not "Aktuell ist das neue Haus", "… das vom Rat geplante Haus"
        r"[^,;:]{3,60} wird das (?:mit|für|in|auf) [A-ZÄÖÜ]\w+ (?:k?eine?|der|die|das) |"
        r"\w+(?: \w+)? (?:sind|ist|waren|war|wären|wäre|macht|heißt|bedeutet) das "
        r"(?![A-ZÄÖÜ]|(?:\w+e[nrs]? )+[A-ZÄÖÜ]|(?:vo[nm]|i[nm]|a[nm]|auf|aus|bei|durch|für|mit|nach|seit|über|zu[mr]?)\b)|"
        # "Gegenüber dem Vorjahr war das ein Anstieg"
        rf"(?={_AS_FAR_AS}d(?<=[tdrne] d)as (?:eine?|rund|etwa|nur|\d)){_CLAUSE}\b(?:ist|war|sind|waren|wäre) das "
        r"(?:eine?|rund|etwa|nur|\d[\d.,]*) |"
        # "Im Jahr ergibt das immerhin"; not "das geplante Haus", "das von Holm geplante". The letter before the boundary: so
        # few places of the clause cost more than a look at one letter.
        rf"(?!Auch wenn das ){_AS_FAR_AS}a(?<=\b[Dd]a)(?<!um da)(?<!- da)s "
        rf"(?:(?:Ganze|aber|alles|tun|wissen|wollen|können|ihnen|leider)\b|(?!{_ATTRIBUTE})[a-zäöüß]+\b)(?![^,]*, was\b))",
    ),
    (
        "jährige jährigen jähriger",
        rf"(?!Auch wenn das ){_AS_FAR_AS}d(?<!\wd)(?:er|ie) \d+-Jährige[nr]?\b(?! [A-ZÄÖÜ])|"
        r"D(?:er|ie) [^,;:„“\"]{3,80} \d+-Jährige\b(?! [A-ZÄÖÜ])",
    ),
)
