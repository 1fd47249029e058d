"""What points back in the first clause of an English sentence: rules for `clauses`.

A rule is words, one of which is in all that it matches, and a pattern. Pronouns behind what names nobody ("Critics fear it
could"), demonstratives ("UNC denied those claims."), shares and ones of nobody ("Some wore masks", "Half were"), "another",
"such", "later" and their like, each with what may explain it behind itself ("those who"). What a speaker means in his own
quotation is left alone where he is named.
"""

from __future__ import annotations

from brief.languages.context.phrase_words import PAST_VERBS

_TIMES = (
    r"(?:Last|This|Next|In|At|By|On|Since|Until|Every|Each)(?: (?:the|last|next|past|recent|early|late|mid|first|end|"
    r"of|an?|once|then|now|times|least|present|night|days?|weeks?|months?|years?|season|summer|winter|spring|autumn|fall|"
    r"morning|afternoon|evening|weekend|moment|decade|century|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|[A-Z]\w+day|[12]\d{3}s?))+"
)
RULES = (
    (
        "he she they it",
        r"(?:A|The) (?:spokes\w+|source|statement|friend|neighbou?r|witness|lawyer) (?:\w+ )?"
        r"(?:said|says|told|confirmed|added) (?:that )?(?:s?he|they|it)\b|The \w+ (?:s?he|they) |"
        rf"(?:{_TIMES}|[A-Z][a-z]+ly|Sometimes|Often|Soon|Always|Nowadays|Afterwards),? (?:they|it)\b"
        r"(?!['’]s| (?:is|was|has been|emerged|seems|seemed|[a-z]+ that)\b)",
    ),
    ("this that them him", r"To (?!me|us|you)(?:[a-z]+ ){1,2}(?:(?:this|them|him)\b|that (?:out|up|off)\b)"),
    (
        "however though meanwhile instead contrast above all",
        # "Lotus, however, have decided", "the above statement"
        r".{1,80}?, (?:however|though|meanwhile|after all|by contrast|instead),|"
        r"[^“”\"]*? the above [a-z]",
    ),
    # "Holm said: “He is fit.”": not whom a speaker means by the first word
    (
        "he she they these those",
        r"[^“”\":]*(?: said|added|told [^“”\":]{3,30}|says?|wrote|tweeted|warned):? [“\"'‘](?:He|She|They|These|Those)\b",
    ),
    # "Nearly 30% said": of whom?
    (
        "0 percent cent quarter third fifth half majority",
        r"(?:[A-Z][a-z]+ (?:than |to |least )?)?"
        r"(?:(?:\d[\d.]*|[a-z]+)(?:%| per ?cent)|(?:a |the )?(?:quarter|third|fifth|half|majority)) "
        r"(?:also )?(?:said|say|were|was|are|had|have|admitted|believed?|reported|thought|think|felt|want|use)",
    ),
    # "One dissented and": one of those told of before
    (
        "one two three four five six seven eight nine ten several",
        r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several) (?!hundred)[a-z]+ed"
        r"(?:,| (?:and|to|from|the|an?|in|on|at|for|with|his|her|their|that|by)\b)",
    ),
    # "Some six hours later, it", "In the days since, thousands"
    (
        "later earlier afterwards since after followed",
        r"(?i:(?:[\w-]+ ){0,4}(?:second|minute|hour|day|night|week|month|year|decade|season|moment|time)s?) "
        r"(?:(?:later|earlier)\b(?! than| this| in\b)|afterwards?\b|(?:since|after),|that followed,)",
    ),
    # "Critics fear it could": what was told of before
    (
        "it",
        r"(?:Police|Officials|Prosecutors|Experts|Critics|Analysts|Researchers|Scientists|Opponents|Supporters|Some|Many|Others) "
        r"[a-z]+ (?:that )?it (?:could|would|will|may|might|has|had|should|can)\b(?! be [a-z]+ (?:to|that)\b| take)",
    ),
    # "Both were hurt"; not "Both men and women"
    (
        "both",
        r"Both (?:(?:were|are|have|had|will|would|said|say|sides(?! of)|teams|officers)\b|"
        r"(?![A-Z]|the )(?!(?:[a-z-]+ ){1,4}and ))",
    ),
    # "Engines, she points out, are loud"
    (
        "says said say point points adds notes argues insists claims explains warns believes thinks recalls admits alleged",
        r"(?=[^“”\"]{3,90}, (?:s?he|they) )"
        r"(?:(?! said| told| says)[^“”\"]){3,90}, (?:he|she|they) (?:says?|said|points? out|adds|notes|argues|insists|claims|"
        r"explains|warns|believes|thinks|recalls|admits|alleged),",
    ),
    (
        "such",
        r"[^,;:–“”\"]*?\b(?<!no )such (?!time|circumstances|things?\b)(?:(?!as?\b)[a-z]+ )?[a-z-]{3,}s\b(?! as\b)",
    ),
    # "Some wore masks", "Many have been trapped": of whom?
    (
        "some many most several few all none others",
        rf"(?:Some|Many|Most|Several|(?:A )?[Ff]ew|All|None|Others) (?:even )?(?!felt|thought|believed|expected|feared|hoped)"
        rf"(?:(?:have|are|will|would|could|{'|'.join(sorted(PAST_VERBS))})\b(?! rights)|[a-z]+ed (?!by\b|to be))",
    ),
    # "In another letter", "There is also", "Even more shocking", "There was no such plan"
    (
        "another also even such",
        r"(?:In|At|On|From|To|For|During|After|Of|As) another [a-z]+\b(?! of\b)|"
        r"There (?:(?:is|are|was|were|has been|have been|will|would|could|may|might|can|should) )?also |"
        r"(?:What(?:['’]s| is| was) )?[Ee]ven (?:more|worse) [a-z]+(?: for [^:;“”\"]{1,60})?(?:[:,]| is\b| was\b)|"
        r"[^,;:“”\"]{3,60} no such (?!thing)",
    ),
    # "A former critic of the court, he"; "The Tories called it a plan": neither is named
    (
        "he she it",
        r"It took [$£€]|"
        r"(?:An?|The) (?!day|night|morning|week|month|year|moment|minute|last|first|next|time|more|following|previous)[a-z]"
        r"[^,;:“”\"]{3,110}, s?he (?!who)[a-z]|"
        r"(?:The |A )?(?:[A-Z][\w.’'-]+ ){1,4}(?:(?:has|have|had|later|also) )?"
        r"(?:called|branded|described|dubbed|labell?ed|denounced|passed|rejected|approved|welcomed|praised|"
        r"condemned|dismissed|critici[sz]ed) it\b",
    ),
    # "Fans were there in thousands", "Three factories here will", not "there is"
    (
        "there here",
        r"[^,;:“”\"]{3,80}(?<!over) here (?:will|are|have|were|can|is|has)\b|"
        # no place before it, as in "moved to Paris and lived there"; nor "be there for them"
        r"(?![^,;:“”\"]{3,80} (?:to|into|in|at|near|from|around) (?:the )?[A-Z].{3,60} there\b)"
        r"[^,;:“”\"]{3,80}(?<! out)(?<! over)(?<! up)(?<! in) there\b(?! for (?:me|us|you|him|her|them)\b)"
        r"(?=[.,;]| (?:in|to|for|as|when|with|on|and|at|by|from)\b)",
    ),
    # "In the US, it has sold", "On Instagram, she": a place is nobody
    (
        "he she it they",
        r"(?:In|On|At|Across|Throughout) (?:the )?[A-Z“\"][\w.“”\"’-]*(?: [A-Z][\w“”\"’-]*){0,3},[”\"]? "
        r"(?:(?:s?he|they)\b|it ha[sd] (?!been|become|taken))",
    ),
    # "Holm said their cases will be heard"
    (
        "their",
        r"(?!Both)(?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|believes|thinks|added|told \w+) (?:that )?their\b",
    ),
    # "An investigation later revealed", "Investigators have since cast doubt"
    (
        "later then since",
        r"(?:An? (?!little|few|bit|day|week|month|year|minute|hour)(?:[\w-]+ ){1,3}|(?:[A-Z][a-z]+ )?[a-z]{3,}s |[A-Z][a-z]+men )"
        r"(?:later|then) [a-z]|[A-Z][^,;:“”\"A-Z]{3,24} have since (?!the|last|early|late)[a-z]",
    ),
    # "UNC denied those claims.", "well above that level.": not those "who", and not in a quotation that has a speaker
    (
        "that these those",
        r"(?:(?:In|At|On|For|Since|By|After|During|Last|This) [^,;:“”\"]{3,40}, )?[^,;:“”\"]{3,90} "
        r"(?:(?:above|below|at|in|for|of|to|from|by|with|during|after|before|under|on|over|against|about) that "
        r"(?!time|point|year|has\b|was\b|is\b|used\b|[a-z]+ed\b)|(?<!of )(?<!for )(?<!to )(?:those|these) (?=[a-z]+s\b))"
        r"[a-z]+(?:[.,;]|$| (?:and|but)\b)(?!.*[,?!.][\"”'’] )",
    ),
    (
        "him her them",
        # "Iran wants them lifted", "A judge ordered her to jail": nobody but the subject stands before it
        r"(?:An? [a-z]+ |Residents |(?:[A-Z][\w.’'-]+,? ){1,4}(?:police )?)(?!and\b|or\b)"
        r"(?:(?:did|does|do|has|have|had|will|would|could|can|may|might) (?:not |also )?)?[a-z]+ (?:[a-z]+ly )?(?:him|them|"
        r"(?<=gave )her(?= an? )|(?<=sent )her(?= an? )|(?<=offered )her(?= an? )|"
        r"her(?=[.,]| (?:to|in|for|as|that|with|at|on|if|over|about|down|out|dead|shot|alive|guilty|lying|when|after|before|"
        r"because|by)\b))\b",
    ),
    (
        "this these those",
        # "At the heart of this question is"; not in a quotation that has a speaker
        r"[A-Z](?:[^,;:–“”\"A-Z]|,(?=\d)){3,60}? th(?:is|ese|ose) "
        r"(?!year|week|month|season|summer|winter|spring|autumn|fall|century|decade|"
        r"country|world|kind|type|sort|size|morning|afternoon|evening|weekend|time|age|day|who|whose|that|of|in|on|with|at|to|from|"
        r"without|is|are|was|will|would|and|or|[a-z]+(?:ing|ed) |period|nation|point|state|city|town|stage|term|past|responsible|"
        r"generation|cycle|lines|place|article\b|commentary|report\b|story\b|post\b|page\b)[a-z]+(?!.*[,?!.][\"”'’] )",
    ),
    (
        "this that",
        # "Researchers suggest that's partly because": what was said before
        r"[^,;:“”\"]*?\b(?:said|says?|suggests?|showed|shows?|believes?|thinks?|warned|added|argued|insisted|claimed|denied)"
        r" (?:that )?(?:this (?:is|was|would|will|has|had|could|can|may|might|means|meant|happened|should)|"
        r"that(?:['’]s| is| was| would))\b|"
        rf"(?:{_TIMES}|[A-Z][a-z]+ly)(?:,? this|, that)\b(?!['’]s| (?:is|was|has been|emerged|seems|seemed|[a-z]+ that)\b)",
    ),
)
